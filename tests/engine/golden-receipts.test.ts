import { agingMovement } from "../../src/engine/aging/aging-movement";
import { agingReport, type AgingReport } from "../../src/engine/aging/aging-report";
import { statementOfAccount } from "../../src/engine/aging/statement-of-account";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { sumAmounts } from "../../src/engine/values/money";
import type { Policy, PolicySettings } from "../../src/engine/policy/policy";
import { readReceipts } from "../../src/engine/receipts/read-receipts";
import { policyOf } from "../support/builders";
import { readGoldenTable } from "../support/golden";

/*
 * Six items and four receipts, small enough to follow by hand, on 30 June 2024:
 *
 *   item  open           past due  age   why
 *   A1    CNY 400 of 700   91 d    121 d  300 received on 15 April; the 400 of 2 July come later
 *   A2    CNY 500          11 d     41 d
 *   A3    USD 100         387 d    417 d  more than a year old
 *   A4    CNY -200         25 d     25 d  credit note
 *   B1    USD 260 of 300   not due  29 d  40 received on 20 June
 *   B2    CNY 250          60 d     90 d  disputed
 *   –     CNY -50          20 d     20 d  receipt of 10 June that names no invoice
 *
 * In yuan a dollar is 7.00, from 1 June 7.20, on 30 June 7.30: A3 is 730 (booked at 700), B1
 * 1,898 (booked at 7.20: 1,872). In dollars a yuan is 0.14, on 30 June 0.15: A1 60, A2 75,
 * A4 -30, B2 37.50, the receipt -7.50.
 * Netted, the 250 of credit pay the oldest item of Ash in yuan, A1, never the dollars of A3:
 * CNY 150 (USD 22.50) of it stay.
 */
const invoices = readInvoices(readGoldenTable("aging/invoices.csv"));
const { receipts } = readReceipts(readGoldenTable("aging/receipts.csv"));
const FIRST_OF_JUNE = 45_444;
const AS_OF_DATE = 45_473;

const step = (from: number, value: number) => ({ from, value, row: null });
const RATES = new Map([
  ["USD", [step(-Infinity, 7), step(FIRST_OF_JUNE, 7.2), step(AS_OF_DATE, 7.3)]],
  ["CNY", [step(-Infinity, 0.14), step(AS_OF_DATE, 0.15)]],
]);

function policyFor(
  agingBasis: PolicySettings["agingBasis"],
  unappliedCredits: PolicySettings["unappliedCredits"],
  baseCurrency: "CNY" | "USD" = "CNY",
): Policy {
  return policyOf({ settings: { agingBasis, unappliedCredits, baseCurrency }, rates: RATES });
}

/** Buckets, unapplied, total, overdue, disputed. */
function amountsOf({ rows }: AgingReport, customer: string) {
  const row = rows.find(({ group }) => group === customer)!;
  return [...row.buckets, row.unapplied, row.total, row.overdue, row.disputed];
}

describe("the golden ledger with receipts", () => {
  const due = {
    CNY: [1898, 0, 250, 0, 0, 0, 2148, 250, 250],
    USD: [260, 0, 37.5, 0, 0, 0, 297.5, 37.5, 37.5],
  };
  const arose = {
    CNY: [0, 1898, 0, 250, 0, 0, 2148, 250, 250],
    USD: [0, 260, 0, 37.5, 0, 0, 297.5, 37.5, 37.5],
  };

  it.each([
    {
      basis: "dueDate",
      credits: "separate",
      currency: "CNY",
      ash: [0, 500, 0, 0, 1130, -250, 1380, 1630, 0],
      birch: due.CNY,
    },
    {
      basis: "dueDate",
      credits: "inBucket",
      currency: "CNY",
      ash: [0, 250, 0, 0, 1130, 0, 1380, 1630, 0],
      birch: due.CNY,
    },
    {
      basis: "dueDate",
      credits: "netted",
      currency: "CNY",
      ash: [0, 500, 0, 0, 880, 0, 1380, 1380, 0],
      birch: due.CNY,
    },
    {
      basis: "documentDate",
      credits: "separate",
      currency: "CNY",
      ash: [0, 0, 500, 0, 1130, -250, 1380, 1630, 0],
      birch: arose.CNY,
    },
    {
      basis: "documentDate",
      credits: "inBucket",
      currency: "CNY",
      ash: [0, -250, 500, 0, 1130, 0, 1380, 1630, 0],
      birch: arose.CNY,
    },
    {
      basis: "documentDate",
      credits: "netted",
      currency: "CNY",
      ash: [0, 0, 500, 0, 880, 0, 1380, 1380, 0],
      birch: arose.CNY,
    },
    {
      basis: "both",
      credits: "separate",
      currency: "CNY",
      ash: [0, 500, 0, 0, 1130, -250, 1380, 1630, 0],
      birch: due.CNY,
    },
    {
      basis: "both",
      credits: "inBucket",
      currency: "CNY",
      ash: [0, 250, 0, 0, 1130, 0, 1380, 1630, 0],
      birch: due.CNY,
    },
    {
      basis: "both",
      credits: "netted",
      currency: "CNY",
      ash: [0, 500, 0, 0, 880, 0, 1380, 1380, 0],
      birch: due.CNY,
    },
    {
      basis: "dueDate",
      credits: "separate",
      currency: "USD",
      ash: [0, 75, 0, 0, 160, -37.5, 197.5, 235, 0],
      birch: due.USD,
    },
    {
      basis: "dueDate",
      credits: "inBucket",
      currency: "USD",
      ash: [0, 37.5, 0, 0, 160, 0, 197.5, 235, 0],
      birch: due.USD,
    },
    {
      basis: "dueDate",
      credits: "netted",
      currency: "USD",
      ash: [0, 75, 0, 0, 122.5, 0, 197.5, 197.5, 0],
      birch: due.USD,
    },
    {
      basis: "documentDate",
      credits: "separate",
      currency: "USD",
      ash: [0, 0, 75, 0, 160, -37.5, 197.5, 235, 0],
      birch: arose.USD,
    },
    {
      basis: "documentDate",
      credits: "inBucket",
      currency: "USD",
      ash: [0, -37.5, 75, 0, 160, 0, 197.5, 235, 0],
      birch: arose.USD,
    },
    {
      basis: "documentDate",
      credits: "netted",
      currency: "USD",
      ash: [0, 0, 75, 0, 122.5, 0, 197.5, 197.5, 0],
      birch: arose.USD,
    },
    {
      basis: "both",
      credits: "separate",
      currency: "USD",
      ash: [0, 75, 0, 0, 160, -37.5, 197.5, 235, 0],
      birch: due.USD,
    },
    {
      basis: "both",
      credits: "inBucket",
      currency: "USD",
      ash: [0, 37.5, 0, 0, 160, 0, 197.5, 235, 0],
      birch: due.USD,
    },
    {
      basis: "both",
      credits: "netted",
      currency: "USD",
      ash: [0, 75, 0, 0, 122.5, 0, 197.5, 197.5, 0],
      birch: due.USD,
    },
  ] as const)(
    "ages by $basis, credits $credits, in $currency",
    ({ basis, credits, currency, ash, birch }) => {
      const report = agingReport(invoices, AS_OF_DATE, policyFor(basis, credits, currency), {
        receipts,
      });
      expect(amountsOf(report, "Ash")).toEqual(ash);
      expect(amountsOf(report, "Birch")).toEqual(birch);
      expect(report.agesDifference).toBe(0);
      expect(report.receiptFaults).toEqual([]);
      // CNY: 700 + 500 + 700 + 2,160 + 250; 300 + 50 + 288 received; 30 + 26 revalued.
      // USD: 98 + 70 + 100 + 300 + 35; 42 + 7 + 40 received; what is in yuan is worth 9 more.
      expect(report.proof).toEqual(
        currency === "CNY"
          ? {
              invoices: 4310,
              credits: -200,
              receipts: -638,
              revaluation: 56,
              closing: 3528,
              difference: 0,
              untranslated: [],
            }
          : {
              invoices: 603,
              credits: -28,
              receipts: -89,
              revaluation: 9,
              closing: 495,
              difference: 0,
              untranslated: [],
            },
      );
    },
  );

  it.each([
    { credits: "separate", ash: [900, 730] },
    { credits: "inBucket", ash: [650, 730] },
    { credits: "netted", ash: [650, 730] },
  ] as const)(
    "shows the years since the debt arose beside, credits $credits",
    ({ credits, ash }) => {
      const { rows, ageLabels } = agingReport(invoices, AS_OF_DATE, policyFor("both", credits), {
        receipts,
      });
      expect(ageLabels.slice(0, 2)).toEqual(["Up to 1 year", "1–2 years"]);
      expect(rows.map(({ ageBuckets }) => ageBuckets)).toEqual([
        [...ash, 0, 0, 0, 0],
        [2148, 0, 0, 0, 0, 0],
      ]);
    },
  );

  it("applied oldest first, the receipt without a number pays A1 too", () => {
    const policy = policyFor("dueDate", "separate");
    const asked = { receipts, receiptMethod: "oldestFirst" } as const;
    const report = agingReport(invoices, AS_OF_DATE, policy, asked);
    expect(amountsOf(report, "Ash")).toEqual([0, 500, 0, 0, 1080, -200, 1380, 1580, 0]);
    expect(amountsOf(report, "Birch")).toEqual(due.CNY);
  });

  it("ties out to the balance of the account", () => {
    const report = agingReport(invoices, AS_OF_DATE, policyFor("dueDate", "separate"), {
      receipts,
      ledgerBalance: 3500,
    });
    expect(report.ledgerDifference).toBe(28);
  });

  /*
   * From 1 June (A1 62 days past due, A2 and B1 not due, A3 720, B2 31 days) to 30 June. A4 and
   * the receipt are new; B1 pays 40 at 7.20 and gains 26, A3 gains 10.
   */
  it("moves as by hand in June", () => {
    const policy = policyFor("dueDate", "separate");
    const movement = agingMovement(invoices, FIRST_OF_JUNE, AS_OF_DATE, policy, { receipts });
    const steps = movement.rows.map((row) => [
      ...[row.label, row.opening, row.invoiced, row.settled],
      ...[row.movedOut, row.movedIn, row.revaluation, row.closing],
    ]);
    expect(steps).toEqual([
      ["Not due", 2660, 0, -288, -500, 0, 26, 1898],
      ["1–30", 0, 0, 0, 0, 500, 0, 500],
      ["31–60", 250, 0, 0, 0, 0, 0, 250],
      ["61–90", 400, 0, 0, -400, 0, 0, 0],
      ["Over 90", 720, 0, 0, 0, 400, 10, 1130],
      ["", 0, -200, -50, 0, 0, 0, -250],
    ]);
    expect(movement.proof).toEqual({
      opening: 4030,
      invoices: 0,
      credits: -200,
      receipts: -338,
      revaluation: 36,
      closing: 3528,
      difference: 0,
    });
  });

  it("is stated to Ash item by item, in the currencies of the items", () => {
    const policy = policyFor("dueDate", "separate");
    const { items, totals } = statementOfAccount(invoices, "ash", AS_OF_DATE, policy, { receipts });
    expect(items.map((item) => [item.document, item.openAmount, item.daysPastDue])).toEqual([
      ["A3", 100, 387],
      ["A1", 400, 91],
      ["A2", 500, 11],
      ["A4", -200, 0],
      ["", -50, 0],
    ]);
    expect(totals).toEqual([
      { currency: "USD", openAmount: 100, overdue: 100, buckets: [0, 0, 0, 0, 100], unapplied: 0 },
      {
        currency: "CNY",
        openAmount: 650,
        overdue: 900,
        buckets: [0, 500, 0, 0, 400],
        unapplied: -250,
      },
    ]);
    expect(sumAmounts([100 * 7.3, 650])).toBe(1380);
  });
});
