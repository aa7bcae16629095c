import type { Json } from "../grid/json";

/** The add-in's settings, by key. */
export type SettingsBag = Readonly<Record<string, Json>>;

/** Where the settings of the open workbook are kept. */
export interface SettingsStore {
  load(): Promise<SettingsBag>;
  save(bag: SettingsBag): Promise<void>;
}

/** What an asynchronous method of the common API hands to its callback. */
export interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

type Callback = (result: AsyncResult) => void;

/** `Office.context.document.settings`: a copy in memory, written as a whole by `saveAsync`. */
export class DocumentSettings {
  readonly #store: SettingsStore;
  #bag = new Map<string, Json>();

  constructor(store: SettingsStore) {
    this.#store = store;
  }

  /** Reads the copy anew. */
  async reload(): Promise<void> {
    this.#bag = new Map(Object.entries(await this.#store.load()));
  }

  /** The value of a key, or null. */
  get(key: string): Json {
    return this.#bag.get(key) ?? null;
  }

  /** Sets a key in the copy. */
  set(key: string, value: Json): void {
    this.#bag.set(key, value);
  }

  /** Removes a key from the copy. */
  remove(key: string): void {
    this.#bag.delete(key);
  }

  /** Writes the copy into the workbook; the options come first when there are any. */
  saveAsync(...args: readonly unknown[]): void {
    settle(this.#store.save(Object.fromEntries(this.#bag)), args);
  }

  /** Reads the copy anew from the workbook. */
  refreshAsync(...args: readonly unknown[]): void {
    settle(this.reload(), args);
  }
}

/** Keeps the settings in the workbook through Microsoft's client: one bag with `Excel.Settings`. */
export function workbookSettings(excel: typeof Excel): SettingsStore {
  return {
    load: () =>
      excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.load("items/key,items/value");
        await context.sync();
        return Object.fromEntries(
          settings.items.map((setting) => [setting.key, setting.value as Json]),
        );
      }),
    save: (bag) =>
      excel.run(async (context) => {
        const { settings } = context.workbook;
        settings.load("items/key");
        await context.sync();
        for (const setting of settings.items) if (!(setting.key in bag)) setting.delete();
        for (const [key, value] of Object.entries(bag)) settings.add(key, value);
        await context.sync();
      }),
  };
}

function settle(action: Promise<unknown>, args: readonly unknown[]): void {
  const callback = args.find((arg): arg is Callback => typeof arg === "function");
  action.then(
    () => callback?.({ status: "succeeded" }),
    (error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      callback?.({ status: "failed", error: { code: 5001, name: "Internal Error", message } });
    },
  );
}
