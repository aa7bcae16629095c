import * as expectedReceipts from "../../../src/engine/cash/expected-receipts";
import { receiptsForecast } from "../../../src/engine/cash/receipts-forecast";
import { bookOf, policyOf, ratesOf } from "../../support/builders";

jest.mock("../../../src/engine/cash/expected-receipts", () => {
  const real = jest.requireActual<typeof expectedReceipts>(
    "../../../src/engine/cash/expected-receipts",
  );
  return { ...real, openInvoices: jest.fn(real.openInvoices) };
});

const { openInvoices } = jest.requireActual<typeof expectedReceipts>(
  "../../../src/engine/cash/expected-receipts",
);
const opened = jest.mocked(expectedReceipts.openInvoices);

const AS_OF = 45_838;

/** An invoice every five days for two years; each paid up to a month late. */
const BOOK = bookOf({
  asOfDate: AS_OF,
  invoices: [
    ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"],
    ...Array.from({ length: 150 }, (_, i) => {
      const date = AS_OF - 5 * i;
      const paid = date + 30 + ((i * 7) % 31);
      return [`C${i % 4}`, `I${i}`, date, date + 30, 100.37 + i, paid > AS_OF ? "" : paid];
    }),
  ],
});

const PLAN = {
  openingCash: 100,
  payments: [],
  sales: [
    { date: AS_OF - 3, amount: 40 },
    { date: AS_OF + 3, amount: 1000.55 },
    { date: AS_OF + 20, amount: 333.333 },
    { date: AS_OF + 400, amount: 70 },
  ],
  issues: null as never,
};

describe("what is left at the end of a forecast", () => {
  afterEach(() => {
    opened.mockImplementation(openInvoices);
  });

  it.each([1, 4, 13, 60])("is what %i weeks of receipts leave", (weeks) => {
    for (const plan of [null, PLAN]) {
      const { rollForward, later, opening, periods } = receiptsForecast(BOOK, weeks, "week", plan);
      expect(rollForward).toBe(0);
      expect(opening).toBeGreaterThan(900);
      expect(later).toBeLessThan(opening);
      expect(periods.at(-1)!.receivables).toBeGreaterThanOrEqual(later);
    }
  });

  it("differs by the receipts of an invoice whose share of a week was dropped", () => {
    let dropped = 0;
    opened.mockImplementation((...args) => {
      const invoices = openInvoices(...args);
      // Forecasts of the past are made of the same.
      if (args[0] !== BOOK) return invoices;
      const one = invoices.find(({ shares }) => shares[2]! > 0.1)!;
      dropped = one.open * one.shares[2]!;
      one.shares[2] = 0;
      return invoices;
    });
    const { rollForward } = receiptsForecast(BOOK, 6, "week", PLAN);
    expect(dropped).toBeGreaterThan(1);
    expect(Math.abs(rollForward - dropped)).toBeLessThan(0.02);
  });

  it("is right where an invoice is paid in instalments of another currency", () => {
    const day = AS_OF - 10;
    const instalments = bookOf({
      asOfDate: AS_OF,
      policy: policyOf({ settings: { baseCurrency: "EUR" }, rates: ratesOf({ USD: 0.905 }) }),
      invoices: [
        [
          "Customer",
          "Invoice No",
          "Invoice Date",
          "Due Date",
          "Amount",
          "Settled Date",
          "Currency",
        ],
        ...Array.from({ length: 60 }, (_, i) => {
          const date = AS_OF - 400 + 5 * i;
          return ["C1", `P${i}`, date, date + 30, 100, date + 35, "EUR"];
        }),
        ...[0, 1, 2].map((i) => ["C1", "O", day, day + 30 * (i + 1), 33.33 + i / 100, "", "USD"]),
      ],
    });
    const { rollForward, difference, opening } = receiptsForecast(instalments, 13, "week", null);
    expect({ rollForward, difference }).toEqual({ rollForward: 0, difference: 0 });
    // 30.16365, 30.1727 and 30.18175, each rounded.
    expect(opening).toBe(90.51);
  });
});
