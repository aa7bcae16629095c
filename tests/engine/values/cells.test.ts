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
    { cell: "x".repeat(60), text: "x".repeat(60) },
    { cell: "x".repeat(61), text: `${"x".repeat(59)}…` },
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
  ])("makes $one and $other the same: $same, because $because", ({ one, other, same }) => {
    expect(comparisonKey(one) === comparisonKey(other)).toBe(same);
  });
});
