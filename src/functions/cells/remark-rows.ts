/** The rows at the end of a report that say what of its tables was not used. */
import {
  bookGaps,
  tableGaps,
  type BookGap,
  type BookTable,
  type CreditBook,
  type CreditTables,
  type InvoiceLedger,
  type IssueLog,
  type Language,
  type ReceiptsUse,
  type ReceiptTable,
  type TableGaps,
} from "../../engine";
import { agingLabels, receiptFaultLabels } from "../../i18n/aging-labels";
import { fillTemplate } from "../../i18n/template";
import { bookGapText, gapTexts, remarkWithAmount } from "../../i18n/remark-texts";
import { gapsOf } from "../../tables/gaps";
import type { LedgerTable } from "../../tables/tables";
import { filledRow } from "./filled-row";

/**
 * Says what of some tables was not used, or only with a doubt.
 *
 * @param width - Columns of the report; the text stands in the first.
 */
export function gapRows(gaps: readonly TableGaps[], language: Language, width: number): string[][] {
  return rowsOf(
    gaps.flatMap((one) => gapTexts(one, language)),
    width,
  );
}

/** Says what was found in the rows of a table that is no part of a book: a row per kind, with the first one of it. */
export function issueRows(
  table: BookTable,
  issues: IssueLog,
  language: Language,
  width: number,
): string[][] {
  return gapRows([{ ...tableGaps(table, [], [issues]), doubts: 0 }], language, width);
}

/** The same of a ledger, and of the receipts that pay it. */
export function ledgerRemarks(
  ledger: InvoiceLedger,
  receipts: ReceiptTable | null,
  language: Language,
  width: number,
): string[][] {
  return gapRows(gapsOf({ ledger, receipts }), language, width);
}

/** The same of a ledger that receipts may have paid, and which of them found nothing to pay. */
export function ledgerTableRemarks(
  { ledger, receipts }: LedgerTable,
  language: Language,
  width: number,
): string[][] {
  return [
    ...ledgerRemarks(ledger, receipts?.table ?? null, language, width),
    ...receiptRows(receipts, language, width),
  ];
}

/** Receipts that pay no invoice, and those after the day; none without a table of them. */
function receiptRows(receipts: ReceiptsUse | null, language: Language, width: number): string[][] {
  if (receipts === null) return [];
  const { later, faults } = receipts;
  const labels = receiptFaultLabels(language);
  const laterText = fillTemplate(agingLabels(language).laterReceipts, { receipts: later });
  return rowsOf(
    [
      ...faults.map(({ fault, receipts: count, amount }) =>
        remarkWithAmount(fillTemplate(labels[fault], { receipts: count }), amount, language),
      ),
      ...(later === 0 ? [] : [laterText]),
    ],
    width,
  );
}

/** The same of the tables of a book. */
export function tableRemarks(tables: CreditTables, language: Language, width: number): string[][] {
  const { receipts, ...others } = tables;
  return [
    ...gapRows(gapsOf({ ...others, receipts: receipts?.table ?? null }), language, width),
    ...receiptRows(receipts, language, width),
  ];
}

/** The same of a book, and of what does not meet between them. */
export function bookRemarks(book: CreditBook, width: number): string[][] {
  const { language } = book.policy;
  return [
    ...tableRemarks(book.tables, language, width),
    ...gapTextRows(bookGaps(book), language, width),
  ];
}

/** Says what does not meet between the tables of a book. */
export function gapTextRows(
  gaps: readonly BookGap[],
  language: Language,
  width: number,
): string[][] {
  return rowsOf(
    gaps.map((gap) => bookGapText(gap, language)),
    width,
  );
}

function rowsOf(texts: readonly string[], width: number): string[][] {
  return texts.map((text) => filledRow(width, text));
}
