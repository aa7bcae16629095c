/** Accounts small enough to check line by line. */
import { accountActivity } from "../../../src/engine/aging/account-activity";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import type { PolicySettings } from "../../../src/engine/policy/policy";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const FIRST = 45_292; // 1 January 2024
const LAST = 45_322; // 31 January 2024

/** An item of a day, counted from the first. */
const item = (day: number, amount: number, more: Item = {}): Item => ({
  documentDate: FIRST + day,
  dueDate: FIRST + day + 30,
  amount,
  ...more,
});

type Receipt = readonly [
  customer: string,
  day: number,
  amount: number,
  invoice: string,
  currency?: string,
];

interface Given {
  readonly receipts?: readonly Receipt[];
  readonly settings?: Partial<PolicySettings>;
  readonly customer?: string;
}

/** Per currency the opening, the movements and what is open at the end. */
function activity(
  items: readonly Item[],
  { receipts, settings = {}, customer = "C-1" }: Given = {},
) {
  const read =
    receipts &&
    readReceipts([
      ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"],
      ...receipts.map(([who, day, ...rest]) => [who, FIRST + day, ...rest]),
    ]).receipts;
  const accounts = accountActivity(
    ledgerOf(...items),
    customer,
    FIRST,
    LAST,
    policyOf({ settings }),
    {
      receipts: read ?? null,
    },
  );
  return accounts.map(({ currency, opening, movements, closing, openItems }) => ({
    currency,
    opening,
    moved: movements.map(({ date, document, kind, amount, balance }) => [
      date - FIRST,
      document,
      kind,
      amount,
      balance,
    ]),
    closing,
    open: openItems.openAmount,
  }));
}

/** The account in the one currency of a ledger that names none. */
function only(items: readonly Item[], given: Given = {}) {
  const [{ opening, moved, closing, open }] = activity(items, given) as [
    ReturnType<typeof activity>[number],
  ];
  expect(open).toBe(closing);
  return { opening, moved, closing };
}

describe("accountActivity", () => {
  it("lists the first and the last day and nothing of the days around them", () => {
    const items = [-1, 0, 30, 31].map((day) => item(day, 10 + day, { invoiceNo: `R${day}` }));
    expect(only(items)).toEqual({
      opening: 9,
      moved: [
        [0, "R0", "invoice", 10, 19],
        [30, "R30", "invoice", 40, 59],
      ],
      closing: 59,
    });
  });

  it("names every movement for what it is", () => {
    const items = [
      item(1, 500, { invoiceNo: "R1", type: "Invoice" }),
      item(2, -50, { invoiceNo: "G1", type: "Credit Note" }),
      item(3, -200, { invoiceNo: "Z1", type: "Payment" }),
      item(4, 30, { invoiceNo: "Z2", type: "Payment" }),
      item(5, -20, { invoiceNo: "A1", type: "Write-off" }),
    ];
    expect(only(items, { settings: { namedCredits: "apart" } }).moved).toEqual([
      [1, "R1", "invoice", 500, 500],
      [2, "G1", "creditNote", -50, 450],
      [3, "Z1", "payment", -200, 250],
      [4, "Z2", "refund", 30, 280],
      [5, "A1", "writeOff", -20, 260],
    ]);
  });

  it("shows an invoice before what settles it on the same day, however the rows stand", () => {
    const paidAtOnce = { settledDate: FIRST + 5 };
    const items = [
      item(5, -10, { type: "Credit Note" }),
      item(5, 100, paidAtOnce),
      item(5, 30, { settledDate: "" }),
    ];
    expect(only(items).moved.map(([, , kind, amount]) => [kind, amount])).toEqual([
      ["invoice", 100],
      ["invoice", 30],
      ["creditNote", -10],
      ["payment", -100],
    ]);
  });

  it.each([
    { settled: 9, day: 9, because: "it was paid later" },
    { settled: 3, day: 3, because: "it was paid in advance, as is known" },
    { settled: 5, day: 5, because: "it was paid on its day" },
    { settled: null, day: 5, because: "nobody knows when it was paid" },
  ])("puts the payment of day 5's invoice on day $day when $because", ({ settled, day }) => {
    const settledDate = settled === null ? "" : FIRST + settled;
    const { moved } = only([item(5, 100, { openAmount: 0, settledDate })]);
    expect(moved.filter(([, , kind]) => kind === "payment")).toEqual([
      [day, "", "payment", -100, day < 5 ? -100 : 0],
    ]);
  });

  it("puts what was written off on its day, and no earlier than the invoice", () => {
    const lost = { status: "Written off", paidAmount: 40 };
    const items = [
      item(5, 100, { ...lost, settledDate: FIRST + 9 }),
      item(7, 10, { status: "Open", paidAmount: 0, settledDate: "" }),
    ];
    expect(only(items).moved).toEqual([
      [5, "", "invoice", 100, 100],
      [7, "", "invoice", 10, 110],
      [9, "", "payment", -40, 70],
      [9, "", "writeOff", -60, 10],
    ]);
  });

  it("shows when a credit note was used up", () => {
    const items = [item(1, 500), item(2, -50, { type: "Credit Note", settledDate: FIRST + 8 })];
    expect(only(items)).toEqual({
      opening: 0,
      moved: [
        [1, "", "invoice", 500, 500],
        [2, "", "creditNote", -50, 450],
        [8, "", "creditSettled", 50, 500],
      ],
      closing: 500,
    });
  });

  it("uses a credit note up no earlier than it was written", () => {
    const items = [item(5, -50, { type: "Credit Note", settledDate: FIRST + 3 })];
    expect(only(items).moved.map(([day, , kind]) => [day, kind])).toEqual([
      [5, "creditSettled"],
      [5, "creditNote"],
    ]);
  });

  it("keeps an account per currency; what names none is in the base currency", () => {
    const items = [
      item(-5, 70, { currency: "USD", settledDate: FIRST + 3 }),
      item(1, 100, { currency: "EUR", settledDate: "" }),
      item(2, 20, { currency: "", settledDate: "" }),
      item(-5, 8, { currency: "GBP", settledDate: FIRST - 1 }),
    ];
    expect(activity(items, { settings: { baseCurrency: "EUR" } })).toEqual([
      {
        ...{ currency: "USD", opening: 70, closing: 0, open: 0 },
        moved: [[3, "", "payment", -70, 0]],
      },
      {
        ...{ currency: "EUR", opening: 0, closing: 120, open: 120 },
        moved: [
          [1, "", "invoice", 100, 100],
          [2, "", "invoice", 20, 120],
        ],
      },
    ]);
  });

  it("gives an empty account in the base currency where nothing moved and nothing is open", () => {
    const items = [item(90, 5, { currency: "EUR" })];
    const [account] = accountActivity(ledgerOf(...items), "C-1", FIRST, LAST, policyOf());
    expect(account).toMatchObject({
      ...{ currency: "EUR", opening: 0, movements: [], closing: 0 },
      openItems: { openAmount: 0, overdue: 0, buckets: [0, 0, 0, 0, 0], unapplied: 0 },
    });
  });

  it("gives empty open items of a currency in which all is settled", () => {
    const items = [
      item(1, 70, { currency: "USD", settledDate: FIRST + 3 }),
      item(1, 100, { currency: "EUR", settledDate: "" }),
    ];
    const accounts = accountActivity(ledgerOf(...items), "C-1", FIRST, LAST, policyOf());
    expect(accounts.find(({ currency }) => currency === "USD")!.openItems).toEqual({
      ...{ currency: "USD", openAmount: 0, overdue: 0, unapplied: 0 },
      buckets: [],
    });
  });

  it("allows one day, and says which days are out of order", () => {
    const on = (first: number, last: number) =>
      accountActivity(ledgerOf(item(0, 10)), "C-1", first, last, policyOf())[0]!.movements.length;
    expect(on(FIRST, FIRST)).toBe(1);
    expect(() => on(FIRST, FIRST - 1)).toThrow(
      expect.objectContaining({
        code: "datesOutOfOrder",
        details: { found: "2023-12-31", expected: "2024-01-01" },
      }) as Error,
    );
  });
});

describe("accountActivity by receipts", () => {
  it("lists the customer's own receipts by their days, refunds as refunds", () => {
    const items = [
      item(-9, 100, { invoiceNo: "R1" }),
      item(4, 50, { invoiceNo: "R2" }),
      item(5, 999, { invoiceNo: "R3", customer: "C-2" }),
    ];
    const receipts: Receipt[] = [
      ["C-1", -1, 30, "R1"],
      ["C-1", 0, 10, "R1"],
      ["C-2", 3, 999, "R3"],
      ["C-1", 30, 80, ""],
      ["C-1", 30, -5, ""],
      ["C-1", 31, 1, ""],
    ];
    expect(only(items, { receipts })).toEqual({
      opening: 70,
      moved: [
        [0, "R1", "payment", -10, 60],
        [4, "R2", "invoice", 50, 110],
        [30, "", "refund", 5, 115],
        [30, "", "payment", -80, 35],
      ],
      closing: 35,
    });
  });

  const lost = (day: number, writtenOff: number | "") =>
    item(day, 100, {
      ...{ invoiceNo: "R1", status: "Written off" },
      settledDate: writtenOff === "" ? "" : FIRST + writtenOff,
    });
  const other = item(20, 10, { customer: "C-2", invoiceNo: "R9", status: "Open", settledDate: "" });

  it.each<{ writtenOff: number; opening: number; moved: unknown[][]; because: string }>([
    {
      writtenOff: 9,
      opening: 70,
      moved: [[9, "R1", "writeOff", -70, 0]],
      because: "30 had come before",
    },
    {
      writtenOff: 30,
      opening: 70,
      moved: [[30, "R1", "writeOff", -70, 0]],
      because: "the last day counts",
    },
    { writtenOff: 31, opening: 70, moved: [], because: "it is written off later" },
    { writtenOff: -1, opening: 0, moved: [], because: "it was gone before" },
    {
      writtenOff: 0,
      opening: 70,
      moved: [[0, "R1", "writeOff", -70, 0]],
      because: "it is the first day",
    },
  ])("writes off on day $writtenOff what receipts had left: $because", (given) => {
    const receipts: Receipt[] = [["C-1", -3, 30, "R1"]];
    const { opening, moved } = only([lost(-9, given.writtenOff), other], { receipts });
    expect([opening, moved]).toEqual([given.opening, given.moved]);
  });

  it("takes back a write-off so far as a receipt comes after all", () => {
    const receipts: Receipt[] = [["C-1", 0, 30, "R1"]];
    expect(only([lost(-9, -2), other], { receipts })).toEqual({
      opening: 0,
      moved: [
        [0, "R1", "writeOff", 30, 30],
        [0, "R1", "payment", -30, 0],
      ],
      closing: 0,
    });
  });
});
