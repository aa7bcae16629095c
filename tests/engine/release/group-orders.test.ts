import { checkOrder } from "../../../src/engine/release/order-check";
import { releaseOf } from "../../../src/engine/release/order-release";
import { bookOf, invoiceGrid, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473;

/** P with a limit of 1,000 for itself and its company A, which has none; each owes 100 or as stated. */
function family(
  owed: Readonly<Record<string, number>> = {},
  more: Readonly<Record<string, Item>> = {},
) {
  const items = ["P", "A"].map((customer) => ({
    customer,
    dueDate: AS_OF_DATE + 10,
    amount: owed[customer] ?? 100,
    currency: "EUR",
    ...more[customer],
  }));
  return bookOf({
    customers: [
      ["Customer ID", "Group", "Credit Limit", "Deposit"],
      ["P", "", 1000, ""],
      ["A", "P", "", 30],
    ],
    invoices: invoiceGrid(...items),
    asOfDate: AS_OF_DATE,
  });
}

describe("checkOrder of a company that shares a limit", () => {
  it.each([
    { amount: 629.99, rules: [], after: 799.99, because: "79.999% of 1,000 are used" },
    { amount: 630, rules: ["groupUtilisation amber"], after: 800, because: "80% are" },
    { amount: 830, rules: ["groupUtilisation red"], after: 1000, because: "all of it is" },
    { amount: 830.01, rules: ["groupUtilisation hold"], after: 1000.01, because: "a cent more is" },
  ])("$rules for $amount: $because", ({ amount, rules, after }) => {
    const { fired, groupExposureAfter, unchecked } = checkOrder(family(), 1, amount);
    expect(fired.map(({ measure, level }) => `${measure} ${level}`)).toEqual(rules);
    expect(groupExposureAfter).toBe(after);
    // The shared limit stands for the one that it does not have.
    expect(unchecked).not.toContain("utilisation");
  });

  it("counts what the company owes with the order once, net of its own cover", () => {
    // A owes 20, less a deposit of 30: nothing. 10 of an order are covered too.
    expect(checkOrder(family({ A: 20 }), 1, 0).groupExposureAfter).toBe(100);
    expect(checkOrder(family({ A: 20 }), 1, 10).groupExposureAfter).toBe(100);
    expect(checkOrder(family({ A: 20 }), 1, 11).groupExposureAfter).toBe(101);
  });

  it("is released by a receipt from this company, or by a smaller order", () => {
    const of = family();
    const releases = (amount: number) =>
      releaseOf(of, 1, amount, checkOrder(of, 1, amount).fired[0]!);
    expect(releases(840)).toEqual({ payment: 10, order: 830 });
    // The warning line itself must not be reached.
    expect(releases(640)).toEqual({ payment: 10.01, order: 629.99 });
  });

  it("is not released by this company where the others owe too much", () => {
    const of = family({ P: 1500 });
    const { fired } = checkOrder(of, 1, 10);
    expect(releaseOf(of, 1, 10, fired[0]!)).toEqual({ payment: null, order: 0 });
  });

  it("is not known where another company owes in a currency without a rate", () => {
    const of = family({}, { P: { currency: "USD" } });
    const { fired, groupExposureAfter, unchecked } = checkOrder(of, 1, 5000);
    expect(groupExposureAfter).toBeNull();
    expect(fired.map(({ measure }) => measure)).toEqual(["debtWithoutRate"]);
    expect(unchecked).toContain("utilisation");
  });
});
