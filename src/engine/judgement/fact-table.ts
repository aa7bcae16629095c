/** Reads a table of facts: a row per customer, a column per fact. */
import { cellText, isBlank, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { headerKey } from "../words/header-key";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "../words/customer-names";
import { factOfCell, type Fact } from "./decision-tree";
import type { DecisionTree } from "./read-tree";
import { factKey } from "../words/tree-names";

/** A row of facts. */
export interface FactRow {
  /** The customer as written; the row's number where no column names customers. */
  readonly subject: string | number;
  readonly factOf: (name: string) => Fact;
}

/** Rows searched for the header. */
const SEARCHED_ROWS = 50;

const CUSTOMER_KEYS: ReadonlySet<string> = new Set(
  [...CUSTOMER_ID_NAMES, ...CUSTOMER_NAME_NAMES].map(headerKey),
);

/**
 * Reads the facts that a tree asks for.
 *
 * @param isComplete - True when every fact of the tree must have its column; a fact without one
 * is else unknown.
 * @throws {@link EngineError} `noHeader` when no row names a fact of the tree, `treeFact` with
 * the tree's row when one has no column.
 */
export function readFacts(grid: CellGrid, tree: DecisionTree, isComplete: boolean): FactRow[] {
  const asked = new Set(tree.map(({ fact }) => factKey(fact)));
  const counts = grid
    .slice(0, SEARCHED_ROWS)
    .map((row) => row.filter((cell) => asked.has(factKey(cell))).length);
  const header = counts.indexOf(Math.max(...counts));
  if (header < 0 || counts[header] === 0) {
    const facts = [...new Set(tree.map(({ fact }) => fact))];
    throw new EngineError("noHeader", { table: "facts", found: "", column: facts.join(", ") });
  }
  const titles = grid[header]!;
  const columns = new Map<string, number>();
  titles.forEach((title, column) => {
    const key = factKey(title);
    if (key !== "" && !columns.has(key)) columns.set(key, column);
  });
  const missing = tree.find(({ fact }) => !columns.has(factKey(fact)));
  if (isComplete && missing !== undefined) {
    const found = titles.map(cellText).filter((title) => title !== "");
    const { row, fact } = missing;
    throw new EngineError("treeFact", { row, fact, found: found.slice(0, 12).join(", ") });
  }
  const subject = titles.findIndex((title) => CUSTOMER_KEYS.has(headerKey(title)));
  return grid.slice(header + 1).flatMap((cells, i) => {
    if (cells.every(isBlank)) return [];
    const name = subject < 0 ? "" : cellText(cells[subject]);
    return {
      subject: name === "" ? header + i + 2 : name,
      factOf: (fact: string) => {
        const column = columns.get(factKey(fact));
        return column === undefined ? null : factOfCell(cells[column]);
      },
    };
  });
}
