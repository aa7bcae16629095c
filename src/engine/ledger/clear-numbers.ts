/** Asks where a point may stand between thousands or before decimals: "1.234". */
import { amountColumn } from "../reading/amount-column";
import { EngineError } from "../values/errors";
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";

const MONEY: readonly InvoiceField[] = [
  ...(["amount", "openAmount", "paidAmount", "debit", "credit", "discount"] as const),
  ...(["localAmount", "localOpenAmount"] as const),
];

/**
 * Looks for amounts that are a thousandfold of themselves by the other reading.
 *
 * @throws {@link EngineError} `unclearNumbers` when neither the column nor the amounts beside it
 * prove what the point means.
 */
export function requireClearNumbers({ grid, header, buckets }: LayoutDraft): void {
  const columns = [...MONEY.flatMap((field) => header.columns[field] ?? []), ...buckets.keys()];
  for (const column of columns) {
    const found = amountColumn(grid, header, column).unclear();
    if (found === null) continue;
    throw new EngineError("unclearNumbers", {
      column: header.titles[column]!,
      found,
      rule: "decimalSign",
      item: "",
      value: "comma",
    });
  }
}
