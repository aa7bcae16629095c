/** Headings and remarks of late interest. */
import {
  INTEREST_RULES,
  INTEREST_TERMS,
  nameIn,
  RULES,
  type Details,
  type InterestRule,
  type InterestTerm,
  type Language,
  type Rule,
  type Term,
} from "../engine";
import { titledText } from "./lists";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  from: ["From", "起始日", "起始日"],
  to: ["To", "截止日", "截止日"],
  days: ["Days", "天数", "天數"],
  owed: ["Amount owed", "欠款金额", "欠款金額"],
  rate: ["Rate", "利率", "利率"],
  per: ["Rate is for", "利率期间", "利率期間"],
  interest: ["Interest", "利息", "利息"],
  aDay: ["a day", "每日", "每日"],
  aYear: ["a year of {days} {days:day|days}", "每年（按 {days} 天）", "每年（以 {days} 天計）"],
  total: ["Interest, total", "利息合计", "利息合計"],
  recoverySum: ["Fixed sum for recovery", "追偿定额", "追償定額"],
  due: ["Interest and fixed sum", "利息与追偿定额合计", "利息與追償定額合計"],
  notLate: [
    "Paid by the due date: no interest.",
    "已在到期日前付款，无利息。",
    "已於到期日前付款，無利息。",
  ],
  leftOpen: [
    "Not paid by the last date given: {amount}. Interest is counted to that day.",
    "截至所给的最后日期仍未付：{amount}，利息计算至该日。",
    "截至所給的最後日期仍未付：{amount}，利息計算至該日。",
  ],
  oldRate: [
    "The policy's last rate is that of {date}: add a row for later ones.",
    "政策中最近的利率自 {date} 起，请补充以后各期。",
    "政策中最近的利率自 {date} 起，請補充以後各期。",
  ],
  noAdvice: [
    "A calculation by the rows of the policy, no legal advice; what the contract says comes first.",
    "按政策中的利率计算，不构成法律意见；合同另有约定的从其约定。",
    "依政策中的利率計算，不構成法律意見；契約另有約定者從其約定。",
  ],
} as const satisfies Record<string, Term>;

/** A word of late interest. */
export type InterestWord = keyof typeof WORDS;

/** Gives a word of late interest with its places filled. */
export function interestWord(word: InterestWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}

/** What each rule goes by. */
const RULE_TEXTS: Readonly<Record<InterestRule, Term>> = {
  contract: [
    "the rate agreed in the contract, as the policy states it",
    "合同约定的利率，以政策所列为准",
    "契約約定的利率，以政策所列為準",
  ],
  euDirective: [
    "reference rate of the European Central Bank plus 8 points (Directive 2011/7/EU)",
    "欧洲央行参考利率加 8 个百分点（2011/7/EU 指令）",
    "歐洲央行參考利率加 8 個百分點（2011/7/EU 指令）",
  ],
  ukStatutory: [
    "Bank of England rate plus 8 points as of the day on which interest begins (Late Payment of Commercial Debts (Interest) Act 1998)",
    "起息日适用的英格兰银行利率加 8 个百分点（1998 年商业债务逾期付款（利息）法）",
    "起息日適用的英格蘭銀行利率加 8 個百分點（1998 年商業債務遲延付款（利息）法）",
  ],
  chinaLpr: [
    "one-year LPR of the day of breach with a surcharge (Supreme People's Court, interpretation on sales contracts, art. 18)",
    "违约日一年期 LPR 加计一定比例（最高人民法院买卖合同司法解释第十八条）",
    "違約日一年期 LPR 加計一定比例（中國最高人民法院買賣合同司法解釋第十八條）",
  ],
  chinaSme: [
    "daily rate on late payments to SMEs (State Council decrees 728 and 802)",
    "逾期支付中小企业款项的日利率（国务院令第 728 号、第 802 号）",
    "逾期支付中小企業款項的日利率（中國國務院令第 728 號、第 802 號）",
  ],
};

/** Names a rule and what it goes by. */
export function interestRuleText(rule: InterestRule, language: Language): string {
  return titledText(
    INTEREST_RULES.nameOf(rule, language),
    nameIn(RULE_TEXTS[rule], language),
    language,
  );
}

/** Names rule and item of the policy's row that states a rate. */
export function interestRow({ policyRule, item }: Details, language: Language): Places {
  return {
    policyRule: RULES.nameOf(policyRule as Rule, language),
    item: policyRule === "interest" ? item! : INTEREST_TERMS.nameOf(item as InterestTerm, language),
  };
}
