/** Receipts that find nothing to pay, counted by reason. */
import { atRate, rateOn, type Translation } from "../ledger/translation";
import { AmountTotals, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import type { ReceiptFault, UnappliedReceipt } from "./payment";

/** The receipts of one reason. */
export interface FaultyReceipts {
  readonly fault: ReceiptFault;
  readonly receipts: number;
  /** In base currency at the rate of the as-of date; negative, as in the unapplied credits. */
  readonly amount: Amount;
}

const FAULTS: readonly ReceiptFault[] = ["unknownCustomer", "unknownInvoice", "otherCurrency"];

/** Counts the receipts of each reason; a reason that none has is left out. */
export function receiptFaults(
  unapplied: readonly UnappliedReceipt[],
  asOfDate: SerialDate,
  { rates, baseCurrency, decimals }: Translation,
): FaultyReceipts[] {
  return FAULTS.flatMap((fault) => {
    const faulty = unapplied.filter((one) => one.fault === fault);
    const total = new AmountTotals(1, decimals);
    for (const { amount, currency } of faulty) {
      const rate = rateOn(rates, baseCurrency, currency, asOfDate);
      total.add(0, atRate(-amount, rate, decimals));
    }
    return faulty.length === 0 ? [] : [{ fault, receipts: faulty.length, amount: total.at(0) }];
  });
}
