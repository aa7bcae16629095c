/** Texts of the pane with those of the portfolio, which are fetched with it only. */
import { useMemo } from "react";

import { formatWholeAmount } from "../../i18n/format";
import { portfolioText, type PortfolioText } from "../../i18n/portfolio-texts";
import type { Places } from "../../i18n/template";
import { useTexts, type Texts } from "../parts/useTexts";

export interface PortfolioTexts extends Omit<Texts, "text"> {
  readonly text: (text: PortfolioText, places?: Places) => string;
  /** An amount to the unit; its currency is said once, above all of them. */
  readonly money: (amount: number) => string;
}

/** Gives the texts of the portfolio. */
export function usePortfolioTexts(): PortfolioTexts {
  const { language } = useTexts();
  return useMemo(
    () => ({
      language,
      text: (text, places) => portfolioText(text, language, places),
      money: (amount) => formatWholeAmount(amount, "", language),
    }),
    [language],
  );
}
