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
import { AS_OF_DATE, CUSTOMERS, INVOICES } from "../../support/credit-tables";

const NOTHING: WhatIf = { creditLimit: null, paymentTermsDays: null, paidItems: new Set() };

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
});

describe("assessIf", () => {
  it("changes nothing where nothing is otherwise, and leaves the book alone", () => {
    const book = bookOf();
    const place = book.placeOf("C-2");
    const before = book.at(place);
    expect(assessIf(book, place, NOTHING)).toEqual(before);
    assessIf(book, place, { ...NOTHING, creditLimit: 9, paidItems: new Set([12]) });
    expect(bookOf().at(place)).toEqual(before);
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
});
