/** Words of a table of planned payments and of forecasts. */
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import type { FieldNames } from "./header-key";
import { INVOICE_NAMES } from "./invoice-names";
import { Vocabulary } from "./vocabulary";

/** What a column of a table of planned payments can hold. */
export type PlanField = "date" | "amount" | "type";

/** Names per field, the most telling first. */
export const PLAN_NAMES: FieldNames<PlanField> = {
  date: [
    ...["Date", "Payment Date", "Planned Date", "Due Date", "Day"],
    ...["Expected Date", "日期", "付款日期", "计划日期", "到期日", "預計日期", "计划收款日期"],
  ],
  amount: [
    ...["Amount", "Planned Amount", "Payment", "Value"],
    ...["Expected Amount", "金额", "计划金额", "付款金额", "计划收款金额", "金額", "計畫金額"],
  ],
  type: [...["Type", "What", "Description", "Item"], ...["类型", "项目", "摘要", "说明"]],
};

/** What a column of a table of planned receipts can hold. */
export type ReceiptsPlanField = PlanField | "customerId" | "customerName" | "invoiceNo";

/** The same with whom the money is to come from. */
export const RECEIPTS_PLAN_NAMES: FieldNames<ReceiptsPlanField> = {
  ...PLAN_NAMES,
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  invoiceNo: INVOICE_NAMES.invoiceNo,
};

/** What a planned row is; whatever else is written is a payment. */
export const PLAN_TYPES = new Vocabulary({
  openingCash: [
    ...(["", "期初现金", "期初現金"] as const),
    ...["cash", "cash balance", "opening balance", "期初余额", "期初餘額", "货币资金", "現金餘額"],
  ],
  sale: [
    ...(["planned sale", "计划销售", "計畫銷售"] as const),
    ...["sale", "sales", "planned sales", "销售", "銷售", "预计销售", "預計銷售"],
  ],
});

/** Lengths of a forecast's periods. */
export const PERIOD_UNITS = new Vocabulary({
  week: ["", "周", "週", "weekly", "w", "星期", "每周"],
  month: ["", "月", "月", "monthly", "m", "每月", "个月"],
});
