/** Texts of the task pane. */
import { nameIn, type Language, type Severity, type TableKind, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  title: ["Customer credit", "客户信用", "客戶信用"],
  language: ["Language", "语言", "語言"],
  refresh: ["Read the workbook again", "重新读取工作簿", "重新讀取活頁簿"],
  tasks: ["Tasks", "任务", "工作"],
  moreTasks: ["More tasks", "更多任务", "更多工作"],
  taskData: ["Data", "数据", "資料"],
  taskPolicy: ["Policy", "信用政策", "信用政策"],
  taskPortfolio: ["Portfolio", "客户总览", "客戶總覽"],
  taskWork: ["Work list", "催收清单", "催收清單"],
  taskCash: ["Cash", "收款", "收款"],
  taskInsert: ["Insert", "插入", "插入"],
  taskShare: ["Share", "共享", "共用"],
  taskCustomer: ["Customer", "客户", "客戶"],
  help: ["Help on the functions", "函数帮助", "函數說明"],

  readingWorkbook: ["Reading the workbook…", "正在读取工作簿……", "正在讀取活頁簿……"],
  failedTitle: ["The workbook could not be read", "无法读取工作簿", "無法讀取活頁簿"],
  tryAgain: ["Try again", "重试", "重試"],
  stoppedTitle: ["The pane has stopped", "窗格已停止工作", "窗格已停止運作"],
  partMissing: [
    "A part of the pane could not be loaded. Check the connection and reload the pane.",
    "窗格的一部分未能加载。请检查网络连接，然后重新加载窗格。",
    "窗格有一部分無法載入。請檢查網路連線，然後重新載入窗格。",
  ],
  reloadPane: ["Reload the pane", "重新加载窗格", "重新載入窗格"],

  guide: ["Guided example", "引导示例", "導覽範例"],

  stale: [
    "The workbook has changed since it was read.",
    "读取之后工作簿已有更改。",
    "讀取之後活頁簿已有變更。",
  ],
  refreshNow: ["Refresh", "刷新", "重新整理"],
  waitsForCell: [
    "Still working. If a cell is being edited, finish it with Enter or Esc: Excel waits for that.",
    "仍在处理。如有单元格正在编辑，请按 Enter 或 Esc 结束：Excel 会等待编辑完成。",
    "仍在處理。若有儲存格正在編輯，請按 Enter 或 Esc 結束：Excel 會等待編輯完成。",
  ],
  working: ["Working…", "正在处理……", "處理中……"],
  defect: [
    "Something went wrong in CreditSheet: {message}",
    "CreditSheet 出错：{message}",
    "CreditSheet 發生錯誤：{message}",
  ],

  tables: ["Tables", "表格", "表格"],
  notUsed: ["Not used", "不使用", "不使用"],
  notFound: ["Not found", "未找到", "未找到"],
  placeTable: ["Table {name}", "表格 {name}", "表格 {name}"],
  placeName: ["Name {name}", "名称 {name}", "名稱 {name}"],
  placeSheet: ["Sheet {name}", "工作表 {name}", "工作表 {name}"],
  missingPlace: [
    "“{name}” is no longer there; another table is used instead.",
    "“{name}”已不存在，改用其他表格。",
    "「{name}」已不存在，改用其他表格。",
  ],
  nearestTable: [
    "Nearest: {place}. {message}",
    "最接近的是{place}。{message}",
    "最接近的是{place}。{message}",
  ],
  nothingToAssess: [
    "There is nothing to assess yet: neither invoices nor customers could be read.",
    "暂无可评估的内容：未能读取发票或客户表。",
    "暫無可評估的內容：未能讀取發票或客戶表。",
  ],
  notInMasterList: [
    "In the invoices but not in the table of customers ({count}): {names}",
    "发票中有、但客户表中没有的客户（{count}）：{names}",
    "發票中有、但客戶表中沒有的客戶（{count}）：{names}",
  ],
  itemsRead: ["Items: {count}", "笔数：{count}", "筆數：{count}"],
  customersRead: ["Customers: {count}", "客户数：{count}", "客戶數：{count}"],
  statementsRead: ["Statements: {count}", "报表数：{count}", "報表數：{count}"],
  eventsRead: ["Events: {count}", "事件数：{count}", "事件數：{count}"],
  receiptsRead: ["Receipts: {count}", "收款笔数：{count}", "收款筆數：{count}"],
  ordersRead: ["Open orders: {count}", "未交订单数：{count}", "未交訂單數：{count}"],
  contactsRead: ["Contacts: {count}", "催收记录数：{count}", "催收紀錄數：{count}"],
  columnsRead: [
    "Columns: {read} read, {unread} not",
    "列：已读取 {read}，未读取 {unread}",
    "欄：已讀取 {read}，未讀取 {unread}",
  ],
  columnsAllRead: ["Columns: all {read} read", "列：{read} 列全部读取", "欄：{read} 欄全部讀取"],
  receiptsHeldBack: [
    "The invoices say themselves what is paid. Choose the receipts to count these instead.",
    "发票表已记录付款情况，收款表未采用；如需改按收款计算，请选择收款表。",
    "發票表已記錄付款情況，收款表未採用；如需改按收款計算，請選擇收款表。",
  ],
  policyRead: ["Built on the policy {name}", "以{name}政策为基础", "以{name}政策為基礎"],
  policyBuiltIn: [
    "The built-in policy {name} applies.",
    "采用内置的{name}政策。",
    "採用內建的{name}政策。",
  ],
  policyFaults: [
    "Rows of the policy cannot be read: {count}. The built-in rules apply in their place here; worksheet functions refuse the policy until it is corrected.",
    "政策中有 {count} 行无法读取，此处以内置规则代替；更正之前，工作表函数会拒绝该政策。",
    "政策中有 {count} 列無法讀取，此處以內建規則代替；更正之前，工作表函數會拒絕該政策。",
  ],

  asOfDate: ["As-of date", "截止日期", "基準日"],
  asOfLedger: ["The ledger's last day", "台账的最后日期", "帳冊的最後日期"],
  asOfNamed: ["From the cell named {name}", "取自名为 {name} 的单元格", "取自名為 {name} 的儲存格"],
  asOfChosen: ["Your choice", "由您指定", "由您指定"],
  asOfMissing: [
    "No table gives a date: enter the day of the assessment.",
    "表格中没有日期，请输入评估日期。",
    "表格中沒有日期，請輸入評估日期。",
  ],
  asOfReset: ["Reset the as-of date", "恢复截止日期", "還原基準日"],

  totals: ["Control totals", "控制合计", "控制合計"],
  rowsBelowHeader: ["Rows below the header", "标题行以下的行数", "標題列以下的列數"],
  leftOut: ["Left out", "未采用", "未採用"],
  leftOutBlank: ["Blank rows", "空行", "空白列"],
  leftOutOther: [
    "Rows of further tables, headers included",
    "其他表的行（含标题行）",
    "其他表的列（含標題列）",
  ],
  leftOutGroup: ["Group and repeated header rows", "分组行和重复的标题行", "分組列與重複的標題列"],
  leftOutTotal: ["Total rows", "合计行", "合計列"],
  leftOutVoid: ["Void or draft documents", "作废或草稿单据", "作廢或草稿單據"],
  leftOutUnusable: ["Rows that cannot be used", "无法使用的行", "無法使用的列"],
  items: ["Items read", "读入笔数", "讀入筆數"],
  invoices: ["Invoices", "发票数", "發票數"],
  customers: ["Customers", "客户数", "客戶數"],
  totalAmount: ["All items", "全部金额", "全部金額"],
  laterAmount: ["Dated after the as-of date", "日期晚于截止日", "日期晚於基準日"],
  settledAmount: ["Settled by the as-of date", "截止日前已结清", "基準日前已結清"],
  openAmount: ["Open on the as-of date", "截止日未收", "基準日未收"],
  overdueAmount: ["Of which overdue", "其中：逾期", "其中：逾期"],
  creditAmount: ["Of which credits", "其中：贷项", "其中：貸項"],
  disputedAmount: ["Of which disputed", "其中：有争议", "其中：有爭議"],
  currencyTotals: ["By currency", "按币种", "依幣別"],
  noRate: [
    "No rate for {currency}: {count} {count:item counts|items count} in no total. Add a row “rate” to the policy.",
    "{currency} 没有汇率：{count} 笔未计入任何合计。请在政策中增加“汇率”行。",
    "{currency} 沒有匯率：{count} 筆未計入任何合計。請在政策中增加「匯率」列。",
  ],
  tiesOut: ["The aging ties out to the ledger.", "账龄合计与台账相符。", "帳齡合計與帳冊相符。"],
  tieDifference: [
    "The aging differs from the ledger by {amount}.",
    "账龄合计与台账相差 {amount}。",
    "帳齡合計與帳冊相差 {amount}。",
  ],

  issues: ["Remarks", "数据提示", "資料提示"],
  noIssues: ["Every row was understood.", "所有行均已识别。", "所有列均已辨識。"],
  notAllRead: [
    "No row is remarked upon, but not every table could be read: see above.",
    "各行均无提示，但有表格未能读取，见上文。",
    "各列均無提示，但有表格未能讀取，見上文。",
  ],
  issueCount: ["{table}: {count}", "{table}：{count}", "{table}：{count}"],
  issueRow: ["Row {row}", "第 {row} 行", "第 {row} 列"],
  issueFound: ["found “{found}”", "内容为“{found}”", "內容為「{found}」"],
  showCell: ["Show row {row} of {sheet}", "显示 {sheet} 第 {row} 行", "顯示 {sheet} 第 {row} 列"],
  moreIssues: ["Show more ({count})", "显示更多（{count}）", "顯示更多（{count}）"],
  unlistedIssues: [
    "{count} more of this kind are counted, not listed.",
    "另有 {count} 条同类提示，仅计数不列出。",
    "另有 {count} 筆同類提示，僅計數不列出。",
  ],

  noGrade: ["No grade", "无等级", "無等級"],
} as const satisfies Record<string, Term>;

/** A text of the pane. */
export type PaneText = keyof typeof TEXTS;

/** Gives a text of the pane with its places filled. */
export function paneText(text: PaneText, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}

const TABLES: Readonly<Record<TableKind, Term>> = {
  customers: ["Customers", "客户", "客戶"],
  invoices: ["Invoices", "发票", "發票"],
  statements: ["Statements", "财务报表", "財務報表"],
  events: ["Events", "事件", "事件"],
  receipts: ["Receipts", "收款", "收款"],
  orders: ["Open orders", "未交订单", "未交訂單"],
  contacts: ["Contacts", "催收记录", "催收紀錄"],
  policy: ["Policy", "信用政策", "信用政策"],
};

/** Names a kind of table. */
export function tableKindName(kind: TableKind, language: Language): string {
  return nameIn(TABLES[kind], language);
}

/** Names of the languages, each in its own. */
export const LANGUAGE_LABELS: Readonly<Record<Language, string>> = {
  en: "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** How grave a remark is, gravest first. */
export const SEVERITY_ORDER: readonly Severity[] = ["error", "warning", "note"];
