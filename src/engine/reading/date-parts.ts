/** Dates that stand in three columns: year, month and day. */
import { plainCell } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import { dateReading } from "./date-form";

/**
 * Reads a date whose year, month and day stand in cells of their own.
 *
 * The cells may bear their units (2024年, 10月, 12日), the month a name in English or Chinese,
 * the year three digits from the founding of the Republic (113 is 2024), or two.
 *
 * @returns Null where one of them is missing, or there is no such day.
 *
 * @example
 * dateOfParts("113年", "Oct", 12); // 45577, 12 October 2024
 */
export function dateOfParts(year: unknown, month: unknown, day: unknown): SerialDate | null {
  const [inYears, inMonths, inDays] = [part(year, "年"), part(month, "月"), part(day, "[日号號]")];
  if (!/^(?:民國|民国)?\d{2,4}$/.test(inYears) || !/^\d{1,2}$/.test(inDays)) return null;
  const isNamed = /^[a-z]{3,9}\.?$/i.test(inMonths);
  const reading = isNamed
    ? dateReading(`${inDays} ${inMonths} ${inYears}`)
    : dateReading(`${inYears}年${inMonths}月${inDays}日`);
  return reading?.dayFirst ?? null;
}

function part(cell: unknown, unit: string): string {
  const plain = plainCell(cell);
  const text = typeof plain === "number" || typeof plain === "string" ? String(plain) : "";
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(new RegExp(`${unit}$`), "");
}
