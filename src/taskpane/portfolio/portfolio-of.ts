/** Everything that the portfolio of a book shows, found in slices that leave the pane alive. */
import {
  portfolioCourse,
  portfolioSummary,
  type PortfolioCourse,
  type PortfolioSummary,
} from "../../engine";
import { breathe } from "../book/breathe";
import type { AssessedView } from "../book/credit-view";
import { portfolioCustomers, type PortfolioCustomer } from "./portfolio-customers";

/** A portfolio on one day. */
export interface Portfolio {
  readonly summary: PortfolioSummary;
  /** Null without a ledger. */
  readonly course: PortfolioCourse | null;
  readonly customers: readonly PortfolioCustomer[];
}

/** How long the pane does not answer at a time, in milliseconds. */
const SLICE_MS = 40;

/** Finds a portfolio; see {@link portfolioOf}. */
export type FindPortfolio = typeof portfolioOf;

/**
 * Assesses every customer of a view and adds them up.
 *
 * @param onProgress - Told after each slice how many customers have been assessed.
 * @param signal - Ends the work; what has been assessed by then is kept by the book.
 * @returns Null where it was ended.
 */
export async function portfolioOf(
  view: AssessedView,
  onProgress: (assessed: number) => void,
  signal: AbortSignal,
): Promise<Portfolio | null> {
  const { book, agingRows } = view;
  for (let place = 0; place < book.length;) {
    const end = performance.now() + SLICE_MS;
    while (place < book.length && performance.now() < end) book.at(place++);
    onProgress(place);
    await breathe();
    if (signal.aborted) return null;
  }
  const course = portfolioCourse(book);
  await breathe();
  const summary = portfolioSummary(book);
  await breathe();
  if (signal.aborted) return null;
  return { summary, course, customers: portfolioCustomers(book, agingRows) };
}
