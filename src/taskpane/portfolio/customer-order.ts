/** In which order the customers of the portfolio stand. */
import type { Assessment } from "../../engine";
import type { PortfolioCustomer } from "./portfolio-customers";

/** A figure or text by which customers are sorted; null is not known. */
type SortValue = number | string | null;

const VALUES = {
  name: ({ name, id }) => name || id,
  score: ({ score }) => score.value,
  exposure: ({ exposure }) => exposure,
  overdue: ({ balance }) => balance?.overdue ?? null,
  oldestDays: ({ balance }) => balance?.oldestDays ?? null,
  creditLimit: ({ creditLimit }) => creditLimit,
  utilisation: ({ utilisation }) => utilisation,
  suggestedLimit: ({ limit }) => limit?.amount ?? null,
  nextReview: ({ nextReview }) => nextReview,
} as const satisfies Record<string, (assessment: Assessment) => SortValue>;

/** A column by which customers can be sorted. */
export type SortColumn = keyof typeof VALUES;

/** The columns, in the order in which they are offered. */
export const SORT_COLUMNS = Object.keys(VALUES) as readonly SortColumn[];

/** A column and the direction. */
export interface CustomerOrder {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** Who owes most comes first. */
export const STANDARD_ORDER: CustomerOrder = { column: "exposure", isDescending: true };

/** The customers who owe most, as many as are wanted; none who owes nothing. */
export function largestExposures(
  customers: readonly PortfolioCustomer[],
  most: number,
): PortfolioCustomer[] {
  return sortCustomers(customers, STANDARD_ORDER)
    .slice(0, most)
    .filter(({ assessment }) => (assessment.exposure ?? 0) > 0);
}

/** Sorts customers; those of whom the figure is not known come last either way, equal ones as they stood. */
export function sortCustomers(
  customers: readonly PortfolioCustomer[],
  { column, isDescending }: CustomerOrder,
): PortfolioCustomer[] {
  const valueOf: (assessment: Assessment) => SortValue = VALUES[column];
  const sign = isDescending ? -1 : 1;
  return customers
    .map((customer) => ({ customer, value: valueOf(customer.assessment) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) {
        return Number(a.value === null) - Number(b.value === null);
      }
      return sign * compare(a.value, b.value);
    })
    .map(({ customer }) => customer);
}

const TEXTS = new Intl.Collator(undefined, { numeric: true });

function compare(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : TEXTS.compare(String(a), String(b));
}
