/** A plan of receipts held against what came in, as a table for the sheet. */
import {
  PLAN_PARTS,
  planVersusActual,
  type CreditBook,
  type PlanSums,
  type ReceiptsPlan,
  type SerialDate,
} from "../../engine";
import { planWord } from "../../i18n/plan-labels";
import { filledRow } from "../cells/filled-row";
import { bookRemarks, issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];

/** Lays out a row per customer or invoice, the largest difference first, then the total, its tie-out and what was not used. */
export function planVersusActualTable(
  book: CreditBook,
  { receipts, issues }: ReceiptsPlan,
  from: SerialDate,
  to: SerialDate,
  until: SerialDate,
): Cells[] {
  const { language } = book.policy;
  const word = (name: Parameters<typeof planWord>[0]) => planWord(name, language);
  const found = planVersusActual(book, receipts, from, to, until);
  const headings = [
    ...[word("customer"), word("name"), word("invoice"), ...PLAN_PARTS.map(word)],
    ...[word("difference"), word("remark")],
  ];
  const parts = (sums: PlanSums, difference: number): Cells => [
    ...PLAN_PARTS.map((part) => sums[part]),
    difference,
  ];
  const last = headings.length - 3;
  const line = (label: string, amount: number) => {
    const cells: Cells = filledRow(headings.length, label);
    cells[last] = amount;
    return cells;
  };
  return [
    headings,
    ...found.rows.map((row) => [
      ...[row.id, row.name, row.invoiceNo, ...parts(row, row.change)],
      row.isKnown ? "" : word("unknown"),
    ]),
    [word("total"), "", "", ...parts(found.total, found.change), ""],
    line(word("allReceived"), found.received),
    line(word("tieOut"), found.difference),
    ...(found.outside === 0 ? [] : [line(word("outside"), found.outside)]),
    filledRow(headings.length, word("basis")),
    ...issueRows("plan", issues, language, headings.length),
    ...bookRemarks(book, headings.length),
  ];
}
