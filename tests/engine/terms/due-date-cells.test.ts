import { dueDateCells } from "../../../src/engine/terms/due-date-cells";

const DATE = 45306; // 15 January 2024

const one = (date: unknown, terms: unknown) => dueDateCells([[date]], [[terms]])[0]![0];

describe("dueDateCells", () => {
  it.each([
    { date: DATE, terms: 30, days: 30, because: "a serial day" },
    { date: DATE + 0.75, terms: 30, days: 30, because: "a time of day does not count" },
    { date: "2024-01-15", terms: "Net 30", days: 30, because: "text" },
    { date: DATE, terms: 0, days: 0, because: "terms of 0 are due at once" },
    { date: DATE, terms: "2/10 n/30", days: 30, because: "a discount does not move the due date" },
    { date: DATE, terms: "70% 30 days, 30% 10 days", days: 30, because: "the last instalment" },
  ])("is $days days after $date for $terms: $because", ({ date, terms, days }) => {
    expect(one(date, terms)).toEqual({ kind: "dueDate", dueDate: DATE + days });
  });

  it.each([
    { date: "", terms: 30, because: "the date is blank" },
    { date: 0, terms: 30, because: "a blank date arrives as 0" },
    { date: DATE, terms: "", because: "the terms are blank" },
    { date: DATE, terms: null, because: "the terms are blank" },
  ])("is blank when $because", ({ date, terms }) => {
    expect(one(date, terms)).toEqual({ kind: "blank" });
  });

  it.each([
    { date: "soon", terms: 30, answer: { kind: "notADate", cell: "soon", isAmbiguous: false } },
    {
      date: "3/4/2024",
      terms: 30,
      answer: { kind: "notADate", cell: "3/4/2024", isAmbiguous: true },
    },
    { date: DATE, terms: "as agreed", answer: { kind: "unreadableTerms", cell: "as agreed" } },
    { date: { code: "#N/A" }, terms: 30, answer: { kind: "error", cell: { code: "#N/A" } } },
    { date: DATE, terms: { code: "#N/A" }, answer: { kind: "error", cell: { code: "#N/A" } } },
  ])("says what is wrong with $date and $terms", ({ date, terms, answer }) => {
    expect(one(date, terms)).toEqual(answer);
  });

  it("takes one cell of terms for all dates, or a cell for each", () => {
    const due = (terms: unknown[][]) =>
      dueDateCells([[DATE], [DATE + 1]], terms).map(([cell]) =>
        cell!.kind === "dueDate" ? cell!.dueDate - DATE : null,
      );
    expect(due([[10]])).toEqual([10, 11]);
    expect(due([[10], [20]])).toEqual([10, 21]);
  });

  it.each([
    { terms: [[1, 2]], found: "1 × 2" },
    { terms: [[1], [2], [3]], found: "3 × 1" },
  ])("refuses terms of $found for dates of 2 × 1", ({ terms, found }) => {
    expect(() => dueDateCells([[DATE], [DATE]], terms)).toThrow(
      `termsShape {"found":"${found}","expected":"2 × 1"}`,
    );
  });
});
