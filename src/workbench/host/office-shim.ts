import { DocumentSettings, type SettingsStore } from "./document-settings";
import { HostError, notCarriedOut } from "./host-error";
import { isSetSupported } from "./requirement-sets";

/** Colours of the host around the pane, as `Office.context.officeTheme` gives them. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
  readonly isDarkTheme: boolean;
}

/** In which surroundings the add-in runs. */
export interface OfficeSurroundings {
  /** Language of the user interface, such as `zh-TW`. */
  readonly displayLanguage: string;
  /** Language of the data. */
  readonly contentLanguage: string;
  readonly theme: OfficeTheme;
  /** Where `Office.context.document.settings` is kept. */
  readonly settings: SettingsStore;
}

type ThemeHandler = (args: {
  readonly type: "officeThemeChanged";
  readonly officeTheme: OfficeTheme;
}) => void;

type Action = (event: { completed(): void }) => unknown;

const HOST_INFO = { host: "Excel", platform: "OfficeOnline" } as const;
const THEME_CHANGED = "officeThemeChanged";

/** What stands for the global `Office`, with what the page around it may do. */
export interface OfficeShim {
  /** To be made the global `Office` of the pane. */
  readonly office: ReturnType<typeof createNamespace>;
  /** Changes the theme and tells the pane. */
  readonly setTheme: (theme: OfficeTheme) => void;
  /** Carries out what a button of the ribbon is associated with; resolves when it is completed. */
  readonly runAction: (id: string) => Promise<void>;
}

/**
 * Makes the `Office` of the workbench: what the pane needs of Microsoft's common API.
 *
 * @returns A shim whose `office.onReady` resolves once the settings are read.
 */
export function createOffice(surroundings: OfficeSurroundings): OfficeShim {
  const state = new OfficeState(surroundings);
  return {
    office: createNamespace(state),
    setTheme: (theme) => {
      state.theme = theme;
      for (const handler of state.themeHandlers)
        handler({ type: THEME_CHANGED, officeTheme: theme });
    },
    runAction: (id) => state.runAction(id),
  };
}

class OfficeState {
  readonly surroundings: OfficeSurroundings;
  readonly settings: DocumentSettings;
  readonly ready: Promise<typeof HOST_INFO>;
  readonly themeHandlers = new Set<ThemeHandler>();
  readonly actions = new Map<string, Action>();
  theme: OfficeTheme;
  startupBehavior: string = "None";
  isPaneShown = true;

  constructor(surroundings: OfficeSurroundings) {
    this.surroundings = surroundings;
    this.theme = surroundings.theme;
    this.settings = new DocumentSettings(surroundings.settings);
    this.ready = this.settings.reload().then(() => HOST_INFO);
  }

  async runAction(id: string): Promise<void> {
    const action = this.actions.get(id);
    if (!action) throw new HostError("ItemNotFound", `No action is associated with "${id}".`);
    await new Promise<void>((resolve) => {
      action({ completed: resolve });
    });
  }
}

function createNamespace(state: OfficeState) {
  return {
    onReady: async (callback?: (info: typeof HOST_INFO) => unknown) => {
      const info = await state.ready;
      await callback?.(info);
      return info;
    },
    HostType: { Excel: "Excel", Word: "Word", PowerPoint: "PowerPoint", Outlook: "Outlook" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline", iOS: "iOS" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    StartupBehavior: { none: "None", load: "Load" },
    VisibilityMode: { hidden: "Hidden", taskpane: "Taskpane" },
    EventType: { OfficeThemeChanged: THEME_CHANGED },
    context: createContext(state),
    actions: {
      associate: (id: string, action: Action) => {
        state.actions.set(id, action);
      },
    },
    addin: {
      showAsTaskpane: () => {
        state.isPaneShown = true;
        return Promise.resolve();
      },
      hide: () => {
        state.isPaneShown = false;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(state.startupBehavior),
      setStartupBehavior: (behavior: string) => {
        state.startupBehavior = behavior;
        return Promise.resolve();
      },
    },
  };
}

function createContext(state: OfficeState) {
  const { displayLanguage, contentLanguage } = state.surroundings;
  return {
    ...HOST_INFO,
    displayLanguage,
    contentLanguage,
    diagnostics: { ...HOST_INFO, version: "16.0 (workbench)" },
    requirements: { isSetSupported },
    get officeTheme() {
      return state.theme;
    },
    document: {
      settings: state.settings,
      addHandlerAsync: (event: string, handler: ThemeHandler) => {
        if (event !== THEME_CHANGED) throw notCarriedOut(`Office.EventType "${event}"`);
        state.themeHandlers.add(handler);
      },
      removeHandlerAsync: (_event: string, options?: { readonly handler?: ThemeHandler }) => {
        if (options?.handler) state.themeHandlers.delete(options.handler);
        else state.themeHandlers.clear();
      },
    },
    ui: {
      displayDialogAsync: () => {
        throw notCarriedOut("Office.context.ui.displayDialogAsync");
      },
    },
  };
}
