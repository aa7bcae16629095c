/** The aging report as a table for the sheet. */
import {
  agingReport,
  type AgingReport,
  type AgingRow,
  type InvoiceLedger,
  type Policy,
  type SerialDate,
} from "../engine";
import { reportLabels, type ReportLabels } from "../i18n/report-labels";

/**
 * Lays out an aging report.
 *
 * Columns: the group, its name where the ledger has codes and names, the buckets, the
 * unapplied credits where the policy shows them apart, the total, and what of it is
 * overdue. Below the total stand the ledger's own balance and the difference, and any
 * currency without a rate.
 */
export function agingTable(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  groupBy: string | null,
): (string | number)[][] {
  const labels = reportLabels(policy.language);
  const report = agingReport(ledger, asOfDate, policy, groupBy, labels.notDue);
  const layout: Layout = {
    hasName: report.rows.some((row) => row.name !== ""),
    hasUnapplied: policy.settings.unappliedCredits === "separate",
  };
  return [
    headings(report, layout, labels),
    ...report.rows.map((row) => cellsOf(row, row.group || labels.blank, layout)),
    cellsOf(report.total, labels.total, layout),
    ...tieOutRows(report, layout, labels),
  ];
}

interface Layout {
  readonly hasName: boolean;
  readonly hasUnapplied: boolean;
}

function headings(report: AgingReport, layout: Layout, labels: ReportLabels): string[] {
  return [
    report.groupTitle || labels.customer,
    ...(layout.hasName ? [labels.name] : []),
    ...report.bucketLabels,
    ...(layout.hasUnapplied ? [labels.unapplied] : []),
    labels.total,
    labels.ofWhichOverdue,
  ];
}

function cellsOf(row: AgingRow, group: string, layout: Layout): (string | number)[] {
  return [
    group,
    ...(layout.hasName ? [row.name] : []),
    ...row.buckets,
    ...(layout.hasUnapplied ? [row.unapplied] : []),
    row.total,
    row.overdue,
  ];
}

function tieOutRows(
  { bucketLabels, tieOut }: AgingReport,
  layout: Layout,
  labels: ReportLabels,
): (string | number)[][] {
  const blanks = bucketLabels.length + (layout.hasName ? 1 : 0) + (layout.hasUnapplied ? 1 : 0);
  const line = (text: string, amount: number) => [
    text,
    ...Array<string>(blanks).fill(""),
    amount,
    "",
  ];
  return [
    line(labels.ledgerBalance, tieOut.balance),
    line(labels.difference, tieOut.difference),
    ...tieOut.untranslated.map(({ currency, items, amount }) =>
      line(labels.untranslated(currency, items), amount),
    ),
  ];
}
