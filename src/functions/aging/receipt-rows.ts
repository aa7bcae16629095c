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
  const text = fillTemplate(agingLabels(language).laterReceipts, { receipts: later });
  return [
    ...(later === 0 ? [] : [[text, ...Array<string>(width - 1).fill("")]]),
    ...ledgerRemarks(ledger, receipts, language, width),
  ];
}
