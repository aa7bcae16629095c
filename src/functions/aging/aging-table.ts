/** The aging report as a table for the sheet. */
import {
  AGING_BASES,
  agingReport,
  CREDIT_PLACES,
  differenceOfRows,
  isoDate,
  roundAmount,
  type AgingReport,
  type AgingRow,
  type InvoiceLedger,
  type Language,
  type Policy,
  type ReceiptTable,
  type SerialDate,
} from "../../engine";
import { agingLabels, receiptFaultLabels, type AgingLabels } from "../../i18n/aging-labels";
import { checkText } from "../../i18n/reading-texts";
import { fillTemplate } from "../../i18n/template";
import { agingSource, ledgerAndReceiptRemarks } from "./receipt-rows";
import { filledRow } from "../cells/filled-row";

type Cells = (string | number)[];

/** What AGINGREPORT is asked besides the ledger, the day and the policy. */
export interface AgingQuestion {
  readonly groupBy: string | null;
  readonly receipts: ReceiptTable | null;
  /** Balance of the receivables account, to tie out to; null without. */
  readonly ledgerBalance: number | null;
}

/**
 * Lays out an aging report.
 *
 * Columns: the group, its name where the ledger has codes and names, the buckets, the
 * unapplied credits where the policy shows them apart, the total, what of it is overdue and
 * disputed, and the year buckets where both bases are shown. Below the total stand the proof,
 * what of the receipts does not count, where they name invoices the total by either way of
 * applying them, and last the convention by which it was aged.
 */
export function agingTable(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  { groupBy, receipts, ledgerBalance }: AgingQuestion,
): Cells[] {
  const { language } = policy;
  const labels = agingLabels(language);
  const options = { ...agingSource(receipts, language), groupBy, ledgerBalance };
  const report = agingReport(ledger, asOfDate, policy, options);
  const layout = layoutOf(report, policy);
  const titles = headings(report, layout, labels);
  const byOtherMethod = () =>
    agingReport(ledger, asOfDate, policy, { ...options, receiptMethod: "oldestFirst" });
  return [
    titles,
    ...report.rows.map((row) => cellsOf(row, row.group || labels.blank, layout)),
    cellsOf(report.total, labels.total, layout),
    ...proofRows(report, layout, language, ledgerBalance, readingChecks(ledger, language)),
    ...ledgerAndReceiptRemarks(ledger, receipts, asOfDate, language, titles.length),
    ...(receipts !== null && options.receiptMethod === "matched"
      ? methodRows(report, byOtherMethod(), layout, labels)
      : []),
    filledRow(titles.length, conventionOf(report, policy, labels)),
  ];
}

/** Systems differ in how they age: says how this report does, in the words of the policy. */
function conventionOf(
  { asOfDate, basis, currency }: AgingReport,
  { language, settings }: Policy,
  labels: AgingLabels,
): string {
  return fillTemplate(labels.convention, {
    basis: AGING_BASES.nameOf(basis, language),
    credits: CREDIT_PLACES.nameOf(settings.unappliedCredits, language),
    date: isoDate(asOfDate),
    currency,
  });
}

interface Layout {
  readonly hasName: boolean;
  readonly hasUnapplied: boolean;
  readonly hasDisputed: boolean;
  readonly hasAges: boolean;
}

function layoutOf({ rows, ageLabels }: AgingReport, policy: Policy): Layout {
  return {
    hasName: rows.some((row) => row.name !== ""),
    hasUnapplied: policy.settings.unappliedCredits !== "inBucket",
    hasDisputed: rows.some(({ disputed }) => disputed !== 0),
    hasAges: ageLabels.length > 0,
  };
}

function headings(report: AgingReport, layout: Layout, labels: AgingLabels): string[] {
  return [
    report.groupTitle || labels.customer,
    ...(layout.hasName ? [labels.name] : []),
    ...report.bucketLabels,
    ...(layout.hasUnapplied ? [labels.unapplied] : []),
    labels.total,
    labels.ofWhichOverdue,
    ...(layout.hasDisputed ? [labels.ofWhichDisputed] : []),
    ...report.ageLabels.map((bucket) => fillTemplate(labels.age, { bucket })),
  ];
}

function cellsOf(row: AgingRow, group: string, layout: Layout): Cells {
  return [
    group,
    ...(layout.hasName ? [row.name] : []),
    ...row.buckets,
    ...(layout.hasUnapplied ? [row.unapplied] : []),
    row.total,
    row.overdue,
    ...(layout.hasDisputed ? [row.disputed] : []),
    ...row.ageBuckets,
  ];
}

/** What the range itself shows, against what was read of it: the proof of the reading. */
function readingChecks({ reading }: InvoiceLedger, language: Language): [string, number][] {
  const sum = reading.columnSum();
  return [...reading.checks, ...(sum === null ? [] : [sum])].map((check) => [
    checkText(check, language),
    roundAmount(check.shown - check.read, 3),
  ]);
}

/** Invoices, credits, receipts and revaluation make the closing balance; nothing is left over. */
function proofRows(
  report: AgingReport,
  layout: Layout,
  language: Language,
  ledgerBalance: number | null,
  checks: readonly (readonly [text: string, difference: number])[],
): Cells[] {
  const labels = agingLabels(language);
  const faults = receiptFaultLabels(language);
  const { bucketLabels, ageLabels, proof, ledgerDifference } = report;
  const before = bucketLabels.length + (layout.hasName ? 1 : 0) + (layout.hasUnapplied ? 1 : 0);
  const after = 1 + (layout.hasDisputed ? 1 : 0) + ageLabels.length;
  const line = (text: string, amount: number): Cells =>
    filledRow<string | number>(before + after + 2, ...filledRow(before + 1, text), amount);
  return [
    line(labels.invoices, proof.invoices),
    line(labels.credits, proof.credits),
    line(labels.receipts, proof.receipts),
    ...(proof.revaluation === 0 ? [] : [line(labels.revaluation, proof.revaluation)]),
    line(labels.closing, proof.closing),
    line(labels.difference, proof.difference),
    line(labels.rowsLessTotal, report.rowsDifference),
    ...(layout.hasAges ? [line(labels.agesLessTotal, report.agesDifference)] : []),
    ...(ledgerBalance === null || ledgerDifference === null
      ? []
      : [
          line(labels.ledgerBalance, ledgerBalance),
          line(labels.ledgerDifference, ledgerDifference),
        ]),
    ...checks.map(([text, difference]) => line(text, difference)),
    ...proof.untranslated.map(({ currency, items, amount }) =>
      line(fillTemplate(labels.untranslated, { currency, items }), amount),
    ),
    ...report.receiptFaults.map(({ fault, receipts, amount }) =>
      line(fillTemplate(faults[fault], { receipts }), amount),
    ),
  ];
}

/** The totals by either way of applying receipts, and what moves between the buckets. */
function methodRows(
  { total, currency }: AgingReport,
  { total: oldestFirst }: AgingReport,
  layout: Layout,
  labels: AgingLabels,
): Cells[] {
  return [
    cellsOf(total, labels.matched, layout),
    cellsOf(oldestFirst, labels.oldestFirst, layout),
    cellsOf(differenceOfRows(total, oldestFirst, currency), labels.methodDifference, layout),
  ];
}
