import { readCustomers } from "../../../src/engine/ledger/customers";

function ratingsOf(titles: readonly string[], ...rows: readonly (readonly unknown[])[]) {
  const grid = [["Customer ID", ...titles], ...rows.map((row, i) => [`C-${i}`, ...row])];
  return readCustomers(grid).customers.map(({ ratings }) => ratings);
}

describe("ratings of customers", () => {
  it.each([
    { titles: ["Site visit", "Reputation"], marks: [1, 5], points: [0, 100], because: "1 to 5" },
    { titles: ["实地考察", "口碑"], marks: [3, 4], points: [50, 75], because: "1 to 5" },
    { titles: ["實地訪查", "聲譽"], marks: [3, 60], points: [3, 60], because: "one is above 5" },
    {
      titles: ["Site visit", "Reputation"],
      marks: [0, ""],
      points: [null, null],
      because: "blank",
    },
    { titles: ["Site visit", "Reputation"], marks: [70, 101], points: [70, null], because: "off" },
  ])("are $points for $marks: $because", ({ titles, marks, points }) => {
    const [ratings] = ratingsOf(titles, marks);
    expect([ratings!.siteVisit, ratings!.reputation]).toEqual(points);
  });

  it("share one scale over all rows and columns", () => {
    const ratings = ratingsOf(["Character", "Capital Rating"], [4, ""], ["", 80]);
    expect(
      ratings.map(({ characterRating, capitalRating }) => [characterRating, capitalRating]),
    ).toEqual([
      [4, null],
      [null, 80],
    ]);
  });
});
