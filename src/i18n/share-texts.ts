/** Texts of the task that shares a workbook, in the pane and on its sheets. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  author: ["Your name", "您的姓名", "您的姓名"],
  authorHint: [
    "Stands in stamps and in the trail. Kept on this computer.",
    "用于计算说明和操作记录，仅保存在本机。",
    "用於計算說明與操作紀錄，僅儲存在本機。",
  ],

  seen: ["What others see", "他人看到的内容", "他人看到的內容"],
  seenHint: [
    "Colleagues without CreditSheet see the last values until Excel calculates; then the cells show #NAME?.",
    "未安装 CreditSheet 的同事会看到上次计算的数值，直到 Excel 重新计算；之后单元格显示 #NAME?。",
    "未安裝 CreditSheet 的同事會看到上次計算的數值，直到 Excel 重新計算；之後儲存格顯示 #NAME?。",
  ],
  looking: ["Looking for formulas…", "正在查找公式……", "正在尋找公式……"],
  noFormulas: [
    "No cell has a formula of CreditSheet: others see what you see.",
    "没有单元格使用 CreditSheet 公式：他人看到的与您看到的相同。",
    "沒有儲存格使用 CreditSheet 公式：他人看到的與您看到的相同。",
  ],
  formulaCount: ["{count} {count:formula|formulas}", "{count} 个公式", "{count} 個公式"],
  valuesCount: [
    "Values in place of formulas: {count}",
    "以数值代替的公式：{count}",
    "以數值取代的公式：{count}",
  ],
  shown_values: ["shows its values", "显示数值", "顯示數值"],
  shown_unknownName: ["shows #NAME?", "显示 #NAME?", "顯示 #NAME?"],
  shown_busy: ["still calculates", "仍在计算", "仍在計算"],
  shown_error: ["shows an error", "显示错误", "顯示錯誤"],
  showCell: ["Show {sheet} {cells}", "显示 {sheet} {cells}", "顯示 {sheet} {cells}"],
  moreFormulas: ["and {count} more", "另有 {count} 个", "另有 {count} 個"],

  values: ["Values in this workbook", "本工作簿中的数值", "本活頁簿中的數值"],
  valuesHint: [
    "Puts values in place of the formulas; every cell looks as before. Save the file under another name for others, then restore the formulas here.",
    "以数值代替公式，外观不变。请另存副本发给他人，然后在此恢复公式。",
    "以數值取代公式，外觀不變。請另存副本提供他人，再於此還原公式。",
  ],
  putValues: ["Put values in place of formulas", "以数值代替公式", "以數值取代公式"],
  restore: ["Restore the formulas", "恢复公式", "還原公式"],
  calculate: ["Calculate all, with a stamp", "全部重新计算并记录", "全部重新計算並記錄"],
  broken: [
    "Formulas have lost the names of their functions: {count}.",
    "有 {count} 个公式的函数名不完整。",
    "有 {count} 個公式的函數名稱不完整。",
  ],
  repair: ["Repair #NAME?", "修复 #NAME?", "修復 #NAME?"],
  valuesPut: [
    "Values stand in place of {count} {count:formula|formulas}.[ Left alone, as they show no values now: {left}.][ Left alone, as their sheets are protected: {locked}.]",
    "已用数值代替 {count} 个公式。[{left} 个公式当前没有数值，未改动。][以下工作表受保护，其公式未改动：{locked}。]",
    "已用數值取代 {count} 個公式。[{left} 個公式目前沒有數值，未更動。][以下工作表受保護，其公式未更動：{locked}。]",
  ],
  restored: [
    "Formulas restored: {count}.[ They name cells by their places, so check the ranges where rows, columns or cells were inserted, deleted or moved meanwhile: {toCheck}.][ Their formulas are no longer in the trail: {lost}.][ Left as values, as cells were inserted or deleted, or a formula was typed there: {changed}.][ Left as values, as the sheet is protected or Excel refuses the formula in the trail, for instance after a table was renamed: {refused}.]",
    "已恢复 {count} 个公式。[以下公式按位置引用单元格，若其间插入、删除或移动过行、列或单元格，请核对引用区域：{toCheck}。][操作记录中已找不到其公式：{lost}。][以下区域曾插入、删除单元格或输入公式，仍保留数值：{changed}。][工作表受保护，或 Excel 不接受操作记录中的公式（例如表格已重命名），以下区域仍保留数值：{refused}。]",
    "已還原 {count} 個公式。[以下公式依位置參照儲存格，若其間曾插入、刪除或移動列、欄或儲存格，請核對參照範圍：{toCheck}。][操作紀錄中已找不到其公式：{lost}。][以下範圍曾插入、刪除儲存格或輸入公式，仍保留數值：{changed}。][工作表受保護，或 Excel 不接受操作紀錄中的公式（例如表格已重新命名），以下範圍仍保留數值：{refused}。]",
  ],
  typedOver: [
    "Something else was typed over values in place of formulas: {areas}. They were left as they are.",
    "代替公式的数值已被改写：{areas}。这些区域保持原样。",
    "取代公式的數值已遭改寫：{areas}。這些範圍維持原狀。",
  ],
  restoreTyped: [
    "Restore these formulas, without what was typed",
    "恢复这些公式，放弃改写的内容",
    "還原這些公式，捨棄改寫的內容",
  ],
  repaired: ["Formulas repaired: {count}.", "已修复 {count} 个公式。", "已修復 {count} 個公式。"],
  calculated: [
    "Everything was calculated anew; the trail says when and from what.",
    "已全部重新计算，时间与来源见操作记录。",
    "已全部重新計算，時間與來源見操作紀錄。",
  ],

  copy: ["Copy for others", "为他人制作副本", "為他人製作副本"],
  copyHint: [
    "Copies sheets as values that look the same, with a stamp below. Move the copies to a new workbook: right-click their tabs, Move or Copy.",
    "将工作表复制为外观相同的数值，并在下方注明来源。可右键单击其标签，选择“移动或复制”移至新工作簿。",
    "將工作表複製為外觀相同的數值，並在下方註明來源。可在其索引標籤按右鍵，選擇「移動或複製」移至新活頁簿。",
  ],
  sheets: ["Sheets", "工作表", "工作表"],
  without: ["Without these columns", "去除以下列", "移除以下欄位"],
  withoutCount: ["Without these columns: {count}", "去除的列：{count}", "移除的欄位：{count}"],
  noHeadings: [
    "The chosen sheets have no table with headings.",
    "所选工作表没有带标题的表格。",
    "所選工作表沒有含標題的表格。",
  ],
  notLookedThrough: [
    "{sheet} is long: headings below row {row} are not offered above. Tables there keep the columns whose heading is not ticked above; look at them yourself.",
    "{sheet} 过长：第 {row} 行以下的标题未在上方列出，其表格保留未在上方勾选标题的列，请自行检查。",
    "{sheet} 過長：第 {row} 列以下的標題未在上方列出，其表格保留未在上方勾選標題的欄位，請自行檢查。",
  ],
  notesHint: [
    "Notes and comments are taken out too where this Excel can do that.",
    "若此版本 Excel 支持，批注和注释也会一并去除。",
    "若此版本 Excel 支援，附註與註解也會一併移除。",
  ],
  notesStay: [
    "This Excel does not let an add-in remove notes: look for them yourself (Review > Notes).",
    "此版本 Excel 不允许加载项删除注释（旧版称“批注”），请自行检查（“审阅”>“注释”）。",
    "此版本 Excel 不允許增益集刪除附註，請自行檢查（[校閱] > [附註]）。",
  ],
  makeCopy: ["Copy {count} {count:sheet|sheets}", "复制 {count} 张工作表", "複製 {count} 張工作表"],
  copied: ["Copied as values: {sheets}.", "已复制为数值：{sheets}。", "已複製為數值：{sheets}。"],
  searched: [
    "The copies were searched: no formula is left[, nor any of {values} {values:value|values} from {columns} {columns:column|columns}].",
    "已检查副本：没有残留公式[，{columns} 列中的 {values} 个值也未再出现]。",
    "已檢查副本：沒有殘留公式[，{columns} 欄中的 {values} 個值也未再出現]。",
  ],
  leftovers: [
    "Look at these cells: they still hold something that was to go.",
    "请检查以下单元格：仍含有应去除的内容。",
    "請檢查以下儲存格：仍含有應移除的內容。",
  ],
  leftover_formula: ["formula", "公式", "公式"],
  leftover_heading: ["heading", "标题", "標題"],
  leftover_value: ["value", "值", "值"],

  packs: ["Sheets for salespeople", "按业务员分发", "依業務員分發"],
  packsHint: [
    "A sheet of values for each salesperson, with their customers only: grade, exposure, overdue, limits, reasons, next review. Move each to a new workbook before you pass it on: right-click its tab, Move or Copy.",
    "为每位业务员生成一张数值工作表，仅含其客户：等级、风险敞口、逾期、额度、原因、下次评审。分发之前，请右键单击其标签，选择“移动或复制”移至新工作簿。",
    "為每位業務員產生一張數值工作表，僅含其客戶：等級、曝險、逾期、額度、原因、下次覆審。分發之前，請在其索引標籤按右鍵，選擇「移動或複製」移至新活頁簿。",
  ],
  noSalespeople: [
    "The table of customers has no column with salespeople.",
    "客户表中没有业务员列。",
    "客戶表格中沒有業務員欄位。",
  ],
  packOf: [
    "{name}: {count} {count:customer|customers}",
    "{name}：{count} 位客户",
    "{name}：{count} 位客戶",
  ],
  inNoPack: [
    "Customers without a salesperson, on none of the sheets: {count}",
    "未指定业务员、不在任何一张表中的客户：{count}",
    "未指定業務員、不在任何一張表中的客戶：{count}",
  ],
  writePacks: [
    "Write {count} {count:sheet|sheets}",
    "生成 {count} 张工作表",
    "產生 {count} 張工作表",
  ],
  packTitle: ["Customers of {name}", "{name} 的客户", "{name} 的客戶"],
  packNote: [
    "{count} {count:customer|customers} of one salesperson",
    "一位业务员的 {count} 位客户",
    "一位業務員的 {count} 位客戶",
  ],
  packsWritten: ["Written: {sheets}.", "已生成：{sheets}。", "已產生：{sheets}。"],

  trail: ["Trail", "操作记录", "操作紀錄"],
  trailHint: [
    "A table of who wrote what and when, on a sheet that everybody sees. Once begun, all that CreditSheet writes is noted there.",
    "在人人可见的工作表上记录何人何时写入了什么。开始之后，CreditSheet 的每次写入都会记录。",
    "在人人可見的工作表上記錄何人何時寫入了什麼。開始之後，CreditSheet 的每次寫入都會記錄。",
  ],
  beginTrail: ["Begin a trail", "开始记录", "開始記錄"],
  showTrail: ["Show the trail", "显示操作记录", "顯示操作紀錄"],
  trailBegun: ["The trail is begun.", "已开始记录。", "已開始記錄。"],

  copyEnding: [" – values", " – 数值", " – 數值"],
  stamp: [
    "Values written {time}[ by {author}] with CreditSheet.[ As of {date}.] Policy: {policy}. Inputs: {inputs}",
    "由 CreditSheet 于 {time} 写入数值[（{author}）]。[截止日期 {date}。]政策：{policy}。输入标识：{inputs}",
    "由 CreditSheet 於 {time} 寫入數值[（{author}）]。[基準日 {date}。]政策：{policy}。輸入識別碼：{inputs}",
  ],

  trailSheet: ["CreditSheet trail", "CreditSheet 操作记录", "CreditSheet 操作紀錄"],
  trailNote: [
    "Who wrote what with CreditSheet. Formulas in whose place values stand are restored from here: leave the rows as they are.",
    "记录通过 CreditSheet 写入的内容。被数值代替的公式将由此恢复，请勿更改各行。",
    "記錄透過 CreditSheet 寫入的內容。被數值取代的公式將由此還原，請勿更動各列。",
  ],
  trailTime: ["Time", "时间", "時間"],
  trailAuthor: ["By", "操作人", "操作人"],
  trailAction: ["What", "操作", "操作"],
  trailSheetColumn: ["Sheet", "工作表", "工作表"],
  trailCells: ["Cells", "单元格", "儲存格"],
  trailRemark: ["Remark", "备注", "備註"],
  trailAsOf: ["As-of date", "截止日期", "基準日"],
  trailPolicy: ["Policy", "政策", "政策"],
  trailInputs: ["Inputs", "输入标识", "輸入識別碼"],
  trailNumber: ["No.", "编号", "編號"],
  trailFormula: ["Formula", "公式", "公式"],
  trailMark: ["Mark of the values", "数值标识", "數值識別碼"],
} as const satisfies Record<string, Term>;

/** A text of the task. */
export type ShareText = keyof typeof TEXTS;

/** Gives a text of the task with its places filled. */
export function shareText(text: ShareText, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}

const ACTIONS = {
  begun: ["Trail begun", "开始记录", "開始記錄"],
  values: ["Values in place of a formula", "以数值代替公式", "以數值取代公式"],
  restored: ["Formula restored", "恢复公式", "還原公式"],
  repaired: ["Formula repaired", "修复公式", "修復公式"],
  calculated: ["Calculated anew", "重新计算", "重新計算"],
  copied: ["Copied as values", "复制为数值", "複製為數值"],
  review: ["Review written", "生成评审", "產生評估"],
  portfolio: ["Portfolio inserted", "插入客户总览", "插入客戶總覽"],
  letters: ["Letters written", "生成信函", "產生信函"],
  function: ["Formula inserted", "插入公式", "插入公式"],
} as const satisfies Record<string, Term>;

/** What can have been done. */
export type TrailAction = keyof typeof ACTIONS;

/** Names what was done. */
export function trailAction(action: TrailAction, language: Language): string {
  return nameIn(ACTIONS[action], language);
}
