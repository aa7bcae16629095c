/**
 * Periods of limitation in the built-in policies, in months, each from the day from which it holds.
 *
 * Sources: Civil Code of the People's Republic of China, articles 188 and 195, for debts whose two years under the
 * law before had not ended on 1 October 2017 (Supreme People's Court, Fa Shi 2018 no. 12); Limitation Act 1980,
 * sections 5, 29 and 30; Civil Code of Taiwan, articles 127 no. 8, 129, 130, 131 and 137. A claim brought in England
 * stops no period that a row could state: it was in time, or it was not.
 */
import { serialDate } from "../values/serial-date";
import type { LimitationItem } from "../words/limitation-names";
import type { BuiltInRow } from "./built-in-row";

const CHINA = serialDate({ year: 2015, month: 10, day: 1 });
const ENGLAND = serialDate({ year: 1981, month: 5, day: 1 });
const TAIWAN = serialDate({ year: 1929, month: 10, day: 10 });

/** Rows of every law, and the days before the last one on which to warn. */
export const LIMITATION_ROWS: readonly BuiltInRow[] = [
  row("china/period", CHINA, 36),
  row("china/longest", CHINA, 240),
  row("china/demand", CHINA, 36),
  row("china/acknowledgement", CHINA, 36),
  row("china/partPayment", CHINA, 36),
  row("china/lawSuit", CHINA, 36),
  row("englandWales/period", ENGLAND, 72),
  row("englandWales/acknowledgement", ENGLAND, 72),
  row("englandWales/partPayment", ENGLAND, 72),
  row("taiwan/period", TAIWAN, 24),
  row("taiwan/demand", TAIWAN, 6),
  row("taiwan/acknowledgement", TAIWAN, 24),
  row("taiwan/partPayment", TAIWAN, 24),
  row("taiwan/lawSuit", TAIWAN, 24),
  ["limitationWarning", ["last warning", "最后提醒", "最後提醒"], 30, ""],
  ["limitationWarning", ["second warning", "第二次提醒", "第二次提醒"], 90, ""],
  ["limitationWarning", ["first warning", "第一次提醒", "第一次提醒"], 180, ""],
];

function row(item: LimitationItem, from: number | null, months: number): BuiltInRow {
  return ["limitation", item, from, months];
}
