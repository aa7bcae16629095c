import { fieldValues } from "../../../src/workbench/files/field-values";

describe("fieldValues", () => {
  it.each([
    { field: "0", value: 0, because: "it is a plain number" },
    { field: "-12.50", value: -12.5, because: "it is a plain number" },
    { field: "0.05", value: 0.05, because: "a fraction has one zero before its point" },
    { field: "999999999999999", value: 999999999999999, because: "15 digits are kept" },
    { field: "1234567890123456", value: "1234567890123456", because: "16 digits would change" },
    { field: "0.1234567890123456", value: "0.1234567890123456", because: "16 digits would change" },
    { field: "", value: null, because: "it is empty" },
    { field: "00123", value: "00123", because: "a leading zero belongs to an identifier" },
    {
      field: "1,234.56",
      value: "1,234.56",
      because: "the reader of the ledger decides what it means",
    },
    { field: "2024-01-05", value: "2024-01-05", because: "dates stay as they are" },
    { field: "1e5", value: "1e5", because: "it may be a code" },
    { field: "+5", value: "+5", because: "it has a sign that numbers do not need" },
    { field: " 5", value: " 5", because: "spaces are part of a text" },
    { field: "=SUM(A1)", value: "=SUM(A1)", because: "a file does not bring formulas as text" },
    { field: "@x", value: "@x", because: "a file does not bring formulas as text" },
    { field: "TRUE", value: "TRUE", because: "it may be a name" },
    { field: "#N/A", value: "#N/A", because: "it is what the file says" },
    { field: "５", value: "５", because: "full-width digits are read by the add-in" },
  ])("makes $value of $field: $because", ({ field, value }) => {
    expect(fieldValues([field])).toEqual([value]);
  });

  it("keeps a column of identifiers as text when one of them has a leading zero", () => {
    expect(fieldValues(["1581104767", "", "0611365"])).toEqual(["1581104767", null, "0611365"]);
  });

  it("keeps a column of identifiers as text when one of them is too long for a number", () => {
    expect(fieldValues(["12", "91440300708461136T", "9144030070846113"])).toEqual([
      "12",
      "91440300708461136T",
      "9144030070846113",
    ]);
  });

  it("does not take a column with decimals for identifiers", () => {
    expect(fieldValues(["12.50", "007", "3"])).toEqual([12.5, "007", 3]);
  });

  it("has no negative zero", () => {
    expect(Object.is(fieldValues(["-0"])[0], 0)).toBe(true);
  });
});
