import { serialDate } from "../../src/engine";
import { rankingArea } from "../../tools/evaluate/ranking-area";
import { openedCells } from "../support/user-file";
import { call } from "../support/worksheet-functions";

/** Judged are invoices due within so many days after the cut-off. */
const HORIZON_DAYS = 180;

/** Serial day of a date as the file writes it: month, day, year. */
function dayOf(text: unknown): number {
  const [month, day, year] = String(text).split("/").map(Number) as [number, number, number];
  return serialDate({ year, month, day })!;
}

describe("the ranking of customers on the IBM ledger", () => {
  it.each([
    { year: 2013, month: 3, day: 31 },
    { year: 2013, month: 6, day: 30 },
  ])("by CREDITSCORE as of $year-$month-$day finds who will be late", async (date) => {
    const cutOff = serialDate(date)!;
    const cells = await openedCells("ibm_accounts_receivable.csv");
    const [headers, ...rows] = cells;
    const column = (name: string) => headers!.indexOf(name);
    const judged = new Map<string, { late: number; all: number }>();
    for (const row of rows) {
      const due = dayOf(row[column("DueDate")]);
      const settled = dayOf(row[column("SettledDate")]);
      if (due <= cutOff || due > cutOff + HORIZON_DAYS || settled <= cutOff) continue;
      const customer = String(row[column("customerID")]);
      const counts = judged.get(customer) ?? { late: 0, all: 0 };
      counts.all++;
      if (settled > due) counts.late++;
      judged.set(customer, counts);
    }
    const customers = [...judged.keys()];
    const scores = call(
      "CREDITSCORE",
      customers.map((customer) => [customer]),
      null,
      cells,
      cutOff,
    ).flat() as number[];
    const outcomes = customers.map((customer, i) => {
      const { late, all } = judged.get(customer)!;
      return { score: scores[i]!, isBad: late * 2 >= all };
    });
    expect(outcomes.length).toBe(100);
    expect(outcomes.every(({ score }) => Number.isFinite(score))).toBe(true);
    expect(rankingArea(outcomes)).toBeGreaterThanOrEqual(0.955);
  });
});
