/** Header names of a table of statements in English, simplified and traditional Chinese. */
import { withCombinedNames } from "./combined-names";
import type { FieldNames } from "./header-key";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "./customer-names";
import { ITEM_NAMES, type StatementItem } from "./statement-items";

/** What a column of a table of statements can hold. */
export type StatementField =
  "customerId" | "customerName" | "industry" | "period" | "item" | "value" | StatementItem;

/** Names per field, the most telling first; no name stands under two fields. */
const LISTED_NAMES: FieldNames<StatementField> = {
  ...ITEM_NAMES,
  customerId: [
    ...CUSTOMER_ID_NAMES,
    ...["Firm ID", "Company ID", "Company Code", "Ticker Symbol", "Ticker", "Stock Code", "Symbol"],
    ...["CIK", "adsh", "Entity ID", "LEI"],
    ...["证券代码", "股票代码", "公司代码", "證券代號", "股票代號", "公司代號"],
  ],
  customerName: [...CUSTOMER_NAME_NAMES, "Firm Name", "Firm", "Entity", "Entity Registrant Name"],
  industry: ["Industry", "Sector", "行业", "所属行业", "行业类别", "產業", "產業別", "所屬產業"],
  period: [
    ...["Period End", "Period Ending", "Period End Date", "Period", "Reporting Period"],
    ...["Balance Sheet Date", "Reporting Date", "Report Date", "Statement Date"],
    ...["ddate", "End Date", "Context End", "End"],
    ...["报表期间", "财务年度", "会计期", "报告日期", "资产负债表日", "報告期間"],
    ...["Fiscal Year End", "Fiscal Year", "FYear", "FY", "Year", "Date"],
    ...[
      "报告期",
      "会计期间",
      "期间",
      "截止日期",
      "报表日期",
      "会计年度",
      "财年",
      "年度",
      "年份",
      "日期",
    ],
  ],
  item: [
    ...["Item", "Line Item", "Statement Item", "Financial Item", "Metric", "Concept", "Tag"],
    ...["报表项目名称", "项目名称", "財務項目", "财务指标", "報表項目"],
    ...["Element", "Element Name", "XBRL Tag", "Caption"],
    ...["项目", "科目", "科目名称", "指标", "會計項目", "會計科目"],
  ],
  value: [
    ...["val", "Data Value", "期末余额", "期末数", "本期数"],
    ...["Value", "Amount", "Figure", "金额", "本期金额", "数值"],
  ],
};

/** Names per field, those that systems put together from a few words behind the listed ones. */
export const STATEMENT_NAMES: FieldNames<StatementField> = withCombinedNames(LISTED_NAMES);
