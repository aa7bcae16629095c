/** What was planned to come in, and what came: the difference by its reasons. */
import { openAmountOf, openItemsOn } from "../aging/open-items";
import type { CreditBook } from "../book/credit-book";
import { cellOf } from "../ledger/invoice-ledger";
import { forEachPayment } from "../ledger/settlements";
import { translate } from "../ledger/translation";
import { historyOf, requireBalances } from "../measures/ledger-history";
import { customerKey, type CustomerIdentity } from "../reading/customer-index";
import { NO_DATE } from "../reading/date-columns";
import { addToList } from "../values/add-to-list";
import { EngineError } from "../values/errors";
import { roundAmount, sumAmounts, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import { isoDate, type SerialDate } from "../values/serial-date";
import { ITEM_KIND } from "../words/item-kind";
import { matchPlan, PLAN_PARTS, type Dated, type PlanSums } from "./match-plan";
import type { PlannedReceipt } from "./read-receipts-plan";

/** Plan and receipts of a customer, or of one of its invoices; amounts in base currency. */
export interface PlanRow extends PlanSums {
  readonly id: string;
  readonly name: string;
  /** As the plan writes it; "" for anything else that the customer pays. */
  readonly invoiceNo: string;
  /** False where the invoices do not tell whom the plan means. */
  readonly isKnown: boolean;
  /** Received less planned. */
  readonly change: Amount;
}

/** A plan held against what came in. */
export interface PlanVersusActual {
  /** The largest difference first; each row adds up, and all add up to the total. */
  readonly rows: readonly PlanRow[];
  readonly total: PlanSums;
  /** Received less planned. */
  readonly change: Amount;
  /** All that came in within the period, counted without the plan. */
  readonly received: Amount;
  /** Received by the rows less that: nothing. */
  readonly difference: Amount;
  /** Planned before or after the period. */
  readonly outside: Amount;
}

/** What is compared with one another. */
interface Account {
  readonly id: string;
  readonly name: string;
  readonly invoiceNo: string;
  readonly isKnown: boolean;
  readonly planned: Dated[];
  readonly paid: Map<SerialDate, Amount[]>;
  readonly disputed: Amount[];
}

/**
 * Holds a plan of receipts against what came in from a day to a day.
 *
 * Where the plan names an invoice, it waits for payments of that invoice, else for all other payments of the customer; the
 * earliest money goes to the earliest plan. Payments of a customer count from the first planned day on.
 *
 * @param until - What is known by then tells what came later; Infinity for all that the ledger knows.
 * @throws {@link EngineError} `emptyTable` without invoices, `datesOutOfOrder`, and as `requireBalances` where the ledger
 * does not tell what was paid when.
 */
export function planVersusActual(
  book: CreditBook,
  plan: readonly PlannedReceipt[],
  from: SerialDate,
  to: SerialDate,
  until: SerialDate,
): PlanVersusActual {
  const { sums, places, policy } = book;
  if (sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  if (from > to) {
    throw new EngineError("datesOutOfOrder", { found: isoDate(to), expected: isoDate(from) });
  }
  const { ledger, translation } = sums;
  if (ledger.settlements === null) requireBalances(historyOf(ledger));
  const { decimals } = translation;
  const round = (amount: Amount) => roundAmount(amount, decimals);
  const column = ledger.header.columns.invoiceNo;
  const placeOf = (item: number) => places.ofLedger[ledger.customerOf[item]!]!;
  const numberOf = (item: number) => customerKey(cellOf(ledger, item, column));
  const accounts = new Map<string, Account>();

  function account(key: string, { id, name }: CustomerIdentity, invoiceNo = "", isKnown = true) {
    const known = accounts.get(key);
    if (known !== undefined) return known;
    const common = { id, name: name ?? "", invoiceNo, isKnown };
    const made: Account = { ...common, planned: [], paid: new Map(), disputed: [] };
    accounts.set(key, made);
    return made;
  }

  const owners = ownersOf(plan, ledger.length, placeOf, numberOf);
  for (const { date, amount, customer, invoiceNo } of plan) {
    const number = customerKey(invoiceNo);
    const owner = owners.get(number);
    const place = customer === null ? (owner ?? null) : places.index.findSame(customer);
    const isKnown = place !== null && (number === "" || owner === place || owner === null);
    const who = place === null ? (customer ?? { id: "", name: null }) : places.identities[place]!;
    const key = `${place ?? `?${customerKey(who.id)}`}|${number}`;
    account(key, who, invoiceNo ?? "", isKnown).planned.push({ day: date, amount: round(amount) });
  }

  const first = plan.reduce((day, { date }) => Math.min(day, date), from);
  let received = 0;
  const open = openItemsOn(ledger, Math.min(until, ledger.lastDate), policy);
  for (let item = 0; item < ledger.length; item++) {
    const place = placeOf(item);
    const own = owners.size === 0 ? undefined : accounts.get(`${place}|${numberOf(item)}`);
    const target = own?.invoiceNo ? own : undefined;
    const add = (day: SerialDate, amount: Amount) => {
      const inBase = round(translate(translation, ledger, item, amount));
      if (inBase === 0 || day === NO_DATE || day > until) return;
      if (day >= from && day <= to) received = round(received + inBase);
      if (target === undefined && day < first) return;
      const payer = target ?? account(`${place}|`, places.identities[place]!);
      addToList(payer.paid, day, inBase);
    };
    if (ledger.kindOf[item] === ITEM_KIND.payment) {
      add(ledger.documentDate[item]!, -ledger.amount[item]!);
    }
    forEachPayment(ledger, item, until, add);
    if (ledger.disputed[item] !== 1) continue;
    const amount = openAmountOf(open, ledger, item, Math.min(until, ledger.lastDate));
    const disputed = target ?? accounts.get(`${place}|`);
    if (amount > 0) disputed?.disputed.push(translate(translation, ledger, item, amount));
  }

  const rows = [...accounts.values()]
    .map((one) => rowOf(one, from, to, decimals))
    .filter((row) => PLAN_PARTS.some((part) => row[part] !== 0))
    .sort(byDifference);
  const sum = (part: keyof PlanSums) =>
    sumAmounts(
      rows.map((row) => row[part]),
      decimals,
    );
  const total = Object.fromEntries(
    PLAN_PARTS.map((part) => [part, sum(part)]),
  ) as unknown as PlanSums;
  const all = sumAmounts(
    plan.map(({ amount }) => round(amount)),
    decimals,
  );
  return {
    rows,
    total,
    change: round(total.received - total.planned),
    received,
    difference: round(total.received - received),
    outside: round(all - total.planned),
  };
}

function rowOf(
  { id, name, invoiceNo, isKnown, planned, paid, disputed }: Account,
  from: SerialDate,
  to: SerialDate,
  decimals: number,
): PlanRow {
  const days = [...paid].map(([day, amounts]) => ({ day, amount: sumAmounts(amounts, decimals) }));
  const parts = matchPlan(planned, days, from, to, sumAmounts(disputed, decimals), decimals);
  const change = roundAmount(parts.received - parts.planned, decimals);
  return { id, name, invoiceNo, isKnown, change, ...parts };
}

/** The largest difference first. */
function byDifference(a: PlanRow, b: PlanRow): number {
  return (
    Math.abs(b.change) - Math.abs(a.change) ||
    byCharacters(a.id, b.id) ||
    byCharacters(a.invoiceNo, b.invoiceNo)
  );
}

/** Customer of each invoice that the plan names; null for a number that several have. */
function ownersOf(
  plan: readonly PlannedReceipt[],
  items: number,
  placeOf: (item: number) => number,
  numberOf: (item: number) => string,
): ReadonlyMap<string, number | null> {
  const wanted = new Set(plan.map(({ invoiceNo }) => customerKey(invoiceNo)));
  wanted.delete("");
  const owners = new Map<string, number | null>();
  if (wanted.size === 0) return owners;
  for (let item = 0; item < items; item++) {
    const number = numberOf(item);
    if (!wanted.has(number)) continue;
    const place = placeOf(item);
    owners.set(number, (owners.get(number) ?? place) === place ? place : null);
  }
  return owners;
}
