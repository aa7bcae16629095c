/** Words of the forms in which people judge a customer, and what each mark means. */
import { nameIn, type CreditC, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  form: ["Form", "表单", "表單"],
  fiveC: ["Five Cs", "5C 评价", "5C 評估"],
  panel: ["Mark for the panel", "专家评分", "專家評分"],
  fiveCHint: [
    "Marks from 1 to 5. A mark counts as much as what the tables tell of the same C.",
    "按 1 至 5 分评价。每项评分与数据表得出的同项结果各占一半。",
    "依 1 至 5 分評估。每項評分與資料表得出的同項結果各占一半。",
  ],
  requestHint: [
    "What is known stands there already. The review sheet prints the answers.",
    "已知内容已自动填入。评审表将打印这些答案。",
    "已知內容已自動填入。評估表將列印這些答案。",
  ],
  panelHint: [
    "Your overall mark of this customer, beside those of the others.",
    "您对该客户的总体评分，与其他评分人的评分一并计算。",
    "您對該客戶的總體評分，與其他評分人的評分一併計算。",
  ],
  noRow: [
    "The customer has no row in the table of customers, so FIVEC does not see these marks.",
    "客户表中没有该客户的行，FIVEC 无法读取这些评分。",
    "客戶表中沒有該客戶的列，FIVEC 無法讀取這些評分。",
  ],
  noColumns: [
    "The table of customers has no columns for all of these marks, and stands in a named range, which the pane does not enlarge. Add them: {columns}.",
    "客户表缺少以下评分列，且位于命名区域中，窗格不会扩展该区域。请自行添加：{columns}。",
    "客戶表缺少以下評分欄，且位於具名範圍中，窗格不會擴展該範圍。請自行新增：{columns}。",
  ],
  notMarked: ["Not marked", "未评分", "未評分"],
  mark: ["{mark} – {meaning}", "{mark} 分：{meaning}", "{mark} 分：{meaning}"],
  yourMark: ["Your mark", "您的评分", "您的評分"],
  now: ["Now", "目前", "目前"],
  withThese: ["With these marks", "按此评分", "依此評分"],
  result: ["{score} · grade {grade}", "{score} 分 · {grade} 级", "{score} 分 · {grade} 級"],
  tooLittle: ["too little is known", "数据不足", "資料不足"],
  marks: ["Marks of the panel", "已有评分数", "已有評分數"],
  spread: ["Lowest to highest", "最低至最高", "最低至最高"],
  range: ["{lowest} to {highest}", "{lowest} 至 {highest}", "{lowest} 至 {highest}"],
  author: ["Your name", "姓名", "姓名"],
  needsAuthor: ["Please enter your name.", "请输入姓名。", "請輸入姓名。"],
  needsMark: ["Nothing is entered yet.", "尚未录入任何内容。", "尚未輸入任何內容。"],
  write: ["Write the judgement", "写入评审", "寫入評估"],
  written: [
    "The judgement stands on the sheet “{sheet}”[, its marks in the table “{table}”].",
    "评审已写入工作表“{sheet}”[，评分已写入表“{table}”]。",
    "評估已寫入工作表「{sheet}」[，評分已寫入表格「{table}」]。",
  ],
  earlier: ["Judgements so far", "以往评审", "以往評估"],
  marked: ["{c} {mark}", "{c} {mark}", "{c} {mark}"],
  panelMark: ["panel {mark}", "专家评分 {mark}", "專家評分 {mark}"],
  answered: ["5W answered", "已填 5W", "已填 5W"],
} as const satisfies Readonly<Record<string, Term>>;

/** A word of the forms. */
export type JudgementWord = keyof typeof WORDS;

/** Gives a word of the forms. */
export function judgementWord(
  word: JudgementWord,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** What the marks from 1 to 5 mean, the lowest first. */
const MEANINGS: Readonly<Record<CreditC | "panel", readonly Term[]>> = {
  character: [
    ["has deceived us, or denies debts", "曾欺瞒或否认欠款", "曾欺瞞或否認欠款"],
    ["promises are often broken", "经常失信", "經常失信"],
    ["pays when reminded", "经催告后付款", "經催告後付款"],
    ["keeps its word", "基本守信", "大致守信"],
    ["keeps its word, and warns early", "始终守信，遇困难提前告知", "始終守信，遇困難提前告知"],
  ],
  capacity: [
    ["cannot pay what is due", "无力支付到期款项", "無力支付到期款項"],
    ["cash is short", "现金紧张", "現金吃緊"],
    [
      "pays from current business, without reserve",
      "靠经营周转付款，无余力",
      "靠日常營運付款，無餘裕",
    ],
    ["pays from current business with ease", "经营现金流足以付款", "營運現金流足以付款"],
    ["ample cash flow, also in a bad year", "现金流充裕，经得起低谷", "現金流充裕，經得起低谷"],
  ],
  capital: [
    ["debts above assets", "资不抵债", "資不抵債"],
    ["thin, and falling", "资本薄弱且在下降", "資本薄弱且下降"],
    ["thin, but steady", "资本薄弱但稳定", "資本薄弱但穩定"],
    ["sound", "资本稳健", "資本穩健"],
    ["strong, and not distributed", "资本雄厚且留存企业", "資本雄厚且保留於企業"],
  ],
  collateral: [
    ["nothing to fall back on", "没有任何保障", "沒有任何保障"],
    ["small, or hard to realise", "金额小或难以变现", "金額小或難以變現"],
    ["covers a part", "覆盖部分敞口", "涵蓋部分曝險"],
    ["covers most", "覆盖大部分敞口", "涵蓋大部分曝險"],
    ["covers all, and can be realised", "足额且易变现", "足額且易變現"],
  ],
  conditions: [
    ["its market is breaking away", "市场正在萎缩", "市場正在萎縮"],
    ["its market is weak", "市场疲软", "市場疲弱"],
    ["as usual", "与往常相当", "與往常相當"],
    ["its market grows", "市场增长", "市場成長"],
    ["its market grows, and its place is safe", "市场增长且地位稳固", "市場成長且地位穩固"],
  ],
  panel: [
    ["deliver against prepayment only", "仅限预付款", "僅限預付款"],
    ["credit only with security", "须有担保方可授信", "須有擔保方可授信"],
    ["credit within narrow limits", "小额授信", "小額授信"],
    ["usual credit", "正常授信", "正常授信"],
    ["credit without reserve", "可充分授信", "可充分授信"],
  ],
};

/** Gives what a mark from 1 to 5 means. */
export function markMeaning(of: CreditC | "panel", mark: number, language: Language): string {
  return nameIn(MEANINGS[of][mark - 1]!, language);
}
