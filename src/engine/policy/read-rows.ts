/** Reads a policy table row by row: every row becomes a row in codes or an issue. */
import { cellText, isBlank, isErrorCell, type CellGrid } from "../values/cells";
import { findHeaderRow, type HeaderRow } from "../reading/header-row";
import { headerKey } from "../words/header-key";
import { decimalSeparatorOf, type DecimalSeparator } from "../reading/number-text";
import { IssueLog, type IssueCode, type Severity } from "../values/row-issue";
import { LANGUAGES, type Language } from "../words/language";
import type { PolicyRow } from "./policy-row";
import { readFrom, readItem, readValue } from "./read-cells";
import { COLUMN_NAMES, RULES, type PolicyColumn, type Rule } from "../words/rule-names";
import { RULE_SHAPES, valueShape, type FromShape, type ValueShape } from "./rule-shapes";

/** A policy table as it was read. */
export interface PolicyTable {
  readonly rows: readonly PolicyRow[];
  readonly issues: IssueLog;
  /** Language of the header row. */
  readonly language: Language;
  /** Where each column stands in the range, from 0. */
  readonly columns: HeaderRow<PolicyColumn>["columns"];
  /** The header of a column as written; "" when the table has no such column. */
  readonly titleOf: (column: PolicyColumn) => string;
}

/**
 * Reads the rows of a policy table.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @throws {@link EngineError} when the range has no header row, or lacks the columns for
 * rule, item or value.
 */
export function readRows(grid: CellGrid): PolicyTable {
  const header = findHeaderRow(grid, COLUMN_NAMES, "policy", [["rule"], ["item"], ["value"]]);
  const reader = new RowReader(grid, header);
  for (let row = header.row + 1; row < grid.length; row++) reader.read(row);
  return {
    rows: reader.rows,
    issues: reader.issues,
    language: languageOfHeader(header),
    columns: header.columns,
    titleOf: (column) => titleOf(header, column),
  };
}

type Header = HeaderRow<PolicyColumn>;

class RowReader {
  readonly rows: PolicyRow[] = [];
  readonly issues = new IssueLog();
  readonly #grid: CellGrid;
  readonly #header: Header;
  readonly #separator: DecimalSeparator;

  constructor(grid: CellGrid, header: Header) {
    this.#grid = grid;
    this.#header = header;
    this.#separator = decimalSeparatorOf(numberTexts(grid, header));
  }

  read(row: number): void {
    const columns = ["rule", "item", "from", "value"] as const;
    if (columns.every((column) => this.#isEmpty(row, column))) return;
    const broken = columns.filter((column) => isErrorCell(this.#cell(row, column)));
    for (const column of broken) this.#note(row, column, "errorCell", "error");
    const rule = broken.length === 0 ? this.#readRule(row) : null;
    if (rule !== null) this.#readRow(row, rule);
  }

  #readRule(row: number): Rule | null {
    const rule = RULES.codeOf(this.#cell(row, "rule"));
    if (rule === null) {
      // A line of its own, without item and value, is a heading: said, but no fault.
      const isHeading = this.#isEmpty(row, "item") && this.#isEmpty(row, "value");
      this.#note(row, "rule", "unknownRule", isHeading ? "note" : "error");
    }
    return rule;
  }

  #readRow(row: number, rule: Rule): void {
    const shape = RULE_SHAPES[rule];
    const isPlainCap = rule === "cap" && this.#isEmpty(row, "item");
    const item = isPlainCap ? "perCustomer" : readItem(this.#cell(row, "item"), shape.items);
    if (item === null) {
      this.#note(row, "item", "unknownPolicyItem", "error");
      return;
    }
    const from = this.#readFrom(row, shape.from);
    const value = this.#readValue(row, valueShape(rule, item));
    if (from !== null && value !== null) this.rows.push({ rule, item, from, value, row: row + 1 });
  }

  #readFrom(row: number, shape: FromShape | null): number | null {
    const cell = this.#cell(row, "from");
    if (shape === null) {
      if (!this.#isEmpty(row, "from")) this.#note(row, "from", "invalidFrom", "warning");
      return -Infinity;
    }
    const from = readFrom(cell, shape, this.#separator);
    if (from === null) this.#note(row, "from", "invalidFrom", "error");
    return from;
  }

  #readValue(row: number, shape: ValueShape): number | string | null {
    const cell = this.#cell(row, "value");
    const mayBeBlank =
      shape.kind === "none" ||
      ((shape.kind === "number" || shape.kind === "ownWords") && shape.mayBeBlank === true);
    if (isBlank(cell) && !mayBeBlank) {
      this.#note(row, "value", "missingValue", "error");
      return null;
    }
    const value = readValue(cell, shape, this.#separator);
    if (value === null) this.#note(row, "value", "invalidValue", "error");
    return value;
  }

  /** Some builds of Excel hand a blank cell over as 0. */
  #isEmpty(row: number, column: PolicyColumn): boolean {
    const cell = this.#cell(row, column);
    return isBlank(cell) || cell === 0;
  }

  #cell(row: number, column: PolicyColumn): unknown {
    const place = this.#header.columns[column];
    return place === undefined ? null : this.#grid[row]![place];
  }

  #note(row: number, column: PolicyColumn, code: IssueCode, severity: Severity): void {
    const found = cellText(this.#cell(row, column));
    this.issues.add({
      row: row + 1,
      column: titleOf(this.#header, column),
      code,
      severity,
      found,
    });
  }
}

function titleOf(header: Header, column: PolicyColumn): string {
  return header.titles[header.columns[column] ?? -1] ?? "";
}

/** A policy may be handed over as whole columns, so blank rows must cost next to nothing. */
function numberTexts(grid: CellGrid, header: Header): string[] {
  const places = [header.columns.from, header.columns.value].filter((place) => place !== undefined);
  const texts: string[] = [];
  for (let row = header.row + 1; row < grid.length; row++) {
    for (const place of places) {
      const cell = grid[row]![place];
      if (typeof cell === "string" && cell !== "") texts.push(cell);
    }
  }
  return texts;
}

/** The first of the header's names that is not the same in two languages decides. */
function languageOfHeader(header: Header): Language {
  const rule = headerKey(titleOf(header, "rule"));
  return LANGUAGES.find((_, place) => headerKey(COLUMN_NAMES.rule[place]) === rule) ?? "en";
}
