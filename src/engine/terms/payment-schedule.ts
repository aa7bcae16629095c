/** What payment terms mean for one invoice: when which part of it falls due. */
import { calendarDay, daysInMonth, serialDate, type SerialDate } from "../values/serial-date";

/** From which day a term counts its days. */
export type TermStart =
  | { readonly kind: "documentDate" }
  /** The last day of the month of the invoice, or of a later month. */
  | { readonly kind: "monthEnd"; readonly monthsAhead: number }
  /** A day of the month of the invoice, or of a later month; the last day where there is no such day. */
  | { readonly kind: "dayOfMonth"; readonly day: number; readonly monthsAhead: number };

/** One part of an invoice and its term. */
export interface Instalment {
  /** Part of the invoice, a fraction; the parts add up to 1. */
  readonly share: number;
  readonly start: TermStart;
  /** Days after the start. */
  readonly days: number;
}

/** Payment terms, understood. */
export interface PaymentTerms {
  /** At least one, in the order in which the terms name them. */
  readonly instalments: readonly Instalment[];
  /** Discount for early payment; null for none. */
  readonly discount: { readonly rate: number; readonly days: number } | null;
}

/** A part of an invoice with its due date. */
export interface DuePart {
  readonly dueDate: SerialDate;
  readonly share: number;
}

/**
 * Gives the due dates of an invoice.
 *
 * Days count from the day after the start: 30 days from 1 January end on 31 January.
 *
 * @returns One part per instalment, earliest first.
 */
export function dueParts(documentDate: SerialDate, terms: PaymentTerms): DuePart[] {
  return terms.instalments
    .map((instalment) => ({
      dueDate: dueDateOf(documentDate, instalment),
      share: instalment.share,
    }))
    .sort((a, b) => a.dueDate - b.dueDate);
}

/** Gives the day by which an invoice is to be paid in full: its last due date. */
export function lastDueDate(documentDate: SerialDate, terms: PaymentTerms): SerialDate {
  let last = documentDate;
  for (const instalment of terms.instalments) {
    last = Math.max(last, dueDateOf(documentDate, instalment));
  }
  return last;
}

function dueDateOf(documentDate: SerialDate, { start, days }: Instalment): SerialDate {
  return startDate(documentDate, start) + days;
}

function startDate(documentDate: SerialDate, start: TermStart): SerialDate {
  if (start.kind === "documentDate") return documentDate;
  const { year, month } = calendarDay(documentDate);
  const index = year * 12 + (month - 1) + start.monthsAhead;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  const lastDay = daysInMonth(target.year, target.month);
  const day = start.kind === "monthEnd" ? lastDay : Math.min(start.day, lastDay);
  return serialDate({ ...target, day }) ?? documentDate;
}
