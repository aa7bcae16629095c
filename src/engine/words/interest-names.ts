/** Names of the rules by which late interest is counted, and of what a policy states for them. */
import { Vocabulary } from "./vocabulary";

/** Rules of late interest. */
export const INTEREST_RULES = new Vocabulary({
  contract: [
    ...(["", "合同约定", "契約約定"] as const),
    ...["contractual", "agreed rate", "约定利率", "約定利率", "合約約定"],
  ],
  euDirective: [
    ...(["EU directive", "欧盟指令", "歐盟指令"] as const),
    ...["EU", "Directive 2011/7/EU", "2011/7/EU", "欧盟", "歐盟"],
  ],
  ukStatutory: [
    ...(["UK statutory", "英国法定利息", "英國法定利息"] as const),
    ...["UK", "United Kingdom", "英国", "英國"],
  ],
  chinaLpr: [
    ...(["China LPR", "中国 LPR 加计", "中國 LPR 加計"] as const),
    ...["LPR", "China court", "LPR 加计", "LPR 加計"],
  ],
  chinaSme: [
    ...(["China SME", "保障中小企业款项支付条例", "保障中小企業款項支付條例"] as const),
    ...["SME", "China SME rules", "中小企业", "中小企業"],
  ],
});

/** A rule of late interest. */
export type InterestRule = (typeof INTEREST_RULES.codes)[number];

/** What a policy states beside the rates by currency. */
export const INTEREST_TERMS = new Vocabulary({
  contractRate: [
    ...(["", "合同约定年利率", "契約約定年利率"] as const),
    ...["agreed rate", "约定年利率", "約定年利率"],
  ],
  lprSurcharge: [
    ...(["LPR surcharge", "LPR 加计比例", "LPR 加計比例"] as const),
    ...["surcharge on the LPR", "加计比例", "加計比例"],
  ],
  smeDailyRate: [
    ...(["SME daily rate", "中小企业款项日利率", "中小企業款項日利率"] as const),
    ...["daily rate", "日利率"],
  ],
});

/** A term of late interest. */
export type InterestTerm = (typeof INTEREST_TERMS.codes)[number];

/** When the reference rate of the European Union is looked up. */
export const EU_RATE_DAYS = new Vocabulary({
  eachHalfYear: [
    ...(["each half-year", "逐半年度", "逐半年度"] as const),
    ...["by half-year", "half-year", "每半年"],
  ],
  atPayment: [
    ...(["", "按付款日", "按付款日"] as const),
    ...["payment date", "one rate", "付款日"],
  ],
});
