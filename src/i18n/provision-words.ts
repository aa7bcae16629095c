/** Words of the tables of loss rates and loss provisions. */
import { nameIn, SETTINGS, type Language, type Setting, type Term } from "../engine";
import { fieldName, type Field } from "./field-names";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  averageBalance: ["Average balance", "平均余额", "平均餘額"],
  rollRate: ["Roll rate", "迁徙率", "滾動率"],
  periods: ["Periods", "期数", "期數"],
  noRate: ["No rate from history", "历史数据无法得出", "歷史資料無法得出"],
  emptyPeriods: [
    "{count} periods left out: no balance",
    "{count} 期无余额，未计入",
    "{count} 期無餘額，未計入",
  ],
  cappedPeriods: [
    "{count} periods above 100%, capped: look for items dated back",
    "{count} 期超过 100%，按 100% 计，请检查倒签单据",
    "{count} 期超過 100%，以 100% 計，請檢查倒填日期的單據",
  ],
  fromPolicy: ["From the policy", "取自政策", "取自政策"],
  basis: [
    "Month ends {from} to {to}, step {step} month(s), {asked} periods asked; {method}",
    "月末 {from} 至 {to}，间隔 {step} 个月，要求 {asked} 期；{method}",
    "月底 {from} 至 {to}，間隔 {step} 個月，要求 {asked} 期；{method}",
  ],
  writtenOff: ["Written off: count as unpaid", "已核销坏账：视为未收回", "已沖銷呆帳：視為未收回"],
  unmatchedWriteOffs: [
    "Write-offs without their invoice: count as paid",
    "未注明发票的核销：视为已收回",
    "未註明發票的沖銷：視為已收回",
  ],
  undated: [
    "Settled without a date: count as never open",
    "已结清但无日期：不计入历史余额",
    "已結清但無日期：不計入歷史餘額",
  ],
  gross: ["Gross amount", "账面余额", "總帳面金額"],
  adjustedRate: ["Adjusted rate", "调整后损失率", "調整後損失率"],
  allowance: ["Loss allowance", "坏账准备", "備抵損失"],
  pool: ["Pool, total", "组合合计", "集體評估合計"],
  specificTotal: ["Specific items, total", "单项计提合计", "個別評估合計"],
  nothingOpen: ["Nothing open", "无未收余额", "無未收餘額"],
  cut: ["Cut to what is open", "以未收余额为限", "以未收餘額為限"],
  credits: ["Credit items", "贷方余额", "貸方餘額"],
  total: ["Total", "合计", "合計"],
  agingTotal: ["Aging total", "账龄表合计", "帳齡表合計"],
  difference: ["Difference", "差异", "差異"],
  required: ["Required allowance", "应有坏账准备", "應有備抵損失"],
  notStated: ["Not stated in the policy", "政策中未填写", "政策中未填"],
  charge: ["Charge", "本期计提", "本期提列"],
  release: ["Release", "本期转回", "本期迴轉"],
  debit: ["Debit: {account}", "借：{account}", "借：{account}"],
  credit: ["Credit: {account}", "贷：{account}", "貸：{account}"],
  lossAccount: ["Credit impairment loss", "信用减值损失", "預期信用減損損失"],
} as const satisfies Readonly<Record<string, Term>>;

/** Words in one language. */
export interface ProvisionWords {
  readonly word: (word: keyof typeof WORDS, places?: Places) => string;
  /** A field or a setting of the policy as a heading. */
  readonly field: (field: Field) => string;
  readonly setting: (setting: Setting) => string;
}

/** Gives the words of the provision tables in a language. */
export function provisionWords(language: Language): ProvisionWords {
  return {
    word: (word, places = {}) => fillTemplate(nameIn(WORDS[word], language), places),
    field: (field) => heading(fieldName(field, language)),
    setting: (setting) => heading(SETTINGS.nameOf(setting, language)),
  };
}

function heading(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
