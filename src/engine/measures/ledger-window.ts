/** A ledger over a window of days: the figures of which measures are made. */
import { EngineError } from "../values/errors";
import { judgedLedger } from "../aging/judged-ledger";
import { OpenItemsByDay } from "../aging/open-items";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { ITEM_KIND } from "../words/item-kind";
import { translate, translationOf, type Translation } from "../ledger/translation";
import { AmountTotals, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import { isoDate, type SerialDate } from "../values/serial-date";
import { monthsBack } from "./calendar-months";
import { DailySales } from "./daily-sales";
import type { MonthSales } from "./days-sales-outstanding";
import { historyOf, requireBalances, requireSales, type LedgerHistory } from "./ledger-history";
import { paymentDays, type PaymentDays } from "./payment-days";
import { receivablesAt, type Receivables } from "./receivables";

/** Days of the usual window. */
export const STANDARD_WINDOW_DAYS = 90;

/**
 * The last days of a ledger up to the as-of date.
 *
 * Each figure is found when it is first asked for. All amounts are in base currency, at the
 * rates of the as-of date throughout, so that a rate of exchange does not look like a payment.
 */
export class LedgerWindow {
  readonly ledger: InvoiceLedger;
  readonly asOfDate: SerialDate;
  /** Days that were asked for. */
  readonly askedDays: number;
  /** Days of the window: fewer where the ledger begins later. */
  readonly days: number;
  readonly firstDay: SerialDate;
  readonly translation: Translation;
  readonly history: LedgerHistory;
  /** What is open under the policy. */
  readonly openItems: OpenItemsByDay;
  #daily: DailySales | null = null;
  #closing: Receivables | null = null;
  #opening: Receivables | null = null;
  #payments: PaymentDays | null = null;

  constructor(ledger: InvoiceLedger, asOfDate: SerialDate, askedDays: number, policy: Policy) {
    const { baseCurrency } = policy.settings;
    this.ledger = ledger;
    this.asOfDate = asOfDate;
    this.askedDays = askedDays;
    this.translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
    this.openItems = new OpenItemsByDay(ledger, policy);
    this.history = historyOf(ledger);
    const known = asOfDate - this.history.firstDate + 1;
    this.days = known >= 1 ? Math.min(askedDays, known) : askedDays;
    this.firstDay = asOfDate - this.days + 1;
  }

  /**
   * Invoices less credit notes of the window.
   *
   * @throws {@link EngineError} as `requireSales`, and `noSales` when they are not above 0.
   */
  get sales(): Amount {
    const sales = this.dailySales.between(this.firstDay, this.asOfDate);
    if (sales > 0) return sales;
    throw new EngineError("noSales", { days: this.days, date: isoDate(this.asOfDate) });
  }

  /** Sales by day; @throws {@link EngineError} as `requireSales`. */
  get dailySales(): DailySales {
    requireSales(this.history);
    const { firstDate } = this.history;
    this.#daily ??= new DailySales(this.ledger, firstDate, this.asOfDate, this.translation);
    return this.#daily;
  }

  /** Sales by calendar month, newest first. */
  *monthlySales(): Generator<MonthSales> {
    const daily = this.dailySales;
    for (const { firstDay, lastDay, isRunning } of monthsBack(
      this.asOfDate,
      this.history.firstDate,
    )) {
      const sales = daily.between(firstDay, lastDay);
      yield { days: lastDay - firstDay + 1, sales, isRunning };
    }
  }

  /** Receivables on some days. */
  receivablesAt(dates: readonly SerialDate[]): Receivables[] {
    return receivablesAt(this.ledger, dates, this.translation, this.openItems);
  }

  /** Receivables on the as-of date. */
  get closing(): Receivables {
    return (this.#closing ??= this.receivablesAt([this.asOfDate])[0]!);
  }

  /**
   * Receivables on the day before the window.
   *
   * @throws {@link EngineError} as `requireBalances`, and `noOpeningBalance` when the ledger
   * begins within the window.
   */
  get opening(): Receivables {
    requireBalances(this.history);
    const { firstDate } = this.history;
    if (this.firstDay <= firstDate) {
      throw new EngineError("noOpeningBalance", { from: isoDate(firstDate) });
    }
    const date = this.firstDay - 1;
    return (this.#opening ??= this.receivablesAt([date])[0]!);
  }

  /** Days of the invoices that were settled in the window, as payment behaviour is judged. */
  get payments(): PaymentDays {
    const { ledger, firstDay, asOfDate, translation, openItems } = this;
    return (this.#payments ??= paymentDays(
      judgedLedger(ledger, asOfDate, openItems.on(asOfDate)),
      firstDay,
      asOfDate,
      translation,
    ));
  }

  /**
   * What was written off in the window, positive: by documents of that type, and by statuses, on the day that the row
   * tells, else that of the invoice.
   *
   * @throws {@link EngineError} `noWriteOffs` when the ledger has none at all: then it need
   * not mean that nothing was lost.
   */
  get writeOffs(): Amount {
    const { ledger, history, translation } = this;
    if (!history.hasWriteOffs) throw new EngineError("noWriteOffs", {});
    const total = new AmountTotals(1, translation.decimals);
    for (let item = 0; item < ledger.length; item++) {
      const isDocument = ledger.kindOf[item] === ITEM_KIND.writeOff;
      const amount = isDocument ? -ledger.amount[item]! : (ledger.writtenOff?.[item] ?? 0);
      const date = Math.max(ledger.documentDate[item]!, isDocument ? 0 : ledger.settledDate[item]!);
      if (amount === 0 || date < this.firstDay || date > this.asOfDate) continue;
      total.add(0, translate(translation, ledger, item, amount));
    }
    return total.at(0);
  }
}
