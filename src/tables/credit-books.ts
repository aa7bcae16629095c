/** Credit books over tables, each assessed once as long as its tables are remembered. */
import { CreditBook, type CreditTables, type Policy, type SerialDate } from "../engine";

/** Books on other days and under other policies, by the first of their tables. */
const books = new WeakMap<object, readonly BookEntry[]>();

interface BookEntry {
  readonly date: SerialDate | null;
  readonly book: CreditBook;
}

/** Days and policies under which the same tables are remembered. */
const BOOKS_PER_TABLE = 3;

/** Gives the book over tables on a day; tables are read once per content, so the same ones are the same objects. */
export function bookOf(tables: CreditTables, date: SerialDate | null, policy: Policy): CreditBook {
  const owner = tables.ledger ?? tables.customers ?? tables.statements ?? policy;
  const entries = books.get(owner) ?? [];
  const known = entries.find(
    (one) => one.date === date && one.book.policy === policy && areSame(one.book.tables, tables),
  );
  const entry = known ?? { date, book: new CreditBook(tables, date, policy) };
  const others = entries.filter((one) => one !== entry);
  books.set(owner, [entry, ...others].slice(0, BOOKS_PER_TABLE));
  return entry.book;
}

function areSame(a: CreditTables, b: CreditTables): boolean {
  return (Object.keys(a) as (keyof CreditTables)[]).every((name) => a[name] === b[name]);
}
