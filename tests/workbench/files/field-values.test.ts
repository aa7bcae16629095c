import fc from "fast-check";

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
    { field: "1,234.56", value: 1234.56, because: "signs of both kinds tell what each one is" },
    { field: "1.234,56", value: 1234.56, because: "signs of both kinds tell what each one is" },
    { field: "-1 234,5", value: -1234.5, because: "spaces set thousands apart" },
    { field: "1\u00a0234\u202f567,50", value: "1\u00a0234\u202f567,50", because: "spaces differ" },
    { field: "1\u202f234\u202f567,50", value: 1234567.5, because: "French has narrow spaces" },
    { field: "1'234'567.50", value: 1234567.5, because: "Swiss numbers have apostrophes" },
    { field: "12,34,567.50", value: 1234567.5, because: "India groups by two" },
    { field: "1,234,567", value: 1234567, because: "a decimal sign stands once" },
    { field: "1.234.567", value: 1234567, because: "a decimal sign stands once" },
    { field: "12,5", value: 12.5, because: "a group has three digits" },
    { field: "0,125", value: 0.125, because: "no group begins with zero" },
    { field: "1,234", value: "1,234", because: "it may be thousands or decimals" },
    { field: "1 234", value: "1 234", because: "it may be two numbers" },
    { field: "1.234", value: 1.234, because: "it is a plain number" },
    { field: "1,23,4", value: "1,23,4", because: "its groups are none" },
    { field: "01,234.50", value: "01,234.50", because: "a leading zero belongs to an identifier" },
    { field: "31.12.2023", value: "31.12.2023", because: "dates stay as they are" },
    {
      field: "(1,234.50)",
      value: "(1,234.50)",
      because: "the reader of the ledger knows brackets",
    },
    {
      field: "1.234,50 €",
      value: "1.234,50 €",
      because: "the reader of the ledger knows currencies",
    },
    { field: "1,234,567,890,123,456", value: "1,234,567,890,123,456", because: "16 digits" },
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

  it.each([
    { column: ["Amount", "1,234", "12.50"], values: ["Amount", 1234, 12.5] },
    { column: ["Betrag", "1.234", "999,00", "2.500"], values: ["Betrag", 1234, 999, 2500] },
    // What is written beside the digits does not matter for how they are written.
    { column: ["2.500", "300,00-"], values: [2500, "300,00-"] },
    { column: ["1,234", "$ 5,678.90"], values: [1234, "$ 5,678.90"] },
    { column: ["1 234", "12,5", "12 345 678"], values: [1234, 12.5, 12345678] },
    // Doubtful: 1,234 alone, and columns that prove both.
    { column: ["1,234", "5,678", "12"], values: ["1,234", "5,678", 12] },
    {
      column: ["1,234.50", "1.234,50", "2.500", "7.25", "8"],
      values: ["1,234.50", "1.234,50", "2.500", 7.25, 8],
    },
    // Postal codes and invoice numbers beside amounts of another column.
    { column: ["01067", "80331"], values: ["01067", "80331"] },
    { column: ["00123", "1234"], values: ["00123", "1234"] },
    { column: ["2024.001", "1,50"], values: [2024.001, "1,50"] },
  ])("reads $column by what the column tells", ({ column, values }) => {
    expect(fieldValues(column)).toEqual(values);
  });

  it("reads back what is written in any notation", () => {
    const notations = [
      { group: ",", decimal: "." },
      { group: ".", decimal: "," },
      { group: "\u00a0", decimal: "," },
      { group: "'", decimal: "." },
    ];
    const cents = fc.array(fc.integer({ min: -1e12, max: 1e12 }), { minLength: 1 });
    fc.assert(
      fc.property(cents, fc.constantFrom(...notations), (amounts, { group, decimal }) => {
        const written = amounts.map((amount) => {
          const [whole, fraction] = (Math.abs(amount) / 100).toFixed(2).split(".");
          const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, group);
          return `${amount < 0 ? "-" : ""}${grouped}${decimal}${fraction}`;
        });
        expect(fieldValues(written)).toEqual(amounts.map((amount) => amount / 100 + 0));
      }),
      { seed: 1 },
    );
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
