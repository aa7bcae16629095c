/** Reads when a debt was paid: one date, or a row with date and amount for each payment. */
import {
  cellText,
  EngineError,
  isAmount,
  isBlank,
  parseNumber,
  plainCell,
  readSingleDate,
  type Payment,
} from "../../engine";
import { rangeArgument } from "../arguments/arguments";

/**
 * Reads payments; a first row without a date is a header, blank rows are passed over.
 *
 * @throws {@link EngineError} `missingDate`, or `invalidPart` naming the row.
 */
export function paymentsArgument(argument: unknown): Payment[] {
  const payments: Payment[] = [];
  rangeArgument(argument).forEach((cells, place) => {
    const [day, amount] = [plainCell(cells[0]), plainCell(cells[1])];
    if (isEmpty(day) && isEmpty(amount)) return;
    const date = readSingleDate(day);
    const isHeader = place === 0 && typeof day === "string" && date === null && cells.length > 1;
    if (isHeader) return;
    if (date === null) throw invalid(place, cells[0]);
    payments.push({ date, amount: partOf(amount, place) });
  });
  if (payments.length === 0) throw new EngineError("missingDate", { argument: "paidDate" });
  return payments;
}

function partOf(cell: unknown, place: number): number | null {
  if (isEmpty(cell)) return null;
  const amount = typeof cell === "string" ? parseNumber(cell, ".") : cell;
  if (!isAmount(amount) || amount < 0) throw invalid(place, cell);
  return amount;
}

function isEmpty(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

function invalid(place: number, cell: unknown): EngineError {
  return new EngineError("invalidPart", { row: place + 1, found: cellText(cell) });
}
