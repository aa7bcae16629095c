/** Finds lines of a document that repeat the totals of the whole document. */
import { AmountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import { comparisonKey, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import type { InvoiceField } from "../words/invoice-names";
import { isLineTitle, isQuantityTitle, isUnitPriceTitle } from "../words/line-columns";
import { ROW } from "./row-kinds";

/**
 * Finds the rows that only repeat the totals of their document.
 *
 * A table has lines when it has columns of lines (item, quantity, price) and documents in
 * several rows. Where every such document bears one amount on all its rows, the amount is
 * the document's, unless it is quantity times price of the line.
 *
 * @param kinds - Kind of each row; null when every row is an item.
 * @returns Rows after the first of their document, from 0; null when amounts are those of lines.
 * @throws {@link EngineError} `unclearLines` when some documents repeat their amount and others do not.
 */
export function repeatedLines(
  grid: CellGrid,
  { titles, columns, row: headerRow }: HeaderRow<InvoiceField>,
  kinds: Uint8Array | null,
): readonly number[] | null {
  const { invoiceNo } = columns;
  const money = [columns.openAmount, columns.amount].filter(
    (column) => column !== undefined && column < titles.length,
  ) as number[];
  if (invoiceNo === undefined || money.length === 0 || !titles.some(isLineTitle)) return null;
  const amounts = money.map((column) => new AmountColumn(grid, headerRow + 1, column));
  const customer = columns.customerId ?? columns.customerName;
  const firstOf = new Map<string, number>();
  const further: number[] = [];
  const isConstant = new Map<number, boolean>();
  for (let row = headerRow + 1; row < grid.length; row++) {
    if (kinds !== null && kinds[row] !== ROW.item) continue;
    const cells = grid[row]!;
    const number = comparisonKey(cells[invoiceNo]);
    if (number === "") continue;
    const name =
      customer === undefined || customer >= titles.length ? "" : comparisonKey(cells[customer]);
    const key = `${number}\n${name}`;
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, row);
      continue;
    }
    further.push(row);
    const isSame = amounts.every((amount) => {
      const [one, other] = [amount.read(grid[first]!), amount.read(cells)];
      return one === other || (Number.isNaN(one) && Number.isNaN(other));
    });
    isConstant.set(first, isSame && isConstant.get(first) !== false);
  }
  if (further.length === 0) return null;
  const documents = [...isConstant.values()];
  const constant = documents.filter(Boolean).length;
  if (constant * 2 <= documents.length) return null;
  if (areProducts(grid, headerRow, titles, amounts[amounts.length - 1]!, kinds)) return null;
  if (constant < documents.length) {
    const first = [...isConstant].find(([, isSame]) => !isSame)![0];
    throw new EngineError("unclearLines", {
      column: titles[money[0]!]!,
      row: first + 1,
      found: comparisonKey(grid[first]![invoiceNo]),
      rule: "column",
      item: titles[money[0]!]!,
      value: "notRead",
    });
  }
  return further;
}

/** Tells whether the amounts are quantity times price: those of lines. */
function areProducts(
  grid: CellGrid,
  headerRow: number,
  titles: readonly string[],
  amount: AmountColumn,
  kinds: Uint8Array | null,
): boolean {
  const places = [titles.findIndex(isQuantityTitle), titles.findIndex(isUnitPriceTitle)];
  if (places.some((place) => place < 0)) return false;
  const [quantity, price] = places.map((place) => new AmountColumn(grid, headerRow + 1, place));
  return grid.every((cells, row) => {
    if (row <= headerRow || (kinds !== null && kinds[row] !== ROW.item)) return true;
    const product = quantity!.read(cells) * price!.read(cells);
    return Number.isNaN(product) || Math.abs(product - amount.read(cells)) < 0.01;
  });
}
