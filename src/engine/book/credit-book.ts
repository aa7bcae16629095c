/** The credit book: every customer of the tables handed over, assessed on one day under one policy. */
import { addToList } from "../values/add-to-list";
import { EngineError } from "../values/errors";
import { asOfDateOf } from "../ledger/as-of-date";
import { inBaseCurrency } from "../ledger/customer-currencies";
import { placeCustomers, type CustomerPlaces } from "../ledger/customer-places";
import type { Customer, CustomerTable } from "../ledger/customers";
import type { CustomerEvent, EventTable } from "../ledger/events";
import type { OrderTable } from "../ledger/orders";
import type { ReceiptsUse } from "../aging/paid-ledger";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import type { InvoiceLines } from "../ledger/invoice-lines";
import { inWholeCoins } from "../ledger/whole-coins";
import { daysOverdueBy, overdueItems, type OverdueItems } from "../limit/overdue-items";
import { openOrdersOf, type CustomerOrders } from "../limit/open-orders";
import type { Policy } from "../policy/policy";
import { ratedFactors, type RatedFactor } from "../scoring/score";
import type { Quote } from "../reading/table-cells";
import { addMonths, type SerialDate } from "../values/serial-date";
import type { StatementTable } from "../statements/statement-table";
import { assess, type Assessment } from "./assessment";
import { creditGroups, type CreditGroup } from "./credit-groups";
import { LedgerSums } from "./ledger-sums";
import { scoreCustomer, type ScoredCustomer } from "./scored-customer";

/** The tables of a credit book; null for one that is left out, which contributes nothing. */
export interface CreditTables {
  readonly customers: CustomerTable | null;
  readonly ledger: InvoiceLedger | null;
  /** Lines of the ledger's invoices; null without a ledger. */
  readonly lines: InvoiceLines | null;
  readonly statements: StatementTable | null;
  readonly events: EventTable | null;
  /** The receipts that the ledger was paid by, see `withReceipts`: for what it says of them. */
  readonly receipts: ReceiptsUse | null;
  readonly orders: OrderTable | null;
}

/** Part of the invoices by which a customer is judged that is too small to tell anything. */
const SMALL_PART = 0.01;

/** All customers on one day under one policy; each is assessed when it is asked for. */
export class CreditBook {
  /** The tables, with the amounts of customers in base currency. */
  readonly tables: CreditTables;
  readonly asOfDate: SerialDate;
  readonly policy: Policy;
  readonly places: CustomerPlaces;
  readonly sums: LedgerSums | null;
  /** The factors of the policy. */
  readonly factors: readonly RatedFactor[];
  readonly #events = new Map<number, CustomerEvent[]>();
  readonly #unreadableEvents = new Map<number, Quote>();
  readonly #assessments: (Assessment | undefined)[] = [];
  readonly #scored: (ScoredCustomer | undefined)[] = [];
  #daysOverdue: Int32Array | null = null;
  #oldestThatMatters: Int32Array | null = null;
  #orders: ReadonlyMap<number, CustomerOrders> | null = null;
  #groups: ReadonlyMap<number, CreditGroup> | null = null;

  /**
   * @param asOfDate - Day of the assessment; null for the ledger's own last day.
   * @throws {@link EngineError} `missingAsOfDate` when neither is known.
   */
  constructor(tables: CreditTables, asOfDate: SerialDate | null, policy: Policy) {
    const { customers, lines } = tables;
    const { baseCurrency } = policy.settings;
    const ledger = tables.ledger === null ? null : inWholeCoins(tables.ledger, baseCurrency);
    this.policy = policy;
    this.factors = ratedFactors(policy);
    this.places = placeCustomers(customers?.customers ?? [], ledger, [
      ...(tables.statements?.customers ?? []),
      ...(tables.orders?.orders.map(({ customer }) => customer) ?? []),
    ]);
    if (ledger === null || lines === null) {
      if (asOfDate === null) throw new EngineError("missingAsOfDate", {});
      this.asOfDate = asOfDate;
      this.sums = null;
    } else {
      this.asOfDate = asOfDateOf(ledger, asOfDate);
      this.sums = new LedgerSums(ledger, lines, this.places, this.asOfDate, policy);
    }
    const translated =
      customers && inBaseCurrency(customers, this.currency, this.#rates, this.asOfDate);
    this.tables = { ...tables, customers: translated };
    this.#placeEvents();
  }

  get #rates(): Policy["rates"] {
    return this.sums?.translation.rates ?? this.policy.rates;
  }

  /** ISO code of all amounts; "" when neither ledger nor policy names one. */
  get currency(): string {
    return this.sums?.translation.baseCurrency ?? this.policy.settings.baseCurrency ?? "";
  }

  /** Number of customers. */
  get length(): number {
    return this.places.count;
  }

  /** Assesses the customer that a cell names; see {@link placeOf}. */
  find(cell: string | number): Assessment {
    return this.at(this.placeOf(cell));
  }

  /**
   * Finds the customer that a cell names by code or name.
   *
   * @throws {@link EngineError} `unknownCustomer` when no table names it, or its name is
   * that of several customers.
   */
  placeOf(cell: string | number): number {
    const place = this.places.index.find(cell);
    if (place === null) throw new EngineError("unknownCustomer", { customer: String(cell) });
    return place;
  }

  /** Assesses the customer at a place, the customers' table first, then the ledger's others. */
  at(place: number): Assessment {
    return (this.#assessments[place] ??= assess(this, place));
  }

  /** Scores the customer at a place, and says nothing about its limit: less work, where only scores are asked for. */
  scoredAt(place: number): ScoredCustomer {
    return (this.#scored[place] ??= scoreCustomer(this, place));
  }

  /** Events of a customer on or before the as-of date within the policy's history, latest first. */
  eventsAt(place: number): readonly CustomerEvent[] {
    return this.#events.get(place) ?? [];
  }

  /** Open orders of a customer that count as exposure; null for none. */
  ordersAt(place: number): CustomerOrders | null {
    const { tables, places, asOfDate, policy, currency } = this;
    if (tables.orders === null) return null;
    const { orders } = tables.orders;
    const lines = { settings: policy.settings, rates: this.#rates };
    this.#orders ??= openOrdersOf(orders, places.index, asOfDate, lines, currency);
    return this.#orders.get(place) ?? null;
  }

  /** The customer's row in the customers' table; null for one that only other tables name. */
  customerAt(place: number): Customer | null {
    return this.tables.customers?.customers[place] ?? null;
  }

  /** The group of companies that shares a limit with the customer; null for none. */
  groupAt(place: number): CreditGroup | null {
    this.#groups ??= creditGroups(this);
    return this.#groups.get(place) ?? null;
  }

  /** Days past due of a customer, without what the policy lets pass; null without a ledger. */
  daysOverdueAt(place: number): number | null {
    const { sums, policy, places } = this;
    if (sums === null) return null;
    const { minimumOverdue } = policy.settings;
    if (minimumOverdue === 0) return sums.exposures.oldestDays[place]!;
    this.#daysOverdue ??= daysOverdueBy(
      this.overdueItems(null),
      places.count,
      () => minimumOverdue,
    );
    return this.#daysOverdue[place]!;
  }

  /**
   * Days past due of a customer, without open invoices that together are less than a
   * hundredth of what it was judged by: one that was forgotten says little of a large customer.
   */
  oldestThatMattersAt(place: number): number | null {
    const { sums, places } = this;
    if (sums === null) return null;
    const { judgedAmount } = sums.behaviour;
    this.#oldestThatMatters ??= daysOverdueBy(
      this.overdueItems(null),
      places.count,
      (customer) => judgedAmount[customer]! * SMALL_PART,
    );
    return this.#oldestThatMatters[place]!;
  }

  /** Open invoices past due of the customer at a place, or of all; none without a ledger. */
  overdueItems(place: number | null): OverdueItems {
    if (this.sums === null) return { customer: [], days: [], amount: [] };
    const { ledger, translation, openItems } = this.sums;
    return overdueItems(ledger, this.places, this.asOfDate, translation, place, openItems);
  }

  /** An event of the customer at a place of which cannot be told what it is, or when it was; null without one. */
  unreadableEventAt(place: number): Quote | null {
    return this.#unreadableEvents.get(place) ?? null;
  }

  #placeEvents(): void {
    const oldest = addMonths(this.asOfDate, -this.policy.settings.historyMonths);
    for (const event of this.tables.events?.events ?? []) {
      const place = this.places.index.findSame(event.customer);
      if (place === null || event.date > this.asOfDate || event.date <= oldest) continue;
      addToList(this.#events, place, event);
    }
    for (const { customer, date, quote } of this.tables.events?.unreadable ?? []) {
      const place = this.places.index.findSame(customer);
      const counts = date === null || (date <= this.asOfDate && date > oldest);
      if (place !== null && counts) this.#unreadableEvents.set(place, quote);
    }
    // Of one day the one further down comes first: it was entered later.
    for (const events of this.#events.values()) {
      events.sort((a, b) => b.date - a.date || b.row - a.row);
    }
  }
}
