/** What a table of receipts contributes to an aging function, and what of it could not be used. */
import type { AgingSource, Language, ReceiptTable, SerialDate } from "../../engine";
import { agingLabels } from "../../i18n/aging-labels";
import { issueText } from "../../i18n/messages";
import { fillTemplate } from "../../i18n/template";

/** Payments and words for a question about open items: receipts that name invoices are matched. */
export function agingSource(receipts: ReceiptTable | null, language: Language): AgingSource {
  const namesInvoices = receipts?.header.columns.invoiceNo !== undefined;
  return {
    receipts: receipts?.receipts ?? null,
    receiptMethod: receipts === null || namesInvoices ? "matched" : "oldestFirst",
    notDue: agingLabels(language).notDue,
  };
}

/**
 * Says what of the receipts does not count: those after the day, rows that could not be used,
 * and the first row of each remark.
 *
 * @param width - Columns of the table; the text stands in the first.
 */
export function receiptRemarks(
  receipts: ReceiptTable | null,
  asOfDate: SerialDate,
  language: Language,
  width: number,
): string[][] {
  if (receipts === null) return [];
  const labels = agingLabels(language);
  const { issues, unusableRows } = receipts;
  const later = receipts.receipts.filter(({ date }) => date > asOfDate).length;
  const list = issues.toList();
  const remarks = [...issues.counts].map(([code, count]) => {
    const { row, column, found } = list.find((issue) => issue.code === code)!;
    const text = issueText(code, language);
    const places = { row, column, found, text, count: count === 1 ? "" : count };
    return fillTemplate(labels.receiptIssue, places);
  });
  return [
    ...(later === 0 ? [] : [labels.laterReceipts(later)]),
    ...(unusableRows === 0 ? [] : [labels.unusableReceipts(unusableRows)]),
    ...remarks,
  ].map((text) => [text, ...Array<string>(width - 1).fill("")]);
}
