/** Words of the task Policy, in the pane and on the document that it prints. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  applies: ["What applies now", "现行政策", "現行政策"],
  builtIn: [
    "The built-in policy {name}. The workbook has no policy of its own.",
    "采用内置的{name}政策，工作簿没有自己的政策。",
    "採用內建的{name}政策，活頁簿沒有自己的政策。",
  ],
  own: [
    "The policy on the sheet “{sheet}”, built on {name}.",
    "采用工作表“{sheet}”中的政策，以{name}政策为基础。",
    "採用工作表「{sheet}」中的政策，以{name}政策為基礎。",
  ],
  openSheet: ["Open its sheet", "打开政策工作表", "開啟政策工作表"],
  print: ["Print as a document", "生成可打印的文件", "產生可列印的文件"],
  score: ["Score", "评分", "評分"],
  scoreOf: [
    "{count} {count:factor|factors}; most weight: {factors}",
    "{count} 个因素；权重最大：{factors}",
    "{count} 個因素；權重最大：{factors}",
  ],
  share: ["{name} {share}", "{name} {share}", "{name} {share}"],
  grades: ["Grades", "等级", "等級"],
  fromScore: ["{grade} from {from}", "{grade}：{from} 分起", "{grade}：{from} 分起"],
  terms: ["Payment terms", "账期", "付款天期"],
  days: ["{grade} {days} {days:day|days}", "{grade} {days} 天", "{grade} {days} 天"],
  inAdvance: ["{grade} in advance", "{grade} 预付", "{grade} 預付"],
  limits: ["Credit limit", "信用额度", "信用額度"],
  lowestOf: [
    "the lowest of {methods}, times the factor of the grade",
    "取{methods}中的最低值，乘以等级系数",
    "取{methods}中的最低值，乘以等級係數",
  ],
  aging: ["Aging", "账龄", "帳齡"],
  agingFrom: [
    "by {basis}, {count} {count:bucket|buckets}",
    "按{basis}，分 {count} 段",
    "依{basis}，分 {count} 個區間",
  ],
  holds: ["Deliveries stop at", "暂停发货", "暫停出貨"],

  changes: ["What your table changes", "与内置政策的差异", "與內建政策的差異"],
  noChanges: [
    "Nothing: every rule is that of the built-in policy.",
    "没有差异，所有规则均与内置政策一致。",
    "沒有差異，所有規則均與內建政策一致。",
  ],
  changeCount: ["{rule}: {count}", "{rule}：{count}", "{rule}：{count}"],
  instead: ["{after}, built in {before}", "{after}（内置：{before}）", "{after}（內建：{before}）"],
  addedItem: ["{after}, not built in", "{after}（内置政策没有）", "{after}（內建政策沒有）"],
  leftOut: ["left out; built in {before}", "未列入（内置：{before}）", "未列入（內建：{before}）"],
  thenNow: [
    "{before} then, {after} now",
    "当时 {before}，现为 {after}",
    "當時 {before}，現為 {after}",
  ],
  onlyNow: ["{after} now, not there then", "现为 {after}，当时没有", "現為 {after}，當時沒有"],
  onlyThen: ["{before} then, not there now", "当时 {before}，现已没有", "當時 {before}，現已沒有"],
  listed: ["listed", "列入", "列入"],
  from: ["from {from}: {value}", "{from} 起：{value}", "{from} 起：{value}"],
  andMore: ["{count} more", "另有 {count} 项", "另有 {count} 項"],
  faults: [
    "Rows of the policy cannot be read: {count}. Data lists them.",
    "政策中有 {count} 行无法读取，详见“数据”。",
    "政策中有 {count} 列無法讀取，詳見「資料」。",
  ],

  edit: ["Change it", "修改政策", "修改政策"],
  weights: ["Weights of the score", "评分权重", "評分權重"],
  weightOf: ["Weight of {factor}", "{factor}的权重", "{factor}的權重"],
  addsUp: ["Adds up to {sum}", "合计 {sum}", "合計 {sum}"],
  missing: [
    "Adds up to {sum}: {rest} missing",
    "合计 {sum}，还差 {rest}",
    "合計 {sum}，還差 {rest}",
  ],
  tooMuch: [
    "Adds up to {sum}: {rest} too much",
    "合计 {sum}，多出 {rest}",
    "合計 {sum}，多出 {rest}",
  ],
  addFactor: ["Another factor", "增加因素", "增加因素"],
  chooseFactor: ["Choose a factor…", "选择因素……", "選擇因素……"],
  bands: ["Grades and how they are treated", "等级及其待遇", "等級及其待遇"],
  grade: ["Grade", "等级", "等級"],
  lowestScore: ["Score", "分数", "分數"],
  termsDays: ["Days", "天数", "天數"],
  limitFactor: ["Limit ×", "额度 ×", "額度 ×"],
  reviewMonths: ["Months", "月数", "月數"],
  prepayment: ["Prepaid %", "预付 %", "預付 %"],
  bandsHint: [
    "Score: the lowest that earns the grade. Days: payment terms. Limit ×: factor of the limit. Months: until the next review. Prepaid: part of an order to be paid in advance.",
    "分数：达到该等级的最低分。天数：账期。额度 ×：额度系数。月数：评审周期。预付：订单须预付的比例。",
    "分數：達到該等級的最低分。天數：付款天期。額度 ×：額度係數。月數：覆審週期。預付：訂單須預付的比例。",
  ],
  ofGrade: ["{column} of {grade}", "{grade}：{column}", "{grade}：{column}"],
  addGrade: ["Add a grade", "增加等级", "增加等級"],
  removeGrade: ["Remove grade {grade}", "删除等级 {grade}", "刪除等級 {grade}"],
  lines: [
    "When orders are held, and customers warned of",
    "何时暂停发货和预警",
    "何時暫停出貨與警示",
  ],
  lineOf: ["{level}: {figure}", "{level}：{figure}", "{level}：{figure}"],
  linePercent: ["{measure}, % from", "{measure}，达到 %", "{measure}，達到 %"],
  lineDays: ["{measure}, days from", "{measure}，达到天数", "{measure}，達到天數"],
  lineFigure: ["{measure}, from", "{measure}，达到", "{measure}，達到"],
  linesHint: [
    "A line counts from its figure on; of several of one measure, the last that is reached. Days before a date are negative.",
    "达到所填数值即触发；同一指标有多条时，取已达到的最后一条。日期之前的天数为负数。",
    "達到所填數值即觸發；同一指標有多條時，取已達到的最後一條。日期之前的天數為負數。",
  ],
  discard: ["Discard the changes", "放弃修改", "放棄修改"],

  effect: ["What it would change", "修改的影响", "修改的影響"],
  look: ["See who would be affected", "查看受影响的客户", "查看受影響的客戶"],
  assessing: ["Assessing all customers…", "正在评估全部客户……", "正在評估全部客戶……"],
  nobody: [
    "None of {count} {count:customer|customers} would get another grade or limit.",
    "{count} 位客户的等级和额度均不变。",
    "{count} 位客戶的等級與額度均不變。",
  ],
  up: ["Better grade: {count}", "等级上升：{count}", "等級上升：{count}"],
  down: ["Worse grade: {count}", "等级下降：{count}", "等級下降：{count}"],
  limitMoves: [
    "Another suggested limit: {count}",
    "建议额度变动：{count}",
    "建議額度變動：{count}",
  ],
  pastOrders: [
    "On the {count} orders of the year to {day}:",
    "以截至 {day} 一年内的 {count} 笔订单试算：",
    "以截至 {day} 一年內的 {count} 筆訂單試算：",
  ],
  noPastOrders: [
    "The ledger has no dated invoices in the year to {day} to try it on.",
    "截至 {day} 一年内没有带日期的发票，无法试算。",
    "截至 {day} 一年內沒有附日期的發票，無法試算。",
  ],
  pastOrdersHint: [
    "Each invoice is checked as an order on its day, as ORDERREPLAY does: by what was owed then, at the limits of today; without scores, events and disputes.",
    "与 ORDERREPLAY 相同，每张发票按当日订单检查：采用当时的欠款和现在的额度，不含评分、事件和争议。",
    "與 ORDERREPLAY 相同，每張發票視為當日訂單檢查：採用當時的欠款與現在的額度，不含評分、事件與爭議。",
  ],
  stopped: ["Held", "暂停发货", "暫停出貨"],
  stoppedMore: ["Held in addition", "新增暂停", "新增暫停"],
  released: ["Let go", "改为放行", "改為放行"],
  ordersOf: ["{count}: {amount}", "{count} 笔：{amount}", "{count} 筆：{amount}"],
  move: ["{before} → {after}", "{before} → {after}", "{before} → {after}"],
  none: ["none", "无", "無"],
  notAssessed: [
    "The ledger cannot be assessed yet: see Data.",
    "台账暂时无法评估，详见“数据”。",
    "帳冊暫時無法評估，詳見「資料」。",
  ],
  cannotSave: ["It cannot be saved like this: {issue}", "无法保存：{issue}", "無法儲存：{issue}"],
  save: ["Save the policy", "保存政策", "儲存政策"],
  author: ["Changed by", "修改人", "修改人"],
  note: ["What and why", "修改内容及原因", "修改內容與原因"],
  needsAuthor: ["Say who changes the policy.", "请填写修改人。", "請填寫修改人。"],
  savedTo: [
    "Writes the changed rules and a row “version” into the sheet “{sheet}”; everything else stays. All rules are kept on the sheet “{history}”.",
    "修改的规则和一行“版本”将写入工作表“{sheet}”，其余内容不变。全部规则另存于工作表“{history}”。",
    "修改的規則與一列「版本」將寫入工作表「{sheet}」，其餘內容不變。全部規則另存於工作表「{history}」。",
  ],
  savedToNew: [
    "Begins a sheet with the changed rules and a row “version”; all others stay those of {name}. The rules are kept on the sheet “{history}” too.",
    "将新建工作表，写入修改的规则和一行“版本”，其余规则仍采用{name}政策。规则另存于工作表“{history}”。",
    "將新增工作表，寫入修改的規則與一列「版本」，其餘規則仍採用{name}政策。規則另存於工作表「{history}」。",
  ],

  versions: ["Versions", "历次版本", "歷次版本"],
  version: ["Version {version}", "第 {version} 版", "第 {version} 版"],
  noVersions: [
    "None is recorded. Saving records one with day, author and note.",
    "尚无记录。保存时会记下日期、修改人和说明。",
    "尚無記錄。儲存時會記下日期、修改人與說明。",
  ],

  notKept: [
    "The rules of this version are not kept in the workbook: it cannot be compared or restored.",
    "工作簿未保留此版本的规则，无法比较或恢复。",
    "活頁簿未保留此版本的規則，無法比較或還原。",
  ],
  compare: ["Compare with now", "与现行政策比较", "與現行政策比較"],
  compareOf: ["Compare with now: {name}", "与现行政策比较：{name}", "與現行政策比較：{name}"],
  asNow: ["Its rules are those of now.", "规则与现行政策一致。", "規則與現行政策一致。"],
  versionFaults: [
    "Rows of this version that cannot be read any more, and would be missing: {count}.",
    "此版本中有 {count} 行已无法读取，恢复后将缺少这些规则。",
    "此版本中有 {count} 列已無法讀取，還原後將缺少這些規則。",
  ],
  restore: ["Restore version {version}", "恢复第 {version} 版", "還原第 {version} 版"],
  restores: ["Restores version {version}", "恢复第 {version} 版", "還原第 {version} 版"],
  restoreHint: [
    "The rules of version {version} take the place of those of now, as a new version, which is kept on the sheet “{history}” too. The versions in between stay.",
    "第 {version} 版的规则将取代现行规则，并记为新版本，另存于工作表“{history}”；其间各版本保留不变。",
    "第 {version} 版的規則將取代現行規則，並記為新版本，另存於工作表「{history}」；其間各版本保留不變。",
  ],

  documentTitle: ["Credit policy", "信用政策", "信用政策"],
  builtOn: ["Built on the policy {name}", "以{name}政策为基础", "以{name}政策為基礎"],
  item: ["Item", "项目", "項目"],
  fromHead: ["From", "起点", "起點"],
  value: ["Value", "取值", "取值"],
  remark: ["Note", "说明", "說明"],
  approved: ["Approved by", "批准人", "核准人"],
  day: ["Date", "日期", "日期"],
} as const satisfies Record<string, Term>;

/** A word of the task. */
export type PolicyWord = keyof typeof WORDS;

/** Gives a word of the task. */
export function policyWord(word: PolicyWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
