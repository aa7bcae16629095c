import fc from "fast-check";

import {
  fromFileFormula,
  maySpill,
  toFileFormula,
} from "../../../src/workbench/files/excel-formulas";

const PAIRS: readonly { typed: string; stored: string; because: string }[] = [
  { typed: "SUM(A1:B2)*2", stored: "SUM(A1:B2)*2", because: "old functions have no prefix" },
  {
    typed: "CREDIT.CREDITSCORE(A2:A9,Customers,Invoices,$B$1)",
    stored: "_xldudf_CREDIT_CREDITSCORE(A2:A9,Customers,Invoices,$B$1)",
    because: "a custom function carries its own prefix",
  },
  {
    typed: 'IFERROR(CREDIT.CREDITGRADE(F2),"CREDIT.CREDITGRADE(F2)")',
    stored: 'IFERROR(_xldudf_CREDIT_CREDITGRADE(F2),"CREDIT.CREDITGRADE(F2)")',
    because: "a text is not a formula",
  },
  {
    typed: "XLOOKUP(A1,'FILTER(1)'!A:A,SORT(B:B))",
    stored: "_xlfn.XLOOKUP(A1,'FILTER(1)'!A:A,_xlfn._xlws.SORT(B:B))",
    because: "a sheet may be called like a function",
  },
  {
    typed: "LET(x,A1,y,x+1,x*y)",
    stored: "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)",
    because: "names inside LET are marked",
  },
  {
    typed: "MAP(A1:A3,LAMBDA(v, v*2))",
    stored: "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v, _xlpm.v*2))",
    because: "names inside LAMBDA are marked",
  },
  {
    typed: "SUM(F1#)+SUM(Sheet2!$G$1#)",
    stored: "SUM(_xlfn.ANCHORARRAY(F1))+SUM(_xlfn.ANCHORARRAY(Sheet2!$G$1))",
    because: "a spill reference is a function in the file",
  },
  {
    typed: "@A1:A9+@SORT(B1:B9)",
    stored: "_xlfn.SINGLE(A1:A9)+_xlfn.SINGLE(_xlfn._xlws.SORT(B1:B9))",
    because: "implicit intersection is a function in the file",
  },
  {
    typed: "Invoices[[#This Row],[Due date]]+Invoices['[Odd']]",
    stored: "Invoices[[#This Row],[Due date]]+Invoices['[Odd']]",
    because: "brackets are names of columns",
  },
  {
    typed: "IF(A1=#N/A,1E5,-2.5)",
    stored: "IF(A1=#N/A,1E5,-2.5)",
    because: "errors and numbers stay",
  },
  {
    typed: "客户[金额]&SUM(数据!A1)",
    stored: "客户[金额]&SUM(数据!A1)",
    because: "names are in any script",
  },
];

describe("toFileFormula", () => {
  it.each(PAIRS)("writes $typed: $because", ({ typed, stored }) => {
    expect(toFileFormula(`=${typed}`)).toBe(stored);
  });

  it.each([
    { typed: "=credit.portfolio(A1)", stored: "_xldudf_CREDIT_PORTFOLIO(A1)" },
    { typed: "=CREDITOR.X(A1)", stored: "CREDITOR.X(A1)" },
    {
      typed: "=T[@Amount]-T[@[Due date]]",
      stored: "T[[#This Row],[Amount]]-T[[#This Row],[Due date]]",
    },
    { typed: "=SUM(T[@])", stored: "SUM(T[#This Row])" },
  ])("writes $typed as $stored", ({ typed, stored }) => {
    expect(toFileFormula(typed)).toBe(stored);
  });

  it("takes another namespace", () => {
    expect(toFileFormula("=DEMO.ADD(1)+CREDIT.X(1)", "DEMO")).toBe(
      "_xldudf_DEMO_ADD(1)+CREDIT.X(1)",
    );
  });
});

describe("fromFileFormula", () => {
  it.each(PAIRS)("reads $stored: $because", ({ typed, stored }) => {
    expect(fromFileFormula(stored)).toBe(typed);
  });

  it("leaves a formula without prefixes as it is, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (formula) => {
        fc.pre(!/_xl|SINGLE|ANCHORARRAY/i.test(formula));
        expect(fromFileFormula(formula)).toBe(formula);
      }),
    );
  });
});

describe("maySpill", () => {
  it.each([
    { formula: "=CREDIT.CREDITGRADE(A1)", spills: true },
    { formula: "=1+filter(A1:A9,B1:B9)", spills: true },
    { formula: '="FILTER(A1)"', spills: false },
    { formula: "=SUM(A1:A9)", spills: false },
  ])("is $spills for $formula", ({ formula, spills }) => {
    expect(maySpill(formula)).toBe(spills);
  });
});
