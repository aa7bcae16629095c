/** What payment terms mean for one invoice: when which part of it falls due. */
import {
  addMonths,
  calendarDay,
  daysInMonth,
  serialDate,
  type SerialDate,
} from "../values/serial-date";

/** A move from one day to a later one; a month is a calendar month. */
export type TermStep =
  | { readonly kind: "days"; readonly days: number }
  /** The same day of a later month; the last day where there is no such day. */
  | { readonly kind: "months"; readonly months: number }
  /** The last day of the month, quarter or year of the day (periods of 1, 3 or 12 months), or of a later one. */
  | { readonly kind: "periodEnd"; readonly months: 1 | 3 | 12; readonly ahead: number }
  /** A day of the month of the day, or of a later month; the last day where there is no such day. */
  | { readonly kind: "dayOfMonth"; readonly day: number; readonly monthsAhead: number }
  /** The next day with this number on or after the day: the 10th that follows, or a cut-off. */
  | { readonly kind: "nextDay"; readonly day: number };

/** One part of an invoice and its term. */
export interface Instalment {
  /** Part of the invoice, a fraction; the parts add up to 1. */
  readonly share: number;
  /** From the invoice date to the due date, one after the other; none when it is due at once. */
  readonly steps: readonly TermStep[];
}

/** Payment terms, understood. */
export interface PaymentTerms {
  /** At least one, in the order in which the terms name them. */
  readonly instalments: readonly Instalment[];
  /** Discount for early payment, a fraction, and its term; null for none. */
  readonly discount: { readonly rate: number; readonly steps: readonly TermStep[] } | null;
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
    .map(({ share, steps }) => ({ dueDate: dateAfter(documentDate, steps), share }))
    .sort((a, b) => a.dueDate - b.dueDate);
}

/** Gives the day by which an invoice is to be paid in full: its last due date. */
export function lastDueDate(documentDate: SerialDate, { instalments }: PaymentTerms): SerialDate {
  return Math.max(...instalments.map(({ steps }) => dateAfter(documentDate, steps)));
}

/** Gives the last day on which the discount may be taken; null for terms without one. */
export function discountDate(
  documentDate: SerialDate,
  { discount }: PaymentTerms,
): SerialDate | null {
  return discount === null ? null : dateAfter(documentDate, discount.steps);
}

function dateAfter(start: SerialDate, steps: readonly TermStep[]): SerialDate {
  return steps.reduce(moved, start);
}

function moved(date: SerialDate, step: TermStep): SerialDate {
  switch (step.kind) {
    case "days":
      return date + step.days;
    case "months":
      return addMonths(date, step.months);
    case "periodEnd": {
      const { month } = calendarDay(date);
      const left = step.months - 1 - ((month - 1) % step.months);
      return dayOfMonth(date, left + step.ahead * step.months, 31);
    }
    case "dayOfMonth":
      return dayOfMonth(date, step.monthsAhead, step.day);
    case "nextDay": {
      const here = dayOfMonth(date, 0, step.day);
      return here >= date ? here : dayOfMonth(date, 1, step.day);
    }
  }
}

function dayOfMonth(date: SerialDate, monthsAhead: number, day: number): SerialDate {
  const { year, month } = calendarDay(date);
  const index = year * 12 + (month - 1) + monthsAhead;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return (
    serialDate({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) }) ?? date
  );
}
