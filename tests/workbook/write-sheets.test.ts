import { findTables } from "../../src/workbook/find-tables";
import { addSheet, freeSheetName } from "../../src/workbook/add-sheet";
import { writeReview } from "../../src/workbook/review/write-review";
import { writeInExcel } from "../../src/workbook/run-in-excel";
import { CUSTOMERS, INVOICES, reviewOf } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";

const SOURCE = {
  tables: ["Customers", "Invoices"],
  policyPlace: null,
  evidence: { policy: "International 1a2b3c4d", inputs: { invoices: "00000001" } },
};
const SETUP: OfficeSetup = {
  sheets: { Customers: CUSTOMERS as TestCell[][], Invoices: INVOICES as TestCell[][] },
  names: { AsOfDate: "=Customers!$E$2" },
  tables: { Customers: "Customers!A1:F4", Invoices: "Invoices!A1:G18" },
};

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel(SETUP);
});

afterEach(() => {
  office.dispose();
});

/** Reads what stands on a sheet, from A1 on. */
function contentOf(name: string) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange().load("values,formulas,numberFormat,address");
    await context.sync();
    return {
      values: used.values as unknown[][],
      formulas: used.formulas as unknown[][],
      formats: used.numberFormat as string[][],
    };
  });
}

describe("freeSheetName", () => {
  it.each([
    { wanted: "Review", taken: [], name: "Review", because: "it is free" },
    { wanted: "Review", taken: ["review"], name: "Review (2)", because: "case does not matter" },
    { wanted: "R", taken: ["R", "R (2)"], name: "R (3)", because: "two are taken" },
    { wanted: "A/B: [x]*?", taken: [], name: "A B x", because: "signs are forbidden" },
    { wanted: "'quoted'", taken: [], name: "quoted", because: "it may not end in a quote" },
    { wanted: "History", taken: [], name: "History_", because: "Excel keeps that name" },
    { wanted: "x".repeat(40), taken: [], name: "x".repeat(31), because: "31 is the most" },
    {
      wanted: "x".repeat(40),
      taken: ["x".repeat(31)],
      name: `${"x".repeat(27)} (2)`,
      because: "the number must fit too",
    },
  ])("is $name when $because", ({ wanted, taken, name }) => {
    expect(freeSheetName(wanted, taken)).toBe(name);
  });
});

describe("addSheet", () => {
  it("leaves the sheet of the same name alone", async () => {
    const name = await Excel.run((context) => addSheet(context, "Customers", () => undefined));
    expect(name).toBe("Customers (2)");
    expect((await contentOf("Customers")).values[0]![0]).toBe("Customer no.");
  });
});

describe("a sheet that cannot be written whole", () => {
  const write = () => Excel.run((context) => writeReview(context, reviewOf("C-1"), SOURCE, "en"));
  const names = () => office.grid.sheets.list().map(({ name }) => name);

  it("is not begun where the structure of the workbook is protected", async () => {
    office.conditions.isStructureProtected = true;
    await expect(write()).rejects.toMatchObject({ details: { code: "structureProtected" } });
    expect(names()).toEqual(["Customers", "Invoices"]);
  });

  it("is taken away again when Excel refuses a step", async () => {
    const refused = Excel.run((context) =>
      addSheet(context, "Review", (sheet) => {
        sheet.getRange("A1").values = [["begun"]];
        sheet.getRange("no address").values = [["refused"]];
      }),
    );
    await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(names()).toEqual(["Customers", "Invoices"]);
  });

  it("is written again as a whole where an undo group is refused in the middle", async () => {
    office.dispose();
    office = await openInExcel({ ...SETUP, excelApi: "1.20" });
    office.conditions.undoGroups = "refusedAtFormulas";
    const review = (context: Excel.RequestContext) =>
      writeReview(context, reviewOf("C-1"), SOURCE, "en");
    expect(await writeInExcel(review)).toBe("Review Acme Instruments");
    expect(names()).toEqual(["Customers", "Invoices", "Review Acme Instruments"]);
  });

  it("is said to be deleted when somebody deletes it while it is written", async () => {
    office.grid.events.subscribe((event) => {
      if (event.kind === "sheetAdded") {
        setTimeout(() => {
          office.grid.sheets.remove(event.sheetId);
        });
      }
    });
    const slow = Excel.run(async (context) => {
      const sync = context.sync.bind(context);
      // The trip to Excel takes its time, in which the user acts.
      context.sync = (async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        await sync();
      }) as typeof sync;
      return writeReview(context, reviewOf("C-1"), SOURCE, "en");
    });
    await expect(slow).rejects.toMatchObject({
      details: { code: "sheetDeleted", sheet: "Review Acme Instruments" },
    });
    expect(names()).toEqual(["Customers", "Invoices"]);
  });

  it("is named when it can be neither finished nor taken away", async () => {
    const refused = Excel.run((context) =>
      addSheet(context, "Review", (sheet) => {
        office.conditions.isStructureProtected = true;
        sheet.getRange("no address").values = [["refused"]];
      }),
    );
    await expect(refused).rejects.toMatchObject({
      details: {
        code: "halfWritten",
        sheets: ["Review"],
        message: "The argument is invalid or missing or has an incorrect format.",
      },
    });
  });
});

describe("writeReview", () => {
  const review = reviewOf("C-2");

  it("writes values and totals that calculate", async () => {
    const name = await Excel.run((context) => writeReview(context, review, SOURCE, "en"));
    expect(name).toBe("Review =Beta & Söhne");
    const { values } = await contentOf(name);
    const total = values.filter((row) => row[5] === "Total");
    expect(total).toHaveLength(1);
    expect(total[0]![8]).toBeCloseTo(review.aging!.row.total, 10);
    const score = values.filter((row) => row[0] === "Score").at(-1)!;
    const raw = review.assessment.score.factors.reduce((sum, f) => sum + f.contribution, 0);
    expect(score[7]).toBeCloseTo(raw, 6);
  });

  it("keeps a text that looks like a formula a text", async () => {
    const name = await Excel.run((context) => writeReview(context, review, SOURCE, "en"));
    const { values, formulas } = await contentOf(name);
    expect(values[1]![0]).toBe("=Beta & Söhne (C-2)");
    const own = formulas.flat().filter((cell) => String(cell).startsWith("="));
    expect(own.filter((cell) => !/^=(SUM\(|I\d+\/)/.test(String(cell)))).toEqual([
      values[1]![0],
      expect.stringContaining("=Beta & Söhne (C-2), Trade"),
    ]);
  });

  it("uses no function of the add-in", async () => {
    const name = await Excel.run((context) => writeReview(context, review, SOURCE, "zh-CN"));
    const { formulas } = await contentOf(name);
    expect(formulas.flat().filter((cell) => String(cell).includes("CREDIT."))).toEqual([]);
  });

  it("prints on one page of A4", async () => {
    const name = await Excel.run((context) => writeReview(context, review, SOURCE, "zh-TW"));
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(name);
      pageLayout.load("orientation,paperSize,zoom");
      const area = pageLayout.getPrintArea().load("address");
      const { defaultForAllPages } = pageLayout.headersFooters;
      defaultForAllPages.load("rightHeader");
      await context.sync();
      expect(pageLayout).toMatchObject({ orientation: "Portrait", paperSize: "A4" });
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
      expect(area.address).toMatch(/!A1:I\d+$/);
      expect(defaultForAllPages.rightHeader).toBe("=Beta && Söhne");
    });
  });

  it("writes a second review beside the first", async () => {
    const write = () => Excel.run((context) => writeReview(context, review, SOURCE, "en"));
    expect(await write()).toBe("Review =Beta & Söhne");
    expect(await write()).toBe("Review =Beta & Söhne (2)");
  });

  it("is not taken for a table afterwards", async () => {
    await Excel.run((context) => writeReview(context, review, SOURCE, "en"));
    const names = (await Excel.run(findTables)).map(({ place }) => place.name);
    expect(names).toEqual(["Customers", "Invoices"]);
  });
});
