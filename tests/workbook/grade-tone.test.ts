import { gradeTone } from "../../src/workbook/grade-tone";

const gradesOf = (names: string) => names.split(" ").map((grade) => ({ grade }));

describe("gradeTone", () => {
  it.each([
    { grades: "A", tones: ["best"] },
    { grades: "A B", tones: ["best", "worst"] },
    { grades: "优 良 差", tones: ["best", "middle", "worst"] },
    { grades: "A B C D", tones: ["best", "good", "middle", "worst"] },
    { grades: "D C B A E", tones: ["best", "good", "middle", "poor", "worst"] },
    { grades: "1 2 3 4 5 6", tones: ["best", "good", "good", "middle", "poor", "worst"] },
  ])("goes by the place in $grades, not by the letter", ({ grades, tones }) => {
    const all = gradesOf(grades);
    expect(all.map(({ grade }) => gradeTone(grade, all))).toEqual(tones);
  });

  it("is null without a grade, and for one that the policy lacks", () => {
    expect(gradeTone(null, gradesOf("A B"))).toBeNull();
    expect(gradeTone("Z", gradesOf("A B"))).toBeNull();
  });
});
