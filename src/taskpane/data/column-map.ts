/** Which column a field of a table is read from, and the rows of a policy that say otherwise. */
import {
  cellText,
  COLUMN_ANSWERS,
  COLUMN_RULES,
  headerKey,
  TABLE_ANSWERS,
  type CellGrid,
  type ColumnAnswers,
  type MappedTable,
  type Policy,
  type PolicyRow,
  type TableHeader,
} from "../../engine";
import { policyRow } from "../book/policy-row";

/** A header that can be picked. */
export interface PickedHeader {
  readonly title: string;
  /** True where another column is headed alike: a policy cannot tell them apart. */
  readonly isRepeated: boolean;
}

/** Fields of a table that a policy can name, in the order in which a reader meets them. */
export function mappedFields(table: MappedTable): readonly string[] {
  const words = table === "invoices" ? COLUMN_ANSWERS : TABLE_ANSWERS[table];
  return words.codes.filter((code) => code !== "notRead");
}

/** What the policy says about the columns of a table. */
export function answersOf(table: MappedTable, { reading, tables }: Policy): ColumnAnswers {
  return table === "invoices" ? reading.columns : tables[table].columns;
}

/** Rows in which a header is looked for. */
const HEAD_ROWS = 50;

/** Tells whether the headers stand in the range; those of a printed statement are worked out of it. */
export function areWritten({ titles }: TableHeader, grid: CellGrid | null): boolean {
  const written = new Set((grid ?? []).slice(0, HEAD_ROWS).flat().map(cellText));
  return titles.some((title) => title !== "" && written.has(title));
}

/**
 * Gives the headers of a range, each once.
 *
 * @param width - Columns of the range: what the reading has worked out stands behind them.
 */
export function headersOf({ titles }: TableHeader, width: number): PickedHeader[] {
  const counts = new Map<string, number>();
  const own = titles.slice(0, width).filter((title) => title !== "");
  for (const title of own) counts.set(headerKey(title), (counts.get(headerKey(title)) ?? 0) + 1);
  return [...new Map(own.map((title) => [headerKey(title), title])).entries()].map(
    ([key, title]) => ({ title, isRepeated: counts.get(key)! > 1 }),
  );
}

/** The header under which a field was read; "" for none. */
export function titleOf(field: string, { columns, titles }: TableHeader): string {
  const column = columns[field];
  return column === undefined ? "" : (titles[column] ?? "");
}

/**
 * Gives the rows of a policy by which a field is read from another column.
 *
 * The column that it was read from is freed where the policy has named it, or where nothing is to be
 * read any more.
 *
 * @param title - Header of the column; "" for none.
 * @param answers - What the policy says about the columns of the table.
 */
export function pickRows(
  table: MappedTable,
  field: string,
  title: string,
  header: TableHeader,
  answers: ColumnAnswers,
): PolicyRow[] {
  const rule = COLUMN_RULES[table];
  const before = titleOf(field, header);
  const named = header.titles.filter((one) => answers.get(headerKey(one)) === field);
  const freed = title === "" && before !== "" ? [before, ...named] : named;
  const keys = new Map(freed.map((one) => [headerKey(one), one]));
  keys.delete(headerKey(title));
  const rows = [...keys.values()].map((one) => policyRow(rule, one, "notRead"));
  return title === "" ? rows : [...rows, policyRow(rule, title, field)];
}
