/** Payment terms as tables write them, as days from the document date to the due date. */
import { comparisonKey, plainCell } from "./cells";

/** Longest terms taken for real; a larger number is a code or a slip. */
const LONGEST_TERMS_DAYS = 730;

const AT_ONCE =
  /^(due on receipt|on receipt|immediate(ly)?|cash|cod|c\.o\.d\.?|prepaid|现结|现金|现付|货到付款|款到发货|預付|现款|現金|現結|貨到付款)$/;
const MONTHS = /(\d+)\s*(months?|个月|個月)/;
const DAYS = /(\d+)\s*(days?|d\b|天|日)|(?:net|n)[\s/-]*(\d+)|^(?:nt?|z)?0*(\d+)$/;

/**
 * Gives the days of payment terms that are nothing but a number of days.
 *
 * "Net 30", "30 days", "n/30", "月结30天" and 30 are 30; "2 months" are 60; cash on delivery
 * is 0. A term that counts from the end of a month is read by its days alone.
 *
 * @returns Days, or null for a blank cell and for terms that name no days.
 */
export function paymentTermsDays(cell: unknown): number | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return usableDays(plain);
  const key = comparisonKey(plain);
  if (AT_ONCE.test(key)) return 0;
  const months = MONTHS.exec(key);
  if (months !== null) return usableDays(Number(months[1]) * 30);
  const days = DAYS.exec(key);
  return days === null ? null : usableDays(Number(days[1] ?? days[3] ?? days[4]));
}

function usableDays(days: number): number | null {
  return Number.isInteger(days) && days >= 0 && days <= LONGEST_TERMS_DAYS ? days : null;
}
