/**
 * Rates of late interest in the built-in policies, each from the day on which it holds.
 *
 * Sources: Directive 2011/7/EU, articles 2, 3 and 6, with the ECB's rate for main refinancing
 * operations on 1 January and 1 July plus 8 points; Late Payment of Commercial Debts (Interest)
 * Act 1998 and the Rate of Interest Order 2002, with the Bank of England's rate on 31 December and
 * 30 June plus 8 points; one-year loan prime rate of the National Interbank Funding Center;
 * Supreme People's Court, interpretation on sales contracts, article 18; State Council decrees 728
 * (2020) and 802 (2025) on payments to small and medium-sized enterprises.
 */
import { serialDate } from "../values/serial-date";
import type { InterestTerm } from "../words/interest-names";
import { itemRows, type BuiltInRow } from "./built-in-row";

type DatedRates = readonly (readonly [date: string, rate: number])[];

/** Only the half-years that begin with another rate than the last, and the latest that is known. */
const EUR: DatedRates = [
  ["2013-03-16", 0.0875],
  ["2013-07-01", 0.085],
  ["2014-01-01", 0.0825],
  ["2014-07-01", 0.0815],
  ["2015-01-01", 0.0805],
  ["2016-07-01", 0.08],
  ["2023-01-01", 0.105],
  ["2023-07-01", 0.12],
  ["2024-01-01", 0.125],
  ["2024-07-01", 0.1225],
  ["2025-01-01", 0.1115],
  ["2025-07-01", 0.1015],
  ["2026-01-01", 0.1015],
];

const GBP: DatedRates = [
  ["2013-03-16", 0.085],
  ["2017-01-01", 0.0825],
  ["2018-01-01", 0.085],
  ["2019-01-01", 0.0875],
  ["2020-07-01", 0.081],
  ["2022-01-01", 0.0825],
  ["2022-07-01", 0.0925],
  ["2023-01-01", 0.115],
  ["2023-07-01", 0.13],
  ["2024-01-01", 0.1325],
  ["2025-01-01", 0.1275],
  ["2025-07-01", 0.1225],
  ["2026-01-01", 0.1175],
];

const CNY: DatedRates = [
  ["2019-08-20", 0.0425],
  ["2019-09-20", 0.042],
  ["2019-11-20", 0.0415],
  ["2020-02-20", 0.0405],
  ["2020-04-20", 0.0385],
  ["2021-12-20", 0.038],
  ["2022-01-20", 0.037],
  ["2022-08-22", 0.0365],
  ["2023-06-20", 0.0355],
  ["2023-08-21", 0.0345],
  ["2024-07-22", 0.0335],
  ["2024-10-21", 0.031],
  ["2025-05-20", 0.03],
];

/** Settings of late interest but for the rule, which is each policy's own. */
export const INTEREST_SETTINGS: readonly BuiltInRow[] = [
  ...itemRows("setting", { interestYearDays: 365 }),
  ["setting", "euInterestRate", null, "eachHalfYear"],
];

/** Rates by currency, terms of single rules, fixed sums. */
export const INTEREST_ROWS: readonly BuiltInRow[] = [
  ...currencyRows("EUR", EUR),
  ...currencyRows("GBP", GBP),
  ...currencyRows("CNY", CNY),
  termRow("lprSurcharge", "2019-08-20", 0.3),
  termRow("smeDailyRate", "2020-09-01", 0.0005),
  ["recoverySum", "euDirective", 0, 40],
  ["recoverySum", "ukStatutory", 0, 40],
  ["recoverySum", "ukStatutory", 1000, 70],
  ["recoverySum", "ukStatutory", 10_000, 100],
];

function currencyRows(currency: string, rates: DatedRates): BuiltInRow[] {
  return rates.map(([date, rate]): BuiltInRow => ["interest", currency, dayOf(date), rate]);
}

function termRow(term: InterestTerm, date: string, value: number): BuiltInRow {
  return ["interestTerm", term, dayOf(date), value];
}

function dayOf(date: string): number | null {
  const [year, month, day] = date.split("-").map(Number);
  return serialDate({ year: year!, month: month!, day: day! });
}
