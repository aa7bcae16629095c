/** Tells a balance that runs from an open amount: each is the one before plus what moved. */
import { PRINTED_TOLERANCE } from "../values/money";

/** Rows without any proof after which a column is taken for no running balance. */
const ROWS_WITHOUT_PROOF = 300;

/** Movements and balances of the rows of a table, in its order; NaN for none. */
export interface BalanceRows {
  readonly length: number;
  /** Customer of each row, as any value that tells customers apart. */
  readonly customer: (place: number) => unknown;
  readonly movement: (place: number) => number;
  readonly balance: (place: number) => number;
  /** A row that states what was owed before the first movement. */
  readonly isOpening: (place: number) => boolean;
}

/** What the rows say of a balance. */
export interface BalanceProof {
  /** Rows whose balance is another one than 0 plus their movement: no open amount would do that. */
  readonly confirmed: number;
  readonly failed: number;
  /** Place of the topmost row that failed; null without. */
  readonly firstFailed: number | null;
  /** What was owed before the first row of a customer, where no row states it; by place. */
  readonly broughtForward: ReadonlyMap<number, number>;
  /** Last balance of each customer, added up. */
  readonly closing: number;
}

/** The ways in which a balance may run. */
const WAYS = [
  { isByCustomer: true, isBackward: false },
  { isByCustomer: false, isBackward: false },
  { isByCustomer: true, isBackward: true },
  { isByCustomer: false, isBackward: true },
] as const;

/**
 * Proves that a balance runs, by customer or through the table, oldest or newest row first.
 *
 * @returns The best proof; null when the balance does not run.
 */
export function provenBalance(rows: BalanceRows): BalanceProof | null {
  let best: BalanceProof | null = null;
  for (const way of WAYS) {
    const proof = proofOf(rows, way);
    if (proof === null || proof.confirmed === 0) continue;
    const isSure = proof.failed === 0 || proof.failed * 10 <= proof.confirmed;
    if (!isSure) continue;
    if (best === null || isBetter(proof, best)) best = proof;
  }
  return best;
}

/**
 * Tells whether fewer rows fail, or as few with fewer openings that no row states: each customer's balance seems to
 * begin with one where it runs through all of them.
 */
export function isBetter(proof: BalanceProof, than: BalanceProof): boolean {
  return proof.failed === than.failed
    ? proof.broughtForward.size < than.broughtForward.size
    : proof.failed < than.failed;
}

function proofOf(rows: BalanceRows, way: (typeof WAYS)[number]): BalanceProof | null {
  const last = new Map<unknown, number>();
  const broughtForward = new Map<number, number>();
  let confirmed = 0;
  let failed = 0;
  let firstFailed: number | null = null;
  let starts = 0;
  for (let i = 0; i < rows.length; i++) {
    const place = way.isBackward ? rows.length - 1 - i : i;
    const customer = way.isByCustomer ? rows.customer(place) : "";
    const balance = rows.balance(place);
    if (rows.isOpening(place)) {
      last.set(customer, Number.isNaN(balance) ? zeroed(rows.movement(place)) : balance);
      continue;
    }
    const movement = zeroed(rows.movement(place));
    const before = last.get(customer);
    const expected = (before ?? 0) + movement;
    if (Number.isNaN(balance)) {
      last.set(customer, expected);
    } else {
      last.set(customer, balance);
      const fits = Math.abs(balance - expected) < PRINTED_TOLERANCE;
      if (before === undefined) {
        starts++;
        if (!fits) broughtForward.set(place, Math.round((balance - movement) * 1000) / 1000);
      } else if (!fits) {
        failed++;
        firstFailed = Math.min(firstFailed ?? place, place);
      }
      // A balance that stands still proves nothing.
      else if (Math.abs(before) >= PRINTED_TOLERANCE && Math.abs(movement) >= PRINTED_TOLERANCE)
        confirmed++;
    }
    const isHopeless = confirmed === 0 && (failed > 20 || i > ROWS_WITHOUT_PROOF);
    if (isHopeless) return null;
  }
  // One opening balance without a row of its own is likely, a new one on most rows is none.
  if (broughtForward.size > 1 && broughtForward.size * 2 > starts + confirmed) return null;
  let closing = 0;
  for (const balance of last.values()) closing += balance;
  return { confirmed, failed, firstFailed, broughtForward, closing };
}

function zeroed(value: number): number {
  return Number.isNaN(value) ? 0 : value;
}
