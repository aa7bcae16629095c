import { LANGUAGES } from "../../src/engine";
import { problemText } from "../../src/taskpane/parts/problem";
import { openWorkbook, type OpenWorkbook } from "../../src/taskpane/book/open-workbook";
import { stampOf } from "../../src/taskpane/book/stamp-of";
import { salesPacks, writePacks } from "../../src/taskpane/share/sales-packs";
import { findTables } from "../../src/workbook/find-tables";
import { calculateAll } from "../../src/workbook/share/repair";
import { WorkbookProblem } from "../../src/workbook/workbook-problem";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";
import { portfolioCustomersTable, portfolioInvoicesTable } from "../support/portfolio-tables";

/** Of the twelve, every third is nobody's; the newcomer is Lin's, who also writes himself in capitals. */
const COUNT = 12;
const CUSTOMERS = portfolioCustomersTable(COUNT).map((row, i) =>
  i === 4 ? row.map((cell) => (cell === "Lin" ? "LIN " : cell)) : row,
);

let office: TestOffice;
let workbook: OpenWorkbook;

beforeEach(async () => {
  office = await openInExcel({
    sheets: {
      Customers: CUSTOMERS as TestCell[][],
      Ledger: portfolioInvoicesTable(COUNT) as TestCell[][],
    },
  });
  workbook = (await openWorkbook("en"))!;
});

afterEach(() => {
  office.dispose();
});

const sheetNames = () => office.grid.sheets.list().map(({ name }) => name);

function codesOn(name: string): string[] {
  const { id } = office.grid.sheets.named(name)!;
  const cells = office.grid.cells.values(id, { row: 0, column: 0, rowCount: 30, columnCount: 13 });
  return cells.flat().flatMap((cell) => /^C-\w+$/.exec(String(cell))?.[0] ?? []);
}

/** Codes of the customers of some salesperson, as their table has them. */
const codesOf = (salesperson: string) =>
  CUSTOMERS.slice(1)
    .filter((row) => String(row[3]).trim().toLowerCase() === salesperson.toLowerCase())
    .map(([code]) => String(code));

describe("packs of salespeople", () => {
  it("are those of the customers' table, however a name is written; who has none is in none", () => {
    const packs = salesPacks(workbook.view);
    expect(packs.map(({ salesperson, places }) => [salesperson, places.length])).toEqual([
      ["Lin", 5],
      ["Okafor", 4],
    ]);
  });

  it.each(LANGUAGES)(
    "have their own customers only, and are no tables of customers (%s)",
    async (language) => {
      const before = sheetNames();
      const { sheetName, message } = await writePacks(
        { workbook },
        salesPacks(workbook.view),
        language,
      );
      const [lin, okafor, ...others] = sheetNames().slice(before.length);
      expect(others).toEqual([]);
      expect([lin!.includes("Lin"), okafor!.includes("Okafor")]).toEqual([true, true]);
      expect(sheetName).toBe(lin);
      expect(message).toContain(okafor);
      expect(codesOn(lin!)).toEqual(codesOf("Lin"));
      expect(codesOn(okafor!)).toEqual(codesOf("Okafor"));
      const places = (await Excel.run(findTables)).map(({ place }) => place.sheetName);
      expect(places.sort()).toEqual(["Customers", "Ledger"]);
    },
  );

  it("stay where a later one is refused", async () => {
    const packs = salesPacks(workbook.view);
    const before = sheetNames();
    office.grid.events.subscribe((event) => {
      if (event.kind === "sheetAdded") office.conditions.isStructureProtected = true;
    });
    await expect(writePacks({ workbook }, packs, "en")).rejects.toMatchObject({
      details: {
        ...{ code: "packsStopped", salesperson: "Okafor", sheets: ["Customers of Lin"] },
        message: expect.stringMatching(/^The structure of this workbook is protected/) as unknown,
      },
    });
    expect(sheetNames()).toEqual([...before, "Customers of Lin"]);
  });

  it("are taken away again where their line in the trail is refused", async () => {
    const stamp = stampOf(workbook, "en");
    await Excel.run((context) => calculateAll(context, stamp, "en"));
    const before = sheetNames();
    office.grid.events.subscribe((event) => {
      if (event.kind !== "sheetAdded") return;
      office.conditions.protectedSheets.add(office.grid.sheets.named("CreditSheet trail")!.id);
    });
    const written = writePacks({ workbook }, salesPacks(workbook.view), "en");
    await expect(written).rejects.toMatchObject({ code: "AccessDenied" });
    expect(sheetNames()).toEqual(before);
  });

  it.each([
    ["en", "Written before it, and still there: A, B."],
    ["zh-CN", "此前已生成并保留：A、B。"],
    ["zh-TW", "先前已產生並保留：A、B。"],
  ] as const)("are named when one is refused (%s)", (language, says) => {
    const details = { code: "packsStopped", sheets: ["A", "B"], salesperson: "C" } as const;
    const problem = new WorkbookProblem({ ...details, message: "No." });
    expect(problemText(problem, language)).toContain(says);
  });
});
