/** The items of financial statements, and the names under which tables carry them. */
import { comparisonKey } from "../values/cells";
import { headerKey, type FieldNames } from "./header-key";
import { simplifiedSigns } from "./simplified-signs";

/** An item of balance sheet, income statement or cash-flow statement. */
export type StatementItem =
  | "cash"
  | "receivables"
  | "inventory"
  | "currentAssets"
  | "intangibleAssets"
  | "totalAssets"
  | "currentLiabilities"
  | "workingCapital"
  | "longTermDebt"
  | "totalLiabilities"
  | "equity"
  | "retainedEarnings"
  | "sales"
  | "costOfGoodsSold"
  | "grossProfit"
  | "operatingExpenses"
  | "depreciation"
  | "ebitda"
  | "ebit"
  | "interestExpense"
  | "profitBeforeTax"
  | "incomeTax"
  | "netIncome"
  | "operatingCashFlow"
  | "marketValue";

/**
 * The items of one statement, in the unit of the table; what is not known is not there.
 *
 * Expenses are positive, losses negative.
 */
export type StatementItems = Readonly<Partial<Record<StatementItem, number>>>;

/**
 * Names per item, the most telling first: of two that could be one item, the one whose
 * name stands earlier is taken.
 *
 * The tags of filings (US GAAP, IFRS) are names too.
 *
 * "Net Receivables" comes before "Accounts Receivable", which next to it is a cash flow,
 * and "Total Liabilities" before "Liabilities" for the same reason. 财务费用 and 营业利润 are not
 * interest and EBIT: the one is net of interest earned, the other is after interest.
 */
export const ITEM_NAMES: FieldNames<StatementItem> = {
  cash: [
    ...["Cash and Cash Equivalents", "Cash & Equivalents", "Cash and Equivalents", "Cash"],
    ...["货币资金", "现金及现金等价物", "現金及約當現金", "現金"],
    "CashAndCashEquivalentsAtCarryingValue",
  ],
  receivables: [
    ...["Net Receivables", "Total Receivables", "Trade Receivables", "Trade Debtors"],
    ...["Receivables", "Trade and Other Receivables", "Accounts Receivable"],
    ...["应收账款", "应收账款净额", "应收票据及应收账款", "应收款项"],
    ...["應收票據及帳款"],
    "AccountsReceivableNetCurrent",
    "ReceivablesNetCurrent",
    "TradeAndOtherCurrentReceivables",
  ],
  inventory: ["Inventory", "Inventories", "Total Inventory", "存货", "InventoryNet"],
  currentAssets: [
    ...["Total Current Assets", "Current Assets", "流动资产合计", "流动资产总计", "流动资产"],
    "AssetsCurrent",
  ],
  intangibleAssets: [
    ...["Total Intangible Assets", "Goodwill and Intangible Assets", "Intangible Assets"],
    ...["Intangibles", "Net Intangible Assets", "商誉及无形资产", "无形资产及商誉", "无形资产"],
    "IntangibleAssetsNetExcludingGoodwill",
    "FiniteLivedIntangibleAssetsNet",
  ],
  totalAssets: [...["Total Assets", "Assets", "资产总计", "资产合计", "资产总额", "总资产"]],
  currentLiabilities: [
    ...[
      "Total Current Liabilities",
      "Current Liabilities",
      "流动负债合计",
      "流动负债总计",
      "流动负债",
    ],
    "LiabilitiesCurrent",
  ],
  workingCapital: [
    ...["Working Capital", "Net Working Capital", "Net Current Assets", "NWC", "Working Cap"],
    ...["Current Assets Less Current Liabilities"],
    ...["营运资金", "营运资本", "净营运资金", "净营运资本", "流动资产净额", "净流动资产"],
  ],
  longTermDebt: [
    ...["Total Long-Term Debt", "Long-Term Debt", "Long-Term Borrowings", "Non-current Borrowings"],
    ...["长期借款"],
    "LongTermDebtNoncurrent",
  ],
  totalLiabilities: [
    ...["Total Liabilities", "Liabilities", "负债合计", "负债总计", "负债总额", "总负债"],
  ],
  equity: [
    ...["Total Equity", "Total Shareholders' Equity", "Total Stockholders' Equity"],
    ...["Shareholders' Equity", "Stockholders' Equity", "Shareholders' Funds", "Equity"],
    ...[
      "Net Worth",
      "Net Assets",
      "所有者权益合计",
      "所有者权益总计",
      "股东权益合计",
      "股东权益总计",
    ],
    ...["权益合计", "所有者权益", "股东权益", "净资产"],
    ...["權益總計", "權益總額", "股東權益總額"],
    ...["淨值"],
    "StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest",
  ],
  retainedEarnings: [
    ...["Retained Earnings", "Total Retained Earnings", "Accumulated Profits"],
    ...["留存收益", "未分配利润", "保留盈餘合計", "保留盈餘", "未分配盈餘", "未分配利潤"],
    "RetainedEarningsAccumulatedDeficit",
  ],
  sales: [
    ...["Net Sales", "Sales", "Total Revenue", "Revenue", "Revenues", "Net Revenue", "Turnover"],
    ...["Operating Revenue", "营业收入", "营业总收入", "主营业务收入", "销售收入", "销售额"],
    ...["營業收入淨額", "營業收入合計", "銷貨收入淨額", "銷貨收入"],
    "RevenueFromContractWithCustomerExcludingAssessedTax",
    "SalesRevenueNet",
  ],
  costOfGoodsSold: [
    ...["Cost of Goods Sold", "Cost of Sales", "Cost of Revenue", "COGS"],
    ...["营业成本", "主营业务成本", "销售成本", "營業成本合計", "銷貨成本"],
    "CostOfGoodsAndServicesSold",
  ],
  grossProfit: [
    ...["Gross Profit", "毛利", "毛利润", "营业毛利", "毛利额"],
    ...["銷貨毛利", "營業毛利淨額"],
  ],
  operatingExpenses: [
    ...["Total Operating Expenses", "Operating Expenses", "Opex", "期间费用"],
    ...["營業費用合計", "營業費用"],
  ],
  depreciation: [
    ...["Depreciation and Amortization", "Depreciation and Amortisation", "D&A", "Depreciation"],
    ...["折旧与摊销", "折旧和摊销", "折旧及摊销", "折旧摊销", "折旧"],
    "DepreciationDepletionAndAmortization",
    "DepreciationAndAmortisationExpense",
  ],
  ebitda: [
    ...["EBITDA", "Earnings Before Interest, Taxes, Depreciation and Amortization"],
    ...[
      "息税折旧摊销前利润",
      "稅息折舊及攤銷前利潤",
      "息稅折舊攤銷前利潤",
      "稅前息前折舊攤銷前淨利",
    ],
  ],
  ebit: [
    ...["EBIT", "Earnings Before Interest and Tax", "Earnings Before Interest and Taxes"],
    ...[
      "Operating Income",
      "Operating Profit",
      "息税前利润",
      "稅前息前淨利",
      "稅前息前利益",
      "息稅前利潤",
    ],
    ...["營業利益", "營業淨利"],
    "OperatingIncomeLoss",
    "ProfitLossFromOperatingActivities",
  ],
  interestExpense: [
    ...["Interest Expense", "Interest Expenses", "Total Interest Expense", "Interest"],
    ...["Finance Costs", "利息支出", "利息费用"],
  ],
  profitBeforeTax: [
    ...["Profit Before Tax", "Earnings Before Tax", "Income Before Tax", "Pre-Tax Income"],
    ...["Pre-Tax Profit", "EBT", "利润总额", "税前利润", "税前利润总额"],
    ...["稅前淨利", "本期稅前淨利", "繼續營業單位稅前淨利", "稅前利益", "稅前利潤"],
    "ProfitLossBeforeTax",
  ],
  incomeTax: [
    ...["Income Tax", "Income Tax Expense", "Income Taxes", "Tax Expense", "Taxes"],
    ...["所得税", "所得税费用"],
    "IncomeTaxExpenseBenefit",
    "IncomeTaxExpenseContinuingOperations",
  ],
  netIncome: [
    ...["Net Income", "Net Profit", "Profit After Tax", "Profit for the Year", "Net Earnings"],
    ...["Profit for the Period", "Net Income Applicable to Common Shareholders"],
    ...["净利润", "净利", "税后利润", "本期淨利", "稅後淨利", "本期稅後淨利", "淨利潤"],
    "NetIncomeLoss",
    "ProfitLoss",
  ],
  operatingCashFlow: [
    ...[
      "Operating Cash Flow",
      "Net Cash Flow-Operating",
      "Cash Flow from Operations",
      "OCF",
      "CFO",
    ],
    ...["Cash Flow from Operating Activities", "Net Cash from Operating Activities"],
    ...["Net Cash Provided by Operating Activities", "Net Cash Flow from Operating Activities"],
    ...["经营活动产生的现金流量净额", "经营活动现金流量净额", "经营活动现金流净额", "经营现金流"],
    ...["營業活動之淨現金流入", "營業活動之現金流量", "營業活動現金流量", "營業活動淨現金流量"],
    ...["營運現金流"],
    "NetCashProvidedByUsedInOperatingActivities",
    "CashFlowsFromUsedInOperatingActivities",
  ],
  marketValue: [
    ...["Market Value", "Market Value of Equity", "Market Capitalization", "Market Cap"],
    ...["总市值", "市值"],
  ],
};

/** All items, balance sheet first. */
export const STATEMENT_ITEMS = Object.keys(ITEM_NAMES) as readonly StatementItem[];

/** An item that a label names, and how telling the name is: 0 is the most telling. */
export interface NamedItem {
  readonly item: StatementItem;
  readonly rank: number;
}

const ITEM_BY_KEY: ReadonlyMap<string, NamedItem> = new Map(
  STATEMENT_ITEMS.flatMap((item) =>
    ITEM_NAMES[item].map((name, rank): [string, NamedItem] => [
      simplifiedSigns(headerKey(name)),
      { item, rank },
    ]),
  ),
);

/** What printed statements put before a label: 一、, 减:, 其中:, "of which:". */
const LABEL_PREFIX =
  /^(?:[一二三四五六七八九十]+[、.]|\(?[一二三四五六七八九十\d]+\)|\d+[.、]|(?:减|減|加|其中|less|add|of which):)\s*/;

/** Finds the item that a label of a statement names; null for one that is not known. */
export function itemNamed(label: string): NamedItem | null {
  const bare = comparisonKey(label).replace(LABEL_PREFIX, "");
  return ITEM_BY_KEY.get(simplifiedSigns(headerKey(bare))) ?? null;
}
