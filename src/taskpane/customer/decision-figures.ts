/** What a customer gets: the limit and the terms that follow from its grade, beside those of today. */
import { suggestTerms, type Language, type Review, type Treatment } from "../../engine";
import { formatDuration, formatPercent, formatWholeAmount } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import { reviewWord } from "../../i18n/pane-review";

/** A figure of the decision, as texts. */
export interface DecisionFigure {
  readonly label: string;
  readonly value: string;
  /** What holds today. */
  readonly today: string;
}

/** Writes limit and terms. */
export function decisionFigures(review: Review, language: Language): DecisionFigure[] {
  const { assessment, policy, currency } = review;
  const { limit, creditLimit, customer } = assessment;
  const terms = suggestTerms(assessment, policy);
  const unknown = reviewWord("notKnown", language);
  const none = reviewWord("noCap", language);
  const today = (value: string) => reviewWord("today", language, { value });
  const money = (value: number | null | undefined, or: string) =>
    value == null ? or : formatWholeAmount(value, currency, language);
  const agreed = customer?.paymentTermsDays ?? null;
  return [
    {
      label: reviewWord("suggestedLimit", language),
      value: money(limit?.amount, unknown),
      today: today(money(creditLimit, none)),
    },
    {
      label: reviewWord("proposedTerms", language),
      value: terms === null ? unknown : termsText(terms, language),
      today: today(agreed === null ? none : daysText(agreed, language)),
    },
  ];
}

function termsText({ termsDays, prepayment }: Treatment, language: Language): string {
  const isAllBefore = termsDays === 0 && prepayment >= 1;
  const share = formatPercent(prepayment, language);
  return listText(
    [
      ...(isAllBefore ? [] : [daysText(termsDays, language)]),
      ...(prepayment > 0 ? [reviewWord("prepaid", language, { share })] : []),
    ],
    language,
  );
}

function daysText(count: number, language: Language): string {
  return count === 0 ? reviewWord("cash", language) : formatDuration(count, "day", language);
}
