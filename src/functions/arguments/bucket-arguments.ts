/** Reads bounds and labels of aging buckets. */
import { bucketLabels, cellText, EngineError, requireBounds, STANDARD_BOUNDS } from "../../engine";
import { notDueLabel } from "../../i18n/not-due";
import { reportLabels } from "../../i18n/report-labels";
import { fillTemplate } from "../../i18n/template";
import { filledCells } from "./arguments";

/**
 * Reads bounds and labels of aging buckets.
 *
 * @returns The bounds and one label more than there are bounds.
 * @throws {@link EngineError} `invalidBounds`, or `invalidLabels` when their number differs.
 */
export function bucketArguments(
  bounds: unknown,
  labels: unknown,
): { readonly bounds: readonly number[]; readonly labels: readonly string[] } {
  const used = boundsArgument(bounds);
  const expected = used.length + 1;
  const cells = filledCells(labels);
  // Some builds hand a blank cell over as 0: more names than buckets hold such cells.
  const names = cells.length === expected ? cells : cells.filter((cell) => cell !== 0);
  if (names.length === 0) {
    const over = (days: number) => fillTemplate(reportLabels("en").over, { days });
    return { bounds: used, labels: bucketLabels(used, notDueLabel("en"), over) };
  }
  if (names.length !== expected) {
    throw new EngineError("invalidLabels", { found: names.length, expected });
  }
  return { bounds: used, labels: names.map(cellText) };
}

function boundsArgument(argument: unknown): readonly number[] {
  const cells = filledCells(argument);
  // A 0 behind another bound is a blank cell: bounds increase.
  const given = cells.filter((cell, i) => i === 0 || cell !== 0);
  const isBlankRange = cells.length > 1 && given.length === 1 && given[0] === 0;
  if (given.length === 0 || isBlankRange) return STANDARD_BOUNDS;
  const bounds = given.map((cell) => (typeof cell === "string" ? Number(cell) : cell));
  if (!bounds.every(isNumber)) {
    throw new EngineError("invalidBounds", { found: given.map(cellText).join(", ") });
  }
  requireBounds(bounds);
  return bounds;
}

function isNumber(cell: unknown): cell is number {
  return typeof cell === "number" && Number.isFinite(cell);
}
