/** The language of the pane: the user's choice, else that of Excel. */
import { LANGUAGES, type Language } from "../../engine";
import { languageOf } from "../../i18n/language";
import { keptChoice } from "./kept-choice";
import { officeContext } from "./office-context";

const CHOICE = keptChoice("CreditSheet.language");

/** Gives the language to start in. */
export function startLanguage(): Language {
  const chosen = CHOICE.get();
  return (
    LANGUAGES.find((language) => language === chosen) ??
    languageOf(officeContext()?.displayLanguage ?? navigator.language)
  );
}

/** Keeps the language that the user has chosen, for this user on this machine. */
export function keepLanguage(language: Language): void {
  CHOICE.keep(language);
}
