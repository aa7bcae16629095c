import { useOffice } from "../../support/office";

const office = useOffice({
  sheets: {
    Ledger: [["Customer", "Amount"], ["Alpha", 10], ["Beta", 20], [], ["below"]],
    Lists: [
      ["x", null, "x"],
      [1, 2, 3],
    ],
  },
  tables: { Items: "Ledger!A1:B3" },
});

/** Runs a step and gives the code of its error, or null. */
async function codeOf(step: (workbook: Excel.Workbook) => unknown) {
  return Excel.run(async (context) => {
    step(context.workbook);
    await context.sync();
    return null;
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

/** The address and values of a table after a step. */
async function tableAfter(step: (table: Excel.Table) => unknown) {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Items");
    step(table);
    const range = table.getRange();
    range.load("address,values");
    await context.sync();
    return { address: range.address, values: range.values as unknown[][] };
  });
}

describe("TableCollection", () => {
  it("lists the tables of the workbook and of a sheet", async () => {
    await Excel.run(async (context) => {
      const { tables, worksheets } = context.workbook;
      tables.load("count,items/name,items/worksheet/name");
      const onLists = worksheets.getItem("Lists").tables;
      onLists.load("items/name");
      await context.sync();
      expect(tables.count).toBe(1);
      expect(tables.items.map(({ name, worksheet }) => [name, worksheet.name])).toEqual([
        ["Items", "Ledger"],
      ]);
      expect(onLists.items).toEqual([]);
    });
  });

  it("finds a table by name, id and place, and gives a null object for a missing one", async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      const byName = tables.getItem("ITEMS");
      const first = tables.getItemAt(0);
      const missing = tables.getItemOrNullObject("Nothing");
      byName.load("id");
      first.load("id");
      await context.sync();
      const byId = tables.getItem(byName.id);
      byId.load("name");
      await context.sync();
      expect(byId.name).toBe("Items");
      expect(first.id).toBe(byName.id);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it("makes a table and gives every column its own name", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.add("Lists!A1:C2", true);
      table.load("name");
      const header = table.getHeaderRowRange();
      header.load("values");
      await context.sync();
      expect(table.name).toBe("Table2");
      expect(header.values).toEqual([["x", "Column2", "x2"]]);
    });
  });

  it("puts a header row above cells that have none", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Lists");
      const range = sheet.tables.add(sheet.getRange("A1:C2"), false).getRange();
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Lists!A1:C3");
      expect(range.values).toEqual([
        ["Column1", "Column2", "Column3"],
        ["x", "", "x"],
        [1, 2, 3],
      ]);
    });
  });

  it.each([
    {
      why: "it overlaps another",
      step: (w: Excel.Workbook) => w.tables.add("Ledger!B2:C4", true),
      code: "InvalidOperation",
    },
    {
      why: "its sheet is missing",
      step: (w: Excel.Workbook) => w.tables.add("Nowhere!A1:B2", true),
      code: "InvalidArgument",
    },
    {
      why: "its name is missing",
      step: (w: Excel.Workbook) => w.tables.getItem("Nothing").load("name"),
      code: "ItemNotFound",
    },
    {
      why: "its new name is taken",
      step: (w: Excel.Workbook) => {
        w.names.add("Taken", "=1");
        w.tables.getItem("Items").name = "taken";
      },
      code: "ItemAlreadyExists",
    },
    {
      why: "its new name is a cell",
      step: (w: Excel.Workbook) => {
        w.tables.getItem("Items").name = "A1";
      },
      code: "InvalidArgument",
    },
  ])("refuses a table when $why", async ({ step, code }) => {
    expect(await codeOf(step)).toBe(code);
  });
});

describe("Table", () => {
  it("gives its parts", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Items");
      const body = table.getDataBodyRange();
      const amounts = table.columns.getItem("amount").getDataBodyRange();
      const second = table.columns.getItem(2).getRange();
      for (const range of [body, amounts, second]) range.load("address");
      table.columns.load("items/name,items/index");
      table.rows.load("count,items/values");
      await context.sync();
      expect([body.address, amounts.address, second.address]).toEqual([
        "Ledger!A2:B3",
        "Ledger!B2:B3",
        "Ledger!B1:B3",
      ]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([
        ["Customer", 0],
        ["Amount", 1],
      ]);
      expect(table.rows.items.map(({ values }) => values as unknown[][])).toEqual([
        [["Alpha", 10]],
        [["Beta", 20]],
      ]);
    });
  });

  it("is known to formulas under a new name and new column names", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Items");
      table.name = "OpenItems";
      table.columns.getItem("Amount").name = "Open amount";
      const cell = context.workbook.worksheets.getItem("Ledger").getRange("D1");
      cell.formulas = [["=SUM(OpenItems[Open amount])"]];
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[30]]);
    });
  });

  it("remembers how it should look", async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Items");
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.load("style,showBandedRows,showFilterButton");
      await context.sync();
      expect([table.style, table.showBandedRows, table.showFilterButton]).toEqual([
        "TableStyleLight1",
        false,
        true,
      ]);
    });
  });

  it("is resized within its header row, or refuses", async () => {
    expect(
      (
        await tableAfter((table) => {
          table.resize("A1:C4");
        })
      ).address,
    ).toBe("Ledger!A1:C4");
    const away = await codeOf((w) => {
      w.tables.getItem("Items").resize("A2:B4");
    });
    expect(away).toBe("InvalidArgument");
  });

  it("becomes a plain range, or goes with its cells", async () => {
    const { grid } = office.current;
    const { id } = grid.sheets.named("Ledger")!;
    await codeOf((w) => w.tables.getItem("Items").convertToRange());
    expect([grid.tables.list(), grid.cells.value(id, 1, 0)]).toEqual([[], "Alpha"]);
    await codeOf((w) => w.tables.add("Ledger!A1:B3", true));
    await codeOf((w) => {
      w.tables.getItemAt(0).delete();
    });
    expect([grid.tables.list(), grid.cells.value(id, 1, 0)]).toEqual([[], ""]);
  });
});

describe("TableRowCollection.add", () => {
  it.each([
    {
      why: "at the end, where room is",
      index: undefined,
      rows: [["Gamma", 30]],
      address: "Ledger!A1:B4",
      values: [
        ["Customer", "Amount"],
        ["Alpha", 10],
        ["Beta", 20],
        ["Gamma", 30],
      ],
      below: 4,
    },
    {
      why: "at the end, over what stands there",
      index: undefined,
      rows: [
        ["Gamma", 30],
        ["Delta", 40],
      ],
      address: "Ledger!A1:B5",
      values: [
        ["Customer", "Amount"],
        ["Alpha", 10],
        ["Beta", 20],
        ["Gamma", 30],
        ["Delta", 40],
      ],
      below: 6,
    },
    {
      why: "in between",
      index: 1,
      rows: [["Gamma", 30]],
      address: "Ledger!A1:B4",
      values: [
        ["Customer", "Amount"],
        ["Alpha", 10],
        ["Gamma", 30],
        ["Beta", 20],
      ],
      below: 5,
    },
  ])("adds rows $why", async ({ index, rows, address, values, below }) => {
    const after = await tableAfter((table) => table.rows.add(index, rows));
    expect(after).toEqual({ address, values });
    const { grid } = office.current;
    expect(grid.cells.value(grid.sheets.named("Ledger")!.id, below, 0)).toBe("below");
  });
});

describe("TableRow.delete", () => {
  it("closes the gap and keeps an empty row as the last one", async () => {
    const one = await tableAfter((table) => {
      table.rows.getItemAt(0).delete();
    });
    expect(one.values).toEqual([
      ["Customer", "Amount"],
      ["Beta", 20],
    ]);
    const none = await tableAfter((table) => {
      table.rows.getItemAt(0).delete();
    });
    expect(none.values).toEqual([
      ["Customer", "Amount"],
      ["", ""],
    ]);
  });
});

describe("TableColumnCollection.add", () => {
  it("adds a column with its name and values at the end", async () => {
    const after = await tableAfter((table) =>
      table.columns.add(undefined, [["Days"], [5], [6]], "Days past due"),
    );
    expect(after.values).toEqual([
      ["Customer", "Amount", "Days"],
      ["Alpha", 10, 5],
      ["Beta", 20, 6],
    ]);
  });

  it("refuses by name to add one before others", async () => {
    expect(await codeOf((w) => w.tables.getItem("Items").columns.add(0))).toBe("NotImplemented");
  });
});
