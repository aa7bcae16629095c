/** Who is who: what tells two customers apart, and what does not. */
import { call, errorOf, errorText } from "../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025

/** Names that differ in their last letters only. */
const NAME = "International Consolidated Manufacturing and Trading Company Limited, ";
const SHANGHAI = `${NAME}Shanghai`;
const BEIJING = `${NAME}Beijing`;

const INVOICES = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount"];

/** Six paid invoices of a customer, so many days late. */
function paidInvoices(customer: string, daysLate: number): unknown[][] {
  return Array.from({ length: 6 }, (_, i) => {
    const due = 45_322 + 30 * i;
    return [customer, `${customer.slice(-3)}${String(i)}`, due - 30, due, 100, due + daysLate];
  });
}

describe("names of any length", () => {
  it("give each customer its own score", () => {
    const invoices = [
      [...INVOICES, "Settled Date"],
      ...paidInvoices(SHANGHAI, 0),
      ...paidInvoices(BEIJING, 80),
    ];
    const [[shanghai], [beijing]] = call(
      "CREDITSCORE",
      [[SHANGHAI], [BEIJING]],
      null,
      invoices,
      AS_OF_DATE,
    ) as [[number], [number]];
    expect(shanghai).toBeGreaterThan(2 * beijing);
    const portfolio = call("PORTFOLIO", null, invoices, AS_OF_DATE);
    const score = portfolio[0]!.indexOf("Score");
    expect(portfolio.slice(1).map((row) => [row[0], row[score]])).toEqual(
      expect.arrayContaining([
        [SHANGHAI, shanghai],
        [BEIJING, beijing],
      ]),
    );
  });

  it("hold an order of one on its own limit", () => {
    const limits = [
      ["Customer", "Credit Limit"],
      [SHANGHAI, 5000],
      [BEIJING, 500],
    ];
    const invoices = [INVOICES, [BEIJING, "1", 45_788, 45_878, 300]];
    const orders = [[600], [600]];
    expect(
      call("ORDERCHECK", [[SHANGHAI], [BEIJING]], orders, limits, invoices, AS_OF_DATE),
    ).toEqual([["OK"], ["Hold"]]);
  });

  it("let a receipt pay its own customer's invoice", () => {
    const invoices = [
      INVOICES,
      [SHANGHAI, "S1", 45_788, 45_818, 100],
      [BEIJING, "B1", 45_788, 45_818, 777],
    ];
    const receipts = [
      ["Customer", "Receipt Date", "Amount"],
      [BEIJING, 45_833, 777],
    ];
    const report = call("AGINGREPORT", invoices, AS_OF_DATE, null, null, receipts);
    expect(report.find(([name]) => name === SHANGHAI)?.slice(1)).toContain(100);
    expect(report.some(([name]) => name === BEIJING)).toBe(false);
  });

  it("list its own items in a statement, with whole numbers of documents", () => {
    const document = `${"Contract 2025 of the eastern branch, delivery ".repeat(3)}No. 7`;
    const invoices = [
      INVOICES,
      [SHANGHAI, "S1", 45_788, 45_818, 100],
      [BEIJING, document, 45_788, 45_818, 777],
    ];
    const cells = call("STATEMENTOFACCOUNT", BEIJING, invoices, AS_OF_DATE).flat();
    expect(cells).toContain(document);
    expect(cells).not.toContain("S1");
  });

  it("stand in a message whole", () => {
    const invoices = [INVOICES, [SHANGHAI, "S1", 45_788, 45_818, 100]];
    const [[cell]] = call("CREDITSCORE", [[BEIJING]], null, invoices, AS_OF_DATE) as [[unknown]];
    expect(errorText(cell).message).toContain(BEIJING);
  });

  it("make groups of their own in a column to group by", () => {
    const invoices = [
      [...INVOICES, "Branch"],
      ["A", "1", 45_788, 45_818, 100, SHANGHAI],
      ["A", "2", 45_788, 45_818, 777, BEIJING],
    ];
    const report = call("AGINGREPORT", invoices, AS_OF_DATE, null, "Branch");
    expect(report.map(([name]) => name)).toEqual(expect.arrayContaining([SHANGHAI, BEIJING]));
  });

  it("name columns that differ late", () => {
    const header = [...INVOICES, `${NAME}one`, `${NAME}two`];
    const invoices = [header, ["A", "1", 45_788, 45_818, 100, "East", "West"]];
    const report = call("AGINGREPORT", invoices, AS_OF_DATE, null, `${NAME}two`);
    expect(report.map(([name]) => name)).toContain("West");
  });

  it("are shortened only where no cell could hold the message", () => {
    const titles = Array.from({ length: 2000 }, (_, i) => `Column ${String(i)} of a wide table`);
    const error = errorOf(() => call("AGINGREPORT", [titles, titles], AS_OF_DATE, null, "Branch"));
    expect(error.message.length).toBeLessThanOrEqual(32_767);
  });
});

describe("characters that cannot be seen", () => {
  it("part no customer into two", () => {
    const invoices = [
      INVOICES,
      ["Acme", "1", 45_828, 45_858, 100],
      ["Acme\u200b", "2", 45_828, 45_858, 100],
      ["\u200fAcme", "3", 45_828, 45_858, 100],
      ["Ac\u00adme", "4", 45_828, 45_858, 100],
    ];
    const report = call("AGINGREPORT", invoices, AS_OF_DATE);
    expect(report.filter(([name]) => String(name).includes("cme"))).toHaveLength(1);
    expect(report.find(([name]) => name === "Acme")).toContain(400);
  });

  it("hide no column, no limit, no receipt and no amount", () => {
    const invoices = [
      [
        "\ufeffCustomer",
        "Invoice\u200b No",
        "Invoice Date\u200e",
        "Due\u00ad Date",
        "Amount\u2060",
      ],
      ["Acme", "1", 45_828, 45_858, "\u200e1,000.00\u200b"],
    ];
    const limits = [
      ["Customer", "Credit Limit"],
      ["Acme\u200d", 500],
    ];
    const receipts = [
      ["Customer", "Receipt Date", "Amount", "Invoice No"],
      ["\u202aAcme\u202c", 45_833, 100, "1\u200b"],
    ];
    const orders = call(
      "ORDERCHECK",
      [["Acme"], ["acme"]],
      [[1], [0]],
      limits,
      invoices,
      AS_OF_DATE,
    );
    expect(orders).toEqual([["Hold"], ["Hold"]]);
    const report = call("AGINGREPORT", invoices, AS_OF_DATE, null, null, receipts);
    expect(report.find(([name]) => name === "Acme")).toContain(900);
  });

  it("are nothing where they are alone", () => {
    const invoices = [
      [...INVOICES, "Settled Date"],
      ["Acme", "1", 45_788, 45_818, 100, "\u200b"],
    ];
    expect(call("AGINGREPORT", invoices, AS_OF_DATE).find(([name]) => name === "Acme")).toContain(
      100,
    );
  });
});
