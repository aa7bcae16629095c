import { filledDown, namesCells, namesOwnCells } from "../../../src/workbook/share/filled-formulas";

describe("filledDown", () => {
  it.each([
    ["=CREDIT.DSO(A2,$B$1)", "=CREDIT.DSO(A5,$B$1)"],
    ["=CREDIT.DSO($A2,B$1:B9)", "=CREDIT.DSO($A5,B$1:B12)"],
    ["=CREDIT.DSO('A1 B2'!C3,\"A1\")", "=CREDIT.DSO('A1 B2'!C6,\"A1\")"],
    ["=CREDIT.DSO(Ledger!C3)", "=CREDIT.DSO(Ledger!C6)"],
    ["=CREDIT.DSO(Ledger[Due1],[@Due])", "=CREDIT.DSO(Ledger[Due1],[@Due])"],
    ["=LOG10(A1)*ABCD12", "=LOG10(A4)*ABCD12"],
  ])("moves what %s says of its row", (formula, moved) => {
    expect(filledDown(formula, 3)).toBe(moved);
    expect(filledDown(formula, 0)).toBe(formula);
  });
});

describe("namesOwnCells", () => {
  it.each([
    ["=CREDIT.DSO(A2)", true],
    ["=CREDIT.DSO($A$2:$B$9)", true],
    ["=CREDIT.DSO($A:$K)", true],
    ["=CREDIT.DSO(Ledger!A1,B:B)", true],
    ["=CREDIT.DSO(2:9)", true],
    ["=CREDIT.DSO($2:$9,1)", true],
    ["=CREDIT.DSO(A2#)", true],
    ["=CREDIT.DSO(Ledger!A1:B2)", false],
    ["=CREDIT.DSO(Ledger!$A:$K,Ledger!2:9)", false],
    ["=CREDIT.DSO(Jan:Mar!A1,[Book1.xlsx]A!B2)", false],
    ["=CREDIT.DSO('A1'!A1:B2,\"A1\")", false],
    ["=CREDIT.DSO(Ledger[#All],AsOfDate)", false],
  ])("%s: %s", (formula, isOwn) => {
    expect(namesOwnCells(formula)).toBe(isOwn);
  });
});

describe("namesCells", () => {
  it.each([
    ["=CREDIT.DSO('Open items'!$A$1:$G$18)", true],
    ["=CREDIT.DSO(Ledger!A:H)", true],
    ["=CREDIT.DSO(A2)", true],
    ['=CREDIT.DSO(Ledger[#All],AsOfDate,"A1:B2",LOG10(12))', false],
  ])("%s: %s", (formula, byPlace) => {
    expect(namesCells(formula)).toBe(byPlace);
  });
});
