import fc from "fast-check";

import { openItemsOn } from "../../../src/engine/aging/open-items";
import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { translationOf } from "../../../src/engine/ledger/translation";
import { daysOverdueBy, overdueItems } from "../../../src/engine/limit/overdue-items";
import { ledgerOf, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_352;

/** What is past due of C-1 (place 0), of C-2 (place 1), or of all. */
function overdueOf(place: number | null, ...items: readonly Item[]) {
  const ledger = ledgerOf(...items);
  const places = placeCustomers([{ id: "C-1", name: null }], ledger, []);
  const translation = translationOf(ledger, null, ratesOf({ USD: 7 }), AS_OF_DATE);
  const policy = policyOf({ settings: { disputedItems: "setAside" } });
  const open = openItemsOn(ledger, AS_OF_DATE, policy);
  return overdueItems(ledger, places, AS_OF_DATE, translation, place, open);
}

describe("overdueItems", () => {
  const items: Item[] = [
    { dueDate: AS_OF_DATE - 1, amount: 10, currency: "CNY" },
    { dueDate: AS_OF_DATE, amount: 20, currency: "CNY" },
    { customer: "C-2", dueDate: AS_OF_DATE - 30, amount: 30, currency: "CNY" },
    { dueDate: AS_OF_DATE - 90, amount: 40, paidAmount: 15, currency: "USD" },
    { dueDate: AS_OF_DATE - 60, amount: 50, currency: "XTS" },
  ];

  it("lists what is past due, with days and amount in base currency", () => {
    expect(overdueOf(null, ...items)).toEqual({
      customer: [0, 1, 0, 0],
      days: [1, 30, 90, 60],
      amount: [10, 30, 175, null],
    });
  });

  it("lists one customer's where one is named", () => {
    expect(overdueOf(0, ...items)).toEqual({
      customer: [0, 0, 0],
      days: [1, 90, 60],
      amount: [10, 175, null],
    });
    expect(overdueOf(1, ...items)).toEqual({ customer: [1], days: [30], amount: [30] });
  });

  it.each([
    { item: { dueDate: AS_OF_DATE - 5, amount: -70 }, because: "it is a credit" },
    { item: { dueDate: AS_OF_DATE - 5, settledDate: AS_OF_DATE }, because: "it is settled" },
    { item: { documentDate: "", dueDate: "" }, because: "no day is known" },
    { item: { dueDate: AS_OF_DATE - 5, disputed: "yes" }, because: "disputes are set aside" },
  ])("leaves out an item when $because", ({ item }) => {
    expect(overdueOf(null, { ...item, currency: "CNY" }).days).toEqual([]);
  });

  it("lists the negative line of an invoice as part of it", () => {
    const line = { invoiceNo: "1", dueDate: AS_OF_DATE - 5, currency: "CNY" };
    const { amount } = overdueOf(null, { ...line, amount: 250 }, { ...line, amount: -50 });
    expect(amount).toEqual([250, -50]);
  });
});

describe("daysOverdueBy", () => {
  /** 40 overdue by 90 days, 70 by 50 and 5 by 10. */
  const items = { customer: [0, 0, 0], days: [50, 90, 10], amount: [70, 40, 5] };

  it.each([
    { minimum: 0, days: 90 },
    { minimum: 40, days: 90 },
    { minimum: 40.01, days: 50 },
    { minimum: 110, days: 50 },
    { minimum: 110.01, days: 10 },
    { minimum: 115, days: 10 },
    { minimum: 115.01, days: 0 },
  ])("is $days where $minimum must be overdue", ({ minimum, days }) => {
    expect([...daysOverdueBy(items, 1, () => minimum)]).toEqual([days]);
  });

  it("counts each customer against its own minimum", () => {
    const two = { customer: [1, 0, 1], days: [20, 30, 10], amount: [60, 60, 60] };
    expect([...daysOverdueBy(two, 3, (place) => [50, 100, 0][place]!)]).toEqual([30, 10, 0]);
  });

  it("never lets pass what has no rate", () => {
    const unknown = { customer: [0, 0], days: [20, 80], amount: [1, null] };
    expect([...daysOverdueBy(unknown, 1, () => 1_000_000)]).toEqual([80]);
  });

  it("adds tenths without noise", () => {
    const tenths = { customer: [0, 0, 0], days: [30, 20, 10], amount: [0.1, 0.1, 0.1] };
    expect([...daysOverdueBy(tenths, 1, () => 0.3)]).toEqual([10]);
  });

  it("never grows with the minimum, nor with the order of the items", () => {
    const item = fc.record({
      days: fc.integer({ min: 1, max: 400 }),
      amount: fc.integer({ min: 1, max: 9_999 }),
    });
    const minimum = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(fc.array(item), minimum, minimum, (some, a, b) => {
        const daysBy = (list: typeof some, least: number) =>
          daysOverdueBy(
            {
              customer: list.map(() => 0),
              days: list.map(({ days }) => days),
              amount: list.map(({ amount }) => amount),
            },
            1,
            () => least,
          )[0]!;
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(daysBy(some, more)).toBeLessThanOrEqual(daysBy(some, less));
        expect(daysBy([...some].reverse(), more)).toBe(daysBy(some, more));
      }),
    );
  });
});
