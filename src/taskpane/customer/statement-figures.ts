/** Figures and ratios of statements as texts. */
import type { Language, RatioRow, StatementItem } from "../../engine";
import { formatDuration, formatNumber, formatPercent, formatWholeAmount } from "../../i18n/format";
import { reviewWord } from "../../i18n/pane-review";

/** The items by which a statement is read first: they are shown, and may be tried. */
export const STATEMENT_FIGURES = [
  "sales",
  "ebit",
  "netIncome",
  "operatingCashFlow",
  "equity",
  "totalLiabilities",
  "currentAssets",
  "currentLiabilities",
] as const satisfies readonly StatementItem[];

/** Writes a value of a ratio in its unit. */
export function ratioValue(
  { unit }: Pick<RatioRow, "unit">,
  value: number | null | undefined,
  language: Language,
): string {
  if (value == null) return reviewWord("unknown", language);
  switch (unit) {
    case "amount":
      return formatWholeAmount(value, "", language);
    case "days":
      return formatDuration(value, "day", language, 0);
    case "share":
      return formatPercent(value, language, 1);
    case "times":
      return formatNumber(value, language, 2);
  }
}
