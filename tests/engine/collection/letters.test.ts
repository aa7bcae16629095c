import {
  accountLetters,
  amountsDue,
  dunningLetters,
  letterCharges,
  letterParts,
  overdueTotals,
  readContacts,
  thanksLetters,
  unknownFields,
  workList,
  type CellGrid,
} from "../../../src/engine";
import { totalsOf } from "../../../src/engine/collection/letters";
import type { PolicySettings } from "../../../src/engine/policy/policy";
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

const EUR_RATE = new Map([["EUR", [{ from: -Infinity, value: 1.1, row: null }]]]);

function bookWith(invoices: CellGrid, settings: Partial<PolicySettings> = {}, header = HEADER) {
  const policy = policyOf({ settings: { baseCurrency: "USD", ...settings } });
  return bookOf({
    ...{ customers: CUSTOMERS, invoices: [header, ...invoices], asOfDate: AS_OF },
    policy: { ...policy, rates: EUR_RATE },
  });
}

function lettersOf(invoices: CellGrid, contacts: CellGrid | null = null) {
  const book = bookWith(invoices);
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

describe("statements of account", () => {
  it("list all that is open of each customer, due or not, with credits, in each currency", () => {
    const letters = accountLetters(
      bookWith([
        invoice("C5", -30, 70),
        invoice("C1", 40, 100),
        invoice("C1", -10, 50, "EUR"),
        invoice("C1", 45, -30),
        invoice("C2", 40, 0),
      ]),
    );
    expect(letters.map(({ id, kind, stepFrom }) => [id, kind, stepFrom])).toEqual([
      ["C1", "statement", null],
      ["C5", "statement", null],
    ]);
    const [account] = letters;
    expect(account!.items.map(({ amount, daysPastDue }) => [amount, daysPastDue])).toEqual([
      [-30, 0],
      [100, 40],
      [50, -10],
    ]);
    expect(account!.totals).toEqual([
      { currency: "USD", amount: 70 },
      { currency: "EUR", amount: 50 },
    ]);
    expect(overdueTotals(account!)).toEqual([
      { currency: "USD", amount: 100 },
      { currency: "EUR", amount: 0 },
    ]);
    expect(account!.payBy).toBe(AS_OF + 14);
  });
});

describe("letters of thanks", () => {
  const PAID = [...HEADER, "Paid Amount", "Settled Date"];
  const PROMISE = ["Customer", "Date", "Promised Date", "Promised Amount", "Result"];
  /** An invoice of 100 that was due 40 days ago and paid so many days ago. */
  const paid = (daysAgo: number, amount = 100) => [
    [...invoice("C1", 40, 100), amount, AS_OF - daysAgo],
  ];
  const thanksFor = (invoices: CellGrid, ...contacts: unknown[][]) =>
    thanksLetters(
      bookWith(invoices, {}, PAID),
      readContacts([PROMISE, ...contacts] as CellGrid, "automatic").contacts,
    );
  const promise = ["C1", AS_OF - 35, AS_OF - 5, 100, "promised"];

  it("go to who has kept a promise, with what was promised", () => {
    const [letter, ...others] = thanksFor(paid(8), promise);
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ id: "C1", kind: "thanks", items: [], promiseDate: AS_OF - 5 });
    expect(letter!.totals).toEqual([{ currency: "USD", amount: 100 }]);
  });

  it.each([
    { what: "broken", invoices: paid(4), contacts: [promise] },
    { what: "paid in part", invoices: paid(8, 60), contacts: [promise] },
    {
      what: "thanked for on the day",
      invoices: paid(8),
      contacts: [promise, ["C1", AS_OF - 8, "", "", "sent"]],
    },
    {
      what: "followed by one that is open",
      invoices: paid(20),
      contacts: [promise, ["C1", AS_OF - 19, AS_OF + 5, 100, "promised"]],
    },
    { what: "kept too long ago", invoices: paid(32), contacts: [promise] },
  ])("are none for a promise that is $what", ({ invoices, contacts }) => {
    expect(thanksFor(invoices, ...contacts)).toEqual([]);
  });

  it("still go after a contact before the money came, and a month later", () => {
    expect(thanksFor(paid(8), promise, ["C1", AS_OF - 9, "", "", "sent"])).toHaveLength(1);
    expect(thanksFor(paid(31), promise)).toHaveLength(1);
  });
});

describe("what a letter charges", () => {
  const CHARGING = { letterChargesFrom: 45, baseCurrency: "EUR" } as const;
  const chargesOf = (invoices: CellGrid, settings: Partial<PolicySettings> = CHARGING) => {
    const book = bookWith(invoices, settings);
    const [letter] = dunningLetters(book, workList(book, null));
    return { letter: letter!, charges: letterCharges(book, letter!) };
  };

  it("is interest to the day and the fixed sum, once for each invoice however many lines it has", () => {
    const { letter, charges } = chargesOf([
      invoice("C1", 50, 600, "EUR"),
      invoice("C1", 50, 400, "EUR"),
      invoice("C1", 10, 500, "EUR"),
    ]);
    // 1000 × 11.15% × 50/365 = 15.27; 500 × 11.15% × 10/365 = 1.53.
    expect(charges).toEqual({
      ...{ rule: "euDirective", rates: [0.1115, 0.1115], isDaily: false, latestRate: null },
      interest: [{ currency: "EUR", amount: 16.8 }],
      fee: { currency: "EUR", amount: 80, invoices: 2 },
    });
    expect(amountsDue(letter, charges)).toEqual([{ currency: "EUR", amount: 1596.8 }]);
  });

  it.each([
    { why: "the step comes before", days: 15, settings: CHARGING },
    { why: "the policy says so", days: 50, settings: { baseCurrency: "EUR" } },
    { why: "the step comes a day before", days: 50, settings: { letterChargesFrom: 46 } },
  ])("is nothing where $why", ({ days, settings }) => {
    const { letter, charges } = chargesOf([invoice("C1", days, 100, "EUR")], settings);
    expect(charges).toBeNull();
    expect(amountsDue(letter, charges)).toEqual(letter.totals);
  });

  it("is nothing on debts in a currency that a statute is not made for", () => {
    const dollars = invoice("C1", 50, 1000, "USD");
    const settings = { letterChargesFrom: 45 };
    const both = [dollars, invoice("C1", 51, 1000, "EUR")];
    const { letter, charges } = chargesOf(both, settings);
    expect(charges!.interest.map(({ currency }) => currency)).toEqual(["EUR"]);
    expect(charges!.fee).toMatchObject({ invoices: 1 });
    expect(amountsDue(letter, charges).find(({ currency }) => currency === "USD")!.amount).toBe(
      1000,
    );
    expect(chargesOf([dollars], settings).charges).toBeNull();
  });

  it("refuses a contract without a rate", () => {
    const settings = { letterChargesFrom: 45, lateInterestRule: "contract" } as const;
    const counted = () => chargesOf([invoice("C1", 50, 100, "USD")], settings);
    expect(counted).toThrow(/^noInterestRate /);
  });

  it("is nothing in a statement of account", () => {
    const book = bookWith([invoice("C1", 50, 100, "EUR")], CHARGING);
    expect(accountLetters(book).map((letter) => letterCharges(book, letter))).toEqual([null]);
  });
});

it("adds amounts up in the coins of each currency, rounded once", () => {
  // To two decimals first, 10.50 yen would be 11.
  const yen = { currency: "JPY", amount: 10.4951 };
  const dinars = { currency: "KWD", amount: 0.0014 };
  expect(totalsOf([yen, dinars, { ...yen, amount: 0 }, dinars])).toEqual([
    { currency: "JPY", amount: 10 },
    { currency: "KWD", amount: 0.003 },
  ]);
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
