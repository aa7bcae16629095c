/** Words by which a ledger says what a row is: total, credit, void, paid, disputed. */
import { comparisonKey } from "../cells";
import { ITEM_KIND, type ItemKind } from "./item-kind";

const TOTAL =
  /^(grand |sub[- ]?|report )?totals?\s*[:：]?$|^(grand |sub[- ]?)?totals? (for|of) |^(本页|本頁|客户|客戶|全部)?(合|总|總|小|累)\s*[计計](\s*[:：].*)?$|^sum\s*[:：]?$|(合计|合計|小计|小計|总计|總計)\s*[:：]?$/;
const WRITE_OFF =
  /write[- ]?off|written[- ]off|bad debts?|charge[- ]?off|坏账|壞帳|壞賬|呆[账帳賬]/;
/** Red ink takes an invoice back, whatever else the type says. */
const RED_INK = /红字|红冲|紅字/;
const INVOICE = /invoice|发票$|發票$/;
const CREDIT_NOTE = /credit|refund|^dg$|贷项|退款|退货|贷记|折让|貸項|退貨|貸記|折讓/;
/** 应收款 is what customers owe, not what they paid. */
const PAYMENT =
  /payment|receipt|deposit|prepay|advance|^dz$|预收|(?<![应應])收款|回款|预付|預收|預付/;
const VOID =
  /^(void(ed)?|draft|deleted|cancel+ed|reversed|作废|作廢|草稿|已作废|已作廢|取消|已取消)$/;
const PAID =
  /^(paid|fully paid|paid in full|closed|cleared|settled|yes|true|y|1|已结清|已結清|结清|結清|已付款|已收款|已付|已收|已核销|已沖銷|是)$/;
const YES =
  /^(yes|true|y|1|x|disputed|in dispute|open|是|有|有争议|有爭議|争议|爭議|争议中|爭議中)$/;

/** "Total", "Total for Smith", "合计", "小計:": the label of a total row. */
export function isTotalLabel(cell: unknown): boolean {
  return typeof cell === "string" && TOTAL.test(comparisonKey(cell));
}

/**
 * What a document type says an item is: an invoice, unless it names what lowers the balance.
 *
 * An advance invoice is an invoice.
 */
export function itemKindOf(cell: unknown): ItemKind {
  const key = comparisonKey(cell);
  if (WRITE_OFF.test(key)) return ITEM_KIND.writeOff;
  if (RED_INK.test(key)) return ITEM_KIND.creditNote;
  if (INVOICE.test(key)) return ITEM_KIND.invoice;
  if (CREDIT_NOTE.test(key)) return ITEM_KIND.creditNote;
  return PAYMENT.test(key) ? ITEM_KIND.payment : ITEM_KIND.invoice;
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
  return cell === true || YES.test(comparisonKey(cell));
}
