/** Rows that head others: with the name of a customer, with an age, or with the header once more. */
import type { HeaderRow } from "../reading/header-row";
import { cellText, type CellGrid } from "../values/cells";
import { bucketOfTitle } from "../words/bucket-titles";
import { behindCustomerLabel } from "../words/customer-label";
import type { InvoiceField } from "../words/invoice-names";
import { isFilled } from "./row-kinds";

const SEVERAL_WORDS = /\p{L}{2,}[\s&.,-]+\p{L}|\p{Script=Han}{3,}/u;
const BUCKET_WORDS = /past due|overdue|not due|逾期|未到期|账龄|帳齡|^current$/i;

/** A heading has fewer cells than this; more of them say something of an item. */
export const HEADING_WORDS = 4;

/**
 * Tells what a row without money heads.
 *
 * @param filled - Its filled columns.
 * @param marks - Columns of document numbers and types.
 * @returns The customer's name; "" for a heading that names an age; null for no heading.
 */
export function headingIn(
  cells: readonly unknown[],
  filled: readonly number[],
  marks: readonly number[],
): string | null {
  const first = filled.find((column) => typeof cells[column] === "string");
  const isCodeWithName = isCodeAndName(cells, filled);
  const isHeading =
    isLabelled(cells, filled) ||
    isCodeWithName ||
    (filled.length < HEADING_WORDS &&
      first !== undefined &&
      !marks.some((column) => filled.includes(column) && column !== filled[0]));
  if (!isHeading) return null;
  const label = cellText(cells[isCodeWithName ? filled[1]! : first!]);
  const name = nameOnHeading(label);
  if (bucketOfTitle(name) !== null || BUCKET_WORDS.test(name)) return "";
  const next = filled[filled.indexOf(first!) + 1];
  return /[:：]$/.test(label) && next !== undefined ? cellText(cells[next]) : name;
}

/** Tells whether a row begins with words such as "Customer:" before a name. */
export function isLabelled(cells: readonly unknown[], filled: readonly number[]): boolean {
  return behindCustomerLabel(cellText(cells[filled[0]!])) !== null;
}

/** The name on a heading row, without the label before it. */
export function nameOnHeading(heading: string): string {
  return behindCustomerLabel(heading) ?? heading;
}

/** "1100 | Bargain Mart": a code and a name of several words, side by side and alone in their row. */
function isCodeAndName(
  cells: readonly unknown[],
  [code, name, ...others]: readonly number[],
): boolean {
  if (code === undefined || name !== code + 1 || others.length > 0) return false;
  return typeof cells[name] === "string" && SEVERAL_WORDS.test(cells[name]);
}

/**
 * Tells of a row whether all that it says stands in the header: a further page begins.
 *
 * The row above the header may group its columns; what stands in the first one is a title or a customer.
 */
export function repeatedHeader(
  grid: CellGrid,
  { row, height = 1, titles }: HeaderRow<InvoiceField>,
): (cells: readonly unknown[]) => boolean {
  const groups = grid[row - height];
  const first = titles.findIndex((text) => text !== "");
  const own = grid.slice(row + 1 - height, row + 1).flat();
  const words = new Set([...titles, ...own.map(cellText)]);
  return (cells) =>
    (groups !== undefined && !isFilled(cells[first]) && isSameRow(cells, groups)) ||
    cells.every((cell) => !isFilled(cell) || words.has(cellText(cell)));
}

function isSameRow(cells: readonly unknown[], others: readonly unknown[]): boolean {
  return cells.every((cell, place) => cellText(cell) === cellText(others[place]));
}
