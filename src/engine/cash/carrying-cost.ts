/** What it costs to wait for the money of each customer, and what it saves to wait less. */
import { agingReport } from "../aging/aging-report";
import type { AgingRow } from "../aging/aging-row";
import type { CreditBook } from "../book/credit-book";
import { translate } from "../ledger/translation";
import { orReason, type OrReason } from "../measures/collection-measures";
import { requireSales } from "../measures/ledger-history";
import { LedgerWindow, STANDARD_WINDOW_DAYS } from "../measures/ledger-window";
import { measure } from "../measures/measure";
import { NO_DATE } from "../reading/date-columns";
import { EngineError } from "../values/errors";
import { AmountTotals, roundAmount, roundedParts, sumAmounts, type Amount } from "../values/money";
import { isSale } from "../words/item-kind";

/** A customer's receivables and what they cost; amounts in base currency. */
export interface CarryingCostRow {
  readonly aging: AgingRow;
  /** From either table; "" where neither has one. */
  readonly name: string;
  /** Receivables × funding rate, of a year in which they stay as they are; below 0 for a credit balance. */
  readonly cost: Amount;
  /** The same of what is past due. */
  readonly overdueCost: Amount;
  /** Sales of the window per day, of the customers in the rows alone; null where the ledger does not tell sales. */
  readonly dailySales: Amount | null;
  /** What a year costs less where the money comes so many days sooner; no more than the cost. */
  readonly saving: Amount | null;
}

/** The cost of receivables; rows tie out to the aging. */
export interface CarryingCost {
  /** A year, a fraction. */
  readonly rate: number;
  readonly bucketLabels: readonly string[];
  /** In the order of the aging. */
  readonly rows: readonly CarryingCostRow[];
  readonly total: CarryingCostRow;
  /** Cost by bucket, then of what is not applied; they add up to the total's cost. */
  readonly bucketCosts: readonly Amount[];
  /** Days of sales that a day's sales are the mean of. */
  readonly windowDays: number;
  /** Mean days from invoice to payment by amount, or why they are not known. */
  readonly daysToPay: OrReason<number>;
  readonly sales: OrReason<null>;
}

/**
 * Multiplies receivables with the funding rate of the policy, by customer and bucket.
 *
 * Saving = days × sales a day × rate; days that are cut cannot free more than is owed.
 *
 * @param daysCut - Above 0.
 * @throws {@link EngineError} `emptyTable` without invoices.
 */
export function carryingCost(book: CreditBook, daysCut: number): CarryingCost {
  const { asOfDate, policy, sums, places } = book;
  if (sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  const { ledger } = sums;
  const rate = policy.settings.fundingRate;
  const { rows, total, bucketLabels } = agingReport(ledger, asOfDate, policy);
  const window = new LedgerWindow(ledger, asOfDate, STANDARD_WINDOW_DAYS, policy);
  const { decimals } = window.translation;
  const sales = orReason(() => {
    requireSales(window.history);
    return null;
  });
  const sold = "reason" in sales ? null : salesByCustomer(window);
  const salesOf = sold && new Map(ledger.customers.map((one, place) => [one, sold.at(place)]));
  const costs = roundedParts(
    rows.map((row) => row.total * rate),
    decimals,
  );
  const overdueCosts = roundedParts(
    rows.map((row) => row.overdue * rate),
    decimals,
  );
  const freed = rows.map((row) => {
    const perDay = salesOf === null ? null : (salesOf.get(row.group) ?? 0) / window.days;
    const most = Math.max(0, row.total);
    return perDay === null ? null : Math.min(most, Math.max(0, perDay) * daysCut);
  });
  const savings = roundedParts(
    freed.map((amount) => (amount ?? 0) * rate),
    decimals,
  );
  // Ties out to nothing: no customer takes the rounding of another.
  const daily = rows.map((row) =>
    roundAmount((salesOf?.get(row.group) ?? 0) / window.days, decimals),
  );
  const found = rows.map((aging, i): CarryingCostRow => ({
    aging,
    name: aging.name || (places.identities[places.index.find(aging.group) ?? -1]?.name ?? ""),
    cost: costs[i]!,
    overdueCost: overdueCosts[i]!,
    dailySales: salesOf === null ? null : daily[i]!,
    saving: salesOf === null ? null : savings[i]!,
  }));
  const sum = (of: (row: CarryingCostRow) => Amount | null) =>
    sumAmounts(
      found.map((row) => of(row) ?? 0),
      decimals,
    );
  return {
    rate,
    bucketLabels,
    rows: found,
    total: {
      aging: total,
      name: "",
      cost: sum(({ cost }) => cost),
      overdueCost: sum(({ overdueCost }) => overdueCost),
      dailySales: salesOf === null ? null : sum(({ dailySales }) => dailySales),
      saving: salesOf === null ? null : sum(({ saving }) => saving),
    },
    bucketCosts: roundedParts(
      [...total.buckets, total.unapplied].map((amount) => amount * rate),
      decimals,
    ),
    windowDays: window.days,
    daysToPay: orReason(() => roundAmount(measure(window, "daysToPay", "byAmount").value, 1)),
    sales,
  };
}

/** Invoices less credit notes of the window, by customer of the ledger. */
export function salesByCustomer({
  ledger,
  firstDay,
  asOfDate,
  translation,
}: LedgerWindow): AmountTotals {
  const { customers, customerOf, documentDate, kindOf } = ledger;
  const sums = new AmountTotals(customers.length, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const date = documentDate[item]!;
    if (date === NO_DATE || date < firstDay || date > asOfDate || !isSale(kindOf[item]!)) continue;
    sums.add(customerOf[item]!, translate(translation, ledger, item, ledger.amount[item]!));
  }
  return sums;
}
