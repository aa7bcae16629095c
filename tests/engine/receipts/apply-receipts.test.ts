import { agingReport } from "../../../src/engine/aging/aging-report";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { ledgerOf, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_323; // 1 February 2024

/** A receipt: customer, days before the as-of date, amount, invoice, currency. */
type ReceiptRow = readonly [string, number, number, (string | number)?, string?];

/** Buckets, unapplied credits, and the faults of the receipts. */
function aged(
  items: readonly Item[],
  rows: readonly ReceiptRow[],
  receiptMethod: "matched" | "oldestFirst" = "matched",
  policy = policyOf(),
) {
  const { receipts } = readReceipts([
    ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"],
    ...rows.map(([customer, days, amount, invoice, currency]) => [
      ...[customer, AS_OF_DATE - days, amount, invoice ?? "", currency ?? ""],
    ]),
  ]);
  const asked = { receipts, receiptMethod };
  const report = agingReport(ledgerOf(...items), AS_OF_DATE, policy, asked);
  expect(report.proof.difference).toBe(0);
  return {
    amounts: [...report.total.buckets, report.total.unapplied],
    faults: report.receiptFaults.map(({ fault, receipts: count, amount }) => [
      fault,
      count,
      amount,
    ]),
  };
}

const OLD: Item = { invoiceNo: "1", dueDate: AS_OF_DATE - 40, amount: 100 };
const NEW: Item = { invoiceNo: "2", dueDate: AS_OF_DATE - 5, amount: 200 };
const NETTED = policyOf({ settings: { unappliedCredits: "netted" } });

describe("receipts matched by invoice", () => {
  it.each<{ because: string; rows: readonly ReceiptRow[]; amounts: readonly number[] }>([
    {
      because: "it pays what it names",
      rows: [["C-1", 1, 50, "2"]],
      amounts: [0, 150, 100, 0, 0, 0],
    },
    {
      because: "a number is the same as text",
      rows: [["C-1", 1, 50, 2]],
      amounts: [0, 150, 100, 0, 0, 0],
    },
    {
      because: "too much stays unapplied",
      rows: [["C-1", 1, 230, "2"]],
      amounts: [0, 0, 100, 0, 0, -30],
    },
    {
      because: "naming none, it pays none",
      rows: [["C-1", 1, 50]],
      amounts: [0, 200, 100, 0, 0, -50],
    },
    {
      because: "it counts on its day",
      rows: [["C-1", 0, 50, "2"]],
      amounts: [0, 150, 100, 0, 0, 0],
    },
    {
      because: "it does not before",
      rows: [["C-1", -1, 50, "2"]],
      amounts: [0, 200, 100, 0, 0, 0],
    },
    {
      because: "a payment taken back opens its invoice again",
      rows: [
        ["C-1", 3, 200, "2"],
        ["C-1", 1, -200, "2"],
      ],
      amounts: [0, 200, 100, 0, 0, 0],
    },
    {
      because: "a refund pays out what was paid too much",
      rows: [
        ["C-1", 3, 230, "2"],
        ["C-1", 1, -30],
      ],
      amounts: [0, 0, 100, 0, 0, 0],
    },
  ])("leaves $amounts: $because", ({ rows, amounts }) => {
    expect(aged([OLD, NEW], rows)).toEqual({ amounts, faults: [] });
  });

  it("pays the instalments of an invoice oldest first", () => {
    const second = { ...OLD, dueDate: AS_OF_DATE - 10 };
    expect(aged([second, OLD], [["C-1", 1, 120, "1"]]).amounts).toEqual([0, 80, 0, 0, 0, 0]);
  });

  it("finds nothing to pay, and says why", () => {
    const euro = { ...OLD, currency: "EUR" };
    const policy = policyOf({ settings: { baseCurrency: "EUR" }, rates: ratesOf({ USD: 0.5 }) });
    const rows: ReceiptRow[] = [
      ["C-8", 1, 10, "1", "EUR"],
      ["C-1", 1, 20, "7", "EUR"],
      ["C-1", 1, 40, "1", "USD"],
      ["C-1", 1, 60, "1", "USD"],
    ];
    expect(aged([euro], rows, "matched", policy)).toEqual({
      amounts: [0, 0, 100, 0, 0, -80],
      faults: [
        ["unknownCustomer", 1, -10],
        ["unknownInvoice", 1, -20],
        ["otherCurrency", 2, -50],
      ],
    });
  });

  it("looks for the payer by its name where nobody has its number", () => {
    const { receipts } = readReceipts([
      ["Customer ID", "Customer Name", "Receipt Date", "Amount", "Invoice"],
      ["0", "Acme", AS_OF_DATE - 1, 30, "1"],
      ["0", "Bolt", AS_OF_DATE - 1, 50, "2"],
      ["0", "Acme", AS_OF_DATE - 1, 5, "1"],
    ]);
    const ledger = ledgerOf(
      { ...OLD, customerName: "Acme" },
      { ...NEW, customer: "C-2", customerName: "Bolt" },
    );
    const { rows } = agingReport(ledger, AS_OF_DATE, policyOf(), { receipts });
    expect(rows.map(({ group, total }) => [group, total])).toEqual([
      ["C-1", 65],
      ["C-2", 150],
    ]);
  });

  it("never pays another customer's invoice of the same number", () => {
    const other = { ...OLD, customer: "C-2" };
    expect(aged([OLD, other], [["C-2", 1, 100, "1"]]).amounts).toEqual([0, 0, 100, 0, 0, 0]);
    expect(aged([OLD, { ...NEW, customer: "C-2" }], [["C-2", 1, 100, "1"]])).toEqual({
      amounts: [0, 200, 100, 0, 0, -100],
      faults: [["unknownInvoice", 1, -100]],
    });
  });
});

describe("receipts applied oldest first", () => {
  it.each<{ because: string; rows: readonly ReceiptRow[]; amounts: readonly number[] }>([
    { because: "names do not count", rows: [["C-1", 1, 50, "2"]], amounts: [0, 200, 50, 0, 0, 0] },
    { because: "the rest pays the next", rows: [["C-1", 1, 150]], amounts: [0, 150, 0, 0, 0, 0] },
    { because: "what is left stays", rows: [["C-1", 1, 350]], amounts: [0, 0, 0, 0, 0, -50] },
    {
      because: "money taken back opens what was paid last",
      rows: [
        ["C-1", 3, 150],
        ["C-1", 1, -70],
      ],
      amounts: [0, 200, 20, 0, 0, 0],
    },
  ])("leaves $amounts: $because", ({ rows, amounts }) => {
    expect(aged([OLD, NEW], rows, "oldestFirst")).toEqual({ amounts, faults: [] });
  });

  it("finds no fault with the name of an invoice, for names do not count", () => {
    expect(aged([OLD], [["C-1", 1, 130, "77"]], "oldestFirst")).toEqual({
      amounts: [0, 0, 0, 0, 0, -30],
      faults: [],
    });
  });

  it("rounds fractions of a cent away item by item", () => {
    const items = [
      { ...OLD, amount: 33.333333 },
      { ...NEW, amount: 33.333333 },
    ];
    expect(aged(items, [["C-1", 1, 0.01]], "oldestFirst").amounts).toEqual([
      0, 33.33, 33.32, 0, 0, 0,
    ]);
    const many = Array.from({ length: 300 }, () => items[0]!);
    expect(aged(many, [["C-1", 1, 0.99]], "oldestFirst").amounts[2]).toBe(9998.01);
  });
});

describe("an invoice with negative lines", () => {
  const discount: Item = { ...NEW, amount: -50 };

  it.each(["matched", "oldestFirst"] as const)("is paid by what it is as a whole, %s", (method) => {
    expect(aged([NEW, discount], [["C-1", 1, 150, "2"]], method).amounts).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(aged([NEW, discount], [["C-1", 1, 160, "2"]], method).amounts).toEqual([
      0, 0, 0, 0, 0, -10,
    ]);
  });

  it("opens again no more than was paid of it", () => {
    const rows: ReceiptRow[] = [
      ["C-1", 3, 150, "2"],
      ["C-1", 1, -180, "2"],
    ];
    // 150 were paid and come back; 30 more went out: a debit of its own, from its own day.
    expect(aged([NEW, discount], rows).amounts).toEqual([0, 180, 0, 0, 0, 0]);
    expect(aged([NEW, discount], rows, "oldestFirst").amounts).toEqual([0, 180, 0, 0, 0, 0]);
  });

  it("is lowered by them before any credit is netted", () => {
    const credit: Item = { invoiceNo: "9", dueDate: AS_OF_DATE - 1, amount: -30 };
    expect(aged([OLD, NEW, discount, credit], [], "matched", NETTED).amounts).toEqual([
      ...[0, 150, 70, 0, 0, 0],
    ]);
  });
});
