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
    { template: "{n} {n:row|rows}", places: { n: 1 }, text: "1 row" },
    { template: "{n} {n:row|rows}", places: { n: 0 }, text: "0 rows" },
    { template: "{n} {n:row|rows}", places: { n: 2 }, text: "2 rows" },
    { template: "{n} {n:row|rows}", places: { n: "1,234" }, text: "1,234 rows" },
    { template: "[{n} {n:day|days}, ]{n:is|are}", places: { n: 1.5 }, text: "1.5 days, are" },
    { template: "a[ {n} {n:row|rows}]", places: {}, text: "a" },
    { template: "{n:The one|All {n}} pay{n:s|}", places: { n: 1 }, text: "The one pays" },
    { template: "{n:The one|All {n}} pay{n:s|}", places: { n: 3 }, text: "All 3 pay" },
    { template: "({a})", places: { a: "{n:x|y}", n: 1 }, text: "({n:x|y})" },
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
