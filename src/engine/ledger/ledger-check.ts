/** What was read from a ledger and what was not: the control totals that an auditor asks for. */
import {
  AmountTotals,
  currencyDecimals,
  EXACT_DECIMALS,
  roundedParts,
  sumAmounts,
  type Amount,
} from "../values/money";
import type { Policy } from "../policy/policy";
import { IssueLog, type IssueCode, type RowIssue } from "../values/row-issue";
import type { SerialDate } from "../values/serial-date";
import { asOfDateOf } from "./as-of-date";
import { isCredit, mixedInvoicesOf, openCreditLines } from "./credit-lines";
import { NO_DATE } from "../reading/date-columns";
import type { InvoiceLedger, LeftOut } from "./invoice-ledger";
import type { InvoiceLines } from "./invoice-lines";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { openAmountAt } from "./open-amount";
import { rateAt, translate, translationOf, type Translation } from "./translation";

/** Counts and sums of one set of items; amounts in base currency. */
export interface ControlTotal {
  readonly items: number;
  readonly amount: Amount;
}

/** Items in one currency, in that currency. */
export interface CurrencyTotal {
  readonly currency: string;
  readonly items: number;
  readonly amount: Amount;
  readonly openAmount: Amount;
  /** Base currency units per unit, the mean of the rows' own; null where an item has none, so that no total contains it. */
  readonly rate: number | null;
}

/** The result of checking a ledger. */
export interface LedgerCheck {
  readonly asOfDate: SerialDate;
  /** True when the as-of date is the ledger's own last day, since none was given. */
  readonly isAsOfDateFromLedger: boolean;
  /** Rows below the header. */
  readonly rows: number;
  /** Items of these rows; receipts that pay none of them stand behind them and count in the totals alone. */
  readonly itemsRead: number;
  readonly leftOut: LeftOut;
  readonly invoices: number;
  readonly customers: number;
  readonly baseCurrency: string;
  /** All items of the ledger. */
  readonly total: ControlTotal;
  /** Items dated after the as-of date: not there yet on that day. */
  readonly later: ControlTotal;
  /** Items settled by the as-of date. */
  readonly settled: ControlTotal;
  /** Items with an open amount on the as-of date, and that amount. */
  readonly open: ControlTotal;
  /** Open invoices past due. */
  readonly overdue: ControlTotal;
  /** Open credit items. */
  readonly credits: ControlTotal;
  readonly disputed: ControlTotal;
  /** What the customers owe less what is open; 0 when they add up to it. */
  readonly customersDifference: Amount;
  readonly currencies: readonly CurrencyTotal[];
  /** The columns that were found: field and header as written. */
  readonly columns: readonly { readonly field: InvoiceField; readonly title: string }[];
  /** Remarks, in the order of the rows; at most a thousand of each kind. */
  readonly issues: readonly RowIssue[];
  readonly issueCounts: ReadonlyMap<IssueCode, number>;
}

/** Places of the control totals in one set of running totals. */
const TOTALS = ["total", "later", "settled", "open", "overdue", "credits", "disputed"] as const;
type TotalName = (typeof TOTALS)[number];

/**
 * Checks a ledger.
 *
 * Items = later + settled in full + open; amount = later + settled + open, to the cent. Of
 * an item paid in part, the paid part counts as settled.
 */
export function checkLedger(
  ledger: InvoiceLedger,
  lines: InvoiceLines,
  givenDate: SerialDate | null,
  policy: Policy,
): LedgerCheck {
  const asOfDate = asOfDateOf(ledger, givenDate);
  const translation = translationOf(ledger, policy.settings.baseCurrency, policy.rates, asOfDate);
  const sums = new AmountTotals(TOTALS.length, translation.decimals);
  const counts = new Int32Array(TOTALS.length);
  const count = (name: TotalName, amount: Amount, items = 1) => {
    const place = TOTALS.indexOf(name);
    sums.add(place, amount);
    counts[place]! += items;
  };
  const creditLines = openCreditLines(mixedInvoicesOf(ledger), (item) =>
    openAmountAt(ledger, item, asOfDate),
  );
  const owed = new AmountTotals(ledger.customers.length, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const amount = translate(translation, ledger, item, ledger.amount[item]!);
    count("total", amount);
    if (ledger.documentDate[item]! > asOfDate) {
      count("later", amount);
      continue;
    }
    const openInCurrency = openAmountAt(ledger, item, asOfDate);
    const open = translate(translation, ledger, item, openInCurrency);
    count("settled", amount - open, openInCurrency === 0 ? 1 : 0);
    if (openInCurrency === 0) continue;
    count("open", open);
    owed.add(ledger.customerOf[item]!, open);
    const isCreditItem = isCredit(creditLines, item, openInCurrency);
    if (isCreditItem) count("credits", open);
    const due = ledger.dueDate[item]!;
    if (!isCreditItem && due !== NO_DATE && due < asOfDate) count("overdue", open);
    if (ledger.disputed[item] === 1) count("disputed", open);
  }
  // Receipts that pay no invoice stand below the rows of the range, in one that was added for them.
  const rowsOfRange = ledger.grid.length - (ledger.settlements === null ? 0 : 1);
  // Rounded one by one they would not make the total.
  const [later, open, settled] = roundedParts(
    (["later", "open", "settled"] as const).map((name) =>
      sums.at(TOTALS.indexOf(name), EXACT_DECIMALS),
    ),
    translation.decimals,
  );
  const total = (name: TotalName, amount = sums.at(TOTALS.indexOf(name))): ControlTotal => ({
    items: counts[TOTALS.indexOf(name)]!,
    amount,
  });
  return {
    asOfDate,
    isAsOfDateFromLedger: givenDate === null,
    rows: rowsOfRange - ledger.header.row - 1,
    itemsRead: ledger.sourceRow.reduce((sum, row) => sum + Number(row <= rowsOfRange), 0),
    leftOut: ledger.leftOut,
    invoices: lines.invoiceCount,
    customers: ledger.customers.filter((customer) => customer !== "").length,
    baseCurrency: translation.baseCurrency,
    total: total("total", sumAmounts([later!, open!, settled!], translation.decimals)),
    later: total("later", later),
    settled: total("settled", settled),
    open: total("open", open),
    overdue: total("overdue"),
    credits: total("credits"),
    disputed: total("disputed"),
    customersDifference: sumAmounts(
      [
        ...ledger.customers.map((_, customer) => owed.at(customer, EXACT_DECIMALS)),
        -sums.at(TOTALS.indexOf("open"), EXACT_DECIMALS),
      ],
      translation.decimals,
    ),
    currencies: currencyTotals(ledger, asOfDate, translation),
    columns: foundColumns(ledger),
    ...allIssues([ledger.issues, lines.issues, rateIssues(ledger, translation)]),
  };
}

function currencyTotals(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  translation: Translation,
): CurrencyTotal[] {
  const places = ledger.currencies.length;
  const amounts = new AmountTotals(places);
  const open = new AmountTotals(places);
  const items = new Int32Array(places);
  const rates = new Float64Array(places);
  for (let item = 0; item < ledger.length; item++) {
    const place = ledger.currencyOf[item]!;
    items[place]!++;
    rates[place]! += rateAt(translation, ledger, item) || NaN;
    amounts.add(place, ledger.amount[item]!);
    open.add(place, openAmountAt(ledger, item, asOfDate));
  }
  return ledger.currencies.map((currency, place) => ({
    currency,
    items: items[place]!,
    amount: amounts.at(place, currencyDecimals(currency)),
    openAmount: open.at(place, currencyDecimals(currency)),
    rate: translation.rateOf[place]! || rates[place]! / items[place]! || null,
  }));
}

function foundColumns({ header }: InvoiceLedger): LedgerCheck["columns"] {
  return (Object.keys(INVOICE_NAMES) as InvoiceField[]).flatMap((field) => {
    const column = header.columns[field];
    return column === undefined ? [] : [{ field, title: header.titles[column]! }];
  });
}

/** Remarks on the items that no total contains. */
function rateIssues(ledger: InvoiceLedger, translation: Translation): IssueLog {
  const issues = new IssueLog();
  if (translation.unknownCurrencies.length === 0) return issues;
  const { columns, titles } = ledger.header;
  for (let item = 0; item < ledger.length; item++) {
    if (rateAt(translation, ledger, item) !== 0) continue;
    issues.addLazily("unknownRate", () => ({
      row: ledger.sourceRow[item]!,
      // Without the column, every item is in base currency and has a rate.
      column: titles[columns.currency!]!,
      code: "unknownRate",
      severity: "error",
      found: ledger.currencies[ledger.currencyOf[item]!]!,
    }));
  }
  return issues;
}

/** Puts logs together that have no kind of remark in common. */
function allIssues(logs: readonly IssueLog[]): Pick<LedgerCheck, "issues" | "issueCounts"> {
  const issues = logs.flatMap((log) => log.toList());
  return {
    issues: issues.sort((a, b) => a.row - b.row),
    issueCounts: new Map(logs.flatMap((log) => [...log.counts])),
  };
}
