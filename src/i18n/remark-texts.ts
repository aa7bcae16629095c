/** What a report says of the rows and columns of its tables that were not used. */
import {
  nameIn,
  type BookGap,
  type BookTable,
  type GapRemark,
  type Language,
  type LeftOutReason,
  type TableGaps,
  type Term,
  type UnreadContent,
} from "../engine";
import { formatNumber } from "./format";
import { issueText } from "./issue-texts";
import { doubtText } from "./reading-texts";
import { fillTemplate } from "./template";
import { clausesText, listText } from "./lists";

const TABLES: Readonly<Record<BookTable, Term>> = {
  customers: ["Customers", "客户表", "客戶表"],
  invoices: ["Invoices", "发票明细", "發票明細"],
  statements: ["Statements", "财务报表", "財務報表"],
  events: ["Events", "事件表", "事件表"],
  receipts: ["Receipts", "收款表", "收款表"],
  orders: ["Orders", "订单表", "訂單表"],
  contacts: ["Contacts", "催收记录", "催收紀錄"],
  plan: ["Plan", "计划表", "計畫表"],
  scenarios: ["Scenarios", "情景表", "情境表"],
  register: ["Register", "风险登记册", "風險登錄表"],
  restarts: ["Events that restart the period", "时效中断事由", "時效中斷事由"],
};

const LEFT_OUT: Readonly<Record<LeftOutReason, Term>> = {
  totalRows: ["total rows: {rows}", "合计行 {rows} 行", "合計列 {rows} 列"],
  groupRows: [
    "group and repeated header rows: {rows}[ (amount {amount})]",
    "分组行和重复的标题行 {rows} 行[（金额 {amount}）]",
    "分組列與重複的標題列 {rows} 列[（金額 {amount}）]",
  ],
  voidRows: [
    "void or draft documents: {rows}[ (amount {amount})]",
    "作废或草稿单据 {rows} 行[（金额 {amount}）]",
    "作廢或草稿單據 {rows} 列[（金額 {amount}）]",
  ],
  deliveredOrders: [
    "orders delivered, invoiced or closed: {rows}[ (amount {amount})]",
    "已发货、已开票或已关闭的订单 {rows} 张[（金额 {amount}）]",
    "已出貨、已開票或已結案的訂單 {rows} 筆[（金額 {amount}）]",
  ],
  cancelledOrders: [
    "cancelled orders: {rows}[ (amount {amount})]",
    "已取消的订单 {rows} 张[（金额 {amount}）]",
    "已取消的訂單 {rows} 筆[（金額 {amount}）]",
  ],
  unusableRows: [
    "rows that could not be used: {rows}[ (amount {amount})]",
    "无法使用的行 {rows} 行[（金额 {amount}）]",
    "無法使用的列 {rows} 列[（金額 {amount}）]",
  ],
};

const TEXTS = {
  leftOut: [
    "{table}, left out: {reasons}. LEDGERCHECK lists them.",
    "{table}未采用：{reasons}。明细见 LEDGERCHECK。",
    "{table}未採用：{reasons}。明細見 LEDGERCHECK。",
  ],
  doubts: [
    "{table}, rows counted with a doubt: {rows}[ (amount {amount})]. LEDGERCHECK lists them.",
    "{table}已计入但存疑：{rows} 行[（金额 {amount}）]。明细见 LEDGERCHECK。",
    "{table}已計入但存疑：{rows} 列[（金額 {amount}）]。明細見 LEDGERCHECK。",
  ],
  remark: [
    "{table}, row {row}[, {column}][: “{found}”]. {text}[ ({count} {count:row|rows})]",
    "{table}第 {row} 行[，{column}][：“{found}”]。{text}[（共 {count} 行）]",
    "{table}第 {row} 列[，{column}][：「{found}」]。{text}[（共 {count} 列）]",
  ],
  reading: ["{table}: {text}", "{table}：{text}", "{table}：{text}"],
} as const satisfies Record<string, Term>;

const BOOK_GAPS: Readonly<Record<BookGap["code"], Term>> = {
  withoutRate: [
    "No rate for {names} ({count} {count:item|items}): the amounts count in no total, and what depends on them is not known. Add a rate to the policy.",
    "{names} 没有汇率（{count} 笔）：这些金额未计入任何合计，依赖它们的指标均无法得出。请在政策中添加汇率。",
    "{names} 沒有匯率（{count} 筆）：這些金額未計入任何合計，取決於它們的指標均無法得出。請在政策中加入匯率。",
  ],
  receiptsWithoutInvoices: [
    "Receipts that pay nothing, since no invoices were given: {count}.",
    "未提供发票，因而无可核销的收款：{count} 笔。",
    "未提供發票，因而無可沖銷的收款：{count} 筆。",
  ],
  noCommonCustomer: [
    "{count:The customer|None of the {count} customers} of the invoices is{count: not|} in the customers' table: {names}. Compare their codes.",
    "发票中的 {count} 位客户均不在客户表中：{names}。请核对客户编号。",
    "發票中的 {count} 位客戶均不在客戶表中：{names}。請核對客戶編號。",
  ],
  unlistedCustomers: [
    "Customers of the invoices that the customers' table lacks: {count} ({names}).",
    "发票中有而客户表中没有的客户：{count} 位（{names}）。",
    "發票中有而客戶表中沒有的客戶：{count} 位（{names}）。",
  ],
  differentGroupLimits: [
    "Groups whose members' rows state different group limits: {count} ({names}). The lowest counts.",
    "成员行所填集团额度不一致的集团：{count} 个（{names}），按最低的计算。",
    "成員列所填集團額度不一致的集團：{count} 個（{names}），以最低者計算。",
  ],
  amountsInOtherCurrency: [
    "Amounts of customers in a currency without a rate, not known: {count} ({names}).",
    "客户表中无汇率币种的金额，视为未知：{count} 项（{names}）。",
    "客戶表中無匯率幣別的金額，視為未知：{count} 項（{names}）。",
  ],
  ordersOfUnknownCustomers: [
    "Open orders of customers that neither the customers' table nor the invoices know: {count} ({names}). They count under these names.",
    "客户表和发票中都没有的客户的未完成订单：{count} 张（{names}），按所写名称计入。",
    "客戶表與發票中都沒有的客戶的未結訂單：{count} 筆（{names}），按所寫名稱計入。",
  ],
  laterOrders: [
    "Open orders after the as-of date, not counted: {count}.",
    "截止日期之后的订单，未计入：{count} 张。",
    "基準日之後的訂單，未計入：{count} 筆。",
  ],
  eventsOfUnknownCustomers: [
    "Events of customers that no table knows, so that they count for nothing: {count} ({names}).",
    "客户无法对应、因而未计入的事件：{count} 条（{names}）。",
    "客戶無法對應、因而未計入的事件：{count} 筆（{names}）。",
  ],
  laterEvents: [
    "Events after the as-of date, not counted: {count}.",
    "截止日期之后的事件，未计入：{count} 条。",
    "基準日之後的事件，未計入：{count} 筆。",
  ],
  contactsOfUnknownCustomers: [
    "Contacts of customers that no table knows, so that they count for nothing: {count} ({names}).",
    "客户无法对应、因而未计入的催收记录：{count} 条（{names}）。",
    "客戶無法對應、因而未計入的催收紀錄：{count} 筆（{names}）。",
  ],
  laterContacts: [
    "Contacts after the as-of date, not counted: {count} ({names}).",
    "截止日期之后的催收记录，未计入：{count} 条（{names}）。",
    "基準日之後的催收紀錄，未計入：{count} 筆（{names}）。",
  ],
  unknownSteps: [
    "Contacts with a step that the policy does not have: {count} ({names}). They count as contacts without a step; write a step of the policy’s rows “dunning”, or its number after the due date.",
    "所填步骤在政策中找不到的催收记录：{count} 条（{names}），按未填步骤计入。请填写政策“催收步骤”规则中的步骤，或其在到期日之后的序号。",
    "所填步驟在政策中找不到的催收紀錄：{count} 筆（{names}），視同未填步驟計入。請填寫政策「催收步驟」規則中的步驟，或其在到期日之後的序號。",
  ],
};

/** Names a table of the book. */
export function bookTableName(table: BookTable, language: Language): string {
  return nameIn(TABLES[table], language);
}

const CONTENTS: Readonly<Record<UnreadContent, Term>> = {
  money: ["seems to hold amounts", "疑似金额", "疑似金額"],
  date: ["seems to hold dates", "疑似日期", "疑似日期"],
  side: ["seems to hold debit or credit", "疑似借贷方向", "疑似借貸方向"],
  status: ["seems to hold a status", "疑似状态", "疑似狀態"],
  other: ["not needed", "不需要", "不需要"],
};

/** Says what a column that was not read seems to hold. */
export function unreadContentName(content: UnreadContent, language: Language): string {
  return nameIn(CONTENTS[content], language);
}

/** Says what was not used of a table, a text per line; nothing where all was. */
export function gapTexts(gaps: TableGaps, language: Language): string[] {
  const table = bookTableName(gaps.table, language);
  const say = (text: keyof typeof TEXTS, places: Record<string, string | number | undefined>) =>
    fillTemplate(nameIn(TEXTS[text], language), { table, ...places });
  const rowsAndAmount = (rows: number, amount: number) => ({
    rows,
    amount: amount === 0 ? undefined : formatNumber(amount, language),
  });
  const reasons = gaps.leftOut.map(({ reason, rows, amount }) =>
    fillTemplate(nameIn(LEFT_OUT[reason], language), rowsAndAmount(rows, amount)),
  );
  return [
    ...(reasons.length === 0 ? [] : [say("leftOut", { reasons: clausesText(reasons, language) })]),
    ...(gaps.doubts === 0 ? [] : [say("doubts", rowsAndAmount(gaps.doubts, gaps.doubtAmount))]),
    ...gaps.remarks.map((remark) => say("remark", placesOf(remark, language))),
    ...gaps.readingDoubts.map((doubt) => say("reading", { text: doubtText(doubt, language) })),
  ];
}

function placesOf({ first, count, columns }: GapRemark, language: Language) {
  const { row, found, code } = first;
  const isColumn = code === "unreadColumn";
  return {
    row,
    column: listText(
      columns.filter((title) => title !== ""),
      language,
    ),
    found: isColumn ? "" : found,
    text: issueText(code, language),
    count: count === 1 || isColumn ? "" : count,
  };
}

/** Says what a remark comes to, in base currency. */
export function remarkWithAmount(text: string, amount: number, language: Language): string {
  return `${text}${language === "en" ? ": " : "："}${formatNumber(amount, language)}`;
}

/** Says what does not meet between the tables of a book. */
export function bookGapText({ code, count, names }: BookGap, language: Language): string {
  const few = listText(names, language);
  const more = names.length > 0 && count > names.length;
  return fillTemplate(nameIn(BOOK_GAPS[code], language), {
    count,
    names: more ? `${few}${language === "en" ? ", …" : "……"}` : few,
  });
}
