/** The language of the pane: the user's choice, else that of Excel. */
import { LANGUAGES, type Language } from "../../engine";
import { languageOf } from "../../i18n/language";
import { officeContext } from "./office-context";

const KEY = "CreditSheet.language";

/** Gives the language to start in. */
export function startLanguage(): Language {
  const chosen = storage()?.getItem(storageKey());
  return (
    LANGUAGES.find((language) => language === chosen) ??
    languageOf(officeContext()?.displayLanguage ?? navigator.language)
  );
}

/** Keeps the language that the user has chosen, for this user on this machine. */
export function keepLanguage(language: Language): void {
  storage()?.setItem(storageKey(), language);
}

/** Excel on the web divides the storage between the places in which the pane stands. */
function storageKey(): string {
  return `${officeContext()?.partitionKey ?? ""}${KEY}`;
}

/** Null where the user's browser forbids storage: the choice then lasts as long as the pane. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
