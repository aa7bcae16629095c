import fc from "fast-check";

import { debtorConcentration } from "../../../src/engine/measures/debtor-concentration";
import { ledgerOf, policyOf } from "../../support/builders";

const AS_OF_DATE = 45473; // 30 June 2024

const rankOf = (balances: Readonly<Record<string, number>>) =>
  debtorConcentration(
    ledgerOf(
      ...Object.entries(balances).map(([customer, openAmount]) => ({ customer, openAmount })),
    ),
    AS_OF_DATE,
    policyOf(),
    null,
  );

describe("debtorConcentration", () => {
  it("ranks debtors with their shares", () => {
    const { debtors, creditBalances } = rankOf({ Low: 20, High: 50, Credit: -7, Middle: 30 });
    expect(debtors).toEqual([
      { group: "High", name: "", balance: 50, share: 0.5, cumulativeShare: 0.5, abcClass: "A" },
      { group: "Middle", name: "", balance: 30, share: 0.3, cumulativeShare: 0.8, abcClass: "A" },
      { group: "Low", name: "", balance: 20, share: 0.2, cumulativeShare: 1, abcClass: "B" },
    ]);
    expect(creditBalances).toBe(-7);
  });

  it.each([
    { before: 79.99, abcClass: "A", because: "the one who crosses 80% stays in the higher class" },
    { before: 80, abcClass: "B", because: "80% are reached before" },
    { before: 94.99, abcClass: "B", because: "the one who crosses 95% stays" },
    { before: 95, abcClass: "C", because: "95% are reached before" },
  ])("puts the debtor after $before% into $abcClass: $because", ({ before, abcClass }) => {
    const half = Math.round(before / 2);
    const { debtors } = rankOf({ First: half, Second: before - half, Third: 100 - before });
    expect(debtors[2]).toMatchObject({ group: "Third", abcClass });
  });

  it("adds up the items of a customer, by any column", () => {
    const ledger = ledgerOf(
      { customer: "C-1", salesperson: "Li", openAmount: 60 },
      { customer: "C-2", salesperson: "Li", openAmount: 10 },
      { customer: "C-3", salesperson: "Wang", openAmount: 30 },
    );
    const { debtors, groupTitle } = debtorConcentration(
      ledger,
      AS_OF_DATE,
      policyOf(),
      "salesperson",
    );
    expect(groupTitle).toBe("Salesperson");
    expect(debtors.map(({ group, balance }) => [group, balance])).toEqual([
      ["Li", 70],
      ["Wang", 30],
    ]);
  });

  it("says that nobody owes anything", () => {
    expect(() => rankOf({ A: -1 })).toThrow("nothingOpen");
  });

  it("ends at 100%, and classes never rise again", () => {
    const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), (balances) => {
        const { debtors } = rankOf(Object.fromEntries(balances.map((b, i) => [`C-${i}`, b])));
        expect(debtors.at(-1)!.cumulativeShare).toBe(1);
        const classes = debtors.map(({ abcClass }) => abcClass);
        expect([...classes].sort()).toEqual(classes);
      }),
    );
  });
});
