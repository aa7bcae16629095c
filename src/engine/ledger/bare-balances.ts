/** A summary of customers and balances alone: the column of names bears no title, the other one a total's or a day's. */
import type { HeaderRow } from "../reading/header-row";
import { cellText, type CellGrid } from "../values/cells";
import type { InvoiceField } from "../words/invoice-names";
import { isTotalLabel } from "../words/row-words";
import { isFilled } from "./row-kinds";

/** Gives the header of such a summary; null for any other range. Its last row of figures must be their total. */
export function bareBalances(grid: CellGrid): HeaderRow<InvoiceField> | null {
  const isTitle = (cells: readonly unknown[]) =>
    !isFilled(cells[0]) && cells.filter(isFilled).length === 1;
  const row = grid.slice(0, SEARCHED_ROWS).findIndex(isTitle);
  const place = grid[row]?.findIndex(isFilled) ?? -1;
  if (place < 1) return null;
  const below = grid.slice(row + 1).filter((cells) => isFilled(cells[place]));
  const isBare = grid
    .slice(row + 1)
    .every((cells) =>
      cells.every((cell, column) => column === 0 || column === place || !isFilled(cell)),
    );
  if (below.length < 2 || !isBare || !isTotalLabel(below.at(-1)![0])) return null;
  if (below.some((cells) => !isFilled(cells[0]) || !/\d/.test(cellText(cells[place])))) return null;
  return {
    row,
    columns: { customerName: 0, openAmount: place },
    titles: grid[row]!.map(cellText),
    ambiguous: [],
  };
}

/** Rows searched for the header: a ledger without such a summary passes at once. */
const SEARCHED_ROWS = 20;
