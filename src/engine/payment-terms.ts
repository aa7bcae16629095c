/** Payment terms as tables write them, as days from the document date to the due date. */
import { comparisonKey, plainCell } from "./cells";

/** Longest terms taken for real; a larger number is a code or a slip. */
const LONGEST_TERMS_DAYS = 730;

const AT_ONCE =
  /^(due on receipt|on receipt|immediate(ly)?|cash|cod|c\.o\.d\.?|prepaid|pre-?payment|(cash |payment )?in advance|现结|现金|现付|货到付款|款到发货|预付款?|現結|現金|現付|貨到付款|款到發貨|預付款?)$/;
/** A day of the month on which payment is made, not a number of days. */
const DAY_OF_MONTH = /[每次下翌隔](个|個)?月|(next|following|each|every) month/;
const MONTHS = /(\d+)\s*(months?|个月|個月)/;
const WEEKS = /(\d+)\s*(weeks?|周|週)/;
const NET_DAYS = /(?:net|n)[\s/-]*(\d+)/;
const DAYS = /(\d+)\s*(days?|d\b|天|日)|^(?:nt?|z)?0*(\d+)$/;

/**
 * Gives the days of payment terms that are nothing but a number of days.
 *
 * "Net 30", "30 days", "2% 10 days, net 30", "月结30天" and 30 are 30; "2 months" are 60; cash
 * on delivery is 0. A term that counts from the end of a month is read by its days alone; one
 * that names a day of the month ("次月25日") is none.
 *
 * @returns Days, or null for a blank cell and for terms that name no days.
 */
export function paymentTermsDays(cell: unknown): number | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return usableDays(plain);
  const key = comparisonKey(plain);
  if (AT_ONCE.test(key)) return 0;
  if (DAY_OF_MONTH.test(key)) return null;
  const months = MONTHS.exec(key);
  if (months !== null) return usableDays(Number(months[1]) * 30);
  const weeks = WEEKS.exec(key);
  if (weeks !== null) return usableDays(Number(weeks[1]) * 7);
  const days = NET_DAYS.exec(key) ?? DAYS.exec(key);
  return days === null ? null : usableDays(Number(days[1] ?? days[3]));
}

function usableDays(days: number): number | null {
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_TERMS_DAYS ? days : null;
}
