import { checkOrder } from "../../../src/engine/release/order-check";
import { releaseOf } from "../../../src/engine/release/order-release";
import type { Policy } from "../../../src/engine/policy/policy";
import type { HoldLevel, Measure, WarningLevel } from "../../../src/engine/words/item-names";
import { bookOf, invoiceGrid, policyOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473;

const overdue = (days: number, amount: number, more: Item = {}): Item => ({
  dueDate: AS_OF_DATE - days,
  amount,
  ...more,
});

type Line<L> = readonly [measure: Measure, from: number, value: L];

/** A policy of these lines alone; nothing hangs on grades. */
function policyWith(
  holds: readonly Line<HoldLevel>[],
  warnings: readonly Line<WarningLevel>[] = [],
) {
  const lineOf = <L>([measure, from, value]: Line<L>) => ({ measure, from, value, row: null });
  return policyOf({
    holds: holds.map(lineOf),
    warnings: warnings.map(lineOf),
    treatments: new Map(),
  });
}

/** The rules that fire for an order of a customer with a limit of 1,000, and what releases each. */
function releases(amount: number, items: readonly Item[], policy: Policy, limit: unknown = 1000) {
  const book = bookOf({
    customers: [
      ["Customer ID", "Credit Limit"],
      ["C-1", limit],
    ],
    invoices: invoiceGrid(...items),
    asOfDate: AS_OF_DATE,
    policy,
  });
  const place = book.placeOf("C-1");
  return checkOrder(book, place, amount).fired.map((line) => {
    const { payment, order } = releaseOf(book, place, amount, line);
    return [line.measure, line.level, payment, order];
  });
}

describe("releaseOf", () => {
  it("aims below the lowest line of the same severity: milder is what releases", () => {
    const policy = policyWith(
      [["utilisation", 1, "hold"]],
      [
        ["utilisation", 0.8, "amber"],
        ["utilisation", 0.95, "red"],
      ],
    );
    const owed = [overdue(-10, 400)];
    expect(releases(550, owed, policy)).toEqual([["utilisation", "red", 150.01, 399.99]]);
    // At 1,000 of 1,000 a coin less is no hold any more, whatever the warnings say.
    expect(releases(600, owed, policy)).toEqual([["utilisation", "hold", 0.01, 599.99]]);
  });

  it("lets pass a line that asks for nothing", () => {
    const policy = policyWith([
      ["daysPastDue", 30, "none"],
      ["daysPastDue", 60, "hold"],
    ]);
    const items = [overdue(60, 50), overdue(59, 20), overdue(30, 10)];
    expect(releases(1, items, policy)).toEqual([["daysPastDue", "hold", 50, null]]);
  });

  it.each([
    { from: 500, order: 499.99 },
    { from: 100.01, order: 100 },
    { from: 0.01, order: 0 },
  ])("finds the largest order below a size of $from: $order", ({ from, order }) => {
    const policy = policyWith([["orderAmount", from, "hold"]]);
    expect(releases(500, [], policy)).toEqual([["orderAmount", "hold", null, order]]);
  });

  it.each([
    { level: 1, payment: 35, because: "the first reminder comes at 8 days" },
    { level: 2, payment: 31, because: "the second at 15" },
    { level: 2.5, payment: 23, because: "between two the next one counts" },
    { level: 3, payment: 23, because: "the call at 30" },
    { level: 5, payment: 16, because: "the lawyer at 90" },
    { level: 0, payment: null, because: "owing nothing is level 0 too" },
  ])("asks for $payment to be below dunning level $level: $because", ({ level, payment }) => {
    const items = [
      ...[overdue(7, 2), overdue(8, 4), overdue(15, 8), overdue(30, 7)],
      ...[overdue(90, 10), overdue(91, 6)],
    ];
    const policy = policyWith([["dunningLevel", level, "hold"]]);
    expect(releases(1, items, policy)).toEqual([["dunningLevel", "hold", payment, null]]);
  });

  it("knows no payment where a part of what is overdue has no rate", () => {
    const items = [
      overdue(70, 50, { currency: "EUR" }),
      overdue(61, 5, { currency: "EUR" }),
      overdue(65, 20, { currency: "USD" }),
    ];
    const above = (days: number) =>
      releases(1, items, policyWith([["daysPastDue", days, "hold"]])).find(
        ([measure]) => measure === "daysPastDue",
      );
    expect(above(66)).toEqual(["daysPastDue", "hold", 50, null]);
    expect(above(65)).toEqual(["daysPastDue", "hold", null, null]);
  });

  it.each<Line<HoldLevel>>([
    ["daysPastDue", 0, "hold"],
    ["shareOverdue", 0, "hold"],
    ["utilisation", 0, "hold"],
  ])("knows no payment where owing nothing is on the line too: %s from %s", (...line) => {
    expect(releases(1, [overdue(5, 100)], policyWith([line]))[0]![2]).toBeNull();
  });

  it("asks for a part of the order where the grade wants one, and for nothing that money cannot mend", () => {
    const book = bookOf({
      customers: [
        ["Customer ID", "Credit Limit", "Limit Valid To"],
        ["C-1", 1000, AS_OF_DATE - 1],
      ],
      events: [
        ["Customer", "Date", "Event"],
        ["C-1", AS_OF_DATE - 5, "law suit"],
      ],
      asOfDate: AS_OF_DATE,
    });
    const { fired } = checkOrder(book, 0, 99.99);
    const found = fired.map((line) => [line.measure, releaseOf(book, 0, 99.99, line)]);
    expect(found).toEqual([
      ["limitExpiry", { payment: null, order: null }],
      ["prepayment", { payment: 30, order: null }],
      ["eventCut", { payment: null, order: null }],
    ]);
  });
});
