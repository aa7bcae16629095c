/** The figures of a customer now beside those that would be. */
import type { Assessment, Language } from "../../engine";
import { formatNumber, formatPercent, formatWholeAmount } from "../../i18n/format";
import { whatIfText, type WhatIfText } from "../../i18n/what-if-texts";
import { levelName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";

/** A figure as text, now and then. */
export interface FigurePair {
  readonly label: string;
  readonly now: string;
  readonly then: string;
}

type Figure = readonly [WhatIfText, (assessment: Assessment, language: Language) => string | null];

const amount = (value: number | null | undefined, language: Language) =>
  value == null ? null : formatWholeAmount(value, "", language);

const FIGURES: readonly Figure[] = [
  [
    "score",
    ({ score }, language) => (score.value === null ? null : formatNumber(score.value, language, 1)),
  ],
  ["grade", ({ grade }) => grade],
  ["exposure", ({ exposure }, language) => amount(exposure, language)],
  ["overdue", ({ balance }, language) => amount(balance?.overdue, language)],
  [
    "utilisation",
    ({ utilisation }, language) =>
      utilisation === null ? null : formatPercent(utilisation, language),
  ],
  ["suggestedLimit", ({ limit }, language) => amount(limit?.amount, language)],
  [
    "warning",
    ({ lines }, language) =>
      lines[0] === undefined
        ? whatIfText("none", language)
        : asLabel(levelName(lines[0].level, language)),
  ],
];

/** Sets the figures side by side. */
export function figurePairs(now: Assessment, then: Assessment, language: Language): FigurePair[] {
  const unknown = whatIfText("unknown", language);
  return FIGURES.map(([name, textOf]) => ({
    label: whatIfText(name, language),
    now: textOf(now, language) ?? unknown,
    then: textOf(then, language) ?? unknown,
  }));
}
