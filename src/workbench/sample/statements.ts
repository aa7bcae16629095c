/**
 * Statements of the customers.
 *
 * statements.csv is a small extract of an openly licensed data set of US companies, with the firms
 * and years of the data set; assets/ATTRIBUTION.md names the authors, the licence and the changes.
 */

import { readCsvTable } from "./csv-table";
import type { Customer } from "./customers";

/** The last fiscal year of every customer, whatever the firm's own last year was. */
export const LAST_FISCAL_YEAR = 2025;

/** Items of the extract, in the order of the sheet, under the names that stand there. */
export const STATEMENT_ITEMS = {
  current_assets: "Current assets",
  inventory: "Inventory",
  total_receivables: "Trade receivables",
  total_assets: "Total assets",
  total_current_liabilities: "Current liabilities",
  total_long_term_debt: "Long-term debt",
  total_liabilities: "Total liabilities",
  retained_earnings: "Retained earnings",
  net_sales: "Net sales",
  cost_of_goods_sold: "Cost of goods sold",
  gross_profit: "Gross profit",
  depreciation_and_amortization: "Depreciation and amortization",
  ebitda: "EBITDA",
  ebit: "EBIT",
  net_income: "Net income",
} as const;

/** A year of a customer: amounts in whole US dollars, in the order of the items. */
export interface Statement {
  readonly customerNo: string;
  readonly fiscalYear: number;
  readonly amounts: readonly number[];
}

/** Reads the statements of the customers that have any, by customer and year. */
export function readStatements(customers: readonly Customer[]): Statement[] {
  const rows = readCsvTable("statements.csv");
  return customers.flatMap((customer) => {
    const years = rows.filter((row) => row.firm_id === customer.firmId);
    const lastYear = Math.max(...years.map((row) => Number(row.fyear)));
    return years.map((row) => ({
      customerNo: customer.no,
      fiscalYear: Number(row.fyear) + LAST_FISCAL_YEAR - lastYear,
      // The data set counts in millions, to the thousand.
      amounts: Object.keys(STATEMENT_ITEMS).map((item) => Math.round(Number(row[item]) * 1e6)),
    }));
  });
}
