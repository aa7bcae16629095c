import { Accounts } from "../../../src/engine/ledger/accounts";
import { NO_DATE } from "../../../src/engine/reading/date-columns";
import { ledgerOf, type Item } from "../../support/builders";

/** The accounts of a ledger whose items are as old as their due dates say. */
function accountsOf(...items: readonly Item[]) {
  const ledger = ledgerOf(...items);
  return new Accounts(ledger, ledger.dueDate, "EUR");
}

const DAY = 45_300;

describe("Accounts", () => {
  /** C-1 is invoiced in euros, spelled out or not, and in dollars; C-2 in dollars; "" is nobody. */
  const accounts = accountsOf(
    { dueDate: DAY, currency: "EUR" },
    { dueDate: DAY - 9, currency: "USD" },
    { dueDate: DAY - 5, currency: "" },
    { customer: "C-2", dueDate: DAY, currency: "USD" },
    { customer: "", dueDate: DAY, currency: "USD" },
  );

  it("keep customers and currencies apart; a row that names none is in base currency", () => {
    expect([0, 1, 2, 3].map((item) => accounts.currencyOf(item))).toEqual([
      ...["EUR", "USD", "EUR", "USD"],
    ]);
    expect([...accounts.itemsOf(accounts.find(0, "EUR"))]).toEqual([2, 0]);
    expect([...accounts.itemsOf(accounts.find(0, "USD"))]).toEqual([1]);
    expect([...accounts.itemsOf(accounts.find(1, "USD"))]).toEqual([3]);
    expect([...accounts.itemsOf(accounts.find(1, "EUR"))]).toEqual([]);
    for (const item of [0, 1, 2, 3, 4]) {
      expect([...accounts.itemsOf(accounts.of(item))]).toContain(item);
    }
  });

  it("know no customer and no currency that the ledger does not know", () => {
    for (const unknown of [accounts.find(null, "EUR"), accounts.find(0, "CHF")]) {
      expect([...accounts.itemsOf(unknown)]).toEqual([]);
      expect(accounts.hasItems(unknown)).toBe(false);
    }
    expect(accounts.hasItems(accounts.find(1, "EUR"))).toBe(false);
    expect(accounts.hasItems(accounts.find(1, "USD"))).toBe(true);
  });

  it("tell the one currency of a customer", () => {
    expect([0, 1, 2].map((customer) => accounts.onlyCurrencyOf(customer))).toEqual([
      ...[null, "USD", "USD"],
    ]);
    expect(accountsOf({ currency: "EUR" }, { currency: "" }).onlyCurrencyOf(0)).toBe("EUR");
  });

  it("know whose rows name no customer", () => {
    expect([0, 1, 3, 4].map((item) => accounts.isNobodys(accounts.of(item)))).toEqual([
      ...[false, false, false, true],
    ]);
  });

  it("count as many places as there may be accounts", () => {
    expect(accounts.count).toBe(3 * 3);
  });

  it.each<{ items: Item[]; order: number[]; because: string }>([
    {
      items: [{ dueDate: DAY }, { dueDate: DAY - 1 }, { dueDate: DAY + 1 }],
      order: [1, 0, 2],
      because: "the older goes first",
    },
    {
      items: [
        { dueDate: DAY, documentDate: DAY - 10 },
        { dueDate: DAY, documentDate: DAY - 20 },
      ],
      order: [1, 0],
      because: "of one age the older document goes first",
    },
    {
      items: [{ dueDate: DAY }, { dueDate: DAY }],
      order: [0, 1],
      because: "else the first row goes first",
    },
  ])("are in the order $order: $because", ({ items, order }) => {
    const one = accountsOf(...items);
    expect([...one.itemsOf(0)]).toEqual(order);
    expect([...one.itemsOf(0)]).toEqual(order);
  });

  it("put an item without a date last", () => {
    const ledger = ledgerOf({ dueDate: DAY }, { dueDate: DAY - 1 });
    expect([...new Accounts(ledger, Int32Array.of(DAY, NO_DATE), "").itemsOf(0)]).toEqual([0, 1]);
    expect([...new Accounts(ledger, Int32Array.of(NO_DATE, DAY), "").itemsOf(0)]).toEqual([1, 0]);
  });

  it("take the due date where age is counted from the same document date", () => {
    const ledger = ledgerOf(
      { documentDate: DAY, dueDate: DAY + 30 },
      { documentDate: DAY, dueDate: DAY + 10 },
    );
    expect([...new Accounts(ledger, ledger.documentDate, "").itemsOf(0)]).toEqual([1, 0]);
  });
});
