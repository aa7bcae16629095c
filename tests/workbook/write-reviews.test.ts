import { ICommandService } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import type { Language } from "../../src/engine";
import { findTables } from "../../src/workbook/find-tables";
import { readHistory } from "../../src/workbook/review/read-history";
import { writeReviewBook } from "../../src/workbook/review/review-book";
import { writeReviews, type ReviewBatch } from "../../src/workbook/review/write-reviews";
import type { Stamp } from "../../src/workbook/share/stamp";
import { CUSTOMERS, reviewOf } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";

const STAMP: Stamp = {
  time: 45500.5,
  author: "Ann",
  asOfDate: 45473,
  policy: "International 0000000c",
  inputs: { invoices: "0000000b", policy: "0000000c" },
};
const BATCH: ReviewBatch = {
  // More than are written at a time; reviews are those of the three customers of the tables.
  customers: ["1", "2", "3", "4", "5", "6", "7"],
  reviewOf: (customer) => {
    const review = reviewOf(`C-${(Number(customer) % 3) + 1}`);
    return { ...review, assessment: { ...review.assessment, id: customer, name: "" } };
  },
  source: {
    tables: ["Customers", "Invoices"],
    policyPlace: null,
    evidence: { policy: STAMP.policy, inputs: STAMP.inputs },
  },
  stamp: STAMP,
  language: "en",
};

let office: TestOffice;
let progress: string[];

beforeEach(async () => {
  office = await openInExcel({ sheets: { Customers: CUSTOMERS as TestCell[][] } });
  progress = [];
});

afterEach(() => {
  office.dispose();
});

const sheets = () => office.grid.sheets.list().map(({ name }) => name);
const write = (batch: Partial<ReviewBatch> = {}, signal = new AbortController().signal) =>
  writeReviews({ ...BATCH, ...batch }, ({ done, all }) => progress.push(`${done}/${all}`), signal);

async function history(): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CreditSheet_History").getDataBodyRange();
    body.load("values");
    await context.sync();
    return body.values as unknown[][];
  });
}

describe("writeReviews", () => {
  it("writes a sheet and a line of the history for each customer", async () => {
    expect(await write()).toEqual({ written: 7, before: 0, left: 0 });
    expect(progress).toEqual(["0/7", "5/7", "7/7"]);
    const names = BATCH.customers.map((customer) => `Review ${customer}`);
    expect(sheets()).toEqual(["Customers", "Credit history", ...names]);
    const rows = await history();
    expect(rows.map((row) => row[2])).toEqual(BATCH.customers);
    expect(rows.map((row) => row[14])).toEqual(names);
    const { score, grade } = reviewOf("C-2").assessment;
    expect(rows[0]!.slice(4, 7)).toEqual([45473, score.value, grade]);
  });

  it("leaves a history that is read with the latest day first, and of a day the last line first", async () => {
    expect(await Excel.run(readHistory)).toEqual([]);
    await write({ customers: ["1", "2"] });
    await write({ customers: ["2"], stamp: { ...STAMP, inputs: {} } });
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem("CreditSheet_History").getDataBodyRange();
      body.getRow(0).getCell(0, 4).values = [[45474]];
      body.getRow(1).getCell(0, 4).values = [["last June"]];
      body.getRow(1).getCell(0, 5).values = [["#N/A"]];
      await context.sync();
    });
    const read = await Excel.run(readHistory);
    const { score, grade, limit } = reviewOf("C-2").assessment;
    expect(read[0]).toEqual({
      ...{ customer: "1", asOfDate: 45474, score: score.value, grade },
      ...{ limit: limit!.amount, author: "Ann" },
    });
    expect(read.map(({ customer, asOfDate }) => [customer, asOfDate])).toEqual([
      ["1", 45474],
      ["2", 45473],
      ["2", null],
    ]);
    expect(read[2]!.score).toBeNull();
  });

  it.each<[Language, readonly string[]]>([
    ["en", ["Amber", "Hold", ""]],
    ["zh-CN", ["黄色", "暂停发货", ""]],
    ["zh-TW", ["黃色", "暫停出貨", ""]],
  ])(
    "names the warning of a customer in the language of the history (%s)",
    async (language, named) => {
      const levelled: ReviewBatch["reviewOf"] = (customer) => {
        const review = reviewOf("C-2");
        const line = review.assessment.lines[0]!;
        const levels = { "1": "amber", "2": "hold" } as const;
        const level = new Map(Object.entries(levels)).get(customer);
        const lines = level === undefined ? [] : [{ ...line, level }];
        return { ...review, assessment: { ...review.assessment, id: customer, lines } };
      };
      await write({ customers: ["1", "2", "3"], reviewOf: levelled, language });
      expect((await history()).map((row) => row[11])).toEqual(named);
    },
  );

  it("costs three messages and seven changes of cells a review, however many stand there already", async () => {
    const commands = office.univer.__getInjector().get(ICommandService);
    const costOf = async (customers: readonly string[]) => {
      const syncs = jest.spyOn(Excel.RequestContext.prototype, "sync");
      let changes = 0;
      const counting = commands.onCommandExecuted(({ id }) => {
        if (id === SetRangeValuesMutation.id) changes++;
      });
      await write({ customers });
      const messages = syncs.mock.calls.length;
      syncs.mockRestore();
      counting.dispose();
      return { messages, changes };
    };
    await write({ customers: ["0"] });
    const cost = await costOf(["1", "2", "3", "4", "5"]);
    expect(cost.messages).toBeLessThanOrEqual(5 * 3);
    expect(cost.changes).toBeLessThanOrEqual(5 * 7);
    expect(await costOf(["10", "20", "30", "40", "50"])).toEqual(cost);
  });

  it("goes on where it was ended", async () => {
    const ending = new AbortController();
    const endAfterSome = ({ done }: { readonly done: number }) => {
      if (done > 0) ending.abort();
    };
    const first = await writeReviews(BATCH, endAfterSome, ending.signal);
    expect(first).toEqual({ written: 5, before: 0, left: 2 });
    expect(sheets()).toHaveLength(2 + 5);
    expect(await write()).toEqual({ written: 2, before: 5, left: 0 });
    expect((await history()).map((row) => row[2])).toEqual(BATCH.customers);
  });

  it("writes again what was deleted, and what comes from other tables or of another day", async () => {
    await write({ customers: ["1", "2"] });
    office.grid.sheets.remove(office.grid.sheets.named("Review 2")!.id);
    expect(await write({ customers: ["1", "2"] })).toMatchObject({ written: 1, before: 1 });
    const later = { ...STAMP, inputs: { ...STAMP.inputs, invoices: "0000000d" } };
    expect(await write({ customers: ["1"], stamp: later })).toMatchObject({ written: 1 });
    expect(await write({ customers: ["1"], stamp: { ...STAMP, asOfDate: 45474 } })).toMatchObject({
      written: 1,
    });
  });

  it("takes back what is under way where it cannot go on, and keeps what was written", async () => {
    const broken: ReviewBatch["reviewOf"] = (customer) => {
      if (customer !== "7") return BATCH.reviewOf(customer);
      const review = BATCH.reviewOf(customer);
      return { ...review, asOfDate: { not: "a day" } as unknown as number };
    };
    await expect(write({ reviewOf: broken })).rejects.toThrow();
    expect(sheets()).toEqual([
      ...["Customers", "Credit history"],
      ...["1", "2", "3", "4", "5"].map((customer) => `Review ${customer}`),
    ]);
    expect(await history()).toHaveLength(5);
  });

  it.each([false, true])(
    "takes the first sheets away where a later one is refused, or says which stayed (locked: %s)",
    async (isLocked) => {
      const grid = office.grid.sheets;
      const add = grid.add.bind(grid);
      const adding = jest.spyOn(grid, "add").mockImplementation((name) => {
        // The history is the first one.
        if (adding.mock.calls.length < 4) return add(name);
        office.conditions.isStructureProtected = isLocked;
        throw new Error("no room");
      });
      const begun = ["Review 1", "Review 2"];
      const said = isLocked
        ? { details: { code: "halfWritten", sheets: begun, message: "no room" } }
        : { message: "no room" };
      await expect(write()).rejects.toMatchObject(said);
      expect(sheets()).toEqual(["Customers", "Credit history", ...(isLocked ? begun : [])]);
    },
  );

  it("begins nothing where the structure of the workbook is protected", async () => {
    office.conditions.isStructureProtected = true;
    await expect(write()).rejects.toMatchObject({ details: { code: "structureProtected" } });
    expect(sheets()).toEqual(["Customers"]);
  });
});

describe("writeReviewBook", () => {
  it("writes a line per customer that is not taken for a table afterwards", async () => {
    const reviews = ["C-1", "C-2", "C-3"].map((customer) => reviewOf(customer));
    const name = await Excel.run((context) =>
      writeReviewBook(context, reviews, BATCH.source, STAMP, "zh-CN"),
    );
    expect(name).toBe("评审册");
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
      await context.sync();
      const rows = used.values as unknown[][];
      expect(rows.slice(4, 7).map((row) => row.slice(0, 3))).toEqual(
        reviews.map(({ assessment: { id, name: called, grade } }) => [id, called, grade ?? ""]),
      );
      expect(String(rows.at(-1)![0])).toContain("CS1 I0000000b P0000000c");
    });
    const places = (await Excel.run(findTables)).map(({ place }) => place.name);
    expect(places).toEqual(["Customers"]);
  });
});
