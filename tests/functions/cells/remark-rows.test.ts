import { readGolden } from "../../support/golden";
import type { Signatures } from "../../support/signatures";
import { call } from "../../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025

const PAID = [0, 1, 2, 3, 4, 5].map((i) => {
  const date = 45_292 + 30 * i;
  return ["C1", `S${i}`, date, date + 30, 100, date + 30];
});

const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];

const CLEAN = [HEADER, ...PAID, ["C1", "A1", 45_808, 45_838, 250, ""]];

/** One amount that cannot be read, one row whose due date cannot, one that stands twice; a credit needs no due date. */
const DOUBTFUL = [
  ...CLEAN,
  ["C1", "A2", 45_808, 45_838, "see mail, 5000", ""],
  ["C1", "A3", 45_808, "soon", 80, ""],
  ["C1", "A1", 45_808, 45_838, 250, ""],
  ["C1", "P1", 45_808, "", -10, ""],
];

const CUSTOMERS = [
  ["Customer", "Credit Limit"],
  ["C1", 1000],
];

const STATEMENTS = [
  ["Customer", "Year", "Current Assets", "Current Liabilities"],
  ["C1", 2023, 200, 100],
  ["C1", "some year", 220, 100],
];

const EVENTS = [
  ["Customer", "Date", "Event"],
  ["C1", AS_OF_DATE - 10, "insolvncy"],
  ["Nobody", AS_OF_DATE - 10, "insolvency"],
  ["C1", AS_OF_DATE + 30, "insolvency"],
  ["C1", "last week", "insolvency"],
];

/** The rows of `CLEAN` and one more, each in a currency of its own. */
function inCurrencies(currencyOf: (row: number) => string): unknown[][] {
  const rows = [...CLEAN, ["C1", "A4", 45_808, 45_838, 250, ""]];
  return rows.map((row, i) => [...row, i === 0 ? "Currency" : currencyOf(i)]);
}

function textsOf(table: readonly (readonly unknown[])[]): string {
  return table.map((row) => String(row[0])).join("\n");
}

const CONTACTS = [
  ["Date", "Customer", "Who", "Step", "Promised Date", "Promised Amount", "Result"],
  [AS_OF_DATE - 20, "C1", "Li", "", "", "", ""],
];

const PLAN = [
  ["Customer", "Date", "Amount"],
  ["C1", AS_OF_DATE - 20, 100],
];

/** The same ledger with its paid invoices once more and more: without a record nothing is said of risks. */
function withPast(invoices: unknown): unknown[][] {
  const rows = invoices as unknown[][];
  const paid = Array.from({ length: 6 }, (_, i) =>
    rows
      .slice(1, 7)
      .map(([customer, number, ...others]) => [customer, `${i}-${String(number)}`, ...others]),
  );
  return [...rows, ...paid.flat()];
}

const REPORTS = [
  { id: "AGINGREPORT", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE] },
  { id: "AGINGMOVEMENT", argsOf: (invoices: unknown) => [invoices, 45_700, AS_OF_DATE] },
  { id: "STATEMENTOFACCOUNT", argsOf: (invoices: unknown) => ["C1", invoices, AS_OF_DATE] },
  { id: "COLLECTIONMEASURES", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE] },
  { id: "CONCENTRATION", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE] },
  { id: "LOSSPROVISION", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE] },
  { id: "LOSSRATES", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE, 6] },
  { id: "PORTFOLIO", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "EXPLAINSCORE", argsOf: (invoices: unknown) => ["C1", CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "EXPLAINLIMIT", argsOf: (invoices: unknown) => ["C1", CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "ORDERCHECK", argsOf: (invoices: unknown) => ["C1", 10, CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "ORDERREPLAY", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, 45_300, AS_OF_DATE] },
  { id: "EXPECTEDLOSS", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, AS_OF_DATE] },
  {
    id: "PLANVERSUSACTUAL",
    argsOf: (invoices: unknown) => [PLAN, invoices, 45_300, AS_OF_DATE, AS_OF_DATE],
  },
  { id: "STRESS", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, null, AS_OF_DATE] },
  { id: "INSURANCECLOCK", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "COLLECTIONPATTERN", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE] },
  { id: "BORROWINGBASE", argsOf: (invoices: unknown) => [invoices, AS_OF_DATE] },
  { id: "BACKTEST", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, 45_380, 90] },
  { id: "JUDGEMENTS", argsOf: (invoices: unknown) => ["C1", CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "FIVEC", argsOf: (invoices: unknown) => ["C1", CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "CARRYINGCOST", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, AS_OF_DATE] },
  {
    id: "COLLECTIONRESULTS",
    argsOf: (invoices: unknown) => [CONTACTS, invoices, 45_700, AS_OF_DATE],
  },
  { id: "INVOICERISK", argsOf: (invoices: unknown) => [withPast(invoices), AS_OF_DATE] },
  { id: "RECEIPTSFORECAST", argsOf: (invoices: unknown) => [withPast(invoices), AS_OF_DATE] },
  { id: "SUGGESTTERMS", argsOf: (invoices: unknown) => ["C1", CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "WORKLIST", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, AS_OF_DATE] },
  { id: "WARNINGS", argsOf: (invoices: unknown) => [CUSTOMERS, invoices, AS_OF_DATE] },
];

const ONE_CELL = "a figure of one cell, or one per customer";

/** Functions over invoices that end with no remarks, and why. */
const WITHOUT_REMARKS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      ...["BADDEBTRATIO", "BESTPOSSIBLEDSO", "CEI", "CREDITSCORE", "DAYSDELINQUENT", "DAYSLATE"],
      ...["DAYSTOPAY", "DSO", "LATERISK", "PERCENTCURRENT", "PERCENTOVERDUE"],
      ...["RECEIVABLESTURNOVER", "SUGGESTLIMIT"],
    ].map((id) => [id, ONE_CELL]),
  ),
  CALIBRATE: "a policy to be used as a table",
  LEDGERCHECK: "lists every remark itself",
};

it("every function over invoices ends with remarks, or has a reason not to", () => {
  const signatures = readGolden("signatures.json") as Signatures;
  const overInvoices = Object.keys(signatures).filter((id) =>
    signatures[id]!.parameters.some(({ name }) => name === "invoices"),
  );
  const known = [...REPORTS.map(({ id }) => id), ...Object.keys(WITHOUT_REMARKS)];
  expect(overInvoices.sort()).toEqual(known.sort());
});

describe("a report over invoices", () => {
  it.each(REPORTS)("of $id ends with what was left out and what is in doubt", ({ id, argsOf }) => {
    const table = call(id, ...argsOf(DOUBTFUL));
    const texts = textsOf(table);
    expect(texts).toContain("Invoices, left out: rows that could not be used: 1");
    expect(texts).toContain(
      "Invoices, row 9, Amount: “see mail, 5000”. The amount is not a number",
    );
    expect(texts).toContain(
      "Invoices, rows counted with a doubt: 2 (amount 330). LEDGERCHECK lists them.",
    );
    expect(texts).toContain("Invoices, row 10, Due Date: “soon”.");
    expect(texts).toContain("Invoices, row 11, Invoice No: “A1”. The row repeats another one");
    expect(new Set(table.map(({ length }) => length)).size).toBe(1);
  });

  it.each(REPORTS)("of $id says nothing where everything was used", ({ id, argsOf }) => {
    expect(textsOf(call(id, ...argsOf(CLEAN)))).not.toMatch(/LEDGERCHECK|row \d+,/);
  });

  it.each(REPORTS)("of $id says which of tied currencies it took as base", ({ id, argsOf }) => {
    const tied = inCurrencies((row) => (row % 2 === 0 ? "USD" : "EUR"));
    const said =
      "As many rows of “Currency” are in each of EUR, USD: the first of them by its code is taken as base currency.";
    expect(textsOf(call(id, ...argsOf(tied)))).toContain(said);
  });

  it("says nothing of tied currencies where the policy names the base", () => {
    const tied = inCurrencies((row) => (row % 2 === 0 ? "USD" : "EUR"));
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "base currency", "", "USD"],
    ];
    const texts = textsOf(call("AGINGREPORT", tied, AS_OF_DATE, policy));
    expect(texts).not.toContain("As many rows");
    expect(texts).toContain("in USD.");
  });

  /** A statement of account needs no rates: each currency stands for itself. */
  const IN_BASE_CURRENCY = REPORTS.filter(({ id }) => id !== "STATEMENTOFACCOUNT");

  it.each(IN_BASE_CURRENCY)("of $id says for which currency there is no rate", ({ id, argsOf }) => {
    const foreign = inCurrencies((row) => (row === 1 || row === 7 ? "XAF" : "EUR"));
    expect(
      call(id, ...argsOf(foreign))
        .flat()
        .join("\n"),
    ).toMatch(/No rate for XAF/);
    const homely = inCurrencies(() => "EUR");
    expect(
      call(id, ...argsOf(homely))
        .flat()
        .join("\n"),
    ).not.toContain("XAF");
  });

  it("names a column that looks as if it should count and was not read", () => {
    const invoices = CLEAN.map((row, i) => [...row, i === 0 ? "Outstanding Sum" : ""]);
    expect(textsOf(call("AGINGREPORT", invoices, AS_OF_DATE))).toContain(
      "Outstanding Sum. The column",
    );
  });
});

describe("a report over further tables", () => {
  it("says which events count for nothing: unknown kind, customer, date, or later", () => {
    const args = ["C1", CUSTOMERS, CLEAN, AS_OF_DATE, null, null, EVENTS];
    const texts = textsOf(call("EXPLAINSCORE", ...args));
    expect(texts).toContain("Events, row 2, Event: “insolvncy”. The kind of event is not known");
    expect(texts).toContain("Events, left out: rows that could not be used: 1.");
    expect(texts).toContain("Events, row 5, Date: “last week”.");
    expect(texts).toContain(
      "Events of customers that no table knows, so that they count for nothing: 1 (Nobody).",
    );
    expect(texts).toContain("Events after the as-of date, not counted: 1.");
  });

  it.each([
    { language: "zh-CN", text: "事件表第 2 行，Event：“insolvncy”。无法识别事件类型" },
    { language: "zh-TW", text: "事件表第 2 列，Event：「insolvncy」。無法辨識事件類型" },
  ])("says so in $language", ({ language, text }) => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "language", "", language],
    ];
    const args = ["C1", CUSTOMERS, CLEAN, AS_OF_DATE, policy, null, EVENTS];
    expect(textsOf(call("EXPLAINSCORE", ...args))).toContain(text);
  });

  it.each(["RATIOS", "FAILURESCORE"])("says what of the statements %s could not use", (id) => {
    const texts = textsOf(call(id, STATEMENTS));
    expect(texts).toContain("Statements, left out: rows that could not be used: 1.");
    expect(texts).toContain("Statements, row 3, Year: “some year”.");
  });

  it("quotes a limit that cannot be read, and holds the order", () => {
    const customers = [CUSTOMERS[0]!, ["C1", "ten thousand"]];
    const table = call("ORDERCHECK", "C1", 10, customers, CLEAN, AS_OF_DATE);
    expect(table[1]![3]).toBe("Hold");
    expect(table.flat()).toContain("the limit cannot be read, row 2: ten thousand (Credit Limit)");
  });

  it("quotes the cell that blocks a customer, in the order check and the portfolio", () => {
    const customers = [
      ["Customer", "Credit Limit", "Blocked"],
      ["C1", 1000, "Ship"],
    ];
    const table = call("ORDERCHECK", "C1", 10, customers, CLEAN, AS_OF_DATE);
    expect(table.flat()).toContain("Blocked: Ship, row 2");
    expect(call("PORTFOLIO", customers, CLEAN, AS_OF_DATE).flat()).toContain(
      "hold (Blocked: Ship)",
    );
  });

  it("says that no customer of the invoices is in the customers' table", () => {
    const customers = [CUSTOMERS[0]!, ["10001", 1000]];
    expect(textsOf(call("PORTFOLIO", customers, CLEAN, AS_OF_DATE))).toContain(
      "The customer of the invoices is not in the customers' table: C1.",
    );
  });
});

describe("LEDGERCHECK with further tables", () => {
  const RECEIPTS = [
    ["Customer", "Date", "Amount"],
    ["C1", "soon", 70],
    ["C1", 45_800, 20],
  ];
  const ORDERS = [
    ["Customer", "Order No.", "Amount", "Status", "Colour"],
    ["C1", "S1", 10, "Open", "red"],
    ["C1", "S2", 20, "Delivered", "red"],
    ["C1", "S3", 30, "Cancelled", "red"],
    ["C1", "S4", 40, "Void", "red"],
  ];
  const table = call(
    "LEDGERCHECK",
    CLEAN,
    AS_OF_DATE,
    null,
    CUSTOMERS,
    STATEMENTS,
    EVENTS,
    RECEIPTS,
    ORDERS,
    [...CONTACTS, ["soon", "C1", "Li", "", "", "", ""]],
  );
  const lines = table.map(([section, item, value, amount]) => [section, item, value, amount]);

  it("counts what was read and left out of each, with the amount", () => {
    expect(lines).toContainEqual(["Customers · Reading", "Items read", 1, ""]);
    expect(lines).toContainEqual(["Statements · Left out", "Rows that cannot be used", 1, ""]);
    expect(lines).toContainEqual(["Events · Left out", "Rows that cannot be used", 1, ""]);
    expect(lines).toContainEqual(["Receipts · Left out", "Rows that cannot be used", 1, 70]);
  });

  it("counts the rows of contacts, and the orders that are over with their amounts", () => {
    expect(lines).toContainEqual(["Contacts · Reading", "Items read", 1, ""]);
    expect(lines).toContainEqual(["Contacts · Left out", "Rows that cannot be used", 1, ""]);
    expect(
      lines.filter(([section]) => /^Orders · (Reading|Left out)/.test(section as string)),
    ).toEqual([
      ["Orders · Reading", "Items read", 1, ""],
      ["Orders · Left out", "Total rows", 0, ""],
      ["Orders · Left out", "Orders delivered, invoiced or closed", 1, 20],
      ["Orders · Left out", "Cancelled orders", 2, 70],
      ["Orders · Left out", "Rows that cannot be used", 0, ""],
    ]);
    expect(table.filter(([section]) => section === "Orders · Note")).toEqual([]);
    expect(table).toContainEqual([
      "Orders · Columns not read",
      "not needed",
      "",
      "",
      1,
      "Colour",
      "",
    ]);
    expect(table.find(([section]) => section === "Contacts · Error")?.slice(4)).toEqual([
      ...[3, "Date", "soon"],
    ]);
  });

  it("lists the remarks of each, and the columns", () => {
    expect(table.filter(([section]) => section === "Events · Error").map((row) => row[4])).toEqual([
      5,
    ]);
    expect(table.some((row) => row[0] === "Receipts · Columns" && row[5] === "Amount")).toBe(true);
  });

  it("lists the columns that were not read", () => {
    const invoices = CLEAN.map((row, i) => [...row, i === 0 ? "Colour" : "red"]);
    const row = call("LEDGERCHECK", invoices, AS_OF_DATE).find(
      ([section]) => section === "Columns not read",
    );
    expect(row).toEqual(["Columns not read", "not needed", "", "", 1, "Colour", ""]);
  });
});

describe("limits in a currency of their own", () => {
  const EUROS = inCurrencies(() => "EUR");
  const OTHER = /^Amounts of customers in a currency without a rate, not known: (.+)\.$/m;

  it.each([
    { header: "Credit Limit (USD)", limit: 1000, found: "1 (Credit Limit (USD): USD)" },
    { header: "信用额度（美元）", limit: 1000, found: "1 (信用额度（美元）: USD)" },
    { header: "Credit Limit", limit: "USD 1,000", found: "1 (Credit Limit: USD)" },
    { header: "Credit Limit", limit: "£1,000", found: "1 (Credit Limit: GBP)" },
    { header: "Credit Limit (EUR)", limit: 1000, found: null },
    { header: "Credit Limit", limit: "€ 1,000", found: null },
    { header: "Credit Limit (USD)", limit: "", found: null },
  ])("$header of $limit against a book in EUR: $found", ({ header, limit, found }) => {
    const customers = [
      ["Customer", header],
      ["C1", limit],
    ];
    const text = textsOf(call("PORTFOLIO", customers, EUROS, AS_OF_DATE));
    expect(OTHER.exec(text)?.[1] ?? null).toBe(found);
  });

  it.each([
    { limits: ["USD 10", "USD 20"], isSaid: false },
    { limits: ["USD 10", "EUR 20"], isSaid: true },
  ])("$limits against a book that names none: $isSaid", ({ limits, isSaid }) => {
    const customers = [["Customer", "Credit Limit"], ...limits.map((limit, i) => [`C${i}`, limit])];
    expect(OTHER.test(textsOf(call("PORTFOLIO", customers, CLEAN, AS_OF_DATE)))).toBe(isSaid);
  });
});
