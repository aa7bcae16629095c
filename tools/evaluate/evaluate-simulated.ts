/** Late and serious lateness on simulated ledgers of many customers with few invoices each. */

import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { builtInPolicy, builtInRows } from "../../src/engine/policy/built-in-policies";
import { calibrate, type Ranking } from "../../src/engine/proof/calibrate";
import { ledgerGrid, simulateInvoices } from "./simulated-ledger";

const NO_TABLES = {
  customers: null,
  ledger: null,
  lines: null,
  statements: null,
  events: null,
  receipts: null,
  orders: null,
};
const POLICY = builtInPolicy("International", "en");
const CUT_OFF_DATE = 45_107; // 30 June 2023
const HORIZON_DAYS = 180;
const LEDGERS = [
  { medianInvoices: 3 },
  { medianInvoices: 5 },
  { medianInvoices: 8 },
  { medianInvoices: 3, isHeavyTailed: true },
] as const;

/** Lines of the section. */
export function simulationSection(): string[] {
  return [
    `Simulated ledgers, the ${HORIZON_DAYS} days after: AUC of customers late / seriously late`,
    line("", ["built-in", "calibrated"]),
    ...LEDGERS.map((ledger, i) => {
      const invoices = simulateInvoices({ seed: 50 + i, customers: 1000, ...ledger });
      const { before, after } = calibrate(
        NO_TABLES,
        readInvoices(ledgerGrid(invoices)),
        CUT_OFF_DATE,
        HORIZON_DAYS,
        POLICY,
        builtInRows("International", "en"),
      );
      const tail = "isHeavyTailed" in ledger ? ", heavy-tailed" : "";
      const name = `1,000 customers, ${invoices.length} invoices${tail}`;
      return line(name, [before, after].map(areasOf));
    }),
  ];
}

function areasOf(ranking: Ranking | null): string {
  if (ranking === null) return "";
  return [ranking.late, ranking.severelyLate]
    .map(({ area }) =>
      area === null ? "too few" : `${area.value.toFixed(3)} ± ${area.standardError.toFixed(3)}`,
    )
    .join(" / ");
}

function line(name: string, cells: readonly string[]): string {
  return (name.padEnd(48) + cells.map((cell) => cell.padStart(32)).join("")).trimEnd();
}
