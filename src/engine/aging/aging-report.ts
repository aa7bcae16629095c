/** The aging report: open amounts by customer or any other column, and by bucket. */
import { NO_DATE } from "../ledger/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { itemGroups, type ItemGroups } from "../ledger/item-groups";
import { openAmountAt } from "../ledger/open-amount";
import { translate, translationOf, type Translation } from "../ledger/translation";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../serial-date";
import { AgeBuckets } from "./age-buckets";

/** Open amounts of one group. */
export interface AgingRow {
  /** Customer, or the text of the column by which the report groups; "" where the cell is blank. */
  readonly group: string;
  /** Name of the customer where the ledger has a code and a name. */
  readonly name: string;
  /** One amount per bucket. */
  readonly buckets: readonly Amount[];
  /** Credit notes and payments not yet applied; negative. */
  readonly unapplied: Amount;
  readonly total: Amount;
  /** Past due on the as-of date, on either basis; credit items left out. */
  readonly overdue: Amount;
}

/** Open amounts that no total contains, since the policy has no rate for their currency. */
export interface UntranslatedAmount {
  readonly currency: string;
  readonly amount: Amount;
  readonly items: number;
}

/** A complete aging report. */
export interface AgingReport {
  readonly asOfDate: SerialDate;
  readonly basis: Policy["settings"]["agingBasis"];
  readonly currency: string;
  /** Header of the column by which it groups; "" for the customer. */
  readonly groupTitle: string;
  readonly bucketLabels: readonly string[];
  /** One row per group with an open amount, in the order of their names. */
  readonly rows: readonly AgingRow[];
  readonly total: AgingRow;
  readonly tieOut: TieOut;
}

/** The proof that the report is complete, from figures that the report does not use. */
export interface TieOut {
  /** All invoices and credits dated on or before the as-of date. */
  readonly invoiced: Amount;
  /** What of them was settled by then. */
  readonly settled: Amount;
  /** Invoiced less settled: what should be open. */
  readonly balance: Amount;
  /** Total of the report less what should be open; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
}

/**
 * Ages a ledger.
 *
 * Every open item stands in exactly one place: in the bucket of its date, or, when it is a
 * credit and the policy shows those apart, in the unapplied column. An item without a date
 * counts as not due.
 *
 * @param ledger - The items; any currencies for which the policy has rates.
 * @param asOfDate - Day on which the ledger is looked at; later receipts are undone.
 * @param policy - Buckets, basis, treatment of credits, rates.
 * @param groupBy - Header of the column to group by; null for the customer.
 * @param notDue - Label of the not-due bucket where the policy does not name it.
 * @throws {@link EngineError} `unknownColumn` when no column bears the header.
 */
export function agingReport(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  groupBy: string | null,
  notDue: string,
): AgingReport {
  const { agingBasis, baseCurrency, unappliedCredits } = policy.settings;
  const groups = itemGroups(ledger, groupBy);
  const buckets = AgeBuckets.on(asOfDate, policy, notDue);
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const baseDates = agingBasis === "dueDate" ? ledger.dueDate : ledger.documentDate;
  const isApart = unappliedCredits === "separate";
  // Per group: a place per bucket, then unapplied, then overdue.
  const width = buckets.labels.length + 2;
  const totals = new AmountTotals(groups.names.length * width, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const open = openAmountAt(ledger, item, asOfDate);
    if (open === 0) continue;
    const amount = translate(translation, open, ledger.currencyOf[item]!);
    const first = groups.of[item]! * width;
    if (open < 0 && isApart) {
      totals.add(first + width - 2, amount);
      continue;
    }
    const dueDate = ledger.dueDate[item]!;
    totals.add(first + buckets.of(baseDates[item]! || dueDate), amount);
    if (open > 0 && dueDate < asOfDate && dueDate !== NO_DATE) {
      totals.add(first + width - 1, amount);
    }
  }
  const rows = agingRows(groups, totals, width, translation.decimals);
  const total = totalRow(rows, width, translation.decimals);
  return {
    asOfDate,
    basis: agingBasis,
    currency: translation.baseCurrency,
    groupTitle: groups.title,
    bucketLabels: buckets.labels,
    rows,
    total,
    tieOut: tieOut(ledger, asOfDate, translation, total.total),
  };
}

function agingRows(
  groups: ItemGroups,
  totals: AmountTotals,
  width: number,
  decimals: number,
): AgingRow[] {
  const rows: AgingRow[] = [];
  groups.names.forEach((group, place) => {
    const amounts = Array.from({ length: width }, (_, i) => totals.at(place * width + i));
    if (amounts.every((amount) => amount === 0)) return;
    const buckets = amounts.slice(0, width - 2);
    const unapplied = amounts[width - 2]!;
    rows.push({
      group,
      name: groups.labels[place] ?? "",
      buckets,
      unapplied,
      total: sumAmounts([...buckets, unapplied], decimals),
      overdue: amounts[width - 1]!,
    });
  });
  const order = new Intl.Collator("en", { numeric: true });
  return rows.sort((a, b) => order.compare(a.group, b.group));
}

function totalRow(rows: readonly AgingRow[], width: number, decimals: number): AgingRow {
  const sum = (amountOf: (row: AgingRow) => Amount) => sumAmounts(rows.map(amountOf), decimals);
  return {
    group: "",
    name: "",
    buckets: Array.from({ length: width - 2 }, (_, i) => sum((row) => row.buckets[i]!)),
    unapplied: sum((row) => row.unapplied),
    total: sum((row) => row.total),
    overdue: sum((row) => row.overdue),
  };
}

function tieOut(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  translation: Translation,
  reported: Amount,
): TieOut {
  const totals = new AmountTotals(2, translation.decimals);
  const untranslated = new AmountTotals(ledger.currencies.length);
  const items = new Int32Array(ledger.currencies.length);
  for (let item = 0; item < ledger.length; item++) {
    if (ledger.documentDate[item]! > asOfDate) continue;
    const currency = ledger.currencyOf[item]!;
    const open = openAmountAt(ledger, item, asOfDate);
    if (translation.rateOf[currency] === 0) {
      if (open !== 0) items[currency]!++;
      untranslated.add(currency, open);
      continue;
    }
    totals.add(0, translate(translation, ledger.amount[item]!, currency));
    totals.add(1, translate(translation, ledger.amount[item]!, currency));
    totals.add(1, -translate(translation, open, currency));
  }
  const invoiced = totals.at(0);
  const settled = totals.at(1);
  const balance = roundAmount(invoiced - settled, translation.decimals);
  return {
    invoiced,
    settled,
    balance,
    difference: roundAmount(reported - balance, translation.decimals),
    untranslated: translation.unknownCurrencies.map((currency) => {
      const place = ledger.currencies.indexOf(currency);
      return { currency, amount: untranslated.at(place), items: items[place]! };
    }),
  };
}
