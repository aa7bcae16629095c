/** How headers are compared. */
import { comparisonKey } from "../values/cells";

/** Names under which each field is known, the most telling first; compared by {@link headerKey}. */
export type FieldNames<F extends string> = Readonly<Record<F, readonly string[]>>;

/** A longer text is no name of a column; brackets are looked for in vain from each of its places. */
const LONGEST_HEADER = 255;

/**
 * Brings a header to the form in which it is compared.
 *
 * Letter case, spaces, punctuation, stars for required columns and notes in brackets do
 * not count, and # means number: "*Invoice Date", "invoice_date" and "InvoiceDate [A]" are one
 * name. A note in brackets counts only where a field's name has it.
 */
export function headerKey(cell: unknown): string {
  const key = comparisonKey(cell);
  if (key.length > LONGEST_HEADER) return lettersOf(key);
  const bare = lettersOf(key.replace(/\[[^\]]*\]|\([^)]*\)|【[^】]*】/g, ""));
  return bare === "" ? fullHeaderKey(cell) : bare;
}

/** The same with the notes in brackets, which tell "Amount (LCY)" from "Amount". */
export function fullHeaderKey(cell: unknown): string {
  return lettersOf(comparisonKey(cell));
}

function lettersOf(key: string): string {
  return key.replaceAll("#", " no ").replace(/[^\p{L}\p{N}]/gu, "");
}
