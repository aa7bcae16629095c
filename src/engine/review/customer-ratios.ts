/** The statements of a customer of a book with the ratios that they give. */
import type { CreditBook } from "../book/credit-book";
import { reportOf, type RatioReport } from "../statements/ratio-report";
import { statementsUpTo, type Statement } from "../statements/statement-table";

/** What the statements of a customer say. */
export interface CustomerRatios {
  /** The latest on the as-of date. */
  readonly latest: Statement;
  /** The one before; null for none. */
  readonly previous: Statement | null;
  readonly report: RatioReport;
}

/** Computes the ratios of a customer as RATIOS does, of statements that ended by the as-of date; null without one. */
export function customerRatios(book: CreditBook, place: number): CustomerRatios | null {
  const { statements } = book.tables;
  const identity = book.places.identities[place]!;
  if (statements === null) return null;
  const ended = statementsUpTo(statements, identity, book.asOfDate);
  const latest = ended.at(-1);
  if (latest === undefined) return null;
  const industry = statements.industries[statements.index.findSame(identity)!]!;
  return {
    latest,
    previous: ended.at(-2) ?? null,
    report: reportOf(ended, industry, book.policy),
  };
}
