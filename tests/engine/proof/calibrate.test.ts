import type { CreditTables } from "../../../src/engine/book/credit-book";
import type { CellGrid } from "../../../src/engine/values/cells";
import { EngineError } from "../../../src/engine/values/errors";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { builtInPolicy, builtInRows } from "../../../src/engine/policy/built-in-policies";
import { compilePolicy } from "../../../src/engine/policy/compile-policy";
import { tableOfRows } from "../../../src/engine/policy/policy-table";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import { backtest } from "../../../src/engine/proof/backtest";
import { calibrate } from "../../../src/engine/proof/calibrate";
import { ledgerGrid, simulateInvoices } from "../../../tools/evaluate/simulated-ledger";
import { withoutRows } from "../policy/without-rows";

const CUT_OFF = 45_107; // 30 June 2023
const HORIZON = 150;
const TABLES: CreditTables = {
  customers: null,
  ledger: null,
  lines: null,
  statements: null,
  events: null,
  receipts: null,
  orders: null,
};
const POLICY = builtInPolicy("International", "en");
const ROWS = builtInRows("International", "en");
const INVOICES = simulateInvoices({ seed: 3, customers: 700, medianInvoices: 6 });

function fit(grid: CellGrid, policy = POLICY, rows = ROWS) {
  return calibrate(TABLES, readInvoices(grid), CUT_OFF, HORIZON, policy, rows);
}

const CALIBRATION = fit(ledgerGrid(INVOICES));
const FITTED = compilePolicy(CALIBRATION.rows);

describe("calibrate", () => {
  it("learns from enough cases and ranks no worse out of time", () => {
    const { cases, late, usesSeverelyLate, before, after } = CALIBRATION;
    expect(cases).toBeGreaterThan(500);
    expect(late).toBeGreaterThan(100);
    expect(usesSeverelyLate).toBe(true);
    const sum = (of: typeof before) => of!.late.area!.value + of!.severelyLate.area!.value;
    expect(sum(after)).toBeGreaterThanOrEqual(sum(before));
  });

  it("ranks by the fitted policy as a backtest of it does", () => {
    const ledger = readInvoices(ledgerGrid(INVOICES));
    const { late, severelyLate } = backtest(TABLES, ledger, CUT_OFF, HORIZON, FITTED);
    expect(CALIBRATION.after).toEqual({ late, severelyLate });
  });

  it("learns what differs from the policy that it starts from", () => {
    // A policy that looks at nothing but what is overdue now.
    const rows = ROWS.map((row) =>
      row.rule === "weight" && row.item !== "yearsAsCustomer"
        ? { ...row, value: row.item === "shareOverdue" ? 90 : 0.1 }
        : row,
    );
    const { before, after } = fit(ledgerGrid(INVOICES), compilePolicy(rows), rows);
    expect(after!.late.area!.value).toBeGreaterThan(before!.late.area!.value + 0.02);
  });

  it("gives a policy that is read without an issue, and reads back the same", () => {
    const { policy, issues } = readPolicy(tableOfRows(CALIBRATION.rows, "en", () => ""));
    expect(issues).toEqual([]);
    expect(withoutRows(policy)).toEqual(withoutRows(FITTED));
  });

  it("leaves every rule but weights, points and grades as it was", () => {
    const { weights, points, grades } = POLICY;
    expect(withoutRows({ ...FITTED, weights, points, grades })).toEqual(withoutRows(POLICY));
    expect(FITTED.grades.map(({ grade }) => grade)).toEqual(["A", "B", "C", "D"]);
    expect(FITTED.grades.at(-1)!.from).toBe(0);
  });

  it("gives weights that add up to 100 and keeps those of factors without data", () => {
    const weights = [...FITTED.weights].map(([, { weight }]) => weight);
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    for (const code of ["currentRatio", "utilisation", "yearsAsCustomer"] as const) {
      expect(FITTED.weights.get(code)!.weight).toBe(POLICY.weights.get(code)!.weight);
      expect(FITTED.points.get(code)).toEqual(POLICY.points.get(code));
    }
  });

  it("leaves a factor without a weight without one", () => {
    const weightless = (policy: typeof POLICY) =>
      [...policy.weights].flatMap(([code, { weight }]) => (weight === 0 ? [code] : []));
    expect(weightless(POLICY).length).toBeGreaterThan(0);
    expect(weightless(FITTED)).toEqual(expect.arrayContaining(weightless(POLICY)));
  });

  it("gives points that only fall with the risk, from 100 to 0", () => {
    const points = FITTED.points.get("shareLate")!.map(({ value }) => value);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect([points[0], points.at(-1)]).toEqual([100, 0]);
    expect(points.length).toBeGreaterThan(3);
  });

  it("has a note for every row that it fitted, and no other", () => {
    const noted = CALIBRATION.rows.filter((row) => CALIBRATION.noteOf(row) !== null);
    expect(new Set(noted.map(({ rule }) => rule))).toEqual(new Set(["weight", "points", "grade"]));
    const kept = CALIBRATION.rows.find(
      ({ rule, item }) => rule === "weight" && item === "interestCover",
    );
    expect(CALIBRATION.noteOf(kept!)).toEqual({ kind: "kept" });
  });

  it("does not learn from what lies after the cut-off", () => {
    const known = fit(ledgerGrid(INVOICES, CUT_OFF));
    expect(known.rows).toEqual(CALIBRATION.rows);
    expect([known.before, known.after]).toEqual([null, null]);
    const soured = INVOICES.map((invoice) =>
      invoice.settled > CUT_OFF ? { ...invoice, settled: invoice.settled + 60 } : invoice,
    );
    expect(fit(ledgerGrid(soured)).rows).toEqual(CALIBRATION.rows);
  });

  it("reads nothing after the horizon", () => {
    expect(fit(ledgerGrid(INVOICES, CUT_OFF + HORIZON)).after).toEqual(CALIBRATION.after);
  });

  it("does not depend on the order of the rows", () => {
    const [header, ...rows] = ledgerGrid(INVOICES) as [readonly unknown[], ...unknown[][]];
    const turned = fit([header, ...rows.reverse()]);
    expect(turned.after!.late.area!.value).toBeCloseTo(CALIBRATION.after!.late.area!.value, 2);
    expect(turned.cases).toBe(CALIBRATION.cases);
  });

  it("says that there is too little to learn from", () => {
    const few = INVOICES.filter(({ customer }) => customer < "K1030");
    expect(() => fit(ledgerGrid(few))).toThrow(EngineError);
    expect(() => fit(ledgerGrid(few))).toThrow(/tooFewBad/);
  });
});
