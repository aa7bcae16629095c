/** Columns that are called like money and hold percentages or counts. */
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import { withoutColumns, type HeaderRow } from "../reading/header-row";
import { plainCell, type CellGrid } from "../values/cells";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { mayBeCount } from "../words/other-units";

type LedgerHeader = HeaderRow<InvoiceField>;

/** Fields that tell what of an amount is paid or open. */
const PARTS: readonly InvoiceField[] = ["openAmount", "isOpen", "paidAmount"];

/**
 * Gives the header without the parts of an amount whose cells are no money.
 *
 * Texts with a percent sign are percentages; so are numbers up to 1, some of them fractions, beside larger amounts.
 * "Open items" are counted where whole numbers below 1000 are never the amount of their row.
 */
export function withoutOtherUnits(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const { titles, row, columns } = header;
  const amounts = amountColumn(grid, header, columns.amount);
  const left = new Set<string>();
  for (const field of PARTS) {
    const column = columns[field];
    if (column === undefined) continue;
    const parts = partsOf(grid, row, column, amountColumn(grid, header, column), amounts);
    if (parts.arePercents || (parts.areCounts && mayBeCount(titles[column]!))) {
      left.add(titles[column]!);
    }
  }
  return left.size === 0
    ? header
    : withoutColumns(header, INVOICE_NAMES, (title) => left.has(title));
}

/** Looks at the figures of a column until they can be neither percentages nor counts. */
function partsOf(
  grid: CellGrid,
  headerRow: number,
  column: number,
  parts: AmountColumn,
  amounts: AmountColumn,
) {
  let [arePercents, areCounts, hasFraction, hasCount] = [true, true, false, false];
  for (let row = headerRow + 1; row < grid.length && (arePercents || areCounts); row++) {
    const cells = grid[row]!;
    const part = parts.read(cells);
    if (Number.isNaN(part) || part === 0) continue;
    const amount = Math.abs(amounts.read(cells));
    const cell = plainCell(cells[column]);
    const isSigned = typeof cell === "string" && /[%％]/.test(cell);
    hasFraction ||= isSigned || (part >= LEAST_FRACTION && part < 1);
    arePercents &&= isSigned || (part > 0 && part <= 1 && amount > 1);
    areCounts &&= Number.isInteger(part) && part > 0 && part < MANY_ITEMS && amount >= 0;
    areCounts &&= part !== amount;
    hasCount = true;
  }
  return { arePercents: arePercents && hasFraction, areCounts: areCounts && hasCount };
}

/** What is left of coins is less. */
const LEAST_FRACTION = 0.05;
const MANY_ITEMS = 1000;
