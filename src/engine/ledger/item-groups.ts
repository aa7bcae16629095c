/** Items of a ledger by customer, or by the texts of any other column. */
import { CellIndex } from "../values/cell-index";
import { cellText, comparisonKey, isErrorCell } from "../values/cells";
import { EngineError } from "../values/errors";
import { headerKey } from "../words/header-key";
import { cellOf, type InvoiceLedger } from "./invoice-ledger";

/** The group of each item. */
export interface ItemGroups {
  /** Header of the column by which it groups; "" for the customer. */
  readonly title: string;
  /** Group of each item, as a place in `names`. */
  readonly of: ArrayLike<number>;
  /** Customer or text of the cell; "" where it is blank. */
  readonly names: readonly string[];
  /** Names of customers that have a code and a name. */
  readonly labels: readonly string[];
}

/**
 * Groups the items of a ledger.
 *
 * @param groupBy - Header of the column to group by; null for the customer.
 * @throws {@link EngineError} `unknownColumn` when no column bears the header.
 */
export function itemGroups(ledger: InvoiceLedger, groupBy: string | null): ItemGroups {
  if (groupBy !== null) return columnGroups(ledger, groupBy);
  const { customerOf, customers, customerNames } = ledger;
  return { title: "", of: customerOf, names: customers, labels: customerNames };
}

function columnGroups(ledger: InvoiceLedger, groupBy: string): ItemGroups {
  const { titles } = ledger.header;
  const column = titles.findIndex((title) => headerKey(title) === headerKey(groupBy));
  if (column < 0) {
    throw new EngineError("unknownColumn", {
      column: groupBy,
      found: titles.filter((title) => title !== "").join(", "),
    });
  }
  const groups = new GroupColumn();
  const of = new Int32Array(ledger.length);
  for (let item = 0; item < ledger.length; item++) {
    of[item] = groups.place(cellOf(ledger, item, column));
  }
  return { title: titles[column]!, of, names: groups.names, labels: [] };
}

/** Gives every group one place, whatever the spelling of its cells. */
class GroupColumn {
  readonly names: string[] = [];
  readonly #cells = new CellIndex();
  /** Group of each different cell. */
  readonly #groupOfCell: number[] = [];
  readonly #byKey = new Map<string, number>();

  place(cell: unknown): number {
    const known = this.#cells.find(cell);
    return known >= 0 ? this.#groupOfCell[known]! : this.#intern(cell);
  }

  #intern(cell: unknown): number {
    // A blank cell arrives as 0 on some builds.
    const text = cell === 0 ? "" : cellText(cell);
    const key = cell === 0 ? "" : comparisonKey(isErrorCell(cell) ? text : cell);
    let group = this.#byKey.get(key);
    if (group === undefined) {
      group = this.names.push(text) - 1;
      this.#byKey.set(key, group);
    }
    // No two objects are equal.
    if (typeof cell !== "object") this.#groupOfCell[this.#cells.place(cell)] = group;
    return group;
  }
}
