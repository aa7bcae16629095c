/** The aging report: open amounts by customer or any other column, and by bucket. */
import { NO_DATE } from "../ledger/date-columns";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { itemGroups, type ItemGroups } from "../ledger/item-groups";
import { rateOn, translate, translationOf } from "../ledger/translation";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../money";
import { naturalOrder } from "../natural-order";
import type { Policy } from "../policy/policy";
import type { ReceiptMethod, UnappliedReceipt } from "../receipts/apply-receipts";
import type { Receipt } from "../receipts/read-receipts";
import type { SerialDate } from "../serial-date";
import { AgeBuckets } from "./age-buckets";
import { proofOf, type BalanceProof } from "./balance-proof";
import { openAmountOf, openItemsOn } from "./open-items";

/** Open amounts of one group. */
export interface AgingRow {
  /** Customer, or the text of the column by which the report groups; "" where the cell is blank. */
  readonly group: string;
  /** Name of the customer where the ledger has a code and a name. */
  readonly name: string;
  /** One amount per bucket of the policy. */
  readonly buckets: readonly Amount[];
  /** One amount per year bucket; empty unless both bases are shown. */
  readonly ageBuckets: readonly Amount[];
  /** Credit notes and payments not applied to an invoice; negative. */
  readonly unapplied: Amount;
  /** Buckets and unapplied credits together. */
  readonly total: Amount;
  /** Past due on the as-of date, on either basis; credit items left out. */
  readonly overdue: Amount;
  /** Open and disputed. */
  readonly disputed: Amount;
}

/** A complete aging report. */
export interface AgingReport {
  readonly asOfDate: SerialDate;
  readonly basis: Policy["settings"]["agingBasis"];
  readonly currency: string;
  /** Header of the column by which it groups; "" for the customer. */
  readonly groupTitle: string;
  readonly bucketLabels: readonly string[];
  readonly ageLabels: readonly string[];
  /** One row per group with an open amount, in the order of their names. */
  readonly rows: readonly AgingRow[];
  readonly total: AgingRow;
  readonly proof: BalanceProof;
}

/** What a report is asked for besides the ledger, the day and the policy; see `STANDARD_OPTIONS`. */
export interface AgingOptions {
  /** Header of the column to group by; null for the customer. */
  readonly groupBy: string | null;
  /** Label of the not-due bucket where the policy does not name it. */
  readonly notDue: string;
  /** Receipts in place of the ledger's own columns of payments; null without. */
  readonly receipts: readonly Receipt[] | null;
  readonly receiptMethod: ReceiptMethod;
}

/** By customer, by the ledger's own columns of payments. */
const STANDARD_OPTIONS: AgingOptions = {
  groupBy: null,
  notDue: "Not due",
  receipts: null,
  receiptMethod: "matched",
};

/**
 * Ages a ledger.
 *
 * Every open item stands in exactly one bucket, or, when it is a credit and the policy
 * shows those apart, in the unapplied column; where both bases are shown, once on each.
 * An item without a date counts as not due. An unapplied receipt ages from its own day.
 *
 * @param ledger - The items; any currencies for which the policy has rates.
 * @param asOfDate - Day on which the ledger is looked at; later receipts are undone.
 * @param policy - Buckets, basis, treatment of credits, rates.
 * @throws {@link EngineError} `unknownColumn` when no column bears the header to group by.
 */
export function agingReport(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  options: Partial<AgingOptions> = {},
): AgingReport {
  const { groupBy, notDue, receipts, receiptMethod } = { ...STANDARD_OPTIONS, ...options };
  const { agingBasis, baseCurrency, unappliedCredits } = policy.settings;
  const baseDates = agingBasis === "documentDate" ? ledger.documentDate : ledger.dueDate;
  const open = openItemsOn(ledger, asOfDate, unappliedCredits, receipts, receiptMethod, baseDates);
  const groups = withReceiptGroups(itemGroups(ledger, groupBy), open.unapplied, groupBy === null);
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const sums = new GroupSums(
    groups.names.length,
    AgeBuckets.on(asOfDate, policy, notDue),
    agingBasis === "both" ? AgeBuckets.ofAge(asOfDate, policy) : null,
    unappliedCredits !== "inBucket",
    translation.decimals,
  );
  for (let item = 0; item < ledger.length; item++) {
    const amount = openAmountOf(open, ledger, item, asOfDate);
    if (amount === 0) continue;
    const due = ledger.dueDate[item]!;
    const document = ledger.documentDate[item]!;
    sums.add(
      groups.of[item]!,
      translate(translation, amount, ledger.currencyOf[item]!),
      baseDates[item]! || due,
      document || due,
      due !== NO_DATE && due < asOfDate,
      ledger.disputed[item] === 1,
    );
  }
  open.unapplied.forEach(({ amount, currency, receipt }, i) => {
    const rate = rateOn(policy.rates, translation.baseCurrency, currency, asOfDate);
    const inBase = -roundAmount(amount * rate, translation.decimals);
    sums.add(groups.ofReceipt[i]!, inBase, receipt.date, receipt.date, false, false);
  });
  const rows = sums.toRows(groups);
  const total = sums.totalOf(rows);
  return {
    asOfDate,
    basis: agingBasis,
    currency: translation.baseCurrency,
    groupTitle: groups.title,
    bucketLabels: sums.buckets.labels,
    ageLabels: sums.ageBuckets?.labels ?? [],
    rows,
    total,
    proof: proofOf(ledger, asOfDate, policy, translation, open, total.total),
  };
}

/** The sums of every group: its buckets, its year buckets, and what is shown beside them. */
class GroupSums {
  readonly buckets: AgeBuckets;
  readonly ageBuckets: AgeBuckets | null;
  readonly #isApart: boolean;
  readonly #decimals: number;
  readonly #width: number;
  readonly #totals: AmountTotals;

  constructor(
    groups: number,
    buckets: AgeBuckets,
    ageBuckets: AgeBuckets | null,
    isApart: boolean,
    decimals: number,
  ) {
    this.buckets = buckets;
    this.ageBuckets = ageBuckets;
    this.#isApart = isApart;
    this.#decimals = decimals;
    // Buckets, year buckets, then unapplied, overdue, disputed.
    this.#width = buckets.labels.length + (ageBuckets?.labels.length ?? 0) + 3;
    this.#totals = new AmountTotals(groups * this.#width, decimals);
  }

  add(
    group: number,
    amount: Amount,
    baseDate: SerialDate,
    documentDate: SerialDate,
    isPastDue: boolean,
    isDisputed: boolean,
  ): void {
    const first = group * this.#width;
    const beside = first + this.#width - 3;
    if (isDisputed) this.#totals.add(beside + 2, amount);
    if (amount < 0 && this.#isApart) {
      this.#totals.add(beside, amount);
      return;
    }
    this.#totals.add(first + this.buckets.of(baseDate), amount);
    if (this.ageBuckets !== null) {
      const bucket = this.ageBuckets.of(documentDate);
      this.#totals.add(first + this.buckets.labels.length + bucket, amount);
    }
    if (isPastDue && amount > 0) this.#totals.add(beside + 1, amount);
  }

  toRows({ names, labels }: ItemGroups): AgingRow[] {
    const rows: AgingRow[] = [];
    const count = this.buckets.labels.length;
    for (let place = 0; place < names.length; place++) {
      const amounts: Amount[] = [];
      for (let i = 0; i < this.#width; i++) amounts.push(this.#totals.at(place * this.#width + i));
      if (amounts.every((amount) => amount === 0)) continue;
      const [unapplied, overdue, disputed] = amounts.splice(-3) as [Amount, Amount, Amount];
      const ageBuckets = amounts.splice(count);
      rows.push({
        group: names[place]!,
        name: labels[place] ?? "",
        buckets: amounts,
        ageBuckets,
        unapplied,
        total: sumAmounts([...amounts, unapplied], this.#decimals),
        overdue,
        disputed,
      });
    }
    const compare = naturalOrder(rows.map(({ group }) => group));
    return rows.sort((a, b) => compare(a.group, b.group));
  }

  totalOf(rows: readonly AgingRow[]): AgingRow {
    const sum = (amountOf: (row: AgingRow) => Amount) =>
      sumAmounts(rows.map(amountOf), this.#decimals);
    return {
      group: "",
      name: "",
      buckets: this.buckets.labels.map((_, i) => sum((row) => row.buckets[i]!)),
      ageBuckets: (this.ageBuckets?.labels ?? []).map((_, i) => sum((row) => row.ageBuckets[i]!)),
      unapplied: sum((row) => row.unapplied),
      total: sum((row) => row.total),
      overdue: sum((row) => row.overdue),
      disputed: sum((row) => row.disputed),
    };
  }
}

/** Groups with those that only unapplied receipts belong to. */
interface ReportGroups extends ItemGroups {
  readonly ofReceipt: readonly number[];
}

function withReceiptGroups(
  groups: ItemGroups,
  unapplied: readonly UnappliedReceipt[],
  isByCustomer: boolean,
): ReportGroups {
  const names = [...groups.names];
  const ofReceipt = unapplied.map(({ customer, receipt }) => {
    if (isByCustomer && customer !== null) return customer;
    const name = isByCustomer ? receipt.customer.id : "";
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  });
  return { ...groups, names, ofReceipt };
}
