/** Failure scores as a table for the sheet. */
import {
  CARD_FIGURES,
  cardScore,
  FAILURE_MODELS,
  FAILURE_ZONES,
  failureScore,
  figuresOf,
  isoDate,
  yearBefore,
  type FailureModel,
  type FormulaModel,
  type Policy,
  type StatementTable,
} from "../../engine";
import { failureHeadings } from "../../i18n/failure-labels";
import { missingText } from "../../i18n/missing-labels";
import type { AskedCustomer } from "./statement-customers";
import { gapRows } from "../cells/remark-rows";
import { gapsOf } from "../../tables/gaps";

/**
 * Lays out the failure score of each customer's latest statement.
 *
 * @param customers - A blank one gives a blank row, so that rows stay beside those of a list.
 * @returns A row per customer below a row of headings; the figures of the score come last.
 */
export function failureTable(
  table: StatementTable,
  customers: readonly AskedCustomer[],
  model: FailureModel,
  policy: Policy,
): unknown[][] {
  const figures = model === "card" ? CARD_FIGURES.codes : figuresOf(model);
  const headings = failureHeadings(figures, model === "card", policy.language);
  const rows = customers.map((asked): readonly unknown[] => {
    if ("blank" in asked) return [];
    if ("error" in asked) return [asked.text, "", "", "", asked.error];
    return scoreRow(table, asked.place, model, policy);
  });
  return [
    headings,
    ...rows.map((row) => headings.map((_, column) => row[column] ?? "")),
    ...gapRows(gapsOf({ statements: table }), policy.language, headings.length),
  ];
}

function scoreRow(
  table: StatementTable,
  place: number,
  model: FailureModel,
  policy: Policy,
): unknown[] {
  const { language, settings } = policy;
  const { id, name } = table.customers[place]!;
  const statements = table.statements[place]!;
  // A customer is in the table because a statement names it.
  const latest = statements.at(-1)!;
  const facts = {
    items: latest.items,
    before: yearBefore(statements, latest)?.items ?? null,
    realUnit: settings.statementUnit / settings.priceIndex,
  };
  const card = model === "card" ? cardScore(facts, policy) : null;
  const score = card ?? failureScore(model as FormulaModel, facts);
  return [
    id,
    name,
    isoDate(latest.periodEnd),
    FAILURE_MODELS.nameOf(model, language),
    score.value,
    score.probability,
    score.zone === null ? null : FAILURE_ZONES.nameOf(score.zone, language),
    missingText(score.missing, language),
    // A figure of −0 would not fit a cell.
    ...score.figures.map(({ value }) => (value === null ? null : value + 0)),
    ...(card?.figures ?? []).map(({ points }) => points),
  ];
}
