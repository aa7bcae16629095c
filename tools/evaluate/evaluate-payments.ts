/** Late payment, out of time: how scores rank the customers of the IBM ledger. */

import { CreditBook } from "../../src/engine/book/credit-book";
import { EngineError } from "../../src/engine/values/errors";
import { findInvoiceLines } from "../../src/engine/ledger/invoice-lines";
import type { InvoiceLedger } from "../../src/engine/ledger/invoice-ledger";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { builtInPolicy, builtInRows } from "../../src/engine/policy/built-in-policies";
import { compilePolicy } from "../../src/engine/policy/compile-policy";
import type { Policy } from "../../src/engine/policy/policy";
import { calibrate } from "../../src/engine/proof/calibrate";
import { isoDate } from "../../src/engine/values/serial-date";
import { rankingArea } from "./ranking-area";
import {
  CUT_OFF_DATES,
  HORIZON_DAYS,
  lateAfter,
  readIbmLedger,
  thinned,
  type LedgerCells,
} from "./ibm-ledger";
import { NO_TABLES } from "./no-tables";

/** How well scores find who will be late; null where a card could not be fitted. */
export interface PaymentAreas {
  /** A plain share of late invoices. */
  readonly share: number;
  readonly builtIn: number;
  readonly calibrated: number | null;
}

const POLICY = builtInPolicy("International", "en");

/** Judges the scores of a day by what became of the customers. */
export function paymentAreas(cells: LedgerCells, cutOffDate: number): PaymentAreas {
  const ledger = readInvoices(cells);
  const late = lateAfter(cells, cutOffDate);
  const builtIn = bookOf(ledger, cutOffDate, POLICY);
  const areaOf = (scoreOf: (customer: string) => number | null) => {
    const scores = [...late].map(([customer, isBad]) => ({ score: scoreOf(customer), isBad }));
    const known = scores.flatMap(({ score }) => (score === null ? [] : [score]));
    const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
    // Customers without history take the value of all.
    return rankingArea(scores.map(({ score, isBad }) => ({ score: score ?? mean, isBad })));
  };
  const scoreIn = (book: CreditBook) => (customer: string) => book.find(customer).score.value;
  const fitted = calibratedPolicy(ledger, cutOffDate);
  return {
    share: areaOf((customer) => {
      const { payments } = builtIn.find(customer);
      return payments === null || payments.judged === 0 ? null : -payments.late / payments.judged;
    }),
    builtIn: areaOf(scoreIn(builtIn)),
    calibrated: fitted && areaOf(scoreIn(bookOf(ledger, cutOffDate, fitted))),
  };
}

/** Lines of the section. */
export function paymentSection(): string[] {
  const cells = readIbmLedger();
  return [
    `Late payment in the ${HORIZON_DAYS} days after: customers of the IBM ledger, AUC`,
    line("", ["share late", "built-in", "calibrated"]),
    ...CUT_OFF_DATES.flatMap((date) => [
      areasLine(`${isoDate(date)}, whole`, paymentAreas(cells, date)),
      ...[3, 2].map((kept) =>
        areasLine(
          `${isoDate(date)}, ${kept} invoices a customer`,
          paymentAreas(thinned(cells, date, kept), date),
        ),
      ),
    ]),
  ];
}

function bookOf(ledger: InvoiceLedger, date: number, policy: Policy): CreditBook {
  return new CreditBook({ ...NO_TABLES, ledger, lines: findInvoiceLines(ledger) }, date, policy);
}

/** The built-in policy fitted to what was known; null where that is too little. */
function calibratedPolicy(ledger: InvoiceLedger, date: number): Policy | null {
  const rows = builtInRows("International", "en");
  try {
    return compilePolicy(calibrate(NO_TABLES, ledger, date, HORIZON_DAYS, POLICY, rows).rows);
  } catch (error) {
    if (error instanceof EngineError && error.code === "tooFewBad") return null;
    throw error;
  }
}

function areasLine(name: string, { share, builtIn, calibrated }: PaymentAreas): string {
  const figures = [share, builtIn, calibrated].map((area) => area?.toFixed(3) ?? "too few");
  return line(name, figures);
}

function line(name: string, cells: readonly string[]): string {
  return (name.padEnd(42) + cells.map((cell) => cell.padStart(12)).join("")).trimEnd();
}
