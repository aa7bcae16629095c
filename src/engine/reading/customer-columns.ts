/** Tells the column of customer codes from that of names where one of them is just called "Customer". */
import { comparisonKey, type CellGrid } from "../values/cells";
import { headerKey, type FieldNames } from "../words/header-key";
import type { CustomerIdentity } from "./customer-index";
import { findAnsweredHeader, withoutLeftOut } from "./column-answers";
import type { HeaderRow } from "./header-row";
import type { ColumnAnswers } from "./reading-rules";
import type { TableCells } from "./table-cells";

/** Headers that stand for the name alone, and for the code beside a column of names. */
const EITHER: ReadonlySet<string> = new Set(
  [
    ...["Customer", "Client", "Debtor", "Party", "Business Partner", "Partner", "Contact"],
    ...["客户", "客戶", "往来单位", "往來單位", "业务伙伴", "業務夥伴"],
  ].map(headerKey),
);

/** Headers that stand for the code, or for an account of the general ledger. */
const ACCOUNT: ReadonlySet<string> = new Set(
  ["Account", "A/C", "Acct", "Acc", "Ledger"].map(headerKey),
);

/** Columns of the customer. */
type OfCustomer = "customerId" | "customerName";

/**
 * Finds the header row of a table about customers: by its words, the customers' codes, and what the user has answered.
 *
 * @throws {@link EngineError} as {@link findAnsweredHeader}.
 */
export function findCustomerHeader<F extends string>(
  grid: CellGrid,
  names: FieldNames<F | OfCustomer>,
  table: string,
  required: readonly (readonly (F | OfCustomer)[])[],
  answers: ColumnAnswers,
): HeaderRow<F | OfCustomer> {
  const named = findAnsweredHeader<F | OfCustomer>(grid, names, table, required, answers);
  return withoutLeftOut(withCustomerCodes<F>(named), answers);
}

/** Gives the customer that a row names, by its code or else its name; null, with an issue, for none. */
export function customerIn<F extends string>(
  cells: TableCells<F | OfCustomer>,
  row: number,
): CustomerIdentity | null {
  const name = cells.text(row, "customerName");
  const id = cells.text(row, "customerId") ?? name;
  if (id !== null) return { id, name };
  cells.note(row, null, "missingCustomer", "error");
  return null;
}

/**
 * Finds the column of codes that findHeaderRow leaves unclaimed.
 *
 * "Customer" beside "Customer Name" holds the code, as in SAP's lists; alone it is read as
 * the name.
 *
 * @param grid - Rows by which "Account" is told from an account of the general ledger.
 * @returns The header row, with the column of codes where there is one.
 */
export function withCustomerCodes<F extends string>(
  header: HeaderRow<F | OfCustomer>,
  grid: CellGrid = [],
): HeaderRow<F | OfCustomer> {
  const { customerId, customerName } = header.columns;
  if (customerId !== undefined || customerName === undefined) return header;
  const either = header.titles.flatMap((title, column) =>
    column !== customerName && EITHER.has(headerKey(title)) ? [column] : [],
  );
  const accounts = header.titles.flatMap((title, column) =>
    column !== customerName &&
    ACCOUNT.has(headerKey(title)) &&
    isCodeOf(grid, header.row, column, customerName)
      ? [column]
      : [],
  );
  const codes = either.length > 0 ? either : accounts;
  if (codes.length !== 1) return header;
  return { ...header, columns: { ...header.columns, customerId: codes[0]! } };
}

/** Rows looked at: an account of the general ledger shows soon. */
const SEARCHED_ROWS = 1000;

/** A code stands for one name; an account of the general ledger stands beside many. */
function isCodeOf(grid: CellGrid, headerRow: number, code: number, name: number): boolean {
  const nameOf = new Map<string, string>();
  for (let row = headerRow + 1; row < Math.min(grid.length, headerRow + SEARCHED_ROWS); row++) {
    const [key, other] = [comparisonKey(grid[row]![code]), comparisonKey(grid[row]![name])];
    if (key === "" || other === "") continue;
    const known = nameOf.get(key);
    if (known !== undefined && known !== other) return false;
    nameOf.set(key, other);
  }
  return nameOf.size > 0;
}
