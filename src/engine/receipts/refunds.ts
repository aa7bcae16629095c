/** Money that goes back to customers: refunds, and payments that the bank takes back. */
import { addToList } from "../values/add-to-list";
import type { Accounts } from "../ledger/accounts";
import type { SettlementLog } from "../ledger/settlements";
import { customerKey } from "../reading/customer-index";
import { EXACT_DECIMALS, roundAmount, type Amount } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import {
  withAmount,
  type PaidBack,
  type Payment,
  type ReceiptMethod,
  type UnappliedReceipt,
} from "./payment";

/**
 * Applies negative receipts after all others.
 *
 * One that names an invoice pays out the credit note of that number, gives back what was
 * paid too much on it, and then opens the invoice again: a payment was returned. Any other,
 * and what is left, pays out what the customer has in credit: unapplied receipts first, then
 * credit items, oldest first. Where receipts go to the oldest invoice it then opens again what was
 * paid last. The rest is a debit of its own. So is a refund until the day on which what it gives back came in or
 * was credited: whatever is written off by then, no money is given back before it is there.
 */
export class Refunds {
  readonly #accounts: Accounts;
  readonly #payable: Float64Array;
  readonly #amounts: Float64Array;
  readonly #method: ReceiptMethod;
  readonly #log: SettlementLog;
  readonly #paidBack: PaidBack[] = [];
  readonly #credits = new Map<string, Credit[]>();
  readonly #creditsByNumber = new Map<string, Map<string, Credit[]>>();
  // Refunds only ever use up what is there: what was passed over once needs no second look.
  readonly #taken = new Map<readonly Credit[], number>();
  readonly #documentDate: Int32Array;
  /** What was paid of each item, and opened again, by day; made when the first one is opened again. */
  #paid: Map<number, PaidInto> | undefined;
  readonly #firstPayment: number;
  readonly #paidOut = new Map<ItemList, number>();
  readonly #opened = new Map<ItemList, number>();

  /**
   * @param payable - What of each item there was to pay; 0 for an item dated later.
   * @param amounts - Open amount of each item after the receipts; changed in place.
   * @param unapplied - What the receipts left over.
   * @param log - Told what was opened again, and which credits were used.
   * @param firstPayment - Entries of the log before it are no payments.
   */
  constructor(
    accounts: Accounts,
    documentDate: Int32Array,
    payable: Float64Array,
    amounts: Float64Array,
    unapplied: readonly UnappliedReceipt[],
    method: ReceiptMethod,
    log: SettlementLog,
    firstPayment: number,
  ) {
    this.#documentDate = documentDate;
    this.#firstPayment = firstPayment;
    this.#accounts = accounts;
    this.#payable = payable;
    this.#amounts = amounts;
    this.#method = method;
    this.#log = log;
    for (const payment of unapplied) this.#keep(payment, payment.amount);
  }

  /** Applies one refund. */
  apply(refund: Payment): void {
    const { receipt, received, account, named } = refund;
    const items = this.#accounts.itemsOf(account);
    const number = customerKey(receipt.invoiceNo);
    let left = this.#payOut(named, named, -received, refund);
    if (number !== "") left = this.#takeFrom(this.#creditsOf(refund, number), left, refund);
    left = this.#openAgain(named, named, left, refund);
    left = this.#takeFrom(this.#credits.get(creditKey(refund)) ?? [], left, refund);
    left = this.#payOut(account, items, left, refund);
    if (this.#method === "oldestFirst") left = this.#openAgain(account, items, left, refund);
    if (left > 0) this.#keep(refund, -left);
  }

  /** What is unapplied now; refunds that found nothing to pay back are negative. */
  get unapplied(): readonly UnappliedReceipt[] {
    return [...this.#credits.values()]
      .flat()
      .filter(({ amount }) => amount !== 0)
      .map(({ payment, amount }) => withAmount(payment, amount));
  }

  /** What was paid back of receipts that pay no invoice. */
  get paidBack(): readonly PaidBack[] {
    return this.#paidBack;
  }

  #keep(payment: Payment, amount: Amount): void {
    addToList(this.#credits, creditKey(payment), { payment, amount });
  }

  /** What a payer has in credit out of receipts that name a number. */
  #creditsOf(refund: Payment, number: string): readonly Credit[] {
    const key = creditKey(refund);
    let byNumber = this.#creditsByNumber.get(key);
    if (byNumber === undefined) {
      byNumber = new Map<string, Credit[]>();
      for (const credit of this.#credits.get(key) ?? []) {
        addToList(byNumber, customerKey(credit.payment.receipt.invoiceNo), credit);
      }
      this.#creditsByNumber.set(key, byNumber);
    }
    return byNumber.get(number) ?? [];
  }

  /** Takes from receipts in credit, the first ones first. */
  #takeFrom(credits: readonly Credit[], amount: Amount, refund: Payment): Amount {
    let left = amount;
    let place = this.#taken.get(credits) ?? 0;
    while (left > 0 && place < credits.length) {
      const credit = credits[place]!;
      const taken = Math.min(Math.max(0, credit.amount), left);
      if (taken > 0) {
        const day = this.#dayOf(refund, credit.payment.receipt.date, taken);
        this.#paidBack.push({ payment: credit.payment, day, amount: taken });
      }
      credit.amount = roundAmount(credit.amount - taken, EXACT_DECIMALS);
      left = roundAmount(left - taken, EXACT_DECIMALS);
      // It gave all it had, for less could not be enough.
      if (left > 0) place++;
    }
    this.#taken.set(credits, place);
    return left;
  }

  /** Pays out credit items, in the order given. */
  #payOut(list: ItemList, items: ArrayLike<number>, amount: Amount, refund: Payment): Amount {
    let left = amount;
    let place = this.#paidOut.get(list) ?? 0;
    while (left > 0 && place < items.length) {
      const item = items[place]!;
      const credit = -this.#amounts[item]!;
      if (credit > 0) {
        left = this.#add(item, Math.min(credit, left), left, this.#documentDate[item]!, refund);
      }
      if (left > 0) place++;
    }
    this.#paidOut.set(list, place);
    return left;
  }

  /** Opens again what was paid of invoices, the last paid first. */
  #openAgain(list: ItemList, items: ArrayLike<number>, amount: Amount, refund: Payment): Amount {
    let left = amount;
    let passed = this.#opened.get(list) ?? 0;
    while (left > 0 && passed < items.length) {
      const item = items[items.length - 1 - passed]!;
      const paid = this.#paidOf(item);
      if (paid > 0) left = this.#giveBack(item, Math.min(paid, left), left, refund);
      if (left > 0) passed++;
    }
    this.#opened.set(list, passed);
    return left;
  }

  /** What was paid of an invoice; never positive for a credit item. */
  #paidOf(item: number): Amount {
    return roundAmount(this.#payable[item]! - this.#amounts[item]!, EXACT_DECIMALS);
  }

  /** Opens an item again by what was paid until the day of the refund, then by each later payment on its day. */
  #giveBack(item: number, amount: Amount, left: Amount, refund: Payment): Amount {
    const paid = this.#paidInto(item);
    const { date } = refund.receipt;
    // Refunds come in the order of their days.
    for (; paid.come < paid.payments.length; paid.come++) {
      const payment = paid.payments[paid.come]!;
      if (payment.day > date) break;
      paid.amount = roundAmount(paid.amount + payment.amount, EXACT_DECIMALS);
    }
    let rest = amount;
    const giveBack = (available: Amount, day: SerialDate): Amount => {
      const part = Math.min(rest, available);
      if (part > 0) this.#add(item, part, left, day, refund);
      rest = roundAmount(rest - part, EXACT_DECIMALS);
      return roundAmount(available - part, EXACT_DECIMALS);
    };
    paid.amount = giveBack(paid.amount, date);
    paid.later = Math.max(paid.later, paid.come);
    for (; rest > 0 && paid.later < paid.payments.length; paid.later++) {
      const payment = paid.payments[paid.later]!;
      payment.amount = giveBack(payment.amount, payment.day);
      if (payment.amount > 0) break;
    }
    return roundAmount(left - amount + rest, EXACT_DECIMALS);
  }

  /** What receipts paid of an item, in the order of their days. */
  #paidInto(item: number): PaidInto {
    if (this.#paid === undefined) {
      const found = new Map<number, PaidInto>();
      let entry = 0;
      this.#log.forEach((paid, day, amount) => {
        if (entry++ < this.#firstPayment) return;
        const known = found.get(paid);
        if (known !== undefined) known.payments.push({ day, amount });
        else found.set(paid, { payments: [{ day, amount }], come: 0, later: 0, amount: 0 });
      });
      this.#paid = found;
    }
    // Only what was paid is opened again.
    return this.#paid.get(item)!;
  }

  /** The day on which a refund gives back what came on another; until then it is a debit of its own. */
  #dayOf(refund: Payment, cameOn: SerialDate, amount: Amount): SerialDate {
    const { date } = refund.receipt;
    if (cameOn <= date) return date;
    this.#paidBack.push({ payment: refund, day: cameOn, amount: -amount });
    return cameOn;
  }

  /** Adds to the open amount of an item; gives what is left of the refund. */
  #add(item: number, amount: Amount, left: Amount, cameOn: SerialDate, refund: Payment): Amount {
    this.#log.add(item, this.#dayOf(refund, cameOn, amount), -amount);
    this.#amounts[item] = roundAmount(this.#amounts[item]! + amount, EXACT_DECIMALS);
    return roundAmount(left - amount, EXACT_DECIMALS);
  }
}

/** What a payer has in credit out of one receipt. */
interface Credit {
  readonly payment: Payment;
  amount: Amount;
}

/** What was paid of an item, and what refunds have left of it. */
interface PaidInto {
  readonly payments: { readonly day: SerialDate; amount: Amount }[];
  /** First payment that had not come on the day of the last refund. */
  come: number;
  /** First payment after that of which something is left. */
  later: number;
  /** What is left of those that had come. */
  amount: Amount;
}

/** The items of an account by its number, or those that a receipt names. */
type ItemList = number | readonly number[];

/** What tells the credits of one payer in one currency apart, known to the ledger or not. */
function creditKey({ receipt, customer, currency }: Payment): string {
  const payer = customer === null ? `?${customerKey(receipt.customer.id)}` : String(customer);
  return `${payer}|${currency}`;
}
