/** The ledger of the sample: invoices and credit notes of two years, with their payments. */

import { nextWorkday } from "./calendar";
import type { Customer } from "./customers";
import { AS_OF_DATE, daysLate, FIRST_DAY } from "./payment-behaviour";
import type { Random } from "./random";

/** Credit notes among the 1,500 documents. */
export const CREDIT_NOTE_COUNT = 40;

/** A document of the ledger. */
export interface Invoice {
  readonly customer: Customer;
  readonly invoiceNo: string;
  readonly invoiceDate: number;
  readonly dueDate: number;
  /** Negative for a credit note. */
  readonly amount: number;
  readonly paidAmount: number;
  /** Null while anything is open. */
  readonly settledDate: number | null;
  readonly isDisputed: boolean;
  readonly type: "Invoice" | "Credit note";
}

type Unnumbered = Omit<Invoice, "invoiceNo">;

/** Makes the documents of all customers, numbered by date. */
export function makeInvoices(customers: readonly Customer[], random: Random): Invoice[] {
  const invoices = customers.flatMap((customer) =>
    Array.from({ length: customer.invoiceCount }, () => makeInvoice(customer, random)),
  );
  const creditNotes = Array.from({ length: CREDIT_NOTE_COUNT }, () =>
    makeCreditNote(invoices, random),
  );
  return numberByDate([...invoices, ...creditNotes]);
}

function makeInvoice(customer: Customer, random: Random): Unnumbered {
  const firstDay = Math.max(FIRST_DAY, customer.since);
  const invoiceDate = Math.min(AS_OF_DATE, nextWorkday(random.integer(firstDay, AS_OF_DATE)));
  const dueDate = invoiceDate + customer.paymentTermsDays;
  const amount = toCents(customer.typicalAmount * 1.6 ** random.normal(0, 1));
  const isDisputed = random.chance(0.03);
  const delay = daysLate(customer.behaviour, dueDate, random) + (isDisputed ? 100 : 0);
  const payment = nextWorkday(Math.max(invoiceDate + 2, dueDate + delay));
  const partPaid = random.chance(0.15) && AS_OF_DATE - invoiceDate > 20;
  const share = 0.2 + 0.5 * random.next();
  const isSettled = payment <= AS_OF_DATE;
  return {
    customer,
    invoiceDate,
    dueDate,
    amount,
    paidAmount: isSettled ? amount : partPaid ? toCents(amount * share) : 0,
    settledDate: isSettled ? payment : null,
    isDisputed,
    type: "Invoice",
  };
}

/** Takes back a part of an invoice; some are still to be set off. */
function makeCreditNote(invoices: readonly Unnumbered[], random: Random): Unnumbered {
  const invoice = invoices[random.integer(0, invoices.length - 1)]!;
  const date = Math.min(AS_OF_DATE, nextWorkday(invoice.invoiceDate + random.integer(5, 40)));
  const amount = -toCents(invoice.amount * (0.05 + 0.25 * random.next()));
  const settlement = nextWorkday(date + random.integer(3, 30));
  const isSettled = settlement <= AS_OF_DATE && random.chance(0.75);
  return {
    customer: invoice.customer,
    invoiceDate: date,
    dueDate: date,
    amount,
    paidAmount: isSettled ? amount : 0,
    settledDate: isSettled ? settlement : null,
    isDisputed: false,
    type: "Credit note",
  };
}

function numberByDate(documents: readonly Unnumbered[]): Invoice[] {
  const sorted = documents
    .map((document, index) => ({ document, index }))
    .sort((a, b) => a.document.invoiceDate - b.document.invoiceDate || a.index - b.index);
  return sorted.map(({ document }, index) => {
    const prefix = document.type === "Invoice" ? "INV" : "CRN";
    return { ...document, invoiceNo: `${prefix}-${String(100_001 + index)}` };
  });
}

function toCents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
