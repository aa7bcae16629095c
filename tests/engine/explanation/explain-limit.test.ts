import { explainLimit } from "../../../src/engine/explanation/explain-limit";
import { bookOf, invoiceGrid, policyOf, type BookRanges } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024

/** A punctual customer with a statement, 1,500 of debt and a limit of 2,000. */
const RANGES: BookRanges = {
  customers: [
    ["Customer ID", "Credit limit", "Annual purchases", "Payment terms"],
    ["C-1", 2000, 73_000, 35],
  ],
  invoices: invoiceGrid(
    ...[0, 1, 2, 3].map((i) => ({
      customer: "C-1",
      dueDate: AS_OF_DATE - 100 - i,
      settledDate: AS_OF_DATE - 100 - i,
    })),
    { customer: "C-1", dueDate: AS_OF_DATE + 9, amount: 1500 },
  ),
  statements: [
    ["Customer ID", "Period", "Equity"],
    ["C-1", "2023", -5],
  ],
  asOfDate: AS_OF_DATE,
};

function explain(ranges: BookRanges = {}) {
  return explainLimit(bookOf({ ...RANGES, ...ranges }), 0);
}

describe("explainLimit", () => {
  it("marks the method that binds, and says why another gives nothing", () => {
    expect(
      explain().methods.map(({ method, isBinding, reason }) => [method, isBinding, reason]),
    ).toEqual([
      ["netWorth", true, "notPositive"],
      ["workingCapital", false, "notKnown"],
      ["purchases", false, null],
      ["agencyLimit", false, "notStated"],
      ["insuredLimit", false, "notStated"],
    ]);
  });

  it("says what the suggested limit means for the balance", () => {
    const { assessment, lowest, change, utilisationThen, headroomThen } = explain({
      statements: [
        ["Customer ID", "Period", "Equity"],
        ["C-1", "2023", 50_000],
      ],
    });
    expect(assessment.limit).toMatchObject({ gradeFactor: 1, graded: 5000, amount: 5000 });
    expect([lowest, change, utilisationThen, headroomThen]).toEqual([5000, 3000, 0.3, 3500]);
  });

  it("holds the exposure net of cover against the limit", () => {
    const explanation = explain({
      customers: [
        ["Customer ID", "Annual purchases", "Payment terms", "Deposit"],
        ["C-1", 73_000, 35, 600],
      ],
      statements: [
        ["Customer ID", "Period", "Equity"],
        ["C-1", "2023", 50_000],
      ],
      policy: policyOf({ cover: new Map([["deposit", 0.5]] as const) }),
    });
    expect(explanation).toMatchObject({
      netExposure: 1200,
      utilisationThen: 0.24,
      headroomThen: 3800,
    });
  });

  it("leaves no method marked where the cap binds", () => {
    const { methods, lowest, assessment } = explain({
      statements: [
        ["Customer ID", "Period", "Equity"],
        ["C-1", "2023", 50_000],
      ],
      policy: policyOf({ cap: 4000 }),
    });
    expect(methods.filter(({ isBinding }) => isBinding)).toEqual([]);
    expect([lowest, assessment.limit?.binding, assessment.limit?.amount]).toEqual([
      5000,
      "cap",
      4000,
    ]);
  });

  it("shows the methods without a grade, and nothing that needs one", () => {
    const { customers } = RANGES;
    const { methods, ...rest } = explainLimit(
      bookOf({ customers: customers!, asOfDate: AS_OF_DATE }),
      0,
    );
    // 73,000 a year are 200 a day; 35 days and 15 on top make 10,000.
    expect(methods.map(({ limit }) => limit)).toEqual([null, null, 10_000, null, null]);
    expect(methods.some(({ isBinding }) => isBinding)).toBe(false);
    expect(rest).toMatchObject({
      lowest: 10_000,
      change: null,
      utilisationThen: null,
      headroomThen: null,
    });
  });
});
