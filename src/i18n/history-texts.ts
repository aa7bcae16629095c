/** Texts of the credit history, and of writing many reviews at once. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  sheetName: ["Credit history", "信用评审记录", "信用評估紀錄"],
  note: [
    "A line for every review that CreditSheet has written. Rows may be sorted and filtered.",
    "CreditSheet 每生成一份评审即增加一行，可排序和筛选。",
    "CreditSheet 每產生一份評估即增加一列，可排序與篩選。",
  ],
  time: ["Written", "生成时间", "產生時間"],
  author: ["By", "操作人", "操作人"],
  customer: ["Customer", "客户编号", "客戶編號"],
  name: ["Name", "名称", "名稱"],
  asOfDate: ["As-of date", "截止日期", "基準日"],
  score: ["Score", "评分", "評分"],
  grade: ["Grade", "等级", "等級"],
  exposure: ["Exposure", "风险敞口", "曝險"],
  overdue: ["Overdue", "逾期金额", "逾期金額"],
  creditLimit: ["Credit limit", "现有额度", "目前額度"],
  suggestedLimit: ["Suggested limit", "建议额度", "建議額度"],
  warning: ["Warning", "预警", "預警"],
  policy: ["Policy", "政策", "政策"],
  inputs: ["Inputs", "输入标识", "輸入識別碼"],
  sheet: ["Sheet", "工作表", "工作表"],

  past: ["Earlier reviews", "历次评审", "歷次評估"],
  noPast: [
    "None yet. Each review sheet that is written adds a line to the sheet “{sheet}”; score, grade and limit are then compared here.",
    "暂无。每生成一份评审工作表，就在工作表“{sheet}”中增加一行，并在此比较评分、等级和额度。",
    "尚無。每產生一份評估工作表，就在工作表「{sheet}」中增加一列，並在此比較評分、等級與額度。",
  ],
  course: ["Score: {first}; {last}.", "评分：{first}；{last}。", "評分：{first}；{last}。"],
  point: ["{score} on {date}", "{date} 为 {score}", "{date} 為 {score}"],
  dayAndAuthor: ["As of, by", "截止日期、操作人", "基準日、操作人"],
  unknown: ["–", "–", "–"],
  morePast: [
    "{count} more on the sheet “{sheet}”.",
    "另有 {count} 次，见工作表“{sheet}”。",
    "另有 {count} 次，見工作表「{sheet}」。",
  ],

  many: ["Reviews of these customers", "为这些客户生成评审", "為這些客戶產生評估"],
  manyHint: [
    "For all customers that the filter lets through. Sheets get a line each in the credit history; reviews of the same day and data that still stand are not written again.",
    "适用于筛选出的全部客户。每张工作表在信用评审记录中各记一行；日期和数据相同且仍在的评审不再重复生成。",
    "適用於篩選出的全部客戶。每張工作表在信用評估紀錄中各記一列；日期與資料相同且仍在的評估不再重複產生。",
  ],
  asSheets: ["A sheet each", "每位客户一张工作表", "每位客戶一張工作表"],
  asBook: ["One review book", "合并为一本评审册", "合併為一本評估冊"],
  form: ["Form", "形式", "形式"],
  writeMany: ["Write {count} {count:review|reviews}", "生成 {count} 份评审", "產生 {count} 份評估"],
  progress: [
    "{done} of {all} reviews written",
    "已生成 {done} / {all} 份",
    "已產生 {done} / {all} 份",
  ],
  cancel: ["Cancel", "取消", "取消"],
  stopping: [
    "Stopping after the sheets under way…",
    "完成当前工作表后停止……",
    "完成目前工作表後停止……",
  ],
  written: [
    "Reviews written: {count}.[ Written before, and left as they are: {before}.][ Cancelled: {left} are left; write again to go on.]",
    "已生成 {count} 份评审。[此前已生成、未重复：{before} 份。][已取消，还剩 {left} 份；再次生成即可继续。]",
    "已產生 {count} 份評估。[先前已產生、未重複：{before} 份。][已取消，尚餘 {left} 份；再次產生即可繼續。]",
  ],
  book: ["Review book", "评审册", "評估冊"],
  bookWritten: [
    "The review book of {count} {count:customer|customers} stands on the sheet “{sheet}”.",
    "{count} 位客户的评审册已写入工作表“{sheet}”。",
    "{count} 位客戶的評估冊已寫入工作表「{sheet}」。",
  ],
} as const satisfies Record<string, Term>;

/** A text about the history of reviews. */
export type HistoryText = keyof typeof TEXTS;

/** Gives a text with its places filled. */
export function historyText(text: HistoryText, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}
