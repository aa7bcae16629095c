/** Words of the tables of loss rates and loss provisions. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  bucket: ["Bucket", "账龄区间", "帳齡區間"],
  averageBalance: ["Average balance", "平均余额", "平均餘額"],
  rollRate: ["Roll rate to the next bucket", "迁徙率（至下一区间）", "滾動率（至下一區間）"],
  periods: ["Periods", "期数", "期數"],
  lossRate: ["Loss rate", "损失率", "損失率"],
  remark: ["Remark", "备注", "備註"],
  noRoll: [
    "Nothing left the bucket: no rate from history",
    "没有余额离开该区间，无法计算",
    "沒有餘額離開該區間，無法計算",
  ],
  noLaterRate: ["A later bucket has no rate", "后续区间没有损失率", "後續區間沒有損失率"],
  emptyPeriods: [
    "{count} {count:period|periods} left out: nothing left the bucket",
    "{count} 期没有余额离开该区间，未计入",
    "{count} 期沒有餘額離開該區間，未計入",
  ],
  cappedPeriods: [
    "{count} {count:period above 100% counts|periods above 100% count} as 100%: look for items dated back or taken over",
    "{count} 期超过 100%，按 100% 计；请检查倒签或转入的单据",
    "{count} 期超過 100%，以 100% 計；請檢查倒填日期或轉入的單據",
  ],
  lastBucket: ["Set in the policy", "取自政策", "取自政策"],
  basis: ["Basis", "计算口径", "計算基礎"],
  snapshots: [
    "Month ends {from} to {to}, step {step} {step:month|months}; {method}",
    "月末 {from} 至 {to}，间隔 {step} 个月；{method}",
    "月底 {from} 至 {to}，間隔 {step} 個月；{method}",
  ],
  fewerPeriods: [
    "The ledger begins too late for {count:the period|all {count} periods}",
    "台账起始较晚，不足 {count} 期",
    "帳冊起始較晚，不足 {count} 期",
  ],
  writtenOff: [
    "Written-off items count as unpaid",
    "已核销的坏账视为未收回",
    "已沖銷的呆帳視為未收回",
  ],
  unmatchedWriteOffs: [
    "Write-offs that name no invoice: what they settled counts as paid",
    "核销单未注明发票，其结清的款项视为已收回",
    "沖銷單未註明發票，其結清的款項視為已收回",
  ],
  undated: [
    "Settled items without a settled date count as never open",
    "已结清但无结清日期的单据不计入历史余额",
    "已結清但無結清日期的單據不計入歷史餘額",
  ],
  noExchangeRate: [
    "No rate for {currency}: not counted",
    "{currency} 无汇率，未计入",
    "{currency} 無匯率，未計入",
  ],
  gross: ["Gross amount", "账面余额", "總帳面金額"],
  secured: ["Secured", "有担保金额", "擔保金額"],
  adjustedRate: ["Adjusted rate", "调整后损失率", "調整後損失率"],
  allowance: ["Allowance", "坏账准备", "備抵損失"],
  pool: ["Pool, total", "组合合计", "集體評估合計"],
  specificTotal: ["Specific items, total", "单项计提合计", "個別評估合計"],
  coverOf: ["Cover: {who}", "保障：{who}", "保障：{who}"],
  nothingOpen: ["Nothing open", "无未收余额", "無未收餘額"],
  cut: ["More than is open: cut to it", "超过未收余额，以余额为限", "超過未收餘額，以餘額為限"],
  credits: ["Credit items", "贷方余额", "貸方餘額"],
  noAllowance: [
    "No allowance; they reduce no other customer",
    "不计提，也不抵减其他客户",
    "不提列，也不抵減其他客戶",
  ],
  total: ["Total", "合计", "合計"],
  agingTotal: ["Aging total", "账龄表合计", "帳齡表合計"],
  difference: ["Difference", "差异", "差異"],
  outlook: ["Forward-looking factor", "前瞻性系数", "前瞻調整係數"],
  required: ["Required allowance", "应有坏账准备", "應有備抵損失"],
  existing: ["Existing allowance", "坏账准备账面余额", "備抵損失帳面餘額"],
  notStated: [
    "Not stated: fill in the policy's setting “existing allowance”",
    "未填写：请在政策的设置“坏账准备账面余额”中填写",
    "未填：請在政策的設定「備抵損失帳面餘額」中填寫",
  ],
  charge: ["Charge", "本期计提", "本期提列"],
  release: ["Release", "本期转回", "本期迴轉"],
  debit: ["Debit: {account}", "借：{account}", "借：{account}"],
  credit: ["Credit: {account}", "贷：{account}", "貸：{account}"],
  lossAccount: ["Impairment loss (credit losses)", "信用减值损失", "預期信用減損損失"],
  allowanceAccount: ["Loss allowance", "坏账准备", "備抵損失"],
  unusedRow: [
    "specificItems, row {row}: not used",
    "specificItems 第 {row} 行未采用",
    "specificItems 第 {row} 列未採用",
  ],
} as const satisfies Readonly<Record<string, Term>>;

/** Gives the words of the provision tables in a language. */
export function provisionWords(
  language: Language,
): (word: keyof typeof WORDS, places?: Places) => string {
  return (word, places = {}) => fillTemplate(nameIn(WORDS[word], language), places);
}
