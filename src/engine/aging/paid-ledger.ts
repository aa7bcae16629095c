/** A ledger as a table of receipts leaves it: what every judgement of a customer then rests on. */
import { addToList } from "../values/add-to-list";
import { Accounts } from "../ledger/accounts";
import { mixedInvoicesOf, type MixedInvoice } from "../ledger/credit-lines";
import { changedLedger, type InvoiceLedger } from "../ledger/invoice-ledger";
import type { SettlementLog } from "../ledger/settlements";
import { baseCurrencyOf, rateOn, translationOf, type Translation } from "../ledger/translation";
import { inWholeCoins } from "../ledger/whole-coins";
import type { Policy } from "../policy/policy";
import { NO_DATE } from "../reading/date-columns";
import { customerKey } from "../reading/customer-index";
import { applyReceipts, type AppliedReceipts } from "../receipts/apply-receipts";
import type { PaidBack, Payment, ReceiptMethod } from "../receipts/payment";
import type { Receipt, ReceiptTable } from "../receipts/read-receipts";
import { receiptFaults, type FaultyReceipts } from "../receipts/receipt-faults";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { ITEM_KIND } from "../words/item-kind";
import { baseDatesOf } from "./base-dates";

/** A table of receipts with what of it did not find an invoice. */
export interface ReceiptsUse {
  readonly table: ReceiptTable;
  /** Receipts after the day, which do not count. */
  readonly later: number;
  /** Receipts that find nothing to pay, by reason. */
  readonly faults: readonly FaultyReceipts[];
}

/** A ledger with the receipts that pay it. */
export interface PaidLedger {
  readonly ledger: InvoiceLedger;
  readonly receipts: ReceiptsUse;
}

/** How the receipts of a table find their invoices: by name where it has a column for that. */
export function receiptMethodOf(table: ReceiptTable | null): ReceiptMethod {
  return table === null || table.header.columns.invoiceNo !== undefined ? "matched" : "oldestFirst";
}

/**
 * Gives the ledger with receipts in place of its own columns of payments.
 *
 * What is unpaid of an invoice and the day of its last payment come from the receipts up to
 * the day. What pays no invoice stands at the end, as a payment of its own, under its payer,
 * whether the ledger knew the customer or not. The totals are those that `openItemsOn` gives
 * for the same receipts.
 *
 * @param asOfDate - Receipts after it do not count.
 * @returns Items at the same places, and the unapplied receipts behind them.
 */
export function withReceipts(
  given: InvoiceLedger,
  table: ReceiptTable,
  asOfDate: SerialDate,
  policy: Policy,
): PaidLedger {
  const { agingBasis, baseCurrency } = policy.settings;
  const ledger = inWholeCoins(given, baseCurrency);
  const base = baseCurrencyOf(ledger, baseCurrency);
  const accounts = new Accounts(ledger, baseDatesOf(ledger, agingBasis), base);
  const mixed = mixedInvoicesOf(ledger);
  const { receipts } = table;
  const method = receiptMethodOf(table);
  const applied = applyReceipts(ledger, accounts, mixed, receipts, asOfDate, method, base);
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const paid = paidItems(ledger, applied, accounts, mixed, asOfDate);
  return {
    ledger: withPayments(paid, applied, translation, asOfDate),
    receipts: {
      table,
      later: table.receipts.filter(({ date }) => date > asOfDate).length,
      faults: receiptFaults(applied.unapplied, asOfDate, translation),
    },
  };
}

/** The items of the ledger as the receipts leave them. */
function paidItems(
  ledger: InvoiceLedger,
  { amounts, paidOn, log }: AppliedReceipts,
  accounts: Accounts,
  mixed: readonly MixedInvoice[],
  asOfDate: SerialDate,
): InvoiceLedger {
  const residualAmount = amounts;
  const settledDate = paidOn;
  const writtenOff = ledger.writtenOff && new Float64Array(ledger.length);
  const paidLater = paidAfterWriteOff(ledger, log, asOfDate);
  for (let item = 0; item < ledger.length; item++) {
    const date = ledger.documentDate[item]!;
    if (date > asOfDate) {
      residualAmount[item] = ledger.amount[item]!;
      continue;
    }
    const day = ledger.settledDate[item]!;
    if (writtenOff === null || !(ledger.writtenOff![item]! > 0) || day > asOfDate) continue;
    // Receipts do not tell what was written off; the ledger does.
    const rest = Math.max(0, residualAmount[item]!);
    log.add(item, Math.max(day, date), roundAmount(rest + paidLater[item]!, EXACT_DECIMALS), true);
    if (rest === 0) continue;
    writtenOff[item] = rest;
    residualAmount[item] = 0;
    settledDate[item] = Math.max(settledDate[item]!, day);
  }
  // A negative line has lowered the oldest charge, and leaves the books with it.
  for (const { credits, charges } of mixed) {
    const oldest = charges.reduce((a, b) => (accounts.compare(a, b) <= 0 ? a : b));
    for (const credit of credits) settledDate[credit] = settledDate[oldest]!;
  }
  return changedLedger(ledger, { residualAmount, settledDate, writtenOff });
}

/** Lets what was paid after all take a write-off back; gives how much that is of each item. */
function paidAfterWriteOff(
  { writtenOff, settledDate, documentDate, length }: InvoiceLedger,
  log: SettlementLog,
  asOfDate: SerialDate,
): Float64Array {
  const paidLater = new Float64Array(writtenOff === null ? 0 : length);
  if (writtenOff === null) return paidLater;
  log.forEach((item, day, amount) => {
    const writtenOffOn = Math.max(settledDate[item]!, documentDate[item]!);
    if (!(writtenOff[item]! > 0) || writtenOffOn > asOfDate || day <= writtenOffOn) return;
    log.add(item, day, -amount, true);
    paidLater[item]! += amount;
  });
  return paidLater;
}

/** Adds the receipts that pay no invoice as items of their own; a refund that found none is owed. */
function withPayments(
  ledger: InvoiceLedger,
  applied: AppliedReceipts,
  { rates, baseCurrency: base, hasOwnRates }: Translation,
  asOfDate: SerialDate,
): InvoiceLedger {
  const customers = [...ledger.customers];
  const customerNames = [...ledger.customerNames];
  const currencies = [...ledger.currencies];
  const payers = new Map<string, number>();
  const payerOf = ({ customer, receipt }: Payment): number => {
    if (customer !== null) return customer;
    const { id, name } = receipt.customer;
    const key = customerKey(id);
    const place = payers.get(key) ?? customers.push(id) - 1;
    if (!payers.has(key)) customerNames.push(name === null || name === id ? "" : name);
    payers.set(key, place);
    return place;
  };
  const currencyPlace = (currency: string): number => {
    const known = currencies.indexOf(currency);
    if (known >= 0) return known;
    // Rows that name no currency are in base currency.
    const blank = currency === base ? currencies.indexOf("") : -1;
    return blank >= 0 ? blank : currencies.push(currency) - 1;
  };
  const advances = advancesOf(applied);
  const paid = longer(ledger, ledger.length + advances.length);
  advances.forEach(({ payment, left, paidBack }, i) => {
    const item = ledger.length + i;
    const { receipt } = payment;
    let amount = left;
    for (const back of paidBack) {
      amount = roundAmount(amount + back.amount, EXACT_DECIMALS);
      applied.log.add(item, back.day, -back.amount);
      if (left === 0) paid.settledDate[item] = Math.max(receipt.date, back.day);
    }
    paid.sourceRow[item] = ledger.grid.length + 1;
    paid.customerOf[item] = payerOf(payment);
    paid.currencyOf[item] = currencyPlace(payment.currency);
    paid.documentDate[item] = receipt.date;
    // Old by its own day; what is paid back too much is owed, but not past due.
    paid.dueDate[item] = amount > 0 ? receipt.date : NO_DATE;
    paid.amount[item] = -amount;
    paid.residualAmount[item] = -left || 0;
    paid.kindOf[item] = ITEM_KIND.payment;
    if (hasOwnRates) paid.ownRates![item] = rateOn(rates, base, payment.currency, asOfDate);
  });
  let lastDate: SerialDate = NO_DATE;
  for (let item = 0; item < paid.length; item++) {
    lastDate = Math.max(lastDate, paid.documentDate[item]!, paid.settledDate[item]!);
  }
  const blank = ledger.header.titles.map(() => "");
  return changedLedger(paid, {
    ...applied.log.toColumns(paid.length),
    ...{ customers, customerNames, currencies, lastDate },
    grid: [...ledger.grid, blank],
  });
}

/** A receipt, or a part of one, that pays no invoice. */
interface Advance {
  readonly payment: Payment;
  /** What is left of it; negative for a refund that found nothing to pay back. */
  readonly left: Amount;
  /** What of it went back. */
  readonly paidBack: readonly PaidBack[];
}

/** Receipts that pay no invoice, those too that went back to the customer: until then it had them. */
function advancesOf({ unapplied, paidBack }: AppliedReceipts): Advance[] {
  const backOf = new Map<Receipt, PaidBack[]>();
  for (const back of paidBack) {
    addToList(backOf, back.payment.receipt, back);
  }
  const advances: Advance[] = unapplied.map((payment) => {
    const own = backOf.get(payment.receipt) ?? [];
    backOf.delete(payment.receipt);
    return { payment, left: payment.amount, paidBack: own };
  });
  for (const own of backOf.values()) {
    advances.push({ payment: own[0]!.payment, left: 0, paidBack: own });
  }
  return advances;
}

/** The ledger with room for more items: every column filled up with zeros. */
function longer(ledger: InvoiceLedger, length: number): InvoiceLedger {
  const properties = Object.entries(ledger).map(([name, value]: [string, unknown]) => {
    if (!ArrayBuffer.isView(value)) return [name, value];
    const column = value as Float64Array;
    const copy = new (column.constructor as Float64ArrayConstructor)(length);
    copy.set(column);
    return [name, copy];
  });
  return { ...(Object.fromEntries(properties) as InvoiceLedger), length };
}
