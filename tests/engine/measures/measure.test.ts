import { runInNewContext } from "node:vm";

import { EngineError } from "../../../src/engine/values/errors";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { collectionTrend } from "../../../src/engine/measures/collection-measures";
import { LedgerWindow } from "../../../src/engine/measures/ledger-window";
import { measure } from "../../../src/engine/measures/measure";
import { MEASURE_METHODS, type CollectionMeasure } from "../../../src/engine/words/measure-names";
import { isoDate } from "../../../src/engine/values/serial-date";
import { invoiceGrid, ledgerOf, policyOf, type Item } from "../../support/builders";
import { readGolden, readGoldenTable } from "../../support/golden";

const AS_OF_DATE = 45473; // 30 June 2024

interface Golden {
  readonly opening: object;
  readonly closing: object;
  readonly measures: Readonly<Record<string, readonly [string, number]>>;
  readonly trend: readonly (readonly [string, ...(number | null)[]])[];
}

const GOLDEN = readGolden("collection-measures.expected.json") as Golden;
const LEDGER = readInvoices(readGoldenTable("collection-measures.csv"));
const windowOf = (days = 90, asOfDate = AS_OF_DATE, ledger = LEDGER) =>
  new LedgerWindow(ledger, asOfDate, days, policyOf());

const ALL = (Object.keys(MEASURE_METHODS) as CollectionMeasure[]).flatMap((code) =>
  MEASURE_METHODS[code].codes.map((method) => ({ code, method, name: `${code} ${method}` })),
);

describe("the golden ledger", () => {
  const window = windowOf();

  it("has the balances on both ends and the sales between", () => {
    expect(window.opening).toMatchObject(GOLDEN.opening);
    expect(window.closing).toMatchObject(GOLDEN.closing);
    expect(window.sales).toBe(1500);
  });

  it("has a value for every measure and method", () => {
    expect(ALL.map(({ name }) => name).sort()).toEqual(Object.keys(GOLDEN.measures).sort());
  });

  it.each(ALL)("gives $name as computed by hand", ({ code, method, name }) => {
    const [, expected] = GOLDEN.measures[name]!;
    expect(measure(window, code, method).value).toBeCloseTo(expected, 6);
  });

  it.each(ALL)("shows what made $name: the basis computes to the value", ({ code, method }) => {
    const { value, basis } = measure(window, code, method);
    const formula = basis.join(" ").replaceAll("×", "*").replaceAll("−", "-");
    expect(formula).toMatch(/^[\d\s.+\-*/()]+$/);
    expect(runInNewContext(formula)).toBeCloseTo(value, 9);
  });

  it("has a trend as computed by hand", () => {
    const trend = collectionTrend(window);
    expect(trend).toHaveLength(GOLDEN.trend.length);
    trend.forEach(({ lastDay, sales, receivables, dso, cei, overdueShare }, i) => {
      const [date, ...figures] = GOLDEN.trend[i]!;
      expect(isoDate(lastDay)).toBe(date);
      [sales, receivables, dso, cei, overdueShare].forEach((figure, j) => {
        if (figures[j] === null) expect(figure).toBeNull();
        else expect(figure).toBeCloseTo(figures[j]!, 6);
      });
    });
  });

  it("does not depend on the order of the rows", () => {
    const [header, ...rows] = readGoldenTable("collection-measures.csv");
    const reversed = windowOf(90, AS_OF_DATE, readInvoices([header!, ...rows.reverse()]));
    for (const { code, method } of ALL) {
      const { value } = measure(window, code, method);
      expect(measure(reversed, code, method).value).toBeCloseTo(value, 9);
    }
  });
});

describe("a window", () => {
  it.each([
    { days: 173, used: 173, because: "the ledger begins on its first day" },
    { days: 172, used: 172, because: "the ledger begins before" },
    { days: 174, used: 173, because: "the ledger begins later" },
  ])("of $days days has $used: $because", ({ days, used }) => {
    expect(windowOf(days).days).toBe(used);
  });

  it("counts its first and last day", () => {
    const ledger = ledgerOf(
      { documentDate: AS_OF_DATE - 90, amount: 1 },
      { documentDate: AS_OF_DATE - 89, amount: 20 },
      { documentDate: AS_OF_DATE, amount: 300, openAmount: 0 },
      { documentDate: AS_OF_DATE + 1, amount: 4000 },
    );
    expect(windowOf(90, AS_OF_DATE, ledger).sales).toBe(320);
    expect(windowOf(91, AS_OF_DATE, ledger).sales).toBe(321);
  });

  it("takes early payments off and late ones in, each as its method says", () => {
    const paid = { amount: 100, paidAmount: 100 };
    const ledger = ledgerOf(
      { ...paid, dueDate: AS_OF_DATE, settledDate: AS_OF_DATE - 10 },
      { ...paid, dueDate: AS_OF_DATE - 20, settledDate: AS_OF_DATE },
      { ...paid, dueDate: AS_OF_DATE - 200, settledDate: AS_OF_DATE - 90 },
    );
    const window = windowOf(90, AS_OF_DATE, ledger);
    expect(measure(window, "daysLate", "net").value).toBe(5);
    expect(measure(window, "daysLate", "lateOnly").value).toBe(10);
  });

  it("translates every figure at the rates of the as-of date", () => {
    const rates = new Map([
      [
        "USD",
        [
          { from: -Infinity, value: 5, row: null },
          { from: AS_OF_DATE, value: 2, row: null },
        ],
      ],
    ]);
    const policy = policyOf({ rates, settings: { baseCurrency: "EUR" } });
    const on = { documentDate: AS_OF_DATE - 30, dueDate: AS_OF_DATE, paidAmount: 0 };
    const ledger = ledgerOf(
      { ...on, amount: 100, currency: "EUR" },
      { ...on, amount: 100, currency: "USD" },
      { ...on, amount: 100, currency: "EUR", paidAmount: 100, settledDate: AS_OF_DATE },
    );
    const window = new LedgerWindow(ledger, AS_OF_DATE, 90, policy);
    expect([window.sales, window.closing.total]).toEqual([400, 300]);
  });
});

describe("a measure that cannot be computed", () => {
  const settled: Item = { amount: 100, paidAmount: 100, settledDate: 45_290 };
  const open: Item = { amount: 100, paidAmount: 0 };
  const recent = { documentDate: AS_OF_DATE - 10, dueDate: AS_OF_DATE + 20 };

  const reasonOf = (code: CollectionMeasure, items: readonly Item[], method?: string) => {
    try {
      const window = windowOf(90, AS_OF_DATE, ledgerOf(...items));
      const methods = MEASURE_METHODS[code];
      return measure(window, code, methods.codeOf(method) ?? methods.codes[0]!).value;
    } catch (error) {
      if (!(error instanceof EngineError) || !error.isNotComputable) throw error;
      return error.code;
    }
  };

  it.each([
    { code: "dso", items: [open, { ...open, ...recent }], reason: "openItemsOnly" },
    { code: "cei", items: [open, { ...open, ...recent }], reason: "openItemsOnly" },
    { code: "dso", items: [settled, open], reason: "noSales" },
    {
      code: "dso",
      items: [settled, { ...recent, amount: -5, paidAmount: 0 }],
      reason: "noSales",
    },
    {
      code: "cei",
      items: [
        { ...settled, settledDate: "" },
        { ...open, ...recent },
      ],
      reason: "noSettledDates",
    },
    {
      code: "cei",
      items: [{ ...settled, ...recent, settledDate: AS_OF_DATE }],
      reason: "noOpeningBalance",
    },
    { code: "turnover", items: [settled, { ...settled, ...recent }], reason: "nothingOpen" },
    { code: "daysToPay", items: [settled, open], reason: "nothingSettled" },
    { code: "percentCurrent", items: [settled], reason: "nothingOpen" },
    { code: "badDebtRatio", items: [settled, { ...open, ...recent }], reason: "noWriteOffs" },
  ] as const)("says $reason for $code", ({ code, items, reason }) => {
    expect(reasonOf(code, items)).toBe(reason);
  });

  it("says what countback does not absorb", () => {
    const old = { ...open, documentDate: 45_000, dueDate: 45_030, amount: 5000 };
    const gap = { ...settled, documentDate: AS_OF_DATE, amount: 30, paidAmount: 30 };
    expect(reasonOf("dso", [old, gap], "countback")).toBe("notAbsorbed");
  });

  it("says that there was nothing to collect", () => {
    const credit = { ...open, documentDate: 45_300, amount: -600 };
    expect(reasonOf("cei", [settled, credit, { ...open, ...recent }])).toBe("nothingToCollect");
  });

  it("needs no settlement dates where payments are rows of their own", () => {
    const rows = invoiceGrid(
      { type: "Invoice", documentDate: AS_OF_DATE - 200, dueDate: AS_OF_DATE - 170, amount: 100 },
      { type: "Payment", documentDate: AS_OF_DATE - 150, dueDate: AS_OF_DATE - 150, amount: 100 },
      { type: "Invoice", documentDate: AS_OF_DATE - 30, dueDate: AS_OF_DATE, amount: 90 },
    );
    const window = windowOf(90, AS_OF_DATE, readInvoices(rows));
    expect(measure(window, "dso", "simple").value).toBe(90);
    expect(window.opening.total).toBe(0);
  });

  it("says that there are no invoice dates", () => {
    expect(reasonOf("dso", [{ ...settled, documentDate: "" }])).toBe("noInvoiceDates");
  });
});
