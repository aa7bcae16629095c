/** The contact log of the sample: how customers were asked for what they owed. */

import { nextWorkday } from "./calendar";
import { CNY_RATE } from "./credit-limits";
import type { Customer } from "./customers";
import type { Cell } from "./dirty-rows";
import { EVENTS } from "./events";
import type { Invoice } from "./invoices";
import { AS_OF_DATE } from "./payment-behaviour";
import type { Random } from "./random";

/** Days before the as-of date from which contacts were written down. */
const LOGGED_DAYS = 300;

/** Who asks belongs to the countries, by the first digit of the customer's number. */
const COLLECTORS = [
  ...["王静", "林怡君", "林怡君", "Olivia Grant", "Paul Berger", "Olivia Grant", "Olivia Grant"],
];

/** Steps of the policy that customers were asked by: days past due, channel, what one costs. */
const STEPS = [
  { from: 8, step: "reminder", channel: "e-mail", cost: 1 },
  { from: 15, step: "second reminder", channel: "e-mail", cost: 1 },
  { from: 30, step: "call", channel: "telephone", cost: 8 },
  { from: 45, step: "final demand", channel: "letter", cost: 15 },
] as const;

/** A customer is left alone for so long after a contact. */
const QUIET_DAYS = 7;

/** Events after which nobody asks any more: the lawyers do. */
const LAST_ASKED: ReadonlySet<Cell | undefined> = new Set(["Insolvency", "Law suit"]);

/** Day of such an event by the customer's number. */
const WITH_LAWYERS: ReadonlyMap<Cell | undefined, number> = new Map(
  EVENTS.filter(([, , kind]) => LAST_ASKED.has(kind)).map(([no, day]) => [no, Number(day)]),
);

interface Occasion {
  readonly day: number;
  readonly invoice: Invoice;
  readonly step: (typeof STEPS)[number];
}

/**
 * Makes the contacts of all customers by the steps of the policy, a row each, by day: an invoice is asked for as long as it is
 * open, and its customer not more than once a week. What was promised is kept where the ledger says so.
 */
export function makeContacts(invoices: readonly Invoice[], random: Random): Cell[][] {
  const asked = new Map<Customer, number>();
  const occasions = invoices
    .flatMap(occasionsOf)
    .sort((a, b) => a.day - b.day || b.step.from - a.step.from);
  return occasions.flatMap((occasion): Cell[][] => {
    const { customer } = occasion.invoice;
    if (occasion.day < (asked.get(customer) ?? -Infinity) + QUIET_DAYS) return [];
    asked.set(customer, occasion.day);
    return [contactRow(occasion, random)];
  });
}

function occasionsOf(invoice: Invoice): Occasion[] {
  const { customer, type, dueDate, settledDate, isDisputed } = invoice;
  if (type !== "Invoice" || isDisputed) return [];
  const end = Math.min(settledDate ?? Infinity, WITH_LAWYERS.get(customer.no) ?? Infinity);
  const last = Math.min(AS_OF_DATE, end - 1);
  return STEPS.map((step) => ({ day: nextWorkday(dueDate + step.from), invoice, step })).filter(
    ({ day }) => day >= AS_OF_DATE - LOGGED_DAYS && day <= last,
  );
}

function contactRow({ day, invoice, step }: Occasion, random: Random): Cell[] {
  const { customer, amount, paidAmount, invoiceNo } = invoice;
  const who = COLLECTORS[Number(customer.no.slice(2, 3)) - 1]!;
  const isPromised = random.chance(step.channel === "telephone" ? 0.6 : 0.2);
  const promise = nextWorkday(day + random.integer(7, 21));
  const rest = paidAmount < amount ? amount - paidAmount : amount;
  const inBase = customer.currency === "CNY" ? rest * CNY_RATE : rest;
  const isSpoken = step.channel === "telephone";
  const result = isPromised ? "promised" : isSpoken ? "not reached" : "sent";
  return [
    ...[customer.no, day, who, step.channel, step.step],
    ...(isPromised ? [promise, Math.floor(inBase / 100) * 100] : [null, null]),
    ...[result, null, step.cost, isPromised ? `Promises to pay ${invoiceNo}` : null],
  ];
}
