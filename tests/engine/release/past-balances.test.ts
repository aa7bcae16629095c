import { pastBalancesOf } from "../../../src/engine/release/past-balances";
import type { PolicySettings } from "../../../src/engine/policy/policy";
import { bookOf, invoiceGrid, policyOf, ratesOf, type Item } from "../../support/builders";

const DAY = 45_000;

/** An invoice of a day, on 30 days. */
const invoice = (day: number, amount: number, more: Item = {}): Item => ({
  documentDate: DAY + day,
  dueDate: DAY + day + 30,
  amount,
  paidAmount: 0,
  ...more,
});
const credit = (day: number, amount: number, more: Item = {}) =>
  invoice(day, -amount, { type: "Credit Note", dueDate: DAY + day, ...more });
const paid = (day: number, amount: number): Item => ({
  paidAmount: amount,
  settledDate: DAY + day,
});

type Settings = Partial<PolicySettings>;
/** What was owed, days past due, share overdue. */
type Owed = readonly [number, number, number];

/** What the customer of all items owed on days of the past. */
function owedOn(items: readonly Item[], days: readonly number[], settings: Settings = {}): Owed[] {
  const policy = policyOf({ settings, rates: ratesOf({ USD: 0.5 }) });
  const { sums } = bookOf({ invoices: invoiceGrid(...items), asOfDate: DAY + 400, policy });
  const past = pastBalancesOf({ sums, policy })(items.map((_, i) => i));
  return days.map((day) => {
    const { exposure, daysPastDue, shareOverdue } = past.balanceOn(DAY + day);
    return [exposure, daysPastDue, shareOverdue];
  });
}

interface Case {
  readonly what: string;
  readonly items: readonly Item[];
  readonly settings?: Settings;
  readonly owed: Readonly<Record<number, Owed>>;
}

/** Ledgers in which every item stands for itself. */
const CASES: readonly Case[] = [
  {
    what: "an invoice from the day after it, past due from the day after its due date",
    items: [invoice(0, 100)],
    owed: { 0: [0, 0, 0], 1: [100, 0, 0], 30: [100, 0, 0], 31: [100, 1, 1], 90: [100, 60, 1] },
  },
  {
    what: "an invoice no longer from the day on which it is paid",
    items: [invoice(0, 100, paid(45, 100)), invoice(10, 300)],
    owed: { 10: [100, 0, 0], 44: [400, 14, 1], 45: [300, 5, 1], 300: [300, 260, 1] },
  },
  {
    what: "the rows in any order: the newest first",
    items: [invoice(40, 100), invoice(20, 50, paid(60, 50)), invoice(0, 50, paid(90, 50))],
    owed: {
      31: [100, 1, 0.5],
      41: [200, 11, 0.25],
      55: [200, 25, 0.5],
      60: [150, 30, 1 / 3],
      71: [150, 41, 1],
      90: [100, 20, 1],
    },
  },
  {
    what: "what was paid before its invoice as the customer's money until then, as in the aging",
    items: [invoice(10, 100, paid(5, 100)), invoice(20, 30, paid(20, 30))],
    owed: {
      4: [0, 0, 0],
      5: [-100, 0, 0],
      10: [-100, 0, 0],
      11: [0, 0, 0],
      25: [0, 0, 0],
      70: [0, 0, 0],
    },
  },
  {
    what: "an item without an invoice date from ever, and without a due date as never late",
    items: [
      invoice(0, 100, { documentDate: "", dueDate: "" }),
      invoice(0, 60, { documentDate: "", ...paid(45, 60) }),
    ],
    owed: { 0: [160, 0, 0], 31: [160, 1, 60 / 160], 45: [100, 0, 0] },
  },
  {
    what: "an invoice due before it was written not earlier than it was written",
    items: [
      invoice(20, 100, { dueDate: DAY + 5, ...paid(50, 100) }),
      invoice(0, 20, { dueDate: DAY + 15 }),
    ],
    owed: { 6: [20, 0, 0], 20: [20, 5, 1], 21: [120, 16, 1], 50: [20, 35, 1] },
  },
  {
    what: "what is past due first by its due date, not by its invoice date",
    items: [invoice(0, 100, { dueDate: DAY + 60 }), invoice(10, 50, { dueDate: DAY + 20 })],
    owed: { 20: [150, 0, 0], 21: [150, 1, 1 / 3], 61: [150, 41, 1] },
  },
  {
    what: "a part payment with its day from that day on",
    items: [invoice(0, 100, paid(45, 40)), invoice(20, 50, paid(25, 10))],
    owed: { 24: [150, 0, 0], 25: [140, 0, 0], 44: [140, 14, 100 / 140], 45: [100, 15, 0.6] },
  },
  {
    what: "a part payment without a day from the start",
    items: [invoice(0, 100, { paidAmount: 40 })],
    owed: { 1: [60, 0, 0], 31: [60, 1, 1] },
  },
  {
    what: "a credit once an invoice is paid too much, and no part of the invoices",
    items: [invoice(0, 100, paid(10, 120)), invoice(0, 60), invoice(20, 20)],
    owed: { 9: [160, 0, 0], 10: [40, 0, 0], 31: [60, 1, 0.75] },
  },
  {
    what: "a small rest that is let pass, late only until it was paid",
    items: [invoice(0, 100, paid(45, 99.5)), invoice(60, 50)],
    owed: { 44: [100, 14, 1], 45: [0.5, 0, 0], 61: [50.5, 0, 0] },
  },
  {
    what: "a dispute that the policy sets aside, never late",
    items: [invoice(0, 100, { disputed: "yes" }), invoice(10, 60)],
    settings: { disputedItems: "setAside" },
    owed: { 31: [160, 0, 0], 41: [160, 1, 60 / 160] },
  },
  {
    what: "a small rest in dispute, never late where disputes are set aside",
    items: [
      invoice(0, 100, { disputed: "yes", ...paid(45, 99.5) }),
      invoice(0, 300, paid(45, 299.5)),
    ],
    settings: { disputedItems: "setAside" },
    owed: { 44: [400, 14, 0.75], 45: [1, 0, 0] },
  },
  {
    what: "a dispute that counts, late as any other",
    items: [invoice(0, 100, { disputed: "yes", ...paid(45, 99.5) })],
    owed: { 44: [100, 14, 1], 45: [0.5, 0, 0] },
  },
  {
    what: "little that is past due without days, until enough is",
    items: [invoice(0, 40), invoice(10, 60), invoice(20, 900)],
    settings: { minimumOverdue: 100 },
    owed: { 31: [1000, 0, 0.04], 40: [1000, 0, 0.04], 41: [1000, 1, 0.1], 51: [1000, 11, 1] },
  },
  {
    what: "less than half a coin without days",
    items: [invoice(0, 100, { openAmount: 0.004, paidAmount: 99.996 }), invoice(5, 20)],
    settings: { smallDifference: 0 },
    owed: { 33: [20, 0, 0], 36: [20, 1, 1] },
  },
  {
    what: "foreign currency in the base currency",
    items: [
      invoice(0, 100, { currency: "USD", ...paid(45, 80) }),
      invoice(0, 30, { currency: "EUR" }),
      invoice(20, 20, { currency: "EUR" }),
    ],
    owed: { 1: [80, 0, 0], 31: [100, 1, 0.8], 45: [60, 15, 40 / 60] },
  },
];

describe("pastBalancesOf counts", () => {
  it.each(CASES)("$what", ({ items, settings, owed }) => {
    const days = Object.keys(owed).map(Number);
    expect(owedOn(items, days, settings)).toEqual(Object.values(owed));
  });

  it.each(CASES)("$what, of a customer with a discount on some later invoice", (one) => {
    const days = Object.keys(one.owed).map(Number);
    const line = { invoiceNo: "9", currency: one.items.at(-1)!.currency };
    const items = [invoice(399, 5000, line), invoice(399, -50, line), ...one.items];
    expect(owedOn(items, days, one.settings)).toEqual(Object.values(one.owed));
  });
});

describe("pastBalancesOf treats credits as the policy does", () => {
  const items = [
    invoice(0, 100, { invoiceNo: "R1" }),
    invoice(10, 200, { invoiceNo: "R2" }),
    credit(20, 150, { invoiceNo: "R2" }),
  ];

  it.each<Omit<Case, "items">>([
    {
      what: "beside the invoices",
      settings: { namedCredits: "apart", unappliedCredits: "separate" },
      owed: { 20: [300, 0, 0], 31: [150, 1, 1 / 3], 41: [150, 11, 1] },
    },
    {
      what: "against the invoice that it names",
      settings: { namedCredits: "applied", unappliedCredits: "separate" },
      owed: { 20: [300, 0, 0], 31: [150, 1, 100 / 150], 41: [150, 11, 1] },
    },
    {
      what: "against the oldest invoice",
      settings: { namedCredits: "apart", unappliedCredits: "netted" },
      owed: { 20: [300, 0, 0], 31: [150, 0, 0], 41: [150, 1, 1] },
    },
  ])("$what", ({ owed, settings }) => {
    const days = Object.keys(owed).map(Number);
    expect(owedOn(items, days, settings)).toEqual(Object.values(owed));
  });

  it("takes a negative line for a part of its invoice, other credits for none", () => {
    const line = (amount: number) => invoice(0, amount, { invoiceNo: "7" });
    const ledger = [line(100), line(-30), invoice(10, 30, { invoiceNo: "8" }), credit(15, 50)];
    expect(owedOn(ledger, [10, 20, 31, 41])).toEqual([
      [70, 0, 0],
      [50, 0, 0],
      [50, 1, 0.7],
      [50, 11, 1],
    ]);
  });

  it("lets what was paid before its invoice pay the oldest invoice until then", () => {
    const ledger = [invoice(0, 100), invoice(60, 70, paid(45, 70))];
    expect(owedOn(ledger, [44, 45, 60, 61], { unappliedCredits: "netted" })).toEqual([
      [100, 14, 1],
      [30, 15, 1],
      [30, 30, 1],
      [100, 31, 1],
    ]);
  });

  it("asks for the minimum overdue after credits", () => {
    const settings = { namedCredits: "apart", unappliedCredits: "netted" } as const;
    const minimumOn31 = (minimumOverdue: number) =>
      owedOn([invoice(0, 100), invoice(9, 900), credit(20, 60)], [31], {
        ...settings,
        minimumOverdue,
      });
    expect(minimumOn31(40)).toEqual([[940, 1, 40 / 940]]);
    expect(minimumOn31(40.01)).toEqual([[940, 0, 40 / 940]]);
  });

  it.each([
    { other: "Acme", first: 0, second: 10, owed: [100, 1, 1], because: "it pays Acme's own" },
    { other: "Acme", first: 10, second: 0, owed: [100, 0, 0], because: "Acme's own is paid" },
    { other: "#N/A", first: 10, second: 0, owed: [100, 1, 0.5], because: "it may be anybody's" },
  ])("nets a credit of '$other' within it: $owed because $because", (given) => {
    const customer = given.other;
    const items = [
      invoice(given.first, 100),
      invoice(given.second, 100, { customer }),
      credit(12, 100, { customer }),
    ];
    expect(owedOn(items, [31], { unappliedCredits: "netted" })).toEqual([given.owed]);
  });
});
