/** Puts the sample workbook together. */

import { Workbook } from "../files/excel-workbook";

import { readCustomers } from "./customers";
import { makeContacts } from "./contacts";
import {
  addContacts,
  addCustomers,
  addEvents,
  addInvoices,
  addRisks,
  addStatements,
} from "./data-sheets";
import { makeInvoices } from "./invoices";
import { depthReports } from "./depth-reports";
import { addPolicy } from "./policy-sheet";
import { Random } from "./random";
import { addReport, addScores, mainReports } from "./report-sheets";
import { COLOURS } from "./sheet-style";
import { fillStart, nameAsOfDate } from "./start-sheet";
import { readStatements } from "./statements";
import { workReports } from "./work-reports";
import type { WorksheetFunctions } from "./worksheet-functions";

/** One of those seeds under which every kind of trouble shows. */
const SEED = 82;

/** The day the sample was drawn up; a file of its own time would differ every time. */
const CREATED = new Date(Date.UTC(2026, 6, 1));

/**
 * Makes the sample workbook.
 *
 * @param functions - The add-in's functions, for the answers that stand in the cells.
 */
export async function sampleWorkbook(functions: WorksheetFunctions): Promise<Workbook> {
  const workbook = new Workbook();
  workbook.creator = "CreditSheet";
  workbook.title = "CreditSheet sample";
  workbook.created = CREATED;
  workbook.modified = CREATED;
  const customers = readCustomers();
  const invoices = makeInvoices(customers, new Random(SEED));
  const start = workbook.addWorksheet("Start", {
    properties: { tabColor: { argb: COLOURS.brand } },
  });
  const tables = {
    customers: addCustomers(workbook, customers, invoices),
    invoices: addInvoices(workbook, invoices),
    statements: addStatements(workbook, readStatements(customers)),
    events: addEvents(workbook),
    contacts: addContacts(workbook, makeContacts(invoices, new Random(SEED))),
    risks: addRisks(workbook),
    policy: await addPolicy(workbook, functions),
  };
  nameAsOfDate(workbook);
  fillStart(start, tables, functions);
  addScores(workbook, tables, functions);
  for (const report of [...mainReports(tables), ...depthReports(tables), ...workReports(tables)]) {
    addReport(workbook, report, functions);
  }
  return workbook;
}
