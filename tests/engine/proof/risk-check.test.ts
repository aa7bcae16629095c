import type { CreditTables } from "../../../src/engine/book/credit-book";
import type { CellGrid } from "../../../src/engine/values/cells";
import { ledgerKnownAt } from "../../../src/engine/ledger/ledger-known-at";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { bookKnownAt } from "../../../src/engine/proof/backtest";
import { checkRisks, compare, type RiskCheck } from "../../../src/engine/proof/risk-check";
import { LateRiskModel } from "../../../src/engine/risk/late-risk";
import { invoiceGrid, policyOf, type Item } from "../../support/builders";
import { ledgerGrid, simulateInvoices } from "../../../tools/evaluate/simulated-ledger";

const CUT_OFF = 45_107; // 30 June 2023
const HORIZON = 180;
const NO_TABLES: CreditTables = {
  customers: null,
  ledger: null,
  lines: null,
  statements: null,
  events: null,
  receipts: null,
  orders: null,
};

function bookAt(grid: CellGrid, settings = {}) {
  const known = ledgerKnownAt(readInvoices(grid), CUT_OFF);
  return bookKnownAt(NO_TABLES, known, CUT_OFF, policyOf({ settings }));
}

function checksOf(grid: CellGrid, settings = {}): readonly RiskCheck[] | null {
  const atEnd = ledgerKnownAt(readInvoices(grid), CUT_OFF + HORIZON);
  return checkRisks(bookAt(grid, settings), atEnd, null);
}

/** So many cases of one probability, the first of them late. */
const casesOf = (count: number, probability: number, late: number) =>
  Array.from({ length: count }, (_, i) => ({ probability, isLate: i < late }));

describe("compare", () => {
  const { bands, all, ranking } = compare([...casesOf(24, 0.2, 6), ...casesOf(16, 0.5, 12)]);

  it("puts a customer on the border of two bands into the upper one", () => {
    expect(bands.map(({ from, to, customers }) => [from, to, customers])).toEqual([
      [0, 0.25, 24],
      [0.25, 0.5, 0],
      [0.5, 0.75, 16],
      [0.75, 1, 0],
    ]);
  });

  it("sets the mean prediction beside the share seen, with its interval", () => {
    expect(bands[0]!.predicted).toBeCloseTo(0.2, 12);
    expect(bands[0]!.seen!.share).toBe(0.25);
    expect(bands[0]!.seen!.low).toBeLessThan(0.25);
    expect(bands[0]!.seen!.high).toBeGreaterThan(0.25);
    expect(bands[2]!.seen!.share).toBe(0.75);
    expect(bands[1]).toMatchObject({ predicted: null, seen: null });
    // (24 × 0.2 + 16 × 0.5) / 40 and 18 / 40
    expect(all.predicted).toBeCloseTo(0.32, 12);
    expect(all.seen!.share).toBe(0.45);
  });

  it("measures the order: 12 × 18 pairs right and 6 × 18 + 12 × 4 ties, of 18 × 22", () => {
    expect(ranking.area!.value).toBeCloseTo(294 / 396, 12);
    expect([ranking.bad, ranking.good]).toEqual([18, 22]);
  });

  it.each([
    { customers: 0, count: 1 },
    { customers: 19, count: 1 },
    { customers: 20, count: 2 },
    { customers: 49, count: 4 },
    { customers: 50, count: 5 },
    { customers: 500, count: 5 },
  ])("has $count bands for $customers customers", ({ customers, count }) => {
    const few = compare(casesOf(customers, 1, 3));
    expect(few.bands).toHaveLength(count);
    expect(few.bands.at(-1)!.customers).toBe(customers);
    expect(few.ranking.area).toBeNull();
  });
});

/** Ten known payments of each of four customers; C-0 is always late. */
const HISTORY = Array.from({ length: 40 }, (_, i): Item => {
  const dueDate = CUT_OFF - 300 + 6 * i;
  const settledDate = dueDate + (i % 4 === 0 ? 9 : -2);
  return { customer: `C-${i % 4}`, invoiceNo: `H${i}`, dueDate, settledDate };
});

/** An invoice issued so many days after the cut-off, due and settled so many days after it. */
const after = (
  customer: string,
  issued: number,
  due: number,
  settled: number,
  number = "",
): Item => ({
  customer,
  invoiceNo: number || `${customer}/${issued}`,
  documentDate: CUT_OFF + issued,
  dueDate: CUT_OFF + due,
  settledDate: CUT_OFF + settled,
});

/** A row that makes the 100th day after the cut-off the ledger's last. */
const LAST = after("C-3", 100, 130, 400);

function allAfter(...items: readonly Item[]) {
  const [late] = checksOf(invoiceGrid(...HISTORY, LAST, ...items))!;
  return { customers: late!.all.customers, late: late!.ranking.bad, unknown: late!.unknown };
}

describe("checkRisks", () => {
  it.each([
    { because: "it is paid on its due date", items: [after("C-1", 1, 31, 31)], late: 0 },
    { because: "it is paid a day later", items: [after("C-1", 1, 31, 32)], late: 1 },
    { because: "it is open at the end", items: [after("C-1", 1, 31, 300)], late: 1 },
    {
      because: "the first one counts",
      items: [after("C-1", 2, 20, 40), after("C-1", 1, 31, 31)],
      late: 0,
    },
    {
      because: "of one day the one due first counts",
      items: [after("C-1", 1, 31, 31), after("C-1", 1, 21, 40)],
      late: 1,
    },
    {
      because: "of one day and due date the first number counts",
      items: [after("C-1", 1, 31, 31, "B2"), after("C-1", 1, 31, 40, "B1")],
      late: 1,
    },
    {
      because: "an invoice of the cut-off date is no later one",
      items: [after("C-1", 0, 20, 50), after("C-1", 3, 30, 30)],
      late: 0,
    },
  ])("judges the next invoice: late $late when $because", ({ items, late }) => {
    expect(allAfter(...items)).toEqual({ customers: 1, late, unknown: 0 });
    expect(allAfter(...[...items].reverse())).toEqual({ customers: 1, late, unknown: 0 });
  });

  it.each([
    { due: 99, customers: 1, because: "the day after it is the ledger's last" },
    { due: 100, customers: 0, because: "it falls due on the ledger's last day" },
  ])("judges $customers when $because", ({ due, customers }) => {
    expect(allAfter(after("C-1", 60, due, 61)).customers).toBe(customers);
  });

  it("counts customers without a known payment apart", () => {
    const counts = allAfter(after("New", 1, 31, 40), after("C-2", 1, 31, 31));
    expect(counts).toEqual({ customers: 1, late: 0, unknown: 1 });
  });

  it("predicts as LATERISK does on the cut-off date", () => {
    const grid = invoiceGrid(...HISTORY, LAST, after("C-0", 1, 31, 40));
    const book = bookAt(grid);
    const model = new LateRiskModel(book);
    const checks = checksOf(grid)!;
    const [late, severe] = checks;
    for (const { all, days } of [late!, severe!]) {
      expect(all.predicted).toBe(model.riskAt(book.placeOf("C-0"), days).probability);
    }
    const within = checks.at(-1)!;
    const risks = ["C-0", "C-1", "C-2", "C-3"].map(
      (customer) => model.riskWithin(book.placeOf(customer), 30, 69).probability,
    );
    expect(within).toMatchObject({ days: 30, horizonDays: 69 });
    expect(within.all.predicted).toBeCloseTo(risks.reduce((sum, risk) => sum + risk, 0) / 4, 12);
    expect([late!.days, severe!.days]).toEqual([0, 30]);
    expect([late!.all.seen!.share, severe!.all.seen!.share]).toEqual([1, 0]);
  });

  it("asks once where every late payment is severe", () => {
    const grid = invoiceGrid(...HISTORY, LAST);
    const asked = checksOf(grid, { severeDaysLate: 0 })!;
    // The ledger's last day is the 100th; what falls due on the 99th can be known to be late.
    expect(asked.map(({ days, horizonDays }) => [days, horizonDays])).toEqual([
      [0, null],
      [0, 99],
    ]);
  });

  it.each([
    {
      because: "one of several was late",
      items: [after("C-1", 1, 9, 9), after("C-1", 5, 30, 31)],
      late: 1,
    },
    {
      because: "all were paid in time",
      items: [after("C-1", 1, 9, 9), after("C-1", 5, 30, 30)],
      late: 0,
    },
    {
      because: "it fell due on the last day that tells",
      items: [after("C-1", 60, 99, 400)],
      late: 1,
    },
    { because: "it fell due a day too late to tell", items: [after("C-1", 60, 100, 400)], late: 0 },
    { because: "it fell due by the cut-off", items: [after("C-1", -40, 0, 9)], late: 0 },
    { because: "it was written before the cut-off", items: [after("C-1", -40, 1, 9)], late: 1 },
  ])(
    "judges everybody known by all that falls due: late $late where $because",
    ({ items, late }) => {
      const check = checksOf(invoiceGrid(...HISTORY, LAST, ...items, after("New", 1, 9, 40)))!.find(
        ({ days, horizonDays }) => days === 0 && horizonDays !== null,
      )!;
      expect(check).toMatchObject({ unknown: 1, all: { customers: 4 }, ranking: { bad: late } });
    },
  );

  it("asks about coming days only where the ledger goes on for longer than the lateness", () => {
    const last = after("C-3", 31, 61, 400);
    const asked = checksOf(invoiceGrid(...HISTORY, last))!;
    expect(asked.map(({ days, horizonDays }) => [days, horizonDays])).toEqual([
      [0, null],
      [30, null],
      [0, 30],
    ]);
  });

  it.each([
    { known: 30, isNull: false },
    { known: 29, isNull: true },
  ])("is null: $isNull with $known known payments", ({ known, isNull }) => {
    const checks = checksOf(invoiceGrid(...HISTORY.slice(0, known), LAST));
    expect(checks === null).toBe(isNull);
  });
});

// Regression pins: the floors lie just below what the model reaches on our own simulator today. They
// notice a change for the worse; how good the model is on real ledgers, they cannot tell.
describe("checkRisks on simulated ledgers (regression pins)", () => {
  const ledgers = [11, 12, 13].map((seed) =>
    simulateInvoices({ seed, customers: 900, medianInvoices: 6 }),
  );
  const checks = ledgers.map((invoices) => checksOf(ledgerGrid(invoices))!);

  it.each([
    { question: "late", at: 0, pin: 0.78 },
    { question: "severely late", at: 1, pin: 0.6 },
    { question: "any late in the days after", at: 2, pin: 0.82 },
    { question: "any severely late in the days after", at: 3, pin: 0.8 },
  ])("sees in every band about what was predicted: $question", ({ at, pin }) => {
    for (let band = 0; band < 5; band++) {
      const own = checks.map((check) => check[at]!.bands[band]!);
      const customers = own.reduce((sum, one) => sum + one.customers, 0);
      if (customers < 100) continue;
      const of = (valueOf: (one: (typeof own)[number]) => number) =>
        own.reduce((sum, one) => sum + valueOf(one) * one.customers, 0) / customers;
      const predicted = of((one) => one.predicted ?? 0);
      const seen = of((one) => one.seen?.share ?? 0);
      expect({ band, gap: Math.abs(predicted - seen) < 0.07 }).toEqual({ band, gap: true });
    }
    for (const check of checks) {
      const { all, ranking } = check[at]!;
      expect(Math.abs(all.predicted! - all.seen!.share)).toBeLessThan(0.05);
      expect(ranking.area!.value).toBeGreaterThan(pin);
    }
  });

  it("reads nothing after the horizon, and does not depend on the order of the rows", () => {
    const [invoices] = ledgers as [(typeof ledgers)[number]];
    const [header, ...rows] = ledgerGrid(invoices, CUT_OFF + HORIZON) as [
      unknown[],
      ...unknown[][],
    ];
    expect(checksOf([header, ...rows])).toEqual(checks[0]);
    const later = ["K1003", "new", CUT_OFF + HORIZON + 1, CUT_OFF + HORIZON + 2, 5_000, ""];
    expect(checksOf([header, ...rows, later])).toEqual(checks[0]);
    const turned = checksOf([header, ...rows.reverse()])!;
    turned.forEach(({ all, ranking }, i) => {
      expect(all.customers).toBe(checks[0]![i]!.all.customers);
      expect(all.predicted).toBeCloseTo(checks[0]![i]!.all.predicted!, 9);
      expect(ranking.bad).toBe(checks[0]![i]!.ranking.bad);
    });
  });

  it("predicts without what comes after the cut-off", () => {
    const [invoices] = ledgers as [(typeof ledgers)[number]];
    const soured = invoices.map((invoice) =>
      invoice.settled > CUT_OFF ? { ...invoice, settled: CUT_OFF + HORIZON } : invoice,
    );
    const [late] = checksOf(ledgerGrid(soured))!;
    const now = checks[0]![0]!;
    const predictions = ({ bands }: RiskCheck) => bands.map(({ predicted }) => predicted);
    expect(predictions(late!)).toEqual(predictions(now));
    expect(late!.ranking.bad).toBeGreaterThan(now.ranking.bad);
  });
});
