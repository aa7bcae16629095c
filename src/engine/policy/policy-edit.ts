/** Changes of a policy table that a user has: the rows to write over, and those to add. */
import { headerKey } from "../words/header-key";
import type { Language } from "../words/language";
import { COLUMN_NAMES, type PolicyColumn, type Rule } from "../words/rule-names";
import { nameIn } from "../words/vocabulary";
import { comparisonKey, type CellGrid } from "../values/cells";
import type { PolicyRow } from "./policy-row";
import { rowCells } from "./policy-table";
import { readRows } from "./read-rows";

/** The cells of one row: rule, item, from, value, note; blank ones are "". */
export type PolicyCells = Readonly<Record<PolicyColumn, string | number>>;

/** What has to be written into the range of a policy table. */
export interface PolicyEdit {
  /** Where each column of a policy stands in the range, from 0. */
  readonly columns: Readonly<Partial<Record<PolicyColumn, number>>>;
  /** New cells of rows of the range, from 0; all blank for a row that goes. */
  readonly changed: ReadonlyMap<number, PolicyCells>;
  /** Rows that come below the range. */
  readonly added: readonly PolicyCells[];
}

/** A row with the note that is to stand on it; the note of a row that stays is kept without one. */
export interface NotedRow extends PolicyRow {
  readonly note?: string;
}

const BLANK: PolicyCells = { rule: "", item: "", from: "", value: "", note: "" };

/**
 * Puts rows into a policy table, each in place of the one about the same item.
 *
 * The words are those of the table's language.
 *
 * @throws {@link EngineError} when the range is no policy table.
 */
export function withPolicyRows(grid: CellGrid, rows: readonly NotedRow[]): PolicyEdit {
  const sheet = new TableEdit(grid);
  for (const row of rows) {
    const own = sheet.rows.filter((one) => keyOf(one) === keyOf(row));
    sheet.put(own, [row]);
  }
  return sheet;
}

/**
 * Puts the rows of whole rules into a policy table, in place of all that it has of these rules.
 *
 * They take the places of the former rows in their order, as thresholds have to rise or fall.
 *
 * @throws {@link EngineError} when the range is no policy table.
 */
export function withPolicyRules(
  grid: CellGrid,
  rules: readonly Rule[],
  rows: readonly NotedRow[],
): PolicyEdit {
  const sheet = new TableEdit(grid);
  const isOf = (rule: Rule) => (row: PolicyRow) => row.rule === rule;
  for (const rule of rules) sheet.put(sheet.rows.filter(isOf(rule)), rows.filter(isOf(rule)));
  return sheet;
}

/** Where each column of a policy stands in its range, from 0. */
export function policyColumns(grid: CellGrid): PolicyEdit["columns"] {
  return readRows(grid).columns;
}

/** Gives a policy table as it is after an edit. */
export function editedTable(grid: CellGrid, { columns, changed, added }: PolicyEdit): CellGrid {
  const blank = grid[0]!.map(() => "");
  const places = Object.entries(columns) as [PolicyColumn, number][];
  const written = (row: readonly unknown[], cells: PolicyCells | undefined) => {
    if (cells === undefined) return row;
    const after = [...row];
    for (const [column, place] of places) after[place] = cells[column];
    return after;
  };
  return [
    ...grid.map((row, place) => written(row, changed.get(place))),
    ...added.map((cells) => written(blank, cells)),
  ];
}

/** Writes rows as cells. */
function policyCells(rows: readonly NotedRow[], language: Language): PolicyCells[] {
  return rows.map((row) => cellsOf(row, language));
}

/** Writes rows as a policy table of its own, header row included. */
export function policyGrid(rows: readonly NotedRow[], language: Language): CellGrid {
  const columns = Object.keys(COLUMN_NAMES) as PolicyColumn[];
  return [
    columns.map((column) => nameIn(COLUMN_NAMES[column], language)),
    ...policyCells(rows, language).map((cells) => columns.map((column) => cells[column])),
  ];
}

class TableEdit implements PolicyEdit {
  readonly columns: PolicyEdit["columns"];
  readonly changed = new Map<number, PolicyCells>();
  readonly added: PolicyCells[] = [];
  readonly rows: readonly PolicyRow[];
  readonly #language: Language;
  readonly #grid: CellGrid;

  constructor(grid: CellGrid) {
    const { rows, language, columns } = readRows(grid);
    this.columns = columns;
    this.rows = rows;
    this.#language = language;
    this.#grid = grid;
  }

  /** Writes rows over those of the table; what is left of these goes. */
  put(over: readonly PolicyRow[], rows: readonly NotedRow[]): void {
    rows.forEach((row, place) => {
      const former = over[place];
      const cells = cellsOf(row, this.#language);
      if (former === undefined) {
        this.added.push(cells);
        return;
      }
      const isSame = row.note === undefined && keyOf(former) === keyOf(row);
      this.changed.set(former.row! - 1, isSame ? { ...cells, note: this.#noteOf(former) } : cells);
    });
    for (const former of over.slice(rows.length)) this.changed.set(former.row! - 1, BLANK);
  }

  #noteOf({ row }: PolicyRow): string | number {
    const { note } = this.columns;
    const cell = note === undefined ? "" : this.#grid[row! - 1]![note];
    return typeof cell === "number" || typeof cell === "string" ? cell : "";
  }
}

function cellsOf(row: NotedRow, language: Language): PolicyCells {
  const [rule, item, from, value] = rowCells(row, language);
  return { rule, item, from, value, note: row.note ?? "" };
}

/** Rows with one key settle the same; a header counts as it is compared in a ledger. */
function keyOf({ rule, item, from }: PolicyRow): string {
  return [rule, rule === "column" ? headerKey(item) : comparisonKey(item), from].join("\n");
}
