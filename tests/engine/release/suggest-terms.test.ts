import { suggestTerms } from "../../../src/engine/release/suggest-terms";
import type { Policy } from "../../../src/engine/policy/policy";
import { bookOf, invoiceGrid, policyOf } from "../../support/builders";

const AS_OF_DATE = 45_473;

/** Thirty invoices paid on time: grade A. */
const PAID = invoiceGrid(
  ...Array.from({ length: 30 }, (_, i) => ({
    dueDate: AS_OF_DATE - 40 - i,
    settledDate: AS_OF_DATE - 41 - i,
  })),
);

/** Terms after events, the latest last, of a customer who always paid or of whom nothing is known. */
function terms(events: readonly string[], { paid = true, policy = policyOf() } = {}) {
  const rows = events.map((kind, i) => ["C-1", AS_OF_DATE - 9 + i, kind]);
  const book = bookOf({
    customers: [["Customer ID"], ["C-1"]],
    ...(paid ? { invoices: PAID } : {}),
    events: [["Customer", "Date", "Event"], ...rows],
    asOfDate: AS_OF_DATE,
    policy,
  });
  return suggestTerms(book.at(book.placeOf("C-1")), policy);
}

/** The policy with other treatments of some grades. */
function treating(grades: readonly string[], limitFactor: number): Policy {
  const policy = policyOf();
  const treatments = new Map(policy.treatments);
  for (const grade of grades) treatments.set(grade, { ...treatments.get(grade)!, limitFactor });
  return { ...policy, treatments };
}

describe("suggestTerms", () => {
  it("grants what the grade of the score is worth", () => {
    expect(terms([])).toEqual({
      ...{ termsDays: 60, prepayment: 0, limitFactor: 1, reviewMonths: 12 },
      ...{ grade: "A", from: 80, event: null },
    });
  });

  it("grants no more than the gravest event leaves, and names it", () => {
    expect(terms(["insolvency", "law suit"])).toMatchObject({
      ...{ termsDays: 0, prepayment: 1, grade: "D", from: 0 },
      event: { kind: "insolvency", date: AS_OF_DATE - 9, grade: "D" },
    });
  });

  it("names the event that caps the grade where another takes as much credit away", () => {
    const policy = treating(["C", "D"], 0);
    expect(terms(["insolvency", "law suit"], { policy })?.event?.kind).toBe("insolvency");
  });

  it("goes by an event alone where there is no score, and by nothing else", () => {
    const known = terms(["ownership change"], { paid: false });
    expect(known).toMatchObject({ grade: "B", from: 65, event: { kind: "ownershipChange" } });
    expect(terms([], { paid: false })).toBeNull();
  });

  it("suggests nothing for a grade that the policy does not treat", () => {
    const policy = policyOf({ treatments: new Map() });
    expect(terms([], { policy })).toBeNull();
    expect(terms(["law suit"], { policy })).toBeNull();
  });
});
