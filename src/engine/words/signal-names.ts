/** Names of the early warnings: what a customer does before it does not pay. */
import { Vocabulary } from "./vocabulary";

/** Early warnings, in the order in which a report lists them. */
export const SIGNALS = new Vocabulary({
  slowerPay: ["slower pay", "付款变慢", "付款變慢"],
  partPayments: ["new part-payments", "新出现部分付款", "新出現部分付款"],
  orderSpike: ["order spike", "订单激增", "訂單激增"],
  goneQuiet: ["gone quiet", "订单中断", "訂單中斷"],
  brokenPromises: ["broken promises", "付款承诺落空", "付款承諾落空"],
  openDisputes: ["open disputes", "未决争议", "未決爭議"],
  lineAhead: ["line ahead", "即将触线", "即將觸線"],
  oldStatement: ["old statement", "报表过旧", "報表過舊"],
  weakerRatios: ["weaker ratios", "比率恶化", "比率惡化"],
  news: ["news", "负面消息", "負面消息"],
});

/** An early warning. */
export type Signal = (typeof SIGNALS.codes)[number];
