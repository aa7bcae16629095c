/** What is known of a customer, as lines of text. */
import { debtsWithoutRate, type Language, type Review, type SerialDate } from "../../engine";
import {
  amountsText,
  formatAmount,
  formatDate,
  formatNumber,
  formatPercent,
  formatWholeAmount,
} from "../../i18n/format";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import type { Fact } from "../parts/FactList";

/** Writes the facts of a customer; what is not known has no line. */
export function customerFacts({ assessment, currency }: Review, language: Language): Fact[] {
  const { customer, balance, creditLimit, utilisation, limitFacts } = assessment;
  const date = (value: SerialDate) => formatDate(value, language);
  const money = (value: number) => formatAmount(value, currency, language);
  const whole = (value: number) => formatWholeAmount(value, currency, language);
  const share = (value: number) => formatPercent(value, language, 1);
  const number = (value: number) => formatNumber(value, language);
  const days = (count: number) => reviewWord("days", language, { count: number(count) });
  const as = (text: string) => text;
  const line = <T>(
    word: ReviewWord,
    value: T | null | undefined,
    write: (value: T) => string,
  ): Fact[] =>
    value === null || value === undefined
      ? []
      : [{ label: reviewWord(word, language), value: write(value) }];
  return [
    ...line("exposure", balance?.exposure, money),
    ...line("overdue", balance?.overdue, money),
    ...line("withoutRate", debtsOf(assessment), (debts) => amountsText(debts, language)),
    ...line("oldestItem", balance?.oldestDays, days),
    ...line("limitNow", creditLimit, whole),
    ...line("utilisation", utilisation, share),
    ...line("headroom", headroom(creditLimit, balance?.exposure), money),
    ...line("limitValidTo", customer?.limitValidTo, date),
    ...line("annualPurchases", limitFacts.annualPurchases, whole),
    ...line("agreedTerms", customer?.paymentTermsDays, days),
    ...line("country", customer?.country ?? customer?.region, as),
    ...line("industry", customer?.industry, as),
    ...line("group", customer?.group, as),
    ...line("customerSince", customer?.customerSince, date),
    ...line("founded", customer?.founded, date),
    ...line("deposit", customer?.deposit, whole),
    ...line("insuredLimit", customer?.insuredLimit, whole),
    ...line("guarantee", customer?.guarantee, whole),
    ...line("externalScore", customer?.externalScore, number),
    ...line("salesperson", customer?.salesperson, as),
  ];
}

/** Null where everything owed has a rate. */
function debtsOf(assessment: Review["assessment"]) {
  const debts = debtsWithoutRate(assessment);
  return debts.length === 0 ? null : debts;
}

function headroom(limit: number | null, exposure: number | null | undefined): number | null {
  return limit === null || exposure == null ? null : limit - exposure;
}
