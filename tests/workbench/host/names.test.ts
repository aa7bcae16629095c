import { useOffice } from "../../support/office";

useOffice({
  sheets: { "My ledger": [[1, 2]] },
  names: { AsOf: "='My ledger'!$A$1", Rate: "=0.5", Company: '="Lanark ""Works"""' },
});

describe("NamedItemCollection", () => {
  it("lists names with what they stand for", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load("items/name,items/type,items/value,items/formula,items/scope");
      await context.sync();
      const found = names.items.map(({ name, type, value }) => [name, type, value as unknown]);
      expect(found).toEqual([
        ["AsOf", "Range", "'My ledger'!$A$1"],
        ["Rate", "Double", 0.5],
        ["Company", "String", 'Lanark "Works"'],
      ]);
    });
  });

  it.each<{ way: string; reference: string | number | boolean; formula: string; type: string }>([
    {
      way: "a formula",
      reference: "='My ledger'!$B$1",
      formula: "='My ledger'!$B$1",
      type: "Range",
    },
    { way: "a number", reference: 7, formula: "=7", type: "Double" },
    { way: "a text", reference: "seven", formula: '="seven"', type: "String" },
    { way: "a yes", reference: true, formula: "=TRUE", type: "Boolean" },
  ])("adds a name of $way", async ({ reference, formula, type }) => {
    await Excel.run(async (context) => {
      const item = context.workbook.names.add("Added", reference as string, "why");
      item.load("name,formula,type,comment,visible,scope");
      await context.sync();
      expect(item.toJSON()).toMatchObject({
        formula,
        type,
        comment: "why",
        visible: true,
        scope: "Workbook",
      });
    });
  });

  it("adds a name of a range, which formulas then know", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = context.workbook.names.add("Both", sheet.getRange("A1:B1")).getRange();
      range.load("address");
      const cell = sheet.getRange("D1");
      cell.formulas = [["=SUM(Both)"]];
      cell.load("values");
      await context.sync();
      expect([range.address, cell.values]).toEqual(["'My ledger'!A1:B1", [[3]]]);
    });
  });

  it("keeps the names of a sheet apart", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const own = sheet.names.add("AsOf", sheet.getRange("B1"));
      own.load("scope");
      own.worksheet.load("name");
      const counts = [context.workbook.names.getCount(), sheet.names.getCount()];
      await context.sync();
      expect([own.scope, own.worksheet.name]).toEqual(["Worksheet", "My ledger"]);
      expect(counts.map(({ value }) => value)).toEqual([3, 1]);
    });
  });

  it.each([
    { name: "asof", code: "ItemAlreadyExists" },
    { name: "A1", code: "InvalidArgument" },
    { name: "R1C1", code: "InvalidArgument" },
    { name: "two words", code: "InvalidArgument" },
    { name: "1st", code: "InvalidArgument" },
    { name: "账龄日", code: null },
    { name: "_own.name", code: null },
  ])("answers $code to a new name $name", async ({ name, code }) => {
    const run = Excel.run(async (context) => {
      context.workbook.names.add(name, "=1");
      await context.sync();
      return null;
    });
    expect(await run.catch((error: unknown) => (error as OfficeExtension.Error).code)).toBe(code);
  });
});

describe("NamedItem", () => {
  it("changes what it stands for and goes away", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const rate = names.getItem("Rate");
      rate.formula = "=0.75";
      rate.visible = false;
      rate.load("value,visible");
      names.getItem("AsOf").delete();
      const gone = names.getItemOrNullObject("AsOf");
      gone.load("name");
      await context.sync();
      expect([rate.value, rate.visible, gone.isNullObject]).toEqual([0.75, false, true]);
    });
  });

  it("has no range when it stands for a number", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.names.getItem("Rate").getRangeOrNullObject();
      range.load("address");
      await context.sync();
      expect(range.isNullObject).toBe(true);
    });
  });
});
