/** Tells the column of customer codes from that of names where one of them is just called "Customer". */
import { headerKey, type HeaderRow } from "../header-row";

/** Headers that stand for the name alone, and for the code beside a column of names. */
const EITHER: ReadonlySet<string> = new Set(
  ["Customer", "Client", "Debtor", "Party", "Business Partner", "客户", "客戶"].map(headerKey),
);

/** The columns that tell a customer, from 0; -1 for one that the table does not have. */
export interface CustomerColumns {
  readonly id: number;
  readonly name: number;
}

/**
 * Finds the columns of code and name.
 *
 * "Customer" beside "Customer Name" holds the code, as in SAP's lists.
 */
export function customerColumns(
  header: HeaderRow<"customerId" | "customerName">,
): CustomerColumns {
  const { customerId: id, customerName: name } = header.columns;
  if (id !== undefined || name === undefined) return { id: id ?? -1, name: name ?? -1 };
  const either = header.titles.flatMap((title, column) =>
    column !== name && EITHER.has(headerKey(title)) ? [column] : [],
  );
  return { id: either.length === 1 ? either[0]! : -1, name };
}
