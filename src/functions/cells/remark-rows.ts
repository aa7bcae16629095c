/** The rows at the end of a report that say what of its tables was not used. */
import {
  bookGaps,
  type CreditBook,
  type InvoiceLedger,
  type Language,
  type ReceiptTable,
  type TableGaps,
} from "../../engine";
import { bookGapText, gapTexts } from "../../i18n/remark-texts";
import { gapsOf } from "../../tables/gaps";

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

/** The same of a ledger, and of the receipts that pay it. */
export function ledgerRemarks(
  ledger: InvoiceLedger,
  receipts: ReceiptTable | null,
  language: Language,
  width: number,
): string[][] {
  return gapRows(gapsOf({ ledger, receipts }), language, width);
}

/** The same of all tables of a book, and of what does not meet between them. */
export function bookRemarks(book: CreditBook, width: number): string[][] {
  const { language } = book.policy;
  return [
    ...gapRows(gapsOf(book.tables), language, width),
    ...rowsOf(
      bookGaps(book).map((gap) => bookGapText(gap, language)),
      width,
    ),
  ];
}

function rowsOf(texts: readonly string[], width: number): string[][] {
  return texts.map((text) => [text, ...Array<string>(width - 1).fill("")]);
}
