import {
  dunningLetters,
  letterParts,
  readContacts,
  unknownFields,
  workList,
  type CellGrid,
} from "../../../src/engine";
import { bookOf, policyOf } from "../../support/builders";

const AS_OF = 45_838; // 30 June 2025

const CUSTOMERS: CellGrid = [
  ["Customer ID", "Name", "Country"],
  ["C1", "Acme", "Germany"],
  ["C2", "海岳", "中国"],
  ["C3", "宏展", "Taiwan"],
  ["C4", "維港", "Hong Kong"],
  ["C5", "Nobody", ""],
];

const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Currency"];

const invoice = (customer: string, daysPastDue: number, amount: number, currency = "USD") => [
  ...[customer, `${customer}-${daysPastDue}`, AS_OF - daysPastDue - 30, AS_OF - daysPastDue],
  ...[amount, currency],
];

function lettersOf(invoices: CellGrid, contacts: CellGrid | null = null) {
  const policy = policyOf({ settings: { baseCurrency: "USD" } });
  const book = bookOf({
    ...{ customers: CUSTOMERS, invoices: [HEADER, ...invoices], asOfDate: AS_OF },
    policy: { ...policy, rates: new Map([["EUR", [{ from: -Infinity, value: 1.1, row: null }]]]) },
  });
  const list = workList(
    book,
    contacts === null ? null : readContacts(contacts, "automatic").contacts,
  );
  return { letters: dunningLetters(book, list), list };
}

describe("letters of a work list", () => {
  it("ask a customer once, at the farthest step, for all that is overdue and asked for", () => {
    const { letters, list } = lettersOf([
      invoice("C1", 10, 100),
      invoice("C1", 50, 200),
      invoice("C1", -3, 999),
    ]);
    expect(list.rows).toHaveLength(3);
    expect(letters).toHaveLength(1);
    const [letter] = letters;
    expect(letter).toMatchObject({ id: "C1", name: "Acme", kind: "finalDemand", daysPastDue: 50 });
    expect(letter!.items.map(({ document, amount }) => [document, amount])).toEqual([
      ["C1-50", 200],
      ["C1-10", 100],
    ]);
    expect(letter!.totals).toEqual([{ currency: "USD", amount: 300 }]);
    expect(letter!.totals[0]!.amount).toBe(list.overdue);
  });

  it("are written where nothing is overdue, too", () => {
    const [letter] = lettersOf([invoice("C1", -3, 999)]).letters;
    expect(letter).toMatchObject({ kind: "beforeDue", daysPastDue: 0 });
    expect(letter!.items).toMatchObject([{ amount: 999, daysPastDue: -3 }]);
  });

  it.each([
    { days: -7, kind: "beforeDue" },
    { days: 8, kind: "reminder" },
    { days: 15, kind: "secondReminder" },
    { days: 45, kind: "finalDemand" },
    { days: 90, kind: "lastNotice" },
  ])("$days days past due: $kind", ({ days, kind }) => {
    expect(lettersOf([invoice("C1", days, 100)]).letters.map((one) => one.kind)).toEqual([kind]);
  });

  it("are none for a step by telephone", () => {
    const { letters, list } = lettersOf([invoice("C1", 30, 100)]);
    expect(list.rows.map(({ step }) => step.channel)).toEqual(["telephone"]);
    expect(letters).toEqual([]);
  });

  it("ask in the currency of each invoice", () => {
    const [letter] = lettersOf([invoice("C1", 10, 100), invoice("C1", 11, 50, "EUR")]).letters;
    expect(letter!.totals).toEqual([
      { currency: "EUR", amount: 50 },
      { currency: "USD", amount: 100 },
    ]);
  });

  it("ask for what is not promised of an invoice", () => {
    const contacts = [
      ["Customer", "Date", "Channel", "Step", "Promised Date", "Promised Amount", "Result"],
      ["C1", AS_OF - 20, "e-mail", "reminder", AS_OF + 5, 30, "promised"],
    ];
    const { letters, list } = lettersOf([invoice("C1", 16, 100, "EUR")], contacts);
    // 30 of 110 in base currency are promised: 8/11 of 100 are asked for.
    expect(list.rows.map(({ amount }) => amount)).toEqual([80]);
    expect(letters[0]!.totals).toEqual([{ currency: "EUR", amount: 72.73 }]);
  });

  it("speak the language of the customer's country", () => {
    const ids = ["C1", "C2", "C3", "C4", "C5"];
    const { letters } = lettersOf(ids.map((id) => invoice(id, 10, 100)));
    const spoken = new Map(letters.map(({ id, language }) => [id, language]));
    expect(ids.map((id) => spoken.get(id))).toEqual(["en", "zh-CN", "zh-TW", "zh-TW", null]);
  });
});

describe("the text of a letter", () => {
  const fields = (field: string) => `<${field}>`;

  it("has its fields filled, in any language", () => {
    expect(letterParts("Dear {Customer}, {pay by} {as-of date} {付款期限} {客戶}", fields)).toEqual(
      [{ text: "Dear <customer>, <payBy> <asOfDate> <payBy> <customer>" }],
    );
  });

  it("has the table where its field stands, behind the rest of the line", () => {
    expect(letterParts("a\n{table of items}\nb {明细}", fields)).toEqual([
      { text: "a" },
      { text: null },
      { text: "b" },
      { text: null },
    ]);
  });

  it("does not look for fields in what a customer is called", () => {
    expect(letterParts("{customer}", () => "{amount} $& {items}")).toEqual([
      { text: "{amount} $& {items}" },
    ]);
  });

  it("names the fields that it does not know", () => {
    expect(unknownFields("{customer} {customr} {} {明细}")).toEqual(["customr", ""]);
  });
});
