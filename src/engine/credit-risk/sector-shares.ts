/** Reads to which parts each customer hangs on which sector. */
import { withCustomerCodes } from "../reading/customer-columns";
import { CustomerIndex } from "../reading/customer-index";
import { findHeaderRow } from "../reading/header-row";
import { TableCells } from "../reading/table-cells";
import { cellText, comparisonKey, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { roundAmount } from "../values/money";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "../words/customer-names";
import { SPECIFIC_SECTORS } from "../words/loss-models";
import type { Exposure } from "./read-exposures";

/** The sectors of a portfolio. */
export interface Sectors {
  readonly names: readonly string[];
  /** By sector; false for risk that is each customer's own. */
  readonly isShared: readonly boolean[];
  /** By exposure, then by sector; each adds up to 1. */
  readonly shares: readonly (readonly number[])[];
}

/** More columns are no sectors. */
const MOST_SECTORS = 30;

/** Parts of a whole, as people round them. */
const TOLERANCE = 0.0051;

/** More is no part; far more would make no number of the sum. */
const MOST_OF_A_WHOLE = 1e6;

type SectorField = "customerId" | "customerName";

/** Gives the sectors of the exposures themselves: by their column, else one for all. */
export function ownSectors(exposures: readonly Exposure[]): Sectors {
  const keys = exposures.map(({ sector }) => comparisonKey(sector ?? ""));
  const places = new Map([...new Set(keys)].map((key, place) => [key, place]));
  if (places.size > MOST_SECTORS) {
    throw new EngineError("tooManySectors", { found: places.size, most: MOST_SECTORS });
  }
  const names = [...places.keys()].map((key) => exposures[keys.indexOf(key)]!.sector ?? "");
  return {
    names,
    isShared: names.map(() => true),
    shares: keys.map((key) => names.map((_, place) => (places.get(key) === place ? 1 : 0))),
  };
}

/**
 * Reads a table with a row per customer and a column per sector.
 *
 * A column called specific is risk of each customer's own, which nobody shares.
 *
 * @throws {@link EngineError} when the range has no header row, `sectorShares` for a cell that is no
 * part, for parts that do not make 1, or a customer that is missing, or `tooManySectors`.
 */
export function readSectors(grid: CellGrid, exposures: readonly Exposure[]): Sectors {
  const header = withCustomerCodes<SectorField>(
    findHeaderRow<SectorField>(
      grid,
      { customerId: CUSTOMER_ID_NAMES, customerName: [...CUSTOMER_NAME_NAMES, "Obligor"] },
      "sectors",
      [["customerId", "customerName"]],
    ),
  );
  const identity = [header.columns.customerId, header.columns.customerName];
  const columns = header.titles.flatMap((title, column) =>
    title === "" || identity.includes(column) ? [] : [column],
  );
  if (columns.length === 0 || columns.length > MOST_SECTORS) {
    throw new EngineError("tooManySectors", { found: columns.length, most: MOST_SECTORS });
  }
  const cells = new TableCells(grid, header, [], "automatic");
  const rows = [...cells.rows()];
  const identities = rows.map((row) => {
    const name = cells.text(row, "customerName");
    return { id: cells.text(row, "customerId") ?? name ?? "", name };
  });
  const index = new CustomerIndex(identities);
  const shares = exposures.map(({ customer }) => {
    const place = index.find(customer);
    if (place === null) throw new EngineError("sectorShares", { customer });
    const row = rows[place]!;
    const parts = columns.map((column) => {
      const cell = grid[row]![column];
      const share = shareOf(cell);
      if (share !== null) return share;
      const unread = { column: header.titles[column]!, cell: cellText(cell) };
      throw new EngineError("sectorShares", { customer, row: row + 1, ...unread });
    });
    const sum = parts.reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) >= TOLERANCE) {
      throw new EngineError("sectorShares", { customer, row: row + 1, found: roundAmount(sum, 4) });
    }
    return parts.map((part) => part / sum);
  });
  const names = columns.map((column) => header.titles[column]!);
  return {
    names,
    isShared: names.map((name) => !SPECIFIC_SECTORS.has(comparisonKey(name))),
    shares,
  };
}

/** A part of a whole, nothing for a blank cell; null for anything else. */
function shareOf(cell: unknown): number | null {
  if (cell === null || cell === undefined || cell === "") return 0;
  return typeof cell === "number" && cell >= 0 && cell <= MOST_OF_A_WHOLE ? cell : null;
}
