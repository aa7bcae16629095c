/** What a user has settled about a reading, once for all functions: the answers of the policy. */
import type { InvoiceField } from "../words/invoice-names";
import type { StatusAnswer, TypeAnswer } from "../words/reading-names";
import type { DateOrderSetting } from "./date-text";

/** The answers; what is not answered is read from the table itself. */
export interface ReadingRules {
  readonly dateOrder: DateOrderSetting;
  /** Field of each header that the user names, by `headerKey`; "notRead" for a column to pass over. */
  readonly columns: ReadonlyMap<string, InvoiceField | "notRead">;
  /** Meaning of document types, by `comparisonKey`. */
  readonly types: ReadonlyMap<string, TypeAnswer>;
  /** Meaning of statuses, by `comparisonKey`. */
  readonly statuses: ReadonlyMap<string, StatusAnswer>;
  /** Whether amounts bear their sign, credits and payments are written without it, or a minus is what is owed. */
  readonly signs: "automatic" | "asWritten" | "byType" | "reversed";
  /** Sign between whole and fraction where the texts of a column do not prove it. */
  readonly decimals: "automatic" | "point" | "comma";
  /** Year in which the latest of several months without a year lies; null where the table tells it. */
  readonly lastMonthYear: number | null;
  /** ISO code for rows that name no currency; null where the user does not say. */
  readonly blankCurrency: string | null;
  /** ISO code of the base currency; null for that of most rows. */
  readonly baseCurrency: string | null;
}

/** What a user says a column holds: its field by `headerKey` of the header, "notRead" for one to pass over. */
export type ColumnAnswers = ReadonlyMap<string, string>;

/** How a table beside the ledger is read. */
export interface TableRules {
  readonly dateOrder: DateOrderSetting;
  readonly columns: ColumnAnswers;
}

/** No column of a table beside the ledger is named by the user. */
export const NO_ANSWERS: ColumnAnswers = new Map();

/** No answers: one object per order of dates, so that a table read under it is recognised. */
const STANDARD_TABLES = new Map<DateOrderSetting, TableRules>();

/** Gives the rules of a user who has named no column of a table. */
export function standardTableRules(dateOrder: DateOrderSetting): TableRules {
  let rules = STANDARD_TABLES.get(dateOrder);
  if (rules === undefined) {
    rules = { dateOrder, columns: NO_ANSWERS };
    STANDARD_TABLES.set(dateOrder, rules);
  }
  return rules;
}

/** No answers: one object per order of dates and base currency, so that a ledger read under it is recognised. */
const STANDARD = new Map<string, ReadingRules>();

/** Gives the rules of a user who has settled nothing but the order of dates and the base currency. */
export function standardRules(
  dateOrder: DateOrderSetting,
  baseCurrency: string | null = null,
): ReadingRules {
  const key = `${dateOrder} ${baseCurrency ?? ""}`;
  let rules = STANDARD.get(key);
  if (rules === undefined) {
    rules = {
      dateOrder,
      columns: new Map(),
      types: new Map(),
      statuses: new Map(),
      signs: "automatic",
      decimals: "automatic",
      lastMonthYear: null,
      blankCurrency: null,
      baseCurrency,
    };
    STANDARD.set(key, rules);
  }
  return rules;
}
