/** Words by which a list of customers says that nothing more is sold to one of them. */
import { comparisonKey } from "../values/cells";
import { fullHeaderKey } from "./header-key";
import { isNo } from "./row-words";
import { simplifiedSigns } from "./simplified-signs";

/** A column that says whom not to sell to: by its own name, or a status that may say so. */
export type BlockField = "blocked" | "active" | "customerStatus";

/** Header names per field. */
export const BLOCK_NAMES: Readonly<Record<BlockField, readonly string[]>> = {
  blocked: [
    ...["Blocked", "Block", "Customer Blocked", "Account Blocked", "Credit Block"],
    ...["Credit Hold", "On Hold", "Account On Hold", "Hold Status"],
    ...["On Stop", "Stopped", "Stop Credit", "Stop Supply", "Suspended"],
    ...["Order Block", "Central Order Block", "Sales Block", "Delivery Block", "Shipping Block"],
    ...["Central Delivery Block", "Billing Block", "Posting Block", "AUFSD", "LIFSD", "FAKSD"],
    ...["CRBLB", "SPERR", "Frozen", "Locked", "Inactive", "Disabled"],
    ...["Blacklisted", "Blacklist", "Do Not Ship", "Do Not Sell"],
    ...["冻结", "是否冻结", "冻结状态", "停用", "是否停用", "停用状态", "禁用", "是否禁用"],
    ...["禁用状态", "锁定", "是否锁定", "信用冻结", "停止发货", "停货", "是否停货", "黑名单"],
    ...["是否黑名单", "停用日期", "冻结日期"],
    ...["停止出貨"],
    ...["出货管制", "发货管制", "管制", "是否管制", "信用管制", "管制出貨"],
    ...["停止交易", "是否停止交易", "停止往來"],
  ],
  active: [
    ...["Active", "Enabled", "Account Active"],
    ...["启用", "是否启用", "启用状态", "有效", "是否有效"],
  ],
  customerStatus: [
    ...["Customer Status", "Account Status", "Credit Status", "Client Status", "Contact Status"],
    ...["Credit Control", "Credit Control Status", "信控状态", "信用控制"],
    ...["Status", "State of Account", "客户状态", "信用状态", "往来状态", "交易状态", "状态"],
  ],
};

const BLOCK_HEADER =
  /\b(blocked|block|hold|stop(ped)?|frozen|suspended|barred|banned|blacklist(ed)?|do not (ship|sell|supply))\b|封存|拉黑|暂停|禁止|冻结|停用|禁用|锁定|黑名单|停货|(出货|发货|销货)管制|停止(发货|出货|供货|交易|往来)/;

const BLOCKED =
  /\b(block|hold|onhold|stop|suspen|inactiv|froz|freez|lock|disabl|deactiv|archiv|closed|blacklist|terminat|ceas)|冻|停|禁|锁|黑名单|注销|失效|作废|封存|关闭|关閉|终止|拒绝/;
const NOT_ACTIVE = /^(not |non-|in|dis|de|未|非|不|已?停|已?禁)/;
const NOT_BLOCKED =
  /^(not |un|no |never|none|off|auto|released?|ok|open|active|enabled|normal|good|allowed|n\/a$|[-–—]+$)|^(未|非|无|不|解|已解|正常|启用|有效|允许)/;

/** A header that names a block in words of its own. */
export function isBlockHeader(title: string): boolean {
  const words = title.replace(/([a-z])([A-Z])/g, "$1 $2");
  return BLOCK_HEADER.test(simplifiedSigns(comparisonKey(words)).replace(/[_-]/g, " "));
}

/**
 * Tells whether a cell of such a column blocks its customer.
 *
 * Under a header of a block anything blocks that does not say no: "All", "Ship", a code, a
 * date. An active column blocks where it says no; a status by its word.
 */
export function isBlock(field: BlockField, cell: unknown): boolean {
  const key = simplifiedSigns(comparisonKey(cell));
  // Some builds hand a blank cell over as 0.
  if (cell === 0 || fullHeaderKey(cell) === "") return false;
  const says = BLOCKED.test(key) && !NOT_BLOCKED.test(key);
  switch (field) {
    case "blocked":
      return says || !(isNo(cell) || NOT_BLOCKED.test(key));
    case "active":
      return says || NOT_ACTIVE.test(key) || isNo(cell);
    case "customerStatus":
      return says;
  }
}
