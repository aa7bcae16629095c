import { addSheet } from "../../src/workbook/add-sheet";
import { runInExcel, writeInExcel } from "../../src/workbook/run-in-excel";
import { openInExcel } from "../support/excel";
import type { TestOffice } from "../support/office";

let office: TestOffice;
let asked: Excel.RunOptions[];

/** Opens a workbook in an Excel of a version, and keeps what each run asks for. */
async function open(excelApi: string): Promise<void> {
  office = await openInExcel({ excelApi, sheets: { Sheet1: [[1]] } });
  asked = [];
  const { run } = Excel;
  const spy = (options: Excel.RunOptions, batch: Parameters<typeof Excel.run>[1]) => {
    asked.push(options);
    return run(options, batch as never);
  };
  Object.assign(Excel, { run: spy });
}

afterEach(() => {
  office.dispose();
});

/** Writes a value, then a formula, each in a trip of its own. */
async function write(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("B1").values = [[5]];
  await context.sync();
  sheet.getRange("C1").formulas = [["=A1+B1"]];
  await context.sync();
}

function written(): unknown[] {
  const { id } = office.grid.sheets.list()[0]!;
  return [0, 1, 2].map((column) => office.grid.cells.value(id, 0, column));
}

/** Adds a sheet with a value and a formula, each in a trip of its own. */
function addReview(context: Excel.RequestContext): Promise<string> {
  return addSheet(context, "Review", async (sheet) => {
    sheet.getRange("A1").values = [[5]];
    await context.sync();
    sheet.getRange("B1").formulas = [["=A1+1"]];
  });
}

/** Sheets by name, with the values of their first row. */
function sheets(): unknown[] {
  return office.grid.sheets
    .list()
    .map(({ id, name }) => [
      name,
      ...[0, 1].map((column) => office.grid.cells.value(id, 0, column)),
    ]);
}

function read(context: Excel.RequestContext): Promise<void> {
  context.workbook.load("name");
  return context.sync();
}

describe("runInExcel", () => {
  it("waits for the user's cell, and never asks for an undo group", async () => {
    await open("1.20");
    await runInExcel(read);
    expect(asked).toEqual([{ delayForCellEdit: true }]);
  });

  it("is carried out when the user has left the cell", async () => {
    await open("1.17");
    let leave: () => void = () => undefined;
    office.conditions.cellEdit = new Promise((resolve) => (leave = resolve));
    const order: string[] = [];
    const reading = runInExcel(read).then(() => order.push("read"));
    await new Promise((resolve) => setTimeout(resolve, 30));
    order.push("left");
    office.conditions.cellEdit = null;
    leave();
    await reading;
    expect(order).toEqual(["left", "read"]);
  });
});

describe("writeInExcel", () => {
  const plain = { delayForCellEdit: true };
  const grouped = { delayForCellEdit: true, mergeUndoGroup: true };

  it.each([
    { excelApi: "1.19", undoGroups: "taken", runs: [plain], because: "it knows no undo groups" },
    { excelApi: "1.20", undoGroups: "taken", runs: [grouped], because: "it takes them" },
    { excelApi: "1.20", undoGroups: "refused", runs: [grouped, plain], because: "it refuses all" },
    {
      excelApi: "1.20",
      undoGroups: "refusedAtFormulas",
      runs: [grouped, plain],
      because: "it refuses this one",
    },
  ] as const)("writes in an Excel $excelApi where $because", async (setup) => {
    await open(setup.excelApi);
    office.conditions.undoGroups = setup.undoGroups;
    await writeInExcel(write);
    await office.grid.calculation.settled();
    expect(written()).toEqual([1, 5, 6]);
    expect(asked).toEqual(setup.runs);
  });

  it.each([
    { undoGroups: "taken", runs: [grouped] },
    { undoGroups: "refused", runs: [grouped, plain] },
    { undoGroups: "refusedAtSheets", runs: [grouped, plain] },
    // What was begun is taken away in a run of its own.
    { undoGroups: "refusedAtFormulas", runs: [grouped, plain, plain] },
  ] as const)("adds one sheet where undo groups are $undoGroups", async ({ undoGroups, runs }) => {
    await open("1.20");
    office.conditions.undoGroups = undoGroups;
    let began = 0;
    office.grid.events.subscribe(({ kind }) => {
      if (kind === "sheetAdded") began++;
    });
    expect(await writeInExcel(addReview)).toBe("Review");
    await office.grid.calculation.settled();
    expect(sheets()).toEqual([
      ["Sheet1", 1, ""],
      ["Review", 5, 6],
    ]);
    expect(asked).toEqual(runs);
    expect(began).toBe(undoGroups === "refusedAtFormulas" ? 2 : 1);
  });

  it("is not carried out again where something stays of what was refused", async () => {
    await open("1.20");
    office.conditions.undoGroups = "refusedAtFormulas";
    office.grid.events.subscribe(({ kind }) => {
      // Somebody protects the workbook, so that the sheet cannot be taken away again.
      if (kind === "sheetAdded") office.conditions.isStructureProtected = true;
    });
    let runs = 0;
    const writing = writeInExcel((context) => {
      runs++;
      return addReview(context);
    });
    await expect(writing).rejects.toMatchObject({
      details: { code: "halfWritten", sheets: ["Review"] },
    });
    expect(runs).toBe(1);
    expect(sheets()).toEqual([
      ["Sheet1", 1, ""],
      ["Review", 5, ""],
    ]);
  });

  it("does not write twice what fails for another reason", async () => {
    await open("1.20");
    let runs = 0;
    const failing = writeInExcel(async (context) => {
      runs++;
      context.workbook.worksheets.getItem("Gone").load("name");
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(runs).toBe(1);
  });
});
