import { scaleJumps } from "../../../src/engine/statements/scale-jump";
import type { StatementItems } from "../../../src/engine/words/statement-items";

describe("scaleJumps", () => {
  it.each<{ before: StatementItems; after: StatementItems; jumps: string[]; because: string }>([
    {
      before: { totalAssets: 1 },
      after: { totalAssets: 499 },
      jumps: [],
      because: "it is not five hundred-fold",
    },
    {
      before: { totalAssets: 1 },
      after: { totalAssets: 500 },
      jumps: ["totalAssets"],
      because: "it is five hundred-fold",
    },
    {
      before: { totalAssets: 298767 },
      after: { totalAssets: 305.1 },
      jumps: ["totalAssets"],
      because: "it falls as far",
    },
    {
      before: { netIncome: 1.2 },
      after: { netIncome: -1300 },
      jumps: ["netIncome"],
      because: "the sign does not count",
    },
    {
      before: { ebit: 0.001, totalAssets: 10 },
      after: { ebit: 50, totalAssets: 10 },
      jumps: [],
      because: "a firm with assets of 10 may earn 50",
    },
    {
      before: { ebit: 0.001, totalAssets: 10 },
      after: { ebit: 50.1, totalAssets: 10 },
      jumps: ["ebit"],
      because: "it is more than five times the assets",
    },
    {
      before: { sales: 20, totalAssets: 10 },
      after: { sales: 20000, totalAssets: 10000 },
      jumps: ["sales", "totalAssets"],
      because: "the whole year has another unit",
    },
    {
      before: { sales: 0 },
      after: { sales: 5000 },
      jumps: [],
      because: "0 has no scale",
    },
    { before: {}, after: { sales: 5000 }, jumps: [], because: "there is nothing before" },
    { before: { sales: 5000 }, after: {}, jumps: [], because: "there is nothing after" },
  ])("is $jumps when $because", ({ before, after, jumps }) => {
    expect(scaleJumps(before, after)).toEqual(jumps);
  });
});
