import { CREDIT_CS, LANGUAGES, readCustomers, readRatings, RATING_OF_C } from "../../src/engine";
import { judgementColumn } from "../../src/i18n/judgement-columns";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import {
  fiveCVerdict,
  fiveCWith,
  nearestMark,
  NO_MARKS,
  panelWith,
  writtenMark,
} from "../../src/taskpane/customer/judgement-draft";
import { writeJudgement } from "../../src/taskpane/customer/judgement-job";
import { readJudgements, type Judgement } from "../../src/workbook/judgement-table";
import { runInExcel } from "../../src/workbook/run-in-excel";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestOffice } from "../support/office";
import { readyState } from "../support/open-tables";

const ANSWERS = { who: "", what: "", when: "", how: "", why: "" };
const ACME = { id: "C-1", name: "Acme Instruments" };
const judgement = (change: Partial<Judgement>): Judgement => ({
  ...{ date: 45_800, customer: ACME, rater: "Ann", mark: null, cs: NO_MARKS, answers: ANSWERS },
  ...change,
});

let office: TestOffice;
const rowsOf = (name: string, rowCount: number, columnCount: number) => {
  const { id } = office.grid.sheets.named(name)!;
  return office.grid.cells.values(id, { row: 0, column: 0, rowCount, columnCount });
};

beforeEach(async () => {
  office = await openInExcel({
    sheets: {
      Customers: CUSTOMERS.map((row) => row.map((cell) => (cell as string | number | null) ?? "")),
      Ledger: INVOICES.map((row) => row.map((cell) => (cell as string | number | null) ?? "")),
    },
  });
});
afterEach(() => {
  office.dispose();
});

async function opened(): Promise<ReadyState> {
  return readyState({ workbook: (await openWorkbook("en"))!, customer: 0 });
}

describe("a judgement that is written", () => {
  it("stands in the table of judgements, and its marks where the functions read them", async () => {
    const cs = { ...NO_MARKS, character: 4, capital: 2 };
    const done = await writeJudgement(await opened(), judgement({ cs }), 2, "en");
    expect(done.message).toBe(
      "The judgement stands on the sheet “Judgements”, its marks in the table “Customers”.",
    );
    expect(done.isChange).toBe(true);
    const [head, acme, beta] = rowsOf("Customers", 3, 8);
    expect(head!.slice(6)).toEqual(["Character Rating", "Capital Rating"]);
    expect([acme!.slice(6), beta!.slice(6)]).toEqual([
      [4, 2],
      ["", ""],
    ]);
    const again = await opened();
    if (again.workbook.view.status !== "assessed") throw new Error();
    const { customer } = again.workbook.view.book.at(0);
    expect(customer!.ratings).toMatchObject({ characterRating: 75, capitalRating: 25 });
    // A second one goes into the columns that are there now.
    await writeJudgement(again, judgement({ cs: { ...NO_MARKS, character: 5 } }), 2, "en");
    expect(rowsOf("Customers", 2, 9)[1]!.slice(6)).toEqual([5, 2, ""]);
    expect(await runInExcel(readJudgements)).toMatchObject([{ cs }, { cs: { character: 5 } }]);
  });

  it("is read by the functions in every language", () => {
    for (const language of LANGUAGES) {
      const heads = (["customerId", "rater", "mark", ...CREDIT_CS.codes] as const).map((title) =>
        judgementColumn(title, language),
      );
      const grid = [heads, ["C-1", "Ann", 4, 1, 2, 3, 4, 5]];
      expect(readRatings(grid).customers[0]!.points).toEqual([75]);
      const { ratings } = readCustomers(grid).customers[0]!;
      expect(CREDIT_CS.codes.map((code) => ratings[RATING_OF_C[code]])).toEqual([
        0, 25, 50, 75, 100,
      ]);
    }
  });

  it("changes nothing where the table of customers is protected", async () => {
    const state = await opened();
    office.conditions.protectedSheets.add(office.grid.sheets.named("Customers")!.id);
    const cs = { ...NO_MARKS, character: 4 };
    await expect(writeJudgement(state, judgement({ cs }), 2, "en")).rejects.toMatchObject({
      details: { code: "sheetProtected", sheet: "Customers" },
    });
    expect(office.grid.sheets.named("Judgements")).toBeNull();
  });

  it("does not write over cells beside the table", async () => {
    const state = await opened();
    await runInExcel(async (context) => {
      context.workbook.worksheets.getItem("Customers").getRange("G3").values = [["mine"]];
      await context.sync();
    });
    const cs = { ...NO_MARKS, character: 4 };
    await expect(writeJudgement(state, judgement({ cs }), 2, "en")).rejects.toMatchObject({
      details: { code: "cellInWay", cell: "Customers!G3" },
    });
    expect(office.grid.sheets.named("Judgements")).toBeNull();
  });
});

describe("what a judgement comes to", () => {
  it.each([
    { mark: 1, isOfFive: true, written: 1 },
    { mark: 1, isOfFive: false, written: 1 },
    { mark: 2, isOfFive: false, written: 25 },
    { mark: 5, isOfFive: false, written: 100 },
  ])("writes mark $mark as $written (of five: $isOfFive)", ({ mark, isOfFive, written }) => {
    expect(writtenMark(mark, isOfFive)).toBe(written);
    expect(nearestMark(written, isOfFive)).toBe(mark);
  });

  it("is for the five Cs the mean of mark and factors", async () => {
    const { workbook } = await opened();
    if (workbook.view.status !== "assessed") throw new Error();
    const { book } = workbook.view;
    const before = fiveCWith(book.at(0), book.policy, NO_MARKS, true);
    const after = fiveCWith(book.at(0), book.policy, { ...NO_MARKS, character: 1 }, true);
    expect(after.cs[0]!.points).toBeCloseTo(before.cs[0]!.points! / 2, 9);
    expect(fiveCVerdict(after)?.score ?? 0).toBeLessThan(fiveCVerdict(before)?.score ?? 101);
  });

  it("is for the panel the mean of the raters, of a rater's own marks the mean", () => {
    const marks = [
      judgement({ mark: 5 }),
      judgement({ mark: 3 }),
      judgement({ mark: 2, rater: "Bo" }),
    ];
    const others = [judgement({ mark: 1, customer: { id: "C-2", name: null } })];
    // Ann 75 = mean of 100 and 50, Bo 25.
    expect(panelWith([...marks, ...others], ACME, null)).toMatchObject({ value: 50, marks: 2 });
    const added = { rater: "Cy", mark: 3 };
    expect(panelWith(marks, ACME, added)).toMatchObject({ value: 50, marks: 3, lowest: 25 });
    expect(panelWith([], ACME, null).value).toBeNull();
  });
});
