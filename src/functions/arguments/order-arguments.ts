/** Reads the amounts of orders. */
import {
  cellText,
  EngineError,
  isBlank,
  parseNumber,
  plainCell,
  roundAmount,
  type CellGrid,
} from "../../engine";
import { rangeArgument } from "./arguments";

/**
 * Reads the amounts of the orders of several customers: one for all, or one for each.
 *
 * @returns Gives the cell of the customer at a row and column.
 * @throws {@link EngineError} `orderShape` when their numbers differ.
 */
export function orderAmounts(
  argument: unknown,
  customers: CellGrid,
): (row: number, column: number) => unknown {
  const cells = rangeArgument(argument).flat();
  const expected = customers.flat().length;
  if (cells.length === 1) return () => cells[0];
  if (cells.length !== expected) {
    throw new EngineError("orderShape", { found: cells.length, expected });
  }
  return (row, column) => cells[row * customers[0]!.length + column];
}

/**
 * Reads the amount of an order; 0 for a blank cell.
 *
 * @throws {@link EngineError} `invalidOrderAmount` for anything but a number from 0 up.
 */
export function orderAmountArgument(cell: unknown): number {
  const plain = plainCell(cell);
  if (isBlank(plain)) return 0;
  const amount = typeof plain === "string" ? parseNumber(plain, ".") : plain;
  const isFit = typeof amount === "number" && amount >= 0 && amount < LARGEST_ORDER;
  if (!isFit) throw new EngineError("invalidOrderAmount", { found: cellText(cell) });
  return roundAmount(amount, 3);
}

/** Cents of larger amounts are no whole numbers any more. */
const LARGEST_ORDER = 1e12;
