/** Words by which a ledger says what a row is: total, void, paid, written off, disputed. */
import { comparisonKey } from "../values/cells";
import { simplifiedSigns } from "./simplified-signs";

const TOTAL =
  /^\*{1,4}$|^(grand |sub[- ]?|report |net )?totals?\s*[:：]?$|^(grand |sub[- ]?)?totals? (for|of) |^(本页|本表|本户|客户|全部|全体)?(合|总|小|累|共)\s*计(金额)?(\s*[:：].*)?$|^sum( of .*)?\s*[:：]?$|(合计|小计|总计)\s*[:：]?$|^percent(age)? of total|^closing balance|^(total )?(amount|balance) (now )?due\s*[:：]?$|^total (due|owed|owing|outstanding|payable|receivable)\s*[:：]?$|^(应付|应收|欠款|未收|尚欠|结欠)(总|合)(额|计|数)\s*[:：]?$|^please pay|过次页|转下页|^balance (carried (forward|down)|c\/?[fd])$|^(期末|本期期末)(余额)$/;
const SUBTOTAL =
  /^(grand |sub[- ]?)?totals?(\s*[-–—:：]\s*|\s+)\S|\s(sub[- ]?)?(totals?|汇总)\s*[:：]?$/;
const TOTAL_OF =
  /^(?:sub-?)?totals?(?: (?:for|of))?\s*[-–—:：]?\s+(.+)$|^(.+?)\s+totals?\s*[:：]?$|^(.+?)\s*(?:小计|小計|合计|合計|汇总|彙總)\s*[:：]?$/;
const PERIOD_SUM =
  /^(本|当)(月|日|期|年|季)(合计|累计|小计|发生额合计)$|^(本年|年度|月份?)(累计|合计)$|^(month|year|period|day)(ly)? (total|to date)s?$/;
const OPENING =
  /^(期初|年初|月初)(余额|数|欠款|应收)?$|(期初余额)$|^(上年|上月|上期|前期)(结转|余额|结余)$|^承前页$|(from|of) previous page|opening bal|^opening$|balance (brought (forward|down)|b\/?[fd])|^b\/[fd]$|^brought forward|^beginning balance|^previous balance|^balance forward/;
const PAGE_CARRY = /^承前页$|(from|of) previous page|^page b\/f/;
const WRITE_OFF =
  /^(wo|w\/o)$|write[- ]?off|written[- ]off|bad debts?|charge[- ]?off|uncollectible|坏账|呆账|核销坏|已核呆/;
const VOID =
  /^(void(ed)?|draft|deleted|cancel+ed|reversed|reversal|parked|unposted|not posted|rejected|on hold draft|incomplete|pending approval|awaiting approval|not approved|unapproved|作废|草稿|草稿状态|已作废|取消|已取消|已删除|暂存|创建|未审核|待审核|审核中|未过账|未记账|未提交|已红冲|已冲销|已冲销作废|已驳回|重新审核)$/;
const PAID =
  /^([✓✔√☑]|cleared items?|paid|fully paid|paid in full|paid off|closed|cleared|settled|fully settled|fully applied|collected|yes|true|y|1|已结清|结清|已付款|已收款|已付|已收|已付清|付清|已收讫|已结案|结案|已核销|已冲销|已冲账|已清|是|已结算|全部结算|完全核销|全部核销|已回款|全部回款|已清账|(?:已|全部)?收齐了?|已结|已冲|回款完成|收款完成|(?:已|全部)收回|全额收款)$/;
const PARTLY_PAID =
  /^(paid )?\d{1,2}(\.\d+)? ?% ?(paid|settled|collected)?$|^已[收付]?款?\d{1,2}%|^(part(ly|ially)?|partial(ly)?)[- ]?(paid|settled|cleared|applied|payment)?(?:\P{L}*\d.*)?$|^部分(?!开票|发货|出库)/u;
const OPEN_STATUS =
  /^(open( items?)?|unpaid|not paid|not due|due|past due|overdue|late|sent|viewed|posted|approved|authori[sz]ed|active|current|issued|submitted|awaiting payment|pending( payment)?|part(ly|ially)?[- ]?(paid|settled|cleared|applied)|partial(ly)?( paid)?|outstanding|unsettled|not cleared|in payment|invoiced|printed|confirmed|released|no|false|n|0|disputed|in dispute|空|未收款?|未付款?|未结清|未结算|未核销|未冲销|未冲账|部分.*|已审核|已过账|已记账|已确认|已確认|正常|有效|逾期|已逾期|未逾期|未到期|到期|未关闭|未关閉|未作废|已开票|待收款|待付款|未清|已生效|生效|已提交|否)$/;
const DONE =
  /^(?:completed?|done|finish(?:ed)?|finali[sz]ed|ended|ok|已?(?:完成|完结|办结|完毕|终结)|结束|已结束)$/;
const STAGE = /\b(?:stage|state|progress|phase|step|milestone)\b|阶段|进度|进展|环节/;
const YES = /^(yes|true|y|1|x|[✓✔√☑]|disputed|in dispute|open|是|有|有争议|争议|争议中)$/;
const NO = /^(no|false|n|0|[✗✘×☒]|[-–—]+|none|closed|否|无|没有|无争议)$/;

/** Words of what is given up: "Write-off", "Bad debt", "坏账". */
export function isWriteOffWord(cell: unknown): boolean {
  return WRITE_OFF.test(labelKey(cell));
}

/** "Total", "Total for Smith", "合计", "小計:": the label of a total row. */
export function isTotalLabel(cell: unknown): boolean {
  return typeof cell === "string" && inEachLanguage(labelKey(cell), TOTAL);
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
  return isTotalLabel(cell) || (typeof cell === "string" && SUBTOTAL.test(labelKey(cell)));
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
  return typeof cell === "string" && PERIOD_SUM.test(labelKey(cell));
}

/** The label of what was owed before the first movement: "Opening balance", "期初余额", "b/f". */
export function isOpeningLabel(cell: unknown): boolean {
  return typeof cell === "string" && OPENING.test(labelKey(cell));
}

/** The label of what a page takes over from the one before: "承前页". */
export function isPageCarryLabel(cell: unknown): boolean {
  return typeof cell === "string" && PAGE_CARRY.test(labelKey(cell));
}

/** A document that never counted or no longer counts. */
export function isVoidStatus(cell: unknown): boolean {
  return VOID.test(labelKey(cell));
}

/** A status that says the invoice is fully paid. */
export function isPaidStatus(cell: unknown): boolean {
  return PAID.test(labelKey(cell));
}

/** A status that says that something is done: the work, the delivery or the payment. */
export function isDoneStatus(cell: unknown): boolean {
  return DONE.test(labelKey(cell));
}

/** The header of a column that tells how far a document or its work has come. */
export function isStageTitle(title: string): boolean {
  return STAGE.test(labelKey(title));
}

/** A status that says a part of the invoice is paid. */
export function isPartlyPaidStatus(cell: unknown): boolean {
  return PARTLY_PAID.test(labelKey(cell));
}

/** The header of a column whose yes says that nothing is left to pay: "Paid in full?", "Cleared", "是否付清". */
export function asksIfPaid(title: string): boolean {
  const key = labelKey(title);
  return (
    /\b(paid|settled|cleared|closed|collected|reconciled)\b|(是否(收款|付款|到账|回款)|结清|付清|收清|收讫|核销|冲销|清账|已付|已收|已回款)/.test(
      key,
    ) &&
    !/unpaid|un-?settled|un-?cleared|\b(not|part|amount|date|on|at|by|to)\b|未|金额|日/.test(key)
  );
}

/** The header of a column whose yes says that what is unpaid was written off: "Written off?", "是否核销坏账". */
export function asksIfWrittenOff(title: string): boolean {
  return isWriteOffWord(title) && !/amount|date|balance|金额|日期|余额/.test(labelKey(title));
}

/** The header of a column that tells when, or whether, a document was taken back: "Deleted at", 作废日期. */
export function isVoidTitle(title: string): boolean {
  return /\b(?:deleted?|void(?:ed)?|cancel+(?:ed|lation)|revers(?:ed|al)|annulled)\b|作废|删除|取消|红冲/.test(
    labelKey(title.replace(/_/g, " ")),
  );
}

/** Yes in the ways that a flag column writes it. */
export function isYes(cell: unknown): boolean {
  return YES.test(labelKey(cell));
}

/** No in the ways that a flag column writes it; a blank cell says neither. */
export function isNo(cell: unknown): boolean {
  return NO.test(labelKey(cell));
}

/** A status that says nothing against the amounts: open, sent, posted, partly paid. */
export function isKnownStatus(cell: unknown): boolean {
  const key = labelKey(cell);
  return (
    key === "" ||
    isWriteOffWord(cell) ||
    [OPEN_STATUS, PAID, VOID, DONE].some((words) => words.test(key))
  );
}

/**
 * The word of a status without the days and references that stand beside it: "paid" of "Paid 12/05/2025", "PAID 5/12",
 * "Paid - chq 1234" or "已付(5月12日)"; "" where figures are left that may be amounts, as in "Paid 500" or "Paid 1/2".
 */
export function statusWord(cell: unknown): string {
  const key = labelKey(cell);
  const rest = key.replace(STATUS_REFERENCE, " ").replace(STATUS_DAY, " ");
  return rest === key || /\d/.test(rest)
    ? ""
    : rest.replace("于 ", "").replace(STATUS_EDGE, "").trim();
}

/** A status that says, with a figure, that something is open: "Overdue by 12 days", "Sent 3x". */
export function isOpenFigure(cell: unknown): boolean {
  const key = labelKey(cell);
  const word = key
    .replace(/^\d+ ?(?:days?|天) ?|\d.*$/g, "")
    .replace(STATUS_EDGE, "")
    .trim();
  return word !== key && OPEN_STATUS.test(word);
}

const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
/** A half or a third is no day. */
const STATUS_DAY = new RegExp(
  `\\b(?:19|20)\\d\\d[-/.年]?\\d{1,2}[-/.月]?\\d{1,2}[日号]?(?: \\d\\d?:[\\d:]+)?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}|(?:\\d{4}年)?\\d{1,2}月\\d{1,2}[日号]?|\\d{1,2}[- ]?${MONTH}(?:[- ,]*\\d{2,4})?|${MONTH} \\d{1,2}(?:,? \\d{4})?(?!\\d)|(?<![\\d/])(?![1-3]/[2-4]\\b)\\d{1,2}/\\d{1,2}(?![\\d/])`,
);
const STATUS_REFERENCE =
  /(?:\b(?:chq|che(?:que|ck)|ref(?:erence)?|receipt|rcpt|voucher|txn|utr)\b|#|支票|票号|单号|凭证)[\s.:：#-]*(?:no\b\.?|号)?[\s:#-]*[a-z]*-?\d[\w-]*/;
const STATUS_EDGE =
  /^[^\p{L}\p{N}✓✔√☑]+|(?:[^\p{L}\p{N}✓✔√☑]|\b(?:on|by|dated?|in|via|at|per|of|for)\b|(?<=[付收清销废])于)+$/gu;

/** Words of a column of void marks: "Yes", "已作废", "Voided". */
export function isVoidMark(cell: unknown): boolean {
  return isVoidStatus(cell) || (isYes(cell) && labelKey(cell) !== "open");
}

/** 1 for debit, -1 for credit, 0 for a cell that names no side. */
export function sideOf(cell: unknown): number {
  const key = labelKey(cell)
    .replace(/^[(（]|[.,:;/)）]+$/g, "")
    .replace(/ (?:note|memo|entry|side|balance|item|amount)$/, "");
  if (
    /^(dr|dt|d|deb|debit|debet|s|soll|increase|plus|positive|借方?[项记]?|增加?|加|正|\+|40|1)$/.test(
      key,
    )
  )
    return 1;
  return /^(cr|ct|c|cred|[ck]redit|h|haben|decrease|minus|negative|贷方?[项记]?|减少?|负|-|50|-1)$/.test(
    key,
  )
    ? -1
    : 0;
}

/**
 * 1 for what goes out or is asked for, -1 for what comes in, 0 for any other word.
 *
 * Opposite sides without a sign: "Out" may be goods that are invoiced or money that is paid back, and a payable
 * counts against a receivable or does not.
 */
export function directionOf(cell: unknown): number {
  const key = labelKey(cell);
  if (OUT.test(key)) return 1;
  return IN.test(key) ? -1 : 0;
}

const OUT =
  /^(?:(?:money|cash|paid|stock|goods)?[- ]?out(?:flows?|going|bound|wards?)?|billed|invoiced|charged|paid|转?出|付款?|支出?|付出|流出|ar|(?:accounts? )?receivables?|customers?|debtors?|客户|应收(?:账款|款)?)$/;
const IN =
  /^(?:(?:money|cash|paid|stock|goods)?[- ]?in(?:flows?|coming|bound|wards?)?|received|collected|转?[入进]|收[款入到]?|流入|[实已]收款?|ap|(?:accounts? )?payables?|vendors?|suppliers?|creditors?|供应商|应付(?:账款|款)?)$/;

/** Figures about a table or a group of it, in words that nobody is called by. */
const SHARE =
  /^(?:%|in %|%? ?of total|percent(?:age)?(?: of total)?|share of total|number of (?:customers|invoices|items)|平均(?:值|数)|占比|百分比|比例|比重|户数|笔数|客户数)$/i;

/** Figures about a whole table, in words that may be a name too. */
const STATISTIC = /^(?:share|averages?|mean|median|counts?|平均)$/i;

/** What stands below the total of a table: the account it is held against, what is provided for it. */
const BELOW_TOTAL =
  /^(?:(?:balance |total )?(?:as )?per (?:the )?(?:gl|g\/l|general ledger|ledger|books?|tb|trial balance|control account)|(?:gl|g\/l|general ledger|control account|trial balance)(?: balance)?|check|max(?:imum)?|min(?:imum)?|(?:expected )?(?:credit )?loss rates?|provision(?: rate|ing rate|s)?|(?:ecl|loss|bad debt)? ?(?:allowance|provision|reserve)s?|ecl|net of (?:allowance|provision)|总(?:账|分类账)(?:余额|数)?|账面余额|科目余额|核对|最大值?|最小值?|(?:坏账|呆账)?(?:准备)?(?:计提|提列|提拨)(?:比例|比率|率)|(?:坏账|呆账)(?:准备)(?:金|余额)?|(?:预期)信用(?:损失)率?|损失率|(?:备抵)(?:损失|呆账)?|(?:账面)(?:净值|价值))$/i;

const DIFFERENCE = /^(?:differences?|variance|unreconciled(?: difference)?|差异|差额)$/i;

/** Tells whether a row's label says that it is what one total has more than another. */
export function isDifferenceLabel(label: string): boolean {
  return DIFFERENCE.test(withoutColon(label));
}

/** Tells whether the label of a total speaks of a part of the table. */
export function isPartialTotal(label: string): boolean {
  return /sub|小计/i.test(simplifiedSigns(label)) || subtotalName(label) !== "";
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
  return simplifiedSigns(label)
    .replace(/[:：]\s*$/, "")
    .trim();
}

/** A cell as these words are compared: they stand here in simplified signs. */
export function labelKey(cell: unknown): string {
  return simplifiedSigns(comparisonKey(cell));
}
