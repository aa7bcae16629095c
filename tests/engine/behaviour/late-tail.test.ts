import { comparableWorst, lateTailOf } from "../../../src/engine/behaviour/late-tail";

/** 1,000 invoices: 980 on time, 15 of them 40 days late, 4 of them 90 and one 100 days late. */
const COUNTS = Int32Array.from({ length: 101 }, (_, days) =>
  days === 0 ? 980 : days === 40 ? 15 : days === 90 ? 4 : days === 100 ? 1 : 0,
);

describe("comparableWorst", () => {
  const tail = lateTailOf(COUNTS);

  it("counts the invoices that late or later", () => {
    expect([tail[0], tail[40], tail[41], tail[91], tail[100]]).toEqual([1000, 20, 5, 1, 1]);
  });

  it.each([
    { worst: 90, invoices: 1, days: 90, because: "few invoices keep their own" },
    { worst: 90, invoices: 20, days: 90, because: "twenty are what is compared with" },
    { worst: 90, invoices: 21, days: 41, because: "5.25 are expected: more than 5, less than 20" },
    { worst: 90, invoices: 79, days: 41, because: "19.75 are less than 20" },
    { worst: 90, invoices: 80, days: 1, because: "20 are as many as are late at all" },
    { worst: 100, invoices: 80, days: 91, because: "4 were to be expected, 5 are there at 90" },
    { worst: 100, invoices: 1000, days: 1, because: "50 were to be expected, 20 are late at all" },
    { worst: 0, invoices: 1000, days: 0, because: "nothing is late" },
    { worst: 5000, invoices: 21, days: 91, because: "longer than the count reaches" },
  ])("$worst days of $invoices invoices are $days: $because", ({ worst, invoices, days }) => {
    expect(comparableWorst(tail, worst, invoices)).toBe(days);
  });
});
