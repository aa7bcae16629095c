import { CreditBook } from "../../../src/engine/book/credit-book";
import { readCustomers } from "../../../src/engine/ledger/customers";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import { call, callBare } from "../../support/worksheet-functions";

/** Replaces a module by itself, each function named watched. */
function mockWatched(module: object, name: string): object {
  const original = (module as Record<string, (...args: unknown[]) => unknown>)[name]!;
  return { ...module, [name]: jest.fn(original) };
}

jest.mock("../../../src/engine/ledger/read-invoices", () =>
  mockWatched(jest.requireActual("../../../src/engine/ledger/read-invoices"), "readInvoices"),
);
jest.mock("../../../src/engine/ledger/customers", () =>
  mockWatched(jest.requireActual("../../../src/engine/ledger/customers"), "readCustomers"),
);
jest.mock("../../../src/engine/policy/read-policy", () =>
  mockWatched(jest.requireActual("../../../src/engine/policy/read-policy"), "readPolicy"),
);

const AS_OF_DATE = 45_473; // 30 June 2024

/** A ledger as Excel hands it over: fresh arrays and fresh strings on every call. */
function ledger(rows: number): unknown[][] {
  const header = [
    "Customer ID",
    "Invoice No",
    "Invoice Date",
    "Due Date",
    "Amount",
    "Settled Date",
  ];
  const items = Array.from({ length: rows }, (_, i) => {
    const documentDate = AS_OF_DATE - 400 + (i % 380);
    const settledDate = i % 3 === 0 ? "" : documentDate + 30 + (i % 45);
    const customer = `C-${String(i % 100).padStart(3, "0")}`;
    return [customer, `INV-${String(i)}`, documentDate, documentDate + 30, 100 + i, settledDate];
  });
  return JSON.parse(JSON.stringify([header, ...items])) as unknown[][];
}

const customers = (limit: number): unknown[][] => [
  ["Customer ID", "Credit Limit"],
  ["C-001", limit],
];

beforeEach(() => {
  // What other tests have left in memory goes: ledgers of other sizes take its place.
  for (const rows of [1, 2, 3]) call("LEDGERCHECK", ledger(rows), AS_OF_DATE);
  jest.clearAllMocks();
});

describe("tables of worksheet functions", () => {
  it("are read once by all calls of a recalculation", () => {
    call("LEDGERCHECK", ledger(50), AS_OF_DATE);
    call("AGINGREPORT", ledger(50), AS_OF_DATE);
    call("CREDITSCORE", [["C-001"]], customers(500), ledger(50), AS_OF_DATE);
    call("SUGGESTLIMIT", [["C-002"]], customers(500), ledger(50), AS_OF_DATE);
    call("PORTFOLIO", customers(500), ledger(50), AS_OF_DATE);
    expect(readInvoices).toHaveBeenCalledTimes(1);
    expect(readCustomers).toHaveBeenCalledTimes(1);
  });

  it("are read once for different as-of dates, and answered for each", () => {
    const scores = [0, 100, 200, 0, 100].map((days) =>
      call("CREDITSCORE", [["C-001"]], null, ledger(2000), AS_OF_DATE - days).flat(),
    );
    expect(readInvoices).toHaveBeenCalledTimes(1);
    expect(scores[3]).toEqual(scores[0]);
    expect(scores[4]).toEqual(scores[1]);
    expect(scores[1]).not.toEqual(scores[0]);
  });

  it("are read again after an edit of one cell, and answered anew", () => {
    const total = (invoices: unknown[][]) =>
      call("AGINGREPORT", invoices, AS_OF_DATE)
        .find(([group]) => group === "Total")
        ?.at(-2);
    const before = ledger(50);
    const edited = ledger(50);
    edited[1]![4] = 1_000_100;
    const [first, second, third] = [total(before), total(edited), total(ledger(50))];
    expect(Number(second) - Number(first)).toBe(1_000_000);
    expect(third).toBe(first);
    expect(readInvoices).toHaveBeenCalledTimes(2);
  });

  it("are read again when an array that was seen before has been changed in place", () => {
    const invoices = ledger(50);
    const args = [[["C-001"]], null, invoices, AS_OF_DATE];
    const before = callBare("CREDITSCORE", ...args);
    for (const row of invoices.slice(1)) row[5] = "";
    expect(callBare("CREDITSCORE", ...args)).not.toEqual(before);
    expect(readInvoices).toHaveBeenCalledTimes(2);
  });

  it("are read again in another order of dates, and under each policy once", () => {
    const policy = (order: string) => [
      ["Rule", "Item", "From", "Value"],
      ["setting", "date order", "", order],
    ];
    for (const order of ["m/d/y", "d/m/y", "m/d/y", "d/m/y"]) {
      call("AGINGREPORT", ledger(50), AS_OF_DATE, policy(order));
    }
    expect(readInvoices).toHaveBeenCalledTimes(2);
    expect(readPolicy).toHaveBeenCalledTimes(2);
  });

  it("make a new book when any one of them has changed", () => {
    const limits = [500, 900, 500].map((limit) => {
      const [titles, first] = call("PORTFOLIO", customers(limit), ledger(50), AS_OF_DATE);
      return first![titles!.indexOf("Credit limit")];
    });
    expect(limits).toEqual([500, 900, 500]);
    expect(readInvoices).toHaveBeenCalledTimes(1);
  });

  it("cost a thousand formulas over ten thousand rows no more than the comparison", () => {
    const find = jest.spyOn(CreditBook.prototype, "find");
    call("CREDITSCORE", [["C-000"]], null, ledger(10_000), AS_OF_DATE);
    // Five copies taken in turn: to build a thousand would take longer than the calls.
    const copies = Array.from({ length: 5 }, () => ledger(10_000));
    const scores = Array.from({ length: 1000 }, (_, i) => {
      const customer = `C-${String(i % 100).padStart(3, "0")}`;
      return callBare("CREDITSCORE", [[customer]], null, copies[i % 5], AS_OF_DATE).flat();
    });
    expect(readInvoices).toHaveBeenCalledTimes(1);
    expect(new Set(find.mock.contexts).size).toBe(1);
    expect(scores.slice(900)).toEqual(scores.slice(0, 100));
    const all = Array.from({ length: 100 }, (_, i) => [`C-${String(i).padStart(3, "0")}`]);
    expect(scores.slice(0, 100)).toEqual(
      call("CREDITSCORE", all, null, ledger(10_000), AS_OF_DATE),
    );
  });
});
