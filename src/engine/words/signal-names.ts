/** Names of the early warnings: what a customer does before it does not pay. */
import { Vocabulary } from "./vocabulary";

/** Early warnings, in the order in which a report lists them. */
export const SIGNALS = new Vocabulary({
  slowerPay: ["", "付款变慢", "付款變慢"],
  partPayments: ["new part-payments", "新出现部分付款", "新出現部分付款"],
  orderSpike: ["", "订单激增", "訂單激增"],
  goneQuiet: ["", "订单中断", "訂單中斷"],
  brokenPromises: ["", "付款承诺落空", "付款承諾落空"],
  openDisputes: ["", "未决争议", "未決爭議"],
  lineAhead: ["", "即将触线", "即將觸線"],
  oldStatement: ["", "报表过旧", "報表過舊"],
  weakerRatios: ["", "比率恶化", "比率惡化"],
  news: ["", "近期事件", "近期事件"],
});

/** An early warning. */
export type Signal = (typeof SIGNALS.codes)[number];
