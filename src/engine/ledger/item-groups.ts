/** Items of a ledger by customer, or by the texts of any other column. */
import { cellText, comparisonKey } from "../cells";
import { EngineError } from "../errors";
import { headerKey } from "../header-row";
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
  const places = new Map<string, number>();
  const names: string[] = [];
  const of = Int32Array.from({ length: ledger.length }, (_, item) => {
    const cell = cellOf(ledger, item, column);
    const key = comparisonKey(cell);
    let place = places.get(key);
    if (place === undefined) {
      place = names.push(cellText(cell)) - 1;
      places.set(key, place);
    }
    return place;
  });
  return { title: titles[column]!, of, names, labels: [] };
}
