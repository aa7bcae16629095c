/** Tables of another kind that stand below a ledger, under headers of their own. */
import type { Random } from "../../../src/workbench/sample/random";
import type { SystemLanguage, TrueLedger } from "./true-ledger";

type Rows = readonly (readonly unknown[])[];

/** Titles of the tables: a line above, then the header; "" for a column without a title. */
const HEADERS: Readonly<Record<SystemLanguage, readonly Rows[]>> = {
  en: [
    [["Customer", "Contact", "Phone", "Credit Limit"]],
    [["Customer payments"], ["Customer No.", "Receipt No.", "Receipt Date", "Amount Received"]],
    [["Open orders"], ["Customer", "Order No.", "Order Date", "Order Amount"]],
  ],
  "zh-CN": [
    [["客户名称", "联系人", "联系电话", "信用额度"]],
    [["收款明细"], ["客户名称", "收款单号", "收款日期", "收款金额"]],
  ],
  "zh-TW": [
    [["客戶名稱", "聯絡人", "聯絡電話", "信用額度"]],
    [["收款明細"], ["客戶代號", "收款單號", "收款日期", "收款金額"]],
  ],
};

/** Gives the rows to write below a ledger, a blank one first; mostly none. */
export function furtherTable(random: Random, ledger: TrueLedger): Rows {
  if (!random.chance(0.25)) return [];
  const header = random.pick(HEADERS[ledger.language] as [Rows, ...Rows[]]);
  const rows = ledger.customers
    .slice(0, 3)
    .map(({ name }, i) => [name, `X-${i}`, i % 2 === 0 ? "2024-11-05" : "", 1000 * (i + 1)]);
  return [[], ...header, ...rows];
}
