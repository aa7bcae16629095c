import type { CellGrid } from "../../../src/engine";
import { bookOf, invoiceGrid, policyOf, type Item } from "../../support/builders";
import { builtInTable } from "../../support/built-in-policy";
import {
  call,
  callBare,
  errorCell,
  errorOf,
  errorText,
  unfitCells,
} from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024

/** Invoices of one customer, a month apart, each paid so many days late. */
const paid = (customer: string, ...daysLate: readonly number[]): Item[] =>
  daysLate.map((days, i) => {
    const dueDate = AS_OF_DATE - 40 - 30 * i;
    return { customer, amount: 1000, dueDate, settledDate: dueDate + days };
  });

const INVOICES = invoiceGrid(
  ...paid("C-1", 0, -3, 0, 0),
  ...paid("C-2", 45, 50, 20, 60),
  { customer: "C-2", amount: 500, dueDate: AS_OF_DATE - 70 },
  { customer: "C-3", amount: 200, dueDate: AS_OF_DATE + 10 },
);

const CUSTOMERS = [
  ["Customer ID", "Customer Name", "Customer Since", "Credit Limit"],
  ["C-1", "Acme Instruments", AS_OF_DATE - 3000, 10_000],
  ["C-2", "Beta Trading", AS_OF_DATE - 300, 400],
  ["C-4", "华光电子", "", ""],
];

const STATEMENTS = [
  ["Customer ID", "Fiscal Year", "Total Assets", "Total Liabilities", "Equity", "Net Sales"],
  ["C-1", 2023, 9_000_000, 3_000_000, 6_000_000, 12_000_000],
];

const EVENTS = [
  ["Customer ID", "Date", "Kind"],
  ["C-1", AS_OF_DATE - 30, "insolvency"],
];

/** What the engine says of a customer. */
const scoreOf = (customer: string, customers?: CellGrid, invoices: CellGrid = INVOICES) =>
  bookOf({ invoices, asOfDate: AS_OF_DATE, ...(customers && { customers }) }).find(customer).score
    .value;

const asked = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

describe("CREDITSCORE", () => {
  it("ranks a punctual customer above a late one, within 0 and 100", () => {
    const [[good], [bad]] = call(
      "CREDITSCORE",
      asked("C-1", "C-2"),
      null,
      INVOICES,
      AS_OF_DATE,
    ) as [[number], [number]];
    expect(good).toBeGreaterThan(bad);
    expect(good).toBeLessThanOrEqual(100);
    expect(bad).toBeGreaterThanOrEqual(0);
  });

  it("is what the engine says, to two decimals", () => {
    expect(call("CREDITSCORE", [["C-2"]], null, INVOICES, AS_OF_DATE)).toEqual([[scoreOf("C-2")]]);
  });

  it("has the shape of the customers asked for", () => {
    const answer = call("CREDITSCORE", [["C-1", "C-2", ""]], null, INVOICES, AS_OF_DATE);
    expect(answer).toEqual([[scoreOf("C-1"), scoreOf("C-2"), ""]]);
  });

  it("finds customers by code and by name, however they are spelt", () => {
    const cells = asked("C-1", " c-1 ", "Ｃ－１", "acme  instruments", "ACME INSTRUMENTS");
    const scores = call("CREDITSCORE", cells, CUSTOMERS, INVOICES, AS_OF_DATE).flat();
    expect(scores).toEqual(scores.map(() => scoreOf("C-1", CUSTOMERS)));
  });

  it("finds a code that is a number in one table and text in the other", () => {
    const invoices = invoiceGrid(...paid("1042", 0, 0, 5));
    const [score] = call("CREDITSCORE", [[1042]], null, invoices, AS_OF_DATE).flat();
    expect(score).toBe(scoreOf("1042", undefined, invoices));
  });

  it("is blank for a blank cell, whatever this build of Excel hands over for one", () => {
    const cells = asked(null, "", 0, undefined, " ");
    expect(call("CREDITSCORE", cells, null, INVOICES, AS_OF_DATE).flat()).toEqual(
      cells.map(() => ""),
    );
  });

  it("keeps errors of single cells in their cells", () => {
    const cells = asked(errorCell("#DIV/0!"), "Nobody", "C-2", "C-4", errorCell("#REF!"));
    const answer = call("CREDITSCORE", cells, CUSTOMERS, INVOICES, AS_OF_DATE).flat();
    expect(errorText(answer[0])).toEqual({ code: "#DIV/0!", message: "" });
    expect(errorText(answer[1])).toEqual({
      code: "#N/A",
      message: "No table names the customer “Nobody”, or several customers bear this name.",
    });
    expect(answer[2]).toBe(scoreOf("C-2", CUSTOMERS));
    const { code, message } = errorText(answer[3]);
    expect(code).toBe("#N/A");
    expect(message).toMatch(/^Too little is known about C-4: 0% .* Missing: share of/);
    expect(errorText(answer[4])).toMatchObject({ code: "#VALUE!" });
  });

  it("speaks the language of the policy, in errors of cells too", () => {
    const policy = builtInTable("International", "zh-CN");
    const [error] = call("CREDITSCORE", [["谁"]], null, INVOICES, AS_OF_DATE, policy).flat();
    expect(errorText(error)).toEqual({
      code: "#N/A",
      message: "各表中找不到客户“谁”，或有多位客户同名。",
    });
  });

  it("uses nothing that came after the as-of date", () => {
    const day = AS_OF_DATE - 60;
    const [header, ...rows] = INVOICES;
    const documentDate = header!.indexOf("Invoice Date");
    const settledDate = header!.indexOf("Settled Date");
    const known = rows
      .filter((row) => Number(row[documentDate]) <= day)
      .map((row) => row.map((cell, i) => (i === settledDate && Number(cell) > day ? "" : cell)));
    expect(known.length).toBeLessThan(rows.length);
    const customers = asked("C-1", "C-2");
    expect(call("CREDITSCORE", customers, null, [header!, ...known], day)).toEqual(
      call("CREDITSCORE", customers, null, INVOICES, day),
    );
  });

  it.each([
    { table: "customers", args: [CUSTOMERS, INVOICES, AS_OF_DATE] },
    { table: "statements", args: [null, INVOICES, AS_OF_DATE, null, STATEMENTS] },
    { table: "events", args: [null, INVOICES, AS_OF_DATE, null, null, EVENTS] },
  ])("takes $table into account", ({ args }) => {
    const bare = call("CREDITSCORE", [["C-1"]], null, INVOICES, AS_OF_DATE);
    expect(call("CREDITSCORE", [["C-1"]], ...args)).not.toEqual(bare);
  });

  it("takes a table of blank cells for one that is left out", () => {
    const blank = [
      [0, ""],
      [null, undefined],
    ];
    const args = [blank, INVOICES, AS_OF_DATE, blank, blank, blank];
    expect(call("CREDITSCORE", [["C-1"]], ...args)).toEqual(
      call("CREDITSCORE", [["C-1"]], null, INVOICES, AS_OF_DATE),
    );
  });

  it("takes undefined and an object of Excel's for arguments that are left out", () => {
    const bare = call("CREDITSCORE", [["C-1"]], null, INVOICES, AS_OF_DATE);
    const args = [[["C-1"]], undefined, INVOICES, AS_OF_DATE];
    expect(callBare("CREDITSCORE", ...args)).toEqual(bare);
    expect(callBare("CREDITSCORE", ...args, { address: "A1" })).toEqual(bare);
  });

  it.each([
    {
      because: "there is neither a ledger nor a date",
      args: [CUSTOMERS, null],
      message: /^asOfDate is missing, and no ledger gives its last day/,
    },
    {
      because: "the customers have no header",
      args: [[[1, 2]], INVOICES],
      message: /^customers has no header row/,
    },
    {
      because: "the statements name no period",
      args: [null, INVOICES, AS_OF_DATE, null, [["Customer ID", "Total Assets"]]],
      message: /^statements has no column for period/,
    },
    {
      because: "the events have no kind",
      args: [null, INVOICES, AS_OF_DATE, null, null, [["Customer ID", "Date"]]],
      message: /^events has no column for kind of event/,
    },
    {
      because: "the policy is no policy",
      args: [null, INVOICES, AS_OF_DATE, INVOICES],
      message: /^policy has no header row/,
    },
  ])("is #VALUE! when $because", ({ args, message }) => {
    const error = errorOf(() => call("CREDITSCORE", [["C-1"]], ...args));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
  });
});

describe("CREDITGRADE", () => {
  it.each([
    { score: 100, grade: "A" },
    { score: 80, grade: "A" },
    { score: 79.99, grade: "B" },
    { score: 65, grade: "B" },
    { score: 64.99, grade: "C" },
    { score: 50, grade: "C" },
    { score: 49.99, grade: "D" },
    { score: 0, grade: "D" },
  ])("is $grade for $score", ({ score, grade }) => {
    expect(call("CREDITGRADE", [[score]])).toEqual([[grade]]);
    expect(call("CREDITGRADE", [[{ type: "FormattedNumber", basicValue: score }]])).toEqual([
      [grade],
    ]);
  });

  it("has the shape of the scores, blank for blank, errors in their cells", () => {
    const answer = call("CREDITGRADE", [
      [90, "", null],
      [errorCell("#N/A"), 70, 20],
    ]);
    expect(answer[0]).toEqual(["A", "", ""]);
    expect(errorText(answer[1]![0])).toEqual({ code: "#N/A", message: "" });
    expect(answer[1]!.slice(1)).toEqual(["B", "D"]);
  });

  it.each([{ score: -0.01 }, { score: 100.01 }, { score: "good" }, { score: true }])(
    "is #VALUE! in the cell of $score",
    ({ score }) => {
      const [error] = call("CREDITGRADE", [[score]]).flat();
      expect(errorText(error)).toEqual({
        code: "#VALUE!",
        message: `score: “${String(score)}” is not a score. Expected: a number from 0 to 100.`,
      });
    },
  );

  it("follows the grades of the policy", () => {
    const policy = builtInTable("China");
    const grades = policyOf({ name: "China" }).grades.map(({ grade, from }) => [grade, from]);
    expect(grades.length).toBeGreaterThan(4);
    for (const [grade, from] of grades) {
      expect(call("CREDITGRADE", [[from]], policy)).toEqual([[grade]]);
    }
  });
});

describe("SUGGESTLIMIT", () => {
  it("is what the engine says, in base currency", () => {
    const book = bookOf({ invoices: INVOICES, customers: CUSTOMERS, asOfDate: AS_OF_DATE });
    const args = [CUSTOMERS, INVOICES, AS_OF_DATE];
    const { limit } = book.find("C-1");
    expect(limit?.amount).toBeGreaterThan(0);
    expect(call("SUGGESTLIMIT", [["C-1"]], ...args)).toEqual([[limit?.amount]]);
  });

  it("says what is missing where no method can be computed", () => {
    const customers = [
      ["Customer ID", "Customer Since", "Founded"],
      ["C-9", AS_OF_DATE - 3000, AS_OF_DATE - 9000],
    ];
    const policy = [
      ["Rule", "Item", "From", "Value", "Note"],
      ["setting", "minimum coverage", "", 0.01, ""],
    ];
    const [error] = call("SUGGESTLIMIT", [["C-9"]], customers, null, AS_OF_DATE, policy).flat();
    expect(errorText(error)).toEqual({
      code: "#N/A",
      message:
        "No limit method of the policy can be computed for C-9. Expected: financial statements, or purchases and payment terms.",
    });
  });

  it("is #N/A with the reason where too little is known for a grade", () => {
    const [error] = call("SUGGESTLIMIT", [["C-4"]], CUSTOMERS, INVOICES, AS_OF_DATE).flat();
    const { code, message } = errorText(error);
    expect(code).toBe("#N/A");
    expect(message).toMatch(/^Too little is known about C-4/);
  });
});

describe("PORTFOLIO", () => {
  const [headings, ...all] = call("PORTFOLIO", CUSTOMERS, INVOICES, AS_OF_DATE);
  const rows = all.slice(0, 4);
  const column = (title: string) => rows.map((row) => row[headings!.indexOf(title)]);

  it("has a row per customer of any table, below its headings", () => {
    expect(headings!.slice(0, 3)).toEqual(["Customer", "Name", "Score"]);
    expect(column("Customer")).toEqual(["C-1", "C-2", "C-4", "C-3"]);
    expect(column("Name")).toEqual(["Acme Instruments", "Beta Trading", "华光电子", ""]);
    expect(all.every((row) => row.length === headings!.length)).toBe(true);
  });

  it("names the customers that the customers' table lacks", () => {
    expect(all.slice(4).map(([text]) => text)).toEqual([
      "Customers of the invoices that the customers' table lacks: 1 (C-3).",
    ]);
  });

  it("agrees with the functions for single customers", () => {
    const args = [CUSTOMERS, INVOICES, AS_OF_DATE];
    const customers = asked("C-1", "C-2");
    const scores = call("CREDITSCORE", customers, ...args);
    expect(column("Score").slice(0, 2)).toEqual(scores.flat());
    expect(column("Grade").slice(0, 2)).toEqual(call("CREDITGRADE", scores).flat());
    expect(column("Suggested limit").slice(0, 2)).toEqual(
      call("SUGGESTLIMIT", customers, ...args).flat(),
    );
  });

  it("has nothing that a cell cannot show", () => {
    expect(unfitCells([headings!, ...all])).toEqual([]);
  });

  it("leaves blank what is not known, and names it", () => {
    const unknown = rows[2]!;
    expect(unknown[headings!.indexOf("Score")]).toBe("");
    expect(unknown[headings!.indexOf("Missing data")]).toBe(
      "payment behaviour, exposure, relationship, financial strength",
    );
  });

  it("shows what stands against the limit", () => {
    // Of C-2, one invoice is open, and one more was on the day.
    expect(column("Exposure")).toEqual([0, 1500, "", 200]);
    expect(column("Overdue")).toEqual([0, 1500, "", 0]);
    expect(column("Utilisation")).toEqual([0, 3.75, "", ""]);
    expect(column("Warning")).toEqual(["", "hold", "", ""]);
  });

  it("stands without invoices, on the day that is given", () => {
    const [, ...alone] = call("PORTFOLIO", CUSTOMERS, null, AS_OF_DATE);
    expect(alone.map(([id]) => id)).toEqual(["C-1", "C-2", "C-4"]);
    expect(unfitCells(alone)).toEqual([]);
  });

  it("is worded in the language of the policy", () => {
    const policy = builtInTable("International", "zh-TW");
    const [titles, first] = call("PORTFOLIO", CUSTOMERS, INVOICES, AS_OF_DATE, policy);
    expect(titles!.slice(0, 3)).toEqual(["客戶", "名稱", "評分"]);
    expect(first!.at(-1)).toBe("財務實力");
  });
});
