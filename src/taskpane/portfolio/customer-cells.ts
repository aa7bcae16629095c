/** Where the row of a customer stands in the workbook. */
import type { CreditBook } from "../../engine";
import type { OpenWorkbook } from "../book/open-workbook";

/** A cell; row and column of the sheet count from 0. */
export interface CellPlace {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds the row of the customers' table, else the customer's first row among the invoices.
 *
 * @param place - Of the customer in the book.
 * @returns Null for a customer that neither table names.
 */
export function cellOfCustomer(
  { chosen }: Pick<OpenWorkbook, "chosen">,
  book: CreditBook,
  place: number,
): CellPlace | null {
  const customer = book.customerAt(place);
  if (customer !== null) return inTable(chosen.customers.place, customer.row);
  const { ledger } = book.tables;
  if (ledger === null) return null;
  const { ofLedger } = book.places;
  const item = ledger.customerOf.findIndex((one) => ofLedger[one] === place);
  return item < 0 ? null : inTable(chosen.invoices.place, ledger.sourceRow[item]!);
}

/** Rows count from 1 within the table. */
function inTable(
  table: OpenWorkbook["chosen"]["customers"]["place"],
  row: number,
): CellPlace | null {
  if (table === null) return null;
  return { sheetName: table.sheetName, row: table.row + row - 1, column: table.column };
}
