import fc from "fast-check";

import { openItemsOn } from "../../../src/engine/aging/open-items";
import { exposuresOf } from "../../../src/engine/limit/exposure";
import { pastBalancesOf } from "../../../src/engine/release/past-balances";
import { replayOrders } from "../../../src/engine/release/replay-orders";
import { bookOf, invoiceGrid, policyOf, type Item } from "../../support/builders";

const DAY = 45_000;

/** Invoices on 30 days; settled so many days after the due date, open without. */
const sale = (day: number, amount: number, late: number | null, more: Item = {}): Item => ({
  documentDate: DAY + day,
  dueDate: DAY + day + 30,
  amount,
  settledDate: late === null ? "" : DAY + day + 30 + late,
  ...more,
});

function book(items: readonly Item[], fields: Readonly<Record<string, unknown>> = {}) {
  const customer = { "Credit Limit": 1000, ...fields };
  return bookOf({
    customers: [
      ["Customer ID", ...Object.keys(customer)],
      ["C-1", ...Object.values(customer)],
    ],
    invoices: invoiceGrid(...items),
    asOfDate: null,
    policy: policyOf(),
  });
}

function replay(items: readonly Item[], fields: Readonly<Record<string, unknown>> = {}) {
  return replayOrders(book(items, fields), DAY, DAY + 365);
}

describe("replayOrders", () => {
  it("checks every invoice against what was owed on its day, and says what became of it", () => {
    const { byDecision, byRule, held } = replay([
      sale(0, 700, 0), // 700 of 1,000
      sale(10, 200, 5), // 900: the first warning line
      sale(20, 100, 40), // 1,000: exactly the limit goes out
      sale(29, 0.01, null), // 1,000.01: held
      sale(30, 500, null), // the first is paid today: 300.01 and 500
      sale(200, 50, 0), // 0.01 and 500 are 141 and 140 days past due
    ]);
    expect(held.map(({ amount, outcome, daysLate }) => [amount, outcome, daysLate])).toEqual([
      [50, "onTime", 0],
      [0.01, "severelyLate", 171],
    ]);
    expect([...byRule.keys()]).toEqual(["utilisation", "daysPastDue", "dunningLevel"]);
    expect(byDecision).toEqual({
      ok: tally(1, 700, { onTime: 1 }),
      warn: tally(3, 800, { late: 1, severelyLate: 2 }),
      hold: tally(2, 50.01, { onTime: 1, severelyLate: 1 }),
    });
  });

  it.each([
    { late: 30, outcome: "late", because: "30 days are not severe" },
    { late: 31, outcome: "severelyLate", because: "31 days are" },
    { late: 0, outcome: "onTime", because: "it was paid on the due date" },
    { late: -9, outcome: "onTime", because: "it was paid early" },
  ])("says $outcome when $because", ({ late, outcome }) => {
    const { held } = replay([sale(0, 5000, late)]);
    expect(held).toMatchObject([{ outcome, daysLate: Math.max(0, late) }]);
  });

  it("says that an invoice is open, or paid on a day that nobody knows", () => {
    const open = sale(0, 5000, null);
    expect(replay([open, sale(20, 1, 0)]).held[0]).toMatchObject({ outcome: "open", daysLate: 20 });
    const paid = { ...open, openAmount: 0 };
    expect(replay([paid, sale(20, 1, 0)]).held[0]).toMatchObject({ outcome: "unknown" });
  });

  it.each([
    { fields: { "Credit Limit": "" }, orders: 0, because: "no limit is set" },
    { fields: { Deposit: 4000 }, orders: 0, because: "the deposit covers it" },
    { fields: { "Limit Valid To": DAY - 1 }, orders: 1, because: "the limit had run out" },
    {
      fields: { "Temporary Limit": 5000, "Temporary To": DAY },
      orders: 0,
      because: "a higher limit held on the day",
    },
  ])("holds $orders when $because", ({ fields, orders }) => {
    expect(replay([sale(0, 5000, 0)], fields).held).toHaveLength(orders);
  });

  it("takes the lines of an invoice for one order, and no credit note for one", () => {
    const line = (amount: number) => sale(0, amount, 0, { invoiceNo: "7" });
    const { byDecision } = replay([line(600), line(500), line(-50), sale(1, -80, null)]);
    expect(byDecision.hold).toMatchObject({ orders: 1, amount: 1050 });
    expect(byDecision.ok.orders + byDecision.warn.orders).toBe(0);
  });

  it("looks at the days of the period alone, and refuses one that ends before it starts", () => {
    const items = [sale(0, 5000, 0), sale(5, 5000, 0), sale(6, 5000, 0)];
    const count = (from: number, to: number) =>
      replayOrders(book(items), DAY + from, DAY + to).held.length;
    expect([count(0, 5), count(1, 5), count(6, 6), count(7, 99)]).toEqual([2, 1, 1, 0]);
    expect(() => count(5, 4)).toThrow("datesOutOfOrder");
  });

  it("says which days are out of order, and replays nothing without a ledger", () => {
    const empty = bookOf({ asOfDate: DAY });
    expect(replayOrders(empty, DAY, DAY).held).toEqual([]);
    expect(() => replayOrders(empty, DAY, DAY - 1)).toThrow(
      expect.objectContaining({
        details: { found: "2023-03-14", expected: "2023-03-15" },
      }) as Error,
    );
  });

  it("lists of equal amounts the earlier one first, then the customer that stands first", () => {
    const customers = [
      ["Customer ID", "Credit Limit"],
      ["C-1", 10],
      ["C-2", 10],
    ];
    const items = [
      sale(9, 50, 0, { customer: "C-2" }),
      sale(5, 50, 0, { customer: "C-2" }),
      sale(8, 50, 0, { customer: "C-1" }),
      sale(5, 50, 0, { customer: "C-1" }),
      sale(7, 60, 0, { customer: "C-1" }),
    ];
    const both = bookOf({ customers, invoices: invoiceGrid(...items), asOfDate: null });
    const { held } = replayOrders(both, DAY, DAY + 9);
    expect(held.map(({ amount, date, place }) => [amount, date - DAY, place])).toEqual([
      [60, 7, 0],
      [50, 5, 0],
      [50, 5, 1],
      [50, 8, 0],
      [50, 9, 1],
    ]);
  });

  it("looks at the orders by their days, however the rows stand", () => {
    const items = [sale(20, 100, 0), sale(10, 600, null), sale(0, 500, null)];
    expect(replay(items).held.map(({ amount }) => amount)).toEqual([600, 100]);
  });

  it("holds nobody by a limit that owes in a currency without a rate", () => {
    const items = [
      sale(0, 5000, 0, { currency: "EUR" }),
      sale(0, 5000, 0, { currency: "EUR", customer: "C-2" }),
      sale(0, 1, 0, { currency: "XAF" }),
      sale(0, 1, 0, { currency: "EUR" }),
    ];
    expect(replay(items).held).toEqual([]);
    expect(replay(items.filter(({ currency }) => currency === "EUR")).held).toHaveLength(1);
  });

  it.each([
    { writtenOn: 5, outcome: "open", daysLate: 25 },
    { writtenOn: 0, outcome: "open", daysLate: 30 },
    { writtenOn: -1, outcome: "severelyLate", daysLate: 31 },
  ])("takes what was written off for unpaid: $outcome, $daysLate days", (given) => {
    const lost = sale(given.writtenOn, 5000, null, { status: "Written off", openAmount: 5000 });
    const { held } = replayOrders(
      book([lost, sale(60, 1, null, { status: "" })]),
      DAY - 9,
      DAY + 59,
    );
    expect(held).toMatchObject([{ outcome: given.outcome, daysLate: given.daysLate }]);
  });

  const item = fc.record({
    documentDate: fc.integer({ min: DAY, max: DAY + 60 }),
    dueDate: fc.integer({ min: DAY, max: DAY + 90 }),
    amount: fc.integer({ min: -20_000, max: 80_000 }).map((cents) => cents / 100),
    settledDate: fc.oneof(fc.constant<number | "">(""), fc.integer({ min: DAY, max: DAY + 120 })),
  });

  it("owes on every day what the ledger as of that day says", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
        const { sums, places, policy } = book(items);
        const { translation } = sums!;
        const timeline = pastBalancesOf({ sums, policy })(items.map((_, i) => i));
        for (let day = DAY; day < DAY + 130; day += 7) {
          const before = items.map((one) =>
            one.documentDate < day
              ? one
              : { ...one, documentDate: Math.max(one.documentDate, day + 1) },
          );
          const then = book(before).sums!.ledger;
          const open = openItemsOn(then, day, policyOf());
          const known = exposuresOf(then, places, day, translation, open);
          const past = timeline.balanceOn(day);
          expect(past.exposure).toBe(known.exposure.at(0));
          expect(past.daysPastDue).toBe(known.oldestDays[0]);
        }
      }),
      { numRuns: 60 },
    );
  });

  const isPaidBy = (settledDate: number | "", day: number) =>
    settledDate !== "" && settledDate <= day;

  it("uses nothing that came after the order's day, and no order of the rows", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 10 }), (items) => {
        const middle = DAY + 30;
        const decisions = (list: readonly (typeof items)[number][]) => {
          const { byDecision } = replayOrders(book(list), DAY, middle);
          return [byDecision.ok, byDecision.warn, byDecision.hold].map(({ orders }) => orders);
        };
        const known = items
          // Of what was paid before its invoice the money is known.
          .filter((one) => one.documentDate <= middle || isPaidBy(one.settledDate, middle))
          .map((one) =>
            Number(one.settledDate) > middle ? { ...one, settledDate: "" as const } : one,
          );
        if (known.length === 0) return;
        expect(decisions(known)).toEqual(decisions(items));
        expect(decisions([...items].reverse())).toEqual(decisions(items));
      }),
      { numRuns: 60 },
    );
  });
});

function tally(orders: number, amount: number, outcomes: Readonly<Record<string, number>>) {
  const none = { onTime: 0, late: 0, severelyLate: 0, open: 0, unknown: 0 };
  return { orders, amount, outcomes: { ...none, ...outcomes } };
}
