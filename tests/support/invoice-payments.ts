import { NOT_SETTLED, type InvoicePayments } from "../../src/engine/risk/invoice-payments";

/** An invoice of customer 0 on 30 days, not settled, unless a test says else. */
export interface TestPayment {
  readonly customer?: number;
  readonly due: number;
  readonly issued?: number;
  readonly settled?: number;
}

/** Payments as they are picked from a ledger on a day. */
export function paymentsOf(asOfDate: number, invoices: readonly TestPayment[]): InvoicePayments {
  const column = (value: (invoice: TestPayment, place: number) => number) =>
    Int32Array.from(invoices, value);
  return {
    length: invoices.length,
    asOfDate,
    customers: 1 + Math.max(0, ...invoices.map(({ customer }) => customer ?? 0)),
    item: column((_, place) => place),
    customer: column(({ customer }) => customer ?? 0),
    issued: column(({ issued, due }) => issued ?? due - 30),
    due: column(({ due }) => due),
    settled: column(({ settled }) => settled ?? NOT_SETTLED),
  };
}
