import fc from "fast-check";

import { Accounts } from "../../../src/engine/ledger/accounts";
import { ItemsByNumber } from "../../../src/engine/receipts/items-by-number";
import { ledgerOf, type Item } from "../../support/builders";

function numbersOf(...items: readonly Item[]) {
  const ledger = ledgerOf(...items);
  return new ItemsByNumber(ledger, new Accounts(ledger, ledger.dueDate, ""));
}

describe("ItemsByNumber", () => {
  it("finds the instalments of an invoice, oldest first, and the same array every time", () => {
    const numbers = numbersOf(
      { invoiceNo: "A-1", dueDate: 45_300 },
      { invoiceNo: "A-2", dueDate: 45_200 },
      { invoiceNo: "a-1 ", dueDate: 45_100 },
      { invoiceNo: "A-1", dueDate: 45_250, customer: "C-2" },
    );
    expect(numbers.find(0, "A-1")).toEqual([2, 0]);
    expect(numbers.find(1, "A-1")).toEqual([3]);
    expect(numbers.find(0, "A-1")).toBe(numbers.find(0, "A-1"));
  });

  it("finds nothing without a customer or a number, nor what nobody has", () => {
    const numbers = numbersOf({ invoiceNo: "" }, { invoiceNo: "A-1" }, { customer: "C-2" });
    expect(numbers.find(null, "A-1")).toEqual([]);
    expect(numbers.find(0, null)).toEqual([]);
    expect(numbers.find(0, "")).toEqual([]);
    expect(numbers.find(0, "A-9")).toEqual([]);
    expect(numbers.find(1, "A-1")).toEqual([]);
    expect(numbersOf({}).find(0, "A-1")).toEqual([]);
  });

  it("finds what looking at every row finds, in ledgers of any length", () => {
    const item = fc.record({
      customer: fc.integer({ min: 0, max: 30 }).map((place) => `C-${place}`),
      invoiceNo: fc.integer({ min: 0, max: 30 }).map(String),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 80 }), (items) => {
        const ledger = ledgerOf(...items);
        const numbers = numbersOf(...items);
        for (const [customer, id] of ledger.customers.entries()) {
          for (let number = 0; number <= 30; number++) {
            const rows = items.flatMap((one, row) =>
              one.customer === id && one.invoiceNo === `${number}` ? [row] : [],
            );
            expect(numbers.find(customer, `${number}`)).toEqual(rows);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it("keeps thousands of numbers apart", () => {
    const items = Array.from({ length: 3000 }, (_, i) => ({
      customer: `C-${i % 7}`,
      invoiceNo: String(i % 1000),
    }));
    const ledger = ledgerOf(...items);
    const numbers = numbersOf(...items);
    items.forEach(({ invoiceNo }, row) => {
      expect(numbers.find(ledger.customerOf[row]!, invoiceNo)).toEqual([row]);
    });
    expect(numbers.find(0, "1001")).toEqual([]);
  });
});
