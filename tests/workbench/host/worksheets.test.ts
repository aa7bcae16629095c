import { useOffice } from "../../support/office";

const office = useOffice({ sheets: { Ledger: [["a", 1]], Policy: [], "It's Q1": [] } });

/** Runs on the sheets and gives the error's code, or null when there is none. */
async function codeOf(run: (sheets: Excel.WorksheetCollection) => unknown) {
  return Excel.run(async (context) => {
    run(context.workbook.worksheets);
    await context.sync();
    return null;
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

describe("WorksheetCollection", () => {
  it("lists the sheets in their order", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/position,items/visibility");
      const count = worksheets.getCount();
      await context.sync();
      expect(worksheets.items.map(({ name, position }) => [name, position])).toEqual([
        ["Ledger", 0],
        ["Policy", 1],
        ["It's Q1", 2],
      ]);
      expect(count.value).toBe(3);
    });
  });

  it("finds a sheet by its name in any spelling, and by its id", async () => {
    await Excel.run(async (context) => {
      const byName = context.workbook.worksheets.getItem("LEDGER");
      byName.load("id,name");
      await context.sync();
      const byId = context.workbook.worksheets.getItem(byName.id);
      byId.load("name");
      await context.sync();
      expect(byId.name).toBe("Ledger");
    });
  });

  it("gives a null object, and null objects of it, for a sheet that is missing", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getUsedRangeOrNullObject();
      range.load("address");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  it("names the statement that asked for a missing sheet", async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      debugInfo: {
        errorLocation: "WorksheetCollection.getItem",
        statement: "var worksheet = worksheets.getItem(...);",
      },
    });
  });

  it("adds a sheet as the last one and leaves the active one alone", async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Review");
      added.getRange("A1").values = [["x"]];
      added.load("position");
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load("name");
      await context.sync();
      expect([added.position, active.name]).toEqual([3, "Ledger"]);
    });
  });

  it("names a sheet that is added without a name", async () => {
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add();
      added.load("name");
      await context.sync();
      expect(added.name).toBe("Sheet4");
    });
  });

  it.each([
    { name: "x".repeat(31), code: null },
    { name: "x".repeat(32), code: "InvalidArgument" },
    { name: "a/b", code: "InvalidArgument" },
    { name: "a:b", code: "InvalidArgument" },
    { name: "[a]", code: "InvalidArgument" },
    { name: "'a", code: "InvalidArgument" },
    { name: "a'", code: "InvalidArgument" },
    { name: "a'b", code: null },
    { name: "History", code: "InvalidArgument" },
    { name: "信用审查", code: null },
    { name: "ledger", code: "ItemAlreadyExists" },
  ])("answers $code to a new sheet called $name", async ({ name, code }) => {
    expect(await codeOf((sheets) => sheets.add(name))).toBe(code);
  });
});

describe("Worksheet", () => {
  it("is renamed by the same rules, and may keep its own name in another spelling", async () => {
    const rename = (name: string) =>
      codeOf((sheets) => {
        sheets.getItem("Ledger").name = name;
      });
    expect(await rename("policy")).toBe("ItemAlreadyExists");
    expect(await rename("LEDGER")).toBeNull();
    expect(office.current.grid.sheets.list()[0]!.name).toBe("LEDGER");
  });

  it("is deleted, but not when it is the last one that shows", async () => {
    const remove = (name: string) =>
      codeOf((sheets) => {
        sheets.getItem(name).delete();
      });
    expect(await remove("Policy")).toBeNull();
    expect(await remove("It's Q1")).toBeNull();
    expect(await remove("Ledger")).toBe("InvalidArgument");
  });

  it("is activated", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Policy").activate();
      await context.sync();
    });
    expect(office.current.grid.sheets.active().name).toBe("Policy");
  });

  it("moves, hides, colours its tab and hides its gridlines", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Policy");
      sheet.position = 0;
      sheet.visibility = "Hidden";
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.load("position,visibility,tabColor,showGridlines");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({
        position: 0,
        visibility: "Hidden",
        tabColor: "#C00000",
        showGridlines: false,
      });
    });
  });

  it("leads to its neighbours", async () => {
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const next = first.getNext();
      const before = first.getPreviousOrNullObject();
      const last = context.workbook.worksheets.getLast();
      next.load("name");
      last.load("name");
      before.load("name");
      await context.sync();
      expect([next.name, last.name, before.isNullObject]).toEqual(["Policy", "It's Q1", true]);
    });
  });

  it.each([
    {
      member: "Worksheet.charts",
      use: (sheet: Excel.Worksheet) => sheet.charts.load("items/name"),
    },
    {
      member: "Worksheet.shapes",
      use: (sheet: Excel.Worksheet) => sheet.shapes.load("items/name"),
    },
    {
      member: "WorksheetProtection.protect",
      use: (sheet: Excel.Worksheet) => {
        sheet.protection.protect();
      },
    },
  ])("refuses $member by name", async ({ member, use }) => {
    const run = Excel.run(async (context) => {
      use(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: `${member} is not carried out by the workbench`,
    });
  });

  it("keeps what the batch did before the step that failed", async () => {
    await codeOf((sheets) => {
      sheets.getItem("Ledger").getRange("A1").values = [["kept"]];
      sheets.getItem("Nowhere").activate();
    });
    const ledger = office.current.grid.sheets.named("Ledger")!;
    expect(office.current.grid.cells.value(ledger.id, 0, 0)).toBe("kept");
  });
});

describe("Microsoft's client", () => {
  it("runs with options for cell editing and undo", async () => {
    const options = { delayForCellEdit: true, mergeUndoGroup: true };
    await Excel.run(options, async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.load("name");
      await context.sync();
      expect(sheet.name).toBe("Ledger");
    });
  });

  it("uses objects of one run in the next syncs", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Review");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["a", "b"],
        [1, 2],
      ];
      await context.sync();
      const table = sheet.tables.add(range, true);
      range.load("address");
      await context.sync();
      table.name = "Reviews";
      sheet.activate();
      await context.sync();
      expect(range.address).toBe("Review!A1:B2");
    });
    expect(office.current.grid.tables.named("Reviews")).toMatchObject({ name: "Reviews" });
  });

  it("throws when a property is read that was not loaded", async () => {
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      await context.sync();
      return sheet.name;
    });
    await expect(run).rejects.toMatchObject({ code: "PropertyNotLoaded" });
  });
});
