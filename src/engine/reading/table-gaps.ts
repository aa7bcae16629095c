/** What of a table was not used, or only with a doubt: what a report made of it has to say. */
import { addToList } from "../values/add-to-list";
import type { ReadingDoubt } from "./ledger-reading";
import type { Amount } from "../values/money";
import type { IssueCode, IssueLog, RowIssue } from "../values/row-issue";

/** A table of the book, or one that is handed over beside it. */
export type BookTable =
  | "customers"
  | "invoices"
  | "statements"
  | "events"
  | "receipts"
  | "orders"
  | "contacts"
  | "register"
  | "scenarios"
  | "plan"
  | "restarts";

/** Why rows are no data: rightly left out, or of no use as they stand. */
export type LeftOutReason =
  "totalRows" | "groupRows" | "voidRows" | "deliveredOrders" | "cancelledOrders" | "unusableRows";

/** Rows that were left out for one reason. */
export interface LeftOutCount {
  readonly reason: LeftOutReason;
  readonly rows: number;
  /** What they amount to where they have an amount that can be read; 0 for none. */
  readonly amount: Amount;
}

/** All remarks of one kind. */
export interface GapRemark {
  /** The first of them. */
  readonly first: RowIssue;
  readonly count: number;
  /** Different columns that they are about, as written. */
  readonly columns: readonly string[];
}

/** What was not used of one table. */
export interface TableGaps {
  readonly table: BookTable;
  /** Without the reasons that no row has. */
  readonly leftOut: readonly LeftOutCount[];
  /** Rows that count although something about them is doubtful. */
  readonly doubts: number;
  /** These rows, as far as they are listed. */
  readonly doubtfulRows: ReadonlySet<number>;
  /** What they amount to; 0 where that is not known. */
  readonly doubtAmount: Amount;
  /** Errors before warnings; notes are for the record and not among them. */
  readonly remarks: readonly GapRemark[];
  /** Doubts about how a ledger was understood that may change its total. */
  readonly readingDoubts: readonly ReadingDoubt[];
}

/**
 * Sums up the gaps of a table.
 *
 * @param leftOut - Counts by reason; a reason without rows may be among them.
 * @param logs - The remarks about its rows. Of more than a thousand of one kind the rows that
 * other kinds share with them are not known, so that the doubts are a lower bound.
 */
export function tableGaps(
  table: BookTable,
  leftOut: readonly LeftOutCount[],
  logs: readonly IssueLog[],
): TableGaps {
  const byCode = new Map<IssueCode, RowIssue[]>();
  for (const issue of logs.flatMap((log) => log.toList())) {
    addToList(byCode, issue.code, issue);
  }
  const countOf = (code: IssueCode) =>
    logs.reduce((sum, log) => sum + (log.counts.get(code) ?? 0), 0);
  const remarks = [...byCode].flatMap(([code, issues]): GapRemark[] => {
    const first = issues.find(({ severity }) => severity === "error") ?? issues[0]!;
    if (first.severity === "note") return [];
    const columns = [...new Set(issues.map(({ column }) => column))];
    return [{ first, count: countOf(code), columns }];
  });
  const weight = ({ first }: GapRemark) => (first.severity === "error" ? 0 : 1);
  return {
    table,
    leftOut: leftOut.filter(({ rows }) => rows > 0),
    ...doubtfulRows(byCode, remarks),
    doubtAmount: 0,
    remarks: remarks.sort((a, b) => weight(a) - weight(b) || a.first.row - b.first.row),
    readingDoubts: [],
  };
}

function doubtfulRows(
  byCode: ReadonlyMap<IssueCode, readonly RowIssue[]>,
  remarks: readonly GapRemark[],
): Pick<TableGaps, "doubts" | "doubtfulRows"> {
  const rows = new Set<number>();
  let most = 0;
  for (const { first, count } of remarks) {
    // A column or the whole table is doubtful then, and no row more than another.
    if (first.severity === "error" || !isAboutRow(first.code)) continue;
    for (const { row } of byCode.get(first.code)!) rows.add(row);
    most = Math.max(most, count);
  }
  return { doubts: Math.max(most, rows.size), doubtfulRows: rows };
}

function isAboutRow(code: IssueCode): boolean {
  return !["unreadColumn", "ambiguousColumn"].includes(code);
}
