/** The movement of open items from bucket to bucket between two dates. */
import { EngineError } from "../errors";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { rateOn, translate, translationOf } from "../ledger/translation";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../money";
import type { Policy } from "../policy/policy";
import type { ReceiptMethod } from "../receipts/apply-receipts";
import type { Receipt } from "../receipts/read-receipts";
import { isoDate, type SerialDate } from "../serial-date";
import { AgeBuckets } from "./age-buckets";
import { openAmountOf, openItemsOn, type OpenItems } from "./open-items";

/** What happened to one bucket: opening + invoiced − settled − moved out + moved in ± revaluation = closing. */
export interface MovementRow {
  /** Label of the bucket; "" for the unapplied credits, which are not in a bucket. */
  readonly label: string;
  readonly opening: Amount;
  /** Items dated between the dates and still open at the end, in the bucket where they end. */
  readonly invoiced: Amount;
  /** What was settled of the opening items, in the bucket where they began; negative. */
  readonly settled: Amount;
  /** Opening items still open that left the bucket; negative. */
  readonly movedOut: Amount;
  readonly movedIn: Amount;
  /** Exchange difference between the two dates on what is still open. */
  readonly revaluation: Amount;
  readonly closing: Amount;
}

/** The movement of a whole ledger. */
export interface AgingMovement {
  readonly currency: string;
  /** One row per bucket, youngest first, then the unapplied credits. */
  readonly rows: readonly MovementRow[];
  readonly total: MovementRow;
  /** Items dated and settled between the dates: they appear in no bucket. */
  readonly invoicedAndSettled: Amount;
  /** Total closing less what the steps make of the opening; 0 when it ties out. */
  readonly difference: Amount;
}

const STEPS = [
  "opening",
  "invoiced",
  "settled",
  "movedOut",
  "movedIn",
  "revaluation",
  "closing",
] as const;
type Step = (typeof STEPS)[number];

/**
 * Follows every item from the opening to the closing date.
 *
 * @param fromDate - Opening date, at the end of the day.
 * @param toDate - Closing date, at the end of the day.
 * @param receipts - Receipts in place of the ledger's own columns of payments; null without.
 * @param notDue - Label of the not-due bucket where the policy does not name it.
 * @throws {@link EngineError} `datesOutOfOrder` when the closing date is not the later one.
 */
export function agingMovement(
  ledger: InvoiceLedger,
  fromDate: SerialDate,
  toDate: SerialDate,
  policy: Policy,
  receipts: readonly Receipt[] | null,
  receiptMethod: ReceiptMethod,
  notDue: string,
): AgingMovement {
  if (toDate <= fromDate) {
    throw new EngineError("datesOutOfOrder", {
      found: isoDate(toDate),
      expected: isoDate(fromDate),
    });
  }
  const { agingBasis, baseCurrency, unappliedCredits } = policy.settings;
  const baseDates = agingBasis === "documentDate" ? ledger.documentDate : ledger.dueDate;
  const openOn = (date: SerialDate) =>
    openItemsOn(ledger, date, unappliedCredits, receipts, receiptMethod, baseDates);
  const [before, after] = [openOn(fromDate), openOn(toDate)];
  const [bucketsBefore, bucketsAfter] = [
    AgeBuckets.on(fromDate, policy, notDue),
    AgeBuckets.on(toDate, policy, notDue),
  ];
  const translationBefore = translationOf(ledger, baseCurrency, policy.rates, fromDate);
  const translation = translationOf(ledger, baseCurrency, policy.rates, toDate);
  const places = bucketsAfter.labels.length;
  const isApart = unappliedCredits !== "inBucket";
  const sums = new AmountTotals((places + 1) * STEPS.length, translation.decimals);
  const add = (place: number, step: Step, amount: Amount) => {
    sums.add(place * STEPS.length + STEPS.indexOf(step), amount);
  };
  const passing = new AmountTotals(1, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const currency = ledger.currencyOf[item]!;
    const openBefore = openAmountOf(before, ledger, item, fromDate);
    const openAfter = openAmountOf(after, ledger, item, toDate);
    const date = baseDates[item]! || ledger.dueDate[item]!;
    const placeOf = (buckets: AgeBuckets, open: Amount) =>
      open < 0 && isApart ? places : buckets.of(date);
    if (openBefore === 0) {
      const isNew = ledger.documentDate[item]! > fromDate && ledger.documentDate[item]! <= toDate;
      if (openAfter !== 0) {
        const closing = translate(translation, openAfter, currency);
        const place = placeOf(bucketsAfter, openAfter);
        add(place, "invoiced", closing);
        add(place, "closing", closing);
      } else if (isNew) {
        passing.add(0, translate(translation, ledger.amount[item]!, currency));
      }
      continue;
    }
    const from = placeOf(bucketsBefore, openBefore);
    const opening = translate(translationBefore, openBefore, currency);
    add(from, "opening", opening);
    const kept = translate(translationBefore, openAfter, currency);
    add(from, "settled", kept - opening);
    if (openAfter === 0) continue;
    const to = placeOf(bucketsAfter, openAfter);
    const closing = translate(translation, openAfter, currency);
    if (to !== from) {
      add(from, "movedOut", -kept);
      add(to, "movedIn", kept);
    }
    add(to, "revaluation", closing - kept);
    add(to, "closing", closing);
  }
  addUnapplied(before, "opening", fromDate);
  addUnapplied(after, "closing", toDate);

  /** Receipts that pay no invoice are credits of their own; new ones are settlements in advance. */
  function addUnapplied({ unapplied }: OpenItems, step: "opening" | "closing", date: SerialDate) {
    for (const { amount, currency } of unapplied) {
      const rate = rateOn(policy.rates, translation.baseCurrency, currency, date);
      const inBase = -roundAmount(amount * rate, translation.decimals);
      add(places, step, inBase);
      add(places, "settled", step === "opening" ? -inBase : inBase);
    }
  }

  const rows = [...bucketsAfter.labels, ""].map((label, place): MovementRow => {
    const at = (step: Step) => sums.at(place * STEPS.length + STEPS.indexOf(step));
    return {
      label,
      ...(Object.fromEntries(STEPS.map((step) => [step, at(step)])) as Record<Step, Amount>),
    };
  });
  const total = totalOf(rows, translation.decimals);
  const { opening, invoiced, settled, movedOut, movedIn, revaluation, closing } = total;
  const made = sumAmounts([opening, invoiced, settled, movedOut, movedIn, revaluation]);
  return {
    currency: translation.baseCurrency,
    rows,
    total,
    invoicedAndSettled: passing.at(0),
    difference: roundAmount(closing - made, translation.decimals),
  };
}

function totalOf(rows: readonly MovementRow[], decimals: number): MovementRow {
  const sum = (step: Step) =>
    sumAmounts(
      rows.map((row) => row[step]),
      decimals,
    );
  return {
    label: "",
    ...(Object.fromEntries(STEPS.map((step) => [step, sum(step)])) as Record<Step, Amount>),
  };
}
