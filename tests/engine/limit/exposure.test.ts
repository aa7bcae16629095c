import fc from "fast-check";

import { openItemsOn } from "../../../src/engine/aging/open-items";
import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { openAmountAt } from "../../../src/engine/ledger/open-amount";
import { translationOf } from "../../../src/engine/ledger/translation";
import { exposuresOf } from "../../../src/engine/limit/exposure";
import type { Policy } from "../../../src/engine/policy/policy";
import { sumAmounts } from "../../../src/engine/values/money";
import { ledgerOf, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_352;

function exposuresUnder(policy: Policy, ...items: readonly Item[]) {
  const ledger = ledgerOf(...items);
  const places = placeCustomers([{ id: "C-1", name: null }], ledger, []);
  const translation = translationOf(ledger, null, ratesOf({ USD: 7 }), AS_OF_DATE);
  const open = openItemsOn(ledger, AS_OF_DATE, policy);
  return { ledger, sums: exposuresOf(ledger, places, AS_OF_DATE, translation, open) };
}

/** What customer C-1 owes and buys. */
function exposureOf(...items: readonly Item[]) {
  const { sums } = exposuresUnder(policyOf(), ...items);
  return {
    exposure: sums.exposure.at(0),
    openInvoices: sums.openInvoices.at(0),
    overdue: sums.overdue.at(0),
    paidEarly: sums.paidEarly.at(0),
    disputed: sums.disputed.at(0),
    oldestDays: sums.oldestDays[0]!,
    openItems: sums.openItems[0]!,
    items: sums.items[0]!,
    sales: sums.sales.at(0),
    earlierSales: sums.earlierSales.at(0),
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
    { documentDate: AS_OF_DATE, sales: 100, earlier: 0, because: "it is of the day" },
    { documentDate: AS_OF_DATE - 364, sales: 100, earlier: 0, because: "it is 364 days old" },
    { documentDate: AS_OF_DATE - 365, sales: 0, earlier: 100, because: "it is of the year before" },
    { documentDate: AS_OF_DATE - 729, sales: 0, earlier: 100, because: "it is 729 days old" },
    { documentDate: AS_OF_DATE - 730, sales: 0, earlier: 0, because: "it is older than two years" },
    { documentDate: AS_OF_DATE + 1, sales: 0, earlier: 0, because: "it is not there yet" },
    { documentDate: "", sales: 0, earlier: 0, because: "its day is not known" },
  ])("counts sales of $sales and $earlier when $because", ({ documentDate, sales, earlier }) => {
    const of = exposureOf({ documentDate, dueDate: AS_OF_DATE, amount: 100 });
    expect([of.sales, of.earlierSales]).toEqual([sales, earlier]);
  });

  it.each([
    { item: { dueDate: AS_OF_DATE, paidAmount: 30 }, early: 30, because: "it is due today" },
    {
      item: { dueDate: AS_OF_DATE - 1, paidAmount: 30 },
      early: 0,
      because: "it was due yesterday",
    },
    { item: { dueDate: AS_OF_DATE + 9 }, early: 0, because: "nothing is paid" },
    {
      item: { dueDate: AS_OF_DATE + 9, amount: -80, paidAmount: -30 },
      early: 0,
      because: "it is a credit",
    },
    {
      item: { type: "Refund", dueDate: AS_OF_DATE + 9, paidAmount: 30 },
      early: 0,
      because: "a refund is no sale",
    },
    {
      item: { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 31, paidAmount: 30 },
      early: 0,
      because: "the invoice is not there yet",
    },
  ])("counts $early as paid early when $because", ({ item, early }) => {
    const type = "type" in item ? item.type : "Invoice";
    // A row of the type "Payment" is what makes a ledger of several types.
    const payment = { type: "Payment", dueDate: AS_OF_DATE - 1, amount: -1, paidAmount: 0 };
    expect(exposureOf({ amount: 100, ...item, type }, payment).paidEarly).toBe(early);
  });

  it("counts the items of any kind up to the day, and what of them is disputed", () => {
    const of = exposureOf(
      { amount: 100, dueDate: AS_OF_DATE - 3, disputed: "yes" },
      { amount: 40, dueDate: AS_OF_DATE + 3, disputed: "yes", paidAmount: 10 },
      { amount: 70, dueDate: AS_OF_DATE - 3, disputed: "no" },
      { amount: -20, dueDate: AS_OF_DATE - 3, disputed: "yes" },
      { amount: 60, dueDate: AS_OF_DATE - 3, disputed: "yes", settledDate: AS_OF_DATE - 1 },
      { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 9, amount: 99, disputed: "yes" },
    );
    expect(of).toMatchObject({ items: 5, openItems: 4, disputed: 130, overdue: 170 });
  });

  it("owes what is set aside, and is not late with it", () => {
    const policy = policyOf({ settings: { disputedItems: "setAside" } });
    const { sums } = exposuresUnder(policy, { dueDate: AS_OF_DATE - 90, disputed: "yes" });
    expect([sums.exposure.at(0), sums.overdue.at(0), sums.oldestDays[0]]).toEqual([100, 0, 0]);
  });

  it("says whose debt and whose sales have no rate", () => {
    const { sums } = exposuresUnder(
      policyOf(),
      ...Array.from({ length: 9 }, () => ({ currency: "CNY", amount: 5 })),
      { currency: "XTS", amount: 30 },
      { currency: "XTS", amount: 12, customer: "C-2" },
      { currency: "XTS", amount: 8, customer: "C-2" },
      { currency: "XTS", amount: 9, customer: "C-3", settledDate: AS_OF_DATE },
      { currency: "CNY", amount: 10, customer: "C-4" },
      {
        currency: "XTS",
        amount: 9,
        customer: "C-4",
        dueDate: AS_OF_DATE,
        documentDate: AS_OF_DATE - 730,
        settledDate: AS_OF_DATE - 1,
      },
    );
    expect([...sums.untranslated].map(([place, of]) => [place, of.toList()])).toEqual([
      [0, [{ currency: "XTS", amount: 30, items: 1 }]],
      [1, [{ currency: "XTS", amount: 20, items: 2 }]],
    ]);
    expect([...sums.withUntranslatedSales]).toEqual([0, 1, 2]);
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
        const { ledger, sums } = exposuresUnder(policyOf(), ...items);
        const open = items.map((_, i) => openAmountAt(ledger, i, AS_OF_DATE));
        expect(sumAmounts(sums.exposure.toAmounts())).toBe(sumAmounts(open));
      }),
    );
  });
});
