import { agingReport } from "../../../src/engine/aging/aging-report";
import { statementOfAccount } from "../../../src/engine/aging/statement-of-account";
import type { PolicySettings } from "../../../src/engine/policy/policy";
import { checkOrder } from "../../../src/engine/release/order-check";
import { bookOf, ledgerOf, policyOf, ratesOf } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024
const DOCUMENT_DATE = AS_OF_DATE - 200;

type Row = readonly unknown[];

/** What each function that speaks of overdue says of the one customer. */
function answers(header: Row, rows: readonly Row[], settings: Partial<PolicySettings> = {}) {
  const policy = policyOf({ settings, treatments: new Map() });
  const book = bookOf({
    customers: [
      ["Customer ID", "Credit Limit"],
      ["C-1", 1_000_000],
    ],
    invoices: [header, ...rows],
    asOfDate: AS_OF_DATE,
    policy,
  });
  const { ledger } = book.sums!;
  const { total, proof } = agingReport(ledger, AS_OF_DATE, policy);
  const [account] = statementOfAccount(ledger, "C-1", AS_OF_DATE, policy).totals;
  const { fired } = checkOrder(book, book.placeOf("C-1"), 1);
  const { balance, payments } = book.find("C-1");
  return {
    open: total.total,
    tiesOut: proof.difference,
    owed: [account!.openAmount, balance!.exposure],
    overdue: [total.overdue, account!.overdue, balance!.overdue],
    days: [balance!.oldestDays, book.daysOverdueAt(book.placeOf("C-1"))],
    late: payments!.late,
    held: fired.some(({ measure }) => measure === "daysPastDue" || measure === "dunningLevel"),
  };
}

const nothingLate = (open: number) => ({
  open,
  tiesOut: 0,
  owed: [open, open],
  overdue: [0, 0, 0],
  days: [0, 0],
  late: 0,
  held: false,
});

const late = (open: number, days: number) => ({
  open,
  tiesOut: 0,
  owed: [open, open],
  overdue: [open, open, open],
  days: [days, days],
  held: true,
});

describe("what is less than the smallest coin", () => {
  const header = [
    "Customer ID",
    "Invoice No",
    "Invoice Date",
    "Due Date",
    "Currency",
    "Amount",
    "Paid",
  ];
  const row = (currency: string, amount: number, paid: number) => [
    ...["C-1", "1", DOCUMENT_DATE, DOCUMENT_DATE + 30],
    ...[currency, amount, paid],
  ];

  it.each([
    { currency: "EUR", amount: 83.79176, paid: 83.79 },
    { currency: "EUR", amount: 83.7999, paid: 83.79 },
    { currency: "EUR", amount: 83.78, paid: 83.789 },
    { currency: "JPY", amount: 1000.4, paid: 1000 },
    { currency: "JPY", amount: 1000.99, paid: 1000 },
    { currency: "KWD", amount: 10.0009, paid: 10 },
  ])("of $amount $currency less $paid is nothing", ({ currency, amount, paid }) => {
    const said = answers(header, [row(currency, amount, paid)], { smallDifference: 0 });
    expect(said).toEqual(nothingLate(0));
  });

  it.each([
    { currency: "EUR", amount: 83.8, paid: 83.79, rest: 0.01 },
    { currency: "JPY", amount: 1001, paid: 1000, rest: 1 },
    { currency: "KWD", amount: 10.001, paid: 10, rest: 0.001 },
  ])("but $rest $currency is a debt", ({ currency, amount, paid, rest }) => {
    const said = answers(header, [row(currency, amount, paid)], { smallDifference: 0 });
    expect([said.open, said.held]).toEqual([rest, true]);
  });
});

describe("what counts as overdue is the same everywhere", () => {
  const header = [
    ...["Customer ID", "Type", "Invoice No", "Applies to", "Invoice Date", "Due Date", "Terms"],
    ...["Amount", "Paid", "Settled Date", "Status", "Disputed"],
  ];
  const invoice = (
    amount: number,
    paid: unknown = "",
    more: Readonly<Record<string, unknown>> = {},
  ) => {
    const fields: Readonly<Record<string, unknown>> = {
      ...{
        "Customer ID": "C-1",
        Type: "Invoice",
        "Invoice No": "1",
        "Invoice Date": DOCUMENT_DATE,
      },
      ...{ "Due Date": DOCUMENT_DATE + 30, Amount: amount, Paid: paid, ...more },
    };
    return header.map((title) => fields[title] ?? "");
  };
  const credit = (amount: number, more: Readonly<Record<string, unknown>>) =>
    invoice(amount, "", { Type: "Credit note", "Invoice No": "CN-9", "Due Date": "", ...more });

  it.each([
    { rest: 1, settings: {}, because: "it is as small as the policy lets pass" },
    { rest: 5, settings: { smallDifference: 5 }, because: "the policy says so" },
  ])("a small difference of $rest is no delay: $because", ({ rest, settings }) => {
    expect(answers(header, [invoice(1000, 1000 - rest)], settings)).toEqual(nothingLate(rest));
  });

  it.each([
    { rows: [invoice(1000, 998.99)], open: 1.01, because: "a cent more is left" },
    { rows: [invoice(0.9)], open: 0.9, because: "nothing was paid" },
  ])("but $open is late where $because", ({ rows, open }) => {
    expect(answers(header, rows)).toMatchObject(late(open, 170));
  });

  it.each([
    { settled: DOCUMENT_DATE + 10, because: "it came on the last day of the discount" },
    { settled: "", because: "nobody knows that it came late" },
  ])("a cash discount taken is no delay where $because", ({ settled }) => {
    const paid = invoice(1000, 980, { Terms: "2/10 n/30", "Settled Date": settled });
    expect(answers(header, [paid])).toEqual(nothingLate(20));
  });

  it("a deduction may exceed the discount by what rounding makes of it: a coin", () => {
    const paid = invoice(1000, 979.99, { Terms: "2/10 n/30", "Settled Date": DOCUMENT_DATE });
    expect(answers(header, [paid])).toEqual(nothingLate(20.01));
  });

  it("a discount is not known to be taken of an invoice without a date", () => {
    const paid = invoice(1000, 980, { Terms: "2/10 n/30", "Invoice Date": "" });
    expect(answers(header, [paid]).held).toBe(true);
  });

  it.each([
    { left: 2, late: 0 },
    { left: 2.01, late: 1.01 },
  ])(
    "the small difference is one of base currency: $left USD at 0.50",
    ({ left, late: overdue }) => {
      const ledger = ledgerOf(
        { dueDate: AS_OF_DATE - 9, currency: "USD", amount: 100, paidAmount: 100 - left },
        { dueDate: AS_OF_DATE + 9, currency: "EUR", amount: 100, paidAmount: 0 },
      );
      const policy = policyOf({ settings: { baseCurrency: "EUR" }, rates: ratesOf({ USD: 0.5 }) });
      expect(agingReport(ledger, AS_OF_DATE, policy).total.overdue).toBe(overdue);
    },
  );

  it.each([
    { paid: 980, settled: DOCUMENT_DATE + 11, grace: 0, because: "it came a day late" },
    { paid: 979.98, settled: DOCUMENT_DATE + 10, grace: 0, because: "more was deducted" },
  ])("a deduction is late where $because", ({ paid, settled, grace }) => {
    const row = invoice(1000, paid, { Terms: "2/10 n/30", "Settled Date": settled });
    const said = answers(header, [row], { discountGraceDays: grace });
    expect([said.held, said.days]).toEqual([true, [170, 170]]);
  });

  it("a discount may be taken within the policy's days of grace", () => {
    const row = invoice(1000, 980, { Terms: "2/10 n/30", "Settled Date": DOCUMENT_DATE + 13 });
    expect(answers(header, [row], { discountGraceDays: 3 })).toEqual(nothingLate(20));
  });

  it.each([
    { named: { "Invoice No": "1" }, because: "it bears the invoice's number" },
    { named: { "Applies to": "1" }, because: "it names the invoice" },
  ])("a credit note lowers its invoice where $because", ({ named }) => {
    const rows = [invoice(1000), credit(-1000, { "Invoice Date": DOCUMENT_DATE + 9, ...named })];
    expect(answers(header, rows)).toEqual(nothingLate(0));
    expect(answers(header, rows, { namedCredits: "apart" })).toMatchObject({
      open: 0,
      overdue: [1000, 1000, 1000],
      held: true,
    });
  });

  it("what a credit note leaves of its invoice is late", () => {
    const rows = [invoice(1000), credit(-400, { "Applies to": "1" })];
    expect(answers(header, rows)).toMatchObject(late(600, 170));
  });

  it("a credit note of later than the day lowers nothing yet", () => {
    const rows = [
      invoice(1000),
      credit(-1000, { "Applies to": "1", "Invoice Date": AS_OF_DATE + 1 }),
    ];
    expect(answers(header, rows)).toMatchObject(late(1000, 170));
  });

  it("credits that the policy nets pay the oldest invoice in the order check too", () => {
    const rows = [invoice(300), credit(-500, {})];
    expect(answers(header, rows, { unappliedCredits: "netted" })).toEqual(nothingLate(-200));
    expect(answers(header, rows)).toMatchObject({ open: -200, overdue: [300, 300, 300] });
  });

  it("a rest that was written off is gone, though never paid", () => {
    const rows = [
      invoice(100, 40, { Status: "Written off" }),
      invoice(200, "", { "Invoice No": "2" }),
    ];
    expect(answers(header, rows)).toMatchObject(late(200, 170));
  });

  it("what is disputed is late only where the policy counts it", () => {
    const rows = [invoice(300, "", { Disputed: "yes" })];
    expect(answers(header, rows)).toMatchObject(late(300, 170));
    expect(answers(header, rows, { disputedItems: "setAside" })).toEqual(nothingLate(300));
  });

  it("what was paid before its invoice is the customer's money until then", () => {
    const prepaid = invoice(500, 500, {
      "Invoice Date": AS_OF_DATE + 10,
      "Due Date": AS_OF_DATE + 40,
      "Settled Date": AS_OF_DATE - 5,
    });
    const rows = [prepaid, invoice(300, "", { "Invoice No": "2", "Due Date": AS_OF_DATE + 1 })];
    expect(answers(header, rows)).toMatchObject({ open: -200, tiesOut: 0, owed: [-200, -200] });
  });
});
