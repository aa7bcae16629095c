/** Finds lines of a document that repeat the totals of the whole document. */
import { amountColumn, type AmountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import { comparisonKey, isBlank, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import type { InvoiceField } from "../words/invoice-names";
import { isLineTitle, isQuantityTitle, isUnitPriceTitle } from "../words/line-columns";
import { DocumentRows } from "./document-rows";
import { ROW } from "./row-kinds";

/** Rows after the first of their document. */
export interface RepeatedLines {
  readonly rows: readonly number[];
  /** True where no header speaks of lines, and the content alone tells. */
  readonly isByContent: boolean;
}

/**
 * Finds the rows that only repeat the totals of their document.
 *
 * A table has lines when it has columns of lines (item, quantity, price) or another column in
 * which the rows of every document differ, and documents in several rows. Where every such
 * document bears one amount on all its rows, the amount is the document's, unless it is
 * quantity times price of the line.
 *
 * @param kinds - Kind of each row; null when every row is an item.
 * @returns Null when amounts are those of lines.
 * @throws {@link EngineError} `unclearLines` when some documents repeat their amount and others
 * do not; `missingColumn` when lines have no number of their document.
 */
export function repeatedLines(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  kinds: Uint8Array | null,
): RepeatedLines | null {
  const { titles, columns } = header;
  const money = [columns.openAmount, columns.amount].filter(
    (column) => column !== undefined && column < titles.length,
  ) as number[];
  const hasLines = titles.some(isLineTitle);
  if (money.length === 0 || (columns.invoiceNo === undefined && !hasLines)) return null;
  const amounts = money.map((column) => amountColumn(grid, header, column));
  const rows = new DocumentRows(grid, header, kinds, amounts);
  const { invoiceNo } = columns;
  const isNumbered =
    invoiceNo !== undefined &&
    (!hasLines || grid.some((cells, row) => row > header.row && !isBlank(cells[invoiceNo])));
  const number = isNumbered ? invoiceNo : rows.numberByContent();
  if (number === null) {
    if (!rows.hasRepeats()) return null;
    const found = titles.filter((title) => title !== "").join(", ");
    throw new EngineError("missingColumn", { table: "invoices", column: "invoiceNo", found });
  }
  if (!hasLines && !seemsToHaveLines(rows, number)) return null;
  const documents = rows.documents(number);
  const constant = documents.filter(({ isConstant }) => isConstant).length;
  if (documents.length === 0 || constant * 2 <= documents.length) return null;
  if (!hasLines && !rows.areLines(documents)) return null;
  if (areProducts(grid, header, amounts[amounts.length - 1]!, kinds)) return null;
  const other = documents.find(({ isConstant }) => !isConstant);
  if (other !== undefined) {
    throw new EngineError("unclearLines", {
      column: titles[money[0]!]!,
      row: other.rows[0]! + 1,
      found: comparisonKey(grid[other.rows[0]!]![number]),
      rule: "column",
      item: titles[money[0]!]!,
      value: "notRead",
    });
  }
  return { rows: documents.flatMap((document) => document.rows.slice(1)), isByContent: !hasLines };
}

/** Rows looked at where no header speaks of lines: a ledger of a million rows passes at once. */
const SEARCHED_ROWS = 2000;

function seemsToHaveLines(rows: DocumentRows, number: number): boolean {
  const few = rows.documents(number, SEARCHED_ROWS);
  return few.length > 1 && few.every(({ isConstant }) => isConstant) && rows.areLines(few);
}

/** Tells whether the amounts are quantity times price: those of lines. */
function areProducts(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  amount: AmountColumn,
  kinds: Uint8Array | null,
): boolean {
  const { titles, row: headerRow } = header;
  const places = [titles.findIndex(isQuantityTitle), titles.findIndex(isUnitPriceTitle)];
  if (places.some((place) => place < 0)) return false;
  const [quantity, price] = places.map((place) => amountColumn(grid, header, place));
  return grid.every((cells, row) => {
    if (row <= headerRow || (kinds !== null && kinds[row] !== ROW.item)) return true;
    const product = quantity!.read(cells) * price!.read(cells);
    return Number.isNaN(product) || Math.abs(product - amount.read(cells)) < 0.01;
  });
}
