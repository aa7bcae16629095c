/** Reads a range of financial statements, a column per item or a row per item. */
import type { CellGrid } from "../values/cells";
import type { DateOrderSetting } from "../reading/date-text";
import { NO_ANSWERS, type ColumnAnswers } from "../reading/reading-rules";
import { EngineError } from "../values/errors";
import { headerKey } from "../words/header-key";
import { customerIn, findCustomerHeader } from "../reading/customer-columns";
import { CustomerIndex, customerKey, type CustomerIdentity } from "../reading/customer-index";
import { printedStatement } from "../reading/printed-statement";
import { TableCells } from "../reading/table-cells";
import type { SerialDate } from "../values/serial-date";
import { withDerivedItems } from "./derived-items";
import { scaleJumps } from "./scale-jump";
import { withoutBrackets } from "./bracketed-items";
import {
  itemNamed,
  STATEMENT_ITEMS,
  type NamedItem,
  type StatementItem,
  type StatementItems,
} from "../words/statement-items";
import { STATEMENT_NAMES } from "../words/statement-names";
import type { Statement, StatementTable } from "./statement-table";
import type { StatementField } from "../words/statement-names";

/**
 * Reads a table of statements.
 *
 * In wide form each item has its column; in long form a row holds one item and its value; a
 * printed statement has items down its sides and periods across, see `printedStatement`.
 * Several rows of one customer and period make one statement; an item that they give
 * twice with different values is an issue, and the first counts. In wide form a row that
 * gives an item again is a further statement, which is said. Figures are taken in the unit in
 * which they stand.
 *
 * @param grid - The range with its header row; titles may stand above it.
 * @param dateOrder - Order of day and month in text dates, where the policy fixes it.
 * @param answers - Columns that the policy names, and items of which it names the label of a row.
 * @throws {@link EngineError} when the range has no header row, or no column for the
 * customer, for the period or for any item.
 */
export function readStatements(
  grid: CellGrid,
  dateOrder: DateOrderSetting = "automatic",
  answers: ColumnAnswers = NO_ANSWERS,
): StatementTable {
  const { header, source, sourceRows, isNamed } = formOf(grid, answers);
  const { item, value } = header.columns;
  const isLong = item !== undefined && value !== undefined;
  const items = STATEMENT_ITEMS.filter((known) => header.columns[known] !== undefined);
  const cells = new TableCells(source, header, ["period"], dateOrder, sourceRows);
  cells.noteUnreadColumns();
  if (!isNamed) cells.note(header.row, null, "namelessFirm", "warning");
  const drafts = new Drafts(cells, answers);
  for (const row of cells.rows()) {
    const draft = drafts.at(row);
    if (draft === null) {
      drafts.unusableRows++;
      continue;
    }
    if (isLong) drafts.addLabelled(draft, row);
    else {
      drafts.noteFurther(draft, row, items);
      for (const known of items) drafts.add(draft, row, known, 0, known);
    }
  }
  return drafts.toTable();
}

/** The table that is read, with its header; a printed statement is taken apart first. */
function formOf(grid: CellGrid, answers: ColumnAnswers) {
  try {
    return {
      header: statementHeader(grid, answers),
      source: grid,
      sourceRows: null,
      isNamed: true,
    };
  } catch (error) {
    const printed = error instanceof EngineError ? printedStatement(grid) : null;
    if (printed === null) throw error;
    return {
      header: statementHeader(printed.grid, NO_ANSWERS),
      source: printed.grid,
      sourceRows: printed.rows,
      isNamed: printed.isNamed,
    };
  }
}

function statementHeader(grid: CellGrid, answers: ColumnAnswers) {
  const required = [["customerId", "customerName"], ["period"]] as const;
  const header = findCustomerHeader<StatementField>(
    grid,
    STATEMENT_NAMES,
    "statements",
    required,
    answers,
  );
  const { item, value } = header.columns;
  const isLong = item !== undefined && value !== undefined;
  if (!isLong && !STATEMENT_ITEMS.some((known) => header.columns[known] !== undefined)) {
    const found = header.titles.filter((title) => title !== "").join(", ");
    throw new EngineError("missingColumn", { table: "statements", column: "item|value", found });
  }
  return header;
}

/** The answer for a column or label to pass over. */
const NOT_READ = "notRead";

/** A figure as it was found. */
interface Figure {
  readonly value: number;
  readonly row: number;
  readonly field: StatementField;
  readonly rank: number;
}

/** A statement while its rows come in. */
interface Draft {
  readonly row: number;
  readonly periodEnd: SerialDate;
  readonly figures: Map<StatementItem, Figure>;
}

interface CustomerDrafts {
  readonly identity: CustomerIdentity;
  industry: string | null;
  readonly byPeriod: Map<SerialDate, Draft>;
}

class Drafts {
  readonly #cells: TableCells<StatementField>;
  readonly #customers = new Map<string, CustomerDrafts>();
  readonly #answers: ColumnAnswers;
  /** What each label of a row names; null for one that is not known. */
  readonly #labels = new Map<string, NamedItem | null>();
  unusableRows = 0;

  constructor(cells: TableCells<StatementField>, answers: ColumnAnswers) {
    this.#cells = cells;
    this.#answers = answers;
  }

  /** The statement to which a row belongs; null, with an issue, for a row without customer or period. */
  at(row: number): Draft | null {
    const identity = customerIn(this.#cells, row);
    const periodEnd = this.#cells.date(row, "period", "error", "unreadablePeriod");
    if (this.#cells.isEmpty(row, "period")) {
      this.#cells.note(row, "period", "unreadablePeriod", "error");
    }
    if (identity === null || periodEnd === null) return null;
    const key = customerKey(identity.id);
    const customer: CustomerDrafts = this.#customers.get(key) ?? {
      identity,
      industry: null,
      byPeriod: new Map(),
    };
    this.#customers.set(key, customer);
    customer.industry ??= this.#cells.text(row, "industry");
    const draft: Draft = customer.byPeriod.get(periodEnd) ?? {
      row: this.#cells.rowNumber(row),
      periodEnd,
      figures: new Map(),
    };
    customer.byPeriod.set(periodEnd, draft);
    return draft;
  }

  /** Adds the figure of a row in long form. */
  addLabelled(draft: Draft, row: number): void {
    const label = this.#cells.text(row, "item");
    if (label === null) return;
    const isNew = !this.#labels.has(label);
    const named = isNew ? this.#named(label) : this.#labels.get(label)!;
    if (isNew) this.#labels.set(label, named);
    if (named !== null) this.add(draft, row, named.item, named.rank, "value");
    else if (isNew && this.#answers.get(headerKey(label)) !== NOT_READ) {
      this.#cells.note(row, "item", "unknownItem", "note");
    }
  }

  /** What the policy says of a label comes before what its words say. */
  #named(label: string): NamedItem | null {
    const answer = this.#answers.get(headerKey(label));
    if (answer === NOT_READ) return null;
    const item = STATEMENT_ITEMS.find((known) => known === answer);
    return item === undefined ? itemNamed(label) : { item, rank: -1 };
  }

  /** Remarks upon a row in wide form that gives an item which the statement has. */
  noteFurther(draft: Draft, row: number, items: readonly StatementItem[]): void {
    const isFurther = items.some(
      (item) => draft.figures.has(item) && !this.#cells.isEmpty(row, item),
    );
    if (isFurther) this.#cells.note(row, "period", "repeatedStatement", "warning");
  }

  /** Adds a figure; of two for one item the more telling name counts, then the first row. */
  add(draft: Draft, row: number, item: StatementItem, rank: number, field: StatementField): void {
    const value = this.#cells.amount(row, field);
    if (value === null) return;
    const known = draft.figures.get(item);
    if (known === undefined || rank < known.rank) {
      draft.figures.set(item, { value, row, field, rank });
    } else if (rank === known.rank && value !== known.value) {
      this.#cells.note(row, field, "repeatedItem", "warning");
    }
  }

  toTable(): StatementTable {
    const customers = [...this.#customers.values()];
    const identities = customers.map(({ identity }) => identity);
    return {
      customers: identities,
      index: new CustomerIndex(identities),
      industries: customers.map(({ industry }) => industry),
      statements: customers.map(({ byPeriod }) => this.#statements([...byPeriod.values()])),
      unusableRows: this.unusableRows,
      issues: this.#cells.issues,
      header: this.#cells.header,
      labels: this.#labels.size === 0 ? null : this.#labelHeader(),
    };
  }

  /** Of several labels for an item the one that counts. */
  #labelHeader(): StatementTable["labels"] {
    const titles = [...this.#labels.keys()];
    const best = new Map<StatementItem, { readonly rank: number; readonly place: number }>();
    titles.forEach((title, place) => {
      const named = this.#labels.get(title) ?? null;
      if (named === null || named.rank >= (best.get(named.item)?.rank ?? Infinity)) return;
      best.set(named.item, { rank: named.rank, place });
    });
    const columns = Object.fromEntries([...best].map(([item, { place }]) => [item, place]));
    return { titles, columns };
  }

  #statements(drafts: Draft[]): Statement[] {
    drafts.sort((a, b) => a.periodEnd - b.periodEnd);
    const given = drafts.map(({ figures }): StatementItems =>
      Object.fromEntries([...figures].map(([item, { value }]) => [item, value])),
    );
    drafts.forEach(({ figures }, position) => {
      const before = given[position - 1];
      if (before === undefined) return;
      for (const item of scaleJumps(before, given[position]!)) {
        const { row, field } = figures.get(item)!;
        this.#cells.note(row, field, "scaleJump", "warning");
      }
    });
    return drafts.map(({ row, periodEnd }, position) => ({
      row,
      periodEnd,
      items: withDerivedItems(withoutBrackets(given[position]!)),
    }));
  }
}
