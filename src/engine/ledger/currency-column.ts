/** The currencies of a ledger, and what its column of currencies leaves open. */
import type { HeaderRow } from "../reading/header-row";
import type { ReadingDoubt } from "../reading/ledger-reading";
import type { ReadingRules } from "../reading/reading-rules";
import { WordColumn } from "../reading/word-column";
import { cellText } from "../values/cells";
import { EngineError } from "../values/errors";
import { currencyCode } from "../words/currency-names";
import type { InvoiceField } from "../words/invoice-names";

/** More than there are in the world: a column of more texts holds something else. */
const MOST_CURRENCIES = 250;

/** Gives every currency of a ledger one place. */
export class CurrencyColumn {
  readonly #codes: string[] = [];
  readonly #rules: ReadingRules;
  readonly #column: number;
  readonly #title: string;
  readonly #places = new WordColumn((cell) => this.#intern(cell));

  constructor({ columns, titles }: HeaderRow<InvoiceField>, rules: ReadingRules) {
    this.#rules = rules;
    this.#column = columns.currency ?? -1;
    this.#title = titles[this.#column] ?? "";
  }

  /** ISO codes, or the texts of the cells; one "" for a ledger that names none. */
  get codes(): readonly string[] {
    return this.#codes.length === 0 ? [""] : this.#codes;
  }

  /** Gives the currency of a row as a place in `codes`. */
  read(cells: readonly unknown[]): number {
    return this.#column < 0 ? 0 : this.#places.read(cells[this.#column]);
  }

  /** A blank beside named currencies counts as base currency, and may be any of them. */
  blankDoubts(currencyOf: Uint16Array, residuals: Float64Array): readonly ReadingDoubt[] {
    const blank = this.#codes.indexOf("");
    if (blank < 0 || this.#codes.length === 1) return [];
    let rows = 0;
    let amount = 0;
    residuals.forEach((open, item) => {
      if (open === 0 || currencyOf[item] !== blank) return;
      rows++;
      amount += open;
    });
    const named = this.#codes.filter((code) => code !== "").sort();
    return rows === 0 ? [] : [this.#doubt("blankCurrency", named, rows, amount)];
  }

  /** Of as many rows in several currencies one is the base, unless the policy names it. */
  tieDoubts(tied: readonly string[], currencyOf: Uint16Array): readonly ReadingDoubt[] {
    if (tied.length === 1 || this.#rules.baseCurrency !== null) return [];
    const places = new Set(tied.map((code) => this.#codes.indexOf(code)));
    let rows = 0;
    for (const currency of currencyOf) if (places.has(currency)) rows++;
    return [this.#doubt("tiedCurrencies", tied, rows, null)];
  }

  #doubt(
    code: ReadingDoubt["code"],
    found: readonly string[],
    rows: number,
    amount: number | null,
  ): ReadingDoubt {
    const column = this.#title;
    return { code, severity: "warning", column, found: found.join(", "), rows, amount };
  }

  #intern(cell: unknown): number {
    // A blank cell arrives as 0 on some builds, and no number names a currency.
    const text = typeof cell === "number" ? "" : cellText(cell);
    const named = currencyCode(text) ?? text.toUpperCase();
    const code = named === "" ? (this.#rules.blankCurrency ?? "") : named;
    const known = this.#codes.indexOf(code);
    if (known >= 0) return known;
    if (this.#codes.length === MOST_CURRENCIES) {
      const facts = { column: this.#title, found: text, most: MOST_CURRENCIES };
      throw new EngineError("tooManyCurrencies", facts);
    }
    return this.#codes.push(code) - 1;
  }
}
