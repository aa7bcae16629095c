/** Open orders as exposure, the way the policy counts them. */
import fc from "fast-check";

import { checkOrder } from "../../../src/engine/release/order-check";
import type { PolicySettings } from "../../../src/engine/policy/policy";
import { bookOf, invoiceGrid, policyOf, ratesOf } from "../../support/builders";

const AS_OF_DATE = 45_293;

const ORDER_TITLES = ["Customer", "Order Date", "Order Amount", "Currency", "Status"];

/** C-1 owes 100 under a limit of 1000 and has 300 on order, 200 of them confirmed. */
const ORDERS = [
  ORDER_TITLES,
  ["C-1", AS_OF_DATE - 3, 200, "EUR", "Confirmed"],
  ["C-1", "", 100, "", "Draft"],
  ["C-1", AS_OF_DATE - 9, 5000, "EUR", "Delivered"],
  ["C-1", AS_OF_DATE + 1, 9000, "EUR", "Confirmed"],
];

const LIMITS = [
  ["Customer", "Credit Limit", "Deposit", "Group", "Group Limit"],
  ["C-1", 1000, "", "Holding", 2000],
  ["C-2", 1000, "", "Holding", ""],
];

function book(settings: Partial<PolicySettings>, orders: unknown[][] = ORDERS) {
  return bookOf({
    customers: LIMITS,
    invoices: invoiceGrid({ amount: 100, dueDate: AS_OF_DATE + 10, currency: "EUR" }),
    orders,
    asOfDate: AS_OF_DATE,
    policy: policyOf({ settings }),
  });
}

describe("open orders", () => {
  it.each([
    { settings: {}, exposure: 400 },
    { settings: { openOrders: "confirmed" }, exposure: 300 },
    { settings: { openOrders: "none" }, exposure: 100 },
    { settings: { openOrderShare: 0.5 }, exposure: 250 },
    { settings: { openOrders: "confirmed", openOrderShare: 0.25 }, exposure: 150 },
  ] as const)("make the exposure $exposure with $settings", ({ settings, exposure }) => {
    const first = book(settings).find("C-1");
    expect(first.exposure).toBe(exposure);
    expect(first.balance?.exposure).toBe(100);
    expect(first.utilisation).toBe(exposure / 1000);
    expect(first.group?.exposure).toBe(exposure);
  });

  it("take the room of the next order: it goes out at the limit, not a cent above", () => {
    const over = book({});
    const place = over.placeOf("C-1");
    const used = (amount: number) =>
      checkOrder(over, place, amount).fired.some(
        ({ measure, level }) => measure === "utilisation" && level === "hold",
      );
    expect(used(600)).toBe(false);
    expect(used(600.01)).toBe(true);
  });

  it("are exposure of a customer that owes nothing, or stands in no other table", () => {
    const some = book({}, [ORDER_TITLES, ["C-2", "", 70, "", ""], ["New Ltd", "", 30, "", ""]]);
    expect(some.find("C-2").exposure).toBe(70);
    expect(some.find("C-2").balance).toBeNull();
    expect(some.find("C-2").factorValues.oldestOpenItem).toBeNull();
    expect(some.find("New Ltd").exposure).toBe(30);
    expect(some.find("C-1").group?.exposure).toBe(170);
  });

  it("in a currency without a rate leave the exposure open and hold the order", () => {
    const unknown = book({}, [ORDER_TITLES, ["C-1", "", 70, "USD", ""]]);
    expect(unknown.find("C-1").exposure).toBeNull();
    expect(unknown.find("C-1").group?.exposure).toBeNull();
    const check = checkOrder(unknown, unknown.placeOf("C-1"), 1);
    expect(check.decision).toBe("hold");
    expect(check.fired.map(({ measure }) => measure)).toContain("debtWithoutRate");
    const rated = bookOf({
      customers: LIMITS,
      orders: [ORDER_TITLES, ["C-1", "", 70, "USD", ""]],
      asOfDate: AS_OF_DATE,
      policy: policyOf({ settings: { baseCurrency: "EUR" }, rates: ratesOf({ USD: 0.9 }) }),
    });
    expect(rated.find("C-1").exposure).toBe(63);
  });

  it.each([
    { currencies: ["USD", "USD", ""], exposure: 175, because: "all that name one name the same" },
    { currencies: ["USD", "CHF", ""], exposure: null, because: "they name several" },
    { currencies: ["", "", ""], exposure: 175, because: "none names one" },
  ])("alone are $exposure where $because", ({ currencies, exposure }) => {
    const orders = [70, 70, 35].map((amount, i) => ["C-1", "", amount, currencies[i], ""]);
    const alone = bookOf({
      ...{ customers: LIMITS, asOfDate: AS_OF_DATE, policy: policyOf() },
      orders: [ORDER_TITLES, ...orders],
    });
    expect(alone.find("C-1").exposure).toBe(exposure);
  });

  it.each([
    { day: AS_OF_DATE, exposure: 170 },
    { day: AS_OF_DATE + 1, exposure: 100 },
  ])("of $day make the exposure $exposure: they are known from their day on", (of) => {
    const some = book({}, [ORDER_TITLES, ["C-1", of.day, 70, "EUR", ""]]);
    expect(some.find("C-1").exposure).toBe(of.exposure);
  });

  it("never make a decision milder", () => {
    const grave = { ok: 0, warn: 1, hold: 2 };
    const cents = fc.integer({ min: 0, max: 200_000 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(cents, cents, cents, (fewer, more, order) => {
        const decide = (amount: number) => {
          const one = book({}, [ORDER_TITLES, ["C-1", "", amount, "", ""]]);
          return grave[checkOrder(one, one.placeOf("C-1"), order).decision];
        };
        expect(decide(fewer + more)).toBeGreaterThanOrEqual(decide(fewer));
      }),
      { numRuns: 30 },
    );
  });
});
