/** The rows of each document of a ledger. */
import type { AmountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import { comparisonKey, type CellGrid } from "../values/cells";
import type { InvoiceField } from "../words/invoice-names";
import { isLineTitle } from "../words/line-columns";
import { ROW } from "./row-kinds";

/** A document in several rows. */
export interface DocumentInRows {
  readonly rows: number[];
  /** True when all its rows bear the same amounts. */
  isConstant: boolean;
}

/** Groups the rows of a range by document. */
export class DocumentRows {
  readonly #grid: CellGrid;
  readonly #header: HeaderRow<InvoiceField>;
  readonly #kinds: Uint8Array | null;
  readonly #amounts: readonly AmountColumn[];
  readonly #customer: number | undefined;

  constructor(
    grid: CellGrid,
    header: HeaderRow<InvoiceField>,
    kinds: Uint8Array | null,
    amounts: readonly AmountColumn[],
  ) {
    this.#grid = grid;
    this.#header = header;
    this.#kinds = kinds;
    this.#amounts = amounts;
    const customer = header.columns.customerId ?? header.columns.customerName;
    // A column that was worked out stands behind those of the range.
    this.#customer =
      customer !== undefined && customer < header.titles.length ? customer : undefined;
  }

  /**
   * Gives the documents in several rows.
   *
   * @param most - Rows looked at: where no header speaks of lines, a few thousand tell.
   */
  documents(number: number, most = Infinity): readonly DocumentInRows[] {
    const documents = new Map<string, DocumentInRows>();
    const end = Math.min(this.#grid.length, this.#header.row + 1 + most);
    const repeated = this.#repeatedIn(number, end);
    if (repeated.size === 0) return [];
    for (let row = this.#header.row + 1; row < end; row++) {
      if (this.#kinds !== null && this.#kinds[row] !== ROW.item) continue;
      const cells = this.#grid[row]!;
      const name = comparisonKey(cells[number]);
      if (!repeated.has(name)) continue;
      const customer = this.#customer === undefined ? "" : comparisonKey(cells[this.#customer]);
      const key = `${name}\n${customer}`;
      const known = documents.get(key);
      if (known === undefined) documents.set(key, { rows: [row], isConstant: true });
      else {
        known.isConstant &&= this.#areAlike(known.rows[0]!, row);
        known.rows.push(row);
      }
    }
    return [...documents.values()].filter(({ rows }) => rows.length > 1);
  }

  /** What stands in several items of a column, before the row `end`: mostly nothing, which tells at once. */
  #repeatedIn(column: number, end: number): ReadonlySet<string> {
    const seen = new Set<string>();
    const repeated = new Set<string>();
    for (let row = this.#header.row + 1; row < end; row++) {
      if (this.#kinds !== null && this.#kinds[row] !== ROW.item) continue;
      const name = comparisonKey(this.#grid[row]![column]);
      if (name === "") continue;
      if (seen.has(name)) repeated.add(name);
      else seen.add(name);
    }
    return repeated;
  }

  /** Tells whether the rows of each document differ in a column that nobody reads, and in none that counts. */
  areLines(documents: readonly DocumentInRows[]): boolean {
    const known: readonly number[] = Object.values(this.#header.columns);
    const counting = known.filter((column) => column < this.#header.titles.length);
    const isSame = documents.every(({ rows }) =>
      rows.every((row) =>
        counting.every(
          (column) =>
            comparisonKey(this.#grid[row]![column]) ===
            comparisonKey(this.#grid[rows[0]!]![column]),
        ),
      ),
    );
    if (!isSame) return false;
    return this.#unread().some((column) =>
      documents.every(({ rows }) => {
        const cells = rows.map((row) => comparisonKey(this.#grid[row]![column]));
        return new Set(cells).size === rows.length;
      }),
    );
  }

  /** Finds a column that numbers documents without saying so; null for none. */
  numberByContent(): number | null {
    const runs = this.#runs();
    if (!runs.some((run) => run.length > 1)) return null;
    const found = this.#unread().find((column) => {
      const names = runs.map((run) => run.map((row) => comparisonKey(this.#grid[row]![column])));
      const isWhole = names.every((run) => run.every((name) => name !== "" && name === run[0]));
      return isWhole && new Set(names.map(([name]) => name)).size === runs.length;
    });
    return found ?? null;
  }

  /** Tells whether rows that follow one another are alike in all that counts. */
  hasRepeats(): boolean {
    return this.#runs().some((run) => run.length > 1);
  }

  /** Rows that follow one another and are alike. */
  #runs(): readonly (readonly number[])[] {
    const { documentDate, dueDate } = this.#header.columns;
    const telling = [this.#customer, documentDate, dueDate].filter(
      (column) => column !== undefined && column < this.#header.titles.length,
    ) as number[];
    const runs: number[][] = [];
    for (let row = this.#header.row + 1; row < this.#grid.length; row++) {
      if (this.#kinds !== null && this.#kinds[row] !== ROW.item) continue;
      const run = runs.at(-1);
      const isNext =
        run !== undefined &&
        this.#areAlike(run[0]!, row) &&
        telling.every(
          (column) =>
            comparisonKey(this.#grid[row]![column]) === comparisonKey(this.#grid[run[0]!]![column]),
        );
      if (isNext) run.push(row);
      else runs.push([row]);
    }
    return runs;
  }

  #areAlike(one: number, other: number): boolean {
    return this.#amounts.every((amount) => {
      const [a, b] = [amount.read(this.#grid[one]!), amount.read(this.#grid[other]!)];
      return a === b || (Number.isNaN(a) && Number.isNaN(b));
    });
  }

  #unread(): number[] {
    const known = new Set<number>(Object.values(this.#header.columns));
    return this.#header.titles.flatMap((title, column) =>
      known.has(column) || isLineTitle(title) ? [] : [column],
    );
  }
}
