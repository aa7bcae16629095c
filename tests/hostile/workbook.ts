/** A workbook with one table of each kind, and the arguments that functions take from it. */
import { Random } from "../../src/workbench/sample/random";
import type { ParameterMetadata } from "../../src/functions/metadata/functions-metadata";
import { METADATA } from "../support/functions-metadata";
import { hostileCell } from "./cells";
import { policyTable } from "./policy-table";
import {
  MEANT,
  spoilt,
  tableOf,
  withSettledInvoices,
  type Hostility,
  type Table,
  type TableKind,
} from "./tables";

/** Names of the parameters by function. */
const PARAMETERS = new Map(METADATA.functions.map(({ id, parameters }) => [id, parameters]));

/** All worksheet functions. */
export const FUNCTION_IDS: readonly string[] = [...PARAMETERS.keys()];

/** Functions that answer later. */
export const LATER_IDS: readonly string[] = ["POLICY"];

/** Functions that answer at once. */
export const PROMPT_IDS = FUNCTION_IDS.filter((id) => !LATER_IDS.includes(id));

/** The parameters of a function, in their order. */
export function parametersOf(id: string): readonly ParameterMetadata[] {
  return PARAMETERS.get(id)!;
}

const TABLE_KINDS: readonly TableKind[] = [
  ...(["customers", "invoices", "receipts", "orders", "statements", "events", "ratings"] as const),
  ...([
    "exposures",
    "sectors",
    "plannedPayments",
    "restartEvents",
    "contacts",
    "register",
    "scenarios",
    "plan",
  ] as const),
  ...(["tree", "facts", "rates", "specificItems", "weights"] as const),
];

/** Degrees of hostility: as meant, a few slips, many, and cells of no sense at all. */
const DEGREES: readonly [Hostility, ...Hostility[]] = [
  MEANT,
  { cells: 0, numbers: 0.15, shapes: 0 },
  { cells: 0.03, numbers: 0, shapes: 0.05 },
  { cells: 0.15, numbers: 0.1, shapes: 0.1 },
  { cells: 0.5, numbers: 0.1, shapes: 0.2 },
];

/** The cells of a parameter that is no table of the workbook. */
const SCALARS: Readonly<Record<string, (random: Random) => unknown>> = {
  asOfDate: (random) => random.integer(44_900, 46_000),
  cutOffDate: (random) => random.integer(45_000, 45_700),
  fromDate: (random) => random.integer(44_900, 45_400),
  toDate: (random) => random.integer(45_400, 45_900),
  groupBy: (random) => random.pick(["Currency", "Salesperson", "customer", "Moon", "币种"]),
  ledgerBalance: (random) => random.normal(0, 1000),
  windowDays: (random) => random.pick([30, 90, 365, 1]),
  horizonDays: (random) => random.pick([30, 180, 365]),
  days: (random) => random.pick([0, 10, 30, 400]),
  discountTerms: (random) => random.pick(["2/10 n/30", "Net 30", "月结30天", "1% 10, net 60"]),
  daysCut: (random) => random.pick([1, 5, 30, 400]),
  months: (random) => random.pick([1, 3, 12, 36, 1200]),
  method: (random) =>
    random.pick([
      "simple",
      "average",
      "countback",
      "net",
      "balance-weighted",
      "按金额",
      "sales",
      "monthly",
    ]),
  model: (random) =>
    random.pick(["card", "Altman Z''", "Ohlson", "Zmijewski", "all", "Vasicek", "CreditRisk+"]),
  rule: (random) => random.pick(["contract", "EU directive", "UK", "China LPR", "中小企业"]),
  periods: (random) => random.pick([1, 4, 13, 60]),
  unit: (random) => random.pick(["week", "month", "周", "月", "decade"]),
  name: (random) => random.pick(["China", "International", "国际"]),
  language: (random) => random.pick(["en", "zh-CN", "繁體中文"]),
};

/** The ranges of a parameter that is no table of the workbook. */
const RANGES: Readonly<Record<string, (random: Random) => unknown>> = {
  customer: (random) => random.pick(["C1", "C2", "Acme", "=Beta", "5", 5, "nobody"]),
  amount: (random) => random.normal(1000, 2000),
  dueDate: (random) => random.integer(44_900, 46_000),
  paidDate: (random) => random.integer(45_500, 46_500),
  invoiceDate: (random) => random.integer(44_900, 46_000),
  terms: (random) => random.pick(["Net 30", "2/10 n/30", "30/60/90 days", "EOM", 45, "月结60天"]),
  score: (random) => random.normal(50, 20),
  bounds: (random) => random.integer(0, 120),
  quantiles: (random) => random.pick([0.5, 0.9, 0.99, 0.999, 2]),
  labels: (random) => random.pick(["a", "b", "c", "d"]),
  comparisons: (random) => random.pick([1, 3, "1/3", 5, ""]),
};

/** Part of the workbooks with enough of a past to forecast by: it takes longer to read. */
const WITH_PAST = 0.3;

/** One hostile workbook; the same seed gives the same one, on every machine. */
export class HostileWorkbook {
  readonly seed: number;
  readonly #random: Random;
  readonly #hostility: Hostility;
  readonly #tables = new Map<string, Table>();

  /**
   * @param hostility - Default: drawn.
   * @param hasPast - Whether enough of its invoices are paid to forecast by. Default: drawn.
   */
  constructor(seed: number, hostility?: Hostility, hasPast?: boolean) {
    this.seed = seed;
    this.#random = new Random(seed);
    this.#hostility = hostility ?? this.#random.pick(DEGREES);
    for (const kind of TABLE_KINDS) {
      this.#tables.set(kind, tableOf(kind, this.#random, this.#hostility));
    }
    if (hasPast ?? this.#random.chance(WITH_PAST)) {
      this.#tables.set(
        "invoices",
        withSettledInvoices(this.#tables.get("invoices")!, this.#random),
      );
    }
    this.#tables.set("policy", policyTable(this.#random, this.#hostility));
  }

  /** Draws the arguments of a call; some of the optional ones are left out. */
  argumentsOf(id: string): unknown[] {
    return PARAMETERS.get(id)!.map(({ name, optional, dimensionality }) =>
      this.#argument(name, optional === true, dimensionality === "matrix"),
    );
  }

  #argument(name: string, isOptional: boolean, isRange: boolean): unknown {
    const random = this.#random;
    if (random.chance(isOptional ? 0.35 : 0.02)) return null;
    if (random.chance(this.#hostility.cells / 5)) {
      return random.chance(0.5) ? hostileCell(random) : this.#anyTable();
    }
    const table = this.#tables.get(name);
    if (table !== undefined) return table;
    const scalar = SCALARS[name];
    const spoil = (cell: unknown) => spoilt(cell, random, this.#hostility);
    if (scalar !== undefined) {
      const cell = spoil(scalar(random));
      return random.chance(0.5) ? cell : [[cell]];
    }
    const cell = RANGES[name] ?? hostileCell;
    const width = name === "comparisons" ? random.integer(2, 4) : 1;
    // A single value is mostly handed over as one.
    const most = isRange || random.chance(0.1) ? 4 : 1;
    const height = name === "comparisons" ? width : random.integer(1, most);
    // Comparisons mostly stand in one half: those of the other are their reciprocals.
    const isHalf = name === "comparisons" && random.chance(0.7);
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) =>
        isHalf && column <= row ? "" : spoil(cell(random)),
      ),
    );
  }

  #anyTable(): Table {
    return this.#random.pick([...this.#tables.values()] as [Table, ...Table[]]);
  }
}
