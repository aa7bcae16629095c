/** Says which items of a statement a figure lacks. */
import type { StatementItem, StatementItems } from "../words/statement-items";

/** What a figure is made of. */
export interface FigureNeeds {
  /** Items without which there is no figure. */
  readonly items: readonly StatementItem[];
  /** An item that stands for two of them. */
  readonly instead?: {
    readonly item: StatementItem;
    readonly of: readonly StatementItem[];
  };
  /** Items of the year before without which there is none. */
  readonly before?: readonly StatementItem[];
  /** The item to divide by, which must be above 0. */
  readonly base?: StatementItem;
  /** The item of the year before to divide by. */
  readonly baseBefore?: StatementItem;
}

/** Why a figure could not be made. */
export interface MissingItem {
  readonly item: StatementItem;
  /** "before": not there in the statement a year before. "base": there, but not above 0. */
  readonly lack: "now" | "before" | "base" | "baseBefore";
}

/**
 * Lists what a figure lacks.
 *
 * @param before - Items of the year before; none where there is no such statement.
 * @returns Items that are not there; with all of them there, the base that is not above 0.
 */
export function missingItems(
  needs: FigureNeeds,
  items: StatementItems,
  before: StatementItems,
): MissingItem[] {
  const missing: MissingItem[] = [
    ...needs.items
      .filter((item) => items[item] === undefined && !isStoodFor(item, needs, items))
      .map((item): MissingItem => ({ item, lack: "now" })),
    ...(needs.before ?? [])
      .filter((item) => before[item] === undefined)
      .map((item): MissingItem => ({ item, lack: "before" })),
  ];
  if (missing.length > 0) return missing;
  const { base, baseBefore } = needs;
  if (base !== undefined && !((items[base] ?? 0) > 0)) return [{ item: base, lack: "base" }];
  if (baseBefore !== undefined && !((before[baseBefore] ?? 0) > 0)) {
    return [{ item: baseBefore, lack: "baseBefore" }];
  }
  return [];
}

function isStoodFor(item: StatementItem, { instead }: FigureNeeds, items: StatementItems): boolean {
  return instead !== undefined && instead.of.includes(item) && items[instead.item] !== undefined;
}

/** What stands for current assets and current liabilities where only their difference counts. */
export const WORKING_CAPITAL: NonNullable<FigureNeeds["instead"]> = {
  item: "workingCapital",
  of: ["currentAssets", "currentLiabilities"],
};
