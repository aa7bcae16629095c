/** Headings below a customer's own: jobs, sites or contracts of a customer. */
import { cellText, comparisonKey, type CellGrid } from "../values/cells";
import { ROW, type RowKinds } from "./row-kinds";

const TOTAL_OF =
  /^(?:sub[- ]?)?totals?\s*(?:for|of)?\s*[-–—:：]?\s*(.+)$|^(.+?)\s*(?:(?:sub[- ]?)?totals?|合计|合計|小计|小計|汇总|彙總)\s*[:：]?$/i;

/**
 * Finds the headings that stand between another heading and the total row of that one.
 *
 * @returns Rows of the range whose name is no customer of its own.
 */
export function nestedHeadings(grid: CellGrid, { kinds, headings }: RowKinds): ReadonlySet<number> {
  const nested = new Set<number>();
  /** Headings whose total has not come yet, with those that came and ended since. */
  const open: { readonly row: number; readonly key: string; readonly inside: number[] }[] = [];
  const places = new Map<string, number>();
  for (const [row, kind] of kinds.entries()) {
    const heading = headings.get(row);
    if (kind === ROW.group && heading !== undefined) {
      const key = comparisonKey(heading);
      places.set(key, open.length);
      open.push({ row, key, inside: [] });
    } else if (kind === ROW.total) {
      const label = grid[row]!.map(cellText).find((text) => TOTAL_OF.test(text)) ?? "";
      const [, before, after] = TOTAL_OF.exec(label) ?? [];
      const place = places.get(comparisonKey(before ?? after ?? ""));
      if (place === undefined) continue;
      const [ended, ...above] = open.splice(place);
      for (const { key } of [ended!, ...above]) places.delete(key);
      for (const one of ended!.inside) nested.add(one);
      for (const one of above) [one.row, ...one.inside].forEach((inner) => nested.add(inner));
      open.at(-1)?.inside.push(ended!.row);
    }
  }
  return nested;
}
