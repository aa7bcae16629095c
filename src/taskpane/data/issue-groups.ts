/** Remarks about rows, grouped by table and kind. */
import {
  TABLE_KINDS,
  type IssueCode,
  type RowIssue,
  type Severity,
  type TableKind,
} from "../../engine";
import { SEVERITY_ORDER } from "../../i18n/pane-texts";
import type { TablePlace } from "../../workbook/table-place";
import type { OpenWorkbook } from "../book/open-workbook";
import type { ParsedTables } from "../book/parsed-tables";

/** All remarks of one kind about one table. */
export interface IssueGroup {
  readonly kind: TableKind;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** How many there are, listed or not. */
  readonly count: number;
  readonly issues: readonly PlacedIssue[];
}

/** A cell of a sheet; row and column count from 0. */
export interface SheetCell {
  readonly sheetName: string;
  readonly sheetRow: number;
  readonly sheetColumn: number;
}

/** A remark, and the cell that it is about. */
export interface PlacedIssue extends RowIssue, SheetCell {}

interface Remarks {
  readonly issues: readonly RowIssue[];
  /** Null where every remark is listed. */
  readonly counts: ReadonlyMap<IssueCode, number> | null;
  readonly titles: readonly string[];
}

/** Groups the remarks of all tables, the gravest first, then by table. */
export function issueGroups({ chosen, tables }: OpenWorkbook): IssueGroup[] {
  const groups = TABLE_KINDS.flatMap((kind) => {
    const { place } = chosen[kind];
    const remarks = remarksOf(kind, tables);
    return place === null || remarks === null ? [] : groupsOf(kind, remarks, place);
  });
  const rank = ({ severity }: IssueGroup) => SEVERITY_ORDER.indexOf(severity);
  return groups.sort((a, b) => rank(a) - rank(b));
}

function remarksOf(kind: TableKind, tables: ParsedTables): Remarks | null {
  switch (kind) {
    case "invoices": {
      if (tables.invoices.status !== "read") return null;
      const { ledger, lines } = tables.invoices.table;
      return {
        issues: [...ledger.issues.toList(), ...lines.issues.toList()],
        counts: new Map([...ledger.issues.counts, ...lines.issues.counts]),
        titles: ledger.header.titles,
      };
    }
    case "policy":
      return tables.policy.status === "read"
        ? { issues: tables.policy.table.issues, counts: null, titles: [] }
        : null;
    default: {
      const reading = tables[kind];
      if (reading.status !== "read") return null;
      const { issues, header } = reading.table;
      return { issues: issues.toList(), counts: issues.counts, titles: header.titles };
    }
  }
}

function groupsOf(kind: TableKind, remarks: Remarks, place: TablePlace): IssueGroup[] {
  const byCode = new Map<IssueCode, PlacedIssue[]>();
  for (const issue of remarks.issues) {
    const known = byCode.get(issue.code) ?? [];
    known.push(placed(issue, remarks.titles, place));
    byCode.set(issue.code, known);
  }
  return [...byCode].map(([code, issues]) => ({
    kind,
    code,
    severity: gravest(issues),
    count: remarks.counts?.get(code) ?? issues.length,
    issues: issues.sort((a, b) => a.row - b.row),
  }));
}

function placed(issue: RowIssue, titles: readonly string[], place: TablePlace): PlacedIssue {
  return { ...issue, ...sheetCell(issue.row, issue.column, titles, place) };
}

/**
 * Gives the cell that a remark is about.
 *
 * @param row - From 1 within the range.
 * @param title - Header of its column; the first column where no header is like it.
 */
export function sheetCell(
  row: number,
  title: string,
  titles: readonly string[],
  place: TablePlace,
): SheetCell {
  return {
    sheetName: place.sheetName,
    sheetRow: place.row + row - 1,
    sheetColumn: place.column + Math.max(0, titles.indexOf(title)),
  };
}

function gravest(issues: readonly RowIssue[]): Severity {
  return SEVERITY_ORDER.find((one) => issues.some(({ severity }) => severity === one)) ?? "note";
}
