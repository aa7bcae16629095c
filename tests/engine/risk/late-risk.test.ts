import { LateRiskModel, type CellGrid, type LateRisk } from "../../../src/engine";
import { rankingArea } from "../../../tools/evaluate/ranking-area";
import { bookOf, invoiceGrid, type BookRanges } from "../../support/builders";
import {
  LAST_DAY,
  ledgerGrid,
  simulateInvoices,
  type SimulatedInvoice,
} from "../../../tools/evaluate/simulated-ledger";

/** Half a year before the last simulated invoice. */
const CUT_OFF = LAST_DAY - 180;
const SEVERE_DAYS = 30;

/** Ledgers of several hundred customers, most of them with few invoices. */
const LEDGERS = [11, 12, 13].map((seed) =>
  simulateInvoices({ seed, customers: 600, medianInvoices: 6 }),
);
const [INVOICES] = LEDGERS as [SimulatedInvoice[]];

/** What became of a customer's invoices that fell due after the cut-off. */
interface Outcome {
  all: number;
  late: number;
  severe: number;
}

/** The risks of customers of a ledger, each of whom has paid before. */
function risksOf(
  invoices: CellGrid,
  customers: readonly string[],
  days: number,
  ranges: BookRanges = {},
): LateRisk[] {
  const book = bookOf({ invoices, asOfDate: CUT_OFF, ...ranges });
  const model = new LateRiskModel(book);
  return customers.map((customer) => model.riskAt(book.placeOf(customer), days));
}

/** The customers of a ledger that were known at the cut-off, with what became of them. */
function outcomesOf(invoices: readonly SimulatedInvoice[]): ReadonlyMap<string, Outcome> {
  const known = new Set(invoices.filter(({ due }) => due < CUT_OFF).map((one) => one.customer));
  const outcomes = new Map<string, Outcome>();
  for (const { customer, due, settled } of invoices) {
    if (!known.has(customer) || due <= CUT_OFF || due > CUT_OFF + 180) continue;
    if (settled <= CUT_OFF) continue;
    const outcome = outcomes.get(customer) ?? { all: 0, late: 0, severe: 0 };
    outcome.all++;
    if (settled > due) outcome.late++;
    if (settled > due + SEVERE_DAYS) outcome.severe++;
    outcomes.set(customer, outcome);
  }
  return outcomes;
}

/** Each customer of each ledger: its risk of more than so many days, a plain share, what became of it. */
const studyOf = (days: number) =>
  LEDGERS.map((invoices) => {
    const outcomes = outcomesOf(invoices);
    const risks = risksOf(ledgerGrid(invoices), [...outcomes.keys()], days);
    return [...outcomes].map(([customer, outcome], i) => {
      const past = invoices.filter((one) => one.customer === customer && one.due < CUT_OFF);
      return {
        risk: risks[i]!.probability,
        share: past.filter(({ due, settled }) => settled > due + days).length / past.length,
        outcome,
      };
    });
  });

// Regression pins: the floors lie just below what the model reaches on our own simulator today. They
// notice a change for the worse; how good the model is on real ledgers, they cannot tell.
describe("LateRiskModel on simulated ledgers, out of time (regression pins)", () => {
  const late = studyOf(0);
  const severe = studyOf(SEVERE_DAYS);
  const isLate = ({ late, all }: Outcome) => late * 2 >= all;
  const isSevere = (outcome: Outcome) => outcome.severe > 0;

  it.each([
    { question: "late", study: late, isTrue: isLate, pin: 0.855, gain: 0.005 },
    { question: "severely late", study: severe, isTrue: isSevere, pin: 0.79, gain: 0.02 },
  ])("ranks those that will be $question better than their share does", (judged) => {
    const { study, isTrue, pin, gain } = judged;
    const areaBy = (value: "risk" | "share") => {
      const areas = study.map((cases) =>
        rankingArea(cases.map((one) => ({ score: -one[value], isBad: isTrue(one.outcome) }))),
      );
      return areas.reduce((sum, area) => sum + area, 0) / areas.length;
    };
    expect(areaBy("risk")).toBeGreaterThan(pin);
    expect(areaBy("risk")).toBeGreaterThan(areaBy("share") + gain);
  });

  it("means what it says: of the invoices given 30%, about 30% are late", () => {
    const groups = Array.from({ length: 5 }, () => ({ expected: 0, late: 0, all: 0 }));
    for (const { risk, outcome } of late.flat()) {
      const group = groups[Math.min(4, Math.floor(risk * 5))]!;
      group.expected += risk * outcome.all;
      group.late += outcome.late;
      group.all += outcome.all;
    }
    for (const { expected, late, all } of groups) {
      expect(all).toBeGreaterThan(100);
      expect(Math.abs(expected - late) / all).toBeLessThan(0.05);
    }
  });

  it("expects about as many severely late invoices as there are", () => {
    const cases = severe.flat();
    const expected = cases.reduce((sum, { risk, outcome }) => sum + risk * outcome.all, 0);
    const found = cases.reduce((sum, { outcome }) => sum + outcome.severe, 0);
    expect(expected / found).toBeGreaterThan(0.85);
    expect(expected / found).toBeLessThan(1.15);
  });
});

// Customers of hundreds of invoices stand beside customers of three; severe delays are rare.
describe("LateRiskModel over a horizon, on heavy-tailed ledgers out of time", () => {
  const ledgers = [61, 62, 63].map((seed) =>
    simulateInvoices({ seed, customers: 700, medianInvoices: 3, isHeavyTailed: true }),
  );

  /** Each known customer's risk of any invoice so late that falls due in the days after, and what came. */
  const casesOf = (days: number, horizonDays: number) =>
    ledgers.flatMap((invoices) => {
      const asOfDate = LAST_DAY - horizonDays - days;
      const book = bookOf({ invoices: ledgerGrid(invoices, asOfDate), asOfDate });
      const model = new LateRiskModel(book);
      const bad = new Set(
        invoices
          .filter(({ due, settled }) => settled > due + days)
          .filter(({ due }) => due > asOfDate && due <= asOfDate + horizonDays)
          .map(({ customer }) => customer),
      );
      return book.places.identities.flatMap(({ id }, place) => {
        if (!model.isKnown(place)) return [];
        const { probability } = model.riskWithin(place, days, horizonDays);
        return [{ score: -probability, probability, isBad: bad.has(id) }];
      });
    });

  it.each([
    { days: 0, horizonDays: 30, pin: 0.96 },
    { days: 0, horizonDays: 90, pin: 0.87 },
    { days: 0, horizonDays: 180, pin: 0.84 },
    { days: 30, horizonDays: 30, pin: 0.95 },
    { days: 30, horizonDays: 90, pin: 0.88 },
    { days: 30, horizonDays: 180, pin: 0.82 },
  ])(
    "foretells every fifth of the customers to 5 points: $days days, within $horizonDays",
    ({ days, horizonDays, pin }) => {
      const cases = casesOf(days, horizonDays).sort((a, b) => a.probability - b.probability);
      for (let fifth = 0; fifth < 5; fifth++) {
        const [from, to] = [fifth, fifth + 1].map((n) => Math.round((n * cases.length) / 5));
        const own = cases.slice(from, to);
        const expected = own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
        const seen = own.filter(({ isBad }) => isBad).length / own.length;
        expect({ fifth, isNear: Math.abs(expected - seen) < 0.05 }).toEqual({
          fifth,
          isNear: true,
        });
      }
      expect(rankingArea(cases)).toBeGreaterThan(pin);
    },
  );
});

const customers = [...outcomesOf(INVOICES).keys()];
/** Customers with an unpaid invoice that falls due within 30 days. */
const OPEN_SOON = new Set(
  INVOICES.filter(
    ({ issued, due, settled }) =>
      issued <= CUT_OFF && settled > CUT_OFF && due > CUT_OFF && due <= CUT_OFF + 30,
  ).map(({ customer }) => customer),
);
const late = risksOf(ledgerGrid(INVOICES), customers, 0);
const severe = risksOf(ledgerGrid(INVOICES), customers, SEVERE_DAYS);

describe("LateRiskModel", () => {
  it("is never likelier for more days, and the interval holds the probability", () => {
    const byDays = [0, 1, 7, 29, 30, 31, 60, 90, 365].map((days) =>
      risksOf(ledgerGrid(INVOICES), customers, days),
    );
    customers.forEach((_, i) => {
      const risks = byDays.map((row) => row[i]!);
      risks.forEach(({ probability, low, high }, n) => {
        expect(probability).toBeLessThanOrEqual(risks[n - 1]?.probability ?? 1);
        expect(low).toBeLessThanOrEqual(probability);
        expect(high).toBeGreaterThanOrEqual(probability);
      });
    });
  });

  it("is not changed by anything that happens after the as-of date", () => {
    const changed = INVOICES.flatMap((invoice): SimulatedInvoice[] => {
      if (invoice.issued > CUT_OFF) return [];
      return invoice.settled > CUT_OFF ? [{ ...invoice, settled: CUT_OFF + 400 }] : [invoice];
    });
    expect(risksOf(ledgerGrid(changed), customers, SEVERE_DAYS)).toEqual(severe);
    expect(risksOf(ledgerGrid(INVOICES, CUT_OFF), customers, SEVERE_DAYS)).toEqual(severe);
  });

  it("does not depend on the order of the rows", () => {
    const [header, ...rows] = ledgerGrid(INVOICES) as [unknown[], ...unknown[][]];
    const turned = risksOf([header, ...rows.reverse()], customers, 0);
    turned.forEach(({ probability }, i) => {
      expect(probability).toBeCloseTo(late[i]!.probability, 9);
    });
  });

  it("is sure of a customer with many invoices, and less so of one with two", () => {
    const width = ({ low, high }: LateRisk) => high - low;
    const of = (count: number) => late.filter((risk) => risk.invoices === count);
    const few = of(2).filter((risk) => risk.probability > 0.2 && risk.probability < 0.8);
    const many = late.filter(
      (risk) => risk.invoices > 30 && risk.probability > 0.2 && risk.probability < 0.8,
    );
    expect(Math.min(...few.map((risk) => width(risk)))).toBeGreaterThan(
      Math.max(...many.map((risk) => width(risk))),
    );
  });

  it("tells a bad payer from a good one on fifty invoices", () => {
    const due = CUT_OFF - 300;
    const grid = invoiceGrid(
      ...Array.from({ length: 50 }, (_, i) => {
        const day = due + 5 * i;
        const customer = `C-${i % 5}`;
        return { customer, dueDate: day, settledDate: day + (i % 5 === 0 ? 9 : (i % 7) - 6) };
      }),
    );
    const [bad, good] = risksOf(grid, ["C-0", "C-3"], 0);
    expect(bad!.probability).toBeGreaterThan(0.7);
    expect(good!.probability).toBeLessThan(0.2);
    expect(bad!.invoices).toBe(10);
  });

  it("learns from statements and events where they tell, and never against their sense", () => {
    const weak = new Set(customers.filter((_, i) => i % 3 === 0));
    const worse = INVOICES.map((one) =>
      weak.has(one.customer) ? { ...one, settled: one.settled + 6 } : one,
    );
    const statements: CellGrid = [
      ["Customer", "Fiscal year", "Total assets", "Total liabilities", "Equity"],
      ...customers.map((customer) => {
        const liabilities = weak.has(customer) ? 95 : 20;
        return [customer, 2021, 100, liabilities, 100 - liabilities];
      }),
    ];
    const fresh = { customer: "K1000-new", number: "new", issued: CUT_OFF - 60, due: CUT_OFF - 30 };
    const one = { ...fresh, amount: 100, settled: CUT_OFF - 29, stuck: 0 };
    const ledger = ledgerGrid([...worse, one]);
    const riskWith = (liabilities: number) =>
      risksOf(ledger, [one.customer], 0, {
        statements: [...statements, [one.customer, 2021, 100, liabilities, 100 - liabilities]],
      })[0]!.probability;
    expect(riskWith(95)).toBeGreaterThan(riskWith(20) + 0.1);
  });

  it("of any invoice in coming days rises with them, and is no less than the next one's in time", () => {
    const book = bookOf({ invoices: ledgerGrid(INVOICES), asOfDate: CUT_OFF });
    const model = new LateRiskModel(book);
    for (const [days, next] of [
      [0, late],
      [SEVERE_DAYS, severe],
    ] as const) {
      customers.forEach((customer, i) => {
        const within = [1, 30, 90, 180, 3650].map((horizon) =>
          model.riskWithin(book.placeOf(customer), days, horizon),
        );
        within.forEach(({ probability, low, high, invoices }, n) => {
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThanOrEqual(1);
          expect(probability).toBeGreaterThanOrEqual(within[n - 1]?.probability ?? 0);
          expect(low).toBeLessThanOrEqual(probability);
          expect(high).toBeGreaterThanOrEqual(probability);
          expect(invoices).toBe(next[i]!.invoices);
        });
        expect(within.at(-1)!.probability).toBeGreaterThanOrEqual(next[i]!.probability);
        if (OPEN_SOON.has(customer)) {
          expect(within[1]!.probability).toBeGreaterThanOrEqual(next[i]!.probability);
          expect(within[1]!.low).toBeGreaterThanOrEqual(next[i]!.low);
        }
      });
    }
  });

  it.each([
    { because: "the ledger has few", count: 29, settled: true, found: 29, expected: 30 },
    { because: "nothing is settled", count: 40, settled: false, found: 0, expected: 30 },
  ])("says too little history when $because", ({ count, settled, found, expected }) => {
    const grid = invoiceGrid(
      ...Array.from({ length: count }, (_, i) => ({
        customer: `C-${i}`,
        dueDate: CUT_OFF - 100 + i,
        ...(settled ? { settledDate: CUT_OFF - 99 + i } : {}),
      })),
    );
    expect(() => new LateRiskModel(bookOf({ invoices: grid, asOfDate: CUT_OFF }))).toThrow(
      expect.objectContaining({
        code: "tooLittleHistory",
        details: { found, expected, customer: "" },
      }) as Error,
    );
  });
});
