/** Notes of the built-in policies: what a rule means, where a figure comes from, what to change. */
import { nameIn, type Language, type PolicyNotes, type Term } from "../engine";

const RATING: Term = [
  "Ratings of the customers' table, 1 to 5 or 0 to 100, as points.",
  "客户表中的评分（1–5 或 0–100），折算为百分制。",
  "客戶表中的評分（1–5 或 0–100），折算為百分制。",
];

/**
 * Notes by rule, by rule of one policy, or by rule and item.
 *
 * Sources: IFRS 9 Illustrative Example 12; Directive 2011/7/EU; Late Payment of Commercial
 * Debts (Interest) Act 1998; People's Bank of China, loan prime rate.
 */
const NOTES: Readonly<Record<string, Term>> = {
  "setting.policy": [
    "Rules that this table does not mention are those of this built-in policy.",
    "本表未提及的规则，采用该内置政策。",
    "本表未提及的規則，採用該內建政策。",
  ],
  "setting.language": ["Of texts in results.", "结果中文字的语言。", "結果中文字的語言。"],
  "setting.baseCurrency": [
    "Automatic: that of most items. Add a row “rate” for every other.",
    "自动：取台账中最多的币种。其他币种请各加一行“汇率”。",
    "自動：取帳冊中最多的幣別。其他幣別請各加一列「匯率」。",
  ],
  "setting.agingBasis": [
    "Due date, or document date: from when the debt arose.",
    "到期日，或单据日期（自债权发生日起算）。",
    "到期日，或單據日期（自債權發生日起算）。",
  ],
  "setting.bucketUnit": [
    "What the thresholds of the buckets count: days or years.",
    "账龄区间起点的单位：天或年。",
    "帳齡區間起點的單位：天或年。",
  ],
  "setting.unappliedCredits": [
    "Separate: a column of their own. In bucket: by date. Netted: against the oldest items.",
    "单独列示：单列一栏；计入账龄区间：按日期；先抵最早账款：抵减最早的应收款。",
    "單獨列示：自成一欄；計入帳齡區間：依日期；先抵最早帳款：沖抵最早的應收款。",
  ],
  "setting.dateOrder": [
    "For dates that are text: automatic, day month year, or month day year.",
    "用于文本日期：自动、日月年或月日年。",
    "用於文字日期：自動、日月年或月日年。",
  ],
  "setting.minimumCoverage": [
    "Below this share of known weight there is no score.",
    "已知因素的权重低于此比例时不评分。",
    "已知因素的權重低於此比例時不評分。",
  ],
  "setting.severeDaysLate": [
    "Severely late is more than so many days late.",
    "逾期超过此天数为严重逾期。",
    "逾期超過此天數為嚴重逾期。",
  ],
  "setting.historyMonths": [
    "Months before the as-of date whose payments and events count.",
    "只看截止日期前若干个月的付款和事件。",
    "只看基準日前若干個月的付款與事件。",
  ],
  "setting.recentMonths": [
    "The trend compares these last months with those before.",
    "趋势：最近若干个月与之前相比。",
    "趨勢：最近若干個月與之前相比。",
  ],
  "setting.halfLifeMonths": [
    "In share late and typical days late, an invoice due so long ago counts half.",
    "逾期占比和典型逾期天数中，到期已久达此月数的发票按一半计。",
    "逾期占比與典型逾期天數中，到期已久達此月數的發票以一半計。",
  ],
  "setting.leadDays": [
    "Days of purchases allowed for beyond the payment terms.",
    "在账期之外另加的采购天数。",
    "在付款天期之外另加的採購天數。",
  ],
  "setting.statementUnit": [
    "Units, thousands, ten thousands, millions, or a number.",
    "元、千元、万元、百万元，或数字。",
    "元、千元、萬元、百萬元，或數字。",
  ],
  "setting.priceIndex": [
    "1968 = 100, for Ohlson's failure score: about 700 for US prices of 2024.",
    "1968 年 = 100，用于 Ohlson 破产评分；2024 年美国约为 700。",
    "1968 年 = 100，用於 Ohlson 破產評分；2024 年美國約為 700。",
  ],
  "setting.limitRounding": [
    "Down to two significant digits, or a multiple of this amount.",
    "向下取整到两位有效数字，或此金额的倍数。",
    "向下取整至兩位有效數字，或此金額的倍數。",
  ],
  ageBucket: [
    "From: years since the debt arose, where the aging basis is both.",
    "起点为债权发生后的年数；账龄起算日为两者时列示。",
    "起點為債權發生後的年數；帳齡起算日為兩者時列示。",
  ],
  "setting.forwardLookingFactor": [
    "Multiplies every loss rate, up to 100%; scenarios come on top.",
    "乘以各账龄段的损失率（最高 100%）；情景在此基础上加权。",
    "乘以各帳齡區間的損失率（最高 100%）；情境在此基礎上加權。",
  ],
  "setting.lastBucketLossRate": [
    "Where loss rates come from history. Below 100% only with evidence of recoveries.",
    "按迁徙率计算时最后账龄段的损失率；低于 100% 须有回收证据。",
    "以滾動率計算時最末帳齡區間的損失率；低於 100% 須有回收證據。",
  ],
  "setting.existingAllowance": [
    "In the books before this provision, in base currency; negative for a debit balance.",
    "本次计提前的账面余额（本位币）；借方余额填负数。",
    "本次提列前的帳面餘額（本位幣）；借方餘額填負數。",
  ],
  scenario: [
    "From: the weight; value: multiplies the loss rates. Weights add up to 1.",
    "起点为权重，取值乘以损失率；权重合计为 1。",
    "起點為權重，取值乘以損失率；權重合計為 1。",
  ],
  "International.bucket": [
    "Value: expected loss rate (IFRS 9, Illustrative Example 12); put your own history and outlook.",
    "取值为预期损失率（IFRS 9 示例 12），请换成本公司的历史与前瞻数据。",
    "取值為預期損失率（IFRS 9 釋例 12），請換成本公司的歷史與前瞻資料。",
  ],
  "China.bucket": [
    "Value: loss rate, common in China; put your own migration rates.",
    "取值为坏账计提比例，国内常用，请以本公司迁徙率校准。",
    "取值為備抵呆帳提列率，中國大陸常用，請以本公司滾動率校準。",
  ],
  weight: [
    "Weights add up to 100; without data a factor takes no part.",
    "权重合计 100；缺少数据的因素不参与评分。",
    "權重合計 100；缺少資料的因素不參與評分。",
  ],
  cWeight: [
    "Only the proportion matters; 0 leaves it out.",
    "只看比例；0 表示不计。",
    "只看比例；0 表示不計。",
  ],
  "points.shareLate": [
    "Part of the invoices paid late, drawn towards the portfolio where there are few.",
    "逾期付款的发票占比；发票少时向整体水平收缩。",
    "逾期付款的發票占比；發票少時向整體水準收縮。",
  ],
  "points.shareSeverelyLate": [
    "Part of the invoices paid severely late, drawn towards the portfolio where there are few.",
    "严重逾期的发票占比；发票少时向整体水平收缩。",
    "嚴重逾期的發票占比；發票少時向整體水準收縮。",
  ],
  "points.typicalDaysLate": [
    "Geometric mean, drawn towards the portfolio; one very late invoice moves it little.",
    "几何平均，向整体水平收缩；个别严重逾期影响很小。",
    "幾何平均，向整體水準收縮；個別嚴重逾期影響很小。",
  ],
  "points.worstDaysLate": [
    "Days late of the worst invoice, open ones at their age; of more than twenty what is as unusual for twenty.",
    "逾期最久的一张发票的天数，未收的按现有天数计；超过二十张时，折算为二十张中同样少见的天数。",
    "逾期最久的一張發票的天數，未收者以現有天數計；超過二十張時，折算為二十張中同樣少見的天數。",
  ],
  "points.meanDaysLate": [
    "An early payment counts as 0; drawn towards the portfolio where there are few.",
    "提前付款按 0 天计；发票少时向整体水平收缩。",
    "提前付款以 0 天計；發票少時向整體水準收縮。",
  ],
  "points.trend": [
    "Mean days late of the recent months less those before.",
    "近期平均逾期天数减之前平均。",
    "近期平均逾期天數減先前平均。",
  ],
  "points.oldestOpenItem": [
    "Days past due of the oldest open invoice; rests that together are less than a hundredth of the invoices aside.",
    "最早一张未收发票的逾期天数；合计不足发票金额百分之一的零星未收不计。",
    "最早一張未收發票的逾期天數；合計不足發票金額百分之一的零星未收不計。",
  ],
  "points.shareOverdue": [
    "Overdue part of the open balance and of what is paid early.",
    "逾期金额占未收余额及提前付款之和的比例。",
    "逾期金額占未收餘額及提前付款之和的比例。",
  ],
  "points.utilisation": [
    "Open balance / credit limit.",
    "未收余额 ÷ 信用额度。",
    "未收餘額 ÷ 信用額度。",
  ],
  "points.yearsAsCustomer": ["Years.", "年数。", "年數。"],
  "points.shareAmountLate": [
    "Part of the amount paid late.",
    "逾期付款的金额占比。",
    "逾期付款的金額占比。",
  ],
  "points.spreadDaysLate": [
    "Standard deviation of the days late.",
    "逾期天数的标准差。",
    "逾期天數的標準差。",
  ],
  "points.recentDaysLate": ["Mean of the recent months.", "近期各月的平均。", "近期各月的平均。"],
  "points.shareDisputed": [
    "Disputed part of the open balance.",
    "未收余额中有争议的部分。",
    "未收餘額中有爭議的部分。",
  ],
  "points.orderGrowth": [
    "Invoices of the last 365 days against the 365 days before, less 1.",
    "最近 365 天开票额与此前 365 天之比减 1。",
    "最近 365 天開票額與此前 365 天之比減 1。",
  ],
  "points.brokenPromises": [
    "Events within the history months.",
    "历史月数内的事件次数。",
    "歷史月數內的事件次數。",
  ],
  "points.coverShare": [
    "Insured limit, guarantee and deposit / the larger of balance and credit limit.",
    "（保险额度 + 担保 + 保证金）÷ 未收余额与信用额度的较大者。",
    "（保險額度 + 擔保 + 保證金）÷ 未收餘額與信用額度的較大者。",
  ],
  "points.externalScore": [
    "The agency's own scale.",
    "评级机构自己的分制。",
    "評等機構自己的分制。",
  ],
  "points.industryRating": RATING,
  "points.siteVisit": RATING,
  "points.reputation": RATING,
  "points.currentRatio": [
    "Current assets / current liabilities.",
    "流动资产 ÷ 流动负债。",
    "流動資產 ÷ 流動負債。",
  ],
  "points.quickRatio": [
    "(Current assets − inventory) / current liabilities.",
    "（流动资产 − 存货）÷ 流动负债。",
    "（流動資產 − 存貨）÷ 流動負債。",
  ],
  "points.liabilitiesToAssets": [
    "Total liabilities / total assets; above 1 equity is negative.",
    "负债合计 ÷ 资产总计；大于 1 即资不抵债。",
    "負債總計 ÷ 資產總計；大於 1 即淨值為負。",
  ],
  "points.interestCover": [
    "EBIT / interest expense.",
    "息税前利润 ÷ 利息支出。",
    "稅前息前淨利 ÷ 利息費用。",
  ],
  "points.netMargin": ["Net income / sales.", "净利润 ÷ 营业收入。", "稅後淨利 ÷ 營業收入。"],
  "points.cashFlowToLiabilities": [
    "Operating cash flow / total liabilities.",
    "经营活动现金流量净额 ÷ 负债合计。",
    "營業活動淨現金流量 ÷ 負債總計。",
  ],
  "points.altmanZDoublePrime": [
    "Altman 1995 without 3.25; distress below 1.10, safe above 2.60.",
    "Altman 1995，不含 3.25；低于 1.10 为困境，高于 2.60 为安全。",
    "Altman 1995，不含 3.25；低於 1.10 為危險，高於 2.60 為安全。",
  ],
  "points.equity": [
    "In base currency; set the thresholds to your customers' size.",
    "本位币；请按客户规模调整起点。",
    "本位幣；請依客戶規模調整起點。",
  ],
  "points.cashRatio": ["Cash / current liabilities.", "货币资金 ÷ 流动负债。", "現金 ÷ 流動負債。"],
  "points.liabilitiesToEquity": [
    "Total liabilities / equity; unknown with negative equity.",
    "负债合计 ÷ 所有者权益；权益为负时不计。",
    "負債總計 ÷ 權益；權益為負時不計。",
  ],
  "points.returnOnAssets": [
    "Net income / total assets.",
    "净利润 ÷ 资产总计。",
    "稅後淨利 ÷ 資產總計。",
  ],
  "points.returnOnEquity": [
    "Net income / equity; unknown with negative equity.",
    "净利润 ÷ 所有者权益；权益为负时不计。",
    "稅後淨利 ÷ 權益；權益為負時不計。",
  ],
  "points.returnTrend": [
    "Change of return on assets a year, over three to five years.",
    "三至五年间总资产净利率的年均变化。",
    "三至五年間資產報酬率的年均變化。",
  ],
  "points.inventoryDays": [
    "365 × mean inventory / cost of goods sold.",
    "365 × 平均存货 ÷ 营业成本。",
    "365 × 平均存貨 ÷ 營業成本。",
  ],
  "points.receivableDays": [
    "365 × mean receivables / sales.",
    "365 × 平均应收账款 ÷ 营业收入。",
    "365 × 平均應收帳款 ÷ 營業收入。",
  ],
  "points.cashInterestCover": [
    "(Operating cash flow + interest + tax) / interest.",
    "（经营现金流 + 利息 + 所得税）÷ 利息。",
    "（營業現金流量 + 利息 + 所得稅）÷ 利息。",
  ],
  "points.salesGrowth": [
    "Sales / sales of the year before − 1.",
    "营业收入 ÷ 上年营业收入 − 1。",
    "營業收入 ÷ 去年營業收入 − 1。",
  ],
  "points.failureCard": [
    "Score of the failure card (rule “card”), 0–100.",
    "失败评分卡（规则“失败评分卡”）得分，0–100。",
    "失敗評分卡（規則「失敗評分卡」）分數，0–100。",
  ],
  card: [
    "Points of the figure from this value on, fitted to listed US firms of 1999–2014 (FAILURESCORE).",
    "达到此值起的得分，依据 1999–2014 年美国上市公司（FAILURESCORE）。",
    "達到此值起的分數，依 1999–2014 年美國上市公司（FAILURESCORE）。",
  ],
  ratio: [
    "Traffic light from this value on; for one industry “current ratio / retail”.",
    "达到此值起的信号灯；某一行业写“流动比率 / 零售”。",
    "達到此值起的燈號；某一產業寫「流動比率 / 零售」。",
  ],
  grade: [
    "From: the lowest score of the grade.",
    "起点为该等级的最低分。",
    "起點為該等級的最低分。",
  ],
  terms: ["Days.", "天数。", "天數。"],
  limitFactor: [
    "Multiplies the lowest of the limit methods.",
    "乘以各额度方法中的最低值。",
    "乘以各額度方法中的最低值。",
  ],
  reviewMonths: ["Months until the next review.", "距下次评审的月数。", "距下次覆審的月數。"],
  prepayment: [
    "Part of an order to be paid in advance.",
    "订单须预付的比例。",
    "訂單須預付的比例。",
  ],
  "limit.netWorth": [
    "Part of the customer's equity; 5 to 15% is usual.",
    "客户净资产的比例，通常为 5%–15%。",
    "客戶淨值的比例，通常為 5%–15%。",
  ],
  "limit.workingCapital": [
    "Part of current assets less current liabilities.",
    "流动资产减流动负债之差的比例。",
    "流動資產減流動負債之差的比例。",
  ],
  "limit.purchases": [
    "Times a year's purchases × (terms + lead days) / 365.",
    "年采购额 ×（账期 + 缓冲天数）÷ 365 的倍数。",
    "年採購額 ×（付款天期 + 緩衝天數）÷ 365 的倍數。",
  ],
  "limit.monthlySales": [
    "Times average monthly sales × terms in months; the limit factor is the coefficient.",
    "月均销售额 × 账期（月）的倍数；额度系数即信用系数。",
    "月均銷售額 × 付款天期（月）的倍數；額度係數即信用係數。",
  ],
  "setting.smallDifference": [
    "A rest up to this amount is no delay. It stays in the aging until it is written off.",
    "不超过此金额的尾款不算拖欠；核销之前仍列示在账龄中。",
    "不超過此金額的尾款不算拖欠；沖銷之前仍列示於帳齡中。",
  ],
  "setting.discountGraceDays": [
    "A discount taken so many days late is still no delay.",
    "迟于折扣期此天数内扣除的折扣，仍不算拖欠。",
    "遲於折扣期此天數內扣除的折扣，仍不算拖欠。",
  ],
  "setting.disputedItems": [
    "Set aside: what is disputed is no delay until it is settled.",
    "不计逾期：争议解决前不算拖欠。",
    "不計逾期：爭議解決前不算拖欠。",
  ],
  "setting.namedCredits": [
    "What bears an invoice's number lowers that invoice, or is left apart.",
    "标有发票号的贷项等是抵减该发票，还是单独列示。",
    "標有發票號碼的貸項等是沖抵該發票，或單獨列示。",
  ],
  "setting.openOrders": [
    "Which open orders count as exposure, where a range of them is passed.",
    "传入未完成订单时，哪些计入额度占用。",
    "傳入未結訂單時，哪些計入額度占用。",
  ],
  "setting.openOrderShare": [
    "Part of their amount that counts; 100% for all of it.",
    "订单金额计入的比例；100% 为全额。",
    "訂單金額計入的比例；100% 為全額。",
  ],
  "setting.minimumOverdue": [
    "Days past due and dunning level count from so much on.",
    "逾期合计达到此金额才计逾期天数和催收级别。",
    "逾期合計達到此金額才計逾期天數與催收級別。",
  ],
  cover: [
    "Part that lowers the exposure; 0.9 deducts 90%. Credit insurance: 0, since the limit rests on it.",
    "从风险敞口中扣减的比例，0.9 即扣减 90%。信用保险为 0，因额度已据此核定。",
    "自曝險中扣減的比例，0.9 即扣減 90%。信用保險為 0，因額度已據此核定。",
  ],
  "warning.limitExpiry": [
    "Negative: so many days before the last day of the limit.",
    "负数：额度到期日前若干天。",
    "負數：額度到期日前若干天。",
  ],
  "warning.groupUtilisation": [
    "All companies of a group together, by the group's or the parent's limit.",
    "集团内各公司合计 ÷ 集团额度或母公司额度。",
    "集團內各公司合計 ÷ 集團額度或母公司額度。",
  ],
  "warning.disputed": [
    "From here on: looked at only when an order is checked (ORDERCHECK).",
    "自此行起：仅在检查订单时判断（ORDERCHECK）。",
    "自此列起：僅在檢查訂單時判斷（ORDERCHECK）。",
  ],
  "hold.dunningLevel": [
    "Number of the dunning step after the due date, from 1.",
    "到期后催收步骤的序号，从 1 起。",
    "到期後催收步驟的序號，從 1 起。",
  ],
  "hold.prepayment": [
    "Only orders paid in advance; the share is that of the grade (ORDERCHECK).",
    "须预付才放行；比例按等级（ORDERCHECK）。",
    "須預付才放行；比例依等級（ORDERCHECK）。",
  ],
  "hold.eventCut": [
    "1 less the limit factor that the event still allows: 1 leaves no credit.",
    "1 减去事件仍允许的额度系数；1 表示不再给予信用。",
    "1 減去事件仍允許的額度係數；1 表示不再給予信用。",
  ],
  "limit.agencyLimit": [
    "Times the limit that an agency recommends.",
    "资信机构建议额度的倍数。",
    "徵信機構建議額度的倍數。",
  ],
  "limit.insuredLimit": [
    "Times the insured limit. Further: tangible net worth, trade reference, requested limit.",
    "信保额度的倍数。其他：有形净资产、同业授信、申请额度。",
    "信保額度的倍數。其他：有形淨值、同業授信、申請額度。",
  ],
  cap: [
    "Of one customer, in base currency; “none” for no cap.",
    "单个客户（本位币）；“无”表示不设上限。",
    "單一客戶（本位幣）；「無」表示不設上限。",
  ],
  override: [
    "The best grade that a customer can have after such an event.",
    "发生该事件后，客户最高只能评到此等级。",
    "發生該事件後，客戶最高只能評到此等級。",
  ],
  warning: [
    "From this value on: amber or red; “none” ends a level.",
    "达到此值起预警：黄色或红色；“无”表示解除。",
    "達到此值起預警：黃色或紅色；「無」表示解除。",
  ],
  "hold.utilisation": [
    "Above the limit; an order that uses exactly 100% is released.",
    "超过额度即暂停；恰好用满 100% 的订单放行。",
    "超過額度即暫停；恰好用滿 100% 的訂單放行。",
  ],
  "hold.daysPastDue": ["Oldest open invoice.", "按最早一张未收发票。", "依最早一張未收發票。"],
  dunning: [
    "From so many days past due (below 0: before the due date); value: the channel.",
    "逾期达到此天数起（负数为到期前）；取值为催收方式。",
    "逾期達到此天數起（負數為到期前）；取值為催收方式。",
  ],
  riskBand: [
    "RISKMATRIX: likelihood × impact, from this score on to Value. Starting values.",
    "RISKMATRIX：可能性 × 影响，自该分值起至取值止。此为初始值。",
    "RISKMATRIX：可能性 × 影響，自該分值起至取值止。此為初始值。",
  ],
  authority: [
    "From this amount on. Nobody approves an own request.",
    "达到此金额起；申请人不得自批。",
    "達到此金額起；申請人不得自行核准。",
  ],
  "setting.lossGivenDefault": [
    "Lost part of an exposure in default: the Basel framework has 40% for unsecured claims on firms (CRE32).",
    "违约时损失的比例；40% 为巴塞尔框架对企业无担保债权的取值（CRE32）。",
    "違約時損失的比例；40% 為巴塞爾架構對企業無擔保債權的取值（CRE32）。",
  ],
  "setting.assetCorrelation": [
    "Vasicek; the Basel framework has 12 to 24% for firms (CRE31).",
    "Vasicek 模型；巴塞尔框架对企业取 12%–24%（CRE31）。",
    "Vasicek 模型；巴塞爾架構對企業取 12%–24%（CRE31）。",
  ],
  "setting.defaultVolatility": [
    "CreditRisk+: standard deviation of a default rate as a part of it.",
    "CreditRisk+：违约率标准差与均值之比。",
    "CreditRisk+：違約率標準差與均值之比。",
  ],
  defaultProbability: [
    "Within a year. Starting values, not estimated on your customers: see BACKTEST.",
    "一年内。此为初始值，并非根据贵公司客户估计；参见 BACKTEST。",
    "一年內。此為初始值，並非依貴公司客戶估計；參見 BACKTEST。",
  ],
  "setting.lateInterestRule": [
    "By which LATEINTEREST counts where none is asked for.",
    "LATEINTEREST 未指定规则时采用。",
    "LATEINTEREST 未指定規則時採用。",
  ],
  "setting.interestYearDays": [
    "360 only where the contract says so.",
    "仅在合同约定时用 360。",
    "僅在契約約定時用 360。",
  ],
  "setting.euInterestRate": [
    "Each half-year: its own rate. At payment: that of the day of payment throughout (Irish guidance).",
    "逐半年度：各用其利率；按付款日：全程用付款日的利率（爱尔兰的做法）。",
    "逐半年度：各用其利率；按付款日：全程用付款日的利率（愛爾蘭的做法）。",
  ],
  "interestTerm.lprSurcharge": [
    "On the LPR of the day of breach: 30 to 50% (Supreme People's Court on sales contracts, art. 18). Agreed: a row “contract rate”.",
    "在违约日 LPR 上加计 30%–50%（买卖合同司法解释第十八条）。有约定的，另加“合同约定年利率”一行。",
    "在違約日 LPR 上加計 30%–50%（中國買賣合同司法解釋第十八條）。有約定者，另加「契約約定年利率」一列。",
  ],
  "interestTerm.smeDailyRate": [
    "A day, public bodies and large firms to SMEs, nothing agreed (State Council decrees 728, 802).",
    "机关、事业单位和大型企业对中小企业，未约定时按日计（国务院令第 728、802 号）。",
    "機關、事業單位與大型企業對中小企業，未約定時按日計（中國國務院令第 728、802 號）。",
  ],
  "recoverySum.euDirective": [
    "Once for each claim (Directive 2011/7/EU, art. 6).",
    "每笔债权一次（2011/7/EU 指令第 6 条）。",
    "每筆債權一次（2011/7/EU 指令第 6 條）。",
  ],
  "recoverySum.ukStatutory": [
    "By the size of the debt (Late Payment of Commercial Debts Act 1998, s. 5A).",
    "按债务金额分档（1998 年商业债务逾期付款法第 5A 条）。",
    "依債務金額分級（1998 年商業債務遲延付款法第 5A 條）。",
  ],
  "setting.quietDays": [
    "WORKLIST leaves a customer alone so long after a contact. A starting value.",
    "WORKLIST 在联系后的这些天内不再催收。此为初始值。",
    "WORKLIST 在聯絡後的這些天內不再催收。此為初始值。",
  ],
  "setting.repeatDays": [
    "Until the last step is taken again. A starting value.",
    "再次执行最后一步的间隔。此为初始值。",
    "再次執行最後一步的間隔。此為初始值。",
  ],
  "setting.responseDays": [
    "What comes in so soon after a contact counts for it. A starting value.",
    "联系后这些天内的收款计为其效果。此为初始值。",
    "聯絡後這些天內的收款計為其效果。此為初始值。",
  ],
  "setting.enoughContacts": [
    "From so many contacts on a step's chance is learnt. A starting value.",
    "达到此次数后，该步骤的回款概率由记录得出。此为初始值。",
    "達到此次數後，該步驟的收款機率由紀錄得出。此為初始值。",
  ],
  signal: [
    "For WARNINGS: days, times the usual (order spike, gone quiet), months (old statement), a share (disputes) or a number; “none” for never. Starting values.",
    "供 WARNINGS 使用：天数、通常的倍数（订单激增、订单中断）、月数（报表过旧）、比例（争议）或个数；“无”表示不预警。此为初始值。",
    "供 WARNINGS 使用：天數、通常的倍數（訂單激增、訂單中斷）、月數（報表過舊）、比例（爭議）或個數；「無」表示不預警。此為初始值。",
  ],
  dunningStop: [
    "After such an event WORKLIST asks for nothing more.",
    "此后 WORKLIST 不再向该客户催收。",
    "此後 WORKLIST 不再向該客戶催收。",
  ],
  collectionOdds: [
    "Part that a step brings in, from so many days past due on. Starting values; contacts teach better ones.",
    "自该逾期天数起预计可收回的比例。此为初始值；催收记录可使其更准确。",
    "自該逾期天數起預計可收回的比例。此為初始值；催收紀錄可使其更準確。",
  ],
  "setting.fundingRate": [
    "What money costs you a year (CARRYINGCOST). A starting value.",
    "一年资金成本（CARRYINGCOST）。此为初始值。",
    "一年資金成本（CARRYINGCOST）。此為初始值。",
  ],
  "setting.limitationLaw": [
    "By which LIMITATIONDATE counts; “other law”: rows of your own.",
    "LIMITATIONDATE 适用的法律；“其他法律”须自行加行。",
    "LIMITATIONDATE 適用的法律；「其他法律」須自行加列。",
  ],
  "limitation.china/period": [
    "Months. Civil Code art. 188: three years, where two had not ended on 1 Oct 2017 (Fa Shi 2018 no. 12; not checked). Check before relying on it.",
    "单位：月。民法典第 188 条：三年；限 2017-10-01 时二年尚未届满的债权（法释〔2018〕12 号，未经核实）。使用前请核对。",
    "單位：月。中國民法典第 188 條：三年；限 2017-10-01 時二年尚未屆滿的債權（法釋〔2018〕12 號，未經查核）。使用前請核對。",
  ],
  "limitation.china/longest": [
    "Civil Code art. 188: twenty years from the breach.",
    "民法典第 188 条：自权利受损之日起最长二十年。",
    "中國民法典第 188 條：自權利受損之日起最長二十年。",
  ],
  "limitation.china/demand": [
    "Months from the event; 0 changes nothing. Civil Code art. 195.",
    "自该事由起的月数，0 表示不产生效力。民法典第 195 条。",
    "自該事由起的月數，0 表示不生效力。中國民法典第 195 條。",
  ],
  "limitation.china/acknowledgement": [
    "Civil Code art. 195.",
    "民法典第 195 条。",
    "中國民法典第 195 條。",
  ],
  "limitation.china/partPayment": [
    "Counts as consent (Civil Code art. 195; Fa Shi 2008 no. 11).",
    "视同同意履行（民法典第 195 条；法释〔2008〕11 号）。",
    "視同同意履行（中國民法典第 195 條；法釋〔2008〕11 號）。",
  ],
  "limitation.china/lawSuit": [
    "Civil Code art. 195. Counted from the filing; the law counts from the end of the proceedings: later.",
    "民法典第 195 条。自起诉日起算；法律自程序终结起算，更晚。",
    "中國民法典第 195 條。自起訴日起算；法律自程序終結起算，較晚。",
  ],
  "limitation.englandWales/period": [
    "Months. Limitation Act 1980, s. 5: six years for a simple contract. Check before relying on it.",
    "单位：月。1980 年时效法第 5 条：普通合同六年。使用前请核对。",
    "單位：月。1980 年時效法第 5 條：普通契約六年。使用前請核對。",
  ],
  "limitation.englandWales/acknowledgement": [
    "Limitation Act 1980, s. 29(5), (7), 30: in time, in writing, signed. A demand restarts nothing.",
    "1980 年时效法第 29 条第 5、7 款、第 30 条：期间内书面并签名；催款不中断时效。",
    "1980 年時效法第 29 條第 5、7 項、第 30 條：期間內書面並簽名；催款不中斷時效。",
  ],
  "limitation.englandWales/partPayment": [
    "Limitation Act 1980, s. 29(5), (7): within the period.",
    "1980 年时效法第 29 条第 5、7 款：须在期间内。",
    "1980 年時效法第 29 條第 5、7 項：須於期間內。",
  ],
  "limitation.taiwan/period": [
    "Months. Civil Code art. 127 no. 8: two years for goods of merchants; other claims have longer. Check before relying on it.",
    "单位：月。台湾民法第 127 条第 8 款：商人的商品价款二年；其他请求权较长。使用前请核对。",
    "單位：月。民法第 127 條第 8 款：商人之商品代價二年；其他請求權較長。使用前請核對。",
  ],
  "limitation.taiwan/demand": [
    "Civil Code art. 130: only where a suit follows within six months.",
    "台湾民法第 130 条：六个月内未起诉的不中断。",
    "民法第 130 條：六個月內不起訴，視為不中斷。",
  ],
  "limitation.taiwan/acknowledgement": [
    "Civil Code art. 129.",
    "台湾民法第 129 条。",
    "民法第 129 條。",
  ],
  "limitation.taiwan/partPayment": [
    "Not named; taken as an acknowledgement (art. 129). Not checked: ask a lawyer.",
    "未列明，视同承认（第 129 条）。未经核实，请咨询律师。",
    "未列明，視同承認（第 129 條）。未經查核，請諮詢律師。",
  ],
  "limitation.taiwan/lawSuit": [
    "Civil Code art. 129, 131, 137: not withdrawn or dismissed. Counted from the filing; the law counts from the end of the proceedings: later.",
    "台湾民法第 129、131、137 条：撤诉或被驳回的不计。自起诉日起算；法律自程序终结起算，更晚。",
    "民法第 129、131、137 條：撤回或遭駁回者不計。自起訴日起算；法律自程序終結起算，較晚。",
  ],
  limitationWarning: [
    "So many days before the last safe day. Starting values.",
    "最后安全日前的天数。此为初始值。",
    "最後安全日前的天數。此為初始值。",
  ],
  "interest.EUR": [
    "Statutory: ECB reference rate of the half-year plus 8 points (Directive 2011/7/EU). Add later half-years; the contract comes first.",
    "法定利率：欧洲央行半年度参考利率加 8 个百分点（2011/7/EU 指令）。请补充以后各期；合同另有约定从其约定。",
    "法定利率：歐洲央行半年度參考利率加 8 個百分點（2011/7/EU 指令）。請補充以後各期；契約另有約定從其約定。",
  ],
  "interest.GBP": [
    "Statutory: Bank of England rate of the half-year plus 8 points. Add later half-years; the contract comes first.",
    "法定利率：英格兰银行半年度利率加 8 个百分点。请补充以后各期；合同另有约定从其约定。",
    "法定利率：英格蘭銀行半年度利率加 8 個百分點。請補充以後各期；契約另有約定從其約定。",
  ],
  "interest.CNY": [
    "One-year LPR from this date on; without an agreed rate courts add 30 to 50%. Add later rates.",
    "自该日起的一年期 LPR；合同未约定时法院通常加计 30%–50%。请补充以后各期。",
    "自該日起的一年期 LPR；契約未約定時法院通常加計 30%–50%。請補充以後各期。",
  ],
};

/** Gives the notes of both built-in policies in a language. */
export function policyNotes(language: Language): PolicyNotes {
  return Object.fromEntries(
    Object.entries(NOTES).map(([key, note]) => [key, nameIn(note, language)]),
  );
}
