import {
  builtInPolicy,
  LANGUAGES,
  tableMatches,
  type CellGrid,
  type Policy,
} from "../../src/engine";
import { requestText, type RequestText } from "../../src/i18n/request-texts";
import { reviewSheet } from "../../src/workbook/review/review-sheet";
import { LINE_HEIGHT, type SheetDraft } from "../../src/workbook/review/sheet-draft";
import { reviewOf } from "../support/credit-tables";

const SOURCE = {
  tables: ["Customers", "Invoices"],
  policyPlace: null,
  evidence: { policy: "International 1a2b3c4d", inputs: { invoices: "00000001" } },
};

/** The draft as a sheet would hold it. */
function gridOf(draft: SheetDraft): CellGrid {
  const grid = Array.from({ length: draft.rowCount }, () =>
    new Array<unknown>(draft.columnWidths.length).fill(null),
  );
  for (const { row, column, value } of draft.cells) grid[row]![column] = value;
  return grid;
}

function rowWith(grid: CellGrid, text: string): readonly unknown[] {
  return grid.find((row) => row.includes(text)) ?? [];
}

/** The International policy with grades of its own. */
function policyWithGrades(grades: Readonly<Record<string, number>>): Policy {
  const rows = Object.entries(grades).map(([grade, from]) => ({ grade, from, row: null }));
  return { ...builtInPolicy("International", "en"), grades: rows };
}

describe("reviewSheet", () => {
  const bad = reviewOf("C-2");

  it.each(LANGUAGES)("fits a page in %s, with a text for every place", (language) => {
    const draft = reviewSheet(bad, SOURCE, language);
    expect(draft.rowCount).toBeLessThan(95);
    for (const { column, span = 1, value } of draft.cells) {
      expect(column + span).toBeLessThanOrEqual(draft.columnWidths.length);
      expect(String(value)).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
    }
  });

  it.each(LANGUAGES)("puts no two things into one cell in %s", (language) => {
    const { cells } = reviewSheet(bad, SOURCE, language);
    const places = cells.flatMap(({ row, column, span = 1 }) =>
      Array.from({ length: span }, (_, i) => `${row}:${column + i}`),
    );
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(LANGUAGES)("speaks %s, whatever the language of a built-in policy", (language) => {
    for (const name of ["International", "China"] as const) {
      const [first, ...others] = LANGUAGES.map((spoken) =>
        gridOf(reviewSheet(reviewOf("C-2", builtInPolicy(name, spoken)), SOURCE, language)),
      );
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it("leaves what the user has named himself as written", () => {
    const own = builtInPolicy("International", "en");
    const [notDue, ...later] = own.buckets;
    const policy = { ...own, buckets: [{ ...notDue!, label: "Sleeps well" }, ...later] };
    const grid = gridOf(reviewSheet(reviewOf("C-2", policy), SOURCE, "zh-CN"));
    expect(grid.flat()).toEqual(expect.arrayContaining(["Sleeps well", "31–60 天"]));
  });

  it.each(LANGUAGES)("cuts no text in %s", (language) => {
    const long = "Grundstücksverkehrsgenehmigungszuständigkeit und Verwaltung ".repeat(4).trim();
    const { assessment } = bad;
    const review = {
      ...bad,
      assessment: {
        ...assessment,
        name: long,
        customer: { ...assessment.customer!, country: long, industry: long, salesperson: long },
      },
    };
    const draft = reviewSheet(review, SOURCE, language);
    const filled = new Set(
      draft.cells
        .filter(({ value, span = 1 }) => value !== null || span > 1)
        .flatMap(({ row, column, span = 1 }) =>
          Array.from({ length: span }, (_, i) => `${row}:${column + i}`),
        ),
    );
    for (const { row, column, span = 1, value, wrap, align, style } of draft.cells) {
      if (typeof value !== "string" || value.startsWith("=")) continue;
      const step = align === "right" ? -1 : 1;
      let place = align === "right" ? column : column + span - 1;
      let width = draft.columnWidths.slice(column, column + span).reduce((a, b) => a + b, 0);
      const isFree = () => place in draft.columnWidths && !filled.has(`${row}:${place}`);
      for (place += step; align !== "center" && wrap !== true && isFree(); place += step) {
        width += draft.columnWidths[place]!;
      }
      // Letters of the sheet's font, at its 9 points; some styles have larger ones.
      const size = { title: 16, subtitle: 12, tileValue: 12 }[String(style)] ?? 9;
      const lines = Math.floor((draft.rowHeights.get(row) ?? LINE_HEIGHT) / (size * 1.2));
      const room = wrap === true ? width * lines : width;
      expect({ value, fits: (value.length * 4 * size) / 9 <= room }).toEqual({ value, fits: true });
    }
    expect(draft.cells.filter(({ value }) => String(value).includes(long)).length).toBeGreaterThan(
      3,
    );
  });

  it.each(LANGUAGES)("is no table that could be taken for input in %s", (language) => {
    for (const customer of ["C-1", "C-2", "C-3"]) {
      const grid = gridOf(reviewSheet(reviewOf(customer), SOURCE, language));
      const heads = grid.map((_, row) => grid.slice(row, row + 50));
      expect(heads.flatMap((head) => tableMatches(head))).toEqual([]);
    }
  });

  it("totals the aging by an ordinary formula over the amounts above it", () => {
    const draft = reviewSheet(bad, SOURCE, "en");
    const amounts = draft.cells.filter(({ column, format }) => column === 8 && format === "amount");
    const total = amounts.find(({ isFormula }) => isFormula)!;
    const [first, last] = /I(\d+):I(\d+)/.exec(String(total.value))!.slice(1).map(Number);
    const summed = amounts.filter(({ row }) => row + 1 >= first! && row + 1 <= last!);
    const sum = summed.reduce((all, { value }) => all + Number(value), 0);
    expect(sum).toBeCloseTo(1450.5, 10);
  });

  it("names what the score is made of, and the sum is the score", () => {
    const good = reviewOf("C-1");
    const grid = gridOf(reviewSheet(good, SOURCE, "en"));
    const brings = good.assessment.score.factors.map(({ contribution }) => contribution);
    expect(brings.reduce((a, b) => a + b, 0)).toBeCloseTo(good.assessment.score.value!, 2);
    expect(rowWith(grid, "Share of invoices late (smoothed)")[1]).toBe(
      good.assessment.score.factors[0]!.value,
    );
  });

  it.each([
    { language: "en", title: "What would reach grade C", heads: ["Fewest steps together"] },
    { language: "zh-CN", title: "如何达到等级 C", heads: ["最少步骤的组合"] },
    { language: "zh-TW", title: "如何達到等級 C", heads: ["最少步驟的組合"] },
  ] as const)("says what would reach the next grade in $language", ({ language, title, heads }) => {
    const { next } = bad.explanation;
    const grid = gridOf(reviewSheet(bad, SOURCE, language));
    const first = grid.findIndex(([cell]) => cell === title);
    expect(String(grid[first + 1]![0])).toContain("50");
    expect(grid[first + 2]![0]).toBe(heads[0]);
    const { changes, score } = next!.cheapest!;
    const rows = grid.slice(first + 3, first + 3 + changes.length);
    expect(rows.map((row) => [row[1], row[8]])).toEqual(
      changes.map(({ factor, improvement }) => [factor.value, improvement.gain]),
    );
    expect(grid[first + 3 + changes.length]![8]).toBe(score);
  });

  it("lists what reaches the next grade alone, and nothing for the best grade", () => {
    const nearly = reviewOf("C-1").assessment.score.value! + 1;
    const single = reviewOf("C-1", policyWithGrades({ A: nearly, B: 0 }));
    expect(single.explanation.next!.others.length).toBeGreaterThan(0);
    const texts = gridOf(reviewSheet(single, SOURCE, "en")).flat();
    expect(texts).toContain("Each of these alone");
    const best = reviewOf("C-1", policyWithGrades({ A: 10, B: 0 }));
    expect(
      gridOf(reviewSheet(best, SOURCE, "en"))
        .flat()
        .join(),
    ).not.toMatch(/would reach grade/);
  });

  it("marks the method that binds", () => {
    const grid = gridOf(reviewSheet(reviewOf("C-1"), SOURCE, "en"));
    const marked = grid.flat().filter((cell) => String(cell).startsWith("►"));
    expect(marked).toHaveLength(1);
  });

  it("shows the event that caps the grade", () => {
    const texts = gridOf(reviewSheet(bad, SOURCE, "en"))
      .flat()
      .map(String);
    expect(texts).toContain("Law suit: Supplier claims 12,000");
  });

  it("says what to ask for where nothing is known", () => {
    const texts = gridOf(reviewSheet(reviewOf("C-3"), SOURCE, "zh-TW"))
      .flat()
      .map(String);
    expect(texts.join("\n")).toContain("年度財務報表");
    expect(texts).toContain("沒有等級，無法建議額度。");
  });

  it("names the row of the user's own policy that gave the points", () => {
    const own = { ...builtInPolicy("International", "en") };
    const steps = own.points.get("shareLate")!.map((step) => ({ ...step, row: 17 }));
    const policy = { ...own, points: new Map(own.points).set("shareLate", steps) };
    const source = { ...SOURCE, policyPlace: "Policy" };
    const grid = gridOf(reviewSheet(reviewOf("C-2", policy), source, "en"));
    const row = grid.filter((cells) => cells.includes("Share of invoices late (smoothed)")).at(-1)!;
    expect(row[5]).toMatch(/^from .*% · Policy row 17$/);
  });

  it.each([
    {
      language: "en",
      who: "Acme Instruments (C-1), Machinery, Germany, customer since 1 Jan 2018",
    },
    {
      language: "zh-CN",
      who: "Acme Instruments (C-1)，Machinery，Germany，2018-01-01 起合作",
    },
    {
      language: "zh-TW",
      who: "Acme Instruments (C-1)，Machinery，Germany，2018/01/01 起往來",
    },
  ] as const)("asks the five questions in $language, answered where it can", (texts) => {
    const { cells } = reviewSheet(reviewOf("C-1"), SOURCE, texts.language);
    const who = cells.find(({ value }) => value === texts.who)!;
    expect(who.style).toBe("input");
    const answerTo = (question: RequestText) => {
      const label = requestText(question, texts.language);
      const { row, column } = cells.find(({ value }) => value === label)!;
      return cells.find((cell) => cell.row === row && cell.column === column + 1)!;
    };
    expect(answerTo("who").value).toBe(texts.who);
    expect(answerTo("what").value).toMatch(/50,000/);
    expect(answerTo("when").value).toMatch(/2025/);
    for (const question of ["why", "how"] as const) {
      expect(answerTo(question)).toMatchObject({ value: null, style: "input" });
    }
  });

  it("gives a long answer the lines that it needs", () => {
    const review = reviewOf("C-1");
    const name = "青岛海岳船舶配件进出口贸易有限责任公司上海自由贸易试验区分公司";
    const longName = { ...review, assessment: { ...review.assessment, name } };
    const { cells, rowHeights } = reviewSheet(longName, SOURCE, "en");
    const { row } = cells.find(({ value }) => value === "Who asks")!;
    expect(rowHeights.get(row)).toBeGreaterThanOrEqual(3 * LINE_HEIGHT);
  });

  it("leaves the answers to write where nothing is known", () => {
    const { cells } = reviewSheet(reviewOf("C-3"), SOURCE, "en");
    const what = cells.find(({ value }) => value === "What is asked")!;
    const answer = cells.find(({ row, column }) => row === what.row && column === what.column + 1)!;
    expect([answer.value, answer.style]).toEqual([null, "input"]);
  });
});
