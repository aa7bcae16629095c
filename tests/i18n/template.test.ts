import fc from "fast-check";

import { fillTemplate } from "../../src/i18n/template";

describe("fillTemplate", () => {
  it.each([
    { template: "{a} and {b}", places: { a: "x", b: 2 }, text: "x and 2" },
    { template: "a[ with {b}]", places: { b: "c" }, text: "a with c" },
    { template: "a[ with {b}]", places: {}, text: "a" },
    { template: "a[ with {b}]", places: { b: "" }, text: "a" },
    { template: "a[ with {b} and {c}]", places: { b: 1 }, text: "a" },
    { template: "a[ {b}]", places: { b: 0 }, text: "a 0" },
    { template: "({a})", places: { a: "[{b}] $& $1" }, text: "([{b}] $& $1)" },
  ])("makes $text of $template", ({ template, places, text }) => {
    expect(fillTemplate(template, places)).toBe(text);
  });

  it("writes whatever stands in a place as it is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (found) => {
        expect(fillTemplate("<[{found}]>", { found })).toBe(`<${found}>`);
      }),
    );
  });
});
