/** The movement of open items from bucket to bucket between two dates. */
import { EngineError } from "../values/errors";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { isSale } from "../words/item-kind";
import { bookedRateAt, bookingRate, rateAt, rateOn, translationOf } from "../ledger/translation";
import { inWholeCoins } from "../ledger/whole-coins";
import { roundAmount, sumAmounts, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { UnappliedReceipt } from "../receipts/payment";
import type { Receipt } from "../receipts/read-receipts";
import { receiptFaults, type FaultyReceipts } from "../receipts/receipt-faults";
import { isoDate, type SerialDate } from "../values/serial-date";
import { AgeBuckets } from "./age-buckets";
import { proofOf, type BalanceProof } from "./balance-proof";
import { baseDatesOf } from "./base-dates";
import { MovementSums, type MovementRow } from "./movement-sums";
import {
  openAmountOf,
  openItemsOn,
  STANDARD_SOURCE,
  type AgingSource,
  type ShownItems,
} from "./open-items";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";

/** The movement of a whole ledger. */
export interface AgingMovement {
  readonly currency: string;
  /** One row per bucket, youngest first, then the unapplied credits. */
  readonly rows: readonly MovementRow[];
  readonly total: MovementRow;
  readonly proof: MovementProof;
  /** Open at the opening in currencies that have no rate so early: new when they have one. */
  readonly untranslatedBefore: readonly UntranslatedAmount[];
  readonly untranslated: readonly UntranslatedAmount[];
  /** Receipts that find nothing to pay at the closing, by reason. */
  readonly receiptFaults: readonly FaultyReceipts[];
}

/** Opening + invoices + credits + receipts + revaluation = closing; see `BalanceProof` for the lines. */
export interface MovementProof extends Omit<BalanceProof, "untranslated"> {
  readonly opening: Amount;
}

/**
 * Follows every item, and every receipt not applied, from the opening to the closing date.
 *
 * Opening and closing are the totals of the aging reports on the two dates.
 *
 * @param fromDate - Opening date, at the end of the day.
 * @param toDate - Closing date, at the end of the day.
 * @throws {@link EngineError} `datesOutOfOrder` when the closing date is not the later one.
 */
export function agingMovement(
  given: InvoiceLedger,
  fromDate: SerialDate,
  toDate: SerialDate,
  policy: Policy,
  options: Partial<AgingSource> = {},
): AgingMovement {
  if (toDate <= fromDate) {
    throw new EngineError("datesOutOfOrder", {
      found: isoDate(toDate),
      expected: isoDate(fromDate),
    });
  }
  const { baseCurrency: base } = policy.settings;
  const ledger = inWholeCoins(given, base);
  const asked = { ...STANDARD_SOURCE, ...options };
  const opening = dayOf(ledger, fromDate, policy, asked);
  const closing = dayOf(ledger, toDate, policy, asked);
  const { baseCurrency, decimals } = closing.translation;
  const sums = new MovementSums(
    opening.buckets,
    closing.buckets,
    policy.settings.unappliedCredits !== "inBucket",
    decimals,
  );
  addItems(sums, ledger, policy.settings, opening, closing);
  addUnapplied(sums, opening, closing);
  const rows = sums.toRows();
  const total = sums.totalOf(rows);
  const before = proofOf(ledger, fromDate, opening.translation, opening.open, 0);
  const after = proofOf(ledger, toDate, closing.translation, closing.open, 0);
  return {
    currency: baseCurrency,
    rows,
    total,
    proof: proofBetween(before, after, total, decimals),
    untranslatedBefore: before.untranslated,
    untranslated: after.untranslated,
    receiptFaults: receiptFaults(closing.open.recorded.unapplied, toDate, closing.translation),
  };
}

/** The ledger on one of the two dates. */
interface Day {
  readonly date: SerialDate;
  readonly open: ShownItems;
  readonly buckets: AgeBuckets;
  readonly translation: ReturnType<typeof translationOf>;
}

function dayOf(ledger: InvoiceLedger, date: SerialDate, policy: Policy, asked: AgingSource): Day {
  return {
    date,
    open: openItemsOn(ledger, date, policy, asked),
    buckets: AgeBuckets.on(date, policy, asked.notDue),
    translation: translationOf(ledger, policy.settings.baseCurrency, policy.rates, date),
  };
}

function addItems(
  sums: MovementSums,
  ledger: InvoiceLedger,
  settings: Policy["settings"],
  opening: Day,
  closing: Day,
): void {
  const baseDates = baseDatesOf(ledger, settings.agingBasis);
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    const rateAfter = rateAt(closing.translation, ledger, item);
    if (rateAfter === 0) continue;
    const rateBefore = rateAt(opening.translation, ledger, item);
    const booked = bookedRateAt(closing.translation, ledger, item);
    const openAfter = openAmountOf(closing.open, ledger, item, closing.date);
    const wasLine = opening.open.creditLines.has(item);
    const isLine = closing.open.creditLines.has(item);
    const openBefore = openAmountOf(opening.open, ledger, item, opening.date);
    const isNew = date > opening.date || rateBefore === 0;
    if (rateBefore !== 0) {
      // What was paid before its invoice stands in the opening, too: the invoice uses it up.
      const amounts = [openBefore, isNew ? 0 : openAfter, booked, rateBefore, rateAfter] as const;
      sums.addOpening(baseDates[item]!, ...amounts, wasLine, isLine);
    }
    if (isNew) {
      const isInvoiced = isSale(ledger.kindOf[item]!) && date <= closing.date;
      sums.addNew(baseDates[item]!, openAfter, booked, rateAfter, isInvoiced, isLine);
    }
  }
}

/** Receipts that pay no invoice are credits of their own; new ones have settled nothing yet. */
function addUnapplied(sums: MovementSums, opening: Day, closing: Day): void {
  const { rates, baseCurrency } = closing.translation;
  const amountsOf = ({ open }: Day) =>
    new Map<Receipt, UnappliedReceipt>(open.unapplied.map((one) => [one.receipt, one]));
  const before = amountsOf(opening);
  const after = amountsOf(closing);
  for (const [receipt, { currency }] of new Map([...before, ...after])) {
    const rateAfter = rateOn(rates, baseCurrency, currency, closing.date);
    if (rateAfter === 0) continue;
    const rateBefore = rateOn(rates, baseCurrency, currency, opening.date);
    const booked = bookingRate(rates, baseCurrency, currency, receipt.date);
    const openAfter = -(after.get(receipt)?.amount ?? 0);
    if (receipt.date > opening.date || rateBefore === 0) {
      sums.addNew(receipt.date, openAfter, booked, rateAfter, false, false);
    } else {
      const openBefore = -(before.get(receipt)?.amount ?? 0);
      const amounts = [openBefore, openAfter, booked, rateBefore, rateAfter] as const;
      sums.addOpening(receipt.date, ...amounts, false, false);
    }
  }
}

function proofBetween(
  before: BalanceProof,
  after: BalanceProof,
  { opening, closing }: MovementRow,
  decimals: number,
): MovementProof {
  const between = (line: "invoices" | "credits" | "receipts" | "revaluation") =>
    roundAmount(after[line] - before[line], decimals);
  const lines = {
    invoices: between("invoices"),
    credits: between("credits"),
    receipts: between("receipts"),
    revaluation: between("revaluation"),
  };
  const made = sumAmounts([opening, ...Object.values(lines)], decimals);
  return { opening, ...lines, closing, difference: roundAmount(closing - made, decimals) };
}
