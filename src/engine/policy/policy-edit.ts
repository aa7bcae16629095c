/** Changes of a policy table that a user has: the cells to write over, rows to add and to take out. */
import type { Language } from "../words/language";
import { COLUMN_NAMES, type PolicyColumn, type Rule } from "../words/rule-names";
import { nameIn } from "../words/vocabulary";
import type { CellGrid } from "../values/cells";
import { matchRows, stepKey } from "./match-rows";
import type { PolicyRow } from "./policy-row";
import { rowCells } from "./policy-table";
import { readRows } from "./read-rows";

/** The cells of one row: rule, item, from, value, note; blank ones are "". */
export type PolicyCells = Readonly<Record<PolicyColumn, string | number>>;

/** What has to be written into the range of a policy table. */
export interface PolicyEdit {
  /** Where each column of a policy stands in the range, from 0. */
  readonly columns: Readonly<Partial<Record<PolicyColumn, number>>>;
  /** The cells that change, by row of the range, from 0; what says the same is not among them. */
  readonly changed: ReadonlyMap<number, Partial<PolicyCells>>;
  /** Rows of the range that go. */
  readonly removed: ReadonlySet<number>;
  /** Rows that come in before a row of the range, as thresholds have to rise or fall. */
  readonly inserted: ReadonlyMap<number, readonly PolicyCells[]>;
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
    const own = sheet.rows.filter((one) => stepKey(one) === stepKey(row));
    sheet.put(own, [row]);
  }
  return sheet;
}

/**
 * Puts the rows of whole rules into a policy table, in place of all that it has of these rules.
 *
 * A row is written over the former one about the same item, or takes the place of one that
 * goes; the others stay where they are, as the user's own cells beside them.
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

/** Gives a policy table as it is after an edit; rows that go are left blank. */
export function editedTable(grid: CellGrid, edit: PolicyEdit): CellGrid {
  const blank = grid[0]!.map(() => "");
  const places = Object.entries(edit.columns) as [PolicyColumn, number][];
  const written = (row: readonly unknown[], cells: Partial<PolicyCells> | undefined) => {
    if (cells === undefined) return row;
    const after = [...row];
    for (const [column, place] of places) after[place] = cells[column] ?? row[place];
    return after;
  };
  return [
    ...grid.flatMap((row, place) => [
      ...(edit.inserted.get(place) ?? []).map((cells) => written(blank, cells)),
      written(row, edit.removed.has(place) ? BLANK : edit.changed.get(place)),
    ]),
    ...edit.added.map((cells) => written(blank, cells)),
  ];
}

/** Writes rows as cells. */
function policyCells(rows: readonly NotedRow[], language: Language): PolicyCells[] {
  return rows.map((row) => cellsOf(row, row.note ?? "", language));
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
  readonly changed = new Map<number, Partial<PolicyCells>>();
  readonly removed = new Set<number>();
  readonly inserted = new Map<number, PolicyCells[]>();
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
    const left = new Set(over);
    for (const { row, same, place, before } of matchRows(over, rows)) {
      const note = row.note ?? (same === null ? "" : this.#noteOf(same));
      const cells = cellsOf(row, note, this.#language);
      if (place !== null) {
        left.delete(place);
        this.#write(place, row, cells);
      } else if (before === null) {
        this.added.push(cells);
      } else {
        const at = before.row! - 1;
        this.inserted.set(at, [...(this.inserted.get(at) ?? []), cells]);
      }
    }
    for (const former of left) this.removed.add(former.row! - 1);
  }

  /** What was read as the same stays as the user wrote it: "15%", a date, a formula. */
  #write(former: PolicyRow, row: NotedRow, cells: PolicyCells): void {
    const changed: Partial<Record<PolicyColumn, string | number>> = {};
    for (const column of ["item", "from", "value"] as const) {
      if (former[column] !== row[column]) changed[column] = cells[column];
    }
    if (cells.note !== this.#noteOf(former)) changed.note = cells.note;
    const at = former.row! - 1;
    if (Object.keys(changed).length > 0) this.changed.set(at, changed);
    else this.changed.delete(at);
  }

  #noteOf({ row }: PolicyRow): string | number {
    const { note } = this.columns;
    const cell = note === undefined ? "" : this.#grid[row! - 1]![note];
    return typeof cell === "number" || typeof cell === "string" ? cell : "";
  }
}

function cellsOf(row: PolicyRow, note: string | number, language: Language): PolicyCells {
  const [rule, item, from, value] = rowCells(row, language);
  return { rule, item, from, value, note };
}
