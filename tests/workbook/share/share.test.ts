import { commentsType } from "../../../src/workbench/host/worksheet-type";
import { findTables } from "../../../src/workbook/find-tables";
import { copyAsValues } from "../../../src/workbook/share/copy-sheets";
import { findFormulas } from "../../../src/workbook/share/find-formulas";
import { calculateAll, repairFormulas } from "../../../src/workbook/share/repair";
import type { Stamp } from "../../../src/workbook/share/stamp";
import { noteInTrail } from "../../../src/workbook/share/trail";
import { putValues, restoreFormulas } from "../../../src/workbook/share/values-in-place";
import { registerCredit } from "../../support/credit-stub";
import { CUSTOMERS } from "../../support/credit-tables";
import { openInExcel } from "../../support/excel";
import type { TestCell, TestOffice } from "../../support/office";

const STAMP: Stamp = {
  time: 45500.75,
  author: "=Ann",
  asOfDate: 45473,
  policy: "International 1a2b3c4d",
  inputs: { invoices: "00000001" },
};

/** A report on the customers; the answer is the range itself, so that its cells are known. */
const REPORT: TestCell[][] = [
  ["Report"],
  ["As-of date", 45473],
  [],
  ["=CREDIT.PORTFOLIO(Customers!A1:G4)"],
  [],
  [],
  [],
  [],
  ["Total", "=SUM(F5:F6)"],
];

const WITH_NOTES: TestCell[][] = CUSTOMERS.map((row, i) => [
  ...(row as TestCell[]),
  ["Notes", "Pays after the 2nd call", "0012", "Lawyer: 4711"][i]!,
]);

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel({
    sheets: {
      Customers: WITH_NOTES,
      Report: REPORT,
      Notes: [["Pays after the 2nd call, as ever"]],
    },
    tables: { Customers: "Customers!A1:G4" },
  });
  registerCredit(office, "PORTFOLIO");
  office.grid.calculation.recalculate();
  await office.grid.calculation.settled();
});

afterEach(() => {
  office.dispose();
});

/** What stands on a sheet, from A1 on. */
function read(sheetName: string, what: "values" | "formulas" = "formulas") {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet.getUsedRange(true).load(what);
    await context.sync();
    return used[what] as unknown[][];
  });
}

const sheetNames = () => office.grid.sheets.list().map(({ name }) => name);
const find = () => Excel.run(findFormulas);

describe("findFormulas", () => {
  it("finds the add-in's formulas with the cells that they fill, and nobody else's", async () => {
    expect(await find()).toMatchObject([
      {
        ...{ sheetName: "Report", row: 3, column: 0, rowCount: 4, columnCount: 7 },
        ...{ formula: "=CREDIT.PORTFOLIO(Customers!A1:G4)", shown: "values", repaired: null },
      },
    ]);
  });

  it("finds formulas that have lost their names, but not those that Excel knows", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.getRange("A3:A4").formulas = [["=DSO(A1)"], ["=SUM(1,2)"]];
      await context.sync();
    });
    const [lost] = (await find()).filter(({ sheetName }) => sheetName === "Notes");
    expect(lost).toMatchObject({ row: 2, shown: "unknownName", repaired: "=CREDIT.DSO(A1)" });
  });
});

describe("values in place of formulas", () => {
  const put = () =>
    Excel.run(async (context) => putValues(context, await findFormulas(context), STAMP, "en"));
  /** What is said where all went well; `toCheck` are the sheets of the formulas that name cells by their places. */
  const done = (count: number, ...toCheck: string[]) => ({
    ...{ lost: [], changed: [], typedOver: [], refused: [] },
    ...{
      restored: count,
      toCheck: toCheck.map((name) => expect.objectContaining({ sheetName: name }) as unknown),
    },
  });
  const restore = (overTyped: ReadonlySet<number> | null = null) =>
    Excel.run((context) => restoreFormulas(context, STAMP, "en", overTyped));

  it("shows the same, without the add-in's formulas and with everybody else's", async () => {
    const before = await read("Report", "values");
    expect(await put()).toEqual({ written: 1, leftAlone: 0, protectedSheets: [] });
    expect(await read("Report", "values")).toEqual(before);
    const formulas = await read("Report");
    const left = formulas.flat().filter((cell) => String(cell).startsWith("="));
    expect(left).toEqual(["=SUM(F5:F6)"]);
    expect(await find()).toEqual([]);
    // A text that looks like a number is still a text.
    expect(formulas[5]![6]).toBe("0012");
  });

  it("restores the formula where the cells are now, with its answer", async () => {
    const before = await read("Report");
    await put();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.name = "Renamed";
      sheet.getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await restore()).toEqual(done(1, "Renamed"));
    expect((await read("Renamed"))[3]![0]).toBe(before[3]![0]);
    expect(await find()).toMatchObject([{ sheetName: "Renamed", row: 4, shown: "values" }]);
    expect(await restore()).toEqual(done(0));
  });

  /** Has somebody write into cells. */
  const enter = (sheetName: string, address: string, formula: string) =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.getRange(address).formulas = [[formula]];
      await context.sync();
    });

  it("keeps the values where Excel refuses a formula, and restores the others", async () => {
    await enter("Notes", "A3", "=CREDIT.PORTFOLIO(Customers!A1:B2)");
    office.grid.calculation.recalculate();
    await office.grid.calculation.settled();
    const before = await read("Report", "values");
    expect(await put()).toMatchObject({ written: 2 });
    await enter("CreditSheet trail", "K5", "'=CREDIT.PORTFOLIO(");
    expect(await restore()).toMatchObject({
      ...{ restored: 1, lost: [], changed: [] },
      refused: [{ sheetName: "Report", row: 3, rowCount: 4 }],
    });
    expect(await read("Report", "values")).toEqual(before);
    expect(await find()).toMatchObject([{ sheetName: "Notes", shown: "values" }]);
    await enter("CreditSheet trail", "K5", "'=CREDIT.PORTFOLIO(Customers!A1:G4)");
    expect(await restore()).toEqual(done(1, "Report"));
  });

  it("numbers no values as others before: a sorted trail restores each its own formula", async () => {
    await put();
    await restore();
    await put();
    const rows = (await read("CreditSheet trail")).slice(-3);
    expect(rows.map((row) => row[9])).toEqual([1, "", 2]);
  });

  it.each(["row", "formula"])("leaves values alone among which a %s was put", async (what) => {
    await put();
    if (what === "formula") await enter("Report", "B5", "=1+1");
    else
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Report").getRange("6:6").insert("Down");
        await context.sync();
      });
    const before = await read("Report");
    expect(await restore()).toMatchObject({ restored: 0, changed: [{ sheetName: "Report" }] });
    expect(await read("Report")).toEqual(before);
  });

  it.each([
    ["a value", "B5", "Beta & Sons"],
    ["a blank", "C5", ""],
    ["a text in place of its number", "F5", "'50000"],
  ])(
    "names values over which %s was typed, and restores them only when asked",
    async (_, cell, typed) => {
      await put();
      await enter("Report", cell, typed);
      const before = await read("Report");
      const left = await restore();
      expect(left).toEqual({
        ...done(0),
        typedOver: [expect.objectContaining({ sheetName: "Report", row: 3, rowCount: 4 })],
      });
      expect(await read("Report")).toEqual(before);
      const numbers = new Set(left.typedOver.map(({ number }) => number));
      expect(await restore(numbers)).toEqual(done(1, "Report"));
      expect((await read("Report"))[3]![0]).toBe("=CREDIT.PORTFOLIO(Customers!A1:G4)");
    },
  );

  describe("a formula that was filled down", () => {
    const ROWS = 300;
    const cellFormula = (row: number) => `=CREDIT.PORTFOLIO($A$1:$A$1)&A${row}&"A1"`;

    beforeEach(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Filled");
        const rows = Array.from({ length: ROWS }, (_, i) => [`C-${i}`, cellFormula(i + 1)]);
        sheet.getRange(`A1:B${ROWS}`).formulas = rows;
        sheet.getRange("B150").formulas = [["=CREDIT.PORTFOLIO($A$1:$A$1)&A149"]];
        await context.sync();
      });
      await office.grid.calculation.settled();
    });

    it("is one wherever a row is not out of line", async () => {
      expect((await find()).filter(({ sheetName }) => sheetName === "Filled")).toMatchObject([
        { row: 0, column: 1, rowCount: 149, isFilled: true, formula: cellFormula(1) },
        { row: 149, rowCount: 1, isFilled: false },
        { row: 150, rowCount: ROWS - 150, isFilled: true, formula: cellFormula(151) },
      ]);
    });

    it("shows values where one row only is an error", async () => {
      await enter("Filled", "A200", "=1/0");
      await office.grid.calculation.settled();
      const last = (await find()).at(-1);
      expect(last).toMatchObject({ row: 150, rowCount: ROWS - 150, shown: "values" });
    });

    it("gets one name and one line in the trail, and every row its own formula back", async () => {
      const [formulas, values] = [await read("Filled"), await read("Filled", "values")];
      expect(await put()).toEqual({ written: ROWS + 1, leftAlone: 0, protectedSheets: [] });
      expect(await read("Filled", "values")).toEqual(values);
      const names = await Excel.run(async (context) => {
        const { names: all } = context.workbook;
        all.load("items/name");
        await context.sync();
        return all.items.map(({ name }) => name).filter((name) => name.startsWith("CreditSheet_"));
      });
      expect(names).toHaveLength(4);
      expect((await read("CreditSheet trail")).flat()).toContain("B151:B300");
      expect(await restore()).toEqual(done(ROWS + 1, "Report", "Filled", "Filled", "Filled"));
      expect(await read("Filled")).toEqual(formulas);
      expect(await read("Filled", "values")).toEqual(values);
    });

    it("stays values where its rows have moved: nobody knows which cells it would name", async () => {
      await put();
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Filled").getRange("1:1").insert("Down");
        await context.sync();
      });
      const before = await read("Filled", "values");
      const { changed, restored } = await restore();
      expect([restored, changed.map(({ sheetName }) => sheetName)]).toEqual([
        1,
        ["Filled", "Filled", "Filled"],
      ]);
      expect(await read("Filled", "values")).toEqual(before);
    });
  });

  /** Puts a formula on the sheet of notes, and has it calculated. */
  async function addFormula(address: string, formula: string) {
    await enter("Notes", address, formula);
    office.grid.calculation.recalculate();
    await office.grid.calculation.settled();
  }

  it("gives up only what was named, not what was typed over since", async () => {
    await addFormula("A3", "=CREDIT.PORTFOLIO(Customers!A1:B2)");
    await put();
    await enter("Report", "B5", "Beta & Sons");
    const { typedOver } = await restore();
    expect(typedOver).toHaveLength(1);
    await put();
    await enter("Notes", "B4", "Typed later");
    const before = await read("Notes");
    const named = new Set(typedOver.map(({ number }) => number));
    expect(await restore(named)).toEqual(done(1, "Report"));
    expect(await read("Notes")).toEqual(before);
  });

  it("says which ranges to check: places within a sheet that was moved about in stay as they were", async () => {
    const name = { name: "Listed", comment: "", isVisible: true, sheetId: null };
    office.grid.names.set({ ...name, formula: "=Customers!$A$1:$B$2" });
    await addFormula("A3", "=CREDIT.PORTFOLIO(Listed)");
    await put();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").getRange("3:3").insert("Down");
      await context.sync();
    });
    expect(await restore()).toEqual(done(2, "Report"));
  });

  it("leaves values alone that were cut to another sheet, as their formula names cells beside it", async () => {
    await addFormula("C3", "=CREDIT.PORTFOLIO(A1:A1)");
    await put();
    const { names } = office.grid;
    const name = names.list().find(({ formula }) => formula.includes("Notes"))!;
    names.set({ ...name, formula: "=Customers!$C$3" });
    const before = await read("Customers");
    const { changed } = await restore();
    expect(changed).toMatchObject([{ sheetName: "Customers" }]);
    expect(await read("Customers")).toEqual(before);
  });

  it("leaves protected sheets alone, and no other", async () => {
    await addFormula("A3", "=CREDIT.PORTFOLIO(Customers!A1:B2)");
    const { protectedSheets } = office.conditions;
    const { id } = office.grid.sheets.named("Report")!;
    protectedSheets.add(id);
    expect(await put()).toEqual({ written: 1, leftAlone: 0, protectedSheets: ["Report"] });
    protectedSheets.clear();
    expect(await put()).toMatchObject({ written: 1 });
    protectedSheets.add(id);
    const before = await read("Report");
    expect(await restore()).toEqual({
      ...done(1, "Notes"),
      refused: [expect.objectContaining({ sheetName: "Report" })],
    });
    expect(await read("Report")).toEqual(before);
  });

  it("loses no value where Excel refuses all that follows in an undo group", async () => {
    await put();
    const before = await read("Report");
    office.grid.events.subscribe(() => {
      office.conditions.undoGroups = "refused";
    });
    const refused = Excel.run({ mergeUndoGroup: true }, (context) =>
      restoreFormulas(context, STAMP, "en"),
    );
    await expect(refused).rejects.toMatchObject({ code: "UndoNotSupported" });
    expect(await read("Report")).toEqual(before);
  });

  it("says which values cannot go back where the trail is gone", async () => {
    await put();
    office.grid.sheets.remove(office.grid.sheets.named("CreditSheet trail")!.id);
    expect(await restore()).toMatchObject({ restored: 0, lost: [{ sheetName: "Report" }] });
    expect((await read("Report"))[3]![0]).toBe("Customer no.");
  });

  it("leaves a formula alone that shows no value", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Notes").getRange("A3").formulas = [["=CREDIT.DSO(A1)"]];
      await context.sync();
    });
    expect(await put()).toEqual({ written: 1, leftAlone: 1, protectedSheets: [] });
    expect((await read("Notes"))[2]![0]).toBe("=CREDIT.DSO(A1)");
  });

  it("is not taken for an input afterwards, nor is the trail", async () => {
    await put();
    const places = (await Excel.run(findTables)).filter(({ isDerived }) => !isDerived);
    expect(places.map(({ place }) => place.name)).toEqual(["Customers"]);
  });

  it("writes who did what into the trail, every text as a text", async () => {
    await put();
    await restore();
    const [title, , heads, ...rows] = (await read("CreditSheet trail")).filter((row) =>
      row.some((cell) => cell !== ""),
    );
    expect(title![0]).toBe("CreditSheet trail");
    expect(heads!.slice(0, 3)).toEqual(["Time", "By", "What"]);
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ["=Ann", "Values in place of a formula", "Report", "A4:G7"],
      ["=Ann", "Formula restored", "Report", "A4:G7"],
    ]);
    expect(rows[0]!.slice(6)).toEqual([
      ...[45473, "International 1a2b3c4d", "CS1 I00000001", 1],
      "=CREDIT.PORTFOLIO(Customers!A1:G4)",
      expect.stringMatching(/^[0-9a-f]{8}$/),
    ]);
    expect(await find()).toHaveLength(1);
  });
});

describe("repairFormulas", () => {
  it("gives formulas their names back", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.getRange("A3").formulas = [["=PORTFOLIO(Customers!A1:B2)"]];
      await context.sync();
    });
    const count = await Excel.run(async (context) =>
      repairFormulas(context, await findFormulas(context), STAMP, "en"),
    );
    expect(count).toBe(1);
    expect(await find()).toMatchObject([
      { sheetName: "Report" },
      { sheetName: "Notes", shown: "values", formula: "=CREDIT.PORTFOLIO(Customers!A1:B2)" },
    ]);
    expect(sheetNames()).not.toContain("CreditSheet trail");
  });
});

describe("repairFormulas of a column", () => {
  it("repairs every row of a formula that was filled down, in one line of the trail", async () => {
    await Excel.run((context) => calculateAll(context, STAMP, "en"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Notes");
      sheet.getRange("B1:B3").formulas = [["=DSO(A1)"], ["=DSO(A2)"], ["=DSO(A3)"]];
      await context.sync();
    });
    const count = await Excel.run(async (context) =>
      repairFormulas(context, await findFormulas(context), STAMP, "en"),
    );
    expect(count).toBe(3);
    expect((await read("Notes")).map((row) => row[1])).toEqual([
      ...["=CREDIT.DSO(A1)", "=CREDIT.DSO(A2)", "=CREDIT.DSO(A3)"],
    ]);
    const lines = (await read("CreditSheet trail")).filter((row) => row[2] === "Formula repaired");
    expect(lines.map((row) => row.slice(3, 5))).toEqual([["Notes", "B1:B3"]]);
  });
});

describe("calculateAll", () => {
  it("says in the trail when and from what everything was calculated", async () => {
    await Excel.run((context) => calculateAll(context, STAMP, "zh-TW"));
    const rows = await read("CreditSheet 操作紀錄");
    expect(rows.at(-1)!.slice(0, 3)).toEqual([45500.75, "=Ann", "重新計算"]);
    await Excel.run((context) => calculateAll(context, STAMP, "zh-TW"));
    expect(await read("CreditSheet 操作紀錄")).toHaveLength(rows.length + 1);
  });
});

describe("noteInTrail", () => {
  it("reads no more than a row of a trail that is long", async () => {
    await Excel.run((context) => calculateAll(context, STAMP, "en"));
    const note = (count: number) =>
      Excel.run((context) =>
        noteInTrail(
          context,
          STAMP,
          Array.from({ length: count }, () => ({ action: "review", sheetName: "Report" })),
          "en",
        ),
      );
    await note(3);
    const read = jest.spyOn(office.grid.cells, "values");
    await note(1);
    const cells = read.mock.calls.map(([, { rowCount, columnCount }]) => rowCount * columnCount);
    expect(Math.max(...cells)).toBe(12);
  });

  it("leaves a workbook alone in which nobody has begun a trail", async () => {
    await Excel.run((context) =>
      noteInTrail(context, STAMP, [{ action: "review", sheetName: "Report" }], "en"),
    );
    expect(sheetNames()).toEqual(["Customers", "Report", "Notes"]);
  });
});

describe("copyAsValues", () => {
  const copy = (names: readonly string[], withoutHeadings: readonly string[] = []) =>
    Excel.run((context) =>
      copyAsValues(context, { sheetNames: names, withoutHeadings }, STAMP, "en"),
    );

  it("copies sheets without a formula, with the same values and a stamp below", async () => {
    const before = await read("Report", "values");
    const { sheetNames: copies, leftovers } = await copy(["Report"]);
    expect(copies).toEqual(["Report – values"]);
    expect(leftovers).toEqual([]);
    const values = await read("Report – values", "values");
    expect(values.slice(0, before.length)).toEqual(before);
    expect(values.at(-1)![0]).toBe(
      "Values written 27 Jul 2024 18:00 by =Ann with CreditSheet. As of 30 Jun 2024. " +
        "Policy: International 1a2b3c4d. Inputs: CS1 I00000001",
    );
    expect((await read("Report"))[3]![0]).toBe("=CREDIT.PORTFOLIO(Customers!A1:G4)");
  });

  it("looks for comments to take out, which this Excel has, though no notes", async () => {
    const comments = jest.spyOn(commentsType, "items" as never);
    await copy(["Report"]);
    expect(comments).toHaveBeenCalledTimes(1);
  });

  it("keeps widths, number formats and looks", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("A1").format.columnWidth = 150;
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("F5:F6").numberFormat = [["#,##0"], ["0.00"]];
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
    });
    await copy(["Report"]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report – values");
      sheet.load("showGridlines");
      sheet.pageLayout.load("orientation");
      const head = sheet.getRange("A1");
      head.load("format/columnWidth,format/font/bold");
      const amounts = sheet.getRange("F5:F6").load("numberFormat");
      await context.sync();
      expect([head.format.columnWidth, head.format.font.bold]).toEqual([150, true]);
      expect(amounts.numberFormat).toEqual([["#,##0"], ["0.00"]]);
      expect([sheet.showGridlines, sheet.pageLayout.orientation]).toEqual([false, "Landscape"]);
    });
  });

  it("takes columns out and moves up what stands beside them, with its width", async () => {
    const setWidths = (widths: readonly number[]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Customers");
        widths.forEach((width, i) => (sheet.getCell(0, i).format.columnWidth = width));
        await context.sync();
      });
    await setWidths([60, 70, 80, 90, 100, 110, 120]);
    const report = await copy(["Customers"], ["NOTES", "country"]);
    expect(report).toMatchObject({ removedColumns: 2, removedValues: 5, leftovers: [] });
    const values = await read("Customers – values", "values");
    expect(values[0]).toEqual([
      "Customer no.",
      "Customer name",
      "Industry",
      "Customer since",
      "Credit limit",
    ]);
    expect(values[1]).toEqual(["C-1", "Acme Instruments", "Machinery", 43101, 50000]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Customers – values");
      const third = sheet.getRange("C1");
      third.load("format/columnWidth");
      await context.sync();
      expect(third.format.columnWidth).toBe(90);
    });
    expect((await read("Customers"))[0]).toHaveLength(7);
  });

  it("takes out what stands below blank rows of the table too", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Customers");
      sheet.getRange("A6:G7").values = [
        ["C-8", "Gamma", "Retail", "DE", 43101, 7000, "Owes his brother"],
        ["C-9", "Delta", "Retail", "DE", 43101, 7000, "Sells the house"],
      ];
      sheet.getRange("G9").values = [["All of them slow"]];
      await context.sync();
    });
    const { leftovers } = await copy(["Customers"], ["Notes", "Industry"]);
    expect(leftovers).toEqual([]);
    const values = await read("Customers – values", "values");
    expect(values[6]).toEqual(["C-9", "Delta", "Retail", 43101, 7000]);
    expect(JSON.stringify(values)).not.toMatch(/brother|house|slow/);
  });

  it("empties a column beside which something else stands", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Customers").getRange("I2").values = [["Beside"]];
      await context.sync();
    });
    await copy(["Customers"], ["Notes"]);
    const values = await read("Customers – values", "values");
    expect(values.map((row) => row[6])).toEqual(["", "", "", "", "", ""]);
    expect(values[1]![8]).toBe("Beside");
  });

  it("finds what was to go and still stands in a copy", async () => {
    const { leftovers } = await copy(["Customers", "Notes"], ["Notes"]);
    expect(leftovers).toEqual([
      {
        ...{ sheetName: "Notes – values", row: 0, column: 0 },
        ...{ kind: "value", found: "pays after the 2nd call" },
      },
    ]);
  });

  it("is not taken for a table afterwards", async () => {
    await copy(["Customers", "Report"]);
    const names = (await Excel.run(findTables)).map(({ place }) => place.name);
    expect(names).toEqual(["Customers"]);
  });

  it("leaves no copy behind where a step is refused", async () => {
    await expect(copy(["Report", "Nowhere"])).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(sheetNames()).toEqual(["Customers", "Report", "Notes"]);
    office.conditions.isStructureProtected = true;
    await expect(copy(["Report"])).rejects.toMatchObject({
      details: { code: "structureProtected" },
    });
  });

  it.each([false, true])(
    "takes the first copies away where a later one is refused, or says which stayed (locked: %s)",
    async (isLocked) => {
      const { sheets } = office.grid;
      const copySheet = sheets.copy.bind(sheets);
      const refusing = jest.spyOn(sheets, "copy").mockImplementation(async (id) => {
        if (refusing.mock.calls.length < 3) return copySheet(id);
        office.conditions.isStructureProtected = isLocked;
        throw new Error("no room");
      });
      const said = () =>
        isLocked
          ? { details: { code: "halfWritten", sheets: sheetNames().slice(3), message: "no room" } }
          : { message: "no room" };
      const refused: unknown = await copy(["Report", "Notes", "Customers"]).catch(
        (error: unknown) => error,
      );
      expect(refused).toMatchObject(said());
      expect(sheetNames()).toHaveLength(isLocked ? 5 : 3);
    },
  );
});
