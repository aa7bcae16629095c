import {
  assessIf,
  builtInPolicy,
  CreditBook,
  findInvoiceLines,
  readCustomers,
  readInvoices,
  unpaidItems,
  type CellGrid,
  type WhatIf,
} from "../../../src/engine";
import { changedLedger } from "../../../src/engine/ledger/invoice-ledger";
import { SettlementLog } from "../../../src/engine/ledger/settlements";
import { AS_OF_DATE, CUSTOMERS, INVOICES } from "../../support/credit-tables";

const NOTHING: WhatIf = {
  ...{ creditLimit: null, paymentTermsDays: null, statement: null },
  paidItems: new Set(),
};

function bookOf(customers: CellGrid = CUSTOMERS, invoices: CellGrid = INVOICES) {
  const ledger = readInvoices(invoices);
  const tables = {
    ...{ statements: null, events: null, receipts: null, orders: null },
    customers: readCustomers(customers),
    ledger,
    lines: findInvoiceLines(ledger),
  };
  return new CreditBook(tables, AS_OF_DATE, builtInPolicy("International", "en"));
}

/** The invoices with some of them settled on the as-of date, as their table would say it. */
function settled(...numbers: readonly string[]): CellGrid {
  return INVOICES.map((row) =>
    numbers.includes(String(row[1])) ? [...row.slice(0, 5), 0, AS_OF_DATE] : row,
  );
}

describe("unpaidItems", () => {
  it("lists what a customer owes, the longest due first, without credits", () => {
    const book = bookOf();
    const items = unpaidItems(book, book.placeOf("C-2"));
    expect(items.map(({ invoiceNo, dueDate, amount }) => [invoiceNo, dueDate, amount])).toEqual([
      ["B-6", 45413, 900],
      ["B-7", 45463, 600.5],
    ]);
  });

  it("puts what has no due date first, and is empty without invoices", () => {
    const book = bookOf(CUSTOMERS, [
      ["Customer no.", "Invoice no.", "Due date", "Amount"],
      ["C-2", "late", 45413, 1],
      ["C-2", "later", 45403, 2],
      ["C-2", "undated", "", 3],
      ["C-2", "latest", 45393, 4],
    ]);
    expect(unpaidItems(book, 1).map(({ invoiceNo, dueDate }) => [invoiceNo, dueDate])).toEqual([
      ["undated", null],
      ["latest", 45393],
      ["later", 45403],
      ["late", 45413],
    ]);
    const { tables, asOfDate, policy } = book;
    const without = new CreditBook({ ...tables, ledger: null, lines: null }, asOfDate, policy);
    expect(unpaidItems(without, 1)).toEqual([]);
  });
});

describe("assessIf", () => {
  it("changes nothing where nothing is otherwise, and leaves the book alone", () => {
    const book = bookOf();
    const place = book.placeOf("C-2");
    const before = book.at(place);
    expect(assessIf(book, place, NOTHING)).toEqual(before);
    const paidItems = new Set(unpaidItems(book, place).map(({ item }) => item));
    expect(paidItems.size).toBe(2);
    assessIf(book, place, { ...NOTHING, creditLimit: 9, paidItems });
    expect(new CreditBook(book.tables, book.asOfDate, book.policy).at(place)).toEqual(before);
    const { settledDate, residualAmount } = book.tables.ledger!;
    const untouched = bookOf().tables.ledger!;
    expect([settledDate, residualAmount]).toEqual([
      untouched.settledDate,
      untouched.residualAmount,
    ]);
  });

  it("comes to what the table would say with another limit", () => {
    const book = bookOf();
    const place = book.placeOf("C-2");
    const table = CUSTOMERS.map((row) => (row[0] === "C-2" ? [...row.slice(0, 5), 3000] : row));
    const expected = bookOf(table).at(place);
    const { utilisation, score, lines } = assessIf(book, place, { ...NOTHING, creditLimit: 3000 });
    expect({ utilisation, score, lines }).toEqual({
      utilisation: expected.utilisation,
      score: expected.score,
      lines: expected.lines,
    });
    expect(utilisation).not.toBe(book.at(place).utilisation);
  });

  it.each([[["B-6"]], [["B-6", "B-7"]]])(
    "comes to what the ledger would say with %j paid",
    (paid) => {
      const book = bookOf();
      const place = book.placeOf("C-2");
      const items = unpaidItems(book, place).filter(({ invoiceNo }) => paid.includes(invoiceNo));
      const paidItems = new Set(items.map(({ item }) => item));
      const expected = bookOf(CUSTOMERS, settled(...paid)).at(place);
      const { exposure, balance, score, grade, payments } = assessIf(book, place, {
        ...NOTHING,
        paidItems,
      });
      expect({ exposure, balance, score, grade, payments }).toEqual({
        exposure: expected.exposure,
        balance: expected.balance,
        score: expected.score,
        grade: expected.grade,
        payments: expected.payments,
      });
      expect(exposure).toBeLessThan(book.at(place).exposure!);
    },
  );

  it("takes other terms", () => {
    const book = bookOf();
    const { customer } = assessIf(book, 0, { ...NOTHING, paymentTermsDays: 90 });
    expect(customer?.paymentTermsDays).toBe(90);
  });

  it("changes the limit and the terms of nobody else, and not the one with the other", () => {
    const book = bookOf([
      ["Customer no.", "Group", "Credit limit", "Payment terms (days)"],
      ["C-1", "", 50000, 45],
      ["C-2", "C-1", 1000, 60],
    ]);
    const limited = assessIf(book, 1, { ...NOTHING, creditLimit: 9 });
    expect(limited.customer).toMatchObject({ creditLimit: 9, paymentTermsDays: 60 });
    // The company above shares its limit as before.
    expect(limited.group?.limit).toBe(50_000);
    const termed = assessIf(book, 1, { ...NOTHING, paymentTermsDays: 10 });
    expect(termed.customer).toMatchObject({ creditLimit: 1000, paymentTermsDays: 10 });
  });

  it("takes an invoice that is paid after the day for paid on it", () => {
    const { tables, asOfDate, policy } = bookOf();
    const log = new SettlementLog();
    log.add(13, AS_OF_DATE + 5, 900); // B-6
    const residualAmount = tables.ledger!.residualAmount.slice();
    residualAmount[13] = 0;
    const columns = { residualAmount, ...log.toColumns(residualAmount.length) };
    const ledger = changedLedger(tables.ledger!, columns);
    const book = new CreditBook({ ...tables, ledger }, asOfDate, policy);
    // 900 + 600.50 - 50 are open on the day.
    expect(book.at(1).exposure).toBe(1450.5);
    expect(assessIf(book, 1, { ...NOTHING, paidItems: new Set([13]) }).exposure).toBe(550.5);
    expect(new CreditBook(book.tables, asOfDate, policy).at(1).exposure).toBe(1450.5);
  });
});
