/** Headings and remarks of expected losses and of their distribution. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  grade: ["Grade", "等级", "等級"],
  exposure: ["Exposure", "敞口", "曝險"],
  cover: ["Cover", "保障金额", "保障金額"],
  ead: ["EAD", "违约敞口", "違約曝險"],
  pd: ["PD", "违约概率", "違約機率"],
  source: ["PD from", "概率来源", "機率來源"],
  given: ["customers' table", "客户表", "客戶表"],
  ofGrade: ["grade", "等级", "等級"],
  lgd: ["LGD", "违约损失率", "違約損失率"],
  loss: ["Expected loss", "预期损失", "預期損失"],
  share: ["Share", "占比", "占比"],
  total: ["Total", "合计", "合計"],
  withoutProbability: [
    "Of which without a probability: in no loss",
    "其中没有违约概率的，未计损失",
    "其中沒有違約機率者，未計損失",
  ],
  notAssessed: [
    "Of customers with debts without a rate: not assessed",
    "部分欠款没有汇率的客户：未评估",
    "部分欠款沒有匯率的客戶：未評估",
  ],
  agingTotal: ["Receivables by the aging", "账龄表应收合计", "帳齡表應收合計"],
  orders: ["Open orders", "未完成订单", "未結訂單"],
  difference: ["Difference", "差额", "差額"],
  horizon: [
    "PD and loss are those of one year. PDs of grades are rows of the policy, LGD is its setting.",
    "违约概率和损失均以一年计；各等级的违约概率为政策中的规则行，违约损失率为政策设置。",
    "違約機率與損失均以一年計；各等級的違約機率為政策中的規則列，違約損失率為政策設定。",
  ],
  figure: ["Figure", "项目", "項目"],
  value: ["Value", "数值", "數值"],
  ofExposure: ["Of exposure", "占敞口", "占曝險"],
  beyondExpected: ["Beyond the expected", "超过预期部分", "超過預期部分"],
  remark: ["Remark", "说明", "說明"],
  model: ["Model", "模型", "模型"],
  names: ["Customers", "客户数", "客戶數"],
  deviation: ["Standard deviation", "标准差", "標準差"],
  quantile: ["Loss at {level}", "{level} 分位损失", "{level} 分位損失"],
  effective: ["Effective number of names", "有效客户数", "有效客戶數"],
  largest: ["Expected of {customer}", "{customer} 的预期损失", "{customer} 的預期損失"],
  quantileRemark: [
    "The loss of a year is below it with this probability.",
    "一年内损失低于该数的概率即为此水平。",
    "一年內損失低於該數的機率即為此水準。",
  ],
  fewNames: [
    "Vasicek's formula takes very many small customers for granted; few large ones lose more than it says.",
    "Vasicek 公式假定客户多而分散；客户少而集中时实际损失会更大。",
    "Vasicek 公式假定客戶多而分散；客戶少而集中時實際損失會更大。",
  ],
  unusedRow: [
    "Exposures, row {row} left out",
    "exposures 第 {row} 行未使用",
    "exposures 第 {row} 列未使用",
  ],
} as const satisfies Record<string, Term>;

/** A word of expected losses. */
export type LossWord = keyof typeof WORDS;

/** Gives a word of expected losses with its places filled. */
export function lossWord(word: LossWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
