import { readStatements } from "../../src/engine";
import { openedCells } from "../support/user-file";

/** Rows and firms as the files' README counts them; items whose sums are taken by other means. */
const FILES = [
  {
    file: "us_company_financials_sample.csv",
    rows: 8122,
    firms: 1768,
    firm: "firm_id",
    items: { total_assets: "totalAssets", net_sales: "sales", net_income: "netIncome" },
  },
  {
    file: "nyse_fundamentals.csv",
    rows: 1777,
    firms: 447,
    firm: "Ticker Symbol",
    items: {
      "Total Assets": "totalAssets",
      "Total Revenue": "sales",
      "Net Receivables": "receivables",
    },
  },
] as const;

describe.each(FILES)("$file, opened as a user does", ({ file, rows, firms, firm, items }) => {
  it("is read without loss: every firm, every year, every figure", async () => {
    const cells = await openedCells(file);
    const table = readStatements(cells);
    expect(table.issues.toList().filter(({ severity }) => severity === "error")).toEqual([]);
    expect(table.customers).toHaveLength(firms);
    const statements = table.statements.flat();
    expect(statements).toHaveLength(rows);
    const [headers, ...lines] = cells;
    expect(new Set(lines.map((line) => line[headers!.indexOf(firm)])).size).toBe(firms);
    for (const [header, item] of Object.entries(items)) {
      const written = lines.reduce((sum, line) => sum + Number(line[headers!.indexOf(header)]), 0);
      const read = statements.reduce((sum, statement) => sum + (statement.items[item] ?? 0), 0);
      expect(read / written).toBeCloseTo(1, 9);
    }
  });
});
