/** A row per customer with what was owed before, what came and went, and what is owed now: an account in one row. */
import { amountColumn } from "../reading/amount-column";
import type { HeaderRow } from "../reading/header-row";
import type { CellGrid } from "../values/cells";
import { PRINTED_TOLERANCE } from "../values/money";
import { simplifiedSigns } from "../words/simplified-signs";
import type { InvoiceField } from "../words/invoice-names";
import { zeroed } from "./layout-draft";

const OPENING = /^(opening|previous|prior|beginning|b\/f)(?![a-z])|^(期初|年初|月初|上期|上月)/i;
const CREDIT = /credit|(?<![a-z])cr(?![a-z])|贷/i;

/**
 * Gives a header whose columns of opening balance and movements are told by the closing one.
 *
 * Only where every row proves it: opening + debit − credit = closing, and some row has moved. "Particulars" are
 * the customers there. A closing balance in two columns stands as debit and credit.
 */
export function withClosingBalance(
  header: HeaderRow<InvoiceField>,
  grid: CellGrid,
): HeaderRow<InvoiceField> {
  const { openAmount, amount, paidAmount, debit, credit, description, ...others } = header.columns;
  const isSplit = openAmount === undefined && isClosing(header, debit) && isClosing(header, credit);
  const closing = isSplit ? [debit!, credit!] : openAmount === undefined ? [] : [openAmount];
  const titles = header.titles.map(simplifiedSigns);
  const told = titles.flatMap((title, column) => {
    const isMovement = isSplit
      ? /^(本期|当期|period|current|movement)/i.test(title)
      : [debit ?? amount, credit ?? paidAmount].includes(column);
    return isMovement || (OPENING.test(title) && !closing.includes(column)) ? [column] : [];
  });
  const moved = told.filter((column) => !OPENING.test(titles[column]!));
  if (closing.length === 0 || moved.length < 2) return header;
  const isLowering = (column: number) =>
    CREDIT.test(titles[column]!) || (!isSplit && column === (credit ?? paidAmount));
  const [toldAt, movedAt, closingAt] = [told, moved, closing].map((places) => {
    const parts = places.map((column) => {
      const values = amountColumn(grid, header, column);
      const sign = isLowering(column) ? -1 : 1;
      return (cells: readonly unknown[]) => sign * zeroed(values.read(cells));
    });
    return (cells: readonly unknown[]) => parts.reduce((sum, at) => sum + at(cells), 0);
  });
  const rows = grid.slice(header.row + 1);
  const isProven = rows.every(
    (cells) => Math.abs(toldAt!(cells) - closingAt!(cells)) <= PRINTED_TOLERANCE,
  );
  if (!isProven || rows.every((cells) => movedAt!(cells) === 0)) return header;
  const isNamed = others.customerId !== undefined || others.customerName !== undefined;
  const customer = isNamed || description === undefined ? {} : { customerName: description };
  const owed = isSplit ? { debit: debit!, credit: credit! } : { openAmount: openAmount! };
  return { ...header, columns: { ...others, ...customer, ...owed }, told };
}

function isClosing({ titles }: HeaderRow<InvoiceField>, column: number | undefined): boolean {
  return column !== undefined && /^(closing|ending|期末)/i.test(titles[column]!);
}
