import type { FileProblemCode } from "../files/file-problem";
import type { LeftOut } from "../files/opened-file";
import type { Language } from "./language";

/** What a message about a file names. */
export interface FileFacts {
  readonly file: string;
  readonly found: string;
}

/** Every text of the page in one language. */
export interface Texts {
  readonly workbench: string;
  readonly notExcel: string;
  readonly differences: string;
  readonly open: string;
  readonly openHint: string;
  readonly sample: string;
  readonly sampleHint: string;
  readonly save: string;
  readonly saveHint: string;
  readonly language: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly hidePane: string;
  readonly paneWidth: string;
  readonly close: string;
  readonly sampleName: string;
  readonly blankName: string;
  readonly blankSheet: string;
  readonly starting: string;
  readonly drop: string;
  readonly opening: (file: string) => string;
  readonly opened: (file: string) => string;
  readonly calculating: (done: number, total: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly saving: string;
  readonly saved: (file: string) => string;
  readonly leftOut: (file: string, parts: string) => string;
  readonly listSeparator: string;
  readonly parts: Readonly<Record<LeftOut, string>>;
  readonly problems: Readonly<Record<FileProblemCode, (facts: FileFacts) => string>>;
  readonly failed: (what: string) => string;
}

const EXPECTED_EN = "Expected: a workbook (.xlsx) or a table as text (.csv, .txt, .tsv).";
const EXPECTED_CN = "应为工作簿（.xlsx）或文本表格（.csv、.txt、.tsv）。";
const EXPECTED_TW = "應為活頁簿（.xlsx）或文字表格（.csv、.txt、.tsv）。";

/** The texts of the page, by language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  "en-US": {
    workbench: "Workbench",
    notExcel: "A workbench, not Excel.",
    differences: "What differs",
    open: "Open",
    openHint:
      "Open a workbook (.xlsx) or a table as text (.csv, .txt, .tsv). Or drop it on the page.",
    sample: "Sample",
    sampleHint: "Open the sample workbook: the ledger of a fictional company",
    save: "Save",
    saveHint: "Save the workbook as an .xlsx file",
    language: "Language",
    toDark: "Dark theme",
    toLight: "Light theme",
    hidePane: "Close the pane",
    paneWidth: "Width of the pane",
    close: "Close",
    sampleName: "Sample",
    blankName: "Book1",
    blankSheet: "Sheet1",
    starting: "Starting…",
    drop: "Drop the file to open it",
    opening: (file) => `Opening ${file}…`,
    opened: (file) => `${file} is open.`,
    calculating: (done, total) => `Calculating: ${done} of ${total} formulas`,
    stop: "Stop",
    stopped: "Stopped. Some cells show old values until the next change.",
    saving: "Saving…",
    saved: (file) => `Saved as ${file}.`,
    leftOut: (file, parts) => `${file} is open. Not taken over, and lost when you save: ${parts}.`,
    listSeparator: ", ",
    parts: {
      charts: "charts",
      pivotTables: "pivot tables",
      pictures: "pictures",
      macros: "macros",
      externalLinks: "links to other workbooks",
    },
    problems: {
      empty: ({ file }) => `${file} is empty. ${EXPECTED_EN}`,
      unknownEncoding: ({ file, found }) =>
        `${file} is neither a workbook nor a text: it begins with the bytes ${found}. Expected: .xlsx, or text in UTF-8, UTF-16, GB18030, Big5 or Windows-1252.`,
      tooManyRows: ({ file, found }) =>
        `${file} has ${found} lines. Expected: at most 1,048,576, the rows of a sheet.`,
      tooLargeText: ({ file, found }) =>
        `${file} is a text of ${found} MB. Expected: at most 15 MB, some 200,000 rows. Split it, or save it as .xlsx.`,
      tooLargeWorkbook: ({ file, found }) =>
        `${file} holds ${found} MB when unpacked. Expected: a workbook of at most 200 MB.`,
      oldWorkbook: ({ file, found }) =>
        `${file} is a workbook of the old format ${found}. Expected: .xlsx. Save it as .xlsx in Excel first.`,
      protectedWorkbook: ({ file }) =>
        `${file} is protected with a password. Expected: a workbook without one.`,
      damagedWorkbook: ({ file, found }) =>
        `${file} could not be read as a workbook (${found}). Expected: .xlsx.`,
    },
    failed: (what) => `Something went wrong: ${what}`,
  },
  "zh-CN": {
    workbench: "工作台",
    notExcel: "这是工作台，不是 Excel。",
    differences: "有何不同",
    open: "打开",
    openHint: "打开工作簿（.xlsx）或文本表格（.csv、.txt、.tsv），也可以把文件拖到页面上。",
    sample: "示例",
    sampleHint: "打开示例工作簿：一家虚构公司的应收账款",
    save: "保存",
    saveHint: "将工作簿保存为 .xlsx 文件",
    language: "语言",
    toDark: "深色主题",
    toLight: "浅色主题",
    hidePane: "关闭窗格",
    paneWidth: "窗格宽度",
    close: "关闭",
    sampleName: "示例",
    blankName: "工作簿1",
    blankSheet: "工作表1",
    starting: "正在启动…",
    drop: "松开鼠标即可打开文件",
    opening: (file) => `正在打开 ${file}…`,
    opened: (file) => `已打开 ${file}。`,
    calculating: (done, total) => `正在计算：第 ${done} 个公式，共 ${total} 个`,
    stop: "停止",
    stopped: "已停止。部分单元格仍显示旧值，下次更改时会接着计算。",
    saving: "正在保存…",
    saved: (file) => `已保存为 ${file}。`,
    leftOut: (file, parts) => `已打开 ${file}。以下内容未载入，保存后会丢失：${parts}。`,
    listSeparator: "、",
    parts: {
      charts: "图表",
      pivotTables: "数据透视表",
      pictures: "图片",
      macros: "宏",
      externalLinks: "指向其他工作簿的链接",
    },
    problems: {
      empty: ({ file }) => `${file} 是空文件。${EXPECTED_CN}`,
      unknownEncoding: ({ file, found }) =>
        `${file} 既不是工作簿也不是文本：文件开头的字节为 ${found}。应为 .xlsx，或 UTF-8、UTF-16、GB18030、Big5、Windows-1252 编码的文本。`,
      tooManyRows: ({ file, found }) =>
        `${file} 有 ${found} 行。最多应为 1,048,576 行，即一张工作表的行数。`,
      tooLargeText: ({ file, found }) =>
        `${file} 是 ${found} MB 的文本。最多应为 15 MB，约 20 万行。请拆分文件，或另存为 .xlsx。`,
      tooLargeWorkbook: ({ file, found }) =>
        `${file} 解压后有 ${found} MB。工作簿最多应为 200 MB。`,
      oldWorkbook: ({ file, found }) =>
        `${file} 是旧格式 ${found} 的工作簿。应为 .xlsx，请先在 Excel 中另存为 .xlsx。`,
      protectedWorkbook: ({ file }) => `${file} 有密码保护。应为没有密码的工作簿。`,
      damagedWorkbook: ({ file, found }) =>
        `无法将 ${file} 作为工作簿读取（${found}）。应为 .xlsx。`,
    },
    failed: (what) => `出错了：${what}`,
  },
  "zh-TW": {
    workbench: "工作台",
    notExcel: "這是工作台，不是 Excel。",
    differences: "有何不同",
    open: "開啟",
    openHint: "開啟活頁簿（.xlsx）或文字表格（.csv、.txt、.tsv），也可以把檔案拖曳到頁面上。",
    sample: "範例",
    sampleHint: "開啟範例活頁簿：一家虛構公司的應收帳款",
    save: "儲存",
    saveHint: "將活頁簿儲存成 .xlsx 檔案",
    language: "語言",
    toDark: "深色佈景主題",
    toLight: "淺色佈景主題",
    hidePane: "關閉窗格",
    paneWidth: "窗格寬度",
    close: "關閉",
    sampleName: "範例",
    blankName: "活頁簿1",
    blankSheet: "工作表1",
    starting: "正在啟動…",
    drop: "放開滑鼠即可開啟檔案",
    opening: (file) => `正在開啟 ${file}…`,
    opened: (file) => `已開啟 ${file}。`,
    calculating: (done, total) => `正在計算：第 ${done} 個公式，共 ${total} 個`,
    stop: "停止",
    stopped: "已停止。部分儲存格仍顯示舊值，下次變更時會接著計算。",
    saving: "正在儲存…",
    saved: (file) => `已儲存為 ${file}。`,
    leftOut: (file, parts) => `已開啟 ${file}。以下內容未載入，儲存後會遺失：${parts}。`,
    listSeparator: "、",
    parts: {
      charts: "圖表",
      pivotTables: "樞紐分析表",
      pictures: "圖片",
      macros: "巨集",
      externalLinks: "連到其他活頁簿的連結",
    },
    problems: {
      empty: ({ file }) => `${file} 是空白檔案。${EXPECTED_TW}`,
      unknownEncoding: ({ file, found }) =>
        `${file} 既不是活頁簿也不是文字檔：檔案開頭的位元組為 ${found}。應為 .xlsx，或 UTF-8、UTF-16、GB18030、Big5、Windows-1252 編碼的文字。`,
      tooManyRows: ({ file, found }) =>
        `${file} 有 ${found} 列。最多應為 1,048,576 列，也就是一張工作表的列數。`,
      tooLargeText: ({ file, found }) =>
        `${file} 是 ${found} MB 的文字檔。最多應為 15 MB，約 20 萬列。請分割檔案，或另存成 .xlsx。`,
      tooLargeWorkbook: ({ file, found }) =>
        `${file} 解壓縮後有 ${found} MB。活頁簿最多應為 200 MB。`,
      oldWorkbook: ({ file, found }) =>
        `${file} 是舊格式 ${found} 的活頁簿。應為 .xlsx，請先在 Excel 中另存成 .xlsx。`,
      protectedWorkbook: ({ file }) => `${file} 有密碼保護。應為沒有密碼的活頁簿。`,
      damagedWorkbook: ({ file, found }) =>
        `無法將 ${file} 當成活頁簿讀取（${found}）。應為 .xlsx。`,
    },
    failed: (what) => `發生錯誤：${what}`,
  },
};
