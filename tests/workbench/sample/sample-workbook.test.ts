import { readFileSync } from "node:fs";
import path from "node:path";

import { Workbook, type CellValue } from "exceljs";

import { finishXlsx, fromFileFormula } from "../../../src/workbench/files/excel-formulas";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { DIRTY_ROWS, UNKNOWN_CUSTOMER } from "../../../src/workbench/sample/dirty-rows";
import {
  collectFunctions,
  type WorksheetFunctions,
} from "../../../src/workbench/sample/worksheet-functions";
import { serveFiles } from "../../support/fetched-files";

const COMMITTED = path.resolve(__dirname, "../../../assets/sample.xlsx");
const HOW_TO_UPDATE = "If the change is meant: npm run sample";

async function open(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer,
  );
  return workbook;
}

/** The functions as they stand in the sources, registered as the built script registers them. */
function sourceFunctions(): WorksheetFunctions {
  return collectFunctions((customFunctions) => {
    (globalThis as Record<string, unknown>).CustomFunctions = customFunctions;
    jest.isolateModules(() => {
      jest.requireActual("../../../src/functions/index");
    });
  });
}

/** Every cell of a workbook as text, by sheet and address. */
function cellsOf(workbook: Workbook): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        cells[`${sheet.name}!${cell.address}`] = JSON.stringify(cell.value);
      });
    });
  }
  return cells;
}

/** Formulas as the user types them, by sheet and address. */
function formulasOf(workbook: Workbook): Record<string, string> {
  const formulas: Record<string, string> = {};
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas[`${sheet.name}!${cell.address}`] = fromFileFormula(cell.formula);
      });
    });
  }
  return formulas;
}

function valuesOf(workbook: Workbook, name: string, column: number): CellValue[] {
  const values: CellValue[] = [];
  workbook
    .getWorksheet(name)
    ?.getColumn(column)
    .eachCell({ includeEmpty: true }, (cell) => {
      values.push(cell.value);
    });
  return values;
}

let committed: Workbook;
beforeAll(async () => {
  committed = await open(readFileSync(COMMITTED));
});

describe("assets/sample.xlsx", () => {
  it("is what the generator makes of the present functions", async () => {
    serveFiles();
    const made = await (await sampleWorkbook(sourceFunctions())).xlsx.writeBuffer();
    const cells = cellsOf(await open(await finishXlsx(made)));
    expect({ HOW_TO_UPDATE, ...cellsOf(committed) }).toEqual({ HOW_TO_UPDATE, ...cells });
  });

  it("has its sheets in the order in which a reader meets them", () => {
    expect(committed.worksheets.map(({ name }) => name)).toEqual([
      "Start",
      "Customers",
      "Invoices",
      "Statements",
      "Events",
      "Contacts",
      "Risks",
      "Policy",
      "Scores",
      "Aging",
      "Portfolio",
      "Check",
      "Explained",
      "Movement",
      "Measures",
      "Provision",
      "Backtest",
      "Work list",
      "Results",
      "Warnings",
      "Risk matrix",
    ]);
  });

  it("asks the functions over the ledger in live formulas", () => {
    const formulas = Object.values(formulasOf(committed)).join("\n");
    const asked = ["CREDITSCORE", "CREDITGRADE", "SUGGESTLIMIT", "AGINGREPORT", "PORTFOLIO"];
    const work = ["WORKLIST", "COLLECTIONRESULTS", "WARNINGS", "RISKMATRIX"];
    for (const name of [...asked, ...work, "LEDGERCHECK"])
      expect(formulas).toContain(`CREDIT.${name}(`);
  });

  it("shows no error in the answers that colleagues without the add-in see", () => {
    const cells = Object.entries(cellsOf(committed));
    expect(
      cells.filter(([, value]) => /#(VALUE|REF|NAME|DIV\/0|NUM|NULL)[!?]/.test(value)),
    ).toEqual([]);
  });

  it("names the cell with the as-of date", () => {
    expect(committed.definedNames.getRanges("AsOfDate").ranges).toEqual(["Start!$C$7"]);
    expect(committed.getWorksheet("Start")?.getCell("C7").value).toEqual(
      new Date(Date.UTC(2026, 5, 30)),
    );
  });

  it("names the source of the statements where they stand", () => {
    const sheet = committed.getWorksheet("Statements");
    const text = [2, 3].map((row) => sheet?.getCell(row, 1).text);
    expect(text.join(" ")).toMatch(/CC BY 4\.0.*Pellegrino.*Lombardo.*Changed:/);
  });
});

describe("the contacts of assets/sample.xlsx", () => {
  it("tell of promises that were kept, broken and open, and teach the work list", () => {
    const [, , , ...results] = valuesOf(committed, "Results", 1).map((label, i) => ({
      label,
      cells: committed.getWorksheet("Results")!.getRow(i + 1).values as CellValue[],
    }));
    const total = results.find(({ label }) => label === "Total by step")!.cells;
    for (const state of [10, 11, 12]) expect(Number(total[state])).toBeGreaterThan(0);
    const chances = valuesOf(committed, "Work list", 10);
    expect(chances.some((from) => typeof from === "string" && /^\d+ contacts$/.test(from))).toBe(
      true,
    );
  });

  it("leave risks that remain high, and actions past their day", () => {
    const bands = valuesOf(committed, "Risk matrix", 12);
    expect(bands).toContain("high");
    expect(valuesOf(committed, "Risk matrix", 14).some((days) => Number(days) > 0)).toBe(true);
  });
});

describe("the ledger of assets/sample.xlsx", () => {
  it("holds 1,500 documents, and two of them twice", () => {
    const numbers = valuesOf(committed, "Invoices", 2).slice(1);
    expect(numbers).toHaveLength(1500 + DIRTY_ROWS.rowRepeated.length);
    expect(new Set(numbers).size).toBe(1500);
  });

  it("holds the faulty rows", () => {
    const texts = (column: number): CellValue[] =>
      valuesOf(committed, "Invoices", column)
        .slice(1)
        .filter((value) => typeof value === "string");
    const dueDates = valuesOf(committed, "Invoices", 4).slice(1);
    expect(texts(4)).toHaveLength(DIRTY_ROWS.dueDateAsText.length);
    expect(dueDates.filter((value) => value === null)).toHaveLength(
      DIRTY_ROWS.dueDateMissing.length,
    );
    expect(texts(5)).toHaveLength(
      DIRTY_ROWS.amountAsText.length + DIRTY_ROWS.amountUnreadable.length,
    );
    expect(texts(1).filter((value) => value === UNKNOWN_CUSTOMER)).toHaveLength(
      DIRTY_ROWS.customerUnknown.length,
    );
  });
});
