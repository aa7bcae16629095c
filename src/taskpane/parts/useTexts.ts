/** The language of the pane, for all its components. */
import { createContext, useContext, useMemo } from "react";

import type { Language } from "../../engine";
import { paneText, type PaneText } from "../../i18n/pane-texts";
import type { Places } from "../../i18n/template";

/** The language that the user reads. */
export const LanguageContext = createContext<Language>("en");

/** Texts in the language of the pane. */
export interface Texts {
  readonly language: Language;
  /** A text of the pane. */
  readonly text: (text: PaneText, places?: Places) => string;
}

/** Gives the texts of the pane. */
export function useTexts(): Texts {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      text: (text, places) => paneText(text, language, places),
    }),
    [language],
  );
}
