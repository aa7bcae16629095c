/** Words by which a ledger says what a row is: total, credit, void, paid, disputed. */
import { comparisonKey } from "../values/cells";
import { ITEM_KIND, type ItemKind } from "./item-kind";

const TOTAL =
  /^(grand |sub[- ]?|report )?totals?\s*[:：]?$|^(grand |sub[- ]?)?totals? (for|of) |^(本页|本頁|客户|客戶|全部)?(合|总|總|小|累|共)\s*[计計](金额|金額)?(\s*[:：].*)?$|^sum\s*[:：]?$|(合计|合計|小计|小計|总计|總計)\s*[:：]?$/;
const SUBTOTAL = /\s(totals?|汇总|彙總)$/;
const WRITE_OFF =
  /write[- ]?off|written[- ]off|bad debts?|charge[- ]?off|坏账|壞帳|壞賬|呆[账帳賬]/;
const CREDIT_NOTE =
  /^dg$|_refund$|credit (note|memo)|accreccredit|贷项|红字|红冲|折让|退货|退回|销退|貸項|紅字|折讓|退貨|銷退/;
const CREDIT = /credit|贷记|貸記/;
const PAYMENT =
  /^dz$|payment|receipt|refund|deposit|prepay|advance|退款|预收|预付|回款|(?<![应應])收款|預收|預付/;
const INVOICE = /invoice|发票$|發票$/;
const VOID =
  /^(void(ed)?|draft|deleted|cancel+ed|reversed|作废|作廢|草稿|已作废|已作廢|取消|已取消)$/;
const PAID =
  /^(paid|fully paid|paid in full|paid off|closed|cleared|settled|yes|true|y|1|已结清|已結清|结清|結清|已付款|已收款|已付|已收|已付清|付清|已收讫|已收訖|已结案|已結案|结案|結案|已核销|已沖銷|已沖帳|已清|是)$/;
const YES =
  /^(yes|true|y|1|x|disputed|in dispute|open|是|有|有争议|有爭議|争议|爭議|争议中|爭議中)$/;
const NO = /^(no|false|n|0|[-–—]+|none|closed|否|无|無|没有|沒有|无争议|無爭議)$/;

/** "Total", "Total for Smith", "合计", "小計:": the label of a total row. */
export function isTotalLabel(cell: unknown): boolean {
  return typeof cell === "string" && TOTAL.test(comparisonKey(cell));
}

/**
 * The label of a total row, or of one that Excel's subtotals put in: "Smith Total", "张三 汇总".
 *
 * A customer can bear such a name, so ask only of a row that has nothing of an item.
 */
export function isSubtotalLabel(cell: unknown): boolean {
  return isTotalLabel(cell) || (typeof cell === "string" && SUBTOTAL.test(comparisonKey(cell)));
}

/**
 * What a document type says an item is: an invoice, unless it names what lowers the balance.
 *
 * An advance invoice is an invoice; a red-letter invoice takes one back.
 */
export function itemKindOf(cell: unknown): ItemKind {
  const key = comparisonKey(cell);
  if (WRITE_OFF.test(key)) return ITEM_KIND.writeOff;
  if (CREDIT_NOTE.test(key)) return ITEM_KIND.creditNote;
  if (INVOICE.test(key)) return ITEM_KIND.invoice;
  if (PAYMENT.test(key)) return ITEM_KIND.payment;
  return CREDIT.test(key) ? ITEM_KIND.creditNote : ITEM_KIND.invoice;
}

/** A document that never counted or no longer counts. */
export function isVoidStatus(cell: unknown): boolean {
  return VOID.test(comparisonKey(cell));
}

/** A status that says the invoice is fully paid. */
export function isPaidStatus(cell: unknown): boolean {
  return PAID.test(comparisonKey(cell));
}

/** Yes in the ways that a flag column writes it. */
export function isYes(cell: unknown): boolean {
  return YES.test(comparisonKey(cell));
}

/** No in the ways that a flag column writes it; a blank cell says neither. */
export function isNo(cell: unknown): boolean {
  return NO.test(comparisonKey(cell));
}
