/** Columns that tell the state of a document. */
import type { HeaderRow } from "../reading/header-row";
import { endOf } from "./end-dates";
import { wordsOf } from "./proven-columns";
import { headerKey } from "../words/header-key";
import { isBlank, type CellGrid } from "../values/cells";
import {
  asksIfPaid,
  asksIfWrittenOff,
  isDoneStatus,
  isKnownStatus,
  isNo,
  isPaidStatus,
  isStageTitle,
  isVoidStatus,
  isWriteOffWord,
  isYes,
} from "../words/row-words";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";

/** Columns of statuses beside the one that the header row names; void documents prove one without a name. */
export function statusColumns(header: HeaderRow<InvoiceField>, grid: CellGrid): number[] {
  const { titles, columns } = header;
  const known = new Set<number>(Object.values(columns));
  return titles.flatMap((title, column) => {
    const isStatus = STATUS_KEYS.has(headerKey(title)) || column === columns.voidFlag;
    if (column === columns.status) return [];
    if (isStatus || endOf(header, grid, column) !== null) return [column];
    if (!known.has(column) && isPaidFlag(header, grid, column)) return [column];
    if (known.has(column)) return [];
    const words = wordsOf(grid, header, column) ?? [];
    // What a stage calls void may count: a column that is not read is asked about.
    const isStage = isStageTitle(title) && words.some(isEndState) && !words.some(isVoidStatus);
    return areStates(words) || isStage ? [column] : [];
  });
}

/** "Paid in full?" or "Written off?", answered in every row. */
function isPaidFlag(
  { titles, row }: HeaderRow<InvoiceField>,
  grid: CellGrid,
  column: number,
): boolean {
  if (!asksIfPaid(titles[column]!) && !asksIfWrittenOff(titles[column]!)) return false;
  const answers = grid.slice(row + 1).flatMap((cells) => {
    const cell = cells[column];
    return isBlank(cell) || cell === titles[column] ? [] : [cell];
  });
  return answers.some(isYes) && answers.every((cell) => isYes(cell) || isNo(cell));
}

/** Paid, done, void or given up; yes and no may answer anything. */
export function isEndState(word: string): boolean {
  const isEnd = [isPaidStatus, isDoneStatus, isVoidStatus, isWriteOffWord].some((is) => is(word));
  return isEnd && !isYes(word) && !isNo(word);
}

/** States of documents, some of them void; yes and no may answer anything. */
function areStates(words: readonly string[]): boolean {
  return (
    words.some(isVoidStatus) &&
    words.every((word) => isKnownStatus(word) && !isYes(word) && !isNo(word))
  );
}

const STATUS_KEYS = new Set(INVOICE_NAMES.status.map(headerKey));
