/** The policy's aging buckets on one as-of date, ready to sort items by a date. */
import type { Policy } from "../policy/policy";
import { addMonths, type SerialDate } from "../values/serial-date";

/** Buckets as the latest base date that still falls into them or a later one. */
export class AgeBuckets {
  /** Labels, youngest first; a bucket per label. */
  readonly labels: readonly string[];
  readonly #latest: Int32Array;

  /**
   * @param labels - One label per bucket.
   * @param latest - Latest base date of each bucket, falling; that of the first is ignored.
   */
  private constructor(labels: readonly string[], latest: Int32Array) {
    this.labels = labels;
    this.#latest = latest;
  }

  /**
   * Prepares the buckets of a policy.
   *
   * From-bounds count days, or whole years where the policy says so: an item belongs to
   * "1–2 years" from the day after its first anniversary (29 February counts as the 28th).
   * On due-date basis a bucket for what is not due stands first, whether the policy names
   * it or not.
   *
   * @param notDue - Label of the bucket that the policy does not name.
   */
  static on(asOfDate: SerialDate, policy: Policy, notDue: string): AgeBuckets {
    const named = policy.buckets;
    const buckets = (named[0]?.from ?? 1) > 0 ? [{ label: notDue, from: 0 }, ...named] : named;
    return AgeBuckets.#from(asOfDate, buckets, policy.settings.bucketUnit);
  }

  /** Prepares the buckets by years since the debt arose that stand beside the others. */
  static ofAge(asOfDate: SerialDate, policy: Policy): AgeBuckets {
    return AgeBuckets.#from(asOfDate, policy.ageBuckets, "years");
  }

  static #from(
    asOfDate: SerialDate,
    buckets: readonly { readonly label: string; readonly from: number }[],
    unit: Policy["settings"]["bucketUnit"],
  ): AgeBuckets {
    const latest = Int32Array.from(buckets, ({ from }) =>
      unit === "years" ? latestDateOverYears(asOfDate, from) : asOfDate - from,
    );
    return new AgeBuckets(
      buckets.map(({ label }) => label),
      latest,
    );
  }

  /** Gives the bucket of an item by its due date, or by the date it arose; the first without one. */
  of(baseDate: SerialDate): number {
    if (baseDate <= 0) return 0;
    let bucket = 0;
    while (bucket + 1 < this.#latest.length && baseDate <= this.#latest[bucket + 1]!) bucket++;
    return bucket;
  }
}

/** The latest date of which the as-of date is more than so many anniversaries away. */
function latestDateOverYears(asOfDate: SerialDate, years: number): SerialDate {
  if (years === 0) return asOfDate;
  let date = addMonths(asOfDate, -12 * years);
  // 29 February and 28 February share an anniversary: step back to the exact edge.
  while (addMonths(date, 12 * years) >= asOfDate) date--;
  return date;
}
