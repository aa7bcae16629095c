/** The customer that a title line above a ledger names, where the whole ledger is one customer's. */
import { cellText, type CellGrid } from "../values/cells";
import { isFilled } from "./row-kinds";

const LABEL =
  /^(customer|client|debtor|party|account|a\/c|ledger|contact|sold[- ]to|bill to|客户|客戶|往来单位|往來單位|购货单位|購貨單位|欠款单位|户名|戶名|帳戶名稱)\s*(name|account|ref|no\.?|code|名称|名稱|编码|編號|编号)?\s*[:：]\s*(.*)$/i;
const STATEMENT = /^(?:account )?statement (?:of account )?(?:for|of)\s+(.+)$/i;

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
    for (const [place, text] of filled.entries()) {
      const name = LABEL.exec(text)?.[3] ?? STATEMENT.exec(text)?.[1];
      const found = (name === "" ? filled[place + 1] : name)?.trim().replace(NEXT_LABEL, "").trim();
      if (found !== undefined && found !== "") return found;
    }
  }
  return null;
}
