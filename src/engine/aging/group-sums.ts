/** Open amounts of groups by bucket, while they add up. */
import type { ItemGroups } from "../ledger/item-groups";
import { AmountTotals, sumAmounts, type Amount } from "../money";
import { naturalOrder } from "../natural-order";
import type { SerialDate } from "../serial-date";
import type { AgeBuckets } from "./age-buckets";
import type { AgingRow } from "./aging-row";

/** The sums of every group: its buckets, its year buckets, and what is shown beside them. */
export class GroupSums {
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

  agesDifference({ ageBuckets, unapplied, total }: AgingRow): Amount {
    if (this.ageBuckets === null) return 0;
    return sumAmounts([...ageBuckets, unapplied, -total], this.#decimals);
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
