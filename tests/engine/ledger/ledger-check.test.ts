import fc from "fast-check";

import { findInvoiceLines } from "../../../src/engine/ledger/invoice-lines";
import type { InvoiceLedger } from "../../../src/engine/ledger/invoice-ledger";
import { checkLedger } from "../../../src/engine/ledger/ledger-check";
import { withReceipts } from "../../../src/engine/aging/paid-ledger";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { sumAmounts } from "../../../src/engine/values/money";
import type { Policy } from "../../../src/engine/policy/policy";
import { ledgerOf, policyOf, ratesOf } from "../../support/builders";

const AS_OF_DATE = 45_352;

function check(ledger: InvoiceLedger, policy: Policy = policyOf()) {
  return checkLedger(ledger, findInvoiceLines(ledger), AS_OF_DATE, policy);
}

describe("checkLedger", () => {
  it("counts and sums what is later, settled, open, overdue, in credit and disputed", () => {
    const ledger = ledgerOf(
      { dueDate: AS_OF_DATE, amount: 100 }, // open, not overdue
      { dueDate: AS_OF_DATE - 1, amount: 50, disputed: "x" }, // open, overdue, disputed
      { dueDate: AS_OF_DATE - 20, amount: 30, settledDate: AS_OF_DATE }, // settled on the day
      { dueDate: AS_OF_DATE - 20, amount: 20, settledDate: AS_OF_DATE + 1 }, // settled later
      { dueDate: AS_OF_DATE - 20, amount: 10, paidAmount: 4 }, // paid in part
      { dueDate: AS_OF_DATE - 20, amount: -5 }, // credit
      { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 31, amount: 7 }, // later
    );
    expect(check(ledger)).toMatchObject({
      asOfDate: AS_OF_DATE,
      isAsOfDateFromLedger: false,
      rows: 7,
      invoices: 7,
      customers: 1,
      total: { items: 7, amount: 212 },
      later: { items: 1, amount: 7 },
      settled: { items: 1, amount: 34 },
      open: { items: 5, amount: 171 },
      overdue: { items: 3, amount: 76 },
      credits: { items: 1, amount: -5 },
      disputed: { items: 1, amount: 50 },
    });
  });

  it("adds up: all items are later, settled or open, in number and to the cent", () => {
    const item = fc.record({
      documentDate: fc.integer({ min: AS_OF_DATE - 100, max: AS_OF_DATE + 20 }),
      dueDate: fc.integer({ min: AS_OF_DATE - 100, max: AS_OF_DATE + 50 }),
      // Thousandths too: rounded one by one, the parts would not make the whole.
      amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((part) => part / 1000),
      paidAmount: fc.constantFrom<unknown>("", 0, 10, 33.33),
      settledDate: fc.constantFrom<unknown>("", AS_OF_DATE - 1, AS_OF_DATE, AS_OF_DATE + 1),
    });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const { total, later, settled, open } = check(ledgerOf(...items));
        expect(later.items + settled.items + open.items).toBe(total.items);
        expect(sumAmounts([later.amount, settled.amount, open.amount])).toBe(total.amount);
      }),
    );
  });

  it("counts the rows and items of the range, not the receipts that pay none of them", () => {
    const ledger = ledgerOf({ invoiceNo: "1", dueDate: AS_OF_DATE, amount: 100 });
    const receipts = readReceipts([
      ["Customer", "Receipt Date", "Amount", "Applied To"],
      ["C9", AS_OF_DATE - 3, 40, ""],
    ]);
    const paid = withReceipts(ledger, receipts, AS_OF_DATE, policyOf()).ledger;
    expect(check(paid)).toMatchObject({ rows: 1, itemsRead: 1, total: { items: 2, amount: 60 } });
    expect(check(ledger)).toMatchObject({ rows: 1, itemsRead: 1, total: { items: 1 } });
  });

  it("takes the negative lines of an invoice for part of it", () => {
    const line = { invoiceNo: "1", dueDate: AS_OF_DATE - 10 };
    expect(check(ledgerOf({ ...line, amount: 250 }, { ...line, amount: -50 }))).toMatchObject({
      open: { items: 2, amount: 200 },
      overdue: { items: 2, amount: 200 },
      credits: { items: 0, amount: 0 },
    });
  });

  it("takes the as-of date from the ledger where none is given", () => {
    const ledger = ledgerOf({ documentDate: AS_OF_DATE - 3 });
    expect(checkLedger(ledger, findInvoiceLines(ledger), null, policyOf())).toMatchObject({
      asOfDate: AS_OF_DATE - 3,
      isAsOfDateFromLedger: true,
    });
  });

  it("totals each currency in itself, with its own decimals, and names its rate", () => {
    const ledger = ledgerOf(
      { currency: "CNY", amount: 712 },
      { currency: "USD", amount: 10.5, settledDate: AS_OF_DATE },
      { currency: "KWD", amount: 1.2345 },
      { currency: "JPY", amount: 1000.4 },
    );
    const policy = policyOf({ settings: { baseCurrency: "CNY" }, rates: ratesOf({ USD: 7.12 }) });
    expect(check(ledger, policy)).toMatchObject({
      baseCurrency: "CNY",
      total: { items: 4, amount: 786.76 },
      currencies: [
        { currency: "CNY", items: 1, amount: 712, openAmount: 712, rate: 1 },
        { currency: "USD", items: 1, amount: 10.5, openAmount: 0, rate: 7.12 },
        { currency: "KWD", items: 1, amount: 1.235, openAmount: 1.235, rate: null },
        { currency: "JPY", items: 1, amount: 1000, openAmount: 1000, rate: null },
      ],
    });
  });

  it("makes every item without a rate an issue of its row", () => {
    const ledger = ledgerOf({ currency: "CNY" }, { currency: "USD" }, { currency: "CNY" });
    const { issues, issueCounts } = check(ledger);
    expect(issues.filter(({ code }) => code === "unknownRate")).toEqual([
      { row: 3, column: "Currency", code: "unknownRate", severity: "error", found: "USD" },
    ]);
    expect(issueCounts.get("unknownRate")).toBe(1);
  });

  it("lists the columns that were found, and the remarks in the order of the rows", () => {
    const line = { invoiceNo: "1", settledDate: "" };
    const ledger = ledgerOf({ ...line, customer: "" }, { ...line, amount: "x" }, line, line);
    const { columns, issues, issueCounts, leftOut, invoices } = check(ledger);
    expect(columns.map(({ field, title }) => [field, title])).toEqual([
      ["customerId", "Customer ID"],
      ["invoiceNo", "Invoice No."],
      ["documentDate", "Invoice Date"],
      ["dueDate", "Due Date"],
      ["amount", "Amount"],
      ["settledDate", "Settled Date"],
    ]);
    expect(issues.map(({ row, code }) => [row, code])).toEqual([
      [2, "missingCustomer"],
      [3, "unreadableAmount"],
      [5, "repeatedRow"],
    ]);
    expect(issueCounts.get("repeatedRow")).toBe(1);
    expect([leftOut.unusableRows, invoices]).toEqual([1, 2]);
  });
});
