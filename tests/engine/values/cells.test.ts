import fc from "fast-check";

import {
  cellText,
  comparisonKey,
  isBlank,
  isErrorCell,
  plainCell,
} from "../../../src/engine/values/cells";

/** A worksheet error as a custom function receives it, and as a data type carries it. */
const ERROR = { code: "#DIV/0!" };
const TYPED_ERROR = { type: "Error", basicType: "Error", basicValue: "#N/A" };
const ENTITY = { type: "Entity", text: "Acme", basicType: "String", basicValue: "Acme" };

describe("isBlank", () => {
  it.each([
    { cell: null, blank: true },
    { cell: undefined, blank: true },
    { cell: "", blank: true },
    { cell: " \u3000\t", blank: true },
    { cell: "\u200b\ufeff\u200e", blank: true },
    { cell: "客", blank: false },
    { cell: 0, blank: false },
    { cell: false, blank: false },
    { cell: "0", blank: false },
  ])("is $blank for $cell", ({ cell, blank }) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe("isErrorCell", () => {
  it.each([
    { cell: ERROR, error: true, because: "it has an error's code" },
    { cell: TYPED_ERROR, error: true, because: "it is of the type" },
    { cell: "#N/A", error: true, because: "the pane reads errors as text" },
    { cell: "#SPILL!", error: true, because: "the pane reads errors as text" },
    { cell: "#UNKNOWN!", error: true, because: "the pane reads errors as text" },
    { cell: "#PYTHON!", error: true, because: "the pane reads errors as text" },
    { cell: "#1042", error: false, because: "it is a number with a sign" },
    { cell: "see #N/A", error: false, because: "it is a sentence" },
    { cell: ENTITY, error: false, because: "it is a value" },
    { cell: null, error: false, because: "it is blank" },
    { cell: 0, error: false, because: "it is a number" },
  ])("is $error for $cell because $because", ({ cell, error }) => {
    expect(isErrorCell(cell)).toBe(error);
  });
});

describe("plainCell", () => {
  it.each([
    { cell: "a", plain: "a" },
    { cell: 1.5, plain: 1.5 },
    { cell: true, plain: true },
    { cell: null, plain: null },
    { cell: undefined, plain: null },
    { cell: ENTITY, plain: "Acme" },
    { cell: { type: "FormattedNumber", basicValue: 12.5 }, plain: 12.5 },
    { cell: ERROR, plain: ERROR },
    { cell: {}, plain: null },
  ])("reduces $cell to $plain", ({ cell, plain }) => {
    expect(plainCell(cell)).toEqual(plain);
  });
});

describe("cellText", () => {
  it.each([
    { cell: " Acme ", text: "Acme" },
    { cell: 1042, text: "1042" },
    { cell: false, text: "false" },
    { cell: null, text: "" },
    { cell: ERROR, text: "#DIV/0!" },
    { cell: TYPED_ERROR, text: "#N/A" },
    { cell: "x".repeat(32_767), text: "x".repeat(32_767) },
    { cell: "\ufeff\u200f Acme\u200b \u2069", text: "Acme" },
    { cell: "\u200b", text: "" },
    { cell: "می\u200cخواهم", text: "می\u200cخواهم" },
    { cell: "葛\u{e0100}", text: "葛\u{e0100}" },
  ])("writes $cell as $text", ({ cell, text }) => {
    expect(cellText(cell)).toBe(text);
  });
});

describe("comparisonKey", () => {
  it.each([
    { one: "Acme  Ltd", other: " ACME LTD ", same: true, because: "case and spaces do not count" },
    { one: "ＡＣＭＥ－１", other: "acme-1", same: true, because: "width does not count" },
    { one: "007", other: "7", same: false, because: "leading zeros count" },
    { one: "1042", other: 1042, same: true, because: "a code may be a number" },
    { one: "中国", other: "中國", same: false, because: "these are two spellings" },
    { one: ERROR, other: "", same: true, because: "an error names nothing" },
    {
      one: `${"x".repeat(59)}1`,
      other: `${"x".repeat(59)}2`,
      same: false,
      because: "the last letter counts",
    },
    { one: "e\u200b\u0301", other: "é", same: true, because: "an accent belongs to its letter" },
    { one: "Acme\u200b Ltd", other: "Acme Ltd", same: true, because: "the space is one" },
    { one: "Ac\ufeffme", other: "acme", same: true, because: "a byte order mark is no space" },
    { one: "Acme\nLtd", other: "acme ltd", same: true, because: "a line break is a space" },
  ])("makes $one and $other the same: $same, because $because", ({ one, other, same }) => {
    expect(comparisonKey(one) === comparisonKey(other)).toBe(same);
  });

  it.each([
    { name: "zero-width space", mark: "\u200b" },
    { name: "zero-width joiner", mark: "\u200d" },
    { name: "byte order mark", mark: "\ufeff" },
    { name: "soft hyphen", mark: "\u00ad" },
    { name: "left-to-right mark", mark: "\u200e" },
    { name: "right-to-left mark", mark: "\u200f" },
    { name: "Arabic letter mark", mark: "\u061c" },
    { name: "direction isolate", mark: "\u2068" },
    { name: "direction override", mark: "\u202e" },
    { name: "word joiner", mark: "\u2060" },
    { name: "grapheme joiner", mark: "\u034f" },
    { name: "Hangul filler", mark: "\u3164" },
    { name: "half-width Hangul filler", mark: "\uffa0" },
    { name: "variation selector", mark: "\ufe0f" },
    { name: "selector of another plane", mark: "\u{e0100}" },
    { name: "tag", mark: "\u{e0041}" },
    { name: "null", mark: "\u0000" },
    { name: "escape", mark: "\u001b" },
  ])("leaves out a $name before, within and behind a name", ({ mark }) => {
    for (const name of ["Acme", "华为技术", "Øyå"]) {
      const key = comparisonKey(name);
      expect(comparisonKey(mark + name)).toBe(key);
      expect(comparisonKey(name.slice(0, 2) + mark + name.slice(2))).toBe(key);
      expect(comparisonKey(name + mark)).toBe(key);
    }
  });

  it("is the key of itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(comparisonKey(comparisonKey(text))).toBe(comparisonKey(text));
      }),
    );
  });
});
