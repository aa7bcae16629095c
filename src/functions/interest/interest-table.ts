/** Late interest as a table for the sheet. */
import { roundAmount, type LateInterest, type Language } from "../../engine";
import { formatDate, formatNumber } from "../../i18n/format";
import { interestRuleText, interestWord, type InterestWord } from "../../i18n/interest-labels";

type Cells = (string | number)[];

const HEADINGS = ["from", "to", "days", "owed", "rate", "per", "interest"] as const;

/**
 * Lays out a row per period, then the totals, then the rule and what is to be watched.
 *
 * A rate stands as a fraction; days of the last column of the rows add up in the total.
 */
export function interestTable(debt: LateInterest, language: Language): Cells[] {
  const word = (name: InterestWord, places = {}) => interestWord(name, language, places);
  const { periods, interest, recoverySum, leftOpen, latestRate } = debt;
  const per = debt.isDaily ? word("aDay") : word("aYear", { days: debt.yearDays });
  const line = (label: string, amount: number): Cells => [label, "", "", "", "", "", amount];
  const remarks = [
    ...(periods.length === 0 ? [word("notLate")] : []),
    ...(leftOpen > 0 ? [word("leftOpen", { amount: formatNumber(leftOpen, language) })] : []),
    ...(latestRate === null ? [] : [word("oldRate", { date: formatDate(latestRate, language) })]),
    interestRuleText(debt.rule, language),
    word("noAdvice"),
  ];
  return [
    HEADINGS.map((name) => word(name)),
    ...periods.map((period): Cells => [
      ...[period.from, period.to, period.days, period.owed, period.rate],
      ...[per, period.interest],
    ]),
    line(word("total"), interest),
    ...(recoverySum === 0
      ? []
      : [
          line(word("recoverySum"), recoverySum),
          line(word("due"), roundAmount(interest + recoverySum)),
        ]),
    ...remarks.map((text): Cells => [text, "", "", "", "", "", ""]),
  ];
}
