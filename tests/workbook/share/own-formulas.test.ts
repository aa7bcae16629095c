import fc from "fast-check";

import functions from "../../../src/i18n/functions.json";
import { FUNCTION_IDS } from "../../../src/workbook/function-ids";
import {
  calledFunctions,
  isOwnFormula,
  repairedFormula,
} from "../../../src/workbook/share/own-formulas";

const NONE: ReadonlySet<string> = new Set();

describe("FUNCTION_IDS", () => {
  it("names every function of the add-in", () => {
    expect([...FUNCTION_IDS].sort()).toEqual(functions.functions.map(({ id }) => id).sort());
  });
});

describe("isOwnFormula", () => {
  it.each([
    ["=CREDIT.DSO(A:D)", true],
    ["=IFERROR(credit.dso(A:D),0)", true],
    ["=_xldudf_CREDIT_DSO(A:D)", true],
    ['="See CREDIT.DSO"&A1', false],
    ["=MYCREDIT.DSO(A1)", false],
    ["=DSO(A1)", false],
    ["=SUM(A1:A9)", false],
  ])("%s: %s", (formula, isOwn) => {
    expect(isOwnFormula(formula)).toBe(isOwn);
  });
});

describe("repairedFormula", () => {
  it.each([
    ["=CREDITSCORE(A2,B:B,C:C)", "=CREDIT.CREDITSCORE(A2,B:B,C:C)"],
    ["=_xldudf_CREDIT_CREDITSCORE(A2)", "=CREDIT.CREDITSCORE(A2)"],
    ["=@_xldudf_CREDIT_DSO(A1)+1", "=@CREDIT.DSO(A1)+1"],
    ["=_xludf.DSO(A1)", "=CREDIT.DSO(A1)"],
    ["=_xlfn._xldudf_CREDIT_DSO (A1)", "=CREDIT.DSO (A1)"],
    ["=CREDIT_AGINGREPORT(A:H,,POLICY())", "=CREDIT.AGINGREPORT(A:H,,CREDIT.POLICY())"],
    ["='C:\\add in\\credit''s.xlam'!dso(A1)", "=CREDIT.DSO(A1)"],
    ["=[1]!DSO(A1)", "=CREDIT.DSO(A1)"],
    ["=IF(A1=\"DSO(x)\",'DSO (1)'!A1,DSO(A1))", "=IF(A1=\"DSO(x)\",'DSO (1)'!A1,CREDIT.DSO(A1))"],
    ["=CREDIT.DSO(A1)+dso(A1)", "=CREDIT.DSO(A1)+CREDIT.DSO(A1)"],
  ])("makes of %s %s", (formula, repaired) => {
    expect(repairedFormula(formula, NONE)).toBe(repaired);
    expect(repairedFormula(repaired, NONE)).toBeNull();
  });

  it.each([
    "=CREDIT.DSO(A1)",
    "=SUM(DSO)",
    "=MYDSO(A1)",
    "=销售DSO(A1)",
    "=DSO.X(A1)",
    "=DSO2(A1)",
  ])("leaves %s alone", (formula) => {
    expect(repairedFormula(formula, NONE)).toBeNull();
  });

  it("leaves alone what the workbook itself defines, but not what was the add-in's in any case", () => {
    const defined = new Set(["dso"]);
    expect(repairedFormula("=DSO(A1)", defined)).toBeNull();
    expect(repairedFormula("=_xldudf_CREDIT_DSO(A1)", defined)).toBe("=CREDIT.DSO(A1)");
  });

  it("repairs every function, however it has lost its name", () => {
    const lost = fc.constantFrom("", "_xldudf_CREDIT_", "_xludf.", "CREDIT_", "'a.xlsx'!");
    fc.assert(
      fc.property(fc.constantFrom(...FUNCTION_IDS), lost, fc.boolean(), (id, start, isLower) => {
        const name = start + (isLower ? id.toLowerCase() : id);
        expect(repairedFormula(`=1+${name}(A1)`, NONE)).toBe(`=1+CREDIT.${id}(A1)`);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

describe("calledFunctions", () => {
  it("names each function once, and nobody else's", () => {
    const formula =
      '=SUM(CREDIT.DSO(A1),credit.dso(A2),_xldudf_CREDIT_CEI(A1),DSO(A1),"CREDIT.CEI(")';
    expect(calledFunctions(formula)).toEqual(["DSO", "CEI"]);
  });
});
