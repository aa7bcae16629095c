import type { PolicyBucket } from "../../../src/engine/policy/policy";
import { snapshotStep } from "../../../src/engine/provision/snapshots";
import { policyOf } from "../../support/builders";

const bucketsFrom = (...bounds: readonly number[]): PolicyBucket[] =>
  bounds.map((from) => ({ label: `from ${from}`, from, lossRate: null, row: null }));

describe("snapshotStep", () => {
  it.each([
    { bounds: [0, 1, 31, 61, 91], months: 1, because: "buckets are 30 days wide" },
    { bounds: [1, 31, 61, 91], months: 1, because: "what is not due may go without a name" },
    { bounds: [0, 1, 91, 181, 271], months: 3, because: "they are 90 days wide" },
    { bounds: [0, 1, 31, 61, 91, 181, 366], months: 1, because: "the narrowest counts" },
    { bounds: [0, 1, 8, 15], months: 1, because: "a month is the shortest step" },
    { bounds: [0, 1], months: 1, because: "only one bucket is past due" },
    { bounds: [0], months: 1, because: "there is one bucket" },
    { bounds: [0, 1, 46, 91], months: 1, because: "45 days are nearer to one month than to two" },
    { bounds: [0, 1, 47, 93], months: 2, because: "46 days are nearer to two months" },
  ])("is $months months when $because", ({ bounds, months }) => {
    expect(snapshotStep(policyOf({ buckets: bucketsFrom(...bounds) }))).toBe(months);
  });

  it("counts the youngest bucket too where items age from the day they arose", () => {
    const buckets = bucketsFrom(0, 15, 181);
    expect(snapshotStep(policyOf({ buckets, settings: { agingBasis: "documentDate" } }))).toBe(1);
    expect(snapshotStep(policyOf({ buckets }))).toBe(5);
  });

  it("is a year where buckets count years", () => {
    expect(snapshotStep(policyOf({ name: "China" }))).toBe(12);
  });
});
