/** Rates that a ledger tells itself: a column of them, or amounts in local currency beside the others. */
import { amountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import type { ReadingDoubt } from "../reading/ledger-reading";
import { cellText, plainCell, type CellGrid } from "../values/cells";
import { currencyCode, currencyIn } from "../words/currency-names";
import { quotationOf } from "../words/currency-sizes";
import type { InvoiceField } from "../words/invoice-names";

/** The items whose rates are asked for; see `InvoiceLedger`. */
export interface RatedRows {
  readonly grid: CellGrid;
  readonly header: HeaderRow<InvoiceField>;
  readonly sourceRow: Int32Array;
  readonly currencyOf: Uint16Array;
  readonly currencies: readonly string[];
}

/** Rates of a ledger's own rows. */
export interface OwnRates {
  /** Base units per unit of each item's currency; 0 where its row tells none. */
  readonly rates: Float64Array;
  /** ISO code of the currency into which they translate. */
  readonly base: string;
  readonly doubts: readonly ReadingDoubt[];
}

/**
 * Reads the rates of a ledger's own rows.
 *
 * The local currency is the one that its column names, else the one whose rows bear the rate 1.
 * A rate is local amount / amount where the row has both, so that its own local amount is its
 * translation; else what the column of rates says, in local units per unit, or the other way
 * round where it is negative or begins with a slash, or where the sizes of both currencies leave
 * no other choice; one that is right in neither way tells nothing. A rate of 1 on a foreign row is a blank
 * that a system filled, and tells nothing.
 *
 * @param base - The policy's base currency; null for the local one.
 * @returns Null where no row tells a rate, or where they lead into another currency.
 */
export function ownRatesOf(rows: RatedRows, base: string | null): OwnRates | null {
  const { header, currencies, currencyOf } = rows;
  const { currency, localAmount, localOpenAmount, exchangeRate } = header.columns;
  const column = localAmount ?? localOpenAmount ?? exchangeRate;
  if (column === undefined || currency === undefined) return null;
  const isTold = (localAmount ?? localOpenAmount) !== undefined;
  const named = currencies.filter((code) => code !== "");
  if (base === null && named.length < 2) return null;
  const rates = ratesOf(rows);
  const local = localCurrencyOf(rows, rates);
  const into = base ?? local;
  if (into === null || (local !== null && local !== into)) return null;
  const ends = currencies.map(() => ({ low: Infinity, high: 0, rows: 0 }));
  for (let item = 0; item < rates.length; item++) {
    const code = currencies[currencyOf[item]!]!;
    const rate = rates[item]!;
    if (code === into || code === "") {
      // Rates of the base itself lead into some other currency.
      if (rate !== 0 && Math.abs(rate - 1) > SMALLEST_DIFFERENCE) return null;
      rates[item] = 1;
    } else if (rate === 1) rates[item] = 0;
    else if (rate !== 0) addRate(ends[currencyOf[item]!]!, rate);
  }
  const quoted = ends.map(({ low, high }, place) =>
    isTold ? 1 : quotationOf(into, currencies[place]!, Math.sqrt(low * high)),
  );
  if (quoted.some((direction) => direction !== 1)) {
    rates.forEach((rate, item) => {
      const direction = rate === 0 || rate === 1 ? 1 : quoted[currencyOf[item]!]!;
      if (direction !== 1) rates[item] = direction && 1 / rate;
    });
  }
  const doubts = currencies.flatMap((code, place): ReadingDoubt[] => {
    const { low, high, rows: count } = ends[place]!;
    if (count === 0 || quoted[place] === 0) return [];
    const range = shown(low) === shown(high) ? shown(low) : `${shown(low)}–${shown(high)}`;
    const [one, other] = quoted[place] === 1 ? [code, into] : [into, code];
    const found = `1 ${one} = ${range} ${other}`;
    const title = header.titles[column]!;
    return [
      { code: "ownRates", severity: "warning", column: title, found, rows: count, amount: null },
    ];
  });
  return doubts.length === 0 ? null : { rates, base: into, doubts };
}

/** Rates beside amounts of which nobody says in which currency they are. */
export function ratesWithoutCurrency(rows: RatedRows): readonly ReadingDoubt[] {
  const { columns, titles } = rows.header;
  if (columns.exchangeRate === undefined || columns.currency !== undefined) return [];
  if (columns.localAmount !== undefined || columns.localOpenAmount !== undefined) return [];
  const count = ratesOf(rows).filter((rate) => rate !== 0 && rate !== 1).length;
  const column = titles[columns.exchangeRate]!;
  if (count === 0) return [];
  const said = { code: "ratesWithoutCurrency", severity: "warning", column } as const;
  return [{ ...said, found: "", rows: count, amount: null }];
}

/** Cents in a local amount leave the rate of a row of base currency a trifle beside 1. */
const SMALLEST_DIFFERENCE = 1e-9;

interface Ends {
  low: number;
  high: number;
  rows: number;
}

function addRate(ends: Ends, rate: number): void {
  ends.low = Math.min(ends.low, rate);
  ends.high = Math.max(ends.high, rate);
  ends.rows++;
}

/** Rates have few digits; more come from cents that were rounded. */
function shown(rate: number): string {
  return String(Number(rate.toPrecision(6)));
}

/** Rate of each item by its row; 0 where the row tells none. */
function ratesOf({ grid, header, sourceRow }: RatedRows): Float64Array {
  const { amount, localAmount, openAmount, localOpenAmount, exchangeRate } = header.columns;
  const read = (column: number | undefined) => {
    const values = amountColumn(grid, header, column);
    return (row: number) => values.read(grid[row]!);
  };
  const pairs = [
    [read(amount), read(localAmount)],
    [read(openAmount), read(localOpenAmount)],
  ] as const;
  const rateAt = rateReader(grid, header, exchangeRate);
  return Float64Array.from(sourceRow, (source) => {
    for (const [own, local] of pairs) {
      const rate = Math.abs(local(source - 1) / own(source - 1));
      if (rate > 0 && rate < Infinity) return rate;
    }
    return rateAt(source - 1);
  });
}

function rateReader(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  column: number | undefined,
): (row: number) => number {
  if (column === undefined) return () => 0;
  const values = amountColumn(grid, header, column);
  return (row) => {
    const plain = plainCell(grid[row]![column]);
    const isInverse = typeof plain === "string" && plain.trim().startsWith("/");
    const rate = isInverse
      ? -Number(plain.trim().slice(1).trim().replace(",", "."))
      : values.read(grid[row]!);
    const usable = rate < 0 ? -1 / rate : rate;
    return usable > 0 && usable < Infinity ? usable : 0;
  };
}

/** The currency that the column of local currencies or the title of local amounts names, else the only one of rate 1; null for none or several. */
function localCurrencyOf(
  { grid, header, sourceRow, currencyOf, currencies }: RatedRows,
  rates: Float64Array,
): string | null {
  const { localCurrency } = header.columns;
  if (localCurrency !== undefined) {
    const found = new Set<string>();
    for (const source of sourceRow) {
      const text = cellText(grid[source - 1]![localCurrency]);
      if (text !== "" && text !== "0") found.add(currencyCode(text) ?? text.toUpperCase());
    }
    return found.size === 1 ? [...found][0]! : null;
  }
  const { localAmount, localOpenAmount } = header.columns;
  const titled = currencyIn(header.titles[localAmount ?? localOpenAmount ?? -1] ?? "");
  if (titled !== null) return titled;
  const ones = currencies.map((code) => ({ code, rows: 0, others: 0 }));
  rates.forEach((rate, item) => {
    const one = ones[currencyOf[item]!]!;
    if (rate === 1) one.rows++;
    else if (rate !== 0) one.others++;
  });
  const local = ones.filter(({ code, rows, others }) => code !== "" && rows > 0 && others === 0);
  return local.length === 1 ? local[0]!.code : null;
}
