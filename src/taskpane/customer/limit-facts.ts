/** The suggested limit as lines of text, from the methods to the change against now. */
import type { Language, LimitMethodResult, LimitSuggestion, Review } from "../../engine";
import { formatNumber, formatWholeAmount } from "../../i18n/format";
import { unknownInputs } from "../../i18n/limit-labels";
import { reviewWord } from "../../i18n/pane-review";
import { limitMethodName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import type { Fact } from "../parts/FactList";

/** Writes what each method says, grade factor, cap, the limit, and the limit now. */
export function limitFacts(
  { methods, gradeFactor, cap, amount }: LimitSuggestion,
  { assessment, currency }: Review,
  language: Language,
): Fact[] {
  const { creditLimit, grade } = assessment;
  const money = (value: number | null) =>
    value === null
      ? reviewWord("notKnown", language)
      : formatWholeAmount(value, currency, language);
  const lacking = (result: LimitMethodResult) =>
    [reviewWord("notKnown", language), unknownInputs(result, language)].filter(Boolean).join(" · ");
  return [
    ...methods
      .filter(({ reason }) => reason !== "notStated")
      .map((result) => ({
        label: asLabel(limitMethodName(result.method, language)),
        value: result.limit === null ? lacking(result) : money(result.limit),
      })),
    {
      label: reviewWord("gradeFactor", language, { grade: grade ?? "" }),
      value: `× ${formatNumber(gradeFactor, language)}`,
    },
    ...(cap === null ? [] : [{ label: reviewWord("cap", language), value: money(cap) }]),
    { label: reviewWord("suggestedLimit", language), value: money(amount), isTotal: true },
    {
      label: reviewWord("limitNow", language),
      value: creditLimit === null ? reviewWord("noCap", language) : money(creditLimit),
    },
    ...(amount === null || creditLimit === null
      ? []
      : [{ label: reviewWord("change", language), value: money(amount - creditLimit) }]),
  ];
}
