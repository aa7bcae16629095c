/** The sheets that hold data, each as a table: customers, invoices, statements, events, contacts, risks. */

import type { Workbook } from "../files/excel-workbook";

import { calendarDay } from "./calendar";
import type { Customer } from "./customers";
import { spoilRows, type Cell } from "./dirty-rows";
import { EVENTS } from "./events";
import type { Invoice } from "./invoices";
import { creditLimits } from "./credit-limits";
import {
  FORMATS,
  freeze,
  printWide,
  styleColumns,
  styleHeader,
  writeTitle,
  type SheetColumn,
} from "./sheet-style";
import { RISKS } from "./risks";
import { STATEMENT_ITEMS, type Statement } from "./statements";

/** A table as a formula sees it with `[#All]`: its header and its rows. */
export type TableCells = readonly (readonly Cell[])[];

/** Room between a text and the number on its left. */
const INDENTED = { horizontal: "left", indent: 1 } as const;

const CUSTOMER_COLUMNS: readonly SheetColumn[] = [
  { title: "Customer no.", width: 14 },
  { title: "Customer name", width: 36 },
  { title: "Country", width: 16 },
  { title: "Industry", width: 24 },
  { title: "Customer since", width: 15, format: FORMATS.date },
  { title: "Payment terms", width: 12 },
  { title: "Credit limit", width: 14, format: FORMATS.wholeAmount },
  { title: "Salesperson", width: 17, alignment: INDENTED },
];

const INVOICE_COLUMNS: readonly SheetColumn[] = [
  { title: "Customer no.", width: 14 },
  { title: "Invoice no.", width: 14 },
  { title: "Invoice date", width: 13, format: FORMATS.date },
  { title: "Due date", width: 13, format: FORMATS.date },
  { title: "Amount", width: 16, format: FORMATS.amount },
  { title: "Paid amount", width: 16, format: FORMATS.amount },
  { title: "Settled date", width: 13, format: FORMATS.date },
  { title: "Currency", width: 11, alignment: INDENTED },
  { title: "Disputed", width: 10 },
  { title: "Type", width: 13 },
  { title: "Salesperson", width: 16 },
];

const STATEMENT_COLUMNS: readonly SheetColumn[] = [
  { title: "Customer no.", width: 14 },
  { title: "Fiscal year", width: 11 },
  ...Object.values(STATEMENT_ITEMS).map((title) => ({
    title,
    width: 16,
    format: FORMATS.wholeAmount,
  })),
];

const EVENT_COLUMNS: readonly SheetColumn[] = [
  { title: "Customer no.", width: 14 },
  { title: "Date", width: 13, format: FORMATS.date },
  { title: "Kind", width: 22, alignment: INDENTED },
  { title: "Note", width: 60 },
];

const CONTACT_COLUMNS: readonly SheetColumn[] = [
  { title: "Customer no.", width: 14 },
  { title: "Contact date", width: 13, format: FORMATS.date },
  { title: "Collector", width: 15, alignment: INDENTED },
  { title: "Channel", width: 12 },
  { title: "Step", width: 17 },
  { title: "Promised date", width: 13, format: FORMATS.date },
  { title: "Promised amount", width: 13, format: FORMATS.wholeAmount },
  { title: "Result", width: 13, alignment: INDENTED },
  { title: "Next contact", width: 13, format: FORMATS.date },
  { title: "Cost", width: 8, format: FORMATS.wholeAmount },
  { title: "Note", width: 32, alignment: INDENTED },
];

const RISK_COLUMNS: readonly SheetColumn[] = [
  { title: "Risk", width: 48 },
  { title: "Likelihood", width: 11, format: FORMATS.count },
  { title: "Impact", width: 9, format: FORMATS.count },
  { title: "Response", width: 11, alignment: INDENTED },
  { title: "Action", width: 46 },
  { title: "Owner", width: 15 },
  { title: "Due date", width: 13, format: FORMATS.date },
  { title: "Done", width: 9, alignment: INDENTED },
  { title: "Cost", width: 10, format: FORMATS.wholeAmount },
  { title: "Likelihood after", width: 11, format: FORMATS.count },
  { title: "Impact after", width: 9, format: FORMATS.count },
  { title: "Last likelihood", width: 11, format: FORMATS.count },
  { title: "Last impact", width: 9, format: FORMATS.count },
];

/** Says where the statements come from and what was done to them, as their licence asks. */
const STATEMENT_SOURCE = [
  "Figures of anonymous US companies, licence CC BY 4.0. Source: M. Pellegrino et al., Future Internet 2024, 16(3), 79, and G. Lombardo et al., Future Internet 2022, 14(8), 244.",
  "Changed: a selection, in US dollars instead of millions, fiscal years moved so that each firm's last one is 2025, given to fictional customers. See ATTRIBUTION.md.",
];

/** Writes the customers. */
export function addCustomers(
  workbook: Workbook,
  customers: readonly Customer[],
  invoices: readonly Invoice[],
): TableCells {
  const limits = creditLimits(invoices);
  const rows = customers.map((customer) => [
    customer.no,
    customer.name,
    customer.country,
    customer.industry,
    customer.since,
    customer.paymentTermsDays,
    limits.get(customer) ?? null,
    customer.salesperson,
  ]);
  return addTable(workbook, "Customers", CUSTOMER_COLUMNS, rows, { frozenColumns: 2 });
}

/** Writes the ledger, with a few rows as real ledgers have them. */
export function addInvoices(workbook: Workbook, invoices: readonly Invoice[]): TableCells {
  const rows = invoices.map((invoice): Cell[] => [
    invoice.customer.no,
    invoice.invoiceNo,
    invoice.invoiceDate,
    invoice.dueDate,
    invoice.amount,
    invoice.paidAmount,
    invoice.settledDate,
    invoice.customer.currency,
    invoice.isDisputed ? "Yes" : "No",
    invoice.type,
    invoice.customer.salesperson,
  ]);
  const places = { customerNo: 0, dueDate: 3, amount: 4 };
  const spoiled = spoilRows(rows, places, slashedDate);
  return addTable(workbook, "Invoices", INVOICE_COLUMNS, spoiled, { frozenColumns: 2 });
}

/** Writes the statements, with their source above them. */
export function addStatements(workbook: Workbook, statements: readonly Statement[]): TableCells {
  const rows = statements.map(({ customerNo, fiscalYear, amounts }) => [
    customerNo,
    fiscalYear,
    ...amounts,
  ]);
  return addTable(workbook, "Statements", STATEMENT_COLUMNS, rows, {
    frozenColumns: 2,
    title: "Annual statements, US dollars",
    lines: STATEMENT_SOURCE,
  });
}

/** Writes the events. */
export function addEvents(workbook: Workbook): TableCells {
  return addTable(workbook, "Events", EVENT_COLUMNS, EVENTS, { frozenColumns: 1 });
}

/** Writes the contacts. */
export function addContacts(workbook: Workbook, contacts: TableCells): TableCells {
  return addTable(workbook, "Contacts", CONTACT_COLUMNS, contacts, { frozenColumns: 1 });
}

/** Writes the register of risks. */
export function addRisks(workbook: Workbook): TableCells {
  const rows = RISKS.map((risk) => RISK_COLUMNS.map((_, i) => risk[i] ?? null));
  return addTable(workbook, "Risks", RISK_COLUMNS, rows, { frozenColumns: 1 });
}

interface TableOptions {
  readonly frozenColumns: number;
  /** Stands above the table, with its lines below it. */
  readonly title?: string;
  readonly lines?: readonly string[];
}

function addTable(
  workbook: Workbook,
  name: string,
  columns: readonly SheetColumn[],
  rows: TableCells,
  { frozenColumns, title, lines = [] }: TableOptions,
): TableCells {
  const sheet = workbook.addWorksheet(name);
  const headerRow = title === undefined ? 1 : lines.length + 3;
  sheet.addTable({
    name,
    ref: `A${String(headerRow)}`,
    headerRow: true,
    style: { theme: "TableStyleLight1", showRowStripes: true },
    columns: columns.map((column) => ({ name: column.title, filterButton: true })),
    rows: rows.map((row) => [...row]),
  });
  styleColumns(sheet, columns);
  styleHeader(sheet, headerRow, columns);
  if (title !== undefined) writeTitle(sheet, title, lines);
  freeze(sheet, headerRow, frozenColumns);
  printWide(sheet, headerRow);
  return [columns.map((column) => column.title), ...rows];
}

/** A date as text, the way some systems export it. */
function slashedDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(year)}/${String(month).padStart(2, "0")}/${String(day).padStart(2, "0")}`;
}
