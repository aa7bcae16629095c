import { BooleanNumber } from "@univerjs/core";

import { useOffice } from "../../support/office";

const office = useOffice({
  sheets: {
    Ledger: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, "=A1*10"],
    ],
    Other: [],
  },
});

async function edit(act: (sheet: Excel.Worksheet) => unknown) {
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem("Ledger"));
    await context.sync();
  });
}

/** The formulas of A1:D4 after the edit. */
async function formulas() {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ledger").getRange("A1:D4");
    range.load("formulas");
    await context.sync();
    return range.formulas as unknown[][];
  });
}

describe("Range.clear", () => {
  it("takes contents and formats, or either alone", async () => {
    const { grid } = office.current;
    const { id } = grid.sheets.named("Ledger")!;
    await edit((sheet) => {
      sheet.getRange("A1:C3").format.font.bold = true;
      sheet.getRange("A1").clear();
      sheet.getRange("B1").clear("Contents");
      sheet.getRange("C1").clear("Formats");
    });
    const isBold = (column: number) => grid.formats.style(id, 0, column).bl === BooleanNumber.TRUE;
    expect([0, 1, 2].map((c) => [grid.cells.value(id, 0, c), isBold(c)])).toEqual([
      ["", false],
      ["", true],
      [3, false],
    ]);
  });

  it("clears whole columns", async () => {
    await edit((sheet) => {
      sheet.getRange("A:B").clear();
    });
    expect(await formulas()).toEqual([
      ["", "", 3, ""],
      ["", "", 6, ""],
      ["", "", "=A1*10", ""],
      ["", "", "", ""],
    ]);
  });
});

describe("Range.insert", () => {
  it.each([
    {
      cells: "A2:B2",
      shift: "Down" as const,
      after: [
        [1, 2, 3, ""],
        ["", "", 6, ""],
        [4, 5, "=A1*10", ""],
        [7, 8, "", ""],
      ],
    },
    {
      cells: "1:1",
      shift: "Down" as const,
      after: [
        ["", "", "", ""],
        [1, 2, 3, ""],
        [4, 5, 6, ""],
        [7, 8, "=A2*10", ""],
      ],
    },
    {
      cells: "A1:A2",
      shift: "Right" as const,
      after: [
        ["", 1, 2, 3],
        ["", 4, 5, 6],
        [7, 8, "=B1*10", ""],
        ["", "", "", ""],
      ],
    },
    {
      cells: "B:B",
      shift: "Right" as const,
      after: [
        [1, "", 2, 3],
        [4, "", 5, 6],
        [7, "", 8, "=A1*10"],
        ["", "", "", ""],
      ],
    },
  ])("moves cells $shift to make room at $cells", async ({ cells, shift, after }) => {
    await edit((sheet) => sheet.getRange(cells).insert(shift));
    expect(await formulas()).toEqual(after);
  });

  it("edits the sheet that is meant, not the active one, and leaves that active", async () => {
    const { grid } = office.current;
    grid.sheets.activate(grid.sheets.named("Other")!.id);
    await edit((sheet) => sheet.getRange("A1:C1").insert("Down"));
    expect((await formulas())[1]).toEqual([1, 2, 3, ""]);
    expect(grid.sheets.active().name).toBe("Other");
  });
});

describe("Range.delete", () => {
  it.each([
    {
      cells: "A1:A2",
      shift: "Up" as const,
      first: [
        [7, 2, 3, ""],
        ["", 5, 6, ""],
      ],
    },
    {
      cells: "A1:B1",
      shift: "Left" as const,
      first: [
        [3, "", "", ""],
        [4, 5, 6, ""],
      ],
    },
    {
      cells: "1:1",
      shift: "Up" as const,
      first: [
        [4, 5, 6, ""],
        [7, 8, "=#REF!*10", ""],
      ],
    },
    {
      cells: "A:A",
      shift: "Left" as const,
      first: [
        [2, 3, "", ""],
        [5, 6, "", ""],
      ],
    },
  ])("moves cells $shift over $cells", async ({ cells, shift, first }) => {
    await edit((sheet) => {
      sheet.getRange(cells).delete(shift);
    });
    expect((await formulas()).slice(0, 2)).toEqual(first);
  });
});

describe("Range.merge", () => {
  it("keeps the first cell's value and can be undone by unmerge", async () => {
    const { grid } = office.current;
    const { id } = grid.sheets.named("Ledger")!;
    await edit((sheet) => {
      sheet.getRange("A1:B2").merge();
    });
    expect((await formulas()).slice(0, 2)).toEqual([
      [1, "", 3, ""],
      ["", "", 6, ""],
    ]);
    expect(grid.structure.merges(id)).toHaveLength(1);
    await edit((sheet) => {
      sheet.getRange("B2").unmerge();
    });
    expect(grid.structure.merges(id)).toHaveLength(0);
  });

  it("merges row by row when it is told to", async () => {
    const { grid } = office.current;
    await edit((sheet) => {
      sheet.getRange("A1:B2").merge(true);
    });
    expect(grid.structure.merges(grid.sheets.named("Ledger")!.id)).toHaveLength(2);
  });
});

describe("Range.select", () => {
  it("is what the workbook then has selected", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Other").getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load("address");
      cell.load("address");
      await context.sync();
      expect([selected.address, cell.address]).toEqual(["Other!B2:C3", "Other!B2"]);
    });
  });
});

describe("Range.copyFrom", () => {
  it("is refused by name", async () => {
    const run = edit((sheet) => {
      sheet.getRange("E1").copyFrom("A1");
    });
    await expect(run).rejects.toMatchObject({
      code: "NotImplemented",
      message: "Range.copyFrom is not carried out by the workbench",
    });
  });
});
