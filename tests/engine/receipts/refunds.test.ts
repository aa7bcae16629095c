/** Hand-checked accounts after refunds: what stands open, item by item, and what is left of each row. */
import { Accounts } from "../../../src/engine/ledger/accounts";
import { applyReceipts } from "../../../src/engine/receipts/apply-receipts";
import type { ReceiptMethod } from "../../../src/engine/receipts/payment";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { ledgerOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_323;

/** A receipt: customer, amount, invoice, currency; each is of the day after the one before. */
type ReceiptRow = readonly [string, number, string?, string?];

function applied(...asked: Parameters<typeof receiptsIn>) {
  const { amounts, unapplied } = receiptsIn(...asked);
  return {
    open: [...amounts],
    unapplied: unapplied.map(({ receipt, amount, currency }) => [
      ...[`${receipt.customer.id} ${receipt.invoiceNo ?? ""}`.trim(), amount, currency],
    ]),
  };
}

function receiptsIn(items: readonly Item[], rows: readonly ReceiptRow[], method: ReceiptMethod) {
  const ledger = ledgerOf(...items);
  const { receipts } = readReceipts([
    ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"],
    ...rows.map(([customer, amount, invoice, currency], place) => [
      ...[customer, AS_OF_DATE - 20 + place, amount, invoice ?? "", currency ?? ""],
    ]),
  ]);
  const accounts = new Accounts(ledger, ledger.dueDate, "EUR");
  return applyReceipts(ledger, accounts, [], receipts, AS_OF_DATE, method, "EUR");
}

const invoice = (invoiceNo: string, amount: number, days: number): Item => ({
  ...{ invoiceNo, amount, dueDate: AS_OF_DATE - days },
  documentDate: AS_OF_DATE - days - 30,
});

/** Two credit notes between two invoices. */
const MIXED = [
  invoice("1", 100, 90),
  invoice("8", -30, 80),
  invoice("9", -50, 70),
  invoice("2", 200, 60),
];

describe("what refunds take of receipts that pay no invoice", () => {
  it("is told receipt by receipt, with its day", () => {
    const rows = [
      ["C-1", 60],
      ["C-1", 40],
      ["C-1", -70],
      ["C-1", -10],
      ["C-1", -25],
    ] as const;
    const paidBack = receiptsIn([], rows, "matched").paidBack.map(({ payment, day, amount }) => [
      ...[payment.receipt.amount, AS_OF_DATE - day, amount],
    ]);
    expect(paidBack).toEqual([
      [60, 18, 60],
      [40, 18, 10],
      [40, 17, 10],
      [40, 16, 20],
    ]);
    expect(applied([], rows, "matched").unapplied).toEqual([["C-1", -5, "EUR"]]);
  });
});

describe("refunds of receipts matched by invoice", () => {
  it.each<{
    because: string;
    rows: readonly ReceiptRow[];
    open: readonly number[];
    unapplied?: readonly (readonly unknown[])[];
  }>([
    {
      because: "the credit note that is named is paid out",
      rows: [["C-1", -20, "9"]],
      open: [100, -30, -30, 200],
    },
    {
      because: "it is paid out in parts",
      rows: [
        ["C-1", -20, "9"],
        ["C-1", -30, "9"],
      ],
      open: [100, -30, 0, 200],
    },
    {
      because: "what exceeds it is paid out of other credit notes",
      rows: [["C-1", -60, "9"]],
      open: [100, -20, 0, 200],
    },
    {
      because: "naming none, it pays out the oldest credit note first",
      rows: [
        ["C-1", -10],
        ["C-1", -40],
      ],
      open: [100, 0, -30, 200],
    },
    {
      because: "more than there is in credit is a debit of its own, and opens no invoice",
      rows: [
        ["C-1", 100, "1"],
        ["C-1", -95],
      ],
      open: [0, 0, 0, 200],
      unapplied: [["C-1", -15, "EUR"]],
    },
    {
      because: "the invoice that is named opens again by what was paid of it",
      rows: [
        ["C-1", 60, "2"],
        ["C-1", -25, "2"],
        ["C-1", -25, "2"],
      ],
      open: [100, -30, -50, 190],
    },
    {
      because: "and what was never paid of it comes out of the credit notes",
      rows: [
        ["C-1", 60, "2"],
        ["C-1", -100, "2"],
      ],
      open: [100, 0, -40, 200],
    },
    {
      because: "receipts in credit go before credit notes, the first of them first",
      rows: [
        ["C-1", 10],
        ["C-1", 15],
        ["C-1", -20],
      ],
      open: [100, -30, -50, 200],
      unapplied: [["C-1", 5, "EUR"]],
    },
    {
      because: "of receipts in credit the one that named the same number goes first",
      rows: [
        ["C-1", 30],
        ["C-1", 40, "77"],
        ["C-1", -15, "77"],
        ["C-1", -15, "77"],
      ],
      open: [100, -30, -50, 200],
      unapplied: [
        ["C-1", 30, "EUR"],
        ["C-1 77", 10, "EUR"],
      ],
    },
    {
      because: "and then the others",
      rows: [
        ["C-1", 30],
        ["C-1", 40, "77"],
        ["C-1", -50, "77"],
      ],
      open: [100, -30, -50, 200],
      unapplied: [["C-1", 20, "EUR"]],
    },
    {
      because: "one that names none asks the first, whatever it named",
      rows: [
        ["C-1", 40, "77"],
        ["C-1", 30],
        ["C-1", -50],
      ],
      open: [100, -30, -50, 200],
      unapplied: [["C-1", 20, "EUR"]],
    },
    {
      because: "what was paid too much on the named invoice goes before what was paid",
      rows: [
        ["C-1", 120, "1"],
        ["C-1", -30, "1"],
      ],
      open: [10, -30, -50, 200],
    },
    {
      because: "nothing is left of what comes and goes",
      rows: [
        ["C-1", 40],
        ["C-1", -40],
        ["C-1", 0],
      ],
      open: [100, -30, -50, 200],
    },
  ])("$because", ({ rows, open, unapplied = [] }) => {
    expect(applied(MIXED, rows, "matched")).toEqual({ open, unapplied });
  });

  it("stay with the payer and the currency", () => {
    const items = [invoice("1", 100, 90), { ...invoice("9", -50, 80), customer: "C-2" }];
    const rows: ReceiptRow[] = [
      ["C-8", 30],
      ["C-8", 20, "", "USD"],
      ["C-9", -10],
      ["C-8", -5],
      ["C-8", -7, "", "USD"],
      ["C-1", -4],
    ];
    expect(applied(items, rows, "matched")).toEqual({
      open: [100, -50],
      unapplied: [
        ["C-8", 25, "EUR"],
        ["C-8", 13, "USD"],
        ["C-9", -10, "EUR"],
        ["C-1", -4, "EUR"],
      ],
    });
  });

  it("know a payer by number and by name", () => {
    const items = [{ ...invoice("1", 100, 90), customerName: "Acme" }];
    const rows: ReceiptRow[] = [
      ["C-1", 30],
      ["Acme", -20],
    ];
    expect(applied(items, rows, "matched").unapplied).toEqual([["C-1", 10, "EUR"]]);
  });
});

describe("refunds of receipts applied oldest first", () => {
  const three = [invoice("1", 100, 90), invoice("2", 200, 80), invoice("3", 300, 70)];

  it("open again what was paid last, part after part, and no more than was paid", () => {
    const paid: ReceiptRow[] = [["C-1", 600, "3"]];
    const refunds = [-250, -100, -300].map((amount): ReceiptRow => ["C-1", amount, "1"]);
    const after = (count: number) =>
      applied(three, [...paid, ...refunds.slice(0, count)], "oldestFirst");
    expect(after(1)).toEqual({ open: [0, 0, 250], unapplied: [] });
    expect(after(2)).toEqual({ open: [0, 50, 300], unapplied: [] });
    expect(after(3)).toEqual({ open: [100, 200, 300], unapplied: [["C-1 1", -50, "EUR"]] });
  });

  it("use credit notes up before they open an invoice, whichever is older", () => {
    const rows: ReceiptRow[] = [
      ["C-1", 300],
      ["C-1", -120],
    ];
    expect(applied(MIXED, rows, "oldestFirst").open).toEqual([0, 0, 0, 40]);
  });

  it("open no invoice that is dated later", () => {
    const later = { ...invoice("4", 70, -60), documentDate: AS_OF_DATE + 1 };
    const rows: ReceiptRow[] = [
      ["C-1", 600],
      ["C-1", -650],
    ];
    expect(applied([...three, later], rows, "oldestFirst")).toEqual({
      open: [100, 200, 300, 0],
      unapplied: [["C-1", -50, "EUR"]],
    });
  });
});

describe("the currency of a receipt that names none", () => {
  const dollars: Item = { ...invoice("2", 70, 50), currency: "USD" };
  const euros: Item = { ...invoice("1", 100, 90), currency: "EUR" };

  it.each<{ because: string; items: Item[]; row: ReceiptRow; open: number[]; left: unknown[][] }>([
    {
      because: "is that of the invoice that it names",
      items: [euros, dollars],
      row: ["C-1", 50, "2"],
      open: [100, 20],
      left: [],
    },
    {
      because: "is the customer's only one",
      items: [{ ...euros, customer: "C-2" }, dollars],
      row: ["C-1", 50],
      open: [100, 70],
      left: [["C-1", 50, "USD"]],
    },
    {
      because: "is the base currency where the customer has two",
      items: [euros, dollars],
      row: ["C-1", 50],
      open: [100, 70],
      left: [["C-1", 50, "EUR"]],
    },
    {
      because: "is the base currency where nobody knows the customer",
      items: [dollars],
      row: ["C-9", 50],
      open: [70],
      left: [["C-9", 50, "EUR"]],
    },
  ])("$because", ({ items, row, open, left }) => {
    expect(applied(items, [row], "matched")).toEqual({ open, unapplied: left });
  });
});
