/** Which field a header names, in three languages. */
import { isBlank } from "../values/cells";
import { fullHeaderKey, headerKey, type FieldNames } from "../words/header-key";
import { headerWords } from "../words/header-words";

/** A field that a header names; the lower the rank, the more telling the name. */
export interface NameMatch<F extends string> {
  readonly field: F;
  readonly rank: number;
}

/** The fields by their names: as listed, and by their words. */
export interface NameIndex<F extends string> {
  readonly names: ReadonlyMap<string, NameMatch<F>>;
  /** Null for words that are those of two fields. */
  readonly words: ReadonlyMap<string, NameMatch<F> | null>;
}

const indexes = new WeakMap<object, NameIndex<string>>();

/** Gives the index of the names of a table, made once. */
export function nameIndex<F extends string>(fields: FieldNames<F>): NameIndex<F> {
  const known = indexes.get(fields);
  if (known !== undefined) return known as NameIndex<F>;
  const names = new Map<string, NameMatch<F>>();
  const words = new Map<string, NameMatch<F> | null>();
  for (const field of Object.keys(fields) as F[]) {
    fields[field].forEach((name, rank) => {
      names.set(fullHeaderKey(name), { field, rank });
      // A note in brackets tells one field from another.
      if (/[([【]/.test(name)) return;
      const key = headerWords(name);
      const other = words.get(key);
      if (other === undefined) words.set(key, { field, rank });
      else if (other?.field !== field) words.set(key, null);
    });
  }
  const index = { names, words };
  indexes.set(fields, index);
  return index;
}

/** Finds the field that a header names: letter by letter, else by its words, or one of two names with a stroke between. */
export function matchOf<F extends string>(
  cell: unknown,
  index: NameIndex<F>,
): NameMatch<F> | undefined {
  if (typeof cell !== "string" || isBlank(cell)) return undefined;
  const whole = wholeMatch(cell, index);
  if (whole !== undefined || !/[/／]/.test(cell) || TWO_SIDES.test(cell)) return whole;
  const parts = cell.split(/[/／]/).flatMap((part) => wholeMatch(part, index) ?? []);
  return parts.every(({ field }) => field === parts[0]!.field) ? parts[0] : undefined;
}

/** "Debit/Credit Ind." is neither. */
const TWO_SIDES = /\b(dr|cr|debit|credit)\b|[借贷貸]/i;

function wholeMatch<F extends string>(
  title: string,
  { names, words }: NameIndex<F>,
): NameMatch<F> | undefined {
  const named = names.get(fullHeaderKey(title)) ?? names.get(headerKey(title));
  return named ?? words.get(headerWords(title)) ?? undefined;
}
