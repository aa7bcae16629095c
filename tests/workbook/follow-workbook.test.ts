import { followSelection, selectedRow } from "../../src/workbook/follow-selection";
import { showCell } from "../../src/workbook/show-cell";
import { watchChanges, type WorkbookChange } from "../../src/workbook/watch-changes";
import { openInExcel } from "../support/excel";
import type { TestOffice } from "../support/office";

const SHEETS = {
  Ledger: [
    ["Customer no.", "Name", "Amount"],
    ["C-1", "Acme", 100],
    ["C-2", "Beta", 200],
  ],
  Empty: [],
};

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel({ sheets: SHEETS });
});

afterEach(() => {
  office.dispose();
});

function show(sheetName: string, row: number, column: number): Promise<void> {
  return Excel.run((context) => showCell(context, sheetName, row, column));
}

/** Waits until a list has grown to a length. */
async function grown(list: readonly unknown[], length: number): Promise<void> {
  for (let tries = 0; tries < 100 && list.length < length; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function never(error: unknown): void {
  throw error;
}

describe("selectedRow", () => {
  it("gives the active cell first, then its row from the left", async () => {
    await show("Ledger", 2, 1);
    expect(await Excel.run(selectedRow)).toEqual(["Beta", "C-2", "Beta", 200]);
  });

  it("gives an empty cell where nothing is", async () => {
    await show("Empty", 4, 4);
    expect(await Excel.run(selectedRow)).toEqual([""]);
  });
});

describe("followSelection", () => {
  it("tells each row that the user comes to, until it is stopped", async () => {
    const rows: (readonly unknown[])[] = [];
    const stop = await followSelection((cells) => rows.push(cells), never);
    await show("Ledger", 1, 0);
    await grown(rows, 1);
    await show("Ledger", 2, 0);
    await grown(rows, 2);
    expect(rows.map(([cell]) => cell)).toEqual(["C-1", "C-2"]);
    await stop();
    await show("Ledger", 1, 0);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(rows).toHaveLength(2);
  });
});

describe("watchChanges", () => {
  it("tells the sheet and the cells that change", async () => {
    const changed: WorkbookChange[] = [];
    const stop = await watchChanges((change) => changed.push(change));
    const id = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger").load("id");
      sheet.getRange("C2").values = [[150]];
      await context.sync();
      return sheet.id;
    });
    await grown(changed, 1);
    await stop();
    const area = { row: 1, column: 2, rowCount: 1, columnCount: 1 };
    expect(changed).toEqual([{ sheetId: id, area }]);
  });
});
