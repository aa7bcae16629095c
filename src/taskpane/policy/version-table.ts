/** The rules of a version as a policy table. */
import { policyGrid, type CellGrid, type Language } from "../../engine";

/**
 * Puts a header above the rules that the history keeps of a version.
 *
 * @param language - Of the header, and of the built-in policy where the rules do not say it.
 */
export function versionTable(cells: CellGrid, language: Language): CellGrid {
  return [...policyGrid([], language), ...cells];
}
