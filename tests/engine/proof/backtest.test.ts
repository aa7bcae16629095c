import fc from "fast-check";

import type { CreditTables } from "../../../src/engine/book/credit-book";
import type { CellGrid } from "../../../src/engine/values/cells";
import { EngineError } from "../../../src/engine/values/errors";
import { readCustomers } from "../../../src/engine/ledger/customers";
import { readEvents } from "../../../src/engine/ledger/events";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { backtest } from "../../../src/engine/proof/backtest";
import { policyOf } from "../../support/builders";
import { ledgerGrid, simulateInvoices } from "../../../tools/evaluate/simulated-ledger";

const CUT_OFF = 45_107; // 30 June 2023
const HORIZON = 150;
const NO_TABLES: CreditTables = {
  customers: null,
  ledger: null,
  lines: null,
  statements: null,
  events: null,
  receipts: null,
  orders: null,
};

const INVOICES = simulateInvoices({ seed: 7, customers: 500, medianInvoices: 6 });

function test(grid: CellGrid, tables: Partial<CreditTables> = {}, cutOff = CUT_OFF) {
  return backtest({ ...NO_TABLES, ...tables }, readInvoices(grid), cutOff, HORIZON, policyOf());
}

describe("backtest", () => {
  const report = test(ledgerGrid(INVOICES));

  it("finds on a hard ledger who will be late and who seriously (regression pins)", () => {
    expect(report.customers).toBeGreaterThan(150);
    expect(report.late.area!.value).toBeGreaterThan(0.75);
    expect(report.severelyLate.area!.value).toBeGreaterThan(0.65);
    expect(report.late.area!.gini).toBeCloseTo(2 * report.late.area!.value - 1, 12);
    expect(report.stability!.psi).toBeLessThan(0.25);
  });

  it("puts every judged customer into one grade", () => {
    const sum = (valueOf: (grade: (typeof report.grades)[number]) => number) =>
      report.grades.reduce((total, grade) => total + valueOf(grade), 0);
    expect(sum(({ customers }) => customers)).toBe(report.customers);
    expect(report.grades.at(-1)).toMatchObject({ grade: null, customers: report.unscored });
    const scored = report.grades.filter(({ grade }) => grade !== null);
    expect(scored.reduce((total, { late }) => total + late, 0)).toBe(report.late.bad);
    expect(scored.map(({ grade }) => grade)).toEqual(["A", "B", "C", "D"]);
  });

  it("refuses with a threshold those of the grades below it", () => {
    const [a, b, c] = report.cutOffScores;
    expect([a, b, c].map((row) => row!.score)).toEqual([80, 65, 50]);
    const below = report.grades.filter(({ grade }) => grade !== null).slice(1);
    expect(a!.refused).toBe(below.reduce((sum, { customers }) => sum + customers, 0));
    const late = below.reduce((sum, grade) => sum + grade.late, 0);
    expect(a!.hitsLate).toBeCloseTo(late / report.late.bad, 12);
    expect(a!.falseAlarmsLate).toBeCloseTo((a!.refused - late) / report.late.good, 12);
    expect(c!.hitsLate).toBeLessThanOrEqual(b!.hitsLate!);
  });

  it("says where there are too few of a kind", () => {
    const few = test(ledgerGrid(INVOICES.filter(({ customer }) => customer < "K1009")));
    expect(few.customers).toBeGreaterThan(3);
    expect([few.late.area, few.severelyLate.gap, few.stability]).toEqual([null, null, null]);
  });

  it("has no answer where nothing fell due", () => {
    expect(() => test(ledgerGrid(INVOICES), {}, 50_000)).toThrow(EngineError);
  });

  it("does not change with what lies after the horizon", () => {
    const end = CUT_OFF + HORIZON;
    const known = ledgerGrid(INVOICES, end);
    expect(test(known)).toEqual(report);
    const later = ["K1003", "new", end + 1, end + 31, 5_000, end + 2];
    expect(test([...known, later])).toEqual(report);
  });

  it("does not let what lies after the cut-off into the scores", () => {
    const soured = INVOICES.map((invoice) =>
      invoice.settled > CUT_OFF ? { ...invoice, settled: CUT_OFF + HORIZON } : invoice,
    );
    const after = test(ledgerGrid(soured));
    const scores = ({ grades }: typeof report) =>
      grades.map(({ customers, exposure }) => [customers, exposure]);
    expect(scores(after)).toEqual(scores(report));
    expect(after.late.bad).toBeGreaterThan(report.late.bad);
  });

  it("does not depend on the order of the rows", () => {
    const [header, ...rows] = ledgerGrid(INVOICES) as [readonly unknown[], ...unknown[][]];
    const known = [header, ...[...rows].reverse()];
    const { late, severelyLate, cutOffScores, grades } = test(known);
    expect(late.area!.value).toBeCloseTo(report.late.area!.value, 12);
    expect(severelyLate.area!.value).toBeCloseTo(report.severelyLate.area!.value, 12);
    expect(cutOffScores).toEqual(report.cutOffScores);
    expect(grades).toEqual(report.grades);
  });

  it("knows events of the past and none of the future", () => {
    const eventsOn = (date: number) =>
      readEvents([
        ["Customer", "Date", "Event"],
        ...INVOICES.slice(0, 400).map(({ customer }) => [customer, date, "insolvency"]),
      ]);
    const worst = ({ grades }: typeof report) => grades.find(({ grade }) => grade === "D")!;
    const before = test(ledgerGrid(INVOICES), { events: eventsOn(CUT_OFF) });
    const after = test(ledgerGrid(INVOICES), { events: eventsOn(CUT_OFF + 1) });
    expect(worst(before).customers).toBeGreaterThan(worst(report).customers);
    expect(worst(after).customers).toBe(worst(report).customers);
  });

  it("judges customers of the customers' table at their places", () => {
    const customers = readCustomers([
      ["Customer", "Name"],
      ["K1240", "Last"],
      ["Nobody", "None"],
    ]);
    expect(test(ledgerGrid(INVOICES), { customers }).grades).toEqual(report.grades);
  });

  it("keeps its shares between 0 and 1 for any cut-off", () => {
    const days = fc.integer({ min: 44_700, max: 45_250 });
    fc.assert(
      fc.property(days, (cutOff) => {
        const { cutOffScores, late } = test(ledgerGrid(INVOICES), {}, cutOff);
        const shares = cutOffScores.flatMap((row) => [
          row.hitsLate ?? 0,
          row.falseAlarmsSeverelyLate ?? 0,
        ]);
        for (const share of [...shares, late.area?.low ?? 0, late.area?.high ?? 1]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 10 },
    );
  });
});
