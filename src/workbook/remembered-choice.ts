/** What the user has chosen, kept in the workbook, so that it is there at the next opening. */
import { TABLE_KINDS, type SerialDate, type TableKind } from "../engine";

/** Keys of the places that the user has chosen; null for a kind that is to be left out. */
export type ChosenPlaces = Readonly<Partial<Record<TableKind, string | null>>>;

/** The user's choices; what is not in it was left to the add-in. */
export interface RememberedChoice {
  readonly places: ChosenPlaces;
  readonly asOfDate: SerialDate | null;
}

/** Nothing was chosen yet. */
export const NO_CHOICE: RememberedChoice = { places: {}, asOfDate: null };

const KEY = "CreditSheet.choice";

/** Reads the choices; what somebody else wrote under the same key is no choice. */
export async function rememberedChoice(context: Excel.RequestContext): Promise<RememberedChoice> {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  await context.sync();
  return setting.isNullObject ? NO_CHOICE : choiceOf(setting.value);
}

/** Keeps the choices in the workbook; they are saved with it. */
export async function rememberChoice(
  context: Excel.RequestContext,
  choice: RememberedChoice,
): Promise<void> {
  context.workbook.settings.add(KEY, choice);
  await context.sync();
}

function choiceOf(value: unknown): RememberedChoice {
  if (typeof value !== "object" || value === null) return NO_CHOICE;
  const { places, asOfDate } = value as { readonly places?: unknown; readonly asOfDate?: unknown };
  return {
    places: typeof places === "object" && places !== null ? placesOf(places) : {},
    asOfDate: typeof asOfDate === "number" && asOfDate > 0 ? asOfDate : null,
  };
}

function placesOf(places: object): ChosenPlaces {
  const entries = TABLE_KINDS.flatMap((kind) => {
    const key = (places as Readonly<Record<string, unknown>>)[kind];
    return typeof key === "string" || key === null ? [[kind, key] as const] : [];
  });
  return Object.fromEntries(entries);
}
