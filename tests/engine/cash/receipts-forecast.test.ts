import { daysToPay, receiptsForecast } from "../../../src/engine/cash/receipts-forecast";
import { knownHistory } from "../../../src/engine/risk/known-history";
import type { CellGrid } from "../../../src/engine/values/cells";
import { bookOf } from "../../support/builders";

const AS_OF = 45_838;

/** Thirty invoices of 100 paid after 10 days, and ten of 300 after 40: half of the amounts each. */
const PAID: CellGrid = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"],
  ...Array.from({ length: 40 }, (_, i) => {
    const date = AS_OF - 60 - i;
    return i < 30
      ? [`C${i % 3}`, `A${i}`, date, date + 30, 100, date + 10]
      : ["C3", `B${i}`, date, date + 30, 300, date + 40];
  }),
];

const open = (dueDate: number, amount = 200) => ["C1", "O", dueDate - 30, dueDate, amount, ""];

const bookWith = (...further: CellGrid) =>
  bookOf({ asOfDate: AS_OF, invoices: [...PAID, ...further] });

const planOf = (plan: {
  openingCash?: number;
  payments?: readonly (readonly [days: number, amount: number])[];
  sales?: readonly (readonly [days: number, amount: number])[];
}) => {
  const dated = (rows: typeof plan.sales = []) =>
    rows.map(([days, amount]) => ({ date: AS_OF + days, amount }));
  return {
    openingCash: plan.openingCash ?? null,
    payments: dated(plan.payments),
    sales: dated(plan.sales),
    issues: null as never,
  };
};

describe("daysToPay", () => {
  it.each([
    [-1, 0],
    [0, 0],
    [9, 0],
    [10, 0.5],
    [39, 0.5],
    [40, 1],
    [41, 1],
    [1000, 1],
  ])("has within %i days %d of the amounts paid, whatever is still open", (days, share) => {
    const book = bookWith(open(AS_OF + 5, 9999));
    expect(daysToPay(book, knownHistory(book))(days)).toBe(share);
  });

  it("has what was paid in advance paid on the day", () => {
    const book = bookWith(["C1", "P", AS_OF - 10, AS_OF + 20, 2000, AS_OF - 15]);
    const paidWithin = daysToPay(book, knownHistory(book));
    // 2000, 3000 and 3000.
    expect([-1, 0, 10, 40].map(paidWithin)).toEqual([0, 0.25, 0.625, 1]);
  });
});

describe("a plan beside no open invoices", () => {
  it("brings sales as invoices were paid, and takes payments on their days, both ends included", () => {
    const { periods, outside, opening, rollForward, agingTotal } = receiptsForecast(
      bookWith(),
      3,
      "week",
      planOf({
        openingCash: 50,
        payments: [
          [0, 1],
          [1, 20],
          [7, 30],
          [8, 40],
          [21, 50],
          [22, 4],
        ],
        sales: [
          [0, 16],
          [1, 1000],
          [4, 80],
          [5, 8],
          [21, 60],
          [22, 64],
        ],
      }),
    );
    expect(periods.map(({ plannedSales }) => plannedSales)).toEqual([1088, 0, 60]);
    expect(periods.map(({ payments }) => payments)).toEqual([50, 40, 50]);
    // Half of 1000 on day 11, of 80 on day 14 and of 8 on day 15; the other halves after the last week.
    expect(periods.map(({ fromSales }) => fromSales)).toEqual([0, 540, 4]);
    expect(periods.map(({ receivables }) => receivables)).toEqual([1088, 548, 604]);
    expect(periods.map(({ cash }) => cash)).toEqual([0, 500, 454]);
    expect(periods.map(({ lowCash }) => lowCash)).toEqual([0, 500, 454]);
    // 1 + 4 + 16 + 64 lie before the first day or after the last.
    expect({ outside, opening, rollForward, agingTotal }).toEqual({
      ...{ outside: 85, opening: 0, rollForward: 0, agingTotal: 0 },
    });
  });
});

describe("cash and receivables beside open invoices", () => {
  const book = bookWith(open(AS_OF - 1), open(AS_OF), ["C1", "K", AS_OF - 5, "", -30, ""]);

  it("knows no cash without an opening amount", () => {
    const { periods } = receiptsForecast(book, 2, "week", planOf({ payments: [[1, 5]] }));
    expect(periods.map(({ cash, lowCash }) => [cash, lowCash])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it("carries both on by what is expected, and the low by what is low so far", () => {
    const { periods, ...sums } = receiptsForecast(
      book,
      8,
      "week",
      planOf({ openingCash: 10, payments: [[9, 4]], sales: [[1, 60]] }),
    );
    let [cash, receivables] = [10, 400];
    for (const { expected, fromSales, payments, plannedSales, ...period } of periods) {
      cash += expected + fromSales - payments;
      receivables += plannedSales - expected - fromSales;
      expect(period.cash).toBeCloseTo(cash, 9);
      expect(period.receivables).toBeCloseTo(receivables, 9);
    }
    expect(sums).toMatchObject({ opening: 400, withoutForecast: 0, credits: -30, agingTotal: 370 });
    expect(sums).toMatchObject({ difference: 0, rollForward: 0 });
    // In the first week perhaps nothing, by the second nearly always all of the 400; half of the 60 each on day 11 and 41.
    const low = 10 + 400 - 4 + 30;
    const lowCash = [10, low, low, low, low, low + 30, low + 30, low + 30];
    expect(periods.map((period) => period.lowCash)).toEqual(lowCash);
  });

  it.each([
    { due: AS_OF, isOverdue: false },
    { due: AS_OF - 1, isOverdue: true },
  ])("an invoice due on $due is overdue: $isOverdue", ({ due, isOverdue }) => {
    const { periods } = receiptsForecast(bookWith(open(due)), 3, "week", null);
    expect(periods[0]!.expected).toBeGreaterThan(0);
    expect(periods.map(({ overdue }) => overdue)).toEqual(
      periods.map(({ expected }) => (isOverdue ? expected : 0)),
    );
  });
});
