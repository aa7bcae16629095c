/** Names of what the rules of a policy are about, other than factors, settings and events. */
import { Vocabulary } from "./vocabulary";

/** The built-in policies. */
export const POLICY_NAMES = new Vocabulary({
  International: ["International", "国际", "國際", "default", "standard", "默认", "預設"],
  China: ["China", "中国", "中國", "PRC", "CN", "中国大陆"],
});

/** A built-in policy. */
export type PolicyName = (typeof POLICY_NAMES.codes)[number];

/** The five Cs of credit, in the order of the textbooks. */
export const CREDIT_CS = new Vocabulary({
  character: ["", "品格", "品格", "品德"],
  capacity: ["", "能力", "能力", "偿债能力"],
  capital: ["", "资本", "資本"],
  collateral: ["", "抵押", "擔保", "抵押担保", "擔保品"],
  conditions: ["", "条件", "條件", "经营环境"],
});

/** One of the five Cs. */
export type CreditC = (typeof CREDIT_CS.codes)[number];

/** Ways to find a limit; the lowest that applies binds. */
export const LIMIT_METHODS = new Vocabulary({
  netWorth: ["", "净资产", "淨值", "equity", "所有者权益", "股東權益"],
  workingCapital: ["", "营运资金", "營運資金", "营运资本"],
  purchases: [
    ...(["", "采购需求", "採購需求"] as const),
    ...["annual purchases", "need", "年采购额", "采购额", "年採購額", "採購額"],
  ],
  monthlySales: [
    ...(["", "月均销售额", "月均銷售額"] as const),
    ...["average monthly sales", "月平均销售额", "月平均銷售額"],
  ],
  tangibleNetWorth: ["", "有形净资产", "有形淨值"],
  tradeReference: [
    ...(["", "同业授信", "同業授信"] as const),
    ...["trade references", "high credit", "同业授信额度", "同業授信額度"],
  ],
  agencyLimit: [
    ...(["", "资信机构建议额度", "徵信機構建議額度"] as const),
    ...["external limit", "recommended limit", "外部建议额度", "外部建議額度"],
  ],
  insuredLimit: [
    ...(["", "信保额度", "信保額度"] as const),
    ...["credit insurance limit", "保险额度", "保險額度"],
  ],
  requestedLimit: [
    ...(["", "申请额度", "申請額度"] as const),
    ...["request", "limit requested", "申请", "申請"],
  ],
});

/** A limit method. */
export type LimitMethod = (typeof LIMIT_METHODS.codes)[number];

/** What warning and hold lines look at. */
export const MEASURES = new Vocabulary({
  utilisation: ["", "额度使用率", "額度使用率", "utilization", "limit used"],
  daysPastDue: ["", "逾期天数", "逾期天數", "days overdue", "overdue days"],
  shareOverdue: [
    ...(["", "逾期占比", "逾期占比"] as const),
    ...["share of balance overdue", "逾期余额占比", "逾期餘額占比"],
  ],
  score: ["", "评分", "評分", "credit score", "信用评分"],
  groupUtilisation: [
    ...(["", "集团额度使用率", "集團額度使用率"] as const),
    ...["group utilization", "group limit used", "集团额度占用", "集團額度占用"],
  ],
  limitExpiry: [
    ...(["days after limit expiry", "额度到期后天数", "額度到期後天數"] as const),
    ...["limit expiry", "limit expired", "额度到期", "額度到期"],
  ],
  coverExpiry: [
    ...(["days after cover expiry", "保障到期后天数", "保障到期後天數"] as const),
    ...["cover expiry", "guarantee expiry", "insurance expiry", "保障到期"],
  ],
  reviewOverdue: [
    ...(["days after review date", "评审逾期天数", "覆審逾期天數"] as const),
    ...["review overdue", "评审逾期", "覆審逾期"],
  ],
  debtWithoutRate: [
    ...(["debt without a rate", "无汇率欠款", "無匯率欠款"] as const),
    ...["without a rate", "no exchange rate", "items without a rate", "无汇率", "無匯率"],
  ],
  dunningLevel: [
    ...(["", "催收级别", "催收級別"] as const),
    ...["reminder level", "催款级别", "催款級別"],
  ],
  blocked: [
    ...(["blocked in the customers' table", "客户表中已冻结", "客戶表中已凍結"] as const),
    ...["blocked", "customer block", "客户冻结", "客戶凍結"],
  ],
  unreadableLimit: [
    ...(["unreadable credit limit", "信用额度无法识别", "信用額度無法辨識"] as const),
    ...["limit unreadable", "额度无法识别", "額度無法辨識"],
  ],
  unreadableEvent: ["", "事件无法识别", "事件無法辨識"],
  disputed: ["disputed amount", "争议金额", "爭議金額", "dispute", "争议"],
  orderAmount: [
    ...(["", "订单金额", "訂單金額"] as const),
    ...["order size", "order value", "订单大小"],
  ],
  prepayment: ["prepayment required", "应预付比例", "應預付比例", "prepayment share"],
  eventCut: [
    ...(["credit cut by event", "事件削减信用", "事件削減信用"] as const),
    ...["override event", "event", "事件", "一票否决事件", "一票否決事件"],
  ],
  noLimit: [
    ...(["no credit limit", "未设信用额度", "未設信用額度"] as const),
    ...["limit missing", "without limit", "无额度", "無額度"],
  ],
});

/**
 * A measure of a customer; utilisation, share overdue, prepayment and credit cut are fractions.
 *
 * From `disputed` on they are looked at when an order is checked, and only then.
 */
export type Measure = (typeof MEASURES.codes)[number];

/** Levels of a warning; "none" ends a level where a higher value is better, as for the score. */
export const WARNING_LEVELS = new Vocabulary({
  none: ["", "无", "無", "green", "正常"],
  amber: ["", "黄色", "黃色", "yellow", "黄", "黄灯"],
  red: ["", "红色", "紅色", "红", "红灯"],
});

/** A warning level. */
export type WarningLevel = (typeof WARNING_LEVELS.codes)[number];

/** What a ratio's traffic light shows. */
export const LIGHTS = new Vocabulary({
  green: ["", "绿灯", "綠燈", "绿色", "绿"],
  amber: ["", "黄灯", "黃燈", "黄色", "yellow", "黄"],
  red: ["", "红灯", "紅燈", "红色", "红"],
});

/** A traffic light. */
export type Light = (typeof LIGHTS.codes)[number];

/** What a hold line does with a new order. */
export const HOLD_LEVELS = new Vocabulary({
  none: ["", "无", "無", "release", "放行"],
  hold: ["", "暂停发货", "暫停出貨", "stop", "停止发货", "停止供货", "冻结", "停止出貨"],
});

/** A hold level. */
export type HoldLevel = (typeof HOLD_LEVELS.codes)[number];
