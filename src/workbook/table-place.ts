/** Where a table stands in the workbook, and how a formula names it. */
import type { NearMatch, TableMatch } from "../engine";
import { absoluteAddress, type CellArea } from "./cell-address";

/** An Excel table, a named range, or the filled cells of a sheet. */
export type PlaceKind = "table" | "name" | "sheet";

/** The range of a table, header row included. */
export interface TablePlace extends CellArea {
  readonly kind: PlaceKind;
  /** Name of the Excel table, of the range, or of the sheet. */
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
}

/** A range that could be one of the tables of a credit book. */
export interface TableCandidate {
  readonly place: TablePlace;
  /** What it can be, the likeliest kind first; empty for one that only comes near. */
  readonly matches: readonly TableMatch[];
  /** What it comes near to, and what it lacks for that. */
  readonly near: readonly NearMatch[];
  /** True when formulas give its customers: a report on the tables, hardly one of them. */
  readonly isDerived: boolean;
}

/** Tells places apart for as long as nobody renames them. */
export function placeKey({ kind, name }: Pick<TablePlace, "kind" | "name">): string {
  return `${kind}:${name}`;
}

/** Writes the range as an argument of a formula; tables and names grow with their rows. */
export function formulaReference(place: TablePlace): string {
  switch (place.kind) {
    case "table":
      return `${place.name}[#All]`;
    case "name":
      return place.name;
    case "sheet":
      return absoluteAddress(place.sheetName, place);
  }
}
