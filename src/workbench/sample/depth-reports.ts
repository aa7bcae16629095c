/** The sheets that look deeper: why a score is what it is, what comes in, what may be lost. */

import { AS_OF_DATE } from "./payment-behaviour";
import { SHARED_ARGUMENTS, sharedArguments, type Report, type SampleTables } from "./report-sheets";
import { COLOURS } from "./sheet-style";

/** The customer that single-customer reports look at: the one chosen on the first sheet. */
export const CHOSEN_CUSTOMER = { address: "Start!$C$8", no: "C-4001" } as const;

/** Days between the two dates of the movement. */
const MONTH_DAYS = 30;

/** Days by which the backtest looks back, and those in which it judges what came. */
const LOOK_BACK_DAYS = 181;
const HORIZON_DAYS = 180;

const TOTAL_ROW = { text: "Total", colour: COLOURS.brandLight, scope: "row", bold: true } as const;

/** One sheet per question that a credit controller asks after the first look. */
export function depthReports(tables: SampleTables): readonly Report[] {
  const { customers, invoices, statements, events, policy } = tables;
  const { address, no } = CHOSEN_CUSTOMER;
  return [
    {
      sheet: "Explained",
      title: "Why the score is what it is",
      line: "For the customer chosen on the first sheet: each factor, its rule, what would raise it, and the way to the next grade.",
      id: "EXPLAINSCORE",
      typed: `${address},${SHARED_ARGUMENTS}`,
      args: [[[no]], ...sharedArguments(tables)],
      isMixed: true,
    },
    {
      sheet: "Movement",
      title: "Movement of the last 30 days",
      line: "What came into each bucket, what was paid and what moved on, from the opening to the closing balance.",
      id: "AGINGMOVEMENT",
      typed: `Invoices[#All],AsOfDate-${String(MONTH_DAYS)},AsOfDate,Policy[#All]`,
      args: [invoices, AS_OF_DATE - MONTH_DAYS, AS_OF_DATE, policy],
      highlights: [{ title: "Bucket", ...TOTAL_ROW }],
    },
    {
      sheet: "Measures",
      title: "How well it is collected",
      line: "Days sales outstanding, collection effectiveness and the other measures, with their trend by month.",
      id: "COLLECTIONMEASURES",
      typed: "Invoices[#All],AsOfDate,,Policy[#All]",
      args: [invoices, AS_OF_DATE, null, policy],
      isMixed: true,
    },
    {
      sheet: "Provision",
      title: "Loss allowance",
      line: "The provision matrix by bucket, at the loss rates of the policy, with the journal entry.",
      id: "LOSSPROVISION",
      typed: "Invoices[#All],AsOfDate,Policy[#All]",
      args: [invoices, AS_OF_DATE, policy],
      isMixed: true,
    },
    {
      sheet: "Backtest",
      title: "What the scores of half a year ago were worth",
      line: "Everyone is scored with what was known then, and set against what happened since.",
      id: "BACKTEST",
      typed: `Customers[#All],Invoices[#All],AsOfDate-${String(LOOK_BACK_DAYS)},${String(HORIZON_DAYS)},Policy[#All],Statements[#All],Events[#All]`,
      args: [
        customers,
        invoices,
        AS_OF_DATE - LOOK_BACK_DAYS,
        HORIZON_DAYS,
        policy,
        statements,
        events,
      ],
      isMixed: true,
    },
  ];
}
