import fc from "fast-check";

import { Accounts } from "../../../src/engine/ledger/accounts";
import { mixedInvoicesOf } from "../../../src/engine/ledger/credit-lines";
import { InOrder, OldestFirst, settle, settleLines } from "../../../src/engine/ledger/oldest-first";
import { sumAmounts } from "../../../src/engine/values/money";
import { ledgerOf, type Item } from "../../support/builders";

describe("settle", () => {
  it.each([
    { open: 100, amount: 30, stays: 70, left: 0, because: "it pays a part" },
    { open: 100, amount: 100, stays: 0, left: 0, because: "it pays all" },
    { open: 100, amount: 130, stays: 0, left: 30, because: "it is more than is open" },
    { open: 0, amount: 130, stays: 0, left: 130, because: "nothing is open" },
    { open: -50, amount: 130, stays: -50, left: 130, because: "a credit is nothing to pay" },
    { open: 0.3, amount: 0.1, stays: 0.2, left: 0, because: "tenths are no binary fractions" },
    { open: 0.1, amount: 0.3, stays: 0, left: 0.2, because: "nor is what is left" },
  ])("leaves $stays open and $left over: $because", ({ open, amount, stays, left }) => {
    const amounts = Float64Array.of(open);
    expect(settle(amounts, 0, amount)).toBe(left);
    expect(amounts[0]).toBe(stays);
  });
});

/** Two ways to pay the same four items in order, of which the second is a credit. */
const PAYERS = {
  "a list": (open: Float64Array) => {
    const payer = new InOrder(open);
    const list = [0, 1, 2, 3];
    return (amount: number) => payer.pay(list, amount);
  },
  "an account": (open: Float64Array) => {
    const ledger = ledgerOf(...[...open].map((amount, i) => ({ amount, dueDate: 45_300 + i })));
    const payer = new OldestFirst(new Accounts(ledger, ledger.dueDate, ""), open);
    return (amount: number) => payer.pay(0, amount);
  },
};

describe.each(Object.entries(PAYERS))("paying %s", (_, payerOf) => {
  it("settles from the first on, and passes over credits", () => {
    const open = Float64Array.of(100, -20, 50, 70);
    const pay = payerOf(open);
    expect(pay(60)).toBe(0);
    expect([...open]).toEqual([40, -20, 50, 70]);
    expect(pay(65)).toBe(0);
    expect([...open]).toEqual([0, -20, 25, 70]);
    expect(pay(25)).toBe(0);
    expect(pay(100)).toBe(30);
    expect([...open]).toEqual([0, -20, 0, 0]);
    expect(pay(10)).toBe(10);
  });

  it("loses no cent, however often it is paid", () => {
    const cents = fc.integer({ min: 1, max: 20_000 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 12 }), (payments) => {
        const open = Float64Array.of(100, -20, 50.5, 70.01);
        const pay = payerOf(open);
        const left = payments.map((amount) => pay(amount));
        expect(sumAmounts([...open, ...payments])).toBe(sumAmounts([200.51, ...left]));
      }),
      { numRuns: 50 },
    );
  });
});

describe("settleLines", () => {
  const LINE: Item = { invoiceNo: "1", documentDate: 45_200, dueDate: 45_290 };

  it.each<{ because: string; lines: Item[]; open: number[] }>([
    {
      because: "the oldest line is lowered first",
      lines: [{ amount: 100, dueDate: 45_320 }, { amount: 100, dueDate: 45_300 }, { amount: -120 }],
      open: [80, 0, 0],
    },
    {
      because: "one negative line after the other",
      lines: [{ amount: -30 }, { amount: 100 }, { amount: -50 }],
      open: [0, 20, 0],
    },
    {
      because: "a credit in its own right lowers nothing",
      lines: [{ amount: 100 }, { amount: -20, invoiceNo: "2" }],
      open: [100, -20],
    },
    {
      because: "nothing is set off between currencies",
      lines: [
        { amount: 100, currency: "EUR" },
        { amount: -20, currency: "USD" },
        { amount: 30, currency: "USD" },
      ],
      open: [100, 0, 10],
    },
    {
      because: "what finds no line in its currency stays",
      lines: [
        { amount: 100, currency: "EUR" },
        { amount: -20, currency: "USD" },
      ],
      open: [100, -20],
    },
  ])("$because", ({ lines, open }) => {
    const ledger = ledgerOf(...lines.map((line) => ({ ...LINE, ...line })));
    const amounts = ledger.amount.slice();
    const accounts = new Accounts(ledger, ledger.dueDate, "EUR");
    settleLines(accounts, mixedInvoicesOf(ledger), amounts);
    expect([...amounts]).toEqual(open);
  });

  it("leaves a line alone that is settled already", () => {
    const ledger = ledgerOf({ ...LINE, amount: 100 }, { ...LINE, amount: -20 });
    const amounts = Float64Array.of(100, 0);
    settleLines(new Accounts(ledger, ledger.dueDate, ""), mixedInvoicesOf(ledger), amounts);
    expect([...amounts]).toEqual([100, 0]);
  });
});
