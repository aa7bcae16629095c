/** The insurer's deadlines as a table for the sheet. */
import { insuranceClock, roundAmount, type CreditBook, type InsuredInvoice } from "../../engine";
import { insuranceWord, type InsuranceWord } from "../../i18n/insurance-labels";
import { listText } from "../../i18n/lists";
import { filledRow } from "../cells/filled-row";
import { invoiceNumber } from "../cells/invoice-number";
import { bookRemarks } from "../cells/remark-rows";

type Cells = (string | number)[];

const HEADINGS = [
  ...(["customer", "name", "invoice", "dueDate", "open", "daysPastDue", "insured"] as const),
  ...(["ownShare", "uncovered", "why", "limitLeft", "noticeBy", "daysLeft"] as const),
  ...(["extensionEnd", "state"] as const),
];

/** Lays out a row per invoice, the earliest deadline first, then the totals and the tie-out to the aging. */
export function insuranceClockTable(book: CreditBook): Cells[] {
  const { language, settings } = book.policy;
  const word = (name: InsuranceWord) => insuranceWord(name, language);
  const clock = insuranceClock(book);
  const width = HEADINGS.length;
  const proof = (label: InsuranceWord, amount: number) =>
    filledRow<string | number>(width, word(label), "", "", "", amount);
  const { insuranceNoticeDays, insuranceExtensionDays, insuredPercentage } = settings;
  const periods = insuranceWord("periods", language, {
    notice: insuranceNoticeDays,
    extension: insuranceExtensionDays,
    percentage: roundAmount(insuredPercentage * 100, 1),
  });
  const total = [word("total"), "", "", "", clock.open, "", clock.insured, clock.ownShare];
  return [
    HEADINGS.map(word),
    ...clock.rows.map((row) => rowCells(row, book, word)),
    filledRow<string | number>(width, ...total, clock.uncovered),
    proof("notInsured", clock.notInsured),
    proof("credits", clock.credits),
    proof("agingTotal", clock.agingTotal),
    proof("difference", clock.difference),
    ...(clock.rows.length > 0 ? [] : [filledRow(width, word("nobody"))]),
    filledRow(width, periods),
    ...bookRemarks(book, width),
  ];
}

function rowCells(
  row: InsuredInvoice,
  { policy, sums }: CreditBook,
  word: (name: InsuranceWord) => string,
): Cells {
  const state = row.isDisputed ? [word(row.state), word("disputed")] : [word(row.state)];
  return [
    row.id,
    row.name,
    // Where there are invoices there is a ledger.
    invoiceNumber(sums!.ledger, row.item),
    row.dueDate ?? "",
    row.open,
    row.daysPastDue,
    row.insured,
    row.ownShare,
    row.uncovered,
    row.gap === null ? "" : word(row.gap),
    row.limitLeft,
    row.noticeBy ?? "",
    row.daysLeft ?? "",
    row.extensionEnd ?? "",
    listText(state, policy.language),
  ];
}
