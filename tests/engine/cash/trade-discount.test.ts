import { discountCost } from "../../../src/engine/cash/trade-discount";
import { readTerms } from "../../../src/engine/terms/read-terms";

const costOf = (terms: string, paidDays: number | null = null) =>
  discountCost(readTerms(terms)!, paidDays);

describe("the yearly cost of a cash discount", () => {
  it.each([
    // 1/10 net 30 costs 18.43% simple and 20.13% effective (365 days); 2/10 net 30 costs 36.7% simple (360 days).
    { terms: "1/10 net 30", yearDays: 365, simple: 0.1843, effective: 0.2013 },
    { terms: "1/10 net 30", yearDays: 360, simple: 0.1818, effective: 0.1983 },
    { terms: "2/10 net 30", yearDays: 360, simple: 0.3673, effective: 0.4386 },
    { terms: "3/15 net 60", yearDays: 365, simple: 0.2509, effective: 0.2803 },
  ])("$terms in a year of $yearDays days", ({ terms, yearDays, simple, effective }) => {
    const rate = costOf(terms)!.rates.find((one) => one.yearDays === yearDays)!;
    expect(rate.simple).toBeCloseTo(simple, 4);
    expect(rate.effective).toBeCloseTo(effective, 4);
  });

  it("takes the real day of payment where that is later, and the terms' where it is earlier", () => {
    expect(costOf("2/10 net 30", 60)!.netDays).toBe(60);
    expect(costOf("2/10 net 30", 60)!.rates[0]!.simple).toBeCloseTo(((0.02 / 0.98) * 365) / 50, 10);
    expect(costOf("2/10 net 30", 20)).toEqual(costOf("2/10 net 30"));
  });

  it.each(["net 30", "2/30 net 30"])("%s buys no days", (terms) => {
    expect(costOf(terms)).toBeNull();
  });
});
