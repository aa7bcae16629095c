/** The aging buckets that go with an aging basis and a unit, where the user's table names none. */
import type { BuiltInRow } from "./built-in-row";

/**
 * By days past due. The loss rates are those of the provision matrix in IFRS 9,
 * Illustrative Example 12: an example, not anybody's history.
 */
const DAYS_PAST_DUE: readonly BuiltInRow[] = [
  ["bucket", ["Not due", "未到期", "未到期"], 0, 0.003],
  ["bucket", ["1–30", "1–30 天", "1–30 天"], 1, 0.016],
  ["bucket", ["31–60", "31–60 天", "31–60 天"], 31, 0.036],
  ["bucket", ["61–90", "61–90 天", "61–90 天"], 61, 0.066],
  ["bucket", ["Over 90", "90 天以上", "90 天以上"], 91, 0.106],
];

/** By days of age. No loss rates: no published matrix is known to us on this basis. */
const DAYS_OF_AGE: readonly BuiltInRow[] = [
  ["bucket", ["0–30", "0–30 天", "0–30 天"], 0, ""],
  ["bucket", ["31–60", "31–60 天", "31–60 天"], 31, ""],
  ["bucket", ["61–90", "61–90 天", "61–90 天"], 61, ""],
  ["bucket", ["Over 90", "90 天以上", "90 天以上"], 91, ""],
];

/** By years, as notes to Chinese accounts show them, with the rates that many of them use. */
const YEARS: readonly BuiltInRow[] = [
  ["bucket", ["Up to 1 year", "1年以内", "1年以內"], 0, 0.05],
  ["bucket", ["1–2 years", "1–2年", "1–2年"], 1, 0.1],
  ["bucket", ["2–3 years", "2–3年", "2–3年"], 2, 0.3],
  ["bucket", ["3–4 years", "3–4年", "3–4年"], 3, 0.5],
  ["bucket", ["4–5 years", "4–5年", "4–5年"], 4, 0.8],
  ["bucket", ["Over 5 years", "5年以上", "5年以上"], 5, 1],
];

/** Gives the standard buckets for a basis and a unit. */
export function standardBuckets(
  agingBasis: "dueDate" | "documentDate",
  bucketUnit: "days" | "years",
): readonly BuiltInRow[] {
  if (bucketUnit === "years") return YEARS;
  return agingBasis === "dueDate" ? DAYS_PAST_DUE : DAYS_OF_AGE;
}

/** All standard buckets. */
export const STANDARD_BUCKETS: readonly BuiltInRow[] = [...DAYS_PAST_DUE, ...DAYS_OF_AGE, ...YEARS];

/** Buckets by years beside those by days, where a report shows both. */
export const AGE_BUCKETS: readonly BuiltInRow[] = YEARS.map(([, ...row]) => ["ageBucket", ...row]);
