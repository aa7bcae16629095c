/** Compares the sums that a ledger prints with what was read. */
import { PRINTED_TOLERANCE } from "../values/money";
import { rounded, type LayoutDraft } from "./layout-draft";

/** Says where printed sums do not agree with the rows above them. */
export function checkPrinted(draft: LayoutDraft): void {
  const printed = draft.rows?.printed ?? [];
  const byColumn = new Map<number, typeof printed>();
  // A balance that runs is no sum of the rows above: its own proof tells.
  const columns: readonly (number | undefined)[] = Object.values(draft.header.columns);
  for (const sum of printed) {
    if (draft.kind === "accountCard" && !columns.includes(sum.column)) continue;
    byColumn.set(sum.column, [...(byColumn.get(sum.column) ?? []), sum]);
  }
  for (const [column, sums] of byColumn) {
    const failed = sums.filter(({ shown, read }) => Math.abs(shown - read) > PRINTED_TOLERANCE);
    const title = draft.header.titles[column] ?? "";
    draft.checks.push({
      code: "subtotals",
      column: title,
      places: sums.length,
      failed: failed.length,
      shown: rounded(sums.reduce((sum, { shown }) => sum + shown, 0)),
      read: rounded(sums.reduce((sum, { read }) => sum + read, 0)),
    });
    if (failed.length === 0) continue;
    const difference = failed.reduce((sum, { shown, read }) => sum + shown - read, 0);
    draft.doubt(
      "failedCheck",
      "warning",
      title,
      `${failed[0]!.row + 1}`,
      failed.length,
      rounded(difference),
    );
  }
}
