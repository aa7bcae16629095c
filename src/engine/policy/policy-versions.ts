/** The versions of a policy that its table tells of. */
import { cellText, isBlank, type CellGrid } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import { rowsOf } from "./policy-row";
import { readRows } from "./read-rows";

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
    .map(({ item, from, value, row }): PolicyVersion => {
      const note = columns.note === undefined ? "" : grid[row! - 1]![columns.note];
      return {
        version: item,
        date: Number.isFinite(from) ? from : null,
        author: String(value),
        // Some builds of Excel hand a blank cell over as 0.
        note: isBlank(note) || note === 0 ? "" : cellText(note),
      };
    })
    .reverse();
}

/** Names the version after the latest one: one more than the highest number of them. */
export function nextVersion(versions: readonly PolicyVersion[]): string {
  const numbers = versions.map(({ version }) => Number.parseInt(version, 10));
  return String(Math.max(0, ...numbers.filter((number) => !Number.isNaN(number))) + 1);
}
