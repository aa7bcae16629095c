import {
  dressedLedger,
  judgeDressed,
  type DressedVerdict,
} from "../support/dressed/dressed-ledger";

/** Fixed, but for those who look for more: DRESSED_SEEDS=5000:300 tries three hundred others. */
const [FIRST, COUNT] = (process.env.DRESSED_SEEDS ?? "1:400").split(":").map(Number);
const SEEDS = Array.from({ length: COUNT! }, (_, i) => FIRST! + i);

describe("ledgers in the dress of any system", () => {
  const judged = SEEDS.map((seed) => {
    const ledger = dressedLedger(seed);
    const [verdict, words] = judgeDressed(ledger);
    return { verdict, text: `${seed} (${ledger.form}): ${words}` };
  });
  const textsOf = (wanted: DressedVerdict) =>
    judged.flatMap(({ verdict, text }) => (verdict === wanted ? [text] : []));

  it("are never read wrong without a word", () => {
    expect(textsOf("silently wrong")).toEqual([]);
  });

  it("are read right, 95 of 100 of them at least", () => {
    expect(textsOf("right").length).toBeGreaterThanOrEqual(0.95 * SEEDS.length);
  });

  it("come in every form", () => {
    const forms = new Set(SEEDS.map((seed) => dressedLedger(seed).form.split("/")[0]));
    expect([...forms].sort()).toEqual(["card", "firstLine", "flat", "heading", "lines", "summary"]);
  });
});
