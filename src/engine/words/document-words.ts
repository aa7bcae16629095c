/** What a document is by its type: an invoice, or what lowers the balance, or takes one of them back. */
import { ITEM_KIND, type ItemKind } from "./item-kind";
import { isOpeningLabel, isWriteOffWord, labelKey } from "./row-words";

/** Takes back what the other words of a type name. */
const UNDOING =
  /\b(?:reversals?|reverse|reversing|cancell?ations?)\b(?: of\b)?(?: an?\b| the\b)?|(?<!已)(?:撤销|取消|冲回|反冲|冲销)/;
/** Says that a document does not count, not yet or no longer, or that it takes one back: nobody knows which. */
const UNDONE =
  /\b(?:reversed|cancell?ed|void(?:ed)?|corrected|correcti(?:ve|on)|parked|un-?posted|deleted|rejected|failed|declined|unapproved|not (?:yet )?(?:posted|approved)|(?:pending|awaiting|for) approval|incomplete)\b|(?<!\b(?:bank(?:er'?s)?|sight|time|demand|trade|by) )\bdraft|作废|草稿|草拟|暂存|预[制製]|删除|驳回|未[审过记提批]|待[审过记提批]|审核中|审批中|已(?:撤销|取消|冲回|反冲|冲销|红冲)/;
/** "Payment of invoice": it is no invoice. */
const OF_INVOICE =
  /(?<!pro[- ]?forma )\binvoice (?=payments?\b|pmts?\b|receipts?\b|refunds?\b|adj)|(?<=\b(?:payments?|pmts?|receipts?|refunds?|adjustments?)) (?:of|for|against|to|on|towards) (?:an? |the )?(?:sales )?invoices?\b.*/;
const JOINED =
  /冲应[收付]|冲预[收付]|互冲|对冲|抵账|(?:bad debts?|write[- ]?offs?) recover(?:y|ed)|recover(?:y|ed) (?:of )?bad debts?|(?:坏账|呆账)(?:收回|转回|回收)/;
/** Of goods or of money: the words do not tell, nor whether a sale was paid at once. */
const EITHER =
  /\bcredit(?:ed)? invoices?\b|\binvoice credit\b|\b(?:cash )?sales? receipts?\b|refund receipt|refund invoice|invoice refund/;
const PAID_BACK = /^(?:ar |customer |cash )?refunds?$|bounced|\bnsf\b|dishonou?red|^pp?r$|^sp$/;
/** Money that came and went back: the claim is there again. A return receipt is one of goods. */
const SENT_BACK =
  /\b(?:return(?:s|ed)?|reject(?:ed|ions?)?|unpaid) (?:of (?:an? |the )?)?(?:(?:customer|bank|direct) )?(?:payment|pmt|che(?:que|ck)|chq|deposit|remittance|transfer|wire|debit|eft|ach|bacs|item)|\b(?:payment|pmt|receipt|che(?:que|ck)|chq|deposit|remittance|transfer|wire|debit|eft|ach|bacs)s? (?:was |is |- ?)?(?:return|reject|unpaid|bounce)|returned receipt|退票|跳票|退汇|拒付|(?:款|支票|汇票|票据|转账|汇|[定订押]金).*退[回还]|退[回还].*(?:款|支票|汇票|票据|转账|[定订押]金)/;
const REFUND = /\brefund(?:s|ed|ing)?\b|\brepayment/;
const MONEY =
  /customer|client|cash|che(?:que|ck)|payment|payable|receipt|\bpaid|payout|bank|wire|transfer|\beft\b|\bach\b|\bbacs\b|\bcard\b|deposit|pre-?pay|prepaid|advance|overpa|voucher|\bto\b|on account/;
const REFUND_ZH =
  /^退款$|退款单|(?:客户|收款|预收|应收|应付|付|给|多收|溢收|原路|银行).*退款|退款.*(?:客户|支付|付款|凭证)|^应?退[还回付]?(?:客户)?(?:预收|多收|溢收|定金|订金|押金|保证金)/;
const CREDIT_NOTE =
  /^(dg|sc|cm|cn|crn|cred|custcred|g2|re|scr|cr note|cr memo|cr nt|c\/n|cr\.? ?note|arc|sd|s\/cr|cre|crmemo|crm)$|_refund$|gutschrift|^storno(?:rechnung)?$|\bavoir\b|\babono\b|discount|allowance|mark-?down|折扣|让利|credit (note|memo|adj)|adjustment note|sales return|\breturn (?:sales |tax )?invoice|invoice return|return note|goods return|creditnote|creditmemo|accreccredit|rebate|waive[rd]?\b|(?:interest|charges?|fees?) credit|减免|豁免|免收|贷项|红字|红冲|折让|退货|退回|销退|返利|负应收|负数|冲红|冲减|销折/;
const CREDIT = /credit|贷记/;
const DEBIT =
  /debit (note|memo)|charge-?back|fin(ance|\.)? ?(charges?|chg|chrg)|service charge|late charge|interest|late fee|手续费|违约金|滞纳金|利息|statement charge|^charges?$|借项|应收单|其他应收/;
const PAYMENT =
  /credit transfer|^(oa|ach|eft|bacs|chq|cheque|check|wire)$|on[- ]acct|on a\/c|lockbox|wire transfer|bank (deposit|transfer)|direct debit|remittance|汇款|到款|进账|预存|^(dz|zp|dzp|sr|sa|pmts?|pay|payt|pymt|custpymt|custdep|rec|rct|rcpt|rc|rv-pay|receive|cash|ub|dep|pm|cp|py|r|p)$|payment|receipt|deposit|prepay|advance|overpayment|cash received|unapplied cash|on account|预收|预付|回款|冲款|(?<!应)收款|^收$/;
const INVOICE = /invoice|发票$/;
const INVOICE_CODE =
  /^(rv|dr|si|in|inv|invc|custinvc|f2|ri|ar|accrec|std|arinv|iv|s\/inv|bill|dm|dn|db|cb|tax|i|d)$|\bbills?\b|^sales?\b|^standard|^credit sale|sales? on credit|\bcard sales?\b|赊销|tax inv|销售(?!退)|销货(?!退)|出库|出货|应收|发票|账单|^开票$/;
const JOURNAL = /^(ab|je|jv|jnl|gj|adj)$|journal|adjustment|clearing|转账|调整|记账凭证/;
const NO_RECEIVABLE =
  /pro[- ]?forma|^(sales )?(estimate|quot(e|ation))$|^(sales|purchase) order$|^delayed charge$|形式发票|报价单|估价单|^销售订单$/;

/** What a document type can mean; a journal has either sign, and what is not known none. */
export type TypeMeaning =
  "invoice" | "creditNote" | "payment" | "refund" | "writeOff" | "journal" | "unknown";

/** What is longer tells a story, and would take as long to search as it is long, squared. */
const LONGEST_TYPE = 1000;

/** What takes a document back, whose own amount stands without a minus. */
const TAKEN_BACK: Readonly<Partial<Record<TypeMeaning, TypeMeaning>>> = {
  invoice: "creditNote",
  creditNote: "invoice",
  writeOff: "invoice",
  payment: "refund",
  refund: "payment",
};

/**
 * What a document type means.
 *
 * An advance invoice is an invoice; a red-letter invoice takes one back, the reversal of a receipt raises what is
 * owed again. Codes are those of the common systems.
 */
export function typeMeaning(cell: unknown): TypeMeaning {
  const key = labelKey(cell);
  if (key === "" || key === "0") return "invoice";
  if (key.length > LONGEST_TYPE) return "unknown";
  if (JOINED.test(key)) return "journal";
  const rest = key.replace(UNDOING, " ").trim();
  // 坏账冲销 gives a claim up: nothing is taken back.
  if (rest === key || (/冲销/.test(key) && isWriteOffWord(key))) return meaningOf(key);
  return TAKEN_BACK[rest === "" ? "unknown" : meaningOf(rest)] ?? meaningOf(key);
}

function meaningOf(written: string): TypeMeaning {
  const key = written.replace(OF_INVOICE, "").trim();
  if (isWriteOffWord(key)) return "writeOff";
  if (SENT_BACK.test(key)) return "refund";
  if (UNDONE.test(key) || EITHER.test(written)) return "unknown";
  if (PAID_BACK.test(key) || REFUND_ZH.test(key)) return "refund";
  if (CREDIT_NOTE.test(key)) return "creditNote";
  if (REFUND.test(key)) return MONEY.test(key) ? "refund" : "unknown";
  if (INVOICE.test(key) || DEBIT.test(key)) return "invoice";
  if (PAYMENT.test(key)) return "payment";
  if (/退款/.test(key)) return "unknown";
  if (CREDIT.test(key) && !INVOICE_CODE.test(key)) return "creditNote";
  if (isOpeningLabel(key)) return "invoice";
  if (JOURNAL.test(key)) return "journal";
  return INVOICE_CODE.test(key) ? "invoice" : "unknown";
}

const KIND_OF_MEANING: Readonly<Record<TypeMeaning, ItemKind>> = {
  invoice: ITEM_KIND.invoice,
  creditNote: ITEM_KIND.creditNote,
  payment: ITEM_KIND.payment,
  refund: ITEM_KIND.payment,
  writeOff: ITEM_KIND.writeOff,
  journal: ITEM_KIND.invoice,
  unknown: ITEM_KIND.invoice,
};

/** What a document of a meaning is: an invoice, unless it lowers the balance. */
export function kindOfMeaning(meaning: TypeMeaning): ItemKind {
  return KIND_OF_MEANING[meaning];
}

/** What a document type says an item is: an invoice, unless it names what lowers the balance. */
export function itemKindOf(cell: unknown): ItemKind {
  return kindOfMeaning(typeMeaning(cell));
}

/** A document that promises or asks and is no claim yet: a pro forma invoice, an estimate, an order. */
export function isNoReceivable(cell: unknown): boolean {
  return NO_RECEIVABLE.test(labelKey(cell));
}
