/** The customer that a title line above a ledger names, where the whole ledger is one customer's. */
import { cellText, type CellGrid } from "../values/cells";
import { behindCustomerLabel, isBareCustomerLabel } from "../words/customer-label";
import { isFilled } from "./row-kinds";

const STATEMENT = /^(?:account )?statement (?:of accounts? )?(?:for|of)\s+(?!accounts?\b)(.+)$/i;

/** "客户：甲公司　日期：2024" says more than the name: what follows is a label of its own. */
const NEXT_LABEL = /[\s\u3000;；,，|][^\s\u3000:：]{1,20}[:：](?:.*)$/;

/**
 * Finds the customer of a line such as "Customer: Delta Ltd" above the header.
 *
 * @returns The name behind the label or in the next filled cell; null without such a line.
 */
export function titleCustomerOf(grid: CellGrid, headerRow: number): string | null {
  for (let row = headerRow - 1; row >= 0; row--) {
    const filled = grid[row]!.filter(isFilled).map(cellText);
    if (filled.length === 2 && isBareCustomerLabel(filled[0]!)) return filled[1]!;
    for (const [place, text] of filled.entries()) {
      const name = behindCustomerLabel(text) ?? STATEMENT.exec(text)?.[1];
      const found = (name === "" ? filled[place + 1] : name)?.trim().replace(NEXT_LABEL, "").trim();
      if (found !== undefined && found !== "") return found;
    }
  }
  return null;
}
