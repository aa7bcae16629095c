/** Settles what the header of a money column leaves open, by what stands in it. */
import { amountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import { isBlank, plainCell, type CellGrid } from "../values/cells";
import { isCurrencyName } from "../words/currency-names";
import type { InvoiceField } from "../words/invoice-names";
import { isOfferTitle, isOtherUnit } from "../words/other-units";
import { isNo, isYes } from "../words/row-words";

type LedgerHeader = HeaderRow<InvoiceField>;

/** Gives the header whose money columns hold what their field means. */
export function withMoneyColumns(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const amounts = withOpenAmounts(withAmountsBesideSigns(header, grid), grid);
  return withDiscount(withOpenAnswers(amounts, grid), grid);
}

/** A column called "Open" holds yes and no, or open amounts. */
function withOpenAmounts(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const { isOpen, ...columns } = header.columns;
  if (isOpen === undefined) return header;
  const column = amountColumn(grid, header, isOpen);
  const isAmount = grid.some((cells, row) => {
    const value = row > header.row ? column.read(cells) : NaN;
    return !Number.isNaN(value) && value !== 0 && value !== 1;
  });
  return isAmount ? { ...header, columns: { openAmount: isOpen, ...columns } } : header;
}

/** "Unpaid" or "Outstanding" may be answered by yes and no. */
function withOpenAnswers(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const { openAmount, ...columns } = header.columns;
  if (openAmount === undefined || columns.isOpen !== undefined) return header;
  const answers = grid.slice(header.row + 1).map((cells) => cells[openAmount]);
  const isAnswer = (cell: unknown) => typeof cell !== "number" && (isYes(cell) || isNo(cell));
  const isAnswered = answers.every((cell) => isBlank(cell) || isAnswer(cell));
  return isAnswered && answers.some((cell) => typeof cell !== "number" && isYes(cell))
    ? { ...header, columns: { ...columns, isOpen: openAmount } }
    : header;
}

/**
 * A discount that was taken stands beside what was paid; one that was granted, or in percent, settles nothing. What was
 * credited, adjusted or written off settles its part of each amount, unless it may raise some of them.
 */
function withDiscount(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const { discount, ...columns } = header.columns;
  if (discount === undefined) return header;
  const title = header.titles[discount]!;
  const isOffer = isOfferTitle(title);
  const mayRaise = /adjust/i.test(title);
  const [amount, paid, taken] = [columns.amount, columns.paidAmount, discount].map((column) =>
    amountColumn(grid, header, column),
  );
  const isNone = grid.slice(header.row + 1).some((cells) => {
    if (taken!.unreadable(cells) !== undefined) return true;
    const cell = plainCell(cells[discount]);
    if (typeof cell === "string" && cell.includes("%")) return true;
    const value = taken!.read(cells);
    if (!(value > 0 || value < 0)) return false;
    const [total, settled] = [amount!.read(cells), paid!.read(cells)];
    if (!isOffer) return Math.abs(value) > Math.abs(total) || (mayRaise && value > 0);
    const isReceipt = !(total > 0 || total < 0);
    return !isReceipt && !(settled > 0 || settled < 0) && Math.abs(value) < Math.abs(total);
  });
  return isOtherUnit(title) || /率/.test(title) || isNone ? { ...header, columns } : header;
}

const MONEY: readonly InvoiceField[] = ["amount", "openAmount", "paidAmount", "debit", "credit"];

/** Rows by which a column of currency signs is known. */
const SEARCHED_ROWS = 50;

/** Where a merged header stands over a currency sign and its amount, the amount has no header of its own. */
function withAmountsBesideSigns(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const below = grid.slice(header.row + 1, header.row + 1 + SEARCHED_ROWS);
  const columns = { ...header.columns };
  for (const field of MONEY) {
    const column = columns[field];
    if (column === undefined || header.titles[column + 1] !== "") continue;
    const own = amountColumn(grid, header, column);
    const beside = amountColumn(grid, header, column + 1);
    const isSigns = below.every(
      (cells) =>
        Number.isNaN(own.read(cells)) &&
        (own.unreadable(cells) === undefined || isCurrencyName(String(cells[column]))),
    );
    if (isSigns && below.some((cells) => !Number.isNaN(beside.read(cells)))) {
      columns[field] = column + 1;
    }
  }
  return { ...header, columns };
}
