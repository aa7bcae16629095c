/** In which currency the amounts of the customers' table are, and what they are in that of the book. */
import type { TableCells } from "../reading/table-cells";
import type { Policy } from "../policy/policy";
import { currencyDecimals } from "../values/money";
import type { SerialDate } from "../values/serial-date";
import { currencyCode, currencyIn } from "../words/currency-names";
import type { CustomerField } from "../words/customer-names";
import type { Customer, CustomerTable } from "./customers";
import { atRate, rateOn } from "./translation";

/** Amounts that are compared with those of the ledger, those of the limit first. */
export const AMOUNT_FIELDS = [
  ...(["creditLimit", "temporaryLimit", "groupLimit", "requestedLimit", "agencyLimit"] as const),
  ...(["deposit", "insuredLimit", "guarantee", "tradeReference", "annualPurchases"] as const),
] satisfies readonly CustomerField[];

/** An amount without a rate holds orders where it is one of these. */
const LIMITS = 3;

/** ISO 4217 codes by field. */
export type AmountCurrencies = Readonly<Partial<Record<(typeof AMOUNT_FIELDS)[number], string>>>;

const LOCAL = /\b(?:lcy|lc|local|base|home|functional)\b|本[位国國]?[币幣]/i;

/**
 * Gives the currencies of the amounts of a row: what the cell names ("USD 5,000"), else its header ("Credit limit
 * (USD)"), else the row's column of currencies; a header such as "Credit limit (LCY)" says that of the book.
 */
export function amountCurrencies(cells: TableCells<CustomerField>, row: number): AmountCurrencies {
  const { columns, titles } = cells.header;
  const own = currencyCode(cells.text(row, "currency") ?? "");
  const found: Partial<Record<(typeof AMOUNT_FIELDS)[number], string>> = {};
  for (const field of AMOUNT_FIELDS) {
    if (cells.isEmpty(row, field)) continue;
    const cell = cells.cell(row, field);
    const title = titles[columns[field]!]!;
    const beside = (typeof cell === "string" ? currencyBeside(cell) : null) ?? currencyIn(title);
    const currency = beside ?? (LOCAL.test(title) ? null : own);
    if (currency !== null) found[field] = currency;
  }
  return found;
}

/** The currency beside the figures of a cell; null where none stands there. */
function currencyBeside(cell: string): string | null {
  return currencyIn(cell) ?? currencyCode(cell.replace(/[\d\s.,'’()+-]/g, ""));
}

/**
 * Gives the customers with their amounts in base currency, at the rates of the day as those of invoices are.
 *
 * An amount without a rate is not known, and a limit without one is a limit that cannot be read.
 *
 * @param base - ISO code; "" where neither ledger nor policy names one: the one that all amounts name.
 */
export function inBaseCurrency(
  table: CustomerTable,
  base: string,
  rates: Policy["rates"],
  date: SerialDate,
): CustomerTable {
  const named = new Set(table.customers.flatMap(({ currencies }) => Object.values(currencies)));
  if (named.size === 0) return table;
  const into = base === "" && named.size === 1 ? [...named][0]! : base;
  const decimals = currencyDecimals(into);
  const { titles, columns } = table.header;
  const customers = table.customers.map((customer) => {
    const amounts: { -readonly [K in keyof Customer]?: Customer[K] } = {};
    const currencies: { -readonly [K in keyof AmountCurrencies]: AmountCurrencies[K] } = {};
    AMOUNT_FIELDS.forEach((field, place) => {
      const currency = customer.currencies[field];
      const amount = customer[field];
      if (currency === undefined || amount === 0) return;
      const rate = rateOn(rates, into, currency, date);
      if (rate > 0) {
        if (amount !== null) amounts[field] = atRate(amount, rate, decimals);
        return;
      }
      currencies[field] = currency;
      amounts[field] = null;
      if (amount === null || place >= LIMITS) return;
      const column = titles[columns[field]!]!;
      const quote = { row: customer.row, column, found: `${currency} ${amount}` };
      amounts.unreadableLimit = customer.unreadableLimit ?? amounts.unreadableLimit ?? quote;
    });
    return { ...customer, ...amounts, currencies };
  });
  return { ...table, customers };
}

/** Columns of the customers' table with amounts of which no rate is known, each with the currency of one amount. */
export function amountsWithoutRate({ customers, header }: CustomerTable): readonly string[] {
  return customers.flatMap(({ currencies }) =>
    AMOUNT_FIELDS.flatMap((field) => {
      const currency = currencies[field];
      return currency === undefined
        ? []
        : [`${header.titles[header.columns[field]!]!}: ${currency}`];
    }),
  );
}
