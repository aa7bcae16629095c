/** The sums of an aging movement: what came into each bucket and what went. */
import { atRate } from "../ledger/translation";
import { AmountTotals, sumAmounts, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { AgeBuckets } from "./age-buckets";

/** What happened to one bucket: opening + new + settled + moved out + moved in + revaluation = closing. */
export interface MovementRow {
  /** Label of the bucket; "" for the unapplied credits, which are not in a bucket, and for the total. */
  readonly label: string;
  readonly opening: Amount;
  /** Items dated between the dates and still open at the end, in the bucket where they end. */
  readonly invoiced: Amount;
  /** What was settled of the opening items, in the bucket where they began, and new receipts not applied; negative. */
  readonly settled: Amount;
  /** Opening items still open that left the bucket; negative. */
  readonly movedOut: Amount;
  readonly movedIn: Amount;
  /** Exchange difference on what is still open. */
  readonly revaluation: Amount;
  readonly closing: Amount;
}

/** The columns of the movement, by their places. */
const STEPS = [
  "opening",
  "invoiced",
  "settled",
  "movedOut",
  "movedIn",
  "revaluation",
  "closing",
] as const;
const [OPENING, INVOICED, SETTLED, MOVED_OUT, MOVED_IN, REVALUATION, CLOSING] = [
  0, 1, 2, 3, 4, 5, 6,
] as const;

/** Adds up the movement, item by item. */
export class MovementSums {
  readonly #before: AgeBuckets;
  readonly #after: AgeBuckets;
  readonly #isApart: boolean;
  readonly #decimals: number;
  readonly #sums: AmountTotals;

  /** @param isApart - True when credits do not stand in a bucket. */
  constructor(before: AgeBuckets, after: AgeBuckets, isApart: boolean, decimals: number) {
    this.#before = before;
    this.#after = after;
    this.#isApart = isApart;
    this.#decimals = decimals;
    this.#sums = new AmountTotals((after.labels.length + 1) * STEPS.length, decimals);
  }

  /**
   * Adds an item that was there at the opening.
   *
   * What is settled leaves at the rate at which it was booked; its revaluation so far is
   * taken back.
   *
   * @param wasLine - True where it was a negative line of an open invoice at the opening: no credit.
   * @param isLine - True where it is one at the closing.
   */
  addOpening(
    baseDate: SerialDate,
    openBefore: Amount,
    openAfter: Amount,
    bookedRate: number,
    rateBefore: number,
    rateAfter: number,
    wasLine: boolean,
    isLine: boolean,
  ): void {
    if (openBefore === 0 && openAfter === 0) return;
    const opening = this.#inBase(openBefore, rateBefore);
    const kept = this.#inBase(openAfter, rateBefore);
    const settled = this.#inBase(openAfter, bookedRate) - this.#inBase(openBefore, bookedRate);
    const from = this.#placeOf(this.#before, openBefore || openAfter, baseDate, wasLine);
    this.#add(from, OPENING, opening);
    this.#add(from, SETTLED, settled);
    this.#add(from, REVALUATION, kept - opening - settled);
    if (openAfter === 0) return;
    const to = this.#placeOf(this.#after, openAfter, baseDate, isLine);
    if (to !== from) {
      this.#add(from, MOVED_OUT, -kept);
      this.#add(to, MOVED_IN, kept);
    }
    this.#close(to, openAfter, kept, rateAfter);
  }

  /**
   * Adds an item dated since the opening.
   *
   * @param isSale - False for receipts: they settle, though nothing yet.
   */
  addNew(
    baseDate: SerialDate,
    openAfter: Amount,
    bookedRate: number,
    rateAfter: number,
    isSale: boolean,
    isLine: boolean,
  ): void {
    if (openAfter === 0) return;
    const place = this.#placeOf(this.#after, openAfter, baseDate, isLine);
    const kept = this.#inBase(openAfter, bookedRate);
    this.#add(place, isSale ? INVOICED : SETTLED, kept);
    this.#close(place, openAfter, kept, rateAfter);
  }

  /** Gives a row per bucket, youngest first, then the unapplied credits. */
  toRows(): MovementRow[] {
    return [...this.#after.labels, ""].map((label, place) =>
      rowOf(label, (step) => this.#sums.at(place * STEPS.length + step)),
    );
  }

  /** Gives the total of rows. */
  totalOf(rows: readonly MovementRow[]): MovementRow {
    return rowOf("", (_, name) =>
      sumAmounts(
        rows.map((row) => row[name]),
        this.#decimals,
      ),
    );
  }

  #close(place: number, openAfter: Amount, kept: Amount, rateAfter: number): void {
    const closing = this.#inBase(openAfter, rateAfter);
    this.#add(place, REVALUATION, closing - kept);
    this.#add(place, CLOSING, closing);
  }

  #placeOf(buckets: AgeBuckets, open: Amount, baseDate: SerialDate, isLine: boolean): number {
    return open < 0 && this.#isApart && !isLine ? this.#after.labels.length : buckets.of(baseDate);
  }

  #add(place: number, step: number, amount: Amount): void {
    this.#sums.add(place * STEPS.length + step, amount);
  }

  #inBase(amount: Amount, rate: number): Amount {
    return atRate(amount, rate, this.#decimals);
  }
}

function rowOf(
  label: string,
  amountAt: (step: number, name: (typeof STEPS)[number]) => Amount,
): MovementRow {
  const amounts = STEPS.map((name, step) => [name, amountAt(step, name)] as const);
  return { label, ...(Object.fromEntries(amounts) as Record<(typeof STEPS)[number], Amount>) };
}
