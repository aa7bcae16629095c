/** The formula that lists all customers. */
import type { TableKind } from "../engine";
import type { ChosenTables } from "./choose-tables";
import { formulaReference } from "./table-place";

/**
 * Writes the PORTFOLIO formula over the tables in use.
 *
 * A table that is not there leaves its argument empty, and the end of the list is cut off.
 *
 * @param asOfCell - Address of the cell with the as-of date.
 *
 * @example
 * portfolioFormula(tables, "$B$2"); // "=CREDIT.PORTFOLIO(Customers[#All],Invoices[#All],$B$2)"
 */
export function portfolioFormula(tables: ChosenTables, asOfCell: string): string {
  const reference = (kind: TableKind) => {
    const { place } = tables[kind];
    return place === null ? "" : formulaReference(place);
  };
  const parts = [
    reference("customers"),
    reference("invoices"),
    asOfCell,
    reference("policy"),
    reference("statements"),
    reference("events"),
    reference("receipts"),
    reference("orders"),
  ];
  return `=CREDIT.PORTFOLIO(${parts.join(",").replace(/,+$/, "")})`;
}
