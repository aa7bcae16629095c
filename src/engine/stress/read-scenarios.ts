/** Reads what may go wrong: scenarios, each of one row or several, and covenants. */
import type { CreditBook } from "../book/credit-book";
import { customerKey } from "../reading/customer-index";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import { addToList } from "../values/add-to-list";
import type { CellGrid } from "../values/cells";
import { IssueLog, type IssueCode } from "../values/row-issue";
import {
  SCENARIO_NAMES,
  STRESS_KINDS,
  STRESS_MEASURES,
  type ScenarioField,
  type StressKind,
  type StressMeasure,
} from "../words/stress-names";
import { failingIn } from "./failing-customers";

/** One thing that goes wrong. */
export interface ScenarioPart {
  readonly kind: StressKind;
  /** Customers, days, or a fraction; the text of a name otherwise. */
  readonly value: number | string;
}

/** What goes wrong together. */
export interface Scenario {
  /** As written; null for one that its parts name. */
  readonly name: string | null;
  readonly parts: readonly ScenarioPart[];
  /** Places of the customers that fail. */
  readonly failing: ReadonlySet<number>;
  readonly delayDays: number;
  /** Added to the funding rate, a fraction. */
  readonly ratePoints: number;
  /** Part of the sales that stays. */
  readonly salesLeft: number;
}

/** What a lender asks of a measure. */
export interface Covenant {
  readonly measure: StressMeasure;
  readonly bound: number;
}

/** What was read from a range of scenarios. */
export interface ScenarioTable {
  readonly scenarios: readonly Scenario[];
  readonly covenants: readonly Covenant[];
  readonly issues: IssueLog;
}

/** What is looked at where nobody says it. */
const STANDARD_PARTS: readonly ScenarioPart[] = [
  { kind: "largestCustomersFail", value: 1 },
  { kind: "paidLater", value: 30 },
  { kind: "ratesRise", value: 0.02 },
  { kind: "salesFall", value: 0.2 },
];

/** The largest value of each kind that has one, and whether it is whole. */
const LARGEST: Readonly<Partial<Record<StressKind, { most: number; isWhole: boolean }>>> = {
  largestCustomersFail: { most: 1000, isWhole: true },
  paidLater: { most: 3650, isWhole: true },
  ratesRise: { most: 1, isWhole: false },
  salesFall: { most: 1, isWhole: false },
};

/**
 * Reads a table of scenarios: kind, and a value or a name; rows with the same scenario happen together.
 *
 * A row that is not understood takes its scenario out: half of it would look harmless.
 *
 * @param grid - Null for the usual scenarios.
 * @throws {@link EngineError} when the range has no header row, or lacks the kind, or both value and name.
 */
export function readScenarios(book: CreditBook, grid: CellGrid | null): ScenarioTable {
  if (grid === null) {
    const scenarios = STANDARD_PARTS.map((part) => scenarioOf(book, null, [part]));
    return { scenarios, covenants: [], issues: new IssueLog() };
  }
  const header = findHeaderRow<ScenarioField>(grid, SCENARIO_NAMES, "scenarios", [
    ["stressKind"],
    ["scenarioValue", "scenarioName"],
  ]);
  const cells = new TableCells(grid, header, [], "automatic");
  const parts = new Map<string, ScenarioPart[]>();
  const names = new Map<string, string | null>();
  const faulty = new Set<string>();
  const covenants: Covenant[] = [];
  for (const row of cells.rows()) {
    const name = cells.text(row, "scenario");
    const kind = STRESS_KINDS.codeOf(cells.cell(row, "stressKind"));
    if (kind === "covenant") {
      const covenant = readCovenant(cells, row);
      if (covenant !== null) covenants.push(covenant);
      continue;
    }
    const key = name === null ? `#${row}` : customerKey(name);
    names.set(key, names.get(key) ?? name);
    const part = readPart(book, cells, row, kind);
    if (part === null) faulty.add(key);
    else addToList(parts, key, part);
  }
  cells.noteUnreadColumns();
  const scenarios = [...parts]
    .filter(([key]) => !faulty.has(key))
    .map(([key, all]) => scenarioOf(book, names.get(key)!, all));
  return { scenarios, covenants, issues: cells.issues };
}

function scenarioOf(
  book: CreditBook,
  name: string | null,
  parts: readonly ScenarioPart[],
): Scenario {
  const values = (kind: StressKind) =>
    parts.flatMap((part) => (part.kind === kind ? [Number(part.value)] : []));
  const sum = (kind: StressKind) => values(kind).reduce((all, value) => all + value, 0);
  return {
    name,
    parts,
    failing: new Set(parts.flatMap((part) => failingIn(book, part))),
    delayDays: sum("paidLater"),
    ratePoints: sum("ratesRise"),
    salesLeft: values("salesFall").reduce((left, fall) => left * (1 - fall), 1),
  };
}

function readPart(
  book: CreditBook,
  cells: TableCells<ScenarioField>,
  row: number,
  kind: StressKind | null,
): ScenarioPart | null {
  const refuse = (field: ScenarioField, code: IssueCode) => {
    cells.note(row, field, code, "error");
    return null;
  };
  if (kind === null) return refuse("stressKind", "unknownScenario");
  const bounds = LARGEST[kind];
  if (bounds === undefined) {
    const value = nameIn(cells, row);
    const part = { kind, value: value ?? "" };
    if (value !== null && failingIn(book, part).length > 0) return part;
    return refuse(nameField(cells, row), "unknownStressed");
  }
  const field = valueField(cells, row);
  const isOne = kind === "largestCustomersFail" && cells.isEmpty(row, field);
  const value = isOne ? 1 : cells.figure(row, field);
  const isAllowed =
    value !== null &&
    value > 0 &&
    value <= bounds.most &&
    (!bounds.isWhole || Number.isInteger(value));
  return isAllowed ? { kind, value } : refuse(field, "invalidStress");
}

function readCovenant(cells: TableCells<ScenarioField>, row: number): Covenant | null {
  const measure = STRESS_MEASURES.codeOf(cells.cell(row, "scenarioName"));
  const bound = cells.figure(row, "scenarioValue");
  if (measure !== null && bound !== null) return { measure, bound };
  cells.note(row, measure === null ? "scenarioName" : "scenarioValue", "invalidCovenant", "error");
  return null;
}

/** A table may have one column for both. */
function nameField(cells: TableCells<ScenarioField>, row: number): ScenarioField {
  return cells.isEmpty(row, "scenarioName") ? "scenarioValue" : "scenarioName";
}

function nameIn(cells: TableCells<ScenarioField>, row: number): string | null {
  return cells.text(row, nameField(cells, row));
}

function valueField(cells: TableCells<ScenarioField>, row: number): ScenarioField {
  return cells.isEmpty(row, "scenarioValue") ? "scenarioName" : "scenarioValue";
}
