import fc from "fast-check";

import { openItemsOn } from "../../../src/engine/aging/open-items";
import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { openAmountAt } from "../../../src/engine/ledger/open-amount";
import { translationOf } from "../../../src/engine/ledger/translation";
import { exposuresOf } from "../../../src/engine/limit/exposure";
import { sumAmounts } from "../../../src/engine/values/money";
import { ledgerOf, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_352;

function exposuresAt(asOfDate: number, ...items: readonly Item[]) {
  const ledger = ledgerOf(...items);
  const places = placeCustomers([{ id: "C-1", name: null }], ledger, []);
  const translation = translationOf(ledger, null, ratesOf({ USD: 7 }), asOfDate);
  const open = openItemsOn(ledger, asOfDate, policyOf());
  return { ledger, places, sums: exposuresOf(ledger, places, asOfDate, translation, open) };
}

/** What customer C-1 owes and buys. */
function exposureOf(...items: readonly Item[]) {
  const { sums } = exposuresAt(AS_OF_DATE, ...items);
  return {
    exposure: sums.exposure.at(0),
    openInvoices: sums.openInvoices.at(0),
    overdue: sums.overdue.at(0),
    oldestDays: sums.oldestDays[0]!,
    openItems: sums.openItems[0]!,
    sales: sums.sales.at(0),
    firstDate: sums.firstDate[0]!,
    terms: sums.termsAmount[0] === 0 ? null : sums.termsWeighted[0]! / sums.termsAmount[0]!,
  };
}

describe("exposuresOf", () => {
  it("sums up what a customer owes", () => {
    const owed = exposureOf(
      { dueDate: AS_OF_DATE, amount: 100 },
      { dueDate: AS_OF_DATE - 1, amount: 50 },
      { dueDate: AS_OF_DATE - 40, amount: 30, paidAmount: 10 },
      { dueDate: AS_OF_DATE - 90, amount: -25 },
      { dueDate: AS_OF_DATE - 90, amount: 70, settledDate: AS_OF_DATE },
      { customer: "C-2", dueDate: AS_OF_DATE - 200, amount: 999 },
    );
    expect(owed).toMatchObject({
      exposure: 145,
      openInvoices: 170,
      overdue: 70,
      oldestDays: 40,
      openItems: 4,
    });
  });

  it("takes the negative lines of an invoice for part of it", () => {
    const line = { invoiceNo: "1", dueDate: AS_OF_DATE - 10 };
    const owed = exposureOf({ ...line, amount: 250 }, { ...line, amount: -50 });
    expect(owed).toMatchObject({ exposure: 200, openInvoices: 200, overdue: 200, oldestDays: 10 });
  });

  it("undoes receipts and invoices after the as-of date", () => {
    const owed = exposureOf(
      { dueDate: AS_OF_DATE - 5, amount: 100, settledDate: AS_OF_DATE + 1 },
      { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 31, amount: 50 },
    );
    expect(owed).toMatchObject({ exposure: 100, overdue: 100, openItems: 1, sales: 100 });
  });

  it.each([
    { documentDate: AS_OF_DATE, sales: 100, because: "it is of the day" },
    { documentDate: AS_OF_DATE - 364, sales: 100, because: "it is of the first day of the window" },
    { documentDate: AS_OF_DATE - 365, sales: 0, because: "it is older than 365 days" },
    { documentDate: AS_OF_DATE + 1, sales: 0, because: "it is not there yet" },
    { documentDate: "", sales: 0, because: "its day is not known" },
  ])("counts sales of $sales when $because", ({ documentDate, sales }) => {
    expect(exposureOf({ documentDate, dueDate: AS_OF_DATE, amount: 100 }).sales).toBe(sales);
  });

  it.each([
    { type: "Credit Note", amount: -30, sales: 70, because: "a credit note takes a sale back" },
    { type: "Payment", amount: -30, sales: 100, because: "a payment is no sale" },
    { type: "Refund", amount: 30, sales: 100, because: "a refund is no sale" },
    { type: "Invoice", amount: 30, sales: 130, because: "it is a sale" },
  ])("counts sales of $sales when $because", ({ type, amount, sales }) => {
    const invoice = { type: "Invoice", dueDate: AS_OF_DATE, amount: 100 };
    const signed = { type: "Payment", dueDate: AS_OF_DATE, amount: -1 };
    const item = { type, dueDate: AS_OF_DATE, amount };
    expect(exposureOf(invoice, signed, item).sales).toBe(sales);
  });

  it("weighs payment terms by amount, without credits and older invoices", () => {
    const { terms } = exposureOf(
      { documentDate: AS_OF_DATE - 10, dueDate: AS_OF_DATE + 20, amount: 300 },
      { documentDate: AS_OF_DATE - 10, dueDate: AS_OF_DATE + 50, amount: 100 },
      { documentDate: AS_OF_DATE - 10, dueDate: AS_OF_DATE - 20, amount: 100 },
      { documentDate: AS_OF_DATE - 10, dueDate: AS_OF_DATE + 90, amount: -100 },
      { documentDate: AS_OF_DATE - 400, dueDate: AS_OF_DATE, amount: 100 },
    );
    expect(terms).toBe((300 * 30 + 100 * 60) / 500);
  });

  it("knows the first invoice", () => {
    const days = [AS_OF_DATE - 20, AS_OF_DATE - 900, AS_OF_DATE - 100];
    const items = days.map((documentDate) => ({ documentDate, dueDate: AS_OF_DATE }));
    expect(exposureOf(...items).firstDate).toBe(AS_OF_DATE - 900);
    expect(exposureOf({ documentDate: "", dueDate: AS_OF_DATE }).firstDate).toBe(0);
  });

  it("translates each item, and counts one without a rate as 0", () => {
    const owed = exposureOf(
      { currency: "CNY", amount: 100 },
      { currency: "CNY", amount: 0 },
      { currency: "USD", amount: 10.01 },
      { currency: "XTS", amount: 999 },
    );
    expect(owed.exposure).toBe(170.07);
  });

  it("loses nothing: all customers together owe what the ledger has open", () => {
    const item = fc.record({
      customer: fc.constantFrom("C-1", "C-2", "c-2 ", "", 7),
      dueDate: fc.integer({ min: AS_OF_DATE - 200, max: AS_OF_DATE + 60 }),
      amount: fc.integer({ min: -100_000, max: 100_000 }).map((cents) => cents / 100),
      settledDate: fc.constantFrom<unknown>("", AS_OF_DATE - 1, AS_OF_DATE + 1),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { ledger, sums } = exposuresAt(AS_OF_DATE, ...items);
        const open = items.map((_, i) => openAmountAt(ledger, i, AS_OF_DATE));
        expect(sumAmounts(sums.exposure.toAmounts())).toBe(sumAmounts(open));
      }),
    );
  });
});
