/** Reads a square of pairwise judgements, with or without labels. */
import { cellText, isBlank, plainCell, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { parseNumber } from "../reading/number-text";

/** Judgements of every criterion against every other one. */
export interface Comparisons {
  /** Names of the criteria; "" for one without a label. */
  readonly labels: readonly string[];
  /** Judgement of the row's criterion against the column's; reciprocal, 1 on the diagonal. */
  readonly matrix: readonly (readonly number[])[];
}

/** Ends of Saaty's scale: 1 is equally important, 9 extremely more important. */
const SCALE = 9;

/** Saaty's random indices reach this far. */
export const MOST_CRITERIA = 15;

/** 0.33 is meant as the reciprocal of 3, and 0.13 as that of 8. */
const RECIPROCAL_TOLERANCE = 0.05;

/**
 * Reads pairwise judgements on Saaty's scale.
 *
 * Labels may stand in the first row, the first column or both. One judgement of a pair is
 * enough: the other one, where it is blank, is its reciprocal. Fractions may be texts ("1/3").
 *
 * @throws {@link EngineError} `comparisonsShape` when the judgements are no square of 2 to 15,
 * `invalidComparison` for a missing one or one outside 1/9 to 9, `unequalComparison` for a
 * pair whose two judgements contradict each other.
 */
export function readComparisons(grid: CellGrid): Comparisons {
  const hasHeads = (grid[0] ?? []).slice(1).some(isLabel);
  const hasLabels = grid.slice(1).some((row) => isLabel(row[0]));
  const heads = hasHeads ? grid[0]!.slice(hasLabels ? 1 : 0) : null;
  const rows = hasHeads ? grid.slice(1) : grid;
  const cells = hasLabels ? rows.map((row) => row.slice(1)) : rows;
  const size = cells.length;
  if (size < 2 || size > MOST_CRITERIA || cells.some((row) => row.length !== size)) {
    const found = `${size} × ${cells[0]?.length ?? 0}`;
    throw new EngineError("comparisonsShape", { found, most: MOST_CRITERIA });
  }
  const labels = cells.map((_, i) => cellText(hasLabels ? rows[i]![0] : heads?.[i]));
  const nameOf = (i: number) => (labels[i] === "" ? String(i + 1) : labels[i]!);
  const given = cells.map((row, i) =>
    row.map((cell, j) => readJudgement(cell, nameOf(i), nameOf(j))),
  );
  const matrix = given.map((row, i) => row.map((_, j) => judgementOf(given, i, j, nameOf)));
  return { labels, matrix };
}

function judgementOf(
  given: readonly (readonly (number | null)[])[],
  i: number,
  j: number,
  nameOf: (i: number) => string,
): number {
  const one = given[i]?.[j] ?? null;
  const other = given[j]?.[i] ?? null;
  if (i === j) {
    if (one === null || one === 1) return 1;
    throw new EngineError("invalidComparison", { a: nameOf(i), b: nameOf(j), found: shown(one) });
  }
  if (one === null) {
    if (other !== null) return 1 / other;
    throw new EngineError("invalidComparison", { a: nameOf(i), b: nameOf(j), found: "" });
  }
  if (other !== null && Math.abs(one * other - 1) > RECIPROCAL_TOLERANCE) {
    const details = { a: nameOf(i), b: nameOf(j), found: shown(one), other: shown(other) };
    throw new EngineError("unequalComparison", details);
  }
  // Of the two, the one above 1 is exact: its reciprocal has been rounded by hand.
  return other !== null && other > one ? 1 / other : one;
}

/** Reads one judgement; null for a blank cell, which some builds hand over as 0. */
function readJudgement(cell: unknown, a: string, b: string): number | null {
  const plain = plainCell(cell);
  if (isBlank(plain) || plain === 0) return null;
  const value = typeof plain === "string" ? ratioOf(plain) : plain;
  const isJudgement =
    typeof value === "number" && value <= SCALE && value * SCALE >= 1 - RECIPROCAL_TOLERANCE;
  if (!isJudgement) throw new EngineError("invalidComparison", { a, b, found: cellText(cell) });
  return value;
}

/** A judgement as a message quotes it. */
function shown(value: number): number {
  return Number(value.toPrecision(4));
}

function isLabel(cell: unknown): boolean {
  const plain = plainCell(cell);
  return typeof plain === "string" && !isBlank(plain) && ratioOf(plain) === null;
}

/** Reads a number or a fraction from text. */
function ratioOf(text: string): number | null {
  const parts = text.split(/[/／]/).map((part) => parseNumber(part, "."));
  const [top, bottom] = parts;
  if (top == null || parts.length > 2) return null;
  if (parts.length === 1) return top;
  return bottom == null || bottom === 0 ? null : top / bottom;
}
