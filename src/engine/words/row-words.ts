/** Words by which a ledger says what a row is: total, credit, void, paid, disputed. */
import { comparisonKey } from "../values/cells";
import { ITEM_KIND, type ItemKind } from "./item-kind";

const TOTAL =
  /^\*{1,4}$|^(grand |sub[- ]?|report |net )?totals?\s*[:：]?$|^(grand |sub[- ]?)?totals? (for|of) |^(本页|本頁|本表|本户|客户|客戶|全部|全体)?(合|总|總|小|累|共)\s*[计計](金额|金額)?(\s*[:：].*)?$|^sum( of .*)?\s*[:：]?$|(合计|合計|小计|小計|总计|總計)\s*[:：]?$|^percent(age)? of total|^closing balance|^(total )?(amount|balance) (now )?due\s*[:：]?$|^total (due|owed|owing|outstanding|payable|receivable)\s*[:：]?$|^(应付|應付|应收|應收|欠款|未收|尚欠|结欠|結欠)(总|總|合)(额|額|计|計|数|數)\s*[:：]?$|^please pay|过次[页頁]|過次[页頁]|(转|轉)下[页頁]|^balance (carried (forward|down)|c\/?[fd])$|^(期末|本期期末)(余额|餘額)$/;
const SUBTOTAL =
  /^(grand |sub[- ]?)?totals?(\s*[-–—:：]\s*|\s+)\S|\s(sub[- ]?)?(totals?|汇总|彙總)\s*[:：]?$/;
const TOTAL_OF =
  /^(?:sub-?)?totals?(?: (?:for|of))?\s*[-–—:：]?\s+(.+)$|^(.+?)\s+totals?\s*[:：]?$|^(.+?)\s*(?:小计|小計|合计|合計|汇总|彙總)\s*[:：]?$/;
const PERIOD_SUM =
  /^(本|当|當)(月|日|期|年|季)(合计|合計|累计|累計|小计|小計|发生额合计)$|^(本年|年度|月份?)(累计|累計|合计|合計)$|^(month|year|period|day)(ly)? (total|to date)s?$/;
const OPENING =
  /^(期初|年初|月初)(余额|餘額|数|數|欠款|应收)?$|(期初余额|期初餘額)$|^(上年|上月|上期|前期)(结转|結轉|余额|餘額|结余|結餘)$|^承前[页頁]$|(from|of) previous page|opening bal|^opening$|balance (brought (forward|down)|b\/?[fd])|^b\/[fd]$|^brought forward|^beginning balance|^previous balance|^balance forward/;
const PAGE_CARRY = /^承前[页頁]$|(from|of) previous page|^page b\/f/;
const WRITE_OFF =
  /^(wo|w\/o)$|write[- ]?off|written[- ]off|bad debts?|charge[- ]?off|uncollectible|坏账|壞帳|壞賬|呆[账帳賬]|核销坏|已核呆/;
const REFUND =
  /refund (to|paid|payment)|customer refund|cash refund|^(ar )?refund$|payment reversal|returned (payment|cheque|check)|bounced|nsf|dishonou?red|收款退款|退款单|退款單|^退款$|^pp?r$|^sp$/;
const CREDIT_NOTE =
  /^(dg|sc|cm|cn|crn|cred|custcred|g2|re|scr|cr note|cr memo|cr nt|c\/n|cr\.? ?note|arc|sd|s\/cr|cre|crmemo|crm)$|_refund$|invoice (?:reversal|cancell?ation)|(?:reversal|cancell?ation) (?:of )?invoice|发票冲销|冲销发票|發票沖銷|沖銷發票|gutschrift|storno|\bavoir\b|\babono\b|discount|allowance|mark-?down|折扣|让利|讓利|credit (note|memo|adj)|adjustment note|sales return|return note|goods return|creditnote|creditmemo|accreccredit|rebate|贷项|红字|红冲|折让|退货|退回|销退|返利|负应收|负数|冲红|冲减|貸項|紅字|折讓|退貨|銷退|銷折/;
const CREDIT = /credit|贷记|貸記/;
const DEBIT =
  /debit (note|memo)|charge-?back|fin(ance|\.)? ?(charges?|chg|chrg)|service charge|late charge|interest|late fee|手续费|手續費|违约金|違約金|滞纳金|滯納金|利息|statement charge|借项|借項|应收单|應收單|其他应收/;
const PAYMENT =
  /^(oa|ach|eft|bacs|chq|cheque|check|wire)$|on[- ]acct|on a\/c|lockbox|wire transfer|bank (deposit|transfer)|direct debit|remittance|汇款|匯款|到款|进账|進帳|预存|預存|^(dz|zp|dzp|sr|sa|pmt|pay|payt|pymt|custpymt|custdep|rec|rct|rcpt|rc|rv-pay|receive|cash|ub|dep|pm|cp|py|r|p)$|payment|receipt|refund|deposit|prepay|advance|overpayment|cash received|unapplied cash|on account|退款|预收|预付|回款|冲款|沖款|(?<![应應])收款|預收|預付|^收$/;
const INVOICE = /invoice|发票$|發票$/;
const INVOICE_CODE =
  /^(rv|dr|si|in|inv|invc|custinvc|f2|ri|ar|accrec|std|arinv|iv|s\/inv|bill|dm|dn|db|cb|tax|i|d)$|\bbills?\b|^sales?\b|^standard|^credit sale|tax inv|销售(?!退)|銷售(?!退)|銷貨(?!退)|出库|出庫|出貨|应收|應收|发票|發票|账单|帳單/;
const JOURNAL =
  /^(ab|je|jv|jnl|gj|adj)$|journal|adjustment|clearing|转账|轉帳|调整|調整|记账凭证|記帳憑證/;
const VOID =
  /^(void(ed)?|draft|deleted|cancel+ed|reversed|reversal|parked|unposted|not posted|rejected|on hold draft|incomplete|pending approval|awaiting approval|not approved|unapproved|作废|作廢|草稿|草稿状态|已作废|已作廢|取消|已取消|已删除|已刪除|暂存|暫存|创建|未审核|未審核|待审核|待審核|审核中|審核中|未过账|未過帳|未记账|未記帳|未提交|已红冲|已冲销|已沖銷作廢|已驳回|已駁回|重新审核)$/;
const PAID =
  /^(paid|fully paid|paid in full|paid off|closed|cleared|settled|fully settled|fully applied|collected|yes|true|y|1|已结清|已結清|结清|結清|已付款|已收款|已付|已收|已付清|付清|已收讫|已收訖|已结案|已結案|结案|結案|已核销|已沖銷|已沖帳|已清|是|已结算|已結算|全部结算|全部結算|完全核销|完全核銷|全部核销|全部核銷|已核銷|已回款|全部回款|已清账|已收齐|已收齊)$/;
const OPEN_STATUS =
  /^(open|unpaid|not paid|not due|due|past due|overdue|late|sent|viewed|posted|approved|authori[sz]ed|active|current|issued|submitted|awaiting payment|pending( payment)?|part(ly|ially)?[- ]?(paid|settled|cleared|applied)|partial(ly)?( paid)?|outstanding|unsettled|not cleared|in payment|invoiced|printed|completed?|confirmed|released|no|false|n|0|disputed|in dispute|空|未收款?|未付款?|未结清|未結清|未结算|未結算|未核销|未核銷|未沖銷|未沖帳|部分.*|已审核|已審核|已过账|已過帳|已记账|已記帳|已确认|已確認|正常|有效|逾期|已逾期|未逾期|未到期|到期|未关闭|未關閉|未作废|未作廢|已开票|已開票|待收款|待付款|未清|已生效|生效|已提交|已完成|完成|否)$/;
const YES =
  /^(yes|true|y|1|x|disputed|in dispute|open|是|有|有争议|有爭議|争议|爭議|争议中|爭議中)$/;
const NO = /^(no|false|n|0|[-–—]+|none|closed|否|无|無|没有|沒有|无争议|無爭議)$/;

/** "Total", "Total for Smith", "合计", "小計:": the label of a total row. */
export function isTotalLabel(cell: unknown): boolean {
  return typeof cell === "string" && inEachLanguage(comparisonKey(cell), TOTAL);
}

/** "應付總額 Total due:" says the same twice. */
function inEachLanguage(label: string, words: RegExp): boolean {
  if (words.test(label)) return true;
  if (label.length > LONGEST_LABEL || !/\p{Script=Han}/u.test(label) || !/[a-z]{3}/.test(label)) {
    return false;
  }
  const chinese = label
    .replace(/[a-z][a-z .'-]*/g, "")
    .replace(/[/／]/g, "")
    .trim();
  const english = label
    .replace(/\p{Script=Han}+/gu, " ")
    .replace(/[/／]/g, "")
    .trim();
  return words.test(chinese) && words.test(english);
}

/**
 * The label of a total row, or of one that Excel's subtotals put in: "Smith Total", "张三 汇总".
 *
 * A customer can bear such a name, so ask only of a row that has nothing of an item.
 */
export function isSubtotalLabel(cell: unknown): boolean {
  return isTotalLabel(cell) || (typeof cell === "string" && SUBTOTAL.test(comparisonKey(cell)));
}

/** The name that the label of a total row bears: "Smith" of "Total for Smith", "张三" of "张三 汇总"; "" without one. */
export function subtotalName(cell: unknown): string {
  const label = typeof cell === "string" ? comparisonKey(cell) : "";
  if (label.length > LONGEST_LABEL) return "";
  const [, behind, before, chinese] = TOTAL_OF.exec(label) ?? [];
  return behind ?? before ?? chinese ?? "";
}

/** A longer text is no label; blanks are looked for in vain from each of its places. */
const LONGEST_LABEL = 200;

/** The label of a sum of a month or a year between the movements of an account: "本月合计". */
export function isPeriodSum(cell: unknown): boolean {
  return typeof cell === "string" && PERIOD_SUM.test(comparisonKey(cell));
}

/** The label of what was owed before the first movement: "Opening balance", "期初余额", "b/f". */
export function isOpeningLabel(cell: unknown): boolean {
  return typeof cell === "string" && OPENING.test(comparisonKey(cell));
}

/** The label of what a page takes over from the one before: "承前页". */
export function isPageCarryLabel(cell: unknown): boolean {
  return typeof cell === "string" && PAGE_CARRY.test(comparisonKey(cell));
}

/** What a document type can mean; a journal has either sign, and what is not known none. */
export type TypeMeaning =
  "invoice" | "creditNote" | "payment" | "refund" | "writeOff" | "journal" | "unknown";

/**
 * What a document type means.
 *
 * An advance invoice is an invoice; a red-letter invoice takes one back. Codes are those of
 * the common systems.
 */
export function typeMeaning(cell: unknown): TypeMeaning {
  const key = comparisonKey(cell);
  if (key === "" || key === "0") return "invoice";
  if (WRITE_OFF.test(key)) return "writeOff";
  if (CREDIT_NOTE.test(key)) return "creditNote";
  if (INVOICE.test(key) || DEBIT.test(key)) return "invoice";
  if (REFUND.test(key)) return "refund";
  if (PAYMENT.test(key)) return "payment";
  if (CREDIT.test(key) && !INVOICE_CODE.test(key)) return "creditNote";
  if (JOURNAL.test(key) || OPENING.test(key)) return "journal";
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

/** A document that never counted or no longer counts. */
export function isVoidStatus(cell: unknown): boolean {
  return VOID.test(comparisonKey(cell));
}

/** A status that says the invoice is fully paid. */
export function isPaidStatus(cell: unknown): boolean {
  return PAID.test(comparisonKey(cell));
}

/** The header of a column whose yes says that nothing is left to pay: "Paid in full?", "Cleared", "是否付清". */
export function asksIfPaid(title: string): boolean {
  const key = comparisonKey(title);
  return (
    /\b(paid|settled|cleared|closed|collected|reconciled)\b|(结清|結清|付清|收清|收讫|收訖|核销|核銷|沖銷|清账|清帳|已付|已收|已回款)/.test(
      key,
    ) &&
    !/unpaid|un-?settled|un-?cleared|\b(not|part|amount|date|on|at|by|to)\b|未|金额|金額|日/.test(
      key,
    )
  );
}

/** Yes in the ways that a flag column writes it. */
export function isYes(cell: unknown): boolean {
  return YES.test(comparisonKey(cell));
}

/** No in the ways that a flag column writes it; a blank cell says neither. */
export function isNo(cell: unknown): boolean {
  return NO.test(comparisonKey(cell));
}

/** A status that says nothing against the amounts: open, sent, posted, partly paid. */
export function isKnownStatus(cell: unknown): boolean {
  const key = comparisonKey(cell);
  return [OPEN_STATUS, PAID, VOID, WRITE_OFF].some((words) => words.test(key)) || key === "";
}

/** Words of a column of void marks: "Yes", "已作废", "Voided". */
export function isVoidMark(cell: unknown): boolean {
  return isVoidStatus(cell) || (isYes(cell) && comparisonKey(cell) !== "open");
}

/** 1 for debit, -1 for credit, 0 for a cell that names no side. */
export function sideOf(cell: unknown): number {
  const key = comparisonKey(cell).replace(/\.$/, "");
  if (/^(dr|d|debit|s|soll|借|借方|\+|40|1)$/.test(key)) return 1;
  return /^(cr|c|credit|h|haben|贷|貸|贷方|貸方|-|50|-1)$/.test(key) ? -1 : 0;
}

/** Figures about a table or a group of it, in words that nobody is called by. */
const SHARE =
  /^(?:%|in %|%? ?of total|percent(?:age)?(?: of total)?|share of total|number of (?:customers|invoices|items)|平均(?:值|数|數)|占比|佔比|百分比|比例|比重|户数|戶數|笔数|筆數|客户数|客戶數)$/i;

/** Figures about a whole table, in words that may be a name too. */
const STATISTIC = /^(?:share|averages?|mean|median|counts?|平均)$/i;

/** What stands below the total of a table: the account it is held against, what is provided for it. */
const BELOW_TOTAL =
  /^(?:(?:balance |total )?(?:as )?per (?:the )?(?:gl|g\/l|general ledger|ledger|books?|tb|trial balance|control account)|(?:gl|g\/l|general ledger|control account|trial balance)(?: balance)?|check|max(?:imum)?|min(?:imum)?|(?:expected )?(?:credit )?loss rates?|provision(?: rate|ing rate|s)?|(?:ecl|loss|bad debt)? ?(?:allowance|provision|reserve)s?|ecl|net of (?:allowance|provision)|(?:总|總)(?:账|帳|分类账|分類帳)(?:余额|餘額|数|數)?|账面余额|帳面餘額|科目余额|科目餘額|核对|核對|最大值?|最小值?|(?:坏账|壞帳|呆帳)?(?:准备)?(?:计提|提列|提撥)(?:比例|比率|率)|(?:坏账|壞帳|呆帳)(?:准备|準備)(?:金|余额|餘額)?|(?:预期|預期)信用(?:损失|損失)(?:率)?|损失率|損失率|(?:备抵|備抵)(?:损失|損失|呆帳)?|(?:账面|帳面)(?:净值|淨值|价值|價值))$/i;

const DIFFERENCE = /^(?:differences?|variance|unreconciled(?: difference)?|差异|差異|差额|差額)$/i;

/** Tells whether a row's label says that it is what one total has more than another. */
export function isDifferenceLabel(label: string): boolean {
  return DIFFERENCE.test(withoutColon(label));
}

/** Tells whether the label of a total speaks of a part of the table. */
export function isPartialTotal(label: string): boolean {
  return /sub|小计|小計/i.test(label) || subtotalName(label) !== "";
}

/** Tells whether a row's label says, wherever it stands, that its figures are about the rows above. */
export function isShareLabel(label: string): boolean {
  return SHARE.test(withoutColon(label));
}

/**
 * Tells whether a row's label says that its figures are about the table, not of it; a customer may be called so too.
 *
 * @param isBelowTotal - True below a row of totals, where the account and the allowance stand.
 */
export function isFootLabel(label: string, isBelowTotal: boolean): boolean {
  const text = withoutColon(label);
  return (
    SHARE.test(text) ||
    STATISTIC.test(text) ||
    (isBelowTotal && (BELOW_TOTAL.test(text) || DIFFERENCE.test(text)))
  );
}

function withoutColon(label: string): string {
  return label.replace(/[:：]\s*$/, "").trim();
}
