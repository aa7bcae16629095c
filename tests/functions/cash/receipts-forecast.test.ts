import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025
const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];

/** Two customers over two years: C1 pays on the due date, C2 ten days after; an invoice each week. */
const LEDGER = [
  HEADER,
  ...Array.from({ length: 104 }, (_, i) => AS_OF - 7 * i).flatMap((date) =>
    [0, 10].map((late, place) => {
      const paid = date + 30 + late;
      const customer = `C${place + 1}`;
      return [customer, `${customer}-${date}`, date, date + 30, 1000, paid > AS_OF ? "" : paid];
    }),
  ),
];

const PLAN = [
  ["Date", "Amount", "Type"],
  ["", 500, "opening cash"],
  [AS_OF + 3, 2000, "rent"],
  [AS_OF + 10, -1000, "payment"],
  [AS_OF + 1, 700, "planned sale"],
  [AS_OF - 20, 90, "old"],
  ["soon", 5, "tax"],
  [AS_OF + 2, "some", "fee"],
];

const forecast = (...args: unknown[]) => call("RECEIPTSFORECAST", ...args);
const amountOf = (table: unknown[][], label: string) =>
  Number(table.find(([first]) => first === label)![2]);

describe("RECEIPTSFORECAST", () => {
  const table = forecast(LEDGER, AS_OF, 8, "week");
  const weeks = table.slice(1, 9);

  it("has a row per week: what comes when regular payers go on as they did", () => {
    expect(table[0]).toEqual([
      ...["From", "To", "Expected receipts", "Low (10%)", "High (90%)", "Of which overdue"],
      ...["From planned sales", "Planned payments", "Cash at the end", "Cash, receipts low"],
      ...["Receivables left", "Remark"],
    ]);
    expect(weeks.map(([from, to]) => [from, to])).toEqual(
      weeks.map((_, i) => [AS_OF + 1 + 7 * i, AS_OF + 7 + 7 * i]),
    );
    // C1 owes 5 invoices, C2 6 and one that is overdue today; one of each falls due every week.
    for (const [, , expected, low, high] of weeks.slice(0, 4).map((row) => row.map(Number))) {
      expect(Math.abs(expected! - 2000)).toBeLessThan(500);
      // What nearly all outcomes bring is a hair more than their mean.
      expect(low).toBeLessThanOrEqual(1.05 * expected!);
      expect(high).toBeGreaterThanOrEqual(0.95 * expected!);
    }
    for (const [, , , low, high] of weeks) expect(Number(low)).toBeLessThanOrEqual(Number(high));
  });

  it("ties out: the parts make the open invoices, these the aging, and it rolls on", () => {
    const opening = amountOf(table, "Open invoices, forecast");
    expect(opening).toBe(amountOf(table, "Receivables by the aging"));
    const total = amountOf(table, "Total of the periods");
    expect(total + amountOf(table, "Later, or not at all")).toBeCloseTo(opening, 6);
    expect(Number(weeks.at(-1)![10])).toBeCloseTo(opening - total, 6);
    expect(amountOf(table, "Opening + sales − receipts − closing")).toBe(0);
    expect(amountOf(table, "Difference")).toBe(0);
  });

  it("says how good its past forecasts were, better than the due date", () => {
    expect(table.flat().join("\n")).toMatch(/Past forecasts made again: 4 days, \d+ invoices/);
    const off = amountOf(table, "Days off per invoice");
    expect(off).toBeLessThan(2);
    expect(off).toBeLessThan(amountOf(table, "Days off of the due date"));
    const inside = table.find(([first]) => String(first).startsWith("Periods inside"))!;
    expect(inside[0]).toBe("Periods inside the band, of 32; 80% is meant");
    expect(Number(inside[2])).toBeGreaterThan(0.7);
  });

  it("carries cash on with planned payments and sales, and names the week of the shortfall", () => {
    const planned = forecast(LEDGER, AS_OF, 8, "week", null, PLAN);
    let cash = 500;
    planned.slice(1, 9).forEach((row, i) => {
      const [expected, fromSales, payments] = [2, 6, 7].map((column) => Number(row[column]));
      expect(payments).toBe([2000, 1000][i] ?? 0);
      cash += expected! + fromSales! - payments!;
      expect(Number(row[8])).toBeCloseTo(cash, 6);
      expect(Number(row[9])).toBeLessThanOrEqual(Number(row[8]) + 5);
    });
    // The planned sale is paid as the others were: 30 or 40 days after.
    const fromSales = planned.slice(1, 9).map((row) => Number(row[6]));
    expect(fromSales.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(700, 6);
    expect(fromSales.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(amountOf(planned, "Planned outside the periods")).toBe(90);
    expect(amountOf(planned, "Opening + sales − receipts − closing")).toBe(0);
    expect(planned.flat().join("\n")).toMatch(/plannedPayments, row 7 left out: /);
    expect(planned.flat().join("\n")).toMatch(/plannedPayments, row 8 left out: .*no amount/);
    const poor = [PLAN[0]!, ["", 0.5, "cash"], [AS_OF + 3, 9000, ""]];
    expect(forecast(LEDGER, AS_OF, 2, "week", null, poor)[1]![11]).toBe("Shortfall");
  });

  it("answers alike whatever the order of the rows, and each time it is asked", () => {
    const turned = [HEADER, ...LEDGER.slice(1).reverse()];
    expect(forecast(turned, AS_OF, 8, "week")).toEqual(table);
    expect(forecast([...LEDGER], AS_OF, 8)).toEqual(table);
  });

  it("knows nothing of what came after its day", () => {
    const day = AS_OF - 100;
    const known = LEDGER.filter((row, i) => i === 0 || Number(row[2]) <= day).map((row, i) =>
      i > 0 && Number(row[5]) > day ? [...row.slice(0, 5), ""] : row,
    );
    expect(forecast(LEDGER, day, 6)).toEqual(forecast(known, day, 6));
  });

  it("goes by calendar months too: the first is what is left of one", () => {
    const months = forecast(LEDGER, 45_828, 3, "month").slice(1, 4);
    expect(months.map(([from, to]) => [from, to])).toEqual([
      [45_829, 45_838],
      [45_839, 45_869],
      [45_870, 45_900],
    ]);
  });

  it("shows what has no due date and what is on account beside the forecast", () => {
    const ledger = [...LEDGER, ["C1", "X", AS_OF - 5, AS_OF, -300, ""]];
    const answer = forecast(ledger, AS_OF, 4);
    expect(amountOf(answer, "Credit items and receipts on account")).toBe(-300);
    expect(amountOf(answer, "Difference")).toBe(0);
  });

  it.each([
    { language: "zh-CN", title: "预计收款", unit: "周" },
    { language: "zh-TW", title: "預計收款", unit: "週" },
  ])("speaks $language", ({ language, title, unit }) => {
    const answer = forecast(LEDGER, AS_OF, 8, unit, builtInTable("International", language));
    expect(answer[0]).toContain(title);
    expect(answer.slice(1, 9).map((row) => row[2])).toEqual(weeks.map((row) => row[2]));
  });

  it.each([
    { args: [LEDGER, AS_OF, 0.5], code: "#VALUE!", message: /^periods: “0\.5”/ },
    { args: [LEDGER, AS_OF, 61], code: "#VALUE!", message: /from 1 to 60/ },
    { args: [LEDGER, AS_OF, 4, "decade"], code: "#VALUE!", message: /^unit: “decade”/ },
    {
      args: [
        LEDGER,
        AS_OF,
        4,
        null,
        null,
        [
          ["Date", "Type"],
          [1, "x"],
        ],
      ],
      code: "#VALUE!",
      message: /^plannedPayments has no column/,
    },
    { args: [LEDGER.slice(0, 9), AS_OF], code: "#N/A", message: /^Too little history/ },
  ])("says what is wrong: $message", ({ args, code, message }) => {
    const error = errorOf(() => forecast(...args));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
