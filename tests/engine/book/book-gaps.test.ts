import { bookGaps, missingRates } from "../../../src/engine/book/book-gaps";
import { CreditBook } from "../../../src/engine/book/credit-book";
import type { CellGrid } from "../../../src/engine/values/cells";
import { bookOf, invoiceGrid, policyOf, type BookRanges } from "../../support/builders";

const AS_OF_DATE = 45_473;

const CUSTOMERS: CellGrid = [
  ["Customer ID", "Customer Name"],
  ["C-1", "Acme"],
  ["C-2", "Beta"],
];

const gapsOf = (ranges: BookRanges) => bookGaps(bookOf({ asOfDate: AS_OF_DATE, ...ranges }));

const invoicesOf = (...customers: readonly string[]) =>
  invoiceGrid(...customers.map((customer) => ({ customer })));

describe("the customers of invoices", () => {
  it.each([
    { invoiced: ["C-1", "acme", "BETA"], gaps: [] },
    // Who is named for no row is nobody.
    { invoiced: ["C-1", ""], gaps: [] },
    { invoiced: ["C-1", "X"], gaps: [{ code: "unlistedCustomers", count: 1, names: ["X"] }] },
    { invoiced: ["X", "", "X"], gaps: [{ code: "noCommonCustomer", count: 1, names: ["X"] }] },
    {
      invoiced: ["A", "B", "C", "D", "C-2"],
      gaps: [{ code: "unlistedCustomers", count: 4, names: ["A", "B", "C"] }],
    },
  ])("$invoiced are held against the customers' table", ({ invoiced, gaps }) => {
    expect(gapsOf({ customers: CUSTOMERS, invoices: invoicesOf(...invoiced) })).toEqual(gaps);
  });

  it("lack nothing where one of the two tables is not there", () => {
    expect(gapsOf({ customers: CUSTOMERS })).toEqual([]);
    expect(gapsOf({ invoices: invoicesOf("X") })).toEqual([]);
  });
});

describe("amounts without a rate", () => {
  const policy = policyOf({ settings: { baseCurrency: "EUR" } });
  const invoices = (...currencies: readonly string[]) =>
    invoiceGrid(...currencies.map((currency) => ({ currency })));

  it("are counted by rows, and named by currency", () => {
    expect(gapsOf({ policy, invoices: invoices("EUR", "USD", "JPY", "USD") })).toEqual([
      { code: "withoutRate", count: 3, names: ["USD", "JPY"] },
    ]);
    expect(gapsOf({ policy, invoices: invoices("EUR", "EUR") })).toEqual([]);
  });

  it("are those of the day that lacks most, in the currencies of all", () => {
    const [none, one, two] = [["EUR"], ["EUR", "USD"], ["JPY", "JPY"]].map(
      (currencies) => bookOf({ policy, invoices: invoices(...currencies) }).sums,
    );
    const gap = { code: "withoutRate", count: 2, names: ["JPY", "USD"] };
    expect(missingRates([null, none!, two!, one!])).toEqual([gap]);
    expect(missingRates([one!, two!])).toEqual([{ ...gap, names: ["USD", "JPY"] }]);
    expect(missingRates([none!, null])).toEqual([]);
  });
});

it("counts receipts that no invoice is there for", () => {
  const gapsWith = (ranges: BookRanges, receipts: number) => {
    const { tables, asOfDate, policy } = bookOf({ asOfDate: AS_OF_DATE, ...ranges });
    const table = { receipts: new Array<unknown>(receipts).fill(null) };
    return bookGaps(new CreditBook({ ...tables, receipts: { table } as never }, asOfDate, policy));
  };
  const gap = { code: "receiptsWithoutInvoices", count: 2, names: [] };
  expect(gapsWith({ customers: CUSTOMERS }, 2)).toEqual([gap]);
  expect(gapsWith({ customers: CUSTOMERS }, 0)).toEqual([]);
  expect(gapsWith({ customers: CUSTOMERS, invoices: invoicesOf("C-1") }, 2)).toEqual([]);
});

it("names each group whose rows state different limits", () => {
  const customers = [
    ["Customer ID", "Group", "Group Limit"],
    ["A", "North", 700],
    ["B", "North", 900],
    ["C", "South", 500],
    ["D", "South", 500],
    ["E", "", ""],
  ];
  expect(gapsOf({ customers })).toEqual([
    { code: "differentGroupLimits", count: 1, names: ["North"] },
  ]);
  expect(gapsOf({ customers: customers.filter(([id]) => id !== "B") })).toEqual([]);
});

describe("amounts of customers in another currency than the book", () => {
  const customers = (...limits: readonly unknown[]) => [
    ["Customer ID", "Credit Limit"],
    ...limits.map((limit, i) => [`C-${i}`, limit]),
  ];
  const euro = policyOf({ settings: { baseCurrency: "EUR" } });

  it.each([
    { limits: ["EUR 5", "EUR 6"], policy: euro, names: [], count: 0 },
    { limits: ["EUR 5", "USD 6", "USD 7"], policy: euro, names: ["Credit Limit: USD"], count: 2 },
    { limits: ["USD 6", "USD 7"], policy: euro, names: ["Credit Limit: USD"], count: 2 },
    // A book that names no currency is in the one that its limits name.
    { limits: ["USD 5", "USD 6"], policy: policyOf(), names: [], count: 0 },
    {
      limits: ["EUR 5", "USD 6"],
      policy: policyOf(),
      names: ["Credit Limit: EUR", "Credit Limit: USD"],
      count: 2,
    },
  ])("are told of $limits: $count", ({ limits, policy, names, count }) => {
    const gaps = count === 0 ? [] : [{ code: "amountsInOtherCurrency", count, names }];
    expect(gapsOf({ customers: customers(...limits), policy })).toEqual(gaps);
  });
});

describe.each([
  {
    table: "orders",
    columns: ["Customer ID", "Date", "Amount"],
    what: 100,
    codes: ["ordersOfUnknownCustomers", "laterOrders"],
  },
  {
    table: "events",
    columns: ["Customer ID", "Date", "Event"],
    what: "law suit",
    codes: ["eventsOfUnknownCustomers", "laterEvents"],
  },
] as const)("$table", ({ table, columns, what, codes: [unknown, later] }) => {
  const gapsWith = (...rows: readonly (readonly [id: string, day: number | ""])[]) =>
    gapsOf({
      customers: CUSTOMERS,
      invoices: invoicesOf("C-1", "C-2"),
      [table]: [columns, ...rows.map(([id, day]) => [id, day, what])],
    });

  it("of known customers up to the day meet the others", () => {
    expect(gapsWith(["C-1", AS_OF_DATE], ["beta", AS_OF_DATE - 1])).toEqual([]);
  });

  it("of nobody, and of the days to come, are counted apart", () => {
    expect(gapsWith(["X", AS_OF_DATE], ["X", AS_OF_DATE], ["Y", AS_OF_DATE])).toEqual([
      { code: unknown, count: 3, names: ["X", "Y"] },
    ]);
    expect(gapsWith(["C-1", AS_OF_DATE + 1], ["C-2", AS_OF_DATE])).toEqual([
      { code: later, count: 1, names: [] },
    ]);
    expect(gapsWith(["X", AS_OF_DATE + 1]).map(({ code }) => code)).toEqual([unknown, later]);
  });
});

it("finds the customers of orders in the invoices too, and takes an order without a day for one of today", () => {
  const orders = [
    ["Customer ID", "Date", "Amount"],
    ["X", "", 5],
  ];
  expect(gapsOf({ invoices: invoicesOf("X"), orders })).toEqual([]);
});
