import { AS_OF_DATE, CUSTOMERS, EVENTS, INVOICES, STATEMENTS } from "../support/credit-tables";
import { call, errorCell, errorText, unfitCells } from "../support/worksheet-functions";

const BOOK = [CUSTOMERS, INVOICES, AS_OF_DATE, null, STATEMENTS, EVENTS];

describe("FIVEC", () => {
  const [headings, ...rows] = call(
    "FIVEC",
    [
      ["C-1", "C-2"],
      ["C-3", ""],
    ],
    ...BOOK,
  );

  it("has a row per customer asked for, below its headings", () => {
    expect(headings).toEqual([
      ...["Customer", "Character", "Capacity", "Capital", "Collateral", "Conditions"],
      ...["Overall", "Grade", "Coverage", "Made of"],
    ]);
    expect(rows.map(([customer]) => customer)).toEqual(["C-1", "C-2", "C-3", ""]);
    expect(rows[3]).toEqual(new Array<string>(10).fill(""));
    expect(unfitCells(rows)).toEqual([]);
  });

  it("ranks a good payer with statements above a bad one", () => {
    const [good, bad] = rows;
    expect(good![1]).toBeGreaterThan(Number(bad![1]));
    expect(good![3]).toEqual(expect.any(Number));
    expect(bad![3]).toBe("");
  });

  it("names what fed each C", () => {
    expect(rows[0]![9]).toMatch(
      /^Character: share of invoices late \d+.*; Capacity: utilisation \d+, .*; Capital: liabilities to assets \d+/,
    );
  });

  it("is worded in the language of the policy", () => {
    const policy = call("POLICY", "International", "zh-TW");
    const [titles, first] = call("FIVEC", [["C-1"]], CUSTOMERS, INVOICES, AS_OF_DATE, policy);
    expect(titles!.slice(0, 4)).toEqual(["客戶", "品格", "能力", "資本"]);
    expect(first!.at(-1)).toMatch(/^品格：逾期付款發票占比 \d+/);
  });

  it("keeps errors of single customers in their rows", () => {
    const [, error, unknown] = call("FIVEC", [[errorCell("#REF!")], ["Nobody"]], ...BOOK);
    expect(errorText(error![0]).code).toBe("#VALUE!");
    expect(unknown![0]).toBe("Nobody");
    expect(errorText(unknown![1]).code).toBe("#N/A");
  });
});
