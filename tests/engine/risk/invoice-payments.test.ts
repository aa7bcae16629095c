import { findInvoiceLines } from "../../../src/engine";
import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { invoicePayments, NOT_SETTLED } from "../../../src/engine/risk/invoice-payments";
import { ledgerOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473;
const HISTORY_MONTHS = 24;
const OLD = AS_OF_DATE - 800;

/** What is picked of some items: place, and day of settlement. */
function picked(...items: readonly Item[]): (readonly [item: number, settled: number])[] {
  const ledger = ledgerOf(...items);
  const places = placeCustomers([], ledger, []);
  const lines = findInvoiceLines(ledger);
  const payments = invoicePayments(ledger, lines, places, AS_OF_DATE, HISTORY_MONTHS);
  return Array.from(payments.item, (item, i) => [item, payments.settled[i]!]);
}

describe("invoicePayments", () => {
  it.each([
    { item: { dueDate: AS_OF_DATE - 9, settledDate: AS_OF_DATE }, settled: AS_OF_DATE },
    { item: { dueDate: AS_OF_DATE - 9, settledDate: AS_OF_DATE + 1 }, settled: NOT_SETTLED },
    { item: { dueDate: AS_OF_DATE - 9, openAmount: 5 }, settled: NOT_SETTLED },
    { item: { dueDate: OLD, openAmount: 5 }, settled: NOT_SETTLED },
    // Paid before the invoice was written: nobody knew the invoice before its own day.
    { item: { dueDate: AS_OF_DATE, settledDate: AS_OF_DATE - 50 }, settled: AS_OF_DATE - 30 },
  ])("takes $item as settled on $settled", ({ item, settled }) => {
    expect(picked(item)).toEqual([[0, settled]]);
  });

  it.each([
    { because: "it is dated later", item: { documentDate: AS_OF_DATE + 1, openAmount: 5 } },
    { because: "it fell due before the history", item: { dueDate: OLD, settledDate: OLD + 3 } },
    { because: "it is a credit item", item: { dueDate: AS_OF_DATE - 9, amount: -100 } },
    { because: "it is a payment", item: { dueDate: AS_OF_DATE - 9, type: "Payment" } },
    {
      because: "the day of its payment is not known",
      item: { dueDate: AS_OF_DATE - 9, amount: 100, paidAmount: 100 },
    },
  ])("leaves an item out when $because", ({ item }) => {
    const other = { dueDate: AS_OF_DATE - 20, settledDate: AS_OF_DATE - 20 };
    expect(picked(other, item)).toEqual([[0, AS_OF_DATE - 20]]);
  });

  it("takes the lines of an invoice as one, settled with the last of them", () => {
    const line = { invoiceNo: "A-1", dueDate: AS_OF_DATE - 9 };
    const lines = [AS_OF_DATE - 5, AS_OF_DATE - 2].map((settledDate) => ({ ...line, settledDate }));
    expect(picked(...lines)).toEqual([[0, AS_OF_DATE - 2]]);
  });
});
