/** What became of customers: how the invoices that fell due in a horizon were paid. */
import { paymentBehaviour } from "../behaviour/payment-behaviour";
import type { CustomerPlaces } from "../ledger/customer-places";
import { NO_DATE } from "../reading/date-columns";
import { linesWithin, type InvoiceLines } from "../ledger/invoice-lines";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { itemsOf } from "../ledger/ledger-known-at";
import type { PolicySettings } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";

/** How a customer paid what fell due in the horizon. */
export interface Outcome {
  /** Place of the customer in the book. */
  readonly place: number;
  /** At least half of its judged invoices were late. */
  readonly isLate: boolean;
  /** Any of them was more than the policy's severe days late. */
  readonly isSeverelyLate: boolean;
}

/** No month is shorter. */
const SHORTEST_MONTH = 28;

/**
 * Judges how customers paid after a cut-off.
 *
 * Judged are invoices that fell due after the cut-off and within the horizon and were not
 * settled by the cut-off. One that is still open on the ledger's last day is late by the days
 * so far.
 *
 * @param known - The ledger as it was known at the end of the horizon.
 * @param lines - The lines of its invoices; null where nobody has looked for them.
 * @returns Customers with a judged invoice, by place.
 */
export function outcomesAfter(
  known: InvoiceLedger,
  lines: InvoiceLines | null,
  places: CustomerPlaces,
  cutOffDate: SerialDate,
  settings: PolicySettings,
): Outcome[] {
  const { lastDate } = known;
  const judged = itemsOf(known, (item) => {
    const due = known.dueDate[item]!;
    const settled = known.settledDate[item]!;
    return due > cutOffDate && due <= lastDate && (settled === NO_DATE || settled > cutOffDate);
  });
  const behaviour = paymentBehaviour(judged, linesWithin(lines, judged), places, lastDate, {
    ...settings,
    historyMonths: Math.max(settings.historyMonths, monthsWithin(cutOffDate, lastDate)),
  });
  const customers: Outcome[] = [];
  for (let place = 0; place < places.count; place++) {
    const invoices = behaviour.judged[place]!;
    if (invoices === 0) continue;
    customers.push({
      place,
      isLate: behaviour.late[place]! * 2 >= invoices,
      isSeverelyLate: behaviour.severelyLate[place]! > 0,
    });
  }
  return customers;
}

/** So many months back from a date that an earlier one is among them, and one more. */
export function monthsWithin(from: SerialDate, to: SerialDate): number {
  return Math.ceil(Math.max(0, to - from) / SHORTEST_MONTH) + 1;
}
