/** Texts about what stands in the way in the workbook, and what the user can do about it. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const PROBLEMS = {
  structureProtected: [
    "The structure of this workbook is protected, so no sheet can be added. Nothing was written. Take the protection off (Review > Protect Workbook), then write again.",
    "此工作簿的结构受保护，无法添加工作表，因此未写入任何内容。请在“审阅”>“保护工作簿”中取消保护，然后重新生成。",
    "此活頁簿的結構受保護，無法新增工作表，因此未寫入任何內容。請在 [校閱] > [保護活頁簿] 取消保護，再重新產生。",
  ],
  recordsProtected: [
    "The sheet “{sheet}” is protected, so CreditSheet cannot add a line to its records there. Nothing was written. Take the protection off (Review > Unprotect Sheet), then try again.",
    "工作表“{sheet}”受保护，CreditSheet 无法在其中追加记录，因此未写入任何内容。请在“审阅”>“撤消工作表保护”中取消保护，然后重试。",
    "工作表「{sheet}」受保護，CreditSheet 無法在其中新增紀錄，因此未寫入任何內容。請在 [校閱] > [取消保護工作表] 取消保護，再試一次。",
  ],
  sheetProtected: [
    "The sheet “{sheet}” is protected. Nothing was written. Take the protection off (Review > Unprotect Sheet), then try again.",
    "工作表“{sheet}”受保护，因此未写入任何内容。请在“审阅”>“撤消工作表保护”中取消保护，然后重试。",
    "工作表「{sheet}」受保護，因此未寫入任何內容。請在 [校閱] > [取消保護工作表] 取消保護，再試一次。",
  ],
  cellInWay: [
    "The cell {cell} is in the way: it holds a formula, or a value beside the table, which is not written over. Nothing was written. Clear it, then try again.",
    "单元格 {cell} 含有公式，或为表旁的其他内容，不会被覆盖，因此未写入任何内容。请清空该单元格后重试。",
    "儲存格 {cell} 含有公式，或為表格旁的其他內容，不會被覆寫，因此未寫入任何內容。請清空該儲存格後再試一次。",
  ],
  letterText: [
    "In the table of letter texts, row {row} has “{found}”; expected is one of: {expected}. No letter was written.",
    "信函文本表第 {row} 行为“{found}”；应为以下之一：{expected}。未生成任何信函。",
    "信函文字表第 {row} 列為「{found}」；應為下列之一：{expected}。未產生任何信函。",
  ],
  sheetDeleted: [
    "The sheet “{sheet}” was deleted while it was being written. Nothing of it is left; write it again.",
    "工作表“{sheet}”在写入过程中被删除，没有留下任何内容。请重新生成。",
    "工作表「{sheet}」在寫入過程中被刪除，沒有留下任何內容。請重新產生。",
  ],
  halfWritten: [
    "Excel stopped in the middle of the writing, and {count:this sheet|these sheets} could not be taken away again: {sheets}. Excel says: {message} Delete {count:it|them}, then write again.",
    "Excel 在写入过程中中断，且无法移除以下工作表：{sheets}。Excel 提示：{message} 请删除上述工作表，然后重新生成。",
    "Excel 在寫入過程中中斷，且無法移除以下工作表：{sheets}。Excel 提示：{message} 請刪除上述工作表，再重新產生。",
  ],
  packsStopped: [
    "The sheet for {salesperson} could not be written: {message} Written before it, and still there: {sheets}. Untick these salespeople when you write the others.",
    "无法生成 {salesperson} 的工作表：{message} 此前已生成并保留：{sheets}。再次生成时请取消勾选相应的业务员。",
    "無法產生 {salesperson} 的工作表：{message} 先前已產生並保留：{sheets}。再次產生時請取消勾選相應的業務員。",
  ],
  noAsOfDate: [
    "The cell named {name} is to give the as-of date, but holds “{found}”, which is no date. Enter a date there, or choose a day here.",
    "名为 {name} 的单元格应给出截止日期，但其内容为“{found}”，不是日期。请在该单元格输入日期，或在此处指定。",
    "名為 {name} 的儲存格應提供基準日，但內容為「{found}」，不是日期。請在該儲存格輸入日期，或在此處指定。",
  ],
  emptyAsOfDate: [
    "The cell named {name} is to give the as-of date, but is empty. Enter a date there, or choose a day here.",
    "名为 {name} 的单元格应给出截止日期，但为空。请在该单元格输入日期，或在此处指定。",
    "名為 {name} 的儲存格應提供基準日，但為空白。請在該儲存格輸入日期，或在此處指定。",
  ],
  tableUnreadable: [
    "Nothing was written: the table {table} could not be read. Data says why; mend it there, or choose another table.",
    "未写入任何内容：表“{table}”无法读取。原因见“数据”，请更正或另选表。",
    "未寫入任何內容：表格「{table}」無法讀取。原因見「資料」，請更正或另選表格。",
  ],
  versionChanged: [
    "Nothing was written: the rules that the sheet “Policy history” keeps of version {version} have changed since they were read. Compare the version with now again, then restore it.",
    "未写入任何内容：工作表“政策历史版本”中第 {version} 版的规则在读取之后已有更改。请重新比较后再恢复。",
    "未寫入任何內容：工作表「政策歷史版本」中第 {version} 版的規則在讀取之後已有變更。請重新比較後再還原。",
  ],
  sourcesChanged: [
    "Nothing was written: what the figures come from has changed since it was read ({changes}). The pane shows the new figures now. Check them, then write again.",
    "未写入任何内容：读取之后数据来源已有更改（{changes}）。窗格现已显示新的结果，请核对后重新生成。",
    "未寫入任何內容：讀取之後資料來源已有變更（{changes}）。窗格現已顯示新的結果，請核對後重新產生。",
  ],
} as const satisfies Record<string, Term>;

/** A text about a problem in the workbook. */
export type WorkbookProblemText = keyof typeof PROBLEMS;

/** Words a problem in the workbook. */
export function workbookProblemText(
  problem: WorkbookProblemText,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(PROBLEMS[problem], language), places);
}

const GONE: Term = [
  "A sheet, table or name that is needed is no longer there: it was deleted or renamed. Read the workbook again.",
  "所需的工作表、表格或名称已不存在：可能已被删除或重命名。请重新读取工作簿。",
  "所需的工作表、表格或名稱已不存在：可能已被刪除或重新命名。請重新讀取活頁簿。",
];

/** What the user can do, by Excel's error code. */
const REMEDIES: Readonly<Partial<Record<string, Term>>> = {
  AccessDenied: [
    "The workbook or a sheet is protected, or open for reading only: take the protection off on the Review tab, then try again.",
    "工作簿或工作表受保护，或以只读方式打开：请在“审阅”选项卡上取消保护，然后重试。",
    "活頁簿或工作表受保護，或以唯讀方式開啟：請在 [校閱] 索引標籤取消保護，再試一次。",
  ],
  InvalidOperationInCellEditMode: [
    "A cell is being edited: finish it with Enter or Esc in the sheet, then try again.",
    "有单元格正在编辑：请在工作表中按 Enter 或 Esc 结束编辑，然后重试。",
    "有儲存格正在編輯：請在工作表中按 Enter 或 Esc 結束編輯，再試一次。",
  ],
  ItemNotFound: GONE,
  InvalidReference: GONE,
};

const REFUSED: Term = [
  "Excel did not carry this out: {message}",
  "Excel 未能执行：{message}",
  "Excel 未能執行：{message}",
];

/** Says that Excel refused something, and what can be done about it where the code of the refusal tells. */
export function refusalText(code: string, message: string, language: Language): string {
  const refused = fillTemplate(nameIn(REFUSED, language), { message });
  const remedy = REMEDIES[code];
  return remedy === undefined ? refused : `${refused} ${nameIn(remedy, language)}`;
}
