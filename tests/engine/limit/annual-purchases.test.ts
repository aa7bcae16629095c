import { annualPurchases } from "../../../src/engine/limit/annual-purchases";

const AS_OF_DATE = 45_352;

describe("annualPurchases", () => {
  it.each([
    { sales: 1000, days: 365, year: 1000, because: "the customer has bought for a year" },
    { sales: 1000, days: 2000, year: 1000, because: "only the last year counts" },
    { sales: 1000, days: 364, year: 1002.75, because: "364 days are put on a year" },
    { sales: 50_000, days: 183, year: 99_726.78, because: "183 days are put on a year" },
    { sales: 90, days: 90, year: 365, because: "90 days are put on a year" },
    { sales: 90, days: 89, year: 365, because: "90 days count at least" },
    { sales: 90, days: 1, year: 365, because: "90 days count at least" },
    { sales: 0, days: 400, year: 0, because: "nothing was bought" },
    { sales: -50, days: 400, year: -50, because: "more came back than was bought" },
  ])("are $year for $sales in $days days because $because", ({ sales, days, year }) => {
    expect(annualPurchases(sales, AS_OF_DATE - days + 1, AS_OF_DATE)).toBe(year);
  });

  it("are not known without an invoice", () => {
    expect(annualPurchases(0, null, AS_OF_DATE)).toBeNull();
  });
});
