/** Messages of worksheet functions and pane for what makes a whole answer impossible. */
import type { ErrorCode, Term } from "../engine";

/** Messages by code: English, 简体中文, 繁體中文; places as in `fillTemplate`. */
export const ERROR_MESSAGES: Readonly<Record<ErrorCode, Term>> = {
  emptyTable: [
    "{table} is empty. Expected: a range with its header row.",
    "{table}为空。应为包含标题行的区域。",
    "{table}是空的。應為包含標題列的範圍。",
  ],
  noHeader: [
    "{table} has no header row that can be recognised.[ Found: {found}.] Expected: columns for {column}.",
    "{table}中找不到可识别的标题行。[实际内容：{found}。]应有的列：{column}。",
    "{table}中找不到可辨識的標題列。[實際內容：{found}。]應有的欄位：{column}。",
  ],
  noRows: [
    "{table} has a header row and no row below it.[ Columns found: {found}.]",
    "{table}只有标题行，下方没有数据。[现有的列：{found}。]",
    "{table}只有標題列，下方沒有資料。[現有的欄位：{found}。]",
  ],
  missingColumn: [
    "{table} has no column for {column}.[ Columns found: {found}.][ If one of them is it, write into the policy: {columnRow}]",
    "{table}缺少“{column}”列。[现有的列：{found}。][如果其中一列就是，请在政策中写入：{columnRow}]",
    "{table}缺少「{column}」欄。[現有的欄位：{found}。][如果其中一欄就是，請在政策中寫入：{columnRow}]",
  ],
  ambiguousColumn: [
    "{table}: several columns could be {column}: {found}. Expected: one; rename the others.",
    "{table}：多列都可能是“{column}”：{found}。请只保留一列，其余改名。",
    "{table}：有多個欄位都可能是「{column}」：{found}。請只保留一欄，其餘改名。",
  ],
  unknownColumn: [
    "groupBy: no column is called “{column}”.[ Columns found: {found}.]",
    "groupBy：没有名为“{column}”的列。[现有的列：{found}。]",
    "groupBy：沒有名為「{column}」的欄位。[現有的欄位：{found}。]",
  ],
  unclearBalance: [
    "Invoices: “{column}” is more than the amount of its row ([{rows} {rows:row|rows}, ]first in row {row}): it may be an open amount, or a balance that runs. Say which in the policy: {answer}.",
    "发票表：“{column}”大于该行金额（[{rows} 行，]首见第 {row} 行），是未收金额还是累计余额？请在政策中说明：{answer}。",
    "發票表：「{column}」大於該列金額（[{rows} 列，]首見第 {row} 列），是未收金額還是累計餘額？請在政策中說明：{answer}。",
  ],
  unclearLines: [
    "Invoices: “{column}” is repeated on the lines of some documents and differs on those of others (row {row}: {found}). Expected: the document's total on each line, or each line's own amount. To leave the column out, add to the policy: {answer}.",
    "发票表：“{column}”在部分单据的各明细行重复，在另一些则不同（第 {row} 行：{found}）。应统一为整单金额或各行金额。如不读取该列，请在政策中加入：{answer}。",
    "發票表：「{column}」在部分單據的各明細列重複，在另一些則不同（第 {row} 列：{found}）。應統一為整單金額或各列金額。如不讀取該欄，請在政策中加入：{answer}。",
  ],
  unclearNumbers: [
    "Invoices: “{found}” in “{column}” has a point before three digits, and nothing in the table tells whether it parts thousands or begins the decimals. Say in the policy what stands before decimals: {answer}.",
    "发票表：“{column}”中“{found}”的点是千分位还是小数点，表中没有依据。请在政策中说明：{answer}。",
    "發票表：「{column}」中「{found}」的點是千分位還是小數點，表中沒有依據。請在政策中說明：{answer}。",
  ],
  monthsWithoutYear: [
    "Invoices: “{column}” are months without a year, and no line above the table names a day in one of them. Say in the policy in which year the last of them lies, for example: {answer}.",
    "发票表：“{column}”只有月份没有年份，表格上方也没有截止日期。请在政策中说明最后一个月份的年份，例如：{answer}。",
    "發票表：「{column}」只有月份沒有年份，表格上方也沒有截止日期。請在政策中說明最後一個月份的年份，例如：{answer}。",
  ],
  outlineDates: [
    "Invoices: the rows of “{column}” are dates, such as “{found}”, with customers below them. Say in the policy which dates they are, for example: {answer}.",
    "发票表：“{column}”中先列日期（如“{found}”），其下再列客户。请在政策中说明是哪种日期，例如：{answer}。",
    "發票表：「{column}」中先列日期（如「{found}」），其下再列客戶。請在政策中說明是哪種日期，例如：{answer}。",
  ],
  unknownTypes: [
    "Invoices: all amounts are positive, and “{column}” has document types that are not known: {found}. Invoices raise what is owed, credits and payments lower it. Say in the policy what each means, for example: {answer}.",
    "发票表：金额均为正数，“{column}”中的单据类型无法识别是增加还是减少欠款：{found}。请在政策中逐一说明，例如：{answer}。",
    "發票表：金額均為正數，「{column}」中的單據類型無法辨識是增加還是減少欠款：{found}。請在政策中逐一說明，例如：{answer}。",
  ],
  negativeInvoices: [
    "Invoices: every invoice in “{column}” is negative ({rows} {rows:row|rows}, {found}): they may be credits, or the export writes what is owed with a minus. Say which in the policy: {answer}, or “as written” where they are credits.",
    "发票表：“{column}”中的发票全部为负数（{rows} 行，合计 {found}）。若以负数表示欠款，请在政策中加入：{answer}；若为贷项，取值写“按原符号”。",
    "發票表：「{column}」中的發票全部為負數（{rows} 列，合計 {found}）。若以負數表示欠款，請在政策中加入：{answer}；若為貸項，取值寫「按原符號」。",
  ],
  invalidAsOfDate: [
    "asOfDate: “{found}” is not a date. Expected: a cell with a date.",
    "asOfDate：“{found}”不是日期。应为包含日期的单元格。",
    "asOfDate：「{found}」不是日期。應為包含日期的儲存格。",
  ],
  missingAsOfDate: [
    "asOfDate is missing, and no ledger gives its last day. Expected: a cell with a date; functions do not read the clock.",
    "缺少 asOfDate，也没有台账可取最后日期。请指定包含日期的单元格；函数不读取系统时间。",
    "缺少 asOfDate，也沒有帳冊可取最後日期。請指定包含日期的儲存格；函數不讀取系統時間。",
  ],
  invalidBounds: [
    "bounds: {found}. Expected: numbers of days from 0 up, increasing.",
    "bounds：{found}。应为从 0 起依次递增的天数。",
    "bounds：{found}。應為從 0 起依序遞增的天數。",
  ],
  invalidLabels: [
    "labels: {found} {found:name|names} found. Expected: {expected}, one more than bounds.",
    "labels：共有 {found} 个名称。应为 {expected} 个，比 bounds 多一个。",
    "labels：共有 {found} 個名稱。應為 {expected} 個，比 bounds 多一個。",
  ],
  invalidScore: [
    "score: “{found}” is not a score. Expected: a number from 0 to 100.",
    "score：“{found}”不是评分。应为 0 至 100 的数字。",
    "score：「{found}」不是評分。應為 0 至 100 的數字。",
  ],
  unknownModel: [
    "model: “{found}” is not known. Expected: {expected}.",
    "model：不支持“{found}”。应为 {expected}。",
    "model：不支援「{found}」。應為 {expected}。",
  ],
  invalidHorizon: [
    "{argument}: “{found}”. Expected: a whole number of days from {min} to {max}.",
    "{argument}：“{found}”。应为 {min} 至 {max} 之间的整数天数。",
    "{argument}：「{found}」。應為 {min} 至 {max} 之間的整數天數。",
  ],
  missingDate: [
    "{argument} is missing. Expected: a cell with a date; functions do not read the clock.",
    "缺少 {argument}。请指定包含日期的单元格；函数不读取系统时间。",
    "缺少 {argument}。請指定包含日期的儲存格；函數不讀取系統時間。",
  ],
  invalidMonths: [
    "months: {found}. Expected: a whole number from {minimum}, the months of one step, to {maximum}.",
    "months：{found}。应为 {minimum}（一期的月数）至 {maximum} 的整数。",
    "months：{found}。應為 {minimum}（一期的月數）至 {maximum} 的整數。",
  ],
  invalidWindow: [
    "windowDays: “{found}”. Expected: a whole number of days from 1 up.",
    "windowDays：“{found}”。应为不小于 1 的整数天数。",
    "windowDays：「{found}」。應為不小於 1 的整數天數。",
  ],
  unreadableTerms: [
    "{argument}: “{found}” cannot be read. Expected: days, or such as Net 30, 30 days EOM, 15th of next month, 2/10 n/30, 30/60/90 days, 30% advance, balance 30 days.",
    "{argument}：无法识别“{found}”。应为天数，或如：30天、月结30天、次月15日、2/10 n/30、30/60/90天、30%预付，余款30天。",
    "{argument}：無法辨識「{found}」。應為天數，或如：30天、月結30天、次月15日、2/10 n/30、30/60/90天、30%預付，餘款30天。",
  ],
  termsShape: [
    "terms: {found} {found:cell|cells} found. Expected: one cell, or the shape of invoiceDate ({expected}).",
    "terms：区域为 {found}。应为一个单元格，或与 invoiceDate 形状相同（{expected}）。",
    "terms：範圍為 {found}。應為一個儲存格，或與 invoiceDate 形狀相同（{expected}）。",
  ],
  invalidRates: [
    "rates, row {row}: {found}. Expected: each bucket of the policy once ({expected}), with a rate from 0 to 1.",
    "rates 第 {row} 行：{found}。应为政策中的账龄区间（{expected}）各一次，损失率为 0 至 1。",
    "rates 第 {row} 列：{found}。應為政策中的帳齡區間（{expected}）各一次，損失率為 0 至 1。",
  ],
  unknownMethod: [
    "method: “{found}” is not known. Expected: {expected}.",
    "method：不支持“{found}”。应为 {expected}。",
    "method：不支援「{found}」。應為 {expected}。",
  ],
  unknownPolicy: [
    "name: there is no built-in policy “{found}”. Expected: International or China.",
    "name：没有名为“{found}”的内置政策。应为 International（国际）或 China（中国）。",
    "name：沒有名為「{found}」的內建政策。應為 International（國際）或 China（中國）。",
  ],
  unknownLanguage: [
    "language: “{found}” is not known. Expected: en, zh-CN or zh-TW.",
    "language：不支持“{found}”。应为 en、zh-CN 或 zh-TW。",
    "language：不支援「{found}」。應為 en、zh-CN 或 zh-TW。",
  ],
  invalidPolicy: [
    "policy, row {row}[, column {column}][ (“{found}”)]: {issue}",
    "policy 第 {row} 行[，“{column}”列][（“{found}”）]：{issue}",
    "policy 第 {row} 列[，「{column}」欄][（「{found}」）]：{issue}",
  ],
  notAnAmount: [
    "ledgerBalance: “{found}” is not an amount. Expected: a number of at most 21 digits.",
    "ledgerBalance：“{found}”不是金额。应为不超过 21 位的数字。",
    "ledgerBalance：「{found}」不是金額。應為不超過 21 位的數字。",
  ],
  datesOutOfOrder: [
    "toDate: {found}. Expected: a date after fromDate, {expected}.",
    "toDate：{found}。应晚于 fromDate（{expected}）。",
    "toDate：{found}。應晚於 fromDate（{expected}）。",
  ],
  notADate: [
    "[{argument}: ]“{found}” is not a date. Expected: a date.",
    "[{argument}：]“{found}”不是日期。应为日期。",
    "[{argument}：]「{found}」不是日期。應為日期。",
  ],
  ambiguousDate: [
    "[{argument}: ]“{found}” can be two dates: day and month cannot be told apart. Expected: a real date, or text as 2025-06-30.",
    "[{argument}：]“{found}”的日和月无法区分。应为真正的日期，或 2025-06-30 这样的文本。",
    "[{argument}：]「{found}」的日與月無法區分。應為真正的日期，或 2025-06-30 這樣的文字。",
  ],
  notASingleValue: [
    "[{argument}: ]{found} {found:cell|cells} found. Expected: one cell or value.",
    "[{argument}：]区域有 {found} 个单元格。应为一个单元格或一个值。",
    "[{argument}：]範圍有 {found} 個儲存格。應為一個儲存格或一個值。",
  ],
  comparisonsShape: [
    "comparisons: {found} {found:judgement|judgements} found. Expected: a square of 2 to {most} rows and columns, with or without labels.",
    "comparisons：判断为 {found}。应为 2 至 {most} 行的方阵，可带或不带标题。",
    "comparisons：判斷為 {found}。應為 2 至 {most} 列的方陣，可帶或不帶標題。",
  ],
  invalidComparison: [
    "comparisons, {a} against {b}:[ “{found}” found.] Expected: a number from 1/9 to 9; 1 for a criterion against itself.",
    "comparisons，“{a}”对“{b}”：[实际为“{found}”。]应为 1/9 至 9 的数字；准则与自身相比为 1。",
    "comparisons，「{a}」對「{b}」：[實際為「{found}」。]應為 1/9 至 9 的數字；準則與自身相比為 1。",
  ],
  unequalComparison: [
    "comparisons: {a} against {b} is {found}, the other way round {other}. Expected: reciprocals, such as 3 and 1/3.",
    "comparisons：“{a}”对“{b}”为 {found}，反向为 {other}。应互为倒数，如 3 与 1/3。",
    "comparisons：「{a}」對「{b}」為 {found}，反向為 {other}。應互為倒數，如 3 與 1/3。",
  ],
  raterWeight: [
    "weights: no weight for “{rater}”. Expected: a row per rater with name and weight from 0 up, or {expected} numbers in the order of the raters; not all 0.",
    "weights：缺少“{rater}”的权重。应每位评委一行（姓名、权重），或按顺序给出 {expected} 个数字，不全为 0。",
    "weights：缺少「{rater}」的權重。應每位評審一列（姓名、權重），或依順序給出 {expected} 個數字，不全為 0。",
  ],
  tooManyCurrencies: [
    "invoices: the column {column} holds more than {most} different currencies, such as “{found}”. Expected: a currency in each row, such as EUR or US$.",
    "invoices：“{column}”列有 {most} 种以上的币种，例如“{found}”。每行应为一种货币，如 EUR 或 人民币。",
    "invoices：「{column}」欄有 {most} 種以上的幣別，例如「{found}」。每列應為一種貨幣，如 EUR 或 新台幣。",
  ],
  tooManyRaters: [
    "ratings: more than {most} different raters. Expected: the raters of a panel, a column or a row for each mark.",
    "ratings：评委超过 {most} 位。应为评审小组的评委，每位一列，或每个评分一行。",
    "ratings：評審超過 {most} 位。應為評審小組的評審，每位一欄，或每個評分一列。",
  ],
  treeBlank: [
    "tree, row {row}: {column} is blank.",
    "tree 第 {row} 行：“{column}”为空。",
    "tree 第 {row} 列：「{column}」是空的。",
  ],
  treeFact: [
    "tree[, row {row}]: facts has no column for “{fact}”.[ Columns found: {found}.]",
    "tree[ 第 {row} 行]：facts 中没有“{fact}”列。[现有的列：{found}。]",
    "tree[ 第 {row} 列]：facts 中沒有「{fact}」欄。[現有的欄位：{found}。]",
  ],
  treeLoop: [
    "tree, row {row}: the steps go round in a circle: {found}.",
    "tree 第 {row} 行：步骤循环：{found}。",
    "tree 第 {row} 列：步驟循環：{found}。",
  ],
  treeOperator: [
    "tree, row {row}: “{found}” is no operator. Expected: >=, >, <=, <, =, <>, one of, known or unknown.",
    "tree 第 {row} 行：“{found}”不是比较方式。应为 >=、>、<=、<、=、<>、属于、已知或未知。",
    "tree 第 {row} 列：「{found}」不是比較方式。應為 >=、>、<=、<、=、<>、屬於、已知或未知。",
  ],
  treeRepeated: [
    "tree, row {row}: there is another step “{found}”.",
    "tree 第 {row} 行：步骤“{found}”重复。",
    "tree 第 {row} 列：步驟「{found}」重複。",
  ],
  treeStep: [
    "tree, row {row}: there is no step “{found}”.",
    "tree 第 {row} 行：没有步骤“{found}”。",
    "tree 第 {row} 列：沒有步驟「{found}」。",
  ],
  treeValue: [
    "tree, row {row}: “{found}” is not a number, which this operator needs.",
    "tree 第 {row} 行：“{found}”不是数字，该比较方式需要数字。",
    "tree 第 {row} 列：「{found}」不是數字，該比較方式需要數字。",
  ],
  invalidOrderAmount: [
    "amount: “{found}” is not the amount of an order. Expected: a number from 0 up, in base currency.",
    "amount：“{found}”不是订单金额。应为 0 以上的数字（本位币）。",
    "amount：「{found}」不是訂單金額。應為 0 以上的數字（本位幣）。",
  ],
  orderShape: [
    "amount: {found} {found:cell|cells} found. Expected: one amount, or as many as there are customers, {expected}.",
    "amount：共有 {found} 个单元格。应为一个金额，或与客户数相同，即 {expected} 个。",
    "amount：共有 {found} 個儲存格。應為一個金額，或與客戶數相同，即 {expected} 個。",
  ],
  unknownCustomer: [
    "No table names the customer “{customer}”, or several customers bear this name.",
    "各表中找不到客户“{customer}”，或有多位客户同名。",
    "各表中找不到客戶「{customer}」，或有多位客戶同名。",
  ],
  tooLittleKnown: [
    "Too little is known about {customer}: {coverage} of the weight, where the policy asks for {minimum}. Missing: {missing}.",
    "客户 {customer} 的资料太少：数据覆盖率 {coverage}，政策要求至少 {minimum}。缺少：{missing}。",
    "客戶 {customer} 的資料太少：資料涵蓋率 {coverage}，政策要求至少 {minimum}。缺少：{missing}。",
  ],
  noOutcomes: [
    "No invoice whose payment is known fell due within the {days} {days:day|days} after the cut-off date.",
    "截止日之后 {days} 天内没有到期且付款情况已知的发票。",
    "基準日之後 {days} 天內沒有到期且付款情況已知的發票。",
  ],
  tooFewBad: [
    "Too little history to learn from before the cut-off date: {late} {late:customer|customers} late and {punctual} not. Expected: {expected} of each at least.",
    "截止日之前的历史太少，无法校准：逾期客户 {late} 位，未逾期客户 {punctual} 位，各需至少 {expected} 位。",
    "基準日之前的歷史太少，無法校準：逾期客戶 {late} 位，未逾期客戶 {punctual} 位，各需至少 {expected} 位。",
  ],
  noLimitMethod: [
    "No limit method of the policy can be computed for {customer}. Expected: financial statements, or purchases and payment terms.",
    "无法按政策中的任何额度方法计算客户 {customer} 的额度。需要财务报表，或采购额与账期。",
    "無法依政策中的任何額度方法計算客戶 {customer} 的額度。需要財務報表，或採購額與付款天期。",
  ],
  tooLittleHistory: [
    "Too little history: [{customer}: ]{found} {found:invoice|invoices} whose payment is known by the as-of date. Expected: at least {expected}.",
    "历史记录太少：[{customer}：]截至该日已知付款情况的发票 {found} 张，至少需要 {expected} 张。",
    "歷史資料太少：[{customer}：]截至該日已知付款情況的發票 {found} 張，至少需要 {expected} 張。",
  ],
  invalidDays: [
    "days: “{found}” is not a number of days. Expected: a whole number from 0 up.",
    "days：“{found}”不是天数。应为从 0 起的整数。",
    "days：「{found}」不是天數。應為從 0 起的整數。",
  ],
  invalidDebt: [
    "amount: “{found}”. Expected: the amount that is late, a number above 0.",
    "amount：“{found}”。应为逾期金额，大于 0 的数字。",
    "amount：「{found}」。應為逾期金額，大於 0 的數字。",
  ],
  invalidPart: [
    "paidDate, row {row}: “{found}”. Expected: one date, or rows with the date and the amount of each payment.",
    "paidDate 第 {row} 行：“{found}”。应为一个日期，或每行一笔付款的日期和金额。",
    "paidDate 第 {row} 列：「{found}」。應為一個日期，或每列一筆付款的日期與金額。",
  ],
  invalidQuantile: [
    "quantiles: “{found}”. Expected: levels between 0 and 1, such as 0.99.",
    "quantiles：“{found}”。应为 0 与 1 之间的水平，如 0.99。",
    "quantiles：「{found}」。應為 0 與 1 之間的水準，如 0.99。",
  ],
  sectorShares: [
    "sectors: {customer}[, row {row}: its parts make {found}][, row {row}, column {column}: “{cell}” is no part]. Expected: a row for each customer whose parts of the sectors make 1.",
    "sectors：{customer}[，第 {row} 行各部分合计 {found}][，第 {row} 行“{column}”列：“{cell}”不是占比]。每位客户应有一行，各部门占比合计为 1。",
    "sectors：{customer}[，第 {row} 列各部分合計 {found}][，第 {row} 列「{column}」欄：「{cell}」不是占比]。每位客戶應有一列，各部門占比合計為 1。",
  ],
  tooManySectors: [
    "Sectors: {found} found. Expected: 1 to {most}.",
    "部门数为 {found}，应为 1 至 {most} 个。",
    "部門數為 {found}，應為 1 至 {most} 個。",
  ],
  invalidPeriods: [
    "periods: “{found}”. Expected: a whole number from 1 to {most}.",
    "periods：“{found}”。应为 1 至 {most} 的整数。",
    "periods：「{found}」。應為 1 至 {most} 的整數。",
  ],
  unknownUnit: [
    "unit: “{found}” is not known. Expected: week or month.",
    "unit：不支持“{found}”。应为 week（周）或 month（月）。",
    "unit：不支援「{found}」。應為 week（週）或 month（月）。",
  ],
  overpaid: [
    "paidDate: payments of {found} are more than the amount, {expected}.",
    "paidDate：付款合计 {found}，超过金额 {expected}。",
    "paidDate：付款合計 {found}，超過金額 {expected}。",
  ],
  unknownRule: [
    "rule: “{found}” is not known. Expected: {expected}.",
    "rule：不支持“{found}”。应为 {expected}。",
    "rule：不支援「{found}」。應為 {expected}。",
  ],
  noExposures: [
    "exposures: no row has an exposure above 0.",
    "exposures：没有大于 0 的敞口。",
    "exposures：沒有大於 0 的曝險。",
  ],
  noInterestRate: [
    "The policy states no rate for {date}: it has no row “{policyRule} | {item}” that holds on that day. Add one with its first day and the rate.",
    "政策中没有 {date} 适用的利率：缺少当日有效的“{policyRule} | {item}”行。请增加一行，写明起始日和利率。",
    "政策中沒有 {date} 適用的利率：缺少當日有效的「{policyRule} | {item}」列。請增加一列，寫明起始日與利率。",
  ],
  noCurrencyRate: [
    "The policy has no rate for {currencies}, so the measure over all is not known. Add a row “rate” for each.",
    "政策中没有 {currencies} 的汇率，无法得出整体指标。请各增加一行“汇率”。",
    "政策中沒有 {currencies} 的匯率，無法得出整體指標。請各增加一列「匯率」。",
  ],
  noLimitationPeriod: [
    "The policy states no period of limitation for a debt due on {date}: it has no row “{policyRule} | {item}” that holds on that day. Add one with its first day and the months.",
    "政策中没有 {date} 适用的诉讼时效：缺少当日有效的“{policyRule} | {item}”行。请增加一行，写明起始日和月数。",
    "政策中沒有 {date} 適用的時效期間：缺少當日有效的「{policyRule} | {item}」列。請增加一列，寫明起始日與月數。",
  ],
  noSettledDates: [
    "The ledger does not tell when invoices were settled, so its past cannot be rebuilt. Expected: settled invoices with their settled date.",
    "台账没有结清日期，无法还原历史余额。需要包含已结清发票及其结清日期。",
    "帳冊沒有結清日期，無法還原歷史餘額。需要包含已結清發票及其結清日期。",
  ],
  shortHistory: [
    "Too little history: from {from} there {periods:is|are} {periods} {periods:period|periods} of {step} {step:month|months}, and {minimum} are needed. Ask for fewer months, or use the policy's rates.",
    "历史数据不足：自 {from} 起只有 {periods} 期（每期 {step} 个月），至少需要 {minimum} 期。请减少 months，或采用政策中的损失率。",
    "歷史資料不足：自 {from} 起只有 {periods} 期（每期 {step} 個月），至少需要 {minimum} 期。請減少 months，或採用政策中的損失率。",
  ],
  missingLossRate: [
    "The bucket “{bucket}” has a balance but no loss rate. Put one into the policy's bucket row or into rates.",
    "账龄区间“{bucket}”有余额但没有损失率。请在政策的账龄区间行或 rates 中给出。",
    "帳齡區間「{bucket}」有餘額但沒有損失率。請在政策的帳齡區間列或 rates 中給出。",
  ],
  noInvoiceDates: [
    "The ledger has no invoice dates, so past sales and balances are not known.",
    "台账没有发票日期，无法得知以往的销售额和余额。",
    "帳冊沒有發票日期，無法得知以往的銷售額與餘額。",
  ],
  openItemsOnly: [
    "Nothing in the ledger is settled: with open items only, sales and past balances are not known.",
    "台账中没有已结清项目：仅有未清项，无法得知销售额和历史余额。",
    "帳冊中沒有已結清項目：僅有未結清項目，無法得知銷售額與歷史餘額。",
  ],
  noOpeningBalance: [
    "The ledger begins on {from}: there is no opening balance for this window.",
    "台账自 {from} 开始，没有该期间的期初余额。",
    "帳冊自 {from} 開始，沒有該期間的期初餘額。",
  ],
  noSales: [
    "No sales in the {days} {days:day|days} to {date}.",
    "截至 {date} 的 {days} 天内没有销售。",
    "截至 {date} 的 {days} 天內沒有銷售。",
  ],
  nothingOpen: [
    "No positive balance to measure by on {date}[; there is no rate for {currencies}].",
    "{date} 没有正的应收余额[；{currencies} 没有汇率]。",
    "{date} 沒有正的應收餘額[；{currencies} 沒有匯率]。",
  ],
  nothingSettled: [
    "No invoice is known to be settled in the {days} {days:day|days} to {date}.",
    "截至 {date} 的 {days} 天内没有已知结清的发票。",
    "截至 {date} 的 {days} 天內沒有已知結清的發票。",
  ],
  noWriteOffs: [
    "The ledger shows no write-offs (document type), which does not mean there were none.",
    "台账没有坏账核销单据，不等于没有坏账。",
    "帳冊沒有呆帳沖銷單據，不等於沒有呆帳。",
  ],
  notAbsorbed: [
    "{amount} of the balance is older than the known sales: more than {days} {days:day|days}.",
    "余额中有 {amount} 早于已知销售：超过 {days} 天。",
    "餘額中有 {amount} 早於已知銷售：超過 {days} 天。",
  ],
  nothingToCollect: [
    "Opening balance and sales do not exceed what is not due: there was nothing to collect.",
    "期初余额加销售额不大于未到期余额，没有可收款项。",
    "期初餘額加銷售額不大於未到期餘額，沒有可收款項。",
  ],
};

/** What the tables are: the argument's name as the function dialog shows it, and what it holds. */
export const TABLE_NAMES: Readonly<Record<string, Term>> = {
  invoices: ["invoices", "invoices（发票明细）", "invoices（發票明細）"],
  customers: ["customers", "customers（客户表）", "customers（客戶表）"],
  statements: ["statements", "statements（财务报表）", "statements（財務報表）"],
  events: ["events", "events（客户事件）", "events（客戶事件）"],
  receipts: ["receipts", "receipts（收款明细）", "receipts（收款明細）"],
  orders: ["orders", "orders（未完成订单）", "orders（未結訂單）"],
  tree: ["tree", "tree（决策树）", "tree（決策樹）"],
  facts: ["facts", "facts（事实表）", "facts（事實表）"],
  ratings: ["ratings", "ratings（评分表）", "ratings（評分表）"],
  exposures: ["exposures", "exposures（敞口表）", "exposures（曝險表）"],
  sectors: ["sectors", "sectors（部门占比表）", "sectors（部門占比表）"],
  contacts: ["contacts", "contacts（催收记录）", "contacts（催收紀錄）"],
  plan: ["plan", "plan（收款计划表）", "plan（收款計畫表）"],
  scenarios: ["scenarios", "scenarios（情景表）", "scenarios（情境表）"],
  register: ["register", "register（风险登记册）", "register（風險登錄表）"],
  restartEvents: [
    "restartEvents",
    "restartEvents（时效中断事由）",
    "restartEvents（時效中斷事由）",
  ],
  plannedPayments: [
    "plannedPayments",
    "plannedPayments（计划收支表）",
    "plannedPayments（計畫收支表）",
  ],
  policy: ["policy", "policy（信用政策表）", "policy（信用政策表）"],
  rates: ["rates", "rates（损失率表）", "rates（損失率表）"],
  specificItems: ["specificItems", "specificItems（单项计提表）", "specificItems（個別評估表）"],
};
