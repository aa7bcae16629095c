/** Failure scores as a table for the sheet. */
import {
  cellText,
  customerKey,
  EngineError,
  FAILURE_MODELS,
  FAILURE_ZONES,
  failureScore,
  figuresOf,
  isErrorCell,
  isoDate,
  yearBefore,
  type CellGrid,
  type FailureModel,
  type Policy,
  type StatementTable,
} from "../engine";
import { failureHeadings, missingItems } from "../i18n/failure-labels";
import { orCellError, passedOnError } from "./cell-errors";

/**
 * Lays out the failure score of each customer's latest statement.
 *
 * @param customers - Cells that name customers; null for all of the table, in its order. A
 * blank cell gives a blank row, so that rows stay beside those of the list.
 * @returns A row per customer below a row of headings; the figures of the score come last.
 */
export function failureTable(
  table: StatementTable,
  customers: CellGrid | null,
  model: FailureModel,
  policy: Policy,
): unknown[][] {
  const headings = failureHeadings(figuresOf(model), policy.language);
  const rows =
    customers === null
      ? table.customers.map((_, place) => scoreRow(table, place, model, policy))
      : customers.flat().map((cell) => rowOf(table, cell, model, policy));
  return [headings, ...rows.map((row) => headings.map((_, column) => row[column] ?? ""))];
}

/** The row of a cell of the list: a customer's, or a blank one, or one with an error for a score. */
function rowOf(
  table: StatementTable,
  cell: unknown,
  model: FailureModel,
  policy: Policy,
): unknown[] {
  const { language } = policy;
  const withError = (error: unknown) => [cellText(cell), "", "", "", error];
  if (isErrorCell(cell)) return withError(passedOnError(cell, language));
  if (customerKey(cell) === "") return [];
  const place = orCellError(language, () => {
    const found = table.index.find(cell);
    if (found === null) throw new EngineError("unknownCustomer", { customer: cellText(cell) });
    return found;
  });
  return typeof place === "number" ? scoreRow(table, place, model, policy) : withError(place);
}

function scoreRow(
  table: StatementTable,
  place: number,
  model: FailureModel,
  { language, settings }: Policy,
): unknown[] {
  const { id, name } = table.customers[place]!;
  const statements = table.statements[place]!;
  // A customer is in the table because a statement names it.
  const latest = statements.at(-1)!;
  const score = failureScore(model, {
    items: latest.items,
    before: yearBefore(statements, latest)?.items ?? null,
    realUnit: settings.statementUnit / settings.priceIndex,
  });
  return [
    id,
    name,
    isoDate(latest.periodEnd),
    FAILURE_MODELS.nameOf(model, language),
    score.value,
    score.probability,
    score.zone === null ? null : FAILURE_ZONES.nameOf(score.zone, language),
    missingItems(score.missing, language),
    ...score.figures.map(({ value }) => value),
  ];
}
