/** Finds figures that changed their scale from one year to the next: thousands for units, a lost point. */
import type { StatementItem, StatementItems } from "../words/statement-items";

/** A lost scale is a thousand-fold; in a year a figure also grows or shrinks by up to a half. */
const LEAST_JUMP = 500;

/** What a firm of this size does not carry: a small figure may well grow a thousand-fold. */
const LEAST_SHARE_OF_ASSETS = 5;

/**
 * Lists the items that jump a thousand-fold between two statements of one customer.
 *
 * An item that was next to nothing may grow so much in truth. It counts as a slip only
 * when the larger figure is more than five times the total assets beside the smaller one.
 *
 * @param before, after - Items as given, not derived, of two periods that follow each other.
 */
export function scaleJumps(before: StatementItems, after: StatementItems): StatementItem[] {
  return (Object.keys(after) as StatementItem[]).filter((item) => {
    const [earlier, later] = [Math.abs(before[item] ?? 0), Math.abs(after[item] ?? 0)];
    const [smaller, larger] = earlier < later ? [earlier, later] : [later, earlier];
    if (smaller === 0 || larger < smaller * LEAST_JUMP) return false;
    const assets = (earlier < later ? before : after).totalAssets;
    return assets === undefined || assets <= 0 || larger > assets * LEAST_SHARE_OF_ASSETS;
  });
}
