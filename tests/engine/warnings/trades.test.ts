import { CreditBook } from "../../../src/engine/book/credit-book";
import { changedLedger } from "../../../src/engine/ledger/invoice-ledger";
import { SettlementLog } from "../../../src/engine/ledger/settlements";
import { NO_DATE } from "../../../src/engine/reading/date-columns";
import { tradesOf } from "../../../src/engine/warnings/trades";
import { bookOf, invoiceGrid, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF = 45_838; // 30 June 2025

const policy = policyOf({
  settings: { baseCurrency: "EUR", smallDifference: 1 },
  rates: ratesOf({ USD: 0.5 }),
});

/** The trades of rows as they stand; days are told from the as-of date on. */
function tradesIn(...rows: readonly Item[]) {
  const day = (told: unknown) => (typeof told === "number" ? AS_OF + told : told);
  const items = rows.map(({ documentDate = -60, dueDate = -30, settledDate = "", ...row }) => ({
    ...{ amount: 100, openAmount: 100, currency: "EUR", type: "Invoice" },
    ...row,
    documentDate: day(documentDate),
    dueDate: day(dueDate),
    settledDate: day(settledDate),
  }));
  const book = bookOf({ asOfDate: AS_OF, invoices: invoiceGrid(...items), policy });
  const trades = tradesOf(book)([...rows.keys()]);
  const since = (days: Int32Array | Float64Array) =>
    Array.from(days, (one) => (one === NO_DATE ? null : one - AS_OF));
  return {
    date: since(trades.date),
    due: since(trades.due),
    settled: since(trades.settled),
    days: since(trades.days),
    partPaid: since(trades.partPaid),
    amount: [...trades.amount],
    longestTerm: trades.longestTerm,
  };
}

describe("tradesOf", () => {
  it("puts invoices in order of their days, each day once, in base currency", () => {
    const trades = tradesIn(
      { documentDate: -10, dueDate: 35 },
      { documentDate: -40, dueDate: "", amount: 30, openAmount: 30, currency: "USD" },
      { documentDate: -10, dueDate: -5, amount: 7, openAmount: 7, currency: "JPY" },
    );
    expect(trades).toMatchObject({
      date: [-40, -10, -10],
      days: [-40, -10],
      amount: [15, 100, 0],
      longestTerm: 45,
    });
  });

  it("leaves out what is no invoice, has no day, or is written after the as-of date", () => {
    const trades = tradesIn(
      { documentDate: 0, dueDate: 30, amount: 1, openAmount: 1 },
      { documentDate: 1, dueDate: 31, amount: 2, openAmount: 2 },
      { documentDate: "", amount: 4, openAmount: 4 },
      { type: "Credit note", amount: -8, openAmount: -8 },
      { type: "Payment", amount: -16, openAmount: -16 },
      { type: "Payment", amount: 32, openAmount: 32 },
      { amount: 0.01, openAmount: 0.01 },
    );
    expect(trades).toMatchObject({ amount: [0.01, 1], days: [-60, 0] });
  });

  it("knows when each was paid: not yet, on a day, or on one that nobody knows", () => {
    const trades = tradesIn(
      { documentDate: -60, openAmount: 100 },
      { documentDate: -59, openAmount: 0, settledDate: -20 },
      { documentDate: -58, openAmount: 0, settledDate: "" },
      { documentDate: -57, openAmount: 60, settledDate: -15 },
    );
    expect(trades.settled).toEqual([Infinity, -20, null, Infinity]);
  });

  it.each([
    { rest: 60, partPaid: [-15] },
    { rest: 1.01, partPaid: [-15] },
    // No more than the small difference of the policy.
    { rest: 1, partPaid: [] },
    { rest: 0, partPaid: [] },
    { rest: 100, partPaid: [] },
    { rest: 100.5, partPaid: [] },
  ])("takes a payment that left $rest of a hundred for part of it: $partPaid", (one) => {
    expect(tradesIn({ openAmount: one.rest, settledDate: -15 }).partPaid).toEqual(one.partPaid);
  });

  it("has part payments in order of their days, none before its invoice or after the day", () => {
    const trades = tradesIn(
      { openAmount: 50, settledDate: -5 },
      { openAmount: 50, settledDate: -25 },
      { documentDate: -40, openAmount: 50, settledDate: -45 },
      { openAmount: 50, settledDate: 0 },
      { openAmount: 50, settledDate: 1 },
    );
    expect(trades.partPaid).toEqual([-40, -25, -5, 0]);
  });

  it("takes the first of several payments by the day", () => {
    const { tables } = bookOf({ asOfDate: AS_OF, invoices: invoiceGrid({}, {}), policy });
    const log = new SettlementLog();
    log.add(0, AS_OF - 10, 20);
    log.add(0, AS_OF - 30, 20);
    log.add(1, AS_OF + 1, 20);
    const ledger = changedLedger(tables.ledger!, {
      residualAmount: Float64Array.of(60, 80),
      ...log.toColumns(2),
    });
    const book = new CreditBook({ ...tables, ledger }, AS_OF, policy);
    expect([...tradesOf(book)([0, 1]).partPaid]).toEqual([AS_OF - 30]);
  });
});
