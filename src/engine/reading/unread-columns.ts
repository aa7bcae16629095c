/** Columns of which nothing was read, and what they seem to hold. */
import { comparisonKey } from "../values/cells";
import { isOtherUnit, isPercentSettled } from "../words/other-units";
import type { UnreadColumn, UnreadContent } from "./ledger-reading";

/** Tried in this order: a "due amount" is money, a "payment status" a status. */
const CONTENTS: readonly (readonly [UnreadContent, RegExp])[] = [
  [
    "side",
    /^(dr|debit) ?[/\\-] ?(cr|credit)$|^(cr|credit) ?[/\\-] ?(dr|debit)$|^s ?\/ ?h$|^d ?\/ ?c$|借.?[贷貸]|方向|\bside$|\bsign$|^is credit|credit (note|memo)\??$|是否.?(红|紅|退)/,
  ],
  [
    "status",
    /statu[st]|state$|blocked|on hold|void|cancel|revers|posted|approved|cleared|\bnoted\b|statistical|\b(?:in)?valid\??$|\bactive\??$|deleted|annul|storn|confirmed\??$|状态|狀態|作废|作廢|冻结|凍結|审核|審核|过账|過帳|红冲|紅沖|[有无無]效(?![期日])|生效(?![期日])|[确確][认認](?:码|碼|标志|標誌|否)?$|[删刪]除/,
  ],
  ["date", /\bdates?\b|date$|^due|due on|日期|到期|期日$/],
  [
    "money",
    /amount|\bamt\b|balance|total|debit|credit(?! (limit|term|day|rating|score|period|note no))|outstanding|\bo\/s\b|paid|received|receipts?$|unpaid|\bdue\b|overdue|unapplied|unallocated|unmatched|on account|\badvances?\b|pre-?pa(?:id|yments?)|deposits?|金额|金額|余额|餘額|借方|贷方|貸方|应收|應收|实收|實收|已收|未收|欠款|预收|預收|预付|預付|净额|淨額|结算|結算|合计|合計/,
  ],
];

/** Counts of days or items, descriptions, and parts of an amount that no total needs. */
const NO_TOTAL =
  /\b(days?|age|arrears|tax|vat|gst|qty|quantity|price|rate|discount|line|item|sub ?total|no|number|ref(erence)?|id|code|type|name|limit|percent|terms?)\b|天数|天數|账龄|帳齡|税额|稅額|数量|數量|单价|單價|汇率|匯率|编号|編號|编码|編碼|代码|代碼|代号|代號|单号|單號|摘要|备注|備註/;

/** Gives the columns that have a header and were not read. */
export function unreadColumns(
  titles: readonly string[],
  read: ReadonlySet<number>,
): readonly UnreadColumn[] {
  return titles.flatMap((title, column) =>
    title === "" || read.has(column) ? [] : [{ column, title, holds: contentOf(title) }],
  );
}

/** Tells whether figures below a title may be money that a total needs. */
export function mayBeMoney(title: string): boolean {
  return !isOtherUnit(title) && !NO_TOTAL.test(comparisonKey(title));
}

function contentOf(title: string): UnreadContent {
  if (isPercentSettled(title)) return "status";
  if (isOtherUnit(title)) return "other";
  // Words that run together in an export's header are taken apart first.
  const key = comparisonKey(title.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/_/g, " "));
  const content = CONTENTS.find(([, words]) => words.test(key))?.[0] ?? "other";
  return content === "money" && NO_TOTAL.test(key) ? "other" : content;
}
