/** Words of the screens where there are no tables, or no Excel. */
import { nameIn, type Language, type Term } from "../engine";

/** English, 简体中文, 繁體中文. */
const WORDS = {
  lookAgain: ["Look again", "重新查找", "重新尋找"],
  outsideTitle: [
    "This page works inside Excel",
    "此页面须在 Excel 中使用",
    "此頁面須在 Excel 中使用",
  ],
  outsideText: [
    "Excel did not answer. Open a workbook in Excel and choose Customer Credit on the Home tab. To try it without Excel, open the workbench: npm start.",
    "Excel 没有响应。请在 Excel 中打开工作簿，并在“开始”选项卡上选择“客户信用”。没有 Excel 时可运行 npm start 打开工作台试用。",
    "Excel 沒有回應。請在 Excel 中開啟活頁簿，並在 [常用] 索引標籤選擇「客戶信用」。沒有 Excel 時可執行 npm start 開啟工作台試用。",
  ],
  emptyTitle: ["Start with a list of invoices", "从一张发票清单开始", "從一張發票清單開始"],
  emptyText: [
    "CreditSheet scores customers, ages receivables and suggests credit limits on the tables in this workbook. Nothing leaves the workbook. No table was found in it yet.",
    "CreditSheet 利用此工作簿中的表格为客户评分、分析账龄并建议信用额度，数据不会离开工作簿。目前尚未找到可用的表格。",
    "CreditSheet 利用此活頁簿中的表格為客戶評分、分析帳齡並建議信用額度，資料不會離開活頁簿。目前尚未找到可用的表格。",
  ],
  emptyNeeds: ["What it looks for", "会查找的内容", "會尋找的內容"],
  emptyInvoices: [
    "Invoices: customer, amount, and due date or invoice date, under a header row.",
    "发票：标题行下的客户、金额，以及到期日或发票日期。",
    "發票：標題列下的客戶、金額，以及到期日或發票日期。",
  ],
  emptyOthers: [
    "If you have them: customers with credit limits, annual statements, events, a credit policy.",
    "如有：带信用额度的客户表、年度财务报表、事件、信用政策。",
    "如有：含信用額度的客戶表、年度財務報表、事件、信用政策。",
  ],
  emptyNames: [
    "Column names in English or Chinese are understood, as your accounting system exports them.",
    "可识别财务系统导出的中文或英文列名。",
    "可辨識財務系統匯出的中文或英文欄名。",
  ],
  emptySample: [
    "To look around first, get the sample workbook and open it in Excel.",
    "想先了解一下？请下载示例工作簿并在 Excel 中打开。",
    "想先看看？請下載範例活頁簿並在 Excel 中開啟。",
  ],
  getSample: [
    "Sample workbook (sample.xlsx)",
    "示例工作簿（sample.xlsx）",
    "範例活頁簿（sample.xlsx）",
  ],
} as const satisfies Record<string, Term>;

/** A word of these screens. */
export type FirstWord = keyof typeof WORDS;

/** Gives a word of these screens. */
export function firstWord(word: FirstWord, language: Language): string {
  return nameIn(WORDS[word], language);
}
