/** Worksheet functions about the losses that customers may bring. */
import {
  cellText,
  EngineError,
  LOSS_MODELS,
  lossDistribution as distributionOf,
  STANDARD_QUANTILES,
} from "../../engine";
import { filledCells, optionalRange, rangeArgument, textArgument } from "../arguments/arguments";
import { policyTable } from "../arguments/tables";
import { withCellErrors } from "../cells/cell-errors";
import { overBook } from "../cells/table-answers";
import { expectedLossTable } from "./expected-loss-table";
import { insuranceClockTable } from "./insurance-clock-table";
import { lossDistributionTable } from "./loss-distribution-table";

/** @customenum {string} */
export enum PortfolioLossModel {
  creditRiskPlus = "CreditRisk+",
  vasicek = "Vasicek",
}

/**
 * Gives each customer's expected loss of a year: exposure net of cover × probability of default × loss given default.
 * @customfunction EXPECTEDLOSS
 * @param customers Customers with their header row; may be left empty. Columns PD and LGD count before grade and policy.
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day of the assessment; what came later is not used. Default: the ledger's last day.
 * @param [policy] Policy table: default probability by grade, cover, LGD. Default: the built-in International policy.
 * @param [statements] Financial statements with their header row.
 * @param [events] Events such as law suits and broken promises, with their header row.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @param [orders] Open orders with their header row; they are exposure too.
 * @returns A row per customer, the largest loss first: exposure, cover, EAD, PD and its source, LGD, loss; then totals and tie-out.
 */
export function expectedLosses(
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  statements?: unknown[][],
  events?: unknown[][],
  receipts?: unknown[][],
  orders?: unknown[][],
): unknown[][] {
  const given = { customers, invoices, asOfDate, policy, statements, events, receipts, orders };
  return overBook(given, expectedLossTable);
}

/**
 * Sets each open invoice against its credit insurance: insured part, own share, not covered, day by which the insurer must be told.
 * @customfunction INSURANCECLOCK
 * @param customers Customers with their header row; columns insured limit and its last day.
 * @param invoices Invoices with their header row.
 * @param [asOfDate] Day on which the ledger is looked at; later receipts are undone. Default: the ledger's last day.
 * @param [policy] Policy table: days to notify, extension period, insured percentage. Default: the built-in International policy.
 * @param [receipts] Receipts with their header row, in place of what the invoices say of payments.
 * @returns A row per invoice of insured customers, the earliest deadline first: open, insured, own share, not covered, deadline, days left; then totals and tie-out.
 */
export function insuranceDeadlines(
  customers: unknown[][],
  invoices: unknown[][],
  asOfDate?: unknown,
  policy?: unknown[][],
  receipts?: unknown[][],
): unknown[][] {
  return overBook({ customers, invoices, asOfDate, policy, receipts }, insuranceClockTable);
}

/**
 * Gives how much a portfolio may lose in a year: expected loss, deviation, the loss at each level, the largest names.
 * @customfunction LOSSDISTRIBUTION
 * @param exposures Exposures with their header row: customer, EAD, PD; LGD, volatility, correlation and sector may be there. The answer of EXPECTEDLOSS fits.
 * @param [model] CreditRisk+ or Vasicek. Default: CreditRisk+.
 * @param [quantiles] Levels between 0 and 1, such as 0.99. Default: 50% to 99.9%.
 * @param [sectors] Customers with a column per sector that holds its part; a column called specific is risk nobody shares.
 * @param [policy] Policy table: LGD, asset correlation, default volatility. Default: the built-in International policy.
 * @returns A row per figure with its value, its part of the exposure and what lies beyond the expected loss.
 */
export function lossDistribution(
  exposures: unknown[][],
  model?: PortfolioLossModel,
  quantiles?: unknown[][],
  sectors?: unknown[][],
  policy?: unknown[][],
): unknown[][] {
  return withCellErrors((speak) => {
    const rules = policyTable(policy, speak);
    const losses = distributionOf(
      rangeArgument(exposures),
      lossModelArgument(model),
      quantilesArgument(quantiles),
      optionalRange(sectors),
      rules,
    );
    return lossDistributionTable(losses, rules.language);
  });
}

function lossModelArgument(argument: unknown) {
  const text = textArgument(argument, "model");
  if (text === null) return "creditRiskPlus";
  const model = LOSS_MODELS.codeOf(text);
  if (model !== null) return model;
  const expected = LOSS_MODELS.codes.map((code) => LOSS_MODELS.nameOf(code, "en"));
  throw new EngineError("unknownModel", { found: text, expected: expected.join(", ") });
}

/** More levels are more than anybody reads. */
const MOST_LEVELS = 1000;

function quantilesArgument(argument: unknown): readonly number[] {
  // Some builds hand a blank cell over as 0.
  const cells = filledCells(argument).filter((cell) => cell !== 0);
  if (cells.length === 0) return STANDARD_QUANTILES;
  const levels = cells.map((cell) => {
    if (typeof cell === "number" && cell > 0 && cell < 1) return cell;
    throw new EngineError("invalidQuantile", { found: cellText(cell) });
  });
  return [...new Set(levels)].sort((a, b) => a - b).slice(0, MOST_LEVELS);
}
