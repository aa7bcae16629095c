/** The aging report as a table for the sheet. */
import {
  agingReport,
  roundAmount,
  type AgingReport,
  type AgingRow,
  type InvoiceLedger,
  type Policy,
  type ReceiptTable,
  type SerialDate,
} from "../engine";
import { agingLabels, type AgingLabels } from "../i18n/aging-labels";
import { receiptMethodOf } from "./tables";

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
 * disputed, and the year buckets where both bases are shown. Below the total stands the proof.
 */
export function agingTable(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  { groupBy, receipts, ledgerBalance }: AgingQuestion,
): Cells[] {
  const labels = agingLabels(policy.language);
  const reportBy = (receiptMethod: "matched" | "oldestFirst") =>
    agingReport(ledger, asOfDate, policy, {
      groupBy,
      notDue: labels.notDue,
      receipts: receipts?.receipts ?? null,
      receiptMethod,
    });
  const method = receiptMethodOf(receipts);
  const report = reportBy(method);
  const layout = layoutOf(report, policy);
  return [
    headings(report, layout, labels),
    ...report.rows.map((row) => cellsOf(row, row.group || labels.blank, layout)),
    cellsOf(report.total, labels.total, layout),
    ...proofRows(report, layout, labels, ledgerBalance),
    ...(receipts !== null && method === "matched"
      ? methodRows(report.total, reportBy("oldestFirst").total, layout, labels)
      : []),
  ];
}

interface Layout {
  readonly hasName: boolean;
  readonly hasUnapplied: boolean;
  readonly hasDisputed: boolean;
  readonly hasAges: boolean;
}

function layoutOf({ rows, total, ageLabels }: AgingReport, policy: Policy): Layout {
  return {
    hasName: rows.some((row) => row.name !== ""),
    hasUnapplied: policy.settings.unappliedCredits !== "inBucket",
    hasDisputed: total.disputed !== 0,
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
    ...report.ageLabels,
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

/** Invoices, credits, receipts and revaluation make the closing balance; nothing is left over. */
function proofRows(
  { bucketLabels, ageLabels, proof, total }: AgingReport,
  layout: Layout,
  labels: AgingLabels,
  ledgerBalance: number | null,
): Cells[] {
  const before = bucketLabels.length + (layout.hasName ? 1 : 0) + (layout.hasUnapplied ? 1 : 0);
  const after = 1 + (layout.hasDisputed ? 1 : 0) + ageLabels.length;
  const line = (text: string, amount: number): Cells => [
    text,
    ...Array<string>(before).fill(""),
    amount,
    ...Array<string>(after).fill(""),
  ];
  const ages = total.ageBuckets.reduce((sum, amount) => sum + amount, total.unapplied);
  return [
    line(labels.invoices, proof.invoices),
    line(labels.credits, proof.credits),
    line(labels.receipts, proof.receipts),
    ...(proof.revaluation === 0 ? [] : [line(labels.revaluation, proof.revaluation)]),
    line(labels.closing, proof.closing),
    line(labels.difference, proof.difference),
    ...(layout.hasAges ? [line(labels.agesLessTotal, roundAmount(ages - total.total))] : []),
    ...(ledgerBalance === null
      ? []
      : [
          line(labels.ledgerBalance, ledgerBalance),
          line(labels.ledgerDifference, roundAmount(total.total - ledgerBalance)),
        ]),
    ...proof.untranslated.map(({ currency, items, amount }) =>
      line(labels.untranslated(currency, items), amount),
    ),
  ];
}

/** The totals by either way of applying receipts, and what moves between the buckets. */
function methodRows(
  matched: AgingRow,
  oldestFirst: AgingRow,
  layout: Layout,
  labels: AgingLabels,
): Cells[] {
  const a = cellsOf(matched, labels.matched, layout);
  const b = cellsOf(oldestFirst, labels.oldestFirst, layout);
  const difference = a.map((cell, i) => {
    const other = b[i];
    return typeof cell === "number" && typeof other === "number" ? roundAmount(cell - other) : "";
  });
  return [a, b, [labels.difference, ...difference.slice(1)]];
}
