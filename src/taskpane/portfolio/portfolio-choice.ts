/** Whom the portfolio shows, and in which order. */
import { NO_FILTER, type CustomerFilter } from "./customer-filter";
import { STANDARD_ORDER, type CustomerOrder } from "./customer-order";

/** What was chosen in the portfolio. */
export interface PortfolioChoice {
  readonly filter: CustomerFilter;
  readonly order: CustomerOrder;
}

/** Everybody, the largest first. */
export const STANDARD_CHOICE: PortfolioChoice = { filter: NO_FILTER, order: STANDARD_ORDER };
