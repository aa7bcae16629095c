/** Words of the guided example, which is fetched when it is started. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文. */
const WORDS = {
  title: ["Guided example", "引导示例", "導覽範例"],
  step: ["Step {step} of {all}", "第 {step} 步，共 {all} 步", "第 {step} 步，共 {all} 步"],
  back: ["Back", "上一步", "上一步"],
  next: ["Next", "下一步", "下一步"],
  end: ["End the example", "结束示例", "結束範例"],
  noTables: [
    "This workbook has no tables yet. The example writes two small ones, customers and invoices, on sheets of their own.",
    "此工作簿还没有表格。示例将新建两张工作表，写入少量客户和发票。",
    "此活頁簿還沒有表格。範例將新增兩張工作表，寫入少量客戶與發票。",
  ],
  writeTables: ["Write the sample tables", "写入示例表格", "寫入範例表格"],
  data: [
    "Data: look which range was taken for each table; “Columns” tells which header was read as what, and lets you pick another.",
    "数据：查看各表取自哪个区域；“列”说明每个标题读作什么，也可另选。",
    "資料：查看各表取自哪個範圍；「欄」說明每個標題讀作什麼，也可另選。",
  ],
  checks: [
    "Still in Data: the control totals have to agree with your books, and every remark leads to its cell.",
    "仍在“数据”：控制总数应与账面一致，每条提示都可跳转到对应单元格。",
    "仍在「資料」：控制總數應與帳面一致，每則提示都可跳至對應儲存格。",
  ],
  policy: [
    "Policy: the rules of the judgement in plain words; change a weight or a grade and see who would be affected before you save.",
    "信用政策：用通俗文字列出评估规则；修改权重或等级，保存前先看哪些客户受影响。",
    "信用政策：以白話列出評估規則；修改權重或等級，儲存前先看哪些客戶受影響。",
  ],
  portfolio: [
    "Portfolio: where the money stands; each coloured line narrows the list of customers below.",
    "客户总览：应收款的总体情况；彩色的行可筛选下方的客户列表。",
    "客戶總覽：應收款的整體情況；彩色的列可篩選下方的客戶清單。",
  ],
  customer: [
    "Customer: how much credit one customer gets, and why; the button writes the review as a sheet to print and sign.",
    "客户：给一位客户多少信用及其依据；按钮可生成供打印和签署的评审表。",
    "客戶：給一位客戶多少信用及其依據；按鈕可產生供列印與簽核的評估表。",
  ],
  share: [
    "Share: what colleagues without the add-in see; copies with values, without the columns that are nobody else's business.",
    "共享：没有加载项的同事能看到什么；可生成只含数值、去掉保密列的副本。",
    "共用：沒有增益集的同事能看到什麼；可產生只含數值、去掉保密欄的複本。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the guided example. */
export type GuideWord = keyof typeof WORDS;

/** Gives a word of the guided example. */
export function guideWord(word: GuideWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
