/** Columns of a table as the user has named them in the policy. */
import type { CellGrid } from "../values/cells";
import { headerKey, type FieldNames } from "../words/header-key";
import { findHeaderRow, requireFields, withoutColumns, type HeaderRow } from "./header-row";
import type { ColumnAnswers } from "./reading-rules";

/**
 * Finds the header row of a table, some of whose columns the user may have named.
 *
 * A header that he has named holds what he says, whatever else it might be called; one that is
 * not to be read makes room for another. See {@link findHeaderRow}.
 *
 * @throws {@link EngineError} as {@link findHeaderRow}.
 */
export function findAnsweredHeader<F extends string>(
  grid: CellGrid,
  names: FieldNames<F>,
  table: string,
  required: readonly (readonly F[])[],
  answers: ColumnAnswers,
): HeaderRow<F> {
  if (answers.size === 0) return findHeaderRow(grid, names, table, required);
  const isNamed = (title: unknown) => answers.has(headerKey(title));
  const found = findHeaderRow<F>(grid, names, table, [], isNamed, required);
  const header = withAnswers(found, names, answers);
  requireFields(header, table, required);
  return header;
}

/** Gives a header with its columns as the user has named them. */
export function withAnswers<F extends string>(
  written: HeaderRow<F>,
  names: FieldNames<F>,
  answers: ColumnAnswers,
): HeaderRow<F> {
  if (answers.size === 0) return written;
  const header = withoutColumns(written, names, (title) => isLeftOut(title, answers));
  const answerOf = (column: number) => answers.get(headerKey(header.titles[column]));
  const kept = (Object.entries(header.columns) as [F, number][]).filter(
    ([, column]) => answerOf(column) === undefined,
  );
  const named = header.titles.flatMap((_, column): [F, number][] => {
    const answer = answerOf(column);
    return answer === undefined || answer === "notRead" ? [] : [[answer as F, column]];
  });
  const columns = Object.fromEntries([...kept, ...named]) as HeaderRow<F>["columns"];
  const ambiguous = header.ambiguous.filter(({ field }) => columns[field] === undefined);
  return { ...header, columns, ambiguous };
}

/** Takes back the columns that a reader has found by other ways, and that are not to be read. */
export function withoutLeftOut<F extends string>(
  header: HeaderRow<F>,
  answers: ColumnAnswers,
): HeaderRow<F> {
  if (answers.size === 0) return header;
  const entries = (Object.entries(header.columns) as [F, number][]).filter(
    ([, column]) => !isLeftOut(header.titles[column], answers),
  );
  return { ...header, columns: Object.fromEntries(entries) as HeaderRow<F>["columns"] };
}

function isLeftOut(title: unknown, answers: ColumnAnswers): boolean {
  return answers.get(headerKey(title)) === "notRead";
}
