/** Customers and invoices of simulated ledgers, out of time: scores, risks and payment dates, with standard errors. */

import { CreditBook } from "../../src/engine/book/credit-book";
import { findInvoiceLines } from "../../src/engine/ledger/invoice-lines";
import { cellOf } from "../../src/engine/ledger/invoice-ledger";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { builtInPolicy } from "../../src/engine/policy/built-in-policies";
import { invoiceRisks } from "../../src/engine/risk/invoice-risk";
import { LateRiskModel } from "../../src/engine/risk/late-risk";
import { areaUnderCurve } from "../../src/engine/statistics/auc";
import type { Judged } from "./ranking-area";
import {
  LAST_DAY,
  ledgerGrid,
  simulateInvoices,
  type SimulatedInvoice,
  type SimulationOptions,
} from "./simulated-ledger";
import { NO_TABLES } from "./no-tables";

const POLICY = builtInPolicy("International", "en");
const HORIZON_DAYS = 90;
const SEVERE_DAYS = 30;
/** What falls due in the horizon is known to be severely late or not when the ledger ends. */
const CUT_OFF_DATE = LAST_DAY - HORIZON_DAYS - SEVERE_DAYS;
const KINDS: readonly (Omit<SimulationOptions, "seed"> & { readonly name: string })[] = [
  {
    name: "heavy-tailed, median of 3 invoices",
    customers: 1200,
    medianInvoices: 3,
    isHeavyTailed: true,
  },
  { name: "median of 8 invoices", customers: 600, medianInvoices: 8 },
];
const SEEDS = [91, 92, 93];

/** A customer, or one of its invoices, with what was foretold and what came. */
interface Case extends Judged {
  readonly invoices: number;
}

/** Lines of the section. */
export function horizonSection(): string[] {
  return KINDS.flatMap(({ name, ...kind }) => {
    const ledgers = SEEDS.map((seed) => simulateInvoices({ seed, ...kind }));
    const studies = ledgers.map(studyOf);
    return [
      `${SEEDS.length} ledgers, ${name}; the ${HORIZON_DAYS} days after: AUC and its standard error`,
      line("", "all", "3 or more known"),
      ...["late", "severely late"].flatMap((question, severe) => [
        areaLine(
          `CREDITSCORE, customers ${question}`,
          studies.flatMap((one) => one.scores[severe]!),
        ),
        areaLine(
          `CREDITSCORE, invoices ${question}`,
          studies.flatMap((one) => one.scored[severe]!),
        ),
        areaLine(
          `LATERISK, invoices ${question}`,
          studies.flatMap((one) => one.next[severe]!),
        ),
        ...horizonLines(
          question,
          studies.flatMap((one) => one.within[severe]!),
        ),
      ]),
      areaLine(
        "true chance to be stuck, customers severely late",
        studies.flatMap((one) => one.stuck),
      ),
      areaLine(
        "  with the number of invoices to come",
        studies.flatMap((one) => one.stuckAny),
      ),
      areaLine(
        "true chance to be stuck, invoices severely late",
        studies.flatMap((one) => one.stuckInvoices),
      ),
      ...paymentLines(ledgers),
      "",
    ];
  });
}

function studyOf(invoices: readonly SimulatedInvoice[]) {
  const book = bookOf(invoices);
  const model = new LateRiskModel(book);
  const known = countBy(invoices.filter(({ due }) => due < CUT_OFF_DATE));
  const after = invoices.filter(
    ({ customer, due, settled }) =>
      known.has(customer) &&
      due > CUT_OFF_DATE &&
      due <= CUT_OFF_DATE + HORIZON_DAYS &&
      settled > CUT_OFF_DATE,
  );
  const all = countBy(after);
  const perQuestion = <T>(answer: (days: number) => T) => [0, SEVERE_DAYS].map(answer);
  const isBad = (days: number) => (invoice: SimulatedInvoice) =>
    invoice.settled > invoice.due + days;
  const caseOf = (customer: string, score: number, bad: boolean): Case => ({
    score,
    isBad: bad,
    invoices: known.get(customer)!,
  });
  const isSevere = isBad(SEVERE_DAYS);
  const severe = countBy(after.filter(isSevere));
  const stuckOf = new Map(after.map(({ customer, stuck }) => [customer, stuck]));
  /** What nobody can know who sees the ledger alone: no order by the ledger is better. */
  const trueCases = (score: (stuck: number, count: number) => number) =>
    [...all].map(([customer, count]) =>
      caseOf(customer, score(stuckOf.get(customer)!, count), severe.has(customer)),
    );
  const scoreOf = (customer: string) => book.find(customer).score.value!;
  const riskOf = (customer: string, days: number) => model.riskAt(book.placeOf(customer), days);
  return {
    stuck: trueCases((stuck) => -stuck),
    stuckAny: trueCases((stuck, count) => (1 - stuck) ** count),
    stuckInvoices: after.map((one) => caseOf(one.customer, -one.stuck, isSevere(one))),
    scores: perQuestion((days) => {
      const bad = countBy(after.filter(isBad(days)));
      return [...all].map(([customer, count]) => {
        const found = bad.get(customer) ?? 0;
        return caseOf(customer, scoreOf(customer), days === 0 ? found * 2 >= count : found > 0);
      });
    }),
    scored: perQuestion((days) =>
      after.map((one) => caseOf(one.customer, scoreOf(one.customer), isBad(days)(one))),
    ),
    next: perQuestion((days) =>
      after.map((one) => {
        const { probability } = riskOf(one.customer, days);
        return caseOf(one.customer, -probability, isBad(days)(one));
      }),
    ),
    within: perQuestion((days) => {
      const bad = countBy(after.filter(isBad(days)));
      return [...known.keys()].map((customer) => {
        const place = book.placeOf(customer);
        const { probability } = model.riskWithin(place, days, HORIZON_DAYS);
        return caseOf(customer, -probability, bad.has(customer));
      });
    }),
  };
}

/** Any invoice of a customer so late, and how near the foretold share is in each fifth. */
function horizonLines(question: string, cases: readonly Case[]): string[] {
  return [areaLine(`LATERISK, any invoice ${question}`, cases), fifthsLine(cases)];
}

/** @param cases - With the negative of the probability as their score. */
function fifthsLine(cases: readonly Judged[]): string {
  const sorted = [...cases].sort((a, b) => b.score - a.score);
  const fifths = Array.from({ length: 5 }, (_, i) => {
    const [from, to] = [i, i + 1].map((n) => Math.round((n * sorted.length) / 5));
    const own = sorted.slice(from, to);
    const foretold = own.reduce((sum, { score }) => sum - score, 0) / own.length;
    const seen = own.filter(({ isBad }) => isBad).length / own.length;
    return `${foretold.toFixed(3)}/${seen.toFixed(3)}`;
  });
  return `  foretold/seen by fifths: ${fifths.join("  ")}`;
}

/** How far expected payment dates are off, against the customer's own median days late. */
function paymentLines(ledgers: readonly (readonly SimulatedInvoice[])[]): string[] {
  const cases = ledgers.flatMap((invoices) => {
    const book = bookOf(invoices);
    const { ledger } = book.tables;
    const risks = new Map(
      invoiceRisks(book, 0).map((risk) => [
        String(cellOf(ledger!, risk.item, ledger!.header.columns.invoiceNo)),
        risk,
      ]),
    );
    const paid = invoices.filter(({ settled }) => settled <= CUT_OFF_DATE);
    const paidBy = new Map<string, SimulatedInvoice[]>();
    for (const one of paid) paidBy.set(one.customer, [...(paidBy.get(one.customer) ?? []), one]);
    const medians = new Map([...paidBy].map(([customer, own]) => [customer, median(own)]));
    const ofAll = median(paid);
    return invoices.flatMap(({ number, customer, due, settled }) => {
      const risk = risks.get(number);
      if (risk === undefined || due <= CUT_OFF_DATE) return [];
      const usual = Math.max(CUT_OFF_DATE + 1, due + (medians.get(customer) ?? ofAll));
      return {
        off: Math.abs(risk.expectedDate! - settled),
        usualOff: Math.abs(usual - settled),
        dueOff: Math.abs(due - settled),
        score: -risk.probability,
        isBad: settled > due,
        isInside: settled >= risk.earliestDate! && settled <= risk.latestDate! ? 1 : 0,
      };
    });
  });
  const mean = (of: "off" | "usualOff" | "dueOff" | "isInside") =>
    meanWithError(cases.map((one) => one[of]));
  return [
    "INVOICERISK, invoices late",
    fifthsLine(cases),
    line("INVOICERISK, days off the payment date", mean("off")),
    line("  the customer's own median", mean("usualOff")),
    line("  the due date", mean("dueOff")),
    line("  within the 90% interval", mean("isInside")),
  ];
}

function bookOf(invoices: readonly SimulatedInvoice[]): CreditBook {
  const ledger = readInvoices(ledgerGrid(invoices, CUT_OFF_DATE));
  const lines = findInvoiceLines(ledger);
  return new CreditBook({ ...NO_TABLES, ledger, lines }, CUT_OFF_DATE, POLICY);
}

function countBy(invoices: readonly SimulatedInvoice[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { customer } of invoices) counts.set(customer, (counts.get(customer) ?? 0) + 1);
  return counts;
}

function median(invoices: readonly SimulatedInvoice[]): number {
  const days = invoices.map(({ due, settled }) => settled - due).sort((a, b) => a - b);
  return days[Math.floor((days.length - 1) / 2)]!;
}

function meanWithError(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return `${mean.toFixed(3)} ± ${Math.sqrt(squares / (values.length - 1) / values.length).toFixed(3)}`;
}

function areaLine(name: string, cases: readonly Case[]): string {
  const several = cases.filter(({ invoices }) => invoices >= 3);
  return line(name, areaWithError(cases), areaWithError(several));
}

function areaWithError(cases: readonly Case[]): string {
  const scores = (wanted: boolean) =>
    cases.flatMap(({ score, isBad }) => (isBad === wanted ? [score] : []));
  const area = areaUnderCurve(scores(false), scores(true));
  return area === null ? "too few" : `${area.value.toFixed(3)} ± ${area.standardError.toFixed(3)}`;
}

function line(name: string, ...cells: readonly string[]): string {
  return (name.padEnd(48) + cells.map((cell) => cell.padStart(18)).join("")).trimEnd();
}
