/** What a table of receipts contributes to an aging function, and what of it could not be used. */
import {
  receiptMethodOf,
  type AgingSource,
  type InvoiceLedger,
  type Language,
  type ReceiptTable,
  type SerialDate,
} from "../../engine";
import { agingLabels } from "../../i18n/aging-labels";
import { notDueLabel } from "../../i18n/not-due";
import { fillTemplate } from "../../i18n/template";
import { ledgerRemarks } from "../cells/remark-rows";
import { filledRow } from "../cells/filled-row";

/** Payments and words for a question about open items: receipts that name invoices are matched. */
export function agingSource(receipts: ReceiptTable | null, language: Language): AgingSource {
  return {
    receipts: receipts?.receipts ?? null,
    receiptMethod: receiptMethodOf(receipts),
    notDue: notDueLabel(language),
  };
}

/**
 * Says what of ledger and receipts does not count: rows that were not used, and receipts
 * after the day.
 *
 * @param width - Columns of the table; the text stands in the first.
 */
export function ledgerAndReceiptRemarks(
  ledger: InvoiceLedger,
  receipts: ReceiptTable | null,
  asOfDate: SerialDate,
  language: Language,
  width: number,
): string[][] {
  const later = receipts?.receipts.filter(({ date }) => date > asOfDate).length ?? 0;
  const items = laterItems(ledger, asOfDate);
  const { laterReceipts, laterItems: laterText } = agingLabels(language);
  return [
    ...(items === 0 ? [] : [fillTemplate(laterText, { items })]),
    ...(later === 0 ? [] : [fillTemplate(laterReceipts, { receipts: later })]),
  ]
    .map((text) => filledRow(width, text))
    .concat(ledgerRemarks(ledger, receipts, language, width));
}

/** Counts the items that are not there yet on a day: dates read wrong may put them there. */
function laterItems({ documentDate }: InvoiceLedger, asOfDate: SerialDate): number {
  let items = 0;
  for (const date of documentDate) if (date > asOfDate) items++;
  return items;
}
