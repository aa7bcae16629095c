/** Titles of tables and columns that hold what lowers a debt. */
import { cellText } from "../values/cells";

const CREDITS =
  "credits|credit (?:notes?|memos?|items?|balances?)|payments?|receipts?|prepayments?|advances?|deposits?|on account|unapplied (?:cash|amounts?)";
const KINDS =
  "(?:open|on account|unapplied|unallocated|outstanding|available|customer|list of|received) *";
const ENDS = "(?: (?:no\\.?|number|#|list|received|on account|not applied))?";
const ENGLISH = new RegExp(`^(?:${KINDS})*(?:${CREDITS})${ENDS}$`, "iu");
const CHINESE =
  /^(?:未核销|未沖銷|未冲销|未沖|未冲|未清|客户|客戶|其中)*(?:贷项|貸項|红字|紅字|折让|折讓|退货|退貨|销货退回|銷貨退回|预收|預收|暂收|暫收|收款|收據|收据|付款)(?:发票|發票|凭证|憑證|账款|帳款|款项|款項|款|通知单|通知單|单据|單據|单|單)*(?:号|號|号码|號碼|编号|編號|明细|明細|清单|清單|列表|情况|情況)?(?:表)?$/u;

/** Tells whether a title says that credits, payments or receipts stand below it: "Open credits", 未核销收款. */
export function isCreditTitle(cell: unknown): boolean {
  const text = cellText(cell)
    .replace(/[:：]$/u, "")
    .trim();
  return ENGLISH.test(text) || CHINESE.test(text);
}
