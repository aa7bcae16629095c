/** Settles what the header of a money column leaves open, by what stands in it. */
import { AmountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import type { CellGrid } from "../values/cells";
import type { InvoiceField } from "../words/invoice-names";

/** A column called "Open" holds yes and no, or open amounts. */
export function withMoneyColumns(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
): HeaderRow<InvoiceField> {
  const { isOpen, ...columns } = header.columns;
  if (isOpen === undefined) return header;
  const column = new AmountColumn(grid, header.row + 1, isOpen);
  const isAmount = grid.some((cells, row) => {
    const value = row > header.row ? column.read(cells) : NaN;
    return !Number.isNaN(value) && value !== 0 && value !== 1;
  });
  return isAmount ? { ...header, columns: { openAmount: isOpen, ...columns } } : header;
}
