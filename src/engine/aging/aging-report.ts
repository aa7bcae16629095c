/** The aging report: open amounts by customer or any other column, and by bucket. */
import { CellIndex } from "../cell-index";
import { cellText, comparisonKey, isErrorCell } from "../cells";
import { EngineError } from "../errors";
import { headerKey } from "../header-row";
import { creditLinesOf } from "../ledger/credit-lines";
import { NO_DATE } from "../ledger/date-columns";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import { translate, translationOf, type Translation } from "../ledger/translation";
import { AmountTotals, currencyDecimals, roundAmount, type Amount } from "../money";
import { naturalOrder } from "../natural-order";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../serial-date";
import { AgeBuckets } from "./age-buckets";

/**
 * Open amounts of one group.
 *
 * Each amount is added up to the last fraction and rounded once: where amounts have
 * fractions of a cent, a total may differ by a cent from the sum of its rounded parts.
 */
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
 * credit and the policy shows those apart, in the unapplied column. A negative line of an
 * invoice is part of it and no credit. An item without a date counts as not due.
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
  const groups = groupBy === null ? customerGroups(ledger) : columnGroups(ledger, groupBy);
  const buckets = AgeBuckets.on(asOfDate, policy, notDue);
  const translation = translationOf(ledger, baseCurrency, policy.rates);
  const baseDates = agingBasis === "dueDate" ? ledger.dueDate : ledger.documentDate;
  const isApart = unappliedCredits === "separate";
  const creditLines = creditLinesOf(ledger);
  // Per group: a place per bucket, then unapplied, then overdue.
  const width = buckets.labels.length + 2;
  const totals = new AmountTotals(groups.names.length * width, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const open = openAmountAt(ledger, item, asOfDate);
    if (open === 0) continue;
    const amount = translate(translation, open, ledger.currencyOf[item]!);
    const first = groups.of[item]! * width;
    const isCredit = open < 0 && !creditLines.has(item);
    if (isCredit && isApart) {
      totals.add(first + width - 2, amount);
      continue;
    }
    const dueDate = ledger.dueDate[item]!;
    totals.add(first + buckets.of(baseDates[item]! || dueDate), amount);
    if (!isCredit && dueDate < asOfDate && dueDate !== NO_DATE) {
      totals.add(first + width - 1, amount);
    }
  }
  const { rows, total } = agingRows(groups, totals, width, translation.decimals);
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

/** The group of each item. */
interface Groups {
  readonly title: string;
  readonly of: ArrayLike<number>;
  readonly names: readonly string[];
  readonly labels: readonly string[];
}

function customerGroups(ledger: InvoiceLedger): Groups {
  return {
    title: "",
    of: ledger.customerOf,
    names: ledger.customers,
    labels: ledger.customerNames,
  };
}

function columnGroups(ledger: InvoiceLedger, groupBy: string): Groups {
  const { titles } = ledger.header;
  const column = titles.findIndex((title) => headerKey(title) === headerKey(groupBy));
  if (column < 0) {
    throw new EngineError("unknownColumn", {
      column: groupBy,
      found: titles.filter((title) => title !== "").join(", "),
    });
  }
  const groups = new GroupColumn();
  const of = new Int32Array(ledger.length);
  for (let item = 0; item < ledger.length; item++) {
    of[item] = groups.place(cellOf(ledger, item, column));
  }
  return { title: titles[column]!, of, names: groups.names, labels: [] };
}

/** Gives every group one place, whatever the spelling of its cells. */
class GroupColumn {
  readonly names: string[] = [];
  readonly #cells = new CellIndex();
  /** Group of each different cell. */
  readonly #groupOfCell: number[] = [];
  readonly #byKey = new Map<string, number>();

  place(cell: unknown): number {
    const known = this.#cells.find(cell);
    return known >= 0 ? this.#groupOfCell[known]! : this.#intern(cell);
  }

  #intern(cell: unknown): number {
    // A blank cell arrives as 0 on some builds.
    const text = cell === 0 ? "" : cellText(cell);
    const key = cell === 0 ? "" : comparisonKey(isErrorCell(cell) ? text : cell);
    let group = this.#byKey.get(key);
    if (group === undefined) {
      group = this.names.push(text) - 1;
      this.#byKey.set(key, group);
    }
    // No two objects are equal.
    if (typeof cell !== "object") this.#groupOfCell[this.#cells.place(cell)] = group;
    return group;
  }
}

/**
 * Gives a row per group with an open amount, and the row of their totals.
 *
 * @param totals - Per group: a place per bucket, then unapplied, then overdue.
 */
function agingRows(
  groups: Groups,
  totals: AmountTotals,
  width: number,
  decimals: number,
): Pick<AgingReport, "rows" | "total"> {
  const length = groups.names.length;
  // A place per group, and one for all of them.
  const groupTotals = new AmountTotals(length + 1, decimals);
  const columnTotals = new AmountTotals(width, decimals);
  const rows: AgingRow[] = [];
  for (let place = 0; place < length; place++) {
    const first = place * width;
    for (let i = 0; i < width; i++) columnTotals.addTotal(i, totals, first + i);
    for (let i = 0; i < width - 1; i++) groupTotals.addTotal(place, totals, first + i);
    groupTotals.addTotal(length, groupTotals, place);
    const amounts = amountsAt(totals, first, width, groupTotals.at(place));
    const row = { group: groups.names[place]!, name: groups.labels[place] ?? "", ...amounts };
    if (hasAmount(row)) rows.push(row);
  }
  const compare = naturalOrder(rows.map(({ group }) => group));
  rows.sort((a, b) => compare(a.group, b.group));
  const all = amountsAt(columnTotals, 0, width, groupTotals.at(length));
  return { rows, total: { group: "", name: "", ...all } };
}

function amountsAt(
  totals: AmountTotals,
  first: number,
  width: number,
  total: Amount,
): Omit<AgingRow, "group" | "name"> {
  const buckets: Amount[] = [];
  for (let i = 0; i < width - 2; i++) buckets.push(totals.at(first + i));
  const unapplied = totals.at(first + width - 2);
  return { buckets, unapplied, total, overdue: totals.at(first + width - 1) };
}

function hasAmount({ buckets, unapplied, total, overdue }: AgingRow): boolean {
  return total !== 0 || unapplied !== 0 || overdue !== 0 || buckets.some((amount) => amount !== 0);
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
    totals.add(1, translate(translation, open, currency));
  }
  const invoiced = totals.at(0);
  const balance = totals.at(1);
  return {
    invoiced,
    settled: roundAmount(invoiced - balance, translation.decimals),
    balance,
    difference: roundAmount(reported - balance, translation.decimals),
    untranslated: translation.unknownCurrencies.map((currency) => {
      const place = ledger.currencies.indexOf(currency);
      const amount = untranslated.at(place, currencyDecimals(currency));
      return { currency, amount, items: items[place]! };
    }),
  };
}
