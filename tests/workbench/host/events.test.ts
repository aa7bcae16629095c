import { useOffice } from "../../support/office";

const office = useOffice({
  sheets: { Ledger: [["Customer"], ["Alpha"]], Other: [] },
  tables: { Items: "Ledger!A1:A2" },
});

/** Lets the host's messages arrive. */
const arrive = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Registers a handler and gives the list into which its events go. */
async function listen<T>(
  register: (workbook: Excel.Workbook, handler: (args: T) => Promise<void>) => unknown,
) {
  const heard: T[] = [];
  await Excel.run(async (context) => {
    register(context.workbook, (args) => {
      heard.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

function sheetId(name: string): string {
  return office.current.grid.sheets.named(name)!.id;
}

describe("onSelectionChanged", () => {
  it("tells what the user selects, on the sheet and on all sheets", async () => {
    const onAll = await listen<Excel.WorksheetSelectionChangedEventArgs>((workbook, handler) =>
      workbook.worksheets.onSelectionChanged.add(handler),
    );
    const onLedger = await listen<Excel.WorksheetSelectionChangedEventArgs>((workbook, handler) =>
      workbook.worksheets.getItem("Ledger").onSelectionChanged.add(handler),
    );
    const onWorkbook = await listen<Excel.SelectionChangedEventArgs>((workbook, handler) =>
      workbook.onSelectionChanged.add(handler),
    );
    const area = { row: 1, column: 0, rowCount: 1, columnCount: 2 };
    office.current.grid.selection.select(sheetId("Ledger"), area);
    office.current.grid.selection.select(sheetId("Other"), area);
    await arrive();
    expect(onAll.map(({ worksheetId, address }) => [worksheetId, address])).toEqual([
      [sheetId("Ledger"), "A2:B2"],
      [sheetId("Other"), "A2:B2"],
    ]);
    expect(onLedger).toHaveLength(1);
    expect(onWorkbook).toHaveLength(2);
  });

  it("is silent after the handler is removed", async () => {
    const heard: unknown[] = [];
    const result = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onSelectionChanged.add((args) => {
        heard.push(args);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    const area = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
    office.current.grid.selection.select(sheetId("Ledger"), area);
    await arrive();
    expect(heard).toEqual([]);
  });
});

describe("onChanged", () => {
  it("tells what the user edits, and gives the range", async () => {
    const heard = await listen<Excel.WorksheetChangedEventArgs>((workbook, handler) =>
      workbook.worksheets.onChanged.add(handler),
    );
    office.current.grid.cells.write(sheetId("Ledger"), { 1: { 0: { v: "Beta" }, 1: { v: 5 } } });
    await arrive();
    expect(heard).toMatchObject([
      {
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheetId("Ledger"),
        address: "A2:B2",
      },
    ]);
    expect(heard[0]!.triggerSource).toBeUndefined();
    await Excel.run(async (context) => {
      const range = heard[0]!.getRange(context);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["Beta", 5]]);
    });
  });

  it("says when the add-in itself did it, and tells a large write once", async () => {
    const heard = await listen<Excel.WorksheetChangedEventArgs>((workbook, handler) =>
      workbook.worksheets.getItem("Other").onChanged.add(handler),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1:D1000");
      range.values = Array.from({ length: 1000 }, (_, r) => [r, r, r, r]);
      await context.sync();
    });
    await arrive();
    expect(heard).toMatchObject([{ address: "A1:D1000", triggerSource: "ThisLocalAddin" }]);
  });

  it("tells inserted rows, but neither styles nor recalculated values", async () => {
    const heard = await listen<Excel.WorksheetChangedEventArgs>((workbook, handler) =>
      workbook.worksheets.onChanged.add(handler),
    );
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Other");
      sheet.getRange("A1").format.fill.color = "red";
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B1").formulas = [["=1+1"]];
      const cell = sheet.getRange("B1");
      cell.load("values");
      await context.sync();
    });
    await arrive();
    expect(heard.map(({ changeType, address }) => [changeType, address])).toEqual([
      ["RowInserted", "2:3"],
      ["RangeEdited", "B1"],
    ]);
  });

  it("tells a table what changed inside it", async () => {
    const heard = await listen<Excel.TableChangedEventArgs>((workbook, handler) =>
      workbook.tables.getItem("Items").onChanged.add(handler),
    );
    office.current.grid.cells.write(sheetId("Ledger"), { 5: { 5: { v: "outside" } } });
    office.current.grid.cells.write(sheetId("Ledger"), { 1: { 0: { v: "in" }, 1: { v: "out" } } });
    await arrive();
    expect(heard).toMatchObject([{ changeType: "RangeEdited", address: "A2" }]);
  });
});

describe("events of sheets", () => {
  it("tell that sheets come, go, are shown and renamed", async () => {
    const heard: string[] = [];
    const note = (args: { readonly type: string }) => {
      heard.push(args.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note);
      worksheets.onDeleted.add(note);
      worksheets.onActivated.add(note);
      worksheets.onDeactivated.add(note);
      worksheets.onNameChanged.add(note);
      await context.sync();
    });
    const { sheets } = office.current.grid;
    const added = sheets.add("Third");
    sheets.activate(added.id);
    sheets.rename(added.id, "3rd");
    sheets.remove(sheetId("Other"));
    await arrive();
    expect(heard).toEqual([
      "WorksheetAdded",
      "WorksheetDeactivated",
      "WorksheetActivated",
      "WorksheetNameChanged",
      "WorksheetDeleted",
    ]);
  });

  it("that are not told are refused by name", async () => {
    const run = listen((workbook, handler) => workbook.worksheets.onRowSorted.add(handler));
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: "WorksheetCollection.onRowSorted is not carried out by the workbench",
    });
  });
});
