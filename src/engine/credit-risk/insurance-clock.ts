/** What a credit insurer pays of open invoices, and by when it must be told of them. */
import { agingReport } from "../aging/aging-report";
import { openAmountOf } from "../aging/open-items";
import type { CreditBook } from "../book/credit-book";
import type { Customer } from "../ledger/customers";
import { documentNumber } from "../ledger/invoice-ledger";
import { rateAt, translate } from "../ledger/translation";
import { NO_DATE } from "../reading/date-columns";
import { addToList } from "../values/add-to-list";
import { EngineError } from "../values/errors";
import { roundAmount, sumAmounts, type Amount } from "../values/money";
import { byCharacters } from "../values/natural-order";
import type { SerialDate } from "../values/serial-date";

/** Why an invoice of an insured customer is not insured, or not all of it. */
export type CoverGap = "afterCover" | "afterExtension" | "aboveLimit";

/** How far the clock of an invoice is. */
export type ClockState = "notDue" | "running" | "missed" | "noDueDate";

/** An open invoice of an insured customer; amounts in base currency. */
export interface InsuredInvoice {
  /** Place in the ledger. */
  readonly item: number;
  readonly id: string;
  readonly name: string;
  readonly dueDate: SerialDate | null;
  /** Insured, own share and uncovered add up to it. */
  readonly open: Amount;
  /** 0 where not past due. */
  readonly daysPastDue: number;
  /** What the insurer pays: the insured percentage of what lies within the limit. */
  readonly insured: Amount;
  /** The rest of what lies within the limit. */
  readonly ownShare: Amount;
  readonly uncovered: Amount;
  readonly gap: CoverGap | null;
  /** What is left of the customer's insured limit after this invoice and those before it. */
  readonly limitLeft: Amount;
  /** Last day on which the insurer can be told in time. */
  readonly noticeBy: SerialDate | null;
  /** Days until then; below 0 after it. */
  readonly daysLeft: number | null;
  /** Last day of the maximum extension period: what is delivered later is not covered. */
  readonly extensionEnd: SerialDate | null;
  readonly state: ClockState;
  /** Insurers pay no claim before a dispute is settled. */
  readonly isDisputed: boolean;
}

/** The insured invoices of a book, tied out to its aging. */
export interface InsuranceClock {
  /** The earliest deadline first, then the larger amount. */
  readonly rows: readonly InsuredInvoice[];
  readonly open: Amount;
  readonly insured: Amount;
  readonly ownShare: Amount;
  readonly uncovered: Amount;
  /** Open invoices of customers without an insured limit. */
  readonly notInsured: Amount;
  /** Credit items, negative: they lower no insured invoice here. */
  readonly credits: Amount;
  readonly agingTotal: Amount;
  /** Open, not insured and credits, less the aging total. */
  readonly difference: Amount;
}

/** An open invoice before its cover is known. */
interface OpenInvoice {
  readonly item: number;
  readonly open: Amount;
  readonly issued: SerialDate;
  readonly due: SerialDate | null;
}

/**
 * Sets each open invoice of an insured customer against its insurance.
 *
 * A limit covers invoices in the order of their dates, those of its last day included. Notice is due so many days
 * after the due date, and deliveries after the extension period of the customer's oldest open invoice are not
 * covered: both are periods of the policy. Insured = the insured percentage of what lies within the limit.
 *
 * @throws {@link EngineError} `emptyTable` without invoices.
 *
 * @example
 * // limit 1000, 90%; 800, then 500: 720 + 80 + 0, and 180 + 20 + 300
 */
export function insuranceClock(book: CreditBook): InsuranceClock {
  const { asOfDate, policy, sums, places } = book;
  if (sums === null) throw new EngineError("emptyTable", { table: "invoices" });
  const { ledger, translation, openItems } = sums;
  const { decimals } = translation;
  const credits: Amount[] = [];
  const notInsured: Amount[] = [];
  const invoices = new Map<number, OpenInvoice[]>();
  for (let item = 0; item < ledger.length; item++) {
    const amount = openAmountOf(openItems, ledger, item, asOfDate);
    if (amount === 0 || rateAt(translation, ledger, item) === 0) continue;
    const open = translate(translation, ledger, item, amount);
    const place = places.ofLedger[ledger.customerOf[item]!]!;
    if (open < 0) credits.push(open);
    else if ((book.customerAt(place)?.insuredLimit ?? 0) <= 0) notInsured.push(open);
    else {
      const due = dayOf(ledger.dueDate[item]!);
      const issued = dayOf(ledger.documentDate[item]!) ?? due ?? asOfDate;
      addToList(invoices, place, { item, open, issued, due });
    }
  }
  const rows = [...invoices].flatMap(([place, open]) => {
    const { id, name } = places.identities[place]!;
    const customer = book.customerAt(place)!;
    return clocksOf(open, customer, book, decimals).map((clock) => ({
      ...clock,
      id,
      name: name ?? "",
    }));
  });
  rows.sort((a, b) => (a.noticeBy ?? Infinity) - (b.noticeBy ?? Infinity) || b.open - a.open);
  const sum = (of: (row: InsuredInvoice) => Amount) => sumAmounts(rows.map(of), decimals);
  const open = sum((row) => row.open);
  const rest = sumAmounts(notInsured, decimals);
  const credit = sumAmounts(credits, decimals);
  const agingTotal = agingReport(ledger, asOfDate, policy).total.total;
  return {
    rows,
    open,
    insured: sum((row) => row.insured),
    ownShare: sum((row) => row.ownShare),
    uncovered: sum((row) => row.uncovered),
    notInsured: rest,
    credits: credit,
    agingTotal,
    difference: sumAmounts([open, rest, credit, -agingTotal], decimals),
  };
}

function dayOf(date: SerialDate): SerialDate | null {
  return date === NO_DATE ? null : date;
}

/** Covers the invoices of one customer, in the order of their dates. */
function clocksOf(
  invoices: readonly OpenInvoice[],
  { insuredLimit, insuranceValidTo }: Customer,
  { asOfDate, policy, sums }: CreditBook,
  decimals: number,
): Omit<InsuredInvoice, "id" | "name">[] {
  const { ledger } = sums!;
  const numberOf = (item: number) => documentNumber(ledger, item);
  const { insuranceNoticeDays, insuranceExtensionDays, insuredPercentage } = policy.settings;
  const oldestDue = invoices.reduce((oldest, { due }) => Math.min(oldest, due ?? oldest), Infinity);
  const lastCovered = oldestDue + insuranceExtensionDays;
  let limitLeft = insuredLimit!;
  return (
    [...invoices]
      // Of one day the largest comes first, in whatever order the rows stand.
      .sort(
        (a, b) =>
          a.issued - b.issued ||
          (a.due ?? 0) - (b.due ?? 0) ||
          b.open - a.open ||
          byCharacters(numberOf(a.item), numberOf(b.item)),
      )
      .map(({ item, open, issued, due }) => {
        const lapse = lapseOf(issued, insuranceValidTo, lastCovered);
        const within = lapse === null ? Math.min(open, limitLeft) : 0;
        limitLeft = roundAmount(limitLeft - within, decimals);
        const insured = roundAmount(within * insuredPercentage, decimals);
        const noticeBy = due === null ? null : due + insuranceNoticeDays;
        return {
          item,
          dueDate: due,
          open,
          daysPastDue: due === null ? 0 : Math.max(0, asOfDate - due),
          insured,
          ownShare: roundAmount(within - insured, decimals),
          uncovered: roundAmount(open - within, decimals),
          gap: lapse ?? (within < open ? "aboveLimit" : null),
          limitLeft,
          noticeBy,
          daysLeft: noticeBy === null ? null : noticeBy - asOfDate,
          extensionEnd: due === null ? null : due + insuranceExtensionDays,
          state: stateOf(due, noticeBy, asOfDate),
          isDisputed: ledger.disputed[item] === 1,
        };
      })
  );
}

/** Why an invoice of a day is not covered at all; null where the limit decides. */
function lapseOf(
  issued: SerialDate,
  validTo: SerialDate | null,
  lastCovered: number,
): CoverGap | null {
  if (validTo !== null && issued > validTo) return "afterCover";
  return issued > lastCovered ? "afterExtension" : null;
}

function stateOf(
  due: SerialDate | null,
  noticeBy: SerialDate | null,
  asOfDate: SerialDate,
): ClockState {
  if (due === null || noticeBy === null) return "noDueDate";
  if (due >= asOfDate) return "notDue";
  return noticeBy < asOfDate ? "missed" : "running";
}
