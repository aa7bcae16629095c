/** The customers of a portfolio as the list shows, filters and sorts them. */
import {
  comparisonKey,
  marksOf,
  type AgingRow,
  type Assessment,
  type CreditBook,
  type CustomerMark,
} from "../../engine";

/** One customer of the list. */
export interface PortfolioCustomer {
  /** In the book. */
  readonly place: number;
  readonly assessment: Assessment;
  readonly marks: ReadonlySet<CustomerMark>;
  /** Null without an open amount. */
  readonly aging: AgingRow | null;
  /** Name and code as they are compared. */
  readonly key: string;
}

/** Lists the customers of a book that have a code or a name, in its order. */
export function portfolioCustomers(
  book: CreditBook,
  agingRows: ReadonlyMap<number, AgingRow>,
): PortfolioCustomer[] {
  const customers: PortfolioCustomer[] = [];
  for (let place = 0; place < book.length; place++) {
    const assessment = book.at(place);
    if (assessment.id === "") continue;
    customers.push({
      place,
      assessment,
      marks: marksOf(assessment),
      aging: agingRows.get(place) ?? null,
      key: comparisonKey(`${assessment.name} ${assessment.id}`),
    });
  }
  return customers;
}
