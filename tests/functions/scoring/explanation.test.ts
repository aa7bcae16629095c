import { FACTOR_CODES, LANGUAGES } from "../../../src/engine";
import { builtInTable } from "../../support/built-in-policy";
import { AS_OF_DATE, CUSTOMERS, EVENTS, INVOICES, STATEMENTS } from "../../support/credit-tables";
import { call, errorCell, errorOf, errorText, unfitCells } from "../../support/worksheet-functions";

/** Grades of which the best is out of reach for the good payer of the tables. */
const POLICY = [
  ["Rule", "Item", "From", "Value"],
  ...Object.entries({ A: 85, B: 65, C: 50, D: 0 }).map(([grade, from]) => [
    "grade",
    grade,
    from,
    "",
  ]),
];

const TABLES = [CUSTOMERS, INVOICES, AS_OF_DATE, POLICY, STATEMENTS, EVENTS];

/** The row of a table that begins with some cells. */
function rowOf(table: readonly (readonly unknown[])[], ...cells: readonly unknown[]) {
  return table.find((row) => cells.every((cell, i) => row[i] === cell)) ?? [];
}

describe("EXPLAINSCORE", () => {
  const table = call("EXPLAINSCORE", "C-1", ...TABLES);
  const headings = table.find(([group]) => group === "Group")!;
  const factors = table
    .slice(table.indexOf(headings) + 1)
    .filter(([group]) => group !== "Total")
    .slice(0, FACTOR_CODES.length);
  const cell = (factor: string, heading: string) =>
    factors.find(([, name]) => name === factor)![headings.indexOf(heading)];

  it("begins with the verdict that the other functions give", () => {
    const score = call("CREDITSCORE", [["C-1"]], ...TABLES);
    expect(rowOf(table, "Customer").slice(0, 3)).toEqual(["Customer", "C-1", "Acme Instruments"]);
    expect(rowOf(table, "As-of date")[1]).toBe("30 Jun 2024");
    expect(rowOf(table, "Score")[1]).toBe(score[0]![0]);
    expect(rowOf(table, "Grade")[1]).toBe(call("CREDITGRADE", score, POLICY)[0]![0]);
    expect(rowOf(table, "Coverage")[1]).toBe("94%");
    const [, low, high] = rowOf(table, "Score range");
    expect(low).toBeLessThan(Number(score[0]![0]));
    expect(high).toBeGreaterThan(Number(score[0]![0]));
  });

  it("has contributions that add up to the score", () => {
    const contributions = factors.map((row) => Number(row[headings.indexOf("Contribution")]));
    const score = rowOf(table, "Score")[1];
    const sum = contributions.reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(Number(score), 8);
    expect(rowOf(table, "Total")[headings.indexOf("Contribution")]).toBe(score);
  });

  it("names value, rule and what would raise the score", () => {
    expect(cell("years as customer", "Value")).toBe("6.5 years");
    expect(cell("years as customer", "Rule that applied")).toBe("from 5 years: 82");
    expect(cell("years as customer", "What would raise it")).toBe(
      "by time alone, on 1 Jan 2026: +0.5",
    );
    expect(cell("oldest open item", "Rule that applied")).toBe("below 1 day: 100");
    expect(cell("oldest open item", "What would raise it")).toBe("");
    expect(cell("share of invoices late (smoothed)", "What would raise it")).toBe(
      "2 fewer late of the next 20 invoices (at most 4): +1.5",
    );
  });

  it("says what a factor that is not known could do", () => {
    expect(cell("quick ratio", "Value")).toBe("not known");
    expect([cell("quick ratio", "Points"), cell("quick ratio", "Contribution")]).toEqual(["", ""]);
    expect(cell("quick ratio", "Score at its worst")).toBeLessThan(
      Number(cell("quick ratio", "Score at its best")),
    );
    expect(cell("current ratio", "Score at its best")).toBe("");
    expect(cell("quick ratio", "Alone reaches the next grade (A)")).toBe("not alone");
    const nearly = Number(rowOf(table, "Score")[1]) + 0.1;
    const policy = POLICY.map((row) => (row[1] === "A" ? ["grade", "A", nearly, ""] : row));
    const answer = call("EXPLAINSCORE", "C-1", CUSTOMERS, INVOICES, AS_OF_DATE, policy, STATEMENTS);
    expect(answer.find(([, name]) => name === "interest cover")!.at(-1)).toMatch(
      /^once known: from \d/,
    );
  });

  it("says what reaches the next grade, alone and together", () => {
    expect(headings.at(-1)).toBe("Alone reaches the next grade (A)");
    expect(cell("current ratio", "Alone reaches the next grade (A)")).toBe("not alone");
    expect(rowOf(table, "What would reach grade A")[1]).toBe(
      "Grade A starts at 85: 4 points are missing.",
    );
    const first = rowOf(table, "Fewest steps together");
    expect(first[1]).toBe("share of invoices late (smoothed)");
    expect(first[headings.indexOf("What would raise it")]).toMatch(
      /of the next 20 invoices .*: \+\d/,
    );
    expect(rowOf(table, "Score then")[1]).toBeGreaterThanOrEqual(85);
  });

  it("names the row of the user's own policy", () => {
    const own = [
      ["Rule", "Item", "From", "Value", "Note"],
      ["points", "years as customer", "", 10, ""],
      ["points", "years as customer", 2, 70, ""],
    ];
    const answer = call("EXPLAINSCORE", "C-1", CUSTOMERS, INVOICES, AS_OF_DATE, own);
    const row = answer.find(([, name]) => name === "years as customer")!;
    expect(row).toContain("from 2 years: 70 · policy row 3");
  });

  it("shows the event that caps the grade, and that nothing helps while it counts", () => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C-1", AS_OF_DATE - 30, "insolvency"],
    ];
    const args = [CUSTOMERS, INVOICES, AS_OF_DATE, null, STATEMENTS, events];
    const answer = call("EXPLAINSCORE", "C-1", ...args);
    expect(rowOf(answer, "Score")[1]).toBe(49.99);
    expect(rowOf(answer, "Capped by an event").slice(1, 3)).toEqual([
      "insolvency, 31 May 2024: grade D at most",
      rowOf(table, "Score")[1],
    ]);
    expect(rowOf(answer, "What would reach grade C")[1]).toBe(
      "While this event counts, no change reaches grade C: insolvency, 31 May 2024",
    );
    expect(rowOf(answer, "Fewest steps together")).toEqual([]);
  });

  it("explains a customer without a score", () => {
    const answer = call("EXPLAINSCORE", "C-3", ...TABLES);
    expect(rowOf(answer, "Score")[1]).toBe("none");
    expect(rowOf(answer, "Coverage")[1]).toBe("13%, less than the 25% asked for");
    expect(rowOf(answer, "Grade")[1]).toBe("none");
  });

  it.each(LANGUAGES)("fits cells in %s, in one language", (language) => {
    const policy = builtInTable("China", language);
    for (const customer of ["C-1", "C-2", "C-3"]) {
      const args = [CUSTOMERS, INVOICES, AS_OF_DATE, policy, STATEMENTS, EVENTS];
      const answer = call("EXPLAINSCORE", customer, ...args);
      expect(unfitCells(answer)).toEqual([]);
      expect(new Set(answer.map((row) => row.length)).size).toBe(1);
      const texts = answer
        .slice(1)
        .flat()
        .filter((text) => typeof text === "string");
      expect(texts.join("\n")).not.toMatch(/undefined|[{}[\]]/);
      if (language !== "en") {
        const words = texts.filter((text) => /[a-z]{3}/i.test(text.replace(/Altman|AAA|BBB/g, "")));
        expect(words).toEqual([]);
      }
    }
  });

  it("takes the customer as a cell, by code or name, and a number for a code", () => {
    expect(call("EXPLAINSCORE", [["acme instruments"]], ...TABLES)).toEqual(table);
  });

  it("is blank for a blank cell, an error for an error", () => {
    for (const blank of [null, "", 0, [[""]]]) {
      expect(call("EXPLAINSCORE", blank, ...TABLES)).toEqual([[""]]);
    }
    const [[error]] = call("EXPLAINSCORE", errorCell("#N/A"), ...TABLES) as [[unknown]];
    expect(errorText(error).code).toBe("#N/A");
  });

  it("is #N/A for an unknown customer and #VALUE! for several", () => {
    expect(errorOf(() => call("EXPLAINSCORE", "Nobody", ...TABLES)).code).toBe("#N/A");
    const several = errorOf(() => call("EXPLAINSCORE", [["C-1"], ["C-2"]], ...TABLES));
    expect(several.code).toBe("#VALUE!");
    expect(several.message).toMatch(/^customer/);
  });
});

describe("EXPLAINLIMIT", () => {
  const table = call("EXPLAINLIMIT", "C-1", ...TABLES);
  const headings = table.find(([title]) => title === "Method")!;
  const limitOf = (title: string) => rowOf(table, title)[headings.indexOf("Limit")];

  it("shows every method that the policy has, with inputs, base, factor and limit", () => {
    expect(headings).toEqual([
      ...["Method", "Inputs", "Base", "Factor", "Limit", "Remark", "Policy row"],
    ]);
    expect(rowOf(table, "net worth")).toEqual([
      ...["net worth", "net worth 600,000", 600_000, 0.1, 60_000, "", ""],
    ]);
    const methods = table.slice(table.indexOf(headings) + 1).map(([name]) => name);
    expect(methods.slice(0, 6)).toEqual([
      ...["net worth", "working capital", "purchases", "agency limit", "insured limit"],
      "Lowest method",
    ]);
  });

  it("marks one method as binding: the lowest", () => {
    const marked = table.filter((row) => row[headings.indexOf("Remark")] === "binding");
    expect(marked.map(([name]) => name)).toEqual(["purchases"]);
    expect(limitOf("Lowest method")).toBe(limitOf("purchases"));
  });

  it("goes from the lowest method by grade and cap to what SUGGESTLIMIT gives", () => {
    expect(rowOf(table, "Factor of grade B").slice(3, 5)).toEqual([0.75, 1579.07]);
    expect(limitOf("Cap per customer")).toBe(5_000_000);
    expect(rowOf(table, "Suggested limit").slice(4, 6)).toEqual([
      call("SUGGESTLIMIT", [["C-1"]], ...TABLES)[0]![0],
      "rounded down to two significant digits",
    ]);
  });

  it("shows limit now, exposure and utilisation, now and then", () => {
    expect(limitOf("Credit limit now")).toBe(50_000);
    expect(limitOf("Change")).toBe(1500 - 50_000);
    expect(limitOf("Exposure")).toBe(2500.25);
    expect([limitOf("Utilisation"), limitOf("Utilisation then")]).toEqual(["5%", "166.7%"]);
    expect(limitOf("Headroom then")).toBe(-1000.25);
  });

  it("says why a method does not apply, and names the cap where it binds", () => {
    const policy = [
      ["Rule", "Item", "From", "Value", "Note"],
      ["cap", "per customer", "", 1000, ""],
      ["setting", "limit rounding", "", 300, ""],
      ["limit", "net worth", "", 0.2, ""],
      ["limit", "purchases", "", 1, ""],
    ];
    const capped = call("EXPLAINLIMIT", "C-1", CUSTOMERS, INVOICES, AS_OF_DATE, policy);
    expect(rowOf(capped, "net worth").slice(2)).toEqual([
      ...["", 0.2, "", "does not apply: net worth not known", 4],
    ]);
    expect(rowOf(capped, "Cap per customer").slice(4, 6)).toEqual([1000, "binding"]);
    expect(rowOf(capped, "Suggested limit").slice(4, 6)).toEqual([
      ...[900, "rounded down to a multiple of 300"],
    ]);
  });

  it("shows the methods of a customer without a grade", () => {
    const answer = call("EXPLAINLIMIT", "C-3", ...TABLES);
    expect(rowOf(answer, "purchases")[4]).toBe(60);
    expect(rowOf(answer, "Suggested limit").slice(4, 6)).toEqual([
      ...["", "Without a grade there is no suggested limit."],
    ]);
  });

  it.each(LANGUAGES)("fits cells in %s, in one language", (language) => {
    for (const name of ["International", "China"]) {
      const policy = builtInTable(name, language);
      for (const customer of ["C-1", "C-2", "C-3"]) {
        const args = [CUSTOMERS, INVOICES, AS_OF_DATE, policy, STATEMENTS, EVENTS];
        const answer = call("EXPLAINLIMIT", customer, ...args);
        expect(unfitCells(answer)).toEqual([]);
        expect(new Set(answer.map((row) => row.length)).size).toBe(1);
        const texts = answer.slice(1).flat().map(String);
        expect(texts.join("\n")).not.toMatch(/undefined|[{}[\]]/);
        if (language !== "en") expect(texts.filter((text) => /[a-z]{3}/.test(text))).toEqual([]);
      }
    }
  });

  it("is blank for a blank cell and #N/A for an unknown customer", () => {
    expect(call("EXPLAINLIMIT", "", ...TABLES)).toEqual([[""]]);
    expect(errorOf(() => call("EXPLAINLIMIT", "Nobody", ...TABLES)).code).toBe("#N/A");
  });
});
