/** The formula that lists all customers. */
import type { Language, TableKind } from "../engine";
import { builtInPolicyIn } from "./argument-sources";
import type { ChosenTables } from "./choose-tables";
import { formulaReference } from "./table-place";

/**
 * Writes the PORTFOLIO formula over the tables in use.
 *
 * A table that is not there leaves its argument empty, and the end of the list is cut off.
 *
 * @param asOfCell - Address of the cell with the as-of date.
 * @param language - Of the answer, where no policy says another.
 *
 * @example
 * portfolioFormula(tables, "$B$2", "en"); // "=CREDIT.PORTFOLIO(Customers[#All],Invoices[#All],$B$2)"
 */
export function portfolioFormula(
  tables: ChosenTables,
  asOfCell: string,
  language: Language,
): string {
  const reference = (kind: TableKind) => {
    const { place } = tables[kind];
    return place === null ? "" : formulaReference(place);
  };
  const parts = [
    reference("customers"),
    reference("invoices"),
    asOfCell,
    reference("policy") || builtInPolicyIn(language),
    reference("statements"),
    reference("events"),
    reference("receipts"),
    reference("orders"),
  ];
  return `=CREDIT.PORTFOLIO(${parts.join(",").replace(/,+$/, "")})`;
}
