import { findTables } from "../../src/workbook/find-tables";
import { writeFormulaSheet, type FormulaSheet } from "../../src/workbook/formula-sheet";
import { writeInExcel } from "../../src/workbook/run-in-excel";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";

const SETUP: OfficeSetup = {
  sheets: { Customers: CUSTOMERS as TestCell[][], Invoices: INVOICES as TestCell[][] },
  names: { AsOfDate: "=Customers!$E$2" },
  tables: { Customers: "Customers!A1:F4", Invoices: "Invoices!A1:G18" },
};

const SHEET: FormulaSheet = {
  name: "CREDITSCORE",
  title: "CREDIT.CREDITSCORE",
  note: "What it gives.",
  inputs: [
    { label: "Customer", content: "00123", format: "text" },
    { label: "As-of date", content: { formula: "AsOfDate" }, format: "date" },
    { label: "Order amount", content: null, format: "amount" },
  ],
  formulas: [
    { headings: ["Customer"], formula: "=Customers[Customer no.]" },
    { headings: ["Score", "Lowest"], formula: "=CREDIT.CREDITSCORE(Customers[Customer no.])" },
  ],
  columns: [{ width: 90 }, { width: 72, format: "points" }, { width: 72, format: "percent" }],
  isWidthKnown: true,
  rows: 20,
};

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel(SETUP);
});

afterEach(() => {
  office.dispose();
});

const write = (draft = SHEET) => Excel.run((context) => writeFormulaSheet(context, draft));
const names = () => office.grid.sheets.list().map(({ name }) => name);

/** Reads the first rows and columns of a sheet. */
function topOf(name: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:D12");
    range.load("values,formulas,numberFormat");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      formats: range.numberFormat as string[][],
    };
  });
}

describe("writeFormulaSheet", () => {
  it("writes title, inputs, note, headings and formulas, each in its place", async () => {
    const name = await write();
    const { values, formulas } = await topOf(name);
    expect(name).toBe("CREDITSCORE");
    expect(values.slice(0, 2).map((row) => row.slice(0, 2))).toEqual([
      ["CREDIT.CREDITSCORE", ""],
      ["Customer", "00123"],
    ]);
    expect(formulas[2]!.slice(0, 2)).toEqual(["As-of date", "=AsOfDate"]);
    expect(values[3]!.slice(0, 2)).toEqual(["Order amount", ""]);
    expect(values[4]![0]).toBe("What it gives.");
    expect(values[6]!.slice(0, 4)).toEqual(["Customer", "Score", "Lowest", ""]);
    expect(formulas[7]!.slice(0, 2)).toEqual(SHEET.formulas.map(({ formula }) => formula));
  });

  it("formats the inputs, and the columns from below the headings on", async () => {
    const columns = [...SHEET.columns, { width: 90 }];
    const { formats } = await topOf(await write({ ...SHEET, columns }));
    expect([1, 2, 3].map((row) => formats[row]![1])).toEqual(["@", "yyyy-mm-dd", "#,##0.00"]);
    // A text beside a number keeps away from it.
    expect(formats[7]).toEqual(["General", "0.0", "0.0%", 'General;-General;General;"  "@']);
    expect(formats[11]).toEqual(formats[7]);
    expect(formats[6]![1]).toBe("General");
  });

  it.each([
    ["code and name", [{ width: 90 }, { width: 170 }, { width: 72 }], "A1:B7"],
    ["the code alone, where a figure follows", SHEET.columns, "A1:A7"],
    ["the one column", [{ width: 90 }], "A1:A7"],
  ])("keeps the headings in view, and %s", async (_, columns, area) => {
    const name = await write({ ...SHEET, columns });
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getItem(name);
      const frozen = freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.address).toBe(`CREDITSCORE!${area}`);
    });
  });

  it("leaves the heading row to an answer that brings its own", async () => {
    const formulas = [{ headings: [], formula: "=CREDIT.AGINGREPORT(Invoices[#All],$B$2)" }];
    const name = await write({ ...SHEET, formulas, isWidthKnown: false, inputs: [] });
    expect((await topOf(name)).formulas[3]![0]).toBe(formulas[0]!.formula);
  });

  it("takes another name where that one is taken, and leaves the first sheet alone", async () => {
    await write();
    const before = await topOf("CREDITSCORE");
    expect(await write({ ...SHEET, title: "Another" })).toBe("CREDITSCORE (2)");
    expect(await topOf("CREDITSCORE")).toEqual(before);
  });

  it("is not begun where the structure of the workbook is protected", async () => {
    office.conditions.isStructureProtected = true;
    await expect(write()).rejects.toMatchObject({ details: { code: "structureProtected" } });
    expect(names()).toEqual(["Customers", "Invoices"]);
  });

  it("is taken away again when Excel refuses a step", async () => {
    const columns = [{ width: -1, format: "points" as const }];
    await expect(write({ ...SHEET, columns })).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(names()).toEqual(["Customers", "Invoices"]);
  });

  it("is written whole where an undo group is refused in the middle", async () => {
    office.dispose();
    office = await openInExcel({ ...SETUP, excelApi: "1.20" });
    office.conditions.undoGroups = "refusedAtFormulas";
    expect(await writeInExcel((context) => writeFormulaSheet(context, SHEET))).toBe("CREDITSCORE");
    expect(names()).toEqual(["Customers", "Invoices", "CREDITSCORE"]);
  });

  it("is not taken for a table afterwards", async () => {
    await write();
    const found = (await Excel.run(findTables)).map(({ place }) => place.name);
    expect(found).toEqual(["Customers", "Invoices"]);
  });
});
