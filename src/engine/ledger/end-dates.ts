/** Days on which documents ended otherwise than by payment: "Written off on", "Deleted at", 作废日期. */
import { dateReading } from "../reading/date-form";
import type { HeaderRow } from "../reading/header-row";
import type { CellGrid } from "../values/cells";
import type { InvoiceField } from "../words/invoice-names";
import { isVoidTitle, isWriteOffWord } from "../words/row-words";
import type { LayoutDraft } from "./layout-draft";
import { isFilled } from "./row-kinds";

type LedgerHeader = HeaderRow<InvoiceField>;

/** The years 1982 to 2063, as days of the sheet. */
export const [FIRST_DAY, LAST_DAY] = [30_000, 60_000];

/** What a day in a column says of its row; null for a column that is called otherwise or holds anything but days. */
export function endOf(
  { titles, row }: LedgerHeader,
  grid: CellGrid,
  column: number,
): "writtenOff" | "leftOut" | null {
  const title = titles[column]!;
  const end = isWriteOffWord(title) ? "writtenOff" : isVoidTitle(title) ? "leftOut" : null;
  if (end === null) return null;
  const cells = grid.slice(row + 1).flatMap((one) => (isFilled(one[column]) ? [one[column]] : []));
  return cells.length > 0 && cells.every((cell) => cell === title || isDay(cell)) ? end : null;
}

function isDay(cell: unknown): boolean {
  return typeof cell === "number"
    ? cell > FIRST_DAY && cell < LAST_DAY
    : typeof cell === "string" && dateReading(cell) !== null;
}

/** Takes such columns out of the fields that their words name: days are no flags, and no amounts. */
export function withoutEndDates(header: LedgerHeader, grid: CellGrid): LedgerHeader {
  const entries = Object.entries(header.columns) as [InvoiceField, number][];
  const kept = entries.filter(([, column]) => endOf(header, grid, column) === null);
  return kept.length === entries.length ? header : { ...header, columns: Object.fromEntries(kept) };
}

/** The day on which a row was written off is that on which it was settled. */
export function useWriteOffDates(draft: LayoutDraft): void {
  const { header, grid } = draft;
  const column = header.titles.findIndex((_, place) => endOf(header, grid, place) === "writtenOff");
  if (column < 0) return;
  const settled = header.columns.settledDate;
  const settledDate =
    settled === undefined
      ? column
      : draft.work(header.titles[settled]!, (row) =>
          draft.cellAt(row, isFilled(grid[row]![column]) ? column : settled),
        );
  draft.header = { ...header, columns: { ...header.columns, settledDate } };
}
