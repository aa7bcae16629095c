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

/** The IBM ledger, and of each customer's invoices after a cut-off how many were late. */
async function ibmLedger(cutOff: number) {
  const cells = await openedCells("ibm_accounts_receivable.csv");
  const [header, ...rows] = cells as [unknown[], ...unknown[][]];
  const column = (name: string) => header.indexOf(name);
  const judged = new Map<string, { late: number; all: number }>();
  for (const row of rows) {
    const [due, settled] = [dayOf(row[column("DueDate")]), dayOf(row[column("SettledDate")])];
    if (due <= cutOff || due > cutOff + HORIZON_DAYS || settled <= cutOff) continue;
    const customer = String(row[column("customerID")]);
    const counts = judged.get(customer) ?? { late: 0, all: 0 };
    counts.all++;
    if (settled > due) counts.late++;
    judged.set(customer, counts);
  }
  return {
    header,
    rows,
    judged,
    customerColumn: column("customerID"),
    dueColumn: column("DueDate"),
  };
}

describe("LATERISK on the IBM ledger", () => {
  const CUT_OFFS = [
    serialDate({ year: 2013, month: 3, day: 31 })!,
    serialDate({ year: 2013, month: 6, day: 30 })!,
  ];

  it.each(CUT_OFFS)("ranks customers as of day %d", async (cutOff) => {
    const { header, rows, judged } = await ibmLedger(cutOff);
    expect(areaOf([header, ...rows], judged, cutOff)).toBeGreaterThanOrEqual(0.955);
  });

  it.each(CUT_OFFS)("ranks them by two invoices each as of day %d", async (cutOff) => {
    const { header, rows, judged, customerColumn, dueColumn } = await ibmLedger(cutOff);
    const kept = new Map<unknown, number>();
    const thinned = rows.filter((row) => {
      if (dayOf(row[dueColumn]) > cutOff) return true;
      const count = (kept.get(row[customerColumn]) ?? 0) + 1;
      kept.set(row[customerColumn], count);
      return count <= 2;
    });
    expect(areaOf([header, ...thinned], judged, cutOff)).toBeGreaterThanOrEqual(0.88);
  });
});

describe("INVOICERISK on the IBM ledger", () => {
  it.each([
    { year: 2013, month: 3, day: 31 },
    { year: 2013, month: 6, day: 30 },
    { year: 2013, month: 9, day: 15 },
  ])("ranks what is open on $year-$month-$day, and dates it better than due", async (date) => {
    const cutOff = serialDate(date)!;
    const { header, rows } = await ibmLedger(cutOff);
    const column = (name: string) => header.indexOf(name);
    const settledOf = new Map(
      rows.map((row) => [Number(row[column("invoiceNumber")]), dayOf(row[column("SettledDate")])]),
    );
    const [, ...answer] = call("INVOICERISK", [header, ...rows], cutOff);
    const [risks, remarks] = [answer.slice(0, -1), answer.slice(-1)];
    // The ledger's one column of dates that is no field of an invoice is told of below the list.
    expect(remarks).toEqual([
      [expect.stringContaining("PaperlessDate"), ...Array<string>(8).fill("")],
    ]);
    expect(risks.length).toBeGreaterThan(60);
    const cases = risks.map(([, number, due, , probability, expected]) => {
      const settled = settledOf.get(Number(number))!;
      return {
        score: -(probability as number),
        isBad: settled > (due as number),
        off: Math.abs((expected as number) - settled),
        dueOff: Math.abs((due as number) - settled),
      };
    });
    const sumOf = (what: "off" | "dueOff") => cases.reduce((sum, one) => sum + one[what], 0);
    expect(rankingArea(cases)).toBeGreaterThanOrEqual(0.89);
    expect(sumOf("off")).toBeLessThan(0.7 * sumOf("dueOff"));
  });
});

function areaOf(
  cells: unknown[][],
  judged: ReadonlyMap<string, { late: number; all: number }>,
  cutOff: number,
): number {
  const answer = call(
    "LATERISK",
    [...judged.keys()].map((customer) => [customer]),
    null,
    cells,
    cutOff,
  );
  // Below the customers stands the remark on the ledger's column that is not read.
  expect(answer).toHaveLength(judged.size + 1);
  const risks = answer.slice(0, -1).map(([probability]) => probability as number);
  expect(risks.every((risk) => risk > 0 && risk < 1)).toBe(true);
  return rankingArea(
    [...judged.values()].map(({ late, all }, i) => ({ score: -risks[i]!, isBad: late * 2 >= all })),
  );
}
