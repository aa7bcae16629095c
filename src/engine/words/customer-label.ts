/** Labels before the name or code of a customer in a line of its own: "Customer: Ann", "客户名称：甲公司". */
import { headerKey } from "./header-key";

const ENGLISH =
  "(?:customer|client|debtor|party|account|a\\/c|ledger|contact|sold[- ]to|bill to)\\s*(?:name|account|ref|no\\.?|code)?";
/** "单位：元" is about the money. */
const CHINESE =
  "(?:客户|客戶|往来单位|往來單位|购货单位|購貨單位|欠款单位|(?:单位|單位)(?!\\s*[:：]\\s*(?:人民币|人民幣|新[台臺][币幣]|美|港|[百千万萬亿億仟])*[元圆圓])|户名|戶名|帳戶名稱)\\s*(?:name|account|ref|no\\.?|code|名称|名稱|编码|編號|编号)?";
const BETWEEN = "\\s*[/／]?\\s*";
/** In one language or in both; "To" alone may be the end of a period. */
const LABEL = new RegExp(
  `^(?:(?:${ENGLISH}|to)${BETWEEN}${CHINESE}|${CHINESE}${BETWEEN}(?:${ENGLISH}|to)|${ENGLISH}|${CHINESE})\\s*[:：]\\s*`,
  "i",
);

/** What stands behind the label of a customer, "" where it stands in the next cell; null without a label. */
export function behindCustomerLabel(text: string): string | null {
  const label = LABEL.exec(text)?.[0];
  return label === undefined ? null : text.slice(label.length);
}

const BARE_LABEL =
  /^(?:customer|client|debtor|sold[- ]to|bill to|客户|客戶|往来单位|往來單位|购货单位|購貨單位)\s*(?:account|no\.?|number|code|id|编码|編號|编号|代码|代號)?$/i;

/** "Customer" in a cell of its own, its code or name in the next. */
export function isBareCustomerLabel(text: string): boolean {
  return BARE_LABEL.test(text.trim());
}

const CONTINUED =
  /[\s([（【-]+(?:continued|cont(?:inued)? from .*|contd\.?|cont'd\.?|cont\.|接上页|接上頁|续上页|續上頁|续|續)[)\]）】]?\s*$/i;

/** The name of a customer whose rows go on on another page: "Ann (continued)"; null for any other. */
export function nameBeforeContinuation(text: string): string | null {
  const name = text.replace(CONTINUED, "");
  return name === text || name.trim() === "" ? null : name;
}

/** What Excel heads the first column of a pivot table with. */
const ROW_LABELS = new Set(["Row Labels", "行标签", "列標籤", "行標籤"].map(headerKey));

/** Tells whether a title heads the customers of a compact pivot table, and what is below them. */
export function isRowLabels(title: string): boolean {
  return ROW_LABELS.has(headerKey(title));
}
