import { clausesText, listText, titledText } from "../../src/i18n/lists";

describe("lists", () => {
  it.each([
    { language: "en", list: "a, b, 3", clauses: "a; b", titled: "a: b" },
    { language: "zh-CN", list: "a、b、3", clauses: "a；b", titled: "a：b" },
    { language: "zh-TW", list: "a、b、3", clauses: "a；b", titled: "a：b" },
  ] as const)("are written as $language writes them", ({ language, list, clauses, titled }) => {
    expect(listText(["a", "b", 3], language)).toBe(list);
    expect(clausesText(["a", "b"], language)).toBe(clauses);
    expect(titledText("a", "b", language)).toBe(titled);
  });

  it("of nothing and of one word need no sign", () => {
    expect(listText([], "zh-CN")).toBe("");
    expect(clausesText(["a"], "en")).toBe("a");
  });
});
