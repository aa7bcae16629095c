import { invoiceGrid } from "../../support/builders";
import { call } from "../../support/worksheet-functions";

/*
 * One ledger, aged as known systems age it, with the rows of a policy that make AGINGREPORT do
 * the same. The conventions are those that the systems publish:
 *
 * - OCA aged partner balance (Odoo): by due date; due on the day is current; then 1–30, 31–60,
 *   61–90, 91–120 and older, both ends inclusive; credits stand in the bucket of their own date.
 * - ERPNext accounts receivable: age 0 belongs to the first range, 0–30; what is not yet due
 *   stands in no range, only in the outstanding amount. So by due date its first range and
 *   what it leaves out are our first bucket; by posting date they agree range by range.
 * - Dynamics AX, sample definition of 30–60–90 days by transaction date: the aging date itself,
 *   then 1 to 30 days before it and so on.
 * - Dynamics 365 with a current period of 30 days: the day and the 29 days before it.
 */
const AS_OF_DATE = 45_473; // 30 June 2024

/** Past due by so many days; each amount is twice the one before, so that sums tell them apart. */
const DAYS_PAST_DUE = [-10, 0, 1, 29, 30, 31, 60, 61, 90, 91, 120, 121];

const INVOICES = invoiceGrid(
  ...DAYS_PAST_DUE.map((days, i) => ({ amount: 2 ** i, dueDate: AS_OF_DATE - days })),
  { amount: -1.5, dueDate: AS_OF_DATE - 45, documentDate: AS_OF_DATE - 45 },
);

const policyOf = (basis: string, credits: string, ...from: readonly number[]) => [
  ["Rule", "Item", "From", "Value", "Note"],
  ["setting", "aging basis", "", basis, ""],
  ["setting", "unapplied credits", "", credits, ""],
  ...from.map((days) => ["bucket", `from ${days}`, days, "", ""]),
];

describe("AGINGREPORT ages as known systems do", () => {
  it.each([
    {
      system: "our own default",
      policy: policyOf("due date", "separate", 0, 1, 31, 61, 91),
      // Not due 1 + 2; 4 + 8 + 16; 32 + 64; 128 + 256; 512 + 1,024 + 2,048; the credit apart.
      amounts: [3, 28, 96, 384, 3584, -1.5],
      convention: /^Aging basis: due date\. Unapplied credits: separate\./,
    },
    {
      system: "OCA aged partner balance",
      policy: policyOf("due date", "in bucket", 0, 1, 31, 61, 91, 121),
      amounts: [3, 28, 94.5, 384, 1536, 2048],
      convention: /^Aging basis: due date\. Unapplied credits: in bucket\./,
    },
    {
      system: "ERPNext by due date: 0–30 (30) with what is not yet due (1)",
      policy: policyOf("due date", "in bucket", 0, 31, 61, 91, 121),
      amounts: [30 + 1, 94.5, 384, 1536, 2048],
      convention: /^Aging basis: due date\. Unapplied credits: in bucket\./,
    },
    {
      system: "ERPNext by posting date, 30 days before each due date",
      policy: policyOf("document date", "in bucket", 0, 31, 61, 91, 121),
      // 20 and 30 days; 31, 59, 60 and the credit's 45; 61 and 90; 91 and 120; 121 and over.
      amounts: [3, 26.5, 96, 384, 3584],
      convention: /^Aging basis: document date\. Unapplied credits: in bucket\./,
    },
    {
      system: "Dynamics AX by transaction date: aging date, 1–30, 31–60, 61–90, over 90",
      policy: policyOf("document date", "in bucket", 0, 1, 31, 61, 91),
      amounts: [0, 3, 26.5, 96, 3968],
      convention: /^Aging basis: document date\. Unapplied credits: in bucket\./,
    },
    {
      system: "Dynamics 365 by transaction date with 30 days of current",
      policy: policyOf("document date", "in bucket", 0, 30, 60, 90, 120),
      // 20 days; 30, 31, 59 and 45; 60 and 61; 90 and 91; 120 and over.
      amounts: [1, 12.5, 48, 192, 3840],
      convention: /^Aging basis: document date\. Unapplied credits: in bucket\./,
    },
  ])("$system", ({ policy, amounts, convention }) => {
    const report = call("AGINGREPORT", INVOICES, AS_OF_DATE, policy);
    const total = report.find(([label]) => label === "Total")!;
    expect(total.slice(1, 1 + amounts.length)).toEqual(amounts);
    expect(total[report[0]!.indexOf("Total")]).toBe(4093.5);
    expect(report.at(-1)![0]).toMatch(convention);
  });
});
