import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import Papa from "papaparse";

import { agingReport } from "../../src/engine/aging/aging-report";
import type { AgingRow } from "../../src/engine/aging/aging-row";
import type { BalanceProof } from "../../src/engine/aging/balance-proof";
import { CreditBook } from "../../src/engine/book/credit-book";
import type { PaymentRecord } from "../../src/engine/book/customer-facts";
import { readSingleDate } from "../../src/engine/reading/single-date";
import { findInvoiceLines } from "../../src/engine/ledger/invoice-lines";
import type { LeftOut } from "../../src/engine/ledger/invoice-ledger";
import { checkLedger } from "../../src/engine/ledger/ledger-check";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { builtInPolicy } from "../../src/engine/policy/built-in-policies";
import type { PolicyName } from "../../src/engine/words/item-names";
import type { Language } from "../../src/engine/words/language";
import type { Policy, PolicySettings } from "../../src/engine/policy/policy";
import { ratesOf } from "../support/builders";

/** A ledger looked at on one day, as worked out by hand. */
interface GoldenReport {
  readonly asOfDate: string;
  /** The built-in policy; International by default. */
  readonly policy?: PolicyName;
  readonly language?: Language;
  readonly settings?: Partial<PolicySettings>;
  readonly rates?: Readonly<Record<string, number>>;
  readonly buckets: readonly string[];
  /** By customer. */
  readonly rows: Readonly<Record<string, Amounts>>;
  readonly total: Amounts;
  readonly proof: BalanceProof;
  readonly payments?: Readonly<Record<string, PaymentRecord | null>>;
}

type Amounts = Pick<AgingRow, "buckets" | "unapplied" | "total" | "overdue">;

function amounts({ buckets, unapplied, total, overdue }: AgingRow): Amounts {
  return { buckets, unapplied, total, overdue };
}

interface Golden {
  readonly origin: string;
  readonly reports: readonly GoldenReport[];
  readonly invoices: number;
  readonly leftOut: LeftOut;
  /** Row and code, under the rules of the first report. */
  readonly issues: readonly (readonly [row: number, code: string])[];
}

const FOLDER = path.resolve(__dirname, "../golden/ledgers");

const CASES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".csv"))
  .map((file) => file.slice(0, -".csv".length));

function readLedger(name: string) {
  const text = readFileSync(path.join(FOLDER, `${name}.csv`), "utf8").trimEnd();
  return readInvoices(Papa.parse<string[]>(text).data);
}

function readExpected(name: string): Golden {
  // The type is that of the file; a wrong one fails the comparison.
  return JSON.parse(readFileSync(path.join(FOLDER, `${name}.expected.json`), "utf8")) as Golden;
}

function policyFor({ policy, language, settings, rates }: GoldenReport): Policy {
  const builtIn = builtInPolicy(policy ?? "International", language ?? "en");
  return {
    ...builtIn,
    settings: { ...builtIn.settings, ...settings },
    rates: ratesOf(rates ?? {}),
  };
}

describe.each(CASES.map((name) => ({ name, golden: readExpected(name) })))(
  "the golden ledger $name",
  ({ name, golden }) => {
    const ledger = readLedger(name);
    const lines = findInvoiceLines(ledger);
    const reports = golden.reports.map((report) => ({
      title: `${report.asOfDate} ${report.policy ?? ""} ${JSON.stringify(report.settings ?? {})}`,
      expected: report,
      asOfDate: readSingleDate(report.asOfDate)!,
    }));

    it.each(reports)("ages as by hand on $title", ({ expected, asOfDate }) => {
      const policy = policyFor(expected);
      const { bucketLabels, rows, total, proof } = agingReport(ledger, asOfDate, policy);
      expect(bucketLabels).toEqual(expected.buckets);
      expect(Object.fromEntries(rows.map((row) => [row.group, amounts(row)]))).toEqual(
        expected.rows,
      );
      expect(amounts(total)).toEqual(expected.total);
      expect(proof).toEqual(expected.proof);
    });

    it.each(reports)("judges payments as by hand on $title", ({ expected, asOfDate }) => {
      const tables = {
        customers: null,
        ledger,
        lines,
        statements: null,
        events: null,
        receipts: null,
        orders: null,
      };
      const book = new CreditBook(tables, asOfDate, policyFor(expected));
      for (const [customer, payments] of Object.entries(expected.payments ?? {})) {
        expect({ customer, payments: book.find(customer).payments }).toEqual({
          customer,
          payments,
        });
      }
    });

    it("is checked as by hand", () => {
      const { asOfDate, expected } = reports[0]!;
      const check = checkLedger(ledger, lines, asOfDate, policyFor(expected));
      expect(check.invoices).toBe(golden.invoices);
      expect(check.leftOut).toEqual(golden.leftOut);
      expect(check.issues.map(({ row, code }) => [row, code])).toEqual(golden.issues);
      expect(check.open.amount).toBe(expected.total.total);
      expect(check.overdue.amount).toBe(expected.total.overdue);
    });

    it("says where its figures come from", () => {
      expect(golden.origin.length).toBeGreaterThan(40);
    });
  },
);
