/** Doubts about the reading of a ledger, as a report says them. */
import {
  nameIn,
  type ColumnSum,
  type DoubtCode,
  type Language,
  type ReadingCheck,
  type ReadingDoubt,
  type ReadingRule,
  type SetAsideReason,
  type Term,
} from "../engine";
import { formatNumber } from "./format";
import { policyRowText } from "./policy-row-text";
import { fillTemplate } from "./template";

/** Texts by code: English, 简体中文, 繁體中文; places are those of a {@link ReadingDoubt}. */
const DOUBT_TEXTS: Readonly<Record<DoubtCode, Term>> = {
  runningBalance: [
    "“{column}” runs: each balance is the one before plus the row. The movements were read, the balance was not added up.",
    "“{column}”是累计余额，已按发生额读取。",
    "「{column}」是累計餘額，已按發生額讀取。",
  ],
  openingBalance: [
    "Opening balances counted as open items without a date: {rows} {rows:row|rows}.",
    "期初余额按没有日期的未清项目计入：{rows} 行。",
    "期初餘額按沒有日期的未結清項目計入：{rows} 列。",
  ],
  repeatedTotals: [
    "“{column}” repeats the document's total on each of its lines; each document counts once. Further lines: {rows}.",
    "“{column}”在各明细行重复整单金额，只计一次。其余明细行：{rows} 行。",
    "「{column}」在各明細列重複整單金額，只計一次。其餘明細列：{rows} 列。",
  ],
  localAmounts: [
    "“{column}” was read: the amounts in local currency stand beside those in several document currencies.",
    "已采用本位币金额“{column}”，因为单据金额含多种币别。",
    "已採用本位幣金額「{column}」，因為單據金額含多種幣別。",
  ],
  agesOfTable: [
    "The table is already in aging buckets; each amount keeps the bucket in which it stands.",
    "该表已按账龄分段，金额保留在其所在的区间。",
    "該表已按帳齡分段，金額保留在其所在的區間。",
  ],
  wideBucket: [
    "“{column}” may span several buckets of the policy; its amounts have the age of its last day, {found}: {rows} {rows:row|rows}[, open amount {amount}].",
    "“{column}”可能跨越几个账龄段，按逾期 {found} 天计：{rows} 行[，未收金额 {amount}]。",
    "「{column}」可能跨越數個帳齡區間，按逾期 {found} 天計：{rows} 列[，未收金額 {amount}]。",
  ],
  monthBuckets: [
    "“{column}” are months: an amount counts as due on the last day of its month.",
    "“{column}”为月份，金额按各月最后一天到期计算。",
    "「{column}」為月份，金額按各月最後一天到期計算。",
  ],
  unprovenCredits: [
    "“{column}” was taken off what is owed, as credits not yet due, because its amounts bear a minus; no total confirms it: {rows} {rows:row|rows}[, amount {amount}]. If it is none of it, add to the policy: {answer}.",
    "“{column}”的金额均为负数，已作为未到期贷项扣除，没有合计可核对：{rows} 行[，金额 {amount}]。如不应扣除，请在政策中加入：{answer}。",
    "「{column}」的金額均為負數，已作為未到期貸項扣除，沒有合計可核對：{rows} 列[，金額 {amount}]。如不應扣除，請在政策中加入：{answer}。",
  ],
  creditsWithMinus: [
    "Every amount in “{column}” bears a minus and was taken off what is owed: {rows} {rows:row|rows}[, amount {amount}].",
    "“{column}”的金额均为负数，已从欠款中扣除：{rows} 行[，金额 {amount}]。",
    "「{column}」的金額均為負數，已從欠款中扣除：{rows} 列[，金額 {amount}]。",
  ],
  monthDates: [
    "“{column}” names months instead of days; each counts as its last day: {rows} {rows:row|rows}.",
    "“{column}”只有月份没有日期，按当月最后一天计算：{rows} 行。",
    "「{column}」只有月份沒有日期，按當月最後一天計算：{rows} 列。",
  ],
  noDates: [
    "No column holds a date, days past due or aging buckets: everything counts as not due, and its age is not known. Rows: {rows}.",
    "没有日期、逾期天数或账龄段的列：全部按未到期计：{rows} 行。",
    "沒有日期、逾期天數或帳齡區間的欄：全部按未到期計：{rows} 列。",
  ],
  outlineRows: [
    "“{column}” lists details below each customer; the customer's own sum counts, its details do not: {rows} {rows:row|rows}.",
    "“{column}”在每个客户下列有明细，按客户的合计计入，明细不计：{rows} 行。",
    "「{column}」在每個客戶下列有明細，按客戶的合計計入，明細不計：{rows} 列。",
  ],
  outlineDates: [
    "“{column}” holds dates below each customer, such as “{found}”, which were not used. To age by them, add to the policy: {answer}.",
    "“{column}”在每个客户下列有日期（如“{found}”），未采用。如需按其计算账龄，请在政策中加入：{answer}。",
    "「{column}」在每個客戶下列有日期（如「{found}」），未採用。如需依其計算帳齡，請在政策中加入：{answer}。",
  ],
  daysPastDue: [
    "Due dates come from “{column}”: the as-of date less the days past due. Rows: {rows}.",
    "到期日由“{column}”推算：截止日期减逾期天数。行数：{rows}。",
    "到期日由「{column}」推算：基準日減逾期天數。列數：{rows}。",
  ],
  unknownTypes: [
    "Document type “{found}” in “{column}” is not known; its rows count as they stand: {rows}[, amount {amount}]. Say in the policy what it means, for example: {answer}.",
    "“{column}”中的单据类型“{found}”无法识别，按原样计入：{rows} 行[，金额 {amount}]。请在政策中说明其含义，例如：{answer}。",
    "「{column}」中的單據類型「{found}」無法辨識，按原樣計入：{rows} 列[，金額 {amount}]。請在政策中說明其含義，例如：{answer}。",
  ],
  unknownStatuses: [
    "Status “{found}” in “{column}” is not known; its rows count as they stand: {rows}[, amount {amount}]. Say in the policy what it means, for example: {answer}.",
    "“{column}”中的状态“{found}”无法识别，按原样计入：{rows} 行[，金额 {amount}]。请在政策中说明其含义，例如：{answer}。",
    "「{column}」中的狀態「{found}」無法辨識，按原樣計入：{rows} 列[，金額 {amount}]。請在政策中說明其含義，例如：{answer}。",
  ],
  negativeInvoices: [
    "Every amount in “{column}” is negative and counts as a credit: {rows} {rows:row|rows}[, amount {amount}]. Where the export writes what is owed with a minus, add to the policy: {answer}.",
    "“{column}”中的金额全部为负数，按贷项计入：{rows} 行[，金额 {amount}]。若导出时以负数表示欠款，请在政策中加入：{answer}。",
    "「{column}」中的金額全部為負數，以貸項計入：{rows} 列[，金額 {amount}]。若匯出時以負數表示欠款，請在政策中加入：{answer}。",
  ],
  openAboveRest: [
    "“{column}” is more than amount less paid: {rows} {rows:row|rows}[, open amount {amount}].",
    "“{column}”大于金额减已收金额：{rows} 行[，未收金额 {amount}]。",
    "「{column}」大於金額減已收金額：{rows} 列[，未收金額 {amount}]。",
  ],
  paidButOpen: [
    "The status says “{found}”, yet “{column}” is not 0: {rows} {rows:row|rows}[, open amount {amount}].",
    "状态为“{found}”，但“{column}”不为 0：{rows} 行[，未收金额 {amount}]。",
    "狀態為「{found}」，但「{column}」不為 0：{rows} 列[，未收金額 {amount}]。",
  ],
  partlyPaid: [
    "The status says “{found}”, and no column tells how much is paid: the whole amount counts: {rows} {rows:row|rows}[, amount {amount}].",
    "状态为“{found}”，但没有已收或未收金额的列，按全额计入：{rows} 行[，金额 {amount}]。",
    "狀態為「{found}」，但沒有已收或未收金額的欄，按全額計入：{rows} 列[，金額 {amount}]。",
  ],
  sideAgainstType: [
    "“{found}” in “{column}” stands on the debit side only and raises what is owed: {rows} {rows:row|rows}[, amount {amount}]. The amounts may be those of another account.",
    "“{column}”中的“{found}”只在借方，增加了欠款：{rows} 行[，金额 {amount}]。这些金额可能属于其他科目。",
    "「{column}」中的「{found}」只在借方，增加了欠款：{rows} 列[，金額 {amount}]。這些金額可能屬於其他科目。",
  ],
  creditByText: [
    "“{column}” speaks of a credit (“{found}”), yet no amount is negative and no type tells: it counts as owed: {rows} {rows:row|rows}[, amount {amount}].",
    "“{column}”提到贷项（如“{found}”），但金额均非负数，也没有类型列，按欠款计入：{rows} 行[，金额 {amount}]。",
    "「{column}」提到貸項（如「{found}」），但金額均非負數，也沒有類型欄，按欠款計入：{rows} 列[，金額 {amount}]。",
  ],
  customerFilledDown: [
    "Rows without a customer belong to the heading or the row above: {rows}.",
    "没有客户的行归入上方的标题或上一行的客户：{rows} 行。",
    "沒有客戶的列歸入上方的標題或上一列的客戶：{rows} 列。",
  ],
  originalAmountDue: [
    "“{column}” is the original amount, not what is left of it; amount less paid was read instead.",
    "“{column}”是原始应收金额而非剩余金额，已改按金额减已收读取。",
    "「{column}」是原始應收金額而非剩餘金額，已改按金額減已收讀取。",
  ],
  mixedCredits: [
    "“{found}” in “{column}” bears a minus in some rows only; in the others it counts with {amount}: {rows} {rows:row|rows}. Say in the policy how credits are written, for example: {answer}.",
    "“{column}”中的“{found}”只有部分行为负数，其余 {rows} 行按 {amount} 计入。请在政策中说明贷项的写法，例如：{answer}。",
    "「{column}」中的「{found}」只有部分列為負數，其餘 {rows} 列按 {amount} 計入。請在政策中說明貸項的寫法，例如：{answer}。",
  ],
  taxAdded: [
    "“{column}” was added to the amounts beside it, which are without tax: {rows} {rows:row|rows}[, amount {amount}]. If they contain it, add to the policy: {answer}.",
    "“{column}”已加到旁边的不含税金额上：{rows} 行[，金额 {amount}]。如金额已含税，请在政策中加入：{answer}。",
    "「{column}」已加到旁邊的未稅金額上：{rows} 列[，金額 {amount}]。如金額已含稅，請在政策中加入：{answer}。",
  ],
  openAgainstRest: [
    "“{column}” is not amount less paid in most rows: {rows} {rows:row|rows}[, open amount {amount}].",
    "“{column}”在多数行不等于金额减已收金额：{rows} 行[，未收金额 {amount}]。",
    "「{column}」在多數列不等於金額減已收金額：{rows} 列[，未收金額 {amount}]。",
  ],
  amountUnit: [
    "“{column}” is headed by a unit, “{found}”; the amounts count as they stand in the cells.",
    "“{column}”标有单位“{found}”；金额按单元格中的数字原样计算。",
    "「{column}」標有單位「{found}」；金額按儲存格中的數字原樣計算。",
  ],
  blankCurrency: [
    "“{column}” is blank in {rows} {rows:row|rows} beside {found}; {rows:it counts|they count} as base currency[, open amount {amount}]. Say in the policy which currency a blank means, for example: {answer}.",
    "“{column}”有 {rows} 行空白，其他行为 {found}；空白按本位币计入[，未收金额 {amount}]。请在政策中说明空白代表的币种，例如：{answer}。",
    "「{column}」有 {rows} 列空白，其他列為 {found}；空白按本位幣計入[，未收金額 {amount}]。請在政策中說明空白代表的幣別，例如：{answer}。",
  ],
  tiedCurrencies: [
    "As many rows of “{column}” are in each of {found}: the first of them by its code is taken as base currency. Name the right one in the policy, for example: {answer}.",
    "“{column}”中 {found} 的行数相同，取代码在前的为本位币。请在政策中指定，例如：{answer}。",
    "「{column}」中 {found} 的列數相同，取代碼在前者為本位幣。請在政策中指定，例如：{answer}。",
  ],
  ownRates: [
    "“{column}” tells the rate {found} ({rows} {rows:row|rows}); it is used where the policy has none.",
    "“{column}”给出汇率 {found}（{rows} 行），在政策没有汇率时采用。",
    "「{column}」列有匯率 {found}（{rows} 列），政策沒有匯率時採用。",
  ],
  ratesWithoutCurrency: [
    "“{column}” is not 1 in {rows} {rows:row|rows}, and no column names the currency: the amounts count as they stand.",
    "“{column}”有 {rows} 行不为 1，但没有币种列，金额按原样计入。",
    "「{column}」有 {rows} 列不為 1，但沒有幣別欄，金額按原樣計入。",
  ],
  ambiguousDate: [
    "Dates in “{column}” can be read day first or month first and were not used: {rows}, first “{found}”. Say in the policy which comes first, for example: {answer}.",
    "“{column}”中的日期无法区分日和月，未采用：{rows} 个，首个为“{found}”。请在政策中说明日期顺序，例如：{answer}。",
    "「{column}」中的日期無法區分日與月，未採用：{rows} 個，首個為「{found}」。請在政策中說明日期順序，例如：{answer}。",
  ],
  unreadableDate: [
    "Cells in “{column}” that hold no date: {rows}, first “{found}”.",
    "“{column}”中不是日期的单元格：{rows} 个，首个为“{found}”。",
    "「{column}」中不是日期的儲存格：{rows} 個，首個為「{found}」。",
  ],
  leftOutRows: [
    "Rows left out because they could not be read: {rows}[, amount {amount}][; first: {found}].",
    "无法读取而未计入的行：{rows} 行[，金额 {amount}][；首个：{found}]。",
    "無法讀取而未計入的列：{rows} 列[，金額 {amount}][；首個：{found}]。",
  ],
  furtherTable: [
    "A further table begins in row {row} (“{found}”). Its rows are left out: {rows}[, amount {amount}]. Hand it over as a range of its own, or write its rows under the columns of the ledger.",
    "第 {row} 行起是另一个表（“{found}”），其中的行未计入：{rows} 行[，金额 {amount}]。请将其作为单独的区域引用，或把这些行填入应收明细的各列。",
    "第 {row} 列起是另一個表（「{found}」），其中的列未計入：{rows} 列[，金額 {amount}]。請將其作為單獨的範圍引用，或把這些列填入應收明細的各欄。",
  ],
  failedCheck: [
    "“{column}” does not agree with what was read: {rows} {rows:place|places}[, the first in row {row}][, difference {amount}].",
    "“{column}”与读取结果不一致：{rows} 处[，首处在第 {row} 行][，差额 {amount}]。",
    "「{column}」與讀取結果不一致：{rows} 處[，首處在第 {row} 列][，差額 {amount}]。",
  ],
};

const CHECK_NAMES: Readonly<Record<ReadingCheck["code"], Term>> = {
  columnSum: ["Sum of the column as it stands", "该列原样合计", "該欄原樣合計"],
  runningBalance: ["Balance as it runs", "逐行余额", "逐列餘額"],
  subtotals: ["Printed subtotals", "表内小计", "表內小計"],
  grandTotal: ["Printed total", "表内合计", "表內合計"],
};

/** Why what a column shows was not read as it stands, in the order of the check. */
const SET_ASIDE: Readonly<Record<SetAsideReason, Term>> = {
  totalRows: ["total rows", "合计行", "合計列"],
  groupRows: ["group rows and figures about the table", "分组行与表外数字", "分組列與表外數字"],
  documentLines: [
    "further lines that repeat their document's total",
    "重复整单金额的其余明细行",
    "重複整單金額的其餘明細列",
  ],
  voidRows: ["void or draft documents", "作废或草稿单据", "作廢或草稿單據"],
  writtenOff: ["written-off documents", "已核销坏账的单据", "已沖銷呆帳的單據"],
  turnedSigns: [
    "amounts read with the other sign",
    "按相反符号读取的金额",
    "按相反正負號讀取的金額",
  ],
  blankCells: [
    "blank cells, read from the other columns",
    "空白单元格（按其他列计算）",
    "空白儲存格（依其他欄計算）",
  ],
  rests: ["rests below the smallest coin", "不足最小货币单位的尾差", "不足最小貨幣單位的尾差"],
};

/** Says what of a column was not read as it stands. */
export function setAsideText(
  { column }: ReadingCheck,
  reason: SetAsideReason,
  language: Language,
): string {
  const isRead = reason === "turnedSigns" || reason === "blankCells";
  const text: Term = isRead
    ? [
        "of “{column}” read otherwise: {reason}",
        "“{column}”中读取与原样不同：{reason}",
        "「{column}」中讀取與原樣不同：{reason}",
      ]
    : [
        "of “{column}” set aside: {reason}",
        "“{column}”中未计入：{reason}",
        "「{column}」中未計入：{reason}",
      ];
  return fillTemplate(nameIn(text, language), {
    column,
    reason: nameIn(SET_ASIDE[reason], language),
  });
}

/** The row of the policy that answers a doubt, or one of several: rule, item, answer. */
function answerTo({
  code,
  column,
  found,
  amount,
}: ReadingDoubt): [ReadingRule, string, string] | null {
  switch (code) {
    case "unprovenCredits":
    case "taxAdded":
      return ["column", column, "notRead"];
    case "outlineDates":
      return ["column", column, "dueDate"];
    case "unknownTypes":
      return ["documentType", found, "creditNote"];
    case "unknownStatuses":
      return ["documentStatus", found, "paid"];
    case "negativeInvoices":
      return ["signConvention", "", "reversed"];
    case "mixedCredits":
      return ["signConvention", "", (amount ?? 0) < 0 ? "asWritten" : "byType"];
    case "ambiguousDate":
      return ["dateOrder", "", "dayMonthYear"];
    case "blankCurrency":
      return ["blankCurrency", "", lastCurrency(found)];
    case "tiedCurrencies":
      return ["baseCurrency", "", lastCurrency(found)];
    default:
      return null;
  }
}

/** The last of currencies: of those that are tied another one than was taken. */
function lastCurrency(found: string): string {
  return found.match(/\b[A-Z]{3}\b/g)?.at(-1) ?? "";
}

/** Words a doubt; what it does not know is left out. */
export function doubtText(doubt: ReadingDoubt, language: Language): string {
  const { code, column, found, rows, amount, firstRow } = doubt;
  const answer = answerTo(doubt);
  return fillTemplate(nameIn(DOUBT_TEXTS[code], language), {
    column,
    rows,
    ...(answer === null ? {} : { answer: policyRowText(answer, language) }),
    ...(found === "" ? {} : { found }),
    ...(amount === null ? {} : { amount: formatNumber(amount, language) }),
    ...(firstRow === undefined ? {} : { row: firstRow }),
  });
}

/** Says what a check of the reading compares, before its difference. */
export function checkText(check: ReadingCheck | ColumnSum, language: Language): string {
  const hasOthers = "setAside" in check && check.setAside.length > 0;
  const text: Term = hasOthers
    ? [
        "{check}, “{column}”, less what was read or set aside[ (fails in {failed} of {places} {places:place|places}, the first in row {row})]",
        "{check}（“{column}”）减读取与未计入部分[（{places} 处中 {failed} 处不符，首处在第 {row} 行）]",
        "{check}（「{column}」）減讀取與未計入部分[（{places} 處中 {failed} 處不符，首處在第 {row} 列）]",
      ]
    : [
        "{check}, “{column}”, less what was read[ (fails in {failed} of {places} {places:place|places}, the first in row {row})]",
        "{check}（“{column}”）减读取结果[（{places} 处中 {failed} 处不符，首处在第 {row} 行）]",
        "{check}（「{column}」）減讀取結果[（{places} 處中 {failed} 處不符，首處在第 {row} 列）]",
      ];
  const { code, column, places, failed, firstRow } = check;
  return fillTemplate(nameIn(text, language), {
    check: checkName(code, language),
    column,
    places,
    ...(firstRow === null ? {} : { failed, row: firstRow }),
  });
}

/** Names a check of the reading. */
function checkName(code: ReadingCheck["code"], language: Language): string {
  return nameIn(CHECK_NAMES[code], language);
}
