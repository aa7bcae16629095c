/** The reviews that were written before, as the credit history tells them. */
import { cellText, type SerialDate } from "../../engine";
import { readColumns } from "../share/own-table";
import { HISTORY } from "./review-history";

/** A line of the credit history; null for what its cell does not tell. */
export interface PastReview {
  /** Code of the customer as its cell holds it. */
  readonly customer: unknown;
  readonly asOfDate: SerialDate | null;
  readonly score: number | null;
  /** "" for none, as for the author. */
  readonly grade: string;
  /** Suggested then, in base currency. */
  readonly limit: number | null;
  readonly author: string;
}

/** Reads the credit history, the latest day first; empty where there is none. */
export async function readHistory(context: Excel.RequestContext): Promise<PastReview[]> {
  const columns = await readColumns(context, HISTORY, [
    "customer",
    "asOfDate",
    "score",
    "grade",
    "suggestedLimit",
    "author",
  ]);
  const [customers, days, scores, grades, limits, authors] = columns as [unknown[], ...unknown[][]];
  return customers
    .map((customer, row) => ({
      customer,
      asOfDate: numberIn(days![row]),
      score: numberIn(scores![row]),
      grade: cellText(grades![row]),
      limit: numberIn(limits![row]),
      author: cellText(authors![row]),
    }))
    .reverse()
    .sort((a, b) => (b.asOfDate ?? -Infinity) - (a.asOfDate ?? -Infinity));
}

function numberIn(cell: unknown): number | null {
  return typeof cell === "number" ? cell : null;
}
