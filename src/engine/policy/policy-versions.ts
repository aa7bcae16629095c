/** The versions of a policy that its table tells of, and the rules of one. */
import { cellText, isBlank, type CellGrid } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import type { Language } from "../words/language";
import { RULES } from "../words/rule-names";
import { withPolicyRules, type NotedRow, type PolicyEdit } from "./policy-edit";
import { rowsOf, type PolicyRow } from "./policy-row";
import { readRows, type PolicyTable } from "./read-rows";

/** One version: who changed the policy, when, and why. */
export interface PolicyVersion {
  readonly version: string;
  /** Null where the row gives none. */
  readonly date: SerialDate | null;
  /** "" where the row names none, as the note. */
  readonly author: string;
  readonly note: string;
}

/**
 * Gives the versions that the table lists, the latest first.
 *
 * @throws {@link EngineError} when the range is no policy table.
 */
export function policyVersions(grid: CellGrid): PolicyVersion[] {
  const { rows, columns } = readRows(grid);
  return rowsOf(rows, "version")
    .map((row): PolicyVersion => ({
      version: row.item,
      date: Number.isFinite(row.from) ? row.from : null,
      author: String(row.value),
      note: noteOf(row, grid, columns),
    }))
    .reverse();
}

function noteOf({ row }: PolicyRow, grid: CellGrid, columns: PolicyTable["columns"]): string {
  const note = columns.note === undefined ? "" : grid[row! - 1]![columns.note];
  // Some builds of Excel hand a blank cell over as 0.
  return isBlank(note) || note === 0 ? "" : cellText(note);
}

/** The rules of a version: what its table said, without the versions themselves. */
export interface VersionRules {
  readonly rules: readonly NotedRow[];
  /** Of the table's words. */
  readonly language: Language;
}

/**
 * Gives the rules of a table, with their notes; what could not be read of it is not among them.
 *
 * @throws {@link EngineError} when the range is no policy table.
 */
export function versionRules(grid: CellGrid): VersionRules {
  const { rows, columns, language } = readRows(grid);
  const rules = rows
    .filter(({ rule }) => rule !== "version")
    .map((row) => ({ ...row, note: noteOf(row, grid, columns) }));
  return { rules, language };
}

/**
 * Puts the rules of a version into a policy table, in place of all that it has; its versions stay.
 *
 * @throws {@link EngineError} when the range is no policy table.
 */
export function withVersionRules(grid: CellGrid, rules: readonly NotedRow[]): PolicyEdit {
  const all = RULES.codes.filter((rule) => rule !== "version");
  return withPolicyRules(grid, all, rules);
}

/** Names the version after the latest one: one more than the highest number of them. */
export function nextVersion(versions: readonly Pick<PolicyVersion, "version">[]): string {
  const numbers = versions.map(({ version }) => Number.parseInt(version, 10));
  return String(Math.max(0, ...numbers.filter((number) => !Number.isNaN(number))) + 1);
}
