/** Which column a field of the ledger is read from, and the rows of a policy that say otherwise. */
import {
  COLUMN_ANSWERS,
  headerKey,
  type InvoiceField,
  type PolicyRow,
  type ReadingRules,
  type TableHeader,
} from "../../engine";
import { policyRow } from "../book/policy-row";

/** A header that can be picked. */
export interface PickedHeader {
  readonly title: string;
  /** True where another column is headed alike: a policy cannot tell them apart. */
  readonly isRepeated: boolean;
}

/** A field that a policy can name. */
export type MappedField = Exclude<(typeof COLUMN_ANSWERS.codes)[number], "notRead">;

/** All of them, in the order in which a reader meets them. */
export const MAPPED_FIELDS = COLUMN_ANSWERS.codes.filter((code) => code !== "notRead");

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
 */
export function pickRows(
  field: InvoiceField,
  title: string,
  header: TableHeader,
  { columns: answers }: Pick<ReadingRules, "columns">,
): PolicyRow[] {
  const before = titleOf(field, header);
  const named = header.titles.filter((one) => answers.get(headerKey(one)) === field);
  const freed = title === "" && before !== "" ? [before, ...named] : named;
  const keys = new Map(freed.map((one) => [headerKey(one), one]));
  keys.delete(headerKey(title));
  const rows = [...keys.values()].map((one) => policyRow("column", one, "notRead"));
  return title === "" ? rows : [...rows, policyRow("column", title, field)];
}
