/** Which customers of the portfolio are shown. */
import { comparisonKey, type CustomerMark } from "../../engine";
import type { PortfolioCustomer } from "./portfolio-customers";

/** What a figure of the portfolio is about besides marks. */
export type FilteredMark = CustomerMark | "overdue";

/** The bucket of an aging report, by its place, or its column of credits. */
export type FilteredBucket = number | "unapplied";

/** What customers have to be; null where it does not matter. */
export interface CustomerFilter {
  /** Parts of code or name, in any order. */
  readonly text: string;
  /** "" for those without one, as in the two below. */
  readonly grade: string | null;
  readonly country: string | null;
  readonly salesperson: string | null;
  readonly mark: FilteredMark | null;
  /** Owes, or has credits, in this bucket. */
  readonly bucket: FilteredBucket | null;
}

/** Everybody. */
export const NO_FILTER: CustomerFilter = {
  text: "",
  grade: null,
  country: null,
  salesperson: null,
  mark: null,
  bucket: null,
};

/** Whether a filter lets everybody through. */
export function isOpen(filter: CustomerFilter): boolean {
  const { text, ...others } = filter;
  return text.trim() === "" && Object.values(others).every((one) => one === null);
}

/** Gives the customers that a filter lets through, in their order. */
export function filterCustomers(
  customers: readonly PortfolioCustomer[],
  filter: CustomerFilter,
): PortfolioCustomer[] {
  const words = comparisonKey(filter.text).split(" ");
  const { grade, country, salesperson, mark, bucket } = filter;
  return customers.filter((one) => {
    const { assessment } = one;
    return (
      words.every((word) => one.key.includes(word)) &&
      (grade === null || (assessment.grade ?? "") === grade) &&
      (country === null || (assessment.customer?.country ?? "") === country) &&
      (salesperson === null || (assessment.customer?.salesperson ?? "") === salesperson) &&
      (mark === null || hasMark(one, mark)) &&
      (bucket === null || amountIn(one, bucket) !== 0)
    );
  });
}

function hasMark({ marks, assessment, aging }: PortfolioCustomer, mark: FilteredMark): boolean {
  if (mark !== "overdue") return marks.has(mark);
  return (aging?.overdue ?? assessment.balance?.overdue ?? 0) > 0;
}

/** What a customer owes in a bucket. */
export function amountIn({ aging }: PortfolioCustomer, bucket: FilteredBucket): number {
  if (aging === null) return 0;
  return bucket === "unapplied" ? aging.unapplied : aging.buckets[bucket]!;
}

/** The texts that customers have in a column, sorted, "" among them where some have none. */
export function valuesOf(
  customers: readonly PortfolioCustomer[],
  field: "country" | "salesperson",
): string[] {
  const values = new Set(customers.map(({ assessment }) => assessment.customer?.[field] ?? ""));
  return [...values].sort((a, b) => a.localeCompare(b));
}
