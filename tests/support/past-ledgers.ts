/** Ledgers with a past, generated: invoices, credits, payments, write-offs, and receipts for them. */
import fc from "fast-check";

import type { CellGrid } from "../../src/engine/values/cells";

/** First day of the past: 1 November 2024. */
export const FIRST_DAY = 45_597;
/** Days of the past. */
export const DAYS = 120;

const HEADER = [
  ...["Customer", "Invoice No", "Type", "Invoice Date", "Due Date", "Amount", "Paid Amount"],
  ...["Settled Date", "Status", "Currency", "Disputed", "Terms"],
];

const PAST_ITEM = fc.record({
  customer: fc.constantFrom("C1", "C2", "C3"),
  number: fc.integer({ min: 1, max: 6 }),
  type: fc.constantFrom("Invoice", "Invoice", "Invoice", "Credit Note", "Payment", "Write-off"),
  day: fc.integer({ min: 0, max: DAYS }),
  termsDays: fc.integer({ min: 0, max: 40 }),
  cents: fc.integer({ min: 1, max: 50_000 }),
  paidPart: fc.constantFrom(0, 0, 0.4, 0.97, 0.999, 1),
  settledAfter: fc.option(fc.integer({ min: -10, max: 90 })),
  isWrittenOff: fc.boolean(),
  currency: fc.constantFrom("EUR", "EUR", "EUR", "USD", ""),
  isDisputed: fc.boolean(),
  terms: fc.constantFrom("", "3/10 net 30"),
  /** Part of an invoice that a negative line of it takes off. */
  deduction: fc.constantFrom(0, 0, 0, 0.3),
});

type PastItem = typeof PAST_ITEM extends fc.Arbitrary<infer T> ? T : never;

/** A row of a ledger; only invoices are paid or written off. */
function rowOf(one: PastItem): unknown[] {
  const { type, cents, settledAfter, isWrittenOff, isDisputed } = one;
  const isInvoice = type === "Invoice";
  const date = FIRST_DAY + one.day;
  const amount = cents / 100;
  const paid = isInvoice ? Math.round(cents * one.paidPart) / 100 : 0;
  const isSettled = isInvoice && paid > 0 && settledAfter !== null;
  return [
    ...[one.customer, `R${one.number}`, type, date, date + one.termsDays],
    ...[isInvoice ? amount : -amount, paid, isSettled ? date + settledAfter : ""],
    isInvoice && isWrittenOff && one.number === 1 ? "Written off" : "Open",
    ...[one.currency, isDisputed && one.number === 2 ? "yes" : "no", one.terms],
  ];
}

/** The negative line of an invoice, below its row. */
function deductionOf(one: PastItem): unknown[][] {
  if (one.type !== "Invoice" || one.deduction === 0 || one.cents < 4) return [];
  const cents = -Math.ceil(one.cents * one.deduction);
  return [rowOf({ ...one, cents, paidPart: 0, isWrittenOff: false })];
}

/** Ranges of ledgers; invoice numbers may repeat, so that credits name invoices. */
export const PAST_LEDGERS: fc.Arbitrary<CellGrid> = fc
  .array(PAST_ITEM, { minLength: 1, maxLength: 14 })
  .map((items) => [HEADER, ...items.flatMap((one) => [rowOf(one), ...deductionOf(one)])]);

/** Ranges of receipts for them; some name an invoice, some are refunds, some of nobody. */
export const PAST_RECEIPTS: fc.Arbitrary<CellGrid> = fc
  .array(
    fc.record({
      customer: fc.constantFrom("C1", "C2", "C3", "C9"),
      number: fc.option(fc.integer({ min: 1, max: 6 })),
      day: fc.integer({ min: 0, max: DAYS + 20 }),
      cents: fc.integer({ min: -5000, max: 50_000 }).filter((cents) => cents !== 0),
      currency: fc.constantFrom("EUR", "", "USD"),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .map((receipts) => [
    ["Customer", "Receipt Date", "Amount", "Applied To", "Currency"],
    ...receipts.map(({ customer, number, day, cents, currency }) => [
      ...[customer, FIRST_DAY + day, cents / 100],
      ...[number === null ? "" : `R${number}`, currency],
    ]),
  ]);
