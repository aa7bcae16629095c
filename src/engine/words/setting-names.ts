/** Names of the settings and of the words that they take. */
import { Vocabulary } from "./vocabulary";

/** Settings of a policy. */
export const SETTINGS = new Vocabulary({
  policy: [
    ...(["", "基础政策", "基礎政策"] as const),
    ...["base policy", "built-in policy", "政策", "信用政策"],
  ],
  language: ["", "语言", "語言"],
  baseCurrency: ["", "本位币", "本位幣", "记账本位币", "本币"],
  agingBasis: [
    ...(["", "账龄起算日", "帳齡起算日"] as const),
    ...["ageing basis", "账龄基准", "帳齡基準", "账龄口径"],
  ],
  bucketUnit: ["", "账龄单位", "帳齡單位"],
  unappliedCredits: [
    ...(["", "未核销贷项", "未沖銷貸項"] as const),
    ...["未核销收款", "未沖銷收款"],
  ],
  dateOrder: ["", "日期顺序", "日期順序"],
  signConvention: [
    ...(["", "正负号规则", "正負號規則"] as const),
    ...["signs", "金额符号", "金額符號"],
  ],
  decimalSign: ["", "小数点写法", "小數點寫法", "decimal separator", "小数分隔符"],
  lastMonthYear: [
    ...(["year of the last month", "最后月份的年份", "最後月份的年份"] as const),
    ...["year of month columns", "月份列的年份", "月份欄的年份"],
  ],
  blankCurrency: [
    ...(["", "空白币种", "空白幣別"] as const),
    ...["空白货币", "空白貨幣", "currency of a blank"],
  ],
  minimumCoverage: ["", "最低数据覆盖率", "最低資料涵蓋率"],
  severeDaysLate: ["", "严重逾期天数", "嚴重逾期天數"],
  historyMonths: ["", "历史月数", "歷史月數"],
  recentMonths: ["", "近期月数", "近期月數"],
  halfLifeMonths: [
    ...(["half-life months", "半衰期月数", "半衰期月數"] as const),
    ...["half life", "半衰期"],
  ],
  leadDays: ["", "缓冲天数", "緩衝天數", "grace days", "宽限天数"],
  statementUnit: [
    ...(["", "报表金额单位", "報表金額單位"] as const),
    ...["unit of statements", "报表单位", "報表單位"],
  ],
  priceIndex: [
    ...(["", "物价指数", "物價指數"] as const),
    ...["GNP price index", "GDP deflator", "GDP平减指数", "GDP平減指數"],
  ],
  limitRounding: ["", "额度取整单位", "額度取整單位"],
  minimumOverdue: [
    ...(["minimum overdue amount", "最低逾期金额", "最低逾期金額"] as const),
    ...["overdue tolerance", "small balance tolerance", "逾期容差", "逾期容許金額"],
  ],
  smallDifference: [
    ...(["", "小额差异", "小額差異"] as const),
    ...["payment tolerance", "small differences", "收款容差", "收款容許差異", "尾差"],
  ],
  discountGraceDays: [
    ...(["cash discount grace days", "现金折扣宽限天数", "現金折扣寬限天數"] as const),
    ...["discount grace days", "折扣宽限天数", "折扣寬限天數"],
  ],
  disputedItems: [
    ...(["", "争议款项", "爭議款項"] as const),
    ...["disputes", "争议账款", "爭議帳款"],
  ],
  namedCredits: [
    ...(["credits that name an invoice", "指明发票的贷项", "指明發票的貸項"] as const),
    ...["named credits", "对应发票的贷项", "對應發票的貸項"],
  ],
  openOrders: [
    ...(["", "未完成订单", "未結訂單"] as const),
    ...["orders", "未结订单", "未交订单", "未交訂單", "未完成訂單"],
  ],
  openOrderShare: [
    ...(["", "未完成订单计入比例", "未結訂單計入比例"] as const),
    ...["share of open orders", "订单计入比例", "訂單計入比例"],
  ],
  forwardLookingFactor: [
    ...(["forward-looking factor", "前瞻性系数", "前瞻調整係數"] as const),
    ...["forward-looking adjustment", "前瞻性调整系数", "前瞻性係數", "前瞻性調整係數"],
  ],
  lastBucketLossRate: [
    ...(["", "最后账龄段损失率", "最末帳齡區間損失率"] as const),
    ...["loss rate of the last bucket", "最终损失率", "最終損失率"],
  ],
  existingAllowance: [
    ...(["", "坏账准备账面余额", "備抵損失帳面餘額"] as const),
    ...["loss allowance", "allowance", "坏账准备余额", "坏账准备", "備抵損失餘額", "備抵損失"],
  ],
  lossGivenDefault: [...(["", "违约损失率", "違約損失率"] as const), ...["LGD"]],
  assetCorrelation: [
    ...(["", "资产相关性", "資產相關性"] as const),
    ...["correlation", "相关系数", "相關係數"],
  ],
  defaultVolatility: [
    ...(["", "违约率波动比例", "違約率波動比例"] as const),
    ...["volatility of defaults", "违约率波动", "違約率波動"],
  ],
  insuranceNoticeDays: [
    ...(["", "信保报损天数", "信保通報天數"] as const),
    ...["days to notify the insurer", "报损期限"],
  ],
  insuranceExtensionDays: [
    ...(["", "信保展期天数", "信保展延天數"] as const),
    ...["maximum extension period", "最长展期"],
  ],
  insuredPercentage: ["", "信保赔付比例", "信保理賠成數"],
  lateInterestRule: [
    ...(["", "逾期利息规则", "遲延利息規則"] as const),
    ...["interest rule", "利息规则", "利息規則"],
  ],
  fundingRate: [
    ...(["", "资金成本率", "資金成本率"] as const),
    ...["cost of money", "cost of capital", "borrowing rate", "融资利率", "融資利率"],
  ],
  advanceRate: ["", "融资比例", "融資成數", "预付比例", "預支成數"],
  eligibleDays: [
    ...(["", "合格账款最长天数", "合格帳款最長天數"] as const),
    ...["eligible invoice days", "age limit"],
  ],
  crossAgingShare: ["cross-aging share", "交叉账龄比例", "交叉帳齡比例", "cross-ageing share"],
  concentrationLimit: ["", "集中度上限", "集中度上限", "集中度限额"],
  advanceInterest: [
    ...(["", "应收账款融资利率", "應收帳款融資利率"] as const),
    ...["interest on advances", "discount rate", "贴现利率", "貼現利率"],
  ],
  factoringFee: ["", "保理手续费率", "應收帳款承購手續費率"],
  quietDays: [
    ...(["", "催收静默天数", "催收靜默天數"] as const),
    ...["days between contacts", "静默天数", "靜默天數"],
  ],
  repeatDays: [
    ...(["", "重复催收间隔天数", "重複催收間隔天數"] as const),
    ...["days of repeating", "重复间隔", "重複間隔"],
  ],
  responseDays: [
    ...(["", "催收见效天数", "催收見效天數"] as const),
    ...["days of response", "见效天数", "見效天數"],
  ],
  enoughContacts: [
    ...(["", "最少联系次数", "最少聯絡次數"] as const),
    ...["minimum contacts", "联系次数下限", "聯絡次數下限"],
  ],
  letterChargesFrom: ["", "信函计息起始逾期天数", "信函計息起始逾期天數"],
  limitationLaw: [
    ...(["", "诉讼时效适用法律", "時效適用法律"] as const),
    ...["law of limitation", "适用法律", "適用法律"],
  ],
  interestYearDays: [
    ...(["days of an interest year", "年计息天数", "年計息天數"] as const),
    ...["interest year", "day basis", "计息基础", "計息基礎"],
  ],
  euInterestRate: [
    ...(["EU interest rate", "欧盟参考利率取值日", "歐盟參考利率取值日"] as const),
    ...["EU reference rate", "欧盟参考利率", "歐盟參考利率"],
  ],
});

/** A setting of the policy. */
export type Setting = (typeof SETTINGS.codes)[number];

/** Languages by their tags, which are the same in every language, and by their names. */
export const LANGUAGE_NAMES = new Vocabulary({
  en: ["", "en", "en", "English", "英文", "英语", "en-US", "en-GB"],
  "zh-CN": [
    ...(["zh-CN", "zh-CN", "zh-CN"] as const),
    ...["Simplified Chinese", "zh-Hans", "zh", "Chinese", "简体中文", "簡體中文", "中文", "简体"],
  ],
  "zh-TW": [
    ...(["zh-TW", "zh-TW", "zh-TW"] as const),
    ...["Traditional Chinese", "zh-Hant", "zh-HK", "繁体中文", "繁體中文", "正體中文", "繁體"],
  ],
});

/** From which date items age. */
export const AGING_BASES = new Vocabulary({
  dueDate: ["", "到期日", "到期日"],
  documentDate: [
    ...(["", "单据日期", "單據日期"] as const),
    ...["invoice date", "发票日期", "發票日期", "开票日期", "立账日期", "立帳日期"],
  ],
  both: ["", "到期日与单据日期", "到期日與單據日期", "两者"],
});

/** What the thresholds of aging buckets count. */
export const BUCKET_UNITS = new Vocabulary({
  days: ["", "天", "天", "日"],
  years: ["", "年", "年"],
});

/** Where unapplied credits stand in an aging report. */
export const CREDIT_PLACES = new Vocabulary({
  separate: ["", "单独列示", "單獨列示", "separate column"],
  inBucket: ["", "计入账龄区间", "計入帳齡區間"],
  netted: [
    ...(["netted oldest first", "先抵最早账款", "先抵最早帳款"] as const),
    ...["netted", "FIFO", "先进先出", "先進先出"],
  ],
});

/** Whether what is disputed counts as overdue. */
export const DISPUTE_TREATMENTS = new Vocabulary({
  counted: ["", "计入逾期", "計入逾期"],
  setAside: ["", "不计逾期", "不計逾期", "not overdue"],
});

/** What becomes of a credit, a payment or a write-off that bears an invoice's number. */
export const NAMED_CREDITS = new Vocabulary({
  applied: ["applied to it", "抵减该发票", "沖抵該發票"],
  apart: ["left apart", "不抵减", "不沖抵", "not applied"],
});

/** Which open orders count as exposure. */
export const ORDER_COUNTS = new Vocabulary({
  all: ["", "全部计入", "全部計入", "全部"],
  confirmed: [
    ...(["confirmed only", "仅计已确认", "僅計已確認"] as const),
    ...["confirmed", "已确认", "已確認", "仅已确认", "僅已確認"],
  ],
  none: ["", "不计入", "不計入", "无"],
});

/** Order of day and month in text dates; see `DateOrderSetting`. */
export const DATE_ORDERS = new Vocabulary({
  automatic: ["", "自动", "自動", "auto"],
  dayMonthYear: ["", "日月年", "日月年", "dmy", "dd/mm/yyyy"],
  monthDayYear: ["", "月日年", "月日年", "mdy", "mm/dd/yyyy"],
});

/** Leaves a setting to the ledger. */
export const AUTOMATIC = new Vocabulary({ automatic: ["", "自动", "自動", "auto"] });

/** Words that stand for a cap; the codes are the numbers. */
export const CAP_WORDS = new Vocabulary({
  Infinity: ["none", "无", "無", "unlimited", "不限"],
});

/** Words for an amount that is not stated; the codes are the numbers. */
export const UNSTATED_WORDS = new Vocabulary({
  Infinity: ["not stated", "未填写", "未填", "none", "无"],
});

/** Words that stand for a unit of amounts; the codes are the numbers. */
export const UNIT_WORDS = new Vocabulary({
  "1": ["units", "元", "元"],
  "1000": ["thousands", "千元", "千元", "仟元", "k"],
  "10000": ["ten thousands", "万元", "萬元"],
  "1000000": ["millions", "百万元", "百萬元", "m"],
});

/** Words that stand for a rounding; the codes are the numbers. */
export const ROUNDING_WORDS = new Vocabulary({
  "0": ["two significant digits", "两位有效数字", "兩位有效數字", "automatic", "自动"],
});
