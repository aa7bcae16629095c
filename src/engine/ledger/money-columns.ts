/** Settles what the headers of money columns leave open, by what stands in and beside them. */
import type { CellGrid } from "../values/cells";
import { headerKey } from "../words/header-key";
import type { HeaderRow } from "../reading/header-row";
import { AmountColumn } from "../reading/amount-column";
import type { InvoiceField } from "../words/invoice-names";

/**
 * Settles which columns hold the open amount and the currency.
 *
 * A column called "Open" holds yes and no, or open amounts. Amounts in local currency are
 * not in the currency that a column of document currencies names.
 */
export function withMoneyColumns(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
): HeaderRow<InvoiceField> {
  return withLocalCurrency(withOpenAmounts(header, grid));
}

function withOpenAmounts(header: HeaderRow<InvoiceField>, grid: CellGrid): HeaderRow<InvoiceField> {
  const { isOpen, ...columns } = header.columns;
  if (isOpen === undefined) return header;
  const column = new AmountColumn(grid, header.row + 1, isOpen);
  const isAmount = grid.some((cells, row) => {
    const value = row > header.row ? column.read(cells) : NaN;
    return !Number.isNaN(value) && value !== 0 && value !== 1;
  });
  return isAmount ? { ...header, columns: { openAmount: isOpen, ...columns } } : header;
}

const LOCAL = /local curr|loc\. ?curr|lcy|dmbtr|本币|本幣/i;
const LOCAL_CURRENCY = ["Local Currency", "本币", "本幣", "本位币", "本位幣"].map(headerKey);

function withLocalCurrency(header: HeaderRow<InvoiceField>): HeaderRow<InvoiceField> {
  const columns = { ...header.columns };
  const amount = columns.amount ?? columns.openAmount;
  const isLocal = amount !== undefined && LOCAL.test(header.titles[amount]!);
  if (!isLocal) return header;
  const local = header.titles.findIndex((title) => LOCAL_CURRENCY.includes(headerKey(title)));
  if (local < 0) delete columns.currency;
  else columns.currency = local;
  return { ...header, columns };
}
