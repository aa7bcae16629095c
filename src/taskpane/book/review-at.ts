/** Reviews of customers, apart from the view: they are loaded when the first one is asked for. */
import { reviewCustomer, type Review } from "../../engine";
import type { AssessedView } from "./credit-view";

/** Reviews the customer at a place of an assessed book. */
export function reviewAt({ book, report, agingRows }: AssessedView, place: number): Review {
  return reviewCustomer(book, place, report, agingRows);
}
