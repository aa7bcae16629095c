/** Open amounts of groups by bucket, while they add up. */
import type { ItemGroups } from "../ledger/item-groups";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../values/money";
import { naturalOrder } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";
import type { AgeBuckets } from "./age-buckets";
import type { AgingRow } from "./aging-row";

/** Places behind the buckets and the year buckets of a group. */
const [UNAPPLIED, TOTAL, OVERDUE, DISPUTED] = [0, 1, 2, 3] as const;
const BESIDE = 4;

/** Rows that are added up to the last fraction of a cent and rounded once. */
export interface GroupRows {
  /** One per group with an open amount, in the order of their names. */
  readonly rows: readonly AgingRow[];
  readonly total: AgingRow;
  /** Totals of the rows, as they are shown, less the total. */
  readonly rowsDifference: Amount;
  /** Year buckets and unapplied credits less the total. */
  readonly agesDifference: Amount;
}

/** The sums of every group: its buckets, its year buckets, and what is shown beside them. */
export class GroupSums {
  readonly buckets: AgeBuckets;
  readonly ageBuckets: AgeBuckets | null;
  readonly #isApart: boolean;
  readonly #decimals: number;
  readonly #groups: number;
  /** Places of a group: buckets, year buckets, then those beside. */
  readonly #width: number;
  readonly #beside: number;
  readonly #totals: AmountTotals;

  /** @param isApart - True when credits do not stand in a bucket. */
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
    this.#groups = groups;
    this.#beside = buckets.labels.length + (ageBuckets?.labels.length ?? 0);
    this.#width = this.#beside + BESIDE;
    // The last group is that of all.
    this.#totals = new AmountTotals((groups + 1) * this.#width, decimals);
  }

  /**
   * Adds an open amount.
   *
   * @param baseDate - Day by which it is old.
   * @param debtDate - Day on which the debt arose.
   * @param isCredit - True for a credit in its own right; a negative line of an invoice is none.
   */
  add(
    group: number,
    amount: Amount,
    baseDate: SerialDate,
    debtDate: SerialDate,
    isCredit: boolean,
    isPastDue: boolean,
    isDisputed: boolean,
  ): void {
    const first = group * this.#width;
    const beside = first + this.#beside;
    if (isDisputed) this.#totals.add(beside + DISPUTED, amount);
    if (isCredit && this.#isApart) {
      this.#totals.add(beside + UNAPPLIED, amount);
      return;
    }
    this.#totals.add(first + this.buckets.of(baseDate), amount);
    if (this.ageBuckets !== null) {
      const bucket = this.ageBuckets.of(debtDate);
      this.#totals.add(first + this.buckets.labels.length + bucket, amount);
    }
    if (isPastDue) this.#totals.add(beside + OVERDUE, amount);
  }

  /** Gives the rows; nothing can be added any more. */
  finish({ names, labels }: ItemGroups): GroupRows {
    const totals = this.#totals;
    const all = this.#groups * this.#width;
    const rows: AgingRow[] = [];
    for (let place = 0; place < this.#groups; place++) {
      const first = place * this.#width;
      const total = first + this.#beside + TOTAL;
      for (let i = 0; i < this.buckets.labels.length; i++)
        totals.addTotal(total, totals, first + i);
      totals.addTotal(total, totals, first + this.#beside + UNAPPLIED);
      for (let i = 0; i < this.#width; i++) totals.addTotal(all + i, totals, first + i);
      if (this.#hasAmount(first)) rows.push(this.#rowAt(first, names[place]!, labels[place] ?? ""));
    }
    const compare = naturalOrder(rows.map(({ group }) => group));
    rows.sort((a, b) => compare(a.group, b.group));
    const total = this.#rowAt(all, "", "");
    const shown = rows.map((row) => row.total);
    return {
      rows,
      total,
      rowsDifference: sumAmounts([...shown, -total.total], this.#decimals),
      agesDifference: this.#agesDifference(all),
    };
  }

  #hasAmount(first: number): boolean {
    for (let i = 0; i < this.#width; i++) if (this.#totals.at(first + i) !== 0) return true;
    return false;
  }

  #rowAt(first: number, group: string, name: string): AgingRow {
    const amounts = Array.from({ length: this.#width }, (_, i) => this.#totals.at(first + i));
    const count = this.buckets.labels.length;
    return {
      group,
      name,
      buckets: amounts.slice(0, count),
      ageBuckets: amounts.slice(count, this.#beside),
      unapplied: amounts[this.#beside + UNAPPLIED]!,
      total: amounts[this.#beside + TOTAL]!,
      overdue: amounts[this.#beside + OVERDUE]!,
      disputed: amounts[this.#beside + DISPUTED]!,
    };
  }

  #agesDifference(all: number): Amount {
    if (this.ageBuckets === null) return 0;
    const ages = new AmountTotals(1, this.#decimals);
    for (let i = this.buckets.labels.length; i <= this.#beside + UNAPPLIED; i++) {
      ages.addTotal(0, this.#totals, all + i);
    }
    const total = this.#totals.at(all + this.#beside + TOTAL);
    return roundAmount(ages.at(0) - total, this.#decimals);
  }
}
