import fc from "fast-check";

import { naturalOrder } from "../../../src/engine/values/natural-order";

const sorted = (texts: readonly string[]) => [...texts].sort(naturalOrder(texts));

describe("naturalOrder", () => {
  it.each([
    { because: "codes of one shape", texts: ["C20", "C03", "C10"], order: ["C03", "C10", "C20"] },
    { because: "numbers by value", texts: ["C10", "C9", "C100"], order: ["C9", "C10", "C100"] },
    { because: "case comes last", texts: ["bee", "Ant", "ant"], order: ["ant", "Ant", "bee"] },
    { because: "accents", texts: ["Zug", "Über", "Ulm"], order: ["Über", "Ulm", "Zug"] },
    { because: "leading zeros", texts: ["C-1", "C-01"], order: ["C-01", "C-1"] },
    { because: "leading zeros, otherwise", texts: ["C-01", "C-1"], order: ["C-01", "C-1"] },
    { because: "a blank first", texts: ["B", "", "A"], order: ["", "A", "B"] },
    { because: "nothing to sort", texts: [], order: [] },
  ])("is that of people: $because", ({ texts, order }) => {
    expect(sorted(texts)).toEqual(order);
  });

  it("is the same for codes of one shape, only faster", () => {
    const { compare } = new Intl.Collator("en", { numeric: true });
    const code = fc.stringMatching(/^[A-Z]{2}-[0-9]{3}[a-z]$/);
    fc.assert(
      fc.property(fc.array(code), (codes) => {
        expect(sorted(codes)).toEqual([...codes].sort(compare));
      }),
    );
  });
});
