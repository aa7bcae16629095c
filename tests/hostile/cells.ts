/** Cells that no accountant means and every workbook holds. */
import type { Random } from "../../src/workbench/sample/random";
import { errorCell } from "../support/worksheet-functions";

type Choice = readonly [unknown, ...unknown[]];

/** Texts that look like dates, numbers, formulas or one another. */
const TEXTS: Choice = [
  ...(["2024-06-30", "30/06/2024", "06/30/2024", "3/4/2013", "113/6/30", "20240630"] as const),
  ...["31.12.23", "45473", "1900-02-29", "9999-12-31", "2024-13-45", "30 June 2024", "2024年6月"],
  ...[
    "1,234.56",
    "1.234,56",
    "(99)",
    "12-",
    "€ 5",
    "１２３",
    "1e400",
    "-0",
    "∞",
    "n/a",
    "-",
    "1/0",
  ],
  ...["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "=1+1", "'quoted", '"', "a\tb", "a\nb"],
  ...["Total", "合计", "合計", "Total for Acme", "Subtotal", "Paid", "Void", "Credit Note", "Yes"],
  ...[
    "Acme\u200b",
    "\u200fAcme",
    "Ac\u00adme",
    "\ufeffAcme",
    "ACME",
    "Ａｃｍｅ",
    "  Acme  ",
    "A c m e",
  ],
  ...[
    "شركة النور",
    "חברה בע״מ",
    "深圳市華強電子有限公司",
    "株式会社テスト",
    "🏦💸",
    "é",
    "e\u0301",
    "ﬁ",
  ],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "null", "true", "FALSE", "0", "00"],
  ...["EUR", "usd", "JPY", "KWD", "RMB", "$", "¥", "XXX", "Net 30", "2/10 n/30", "EOM", "月结30天"],
  ...["30% advance, balance 30 days", "#N/A", "#REF!", "insolvency", "law suit", "broken promise"],
];

const NUMBERS: readonly [number, ...number[]] = [
  ...([0] as const),
  ...[-0, 1, -1, 0.005, -0.005, 0.1 + 0.2, 100.4, 1.005, 1e-7, 5e-324, 1e15, -1e15, 1e20],
  ...[1e21, 1e22, -1e22, 1e100, 1e300, 1e308, 1.7976931348623157e308, -1.7976931348623157e308],
  ...[2 ** 31, -(2 ** 31), 2 ** 53, -1e-300, 60, 61, 2958465, 2958466, -1, 45473.75, 45473],
];

const LONG: Choice = [
  "International Consolidated Manufacturing and Trading Company Limited, Shanghai",
  "International Consolidated Manufacturing and Trading Company Limited, Beijing",
  ...["x".repeat(32767), "9".repeat(400), "(".repeat(300), "客".repeat(500), " ".repeat(200)],
];

/** Any cell at all. */
export function hostileCell(random: Random): unknown {
  const kind = random.integer(0, 19);
  if (kind < 7) return random.pick(TEXTS);
  if (kind < 11) return random.pick(NUMBERS);
  if (kind < 12) return random.pick(LONG);
  if (kind < 14) return random.pick([null, "", 0, " "]);
  if (kind < 15) return random.chance(0.5);
  if (kind < 16) return errorCell(random.pick(["#N/A", "#REF!", "#DIV/0!"]));
  if (kind < 17) return { type: "FormattedNumber", basicValue: random.pick(NUMBERS) };
  if (kind < 18) return { type: "Error", basicValue: random.pick(["#SPILL!", "#NAME?"]) };
  if (kind < 19) return random.normal(0, 1) * 10 ** random.integer(-3, 9);
  return randomText(random);
}

/** A cell with another number in its place, of any size, where it holds one. */
export function extremeNumber(cell: unknown, random: Random): unknown {
  return typeof cell === "number" ? random.pick(NUMBERS) : cell;
}

/** A text of any characters; braces and letters would look like places not filled. */
function randomText(random: Random): string {
  const codes = Array.from({ length: random.integer(1, 12) }, () => random.integer(0, 0xffff));
  return String.fromCharCode(...codes).replace(/[{}A-Za-z]/g, "");
}
