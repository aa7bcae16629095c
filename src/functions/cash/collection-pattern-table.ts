/** The pattern of collection as a table for the sheet. */
import {
  collectionPattern,
  PATTERN_MONTHS,
  RECENT_VINTAGES,
  type Pattern,
  type Policy,
  type SerialDate,
  type Vintage,
} from "../../engine";
import { cashWord, type CashWord } from "../../i18n/cash-labels";
import { measureWords } from "../../i18n/measure-labels";
import type { Places } from "../../i18n/template";
import type { LedgerTable } from "../../tables/tables";
import { filledRow } from "../cells/filled-row";
import { ledgerTableRemarks } from "../cells/remark-rows";

type Cells = (string | number)[];

/** Columns: month, sales, the months after, then later, written off, undated and open. */
const WIDTH = 2 + PATTERN_MONTHS + 4;

/** Lays out a row of shares per month of sales, oldest first, the pattern, and the tie-out of what is open. */
export function collectionPatternTable(
  table: LedgerTable,
  asOfDate: SerialDate,
  months: number,
  policy: Policy,
): Cells[] {
  const { language } = policy;
  const word = (name: CashWord, places: Places = {}) => cashWord(name, language, places);
  const found = collectionPattern(table.ledger, asOfDate, months, policy);
  const filled = (...cells: Cells): Cells => filledRow(WIDTH, ...cells);
  const patternRow = (label: string, pattern: Pattern): Cells =>
    filled(label, "", ...pattern.map((share) => share ?? ""));
  const { pattern, recent } = found;
  const proof = ["openOfMonths", "olderOpen", "credits", "agingTotal", "difference"] as const;
  const amounts = { ...found, openOfMonths: found.open };
  return [
    [
      ...[word("month"), word("sales")],
      ...Array.from({ length: PATTERN_MONTHS }, (_, number) => word("after", { number })),
      ...[word("later"), word("writtenOff"), word("undated"), word("open")],
    ],
    ...found.vintages.map(vintageRow),
    patternRow(word("pattern"), pattern),
    patternRow(word("uncollected"), uncollected(pattern)),
    patternRow(word("recent", { count: RECENT_VINTAGES }), recent),
    patternRow(
      word("change"),
      pattern.map((share, k) => (share === null ? null : recent[k]! - share)),
    ),
    ...proof.map((name) => filled(word(name), amounts[name])),
    ...found.untranslated.map(({ currency, amount }) =>
      filled(measureWords(language)("untranslated", { currency }), amount),
    ),
    ...ledgerTableRemarks(table, language, WIDTH),
  ];
}

function vintageRow({ firstDay, sales, collected, ...rest }: Vintage): Cells {
  const { later, writtenOff, undated, open } = rest;
  const share = (amount: number | null) => (amount === null || sales === 0 ? "" : amount / sales);
  return [firstDay, sales, ...[...collected, later, writtenOff, undated, open].map(share)];
}

/** What is left of a month's sales at the end of each month after; see the collected shares. */
function uncollected(pattern: Pattern): Pattern {
  let left = 1;
  return pattern.map((share) => (share === null ? null : (left -= share)));
}
