/** Finds the customers of a table of statements that a range names. */
import {
  cellText,
  customerKey,
  EngineError,
  isErrorCell,
  type CellGrid,
  type Language,
  type StatementTable,
} from "../../engine";
import { orCellError, passedOnError } from "../cells/cell-errors";

/** A customer that was asked for: its place in the table, or what stands in its stead. */
export type AskedCustomer =
  | { readonly place: number }
  | { readonly blank: true }
  | { readonly error: CustomFunctions.Error; readonly text: string };

/**
 * Finds the customers of a range, cell by cell.
 *
 * @param cells - Null for all customers of the table, in its order.
 * @returns For a blank cell a blank, for an unknown customer and an error cell an error.
 */
export function askedCustomers(
  table: StatementTable,
  cells: CellGrid | null,
  language: Language,
): AskedCustomer[] {
  if (cells === null) return table.customers.map((_, place) => ({ place }));
  return cells.flat().map((cell): AskedCustomer => {
    const text = cellText(cell);
    if (isErrorCell(cell)) return { error: passedOnError(cell, language), text };
    if (customerKey(cell) === "") return { blank: true };
    const place = orCellError(language, () => {
      const found = table.index.find(cell);
      if (found === null) throw new EngineError("unknownCustomer", { customer: text });
      return found;
    });
    return typeof place === "number" ? { place } : { error: place, text };
  });
}
