/** Reads what each customer could cost: exposure, probability of default, loss given default. */
import { withCustomerCodes } from "../reading/customer-columns";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import type { CellGrid } from "../values/cells";
import type { Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import { EXPOSURE_NAMES, type ExposureField } from "../words/loss-models";

/** What one customer could cost. */
export interface Exposure {
  readonly customer: string;
  /** Above 0. */
  readonly amount: Amount;
  /** Probability of default within a year, 0 to 1. */
  readonly pd: number;
  /** Lost part of the amount, 0 to 1. */
  readonly lgd: number;
  /** Standard deviation of the probability; null for the policy's. */
  readonly volatility: number | null;
  /** Correlation with the economy, 0 to below 1; null for the policy's. */
  readonly correlation: number | null;
  /** Null where no column tells. */
  readonly sector: string | null;
}

/** What was read from a range of exposures. */
export interface ExposureTable {
  readonly exposures: readonly Exposure[];
  readonly issues: IssueLog;
}

/**
 * Reads a table of exposures; the answer of EXPECTEDLOSS is one.
 *
 * @param lgd - For rows that state none.
 * @throws {@link EngineError} when the range has no header row, or lacks exposure or probability.
 */
export function readExposures(grid: CellGrid, lgd: number): ExposureTable {
  const header = withCustomerCodes<ExposureField>(
    findHeaderRow<ExposureField>(grid, EXPOSURE_NAMES, "exposures", [["exposure"], ["pd"]]),
  );
  const cells = new TableCells(grid, header, [], "automatic");
  const exposures: Exposure[] = [];
  for (const row of cells.rows()) {
    const amount = cells.amount(row, "exposure");
    const pd = cells.amount(row, "pd");
    // What owes nothing costs nothing; lines of a proof below a table have neither.
    if (amount === null && pd === null) continue;
    const rates = {
      lgd: cells.amount(row, "lgd") ?? lgd,
      volatility: cells.amount(row, "volatility"),
      correlation: cells.amount(row, "correlation"),
    };
    const fault = faultOf(amount, pd, rates);
    if (fault !== null) {
      cells.note(row, fault, cells.isEmpty(row, fault) ? "missingValue" : "invalidValue", "error");
    } else if (amount! > 0) {
      const customer = cells.text(row, "customerId") ?? cells.text(row, "customerName") ?? "";
      const sector = cells.text(row, "sector");
      exposures.push({ customer, amount: amount!, pd: pd!, ...rates, sector });
    }
  }
  return { exposures, issues: cells.issues };
}

function faultOf(
  amount: number | null,
  pd: number | null,
  { lgd, volatility, correlation }: Pick<Exposure, "lgd" | "volatility" | "correlation">,
): ExposureField | null {
  const isShare = (value: number) => value >= 0 && value <= 1;
  if (amount === null || amount < 0) return "exposure";
  if (pd === null || !isShare(pd)) return "pd";
  if (!isShare(lgd)) return "lgd";
  if (volatility !== null && !isShare(volatility)) return "volatility";
  return correlation !== null && !(isShare(correlation) && correlation < 1) ? "correlation" : null;
}
