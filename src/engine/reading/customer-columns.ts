/** Tells the column of customer codes from that of names where one of them is just called "Customer". */
import { headerKey } from "../words/header-key";
import type { HeaderRow } from "./header-row";

/** Headers that stand for the name alone, and for the code beside a column of names. */
const EITHER: ReadonlySet<string> = new Set(
  ["Customer", "Client", "Debtor", "Party", "Business Partner", "客户", "客戶"].map(headerKey),
);

/**
 * Finds the column of codes that findHeaderRow leaves unclaimed.
 *
 * "Customer" beside "Customer Name" holds the code, as in SAP's lists; alone it is read as
 * the name.
 *
 * @returns The header row, with the column of codes where there is one.
 */
export function withCustomerCodes<F extends string>(
  header: HeaderRow<F | "customerId" | "customerName">,
): HeaderRow<F | "customerId" | "customerName"> {
  const { customerId, customerName } = header.columns;
  if (customerId !== undefined || customerName === undefined) return header;
  const either = header.titles.flatMap((title, column) =>
    column !== customerName && EITHER.has(headerKey(title)) ? [column] : [],
  );
  if (either.length !== 1) return header;
  return { ...header, columns: { ...header.columns, customerId: either[0]! } };
}
