/** Headings, units and remarks of the early warnings. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  warning: ["Warning", "预警", "預警"],
  level: ["Level", "级别", "級別"],
  since: ["Since", "起始日", "起始日"],
  now: ["Now", "当前", "目前"],
  before: ["Before", "此前", "先前"],
  line: ["Threshold", "阈值", "門檻"],
  unit: ["Unit", "单位", "單位"],
  remark: ["Remark", "备注", "備註"],
  share: ["share", "比例", "比例"],
  days: ["days", "天", "天"],
  number: ["number", "个", "個"],
  amount: ["base currency", "本位币", "本位幣"],
  signal: ["signal", "信号", "訊號"],
  crossing: [
    "crosses {line} on {date} at the rate of the last 90 days",
    "按近 90 天的增速，将于 {date} 达到 {line}",
    "依近 90 天的增速，將於 {date} 達到 {line}",
  ],
  warned: ["Customers with warnings", "有预警的客户", "有預警的客戶"],
  looked: ["Customers looked at", "检查的客户", "檢查的客戶"],
  record: ["On your own history", "以自身历史检验", "以自身歷史檢驗"],
  fired: ["Fired", "触发次数", "觸發次數"],
  judged: ["Judged", "可检验", "可檢驗"],
  followed: ["Then in trouble", "其后出险", "其後出險"],
  precision: ["Share", "占比", "占比"],
  early: ["Days early", "提前天数", "提前天數"],
  noHistory: ["no history", "历史不足", "歷史不足"],
  anyDay: ["any customer, any month", "任一客户、任一月份", "任一客戶、任一月份"],
  basis: [
    "Trouble: more than {trouble} {trouble:day|days} past due, or a default, within {days} {days:day|days}. From {fewest} {fewest:case|cases} judged on; days early are the median.",
    "出险：{days} 天内逾期超过 {trouble} 天或违约；至少 {fewest} 次可检验，提前天数为中位数。",
    "出險：{days} 天內逾期超過 {trouble} 天或違約；至少 {fewest} 次可檢驗，提前天數為中位數。",
  ],
  noPayments: [
    "The ledger does not tell what was paid when: neither the past nor promises were judged.",
    "台账没有载明何时收款：未判断以往情况和付款承诺。",
    "帳冊未載明何時收款：未判斷以往情況與付款承諾。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the early warnings. */
export type WarningWord = keyof typeof WORDS;

/** Gives a word of the early warnings with its places filled. */
export function warningWord(word: WarningWord, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
