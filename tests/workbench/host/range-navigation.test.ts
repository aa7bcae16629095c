import { useOffice } from "../../support/office";

useOffice({
  sheets: {
    Ledger: [
      ["Customer", "Amount", null, null, "=SEQUENCE(2,2)"],
      ["Alpha", 10],
      ["Beta", 20],
      [],
      ["Note"],
    ],
    Empty: [],
  },
  tables: { Items: "Ledger!A1:B3" },
  names: { Amounts: "=Ledger!$B$2:$B$3", Half: "=0.5" },
});

type Step = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.Range;

/** The address that a step leads to, null for a null object, or the code of its error. */
async function addressOf(step: Step) {
  return Excel.run(async (context) => {
    const range = step(context.workbook.worksheets.getItem("Ledger"), context);
    range.load("address");
    await context.sync();
    return range.isNullObject ? null : range.address;
  }).catch((error: unknown) => (error as OfficeExtension.Error).code);
}

describe("Worksheet.getRange", () => {
  it.each<{ way: string; step: Step; address: string }>([
    { way: "cells", step: (s) => s.getRange("B2:C3"), address: "Ledger!B2:C3" },
    { way: "whole columns", step: (s) => s.getRange("A:B"), address: "Ledger!A:B" },
    { way: "whole rows", step: (s) => s.getRange("2:3"), address: "Ledger!2:3" },
    { way: "nothing", step: (s) => s.getRange(), address: "Ledger!1:1048576" },
    { way: "another sheet", step: (s) => s.getRange("Empty!B2"), address: "Empty!B2" },
    { way: "a table", step: (s) => s.getRange("Items"), address: "Ledger!A1:B3" },
    { way: "a name", step: (s) => s.getRange("Amounts"), address: "Ledger!B2:B3" },
    { way: "a name of a number", step: (s) => s.getRange("Half"), address: "InvalidArgument" },
    { way: "nonsense", step: (s) => s.getRange("no such"), address: "InvalidArgument" },
    { way: "places", step: (s) => s.getRangeByIndexes(1, 2, 3, 4), address: "Ledger!C2:F4" },
    { way: "one place", step: (s) => s.getCell(4, 1), address: "Ledger!B5" },
    { way: "a place before A1", step: (s) => s.getCell(-1, 0), address: "InvalidArgument" },
  ])("finds $address by $way", async ({ step, address }) => {
    expect(await addressOf(step)).toBe(address);
  });
});

describe("Range", () => {
  it.each<{ way: string; step: (range: Excel.Range) => Excel.Range; address: string }>([
    { way: "getCell", step: (r) => r.getCell(1, 1), address: "Ledger!C3" },
    { way: "getCell beyond it", step: (r) => r.getCell(5, 5), address: "Ledger!G7" },
    { way: "getRow", step: (r) => r.getRow(1), address: "Ledger!B3:C3" },
    { way: "getColumn", step: (r) => r.getColumn(1), address: "Ledger!C2:C4" },
    { way: "getLastRow", step: (r) => r.getLastRow(), address: "Ledger!B4:C4" },
    { way: "getLastColumn", step: (r) => r.getLastColumn(), address: "Ledger!C2:C4" },
    { way: "getLastCell", step: (r) => r.getLastCell(), address: "Ledger!C4" },
    { way: "getOffsetRange", step: (r) => r.getOffsetRange(-1, 2), address: "Ledger!D1:E3" },
    {
      way: "getOffsetRange off the sheet",
      step: (r) => r.getOffsetRange(-2, 0),
      address: "InvalidArgument",
    },
    { way: "getResizedRange", step: (r) => r.getResizedRange(1, -1), address: "Ledger!B2:B5" },
    {
      way: "getAbsoluteResizedRange",
      step: (r) => r.getAbsoluteResizedRange(1, 4),
      address: "Ledger!B2:E2",
    },
    { way: "getEntireColumn", step: (r) => r.getEntireColumn(), address: "Ledger!B:C" },
    { way: "getEntireRow", step: (r) => r.getEntireRow(), address: "Ledger!2:4" },
    { way: "getRowsAbove", step: (r) => r.getRowsAbove(1), address: "Ledger!B1:C1" },
    { way: "getRowsBelow", step: (r) => r.getRowsBelow(2), address: "Ledger!B5:C6" },
    { way: "getColumnsBefore", step: (r) => r.getColumnsBefore(1), address: "Ledger!A2:A4" },
    { way: "getColumnsAfter", step: (r) => r.getColumnsAfter(1), address: "Ledger!D2:D4" },
    { way: "getBoundingRect", step: (r) => r.getBoundingRect("A5"), address: "Ledger!A2:C5" },
    { way: "getIntersection", step: (r) => r.getIntersection("C1:D3"), address: "Ledger!C2:C3" },
    { way: "getIntersection apart", step: (r) => r.getIntersection("F9"), address: "ItemNotFound" },
  ])("leads by $way to $address", async ({ step, address }) => {
    expect(await addressOf((sheet) => step(sheet.getRange("B2:C4")))).toBe(address);
  });

  it("gives a null object for an intersection that is empty", async () => {
    const step: Step = (sheet) => sheet.getRange("A1").getIntersectionOrNullObject("B2");
    expect(await addressOf(step)).toBeNull();
  });
});

describe("used range", () => {
  it.each<{ way: string; step: Step; address: string | null }>([
    { way: "a sheet", step: (s) => s.getUsedRange(true), address: "Ledger!A1:F5" },
    {
      way: "whole columns",
      step: (s) => s.getRange("A:B").getUsedRange(true),
      address: "Ledger!A1:B5",
    },
    {
      way: "a column that is used further down",
      step: (s) => s.getRange("B2:C9").getUsedRange(true),
      address: "Ledger!B2:B3",
    },
    {
      way: "spilled cells only",
      step: (s) => s.getRange("F2:Z9").getUsedRange(true),
      address: "Ledger!F2",
    },
    {
      way: "an empty sheet",
      step: (_, context) => context.workbook.worksheets.getItem("Empty").getUsedRange(),
      address: "Empty!A1",
    },
    {
      way: "an empty sheet, or nothing",
      step: (_, context) => context.workbook.worksheets.getItem("Empty").getUsedRangeOrNullObject(),
      address: null,
    },
    {
      way: "blank cells, or nothing",
      step: (s) => s.getRange("C1:C9").getUsedRangeOrNullObject(true),
      address: null,
    },
  ])("of $way is $address", async ({ step, address }) => {
    expect(await addressOf(step)).toBe(address);
  });

  it("holds formatted blanks unless only values count", async () => {
    const used =
      (valuesOnly: boolean): Step =>
      (_, context) => {
        context.workbook.worksheets.getItem("Empty").getRange("D4").format.fill.color = "#FF0000";
        return context.workbook.worksheets.getItem("Empty").getUsedRangeOrNullObject(valuesOnly);
      };
    expect(await addressOf(used(false))).toBe("Empty!D4");
    expect(await addressOf(used(true))).toBeNull();
  });
});

describe("spill", () => {
  it.each<{ way: string; step: Step; address: string | null }>([
    {
      way: "its formula",
      step: (s) => s.getRange("E1").getSpillingToRange(),
      address: "Ledger!E1:F2",
    },
    {
      way: "a plain cell",
      step: (s) => s.getRange("A1").getSpillingToRangeOrNullObject(),
      address: null,
    },
    { way: "a spilled cell", step: (s) => s.getRange("F2").getSpillParent(), address: "Ledger!E1" },
    {
      way: "a cell beside it",
      step: (s) => s.getRange("G2").getSpillParentOrNullObject(),
      address: null,
    },
  ])("is found from $way", async ({ step, address }) => {
    expect(await addressOf(step)).toBe(address);
  });
});

describe("Range.getSurroundingRegion", () => {
  it.each([
    { cell: "B2", address: "Ledger!A1:B3" },
    { cell: "A5", address: "Ledger!A5" },
    { cell: "C3", address: "Ledger!A1:C3" },
    { cell: "D2", address: "Ledger!D1:F2" },
  ])("of $cell is $address", async ({ cell, address }) => {
    expect(await addressOf((sheet) => sheet.getRange(cell).getSurroundingRegion())).toBe(address);
  });
});

describe("a range that the client keeps", () => {
  it("follows its cells when rows are inserted above it", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ledger");
      const note = sheet.getRange("A5");
      note.load("values");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      note.load("address,values");
      await context.sync();
      expect([note.address, note.values]).toEqual(["Ledger!A7", [["Note"]]]);
    });
  });
});
