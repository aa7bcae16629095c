import { LANGUAGES } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { insertDashboardSheet } from "../../src/taskpane/app/written-sheets";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { portfolioOf, type Portfolio } from "../../src/taskpane/portfolio/portfolio-of";
import { scanForShare } from "../../src/taskpane/share/share-scan";
import { findTables } from "../../src/workbook/find-tables";
import { withCharts } from "../support/charts";
import { AS_OF_DATE } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";
import { portfolioCustomersTable, portfolioInvoicesTable } from "../support/portfolio-tables";

const COUNT = 30;
const SETUP: OfficeSetup = {
  sheets: {
    Start: [["As of", AS_OF_DATE]],
    Customers: portfolioCustomersTable(COUNT) as TestCell[][],
    Ledger: portfolioInvoicesTable(COUNT) as TestCell[][],
  },
  names: { AsOfDate: "=Start!$B$1" },
};

let office: TestOffice;
let now: ReadyState;
let portfolio: Portfolio;

async function open(setup: Partial<OfficeSetup> = {}) {
  office = await openInExcel({ ...SETUP, ...setup });
  const workbook = (await openWorkbook("en"))!;
  now = { workbook, customer: 0 } as ReadyState;
  if (workbook.view.status !== "assessed") throw new Error(workbook.view.status);
  portfolio = (await portfolioOf(workbook.view, () => undefined, new AbortController().signal))!;
}

afterEach(() => {
  office.dispose();
});

/** What stands on a sheet, from A1 on. */
function cellsOf(name: string): unknown[][] {
  const { id } = office.grid.sheets.named(name)!;
  return office.grid.cells.values(id, { row: 0, column: 0, rowCount: 110, columnCount: 3 });
}

/** Rows of a table below the row of its title, as far as they are filled. */
function tableIn(cells: unknown[][], title: string): unknown[][] {
  const first = cells.findIndex(([cell]) => cell === title) + 1;
  const length = cells.slice(first).findIndex(([cell]) => (cell ?? "") === "");
  return cells.slice(first, first + length);
}

const dashboard = async () => (await insertDashboardSheet(now, portfolio, "en"))!;

describe("the dashboard", () => {
  it("has the figures of the pane as values, and says from what they are", async () => {
    await open();
    const { sheetName, message } = await dashboard();
    expect(message).toBe("The dashboard stands on the sheet “Dashboard”.");
    const cells = cellsOf(sheetName!);
    expect(cells.slice(1, 4).map(([text]) => text)).toEqual([
      "As of 30 Jun 2024",
      expect.stringMatching(/^Values, which stay/),
      expect.stringMatching(/^Values written .* Inputs: CS1 /),
    ]);
    const { view } = now.workbook;
    if (view.status !== "assessed") throw new Error(view.status);
    const { total } = view.report!;
    expect(
      tableIn(cells, "Aging")
        .slice(1, 7)
        .map(([, amount]) => amount),
    ).toEqual([...total.buckets, ...(total.unapplied === 0 ? [] : [total.unapplied])]);
    expect(tableIn(cells, "Grades").slice(1)).toEqual(
      portfolio.summary.grades.map(({ grade, customers, exposure }) => [
        grade ?? "No grade",
        customers,
        exposure,
      ]),
    );
    const months = tableIn(cells, "Overdue over twelve months");
    expect(months).toHaveLength(13);
    expect(months.at(-1)![0]).toBe(AS_OF_DATE);
    const exposures = portfolio.customers.map(({ assessment }) => assessment.exposure ?? 0);
    const largest = exposures.sort((a, b) => b - a).slice(0, 10);
    expect(largest.every((exposure) => exposure > 0)).toBe(true);
    expect(
      tableIn(cells, "Largest exposures")
        .slice(1)
        .map(([, exposure]) => exposure),
    ).toEqual(largest);
  });

  it("has a chart beside each table, with titles and axes, where Excel draws them", async () => {
    const drawn = withCharts();
    try {
      await open();
      const { sheetName } = await dashboard();
      const cells = cellsOf(sheetName!);
      const head = (title: string) => cells.findIndex(([cell]) => cell === title) + 2;
      const rows = (title: string) => tableIn(cells, title).length;
      const columns = (title: string) => ({
        source: `B${head(title)}:B${head(title) + rows(title) - 1}`,
        labels: `A${head(title) + 1}:A${head(title) + rows(title) - 1}`,
        position: `E${head(title)}:I${head(title) + 14}`,
        ...{ by: "Columns", legend: false, name: title, title },
      });
      expect(drawn.charts).toMatchObject([
        { type: "ColumnClustered", ...columns("Aging"), category: "Bucket", value: "Amount (USD)" },
        { type: "ColumnClustered", ...columns("Grades"), category: "Grade", value: "Customers" },
        {
          type: "LineMarkers",
          ...columns("Overdue over twelve months"),
          ...{ category: "Month end", valueFormat: "0.0%" },
        },
        {
          type: "BarClustered",
          ...columns("Largest exposures"),
          ...{ category: "Customer", value: "Exposure (USD)", categoryIsReversed: true },
        },
      ]);
      expect(cells[4]![0] ?? "").toBe("");
    } finally {
      drawn.stop();
    }
  });

  it("has bars in the cells and says why where Excel draws no charts", async () => {
    await open();
    const { sheetName } = await dashboard();
    const { id } = office.grid.sheets.named(sheetName!)!;
    expect(cellsOf(sheetName!)[4]![0]).toMatch(/^This Excel draws no charts for add-ins/);
    expect(office.grid.conditionalFormats.list(id)).toHaveLength(4);
  });

  it("leaves no half-drawn charts beneath the bars", async () => {
    const drawn = withCharts({ stopsAtBars: true });
    try {
      await open();
      const { sheetName } = await dashboard();
      expect(drawn.charts).toEqual([]);
      const { id } = office.grid.sheets.named(sheetName!)!;
      expect(office.grid.conditionalFormats.list(id)).toHaveLength(4);
    } finally {
      drawn.stop();
    }
  });

  it.each(LANGUAGES)(
    "is not taken for a table afterwards, and may be copied (%s)",
    async (language) => {
      await open();
      const before = (await Excel.run(findTables)).map(({ place }) => place.sheetName);
      const { sheetName } = (await insertDashboardSheet(now, portfolio, language))!;
      expect((await Excel.run(findTables)).map(({ place }) => place.sheetName)).toEqual(before);
      expect((await scanForShare()).sheets.map(({ name }) => name)).toContain(sheetName);
    },
  );

  it("is taken away again where a step is refused", async () => {
    await open();
    office.grid.events.subscribe((event) => {
      if (event.kind !== "sheetAdded") return;
      office.conditions.protectedSheets.add(office.grid.sheets.named("Dashboard")!.id);
    });
    await expect(dashboard()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(office.grid.sheets.named("Dashboard")).toBeNull();
  });
});
