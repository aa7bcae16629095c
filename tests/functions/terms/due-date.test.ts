import fc from "fast-check";

import { isoDate } from "../../../src/engine";
import { call, errorCell, errorOf, errorText, unfitCells } from "../../support/worksheet-functions";

const DATE = 45_306; // 15 January 2024

const dueOn = (date: unknown, terms: unknown) =>
  isoDate(call("DUEDATE", [[date]], [[terms]])[0]![0] as number);

describe("DUEDATE", () => {
  it.each([
    { terms: 30, due: "2024-02-14", because: "net days" },
    { terms: "Net 30", due: "2024-02-14", because: "net days" },
    { terms: "COD", due: "2024-01-15", because: "due at once" },
    { terms: "30 days EOM", due: "2024-03-01", because: "31 January + 30 days" },
    { terms: "EOM + 30", due: "2024-03-01", because: "31 January + 30 days" },
    { terms: "月结30天", due: "2024-03-01", because: "31 January + 30 days" },
    { terms: "月結 30 天", due: "2024-03-01", because: "31 January + 30 days" },
    { terms: "15th of next month", due: "2024-02-15", because: "a day of the month" },
    { terms: "次月15日", due: "2024-02-15", because: "a day of the month" },
    { terms: "31st of next month", due: "2024-02-29", because: "February has no 31st" },
    { terms: "2/10 n/30", due: "2024-02-14", because: "the discount is not the due date" },
    { terms: "30/60/90 days", due: "2024-04-14", because: "the last instalment, 90 days" },
    { terms: "30% advance, balance 45 days", due: "2024-02-29", because: "the last instalment" },
  ])("gives $due for $terms: $because", ({ terms, due }) => {
    expect(dueOn(DATE, terms)).toBe(due);
  });

  it.each([
    { date: "2024-01-31", due: "2024-03-01", because: "the month end counts as its own" },
    { date: "2024-02-01", due: "2024-03-30", because: "29 February + 30 days" },
    { date: "2023-12-31", due: "2024-01-30", because: "31 December + 30 days" },
  ])("counts 30 days EOM from $date to $due: $because", ({ date, due }) => {
    expect(dueOn(date, "30 days EOM")).toBe(due);
  });

  it("has the shape of the dates, with one cell of terms for all or a cell for each", () => {
    expect(call("DUEDATE", [[DATE, DATE + 1]], "Net 10")).toEqual([[DATE + 10, DATE + 11]]);
    expect(call("DUEDATE", [[DATE], [DATE]], [[10], ["Net 20"]])).toEqual([
      [DATE + 10],
      [DATE + 20],
    ]);
  });

  it.each([[null], [""], [0], ["  "]])("is blank where the date is %p", (date) => {
    expect(call("DUEDATE", [[date]], 30)).toEqual([[""]]);
  });

  it("is blank where the terms are", () => {
    expect(call("DUEDATE", [[DATE], [DATE]], [[null], [" "]])).toEqual([[""], [""]]);
    expect(call("DUEDATE", [[DATE]])).toEqual([[""]]);
  });

  it("keeps the errors of single cells in their cells", () => {
    const dates = [[DATE], ["soon"], ["03/04/2024"], [errorCell("#N/A")], [DATE]];
    const terms = [["as agreed"], [30], [30], [30], [30]];
    const [terms1, date, order, passedOn, fine] = call("DUEDATE", dates, terms).flat();
    expect(errorText(terms1).message).toMatch(
      /^terms: “as agreed” cannot be read\. Expected: days/,
    );
    expect(errorText(date).message).toBe("invoiceDate: “soon” is not a date. Expected: a date.");
    expect(errorText(order).message).toMatch(/^invoiceDate: “03\/04\/2024” can be two dates/);
    expect(errorText(passedOn)).toEqual({ code: "#N/A", message: "" });
    expect(fine).toBe(DATE + 30);
  });

  it("refuses terms of another shape", () => {
    expect(errorOf(() => call("DUEDATE", [[DATE], [DATE]], [[30, 60]]))).toEqual({
      code: "#VALUE!",
      message: "terms: 1 × 2 cells found. Expected: one cell, or the shape of invoiceDate (2 × 1).",
    });
  });

  it("is never before the invoice, and moves with it by the day on net terms", () => {
    const terms = fc.oneof(
      fc.integer({ min: 0, max: 365 }),
      fc.constantFrom("EOM", "45 days EOM", "5th of next month", "2/10 n/60", "30/60 days"),
    );
    fc.assert(
      fc.property(fc.integer({ min: 40_000, max: 50_000 }), terms, (date, term) => {
        const [first, next] = call("DUEDATE", [[date, date + 1]], term)[0] as [number, number];
        expect(first).toBeGreaterThanOrEqual(date);
        expect(next).toBeGreaterThanOrEqual(first);
        if (typeof term === "number") expect(next - first).toBe(1);
        expect(unfitCells([[first, next]])).toEqual([]);
      }),
    );
  });
});
