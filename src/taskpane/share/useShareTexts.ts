/** Texts of the task that shares, which are fetched with it only. */
import { useMemo } from "react";

import { shareText, type ShareText } from "../../i18n/share-texts";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "../app/useTexts";

export interface ShareTexts extends Omit<Texts, "text"> {
  readonly text: (text: ShareText, places?: Places) => string;
}

/** Gives the texts of the task. */
export function useShareTexts(): ShareTexts {
  const { language } = useTexts();
  return useMemo(
    () => ({ language, text: (text, places) => shareText(text, language, places) }),
    [language],
  );
}
