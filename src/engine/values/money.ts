/** Amounts of money: adding and rounding without losing a cent. */

/** An amount in major units (euros, not cents). */
export type Amount = number;

/** Half of the smallest coin, a thousandth of a dinar: less is noise of binary fractions. */
export const NOISE = 0.0005;

/** Amounts as printed are rounded to half a cent: two that differ by less, noise added, are one. */
export const PRINTED_TOLERANCE = 0.006;

/** More decimals than any currency has, so that unrounded amounts keep what they are; less than binary noise. */
export const EXACT_DECIMALS = 6;

/** More than the money of the world in any currency; sums of larger numbers could overflow. */
export const LARGEST_AMOUNT = 1e21;

/** Tells whether a cell is a number that can be an amount. */
export function isAmount(cell: unknown): cell is Amount {
  return typeof cell === "number" && cell <= LARGEST_AMOUNT && cell >= -LARGEST_AMOUNT;
}

const DECIMALS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV"].map(
      (code) => [code, 0],
    ),
  ),
  ...Object.fromEntries(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"].map((code) => [code, 3])),
};

/** Gives the number of decimals of a currency by ISO 4217; 2 for one it does not know. */
export function currencyDecimals(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/**
 * Rounds an amount to the decimals of its currency, halves away from zero.
 *
 * @param amount - Any finite amount; 1.005 counts as the decimal number it was typed as.
 * @param decimals - Decimals of the currency.
 * @returns The rounded amount, never -0.
 *
 * @example
 * roundAmount(1.005); // 1.01
 */
export function roundAmount(amount: Amount, decimals = 2): Amount {
  // Nearly every currency; a power takes longer than all the rest.
  const scale = decimals === 2 ? 100 : 10 ** decimals;
  const scaled = Math.abs(amount) * scale;
  // 1.005 * 100 is 100.49999999999999: a relative nudge restores the typed decimal.
  const rounded = Math.round(scaled * (1 + Number.EPSILON)) / scale;
  return amount < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Takes off what binary fractions leave behind a score, a weight or a ratio: ten decimals stay. */
export function withoutNoise(value: number): number {
  return roundAmount(value, 10);
}

/**
 * Adds amounts exactly to the cent, however many.
 *
 * @param amounts - Amounts in one currency.
 * @param decimals - Decimals of the currency.
 * @returns Their sum, rounded once at the end; 0 for none.
 */
export function sumAmounts(amounts: Iterable<Amount>, decimals = 2): Amount {
  let sum = 0;
  let error = 0;
  for (const amount of amounts) {
    const after = sum + amount;
    const added = after - sum;
    error += sum - (after - added) + (amount - added);
    sum = after;
  }
  return roundAmount(sum + error, decimals);
}

/**
 * Rounds amounts so that the first of them, however many, add up to their rounded sum.
 *
 * @param decimals - Decimals of the currency.
 *
 * @example
 * roundedParts([0.004, 0.004, 0.004]); // 0, 0.01, 0
 */
export function roundedParts(amounts: readonly Amount[], decimals = 2): Amount[] {
  let exact = 0;
  let shown = 0;
  return amounts.map((amount) => {
    exact += amount;
    const part = roundAmount(roundAmount(exact, decimals) - shown, decimals);
    shown = roundAmount(shown + part, decimals);
    return part;
  });
}

/**
 * A row of running totals that do not drift.
 *
 * Each total carries the rounding error of its additions along (Knuth's two-sum), so
 * that a million rows add up to the cent; it is rounded when it is read.
 */
export class AmountTotals {
  /** Of each total the sum and, beside it, the error. */
  readonly #sums: Float64Array;
  readonly #decimals: number;

  constructor(length: number, decimals = 2) {
    this.#sums = new Float64Array(2 * length);
    this.#decimals = decimals;
  }

  /** Adds an amount to one of the totals. */
  add(index: number, amount: Amount): void {
    const sums = this.#sums;
    const place = 2 * index;
    const before = sums[place]!;
    const after = before + amount;
    const added = after - before;
    sums[place] = after;
    sums[place + 1]! += before - (after - added) + (amount - added);
  }

  /** Adds one total of others as it stands, not rounded. */
  addTotal(index: number, others: AmountTotals, from: number): void {
    this.add(index, others.#sums[2 * from]!);
    this.add(index, others.#sums[2 * from + 1]!);
  }

  /** Gives one total, rounded; to other decimals where its currency has them. */
  at(index: number, decimals = this.#decimals): Amount {
    return roundAmount(this.#sums[2 * index]! + this.#sums[2 * index + 1]!, decimals);
  }

  /** Gives all totals, rounded, in their order. */
  toAmounts(): Amount[] {
    return Array.from({ length: this.#sums.length / 2 }, (_, index) => this.at(index));
  }
}
