/** The sheets about the work of a day: whom to ask, what asking brought, what to look out for. */

import { AS_OF_DATE } from "./payment-behaviour";
import { SHARED_ARGUMENTS, sharedArguments, type Report, type SampleTables } from "./report-sheets";
import { COLOURS, FORMATS } from "./sheet-style";

const WITH_CONTACTS = `${SHARED_ARGUMENTS},Contacts[#All]`;

/** One format for several columns. */
function inFormat(format: string, ...titles: readonly string[]): Record<string, string> {
  return Object.fromEntries(titles.map((title) => [title, format]));
}

/** One sheet per function that reads the contacts or the risks. */
export function workReports(tables: SampleTables): readonly Report[] {
  const { customers, invoices, contacts, policy, risks } = tables;
  const args = [...sharedArguments(tables), contacts];
  const lights = (title: string) => [
    { title, text: "hold", colour: COLOURS.hold, scope: "cell" } as const,
    { title, text: "red", colour: COLOURS.red, scope: "cell" } as const,
    { title, text: "amber", colour: COLOURS.amber, scope: "cell" } as const,
  ];
  return [
    {
      sheet: "Work list",
      title: "Whom to ask for what today",
      line: "By the steps of the policy and the contacts so far; what is kept out is named, and all of it ties out to the aging.",
      id: "WORKLIST",
      typed: WITH_CONTACTS,
      args,
      formats: {
        ...{ Invoices: FORMATS.count, Chance: FORMATS.share, "Next date": FORMATS.date },
      },
    },
    {
      sheet: "Results",
      title: "What asking has brought",
      line: "By step and channel, and by collector: what was asked for, what came, which promises were kept, what it cost.",
      id: "COLLECTIONRESULTS",
      typed: "Contacts[#All],Invoices[#All],,,Policy[#All],,AsOfDate,Customers[#All]",
      args: [contacts, invoices, null, null, policy, null, AS_OF_DATE, customers],
      formats: {
        ...inFormat(
          FORMATS.count,
          "Contacts",
          "Of which judged",
          "Promises",
          "Kept",
          "Broken",
          "Open",
        ),
        ...inFormat(FORMATS.share, "Recovery rate", "Promises kept"),
      },
    },
    {
      sheet: "Warnings",
      title: "Early warnings",
      line: "What each customer has set off, since when, and how often such a warning was right on this ledger.",
      id: "WARNINGS",
      typed: WITH_CONTACTS,
      args,
      formats: {
        Since: FORMATS.date,
        ...inFormat(FORMATS.figure, "Now", "Before", "Threshold"),
      },
      highlights: lights("Level"),
    },
    {
      sheet: "Risk matrix",
      title: "Risks in giving credit",
      line: "Likelihood × impact of the sheet Risks: what remains after the response, bands, matrix, and actions past their day.",
      id: "RISKMATRIX",
      typed: "Risks[#All],Policy[#All],AsOfDate",
      args: [risks, policy, AS_OF_DATE],
      // Counts and the matrix stand below the words of its columns.
      isMixed: true,
      formats: {
        ...inFormat(FORMATS.count, "Likelihood", "Impact", "Score", "Remaining score", "Moved"),
        ...{ Due: FORMATS.date, Cost: FORMATS.wholeAmount },
      },
    },
  ];
}
