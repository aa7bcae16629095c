/** Statements as they are printed: items down the side, periods across, firm and day in the title. */
import { cellText, isBlank, type CellGrid } from "../values/cells";
import { calendarDay, serialDate, type SerialDate } from "../values/serial-date";
import { itemNamed } from "../words/statement-items";
import { readDateTexts } from "./date-text";
import { periodEnd } from "./period-text";

/** The figures of a printed statement, a row per item and period. */
export interface PrintedStatement {
  /** Header and rows of customer, period, item and value. */
  readonly grid: CellGrid;
  /** Row of the range, from 0, for each row of the grid. */
  readonly rows: readonly number[];
  /** Row of the range in which the periods stand, from 0. */
  readonly headerRow: number;
  /** False where no line names the firm. */
  readonly isNamed: boolean;
}

/** Stands for a firm that no line names. */
const NAMELESS = "?";

/**
 * Takes a printed statement apart, the two-sided balance sheet of China among them.
 *
 * Beside each column whose cells name items stand the columns of their figures, under a
 * period: a date, a year, or closing and opening, which the day in the title dates.
 *
 * @returns Null for a range that is none.
 */
export function printedStatement(grid: CellGrid): PrintedStatement | null {
  let best: { row: number; sides: readonly Side[]; count: number } | null = null;
  for (let row = 0; row < Math.min(grid.length, SEARCHED_ROWS); row++) {
    const day = titleDay(grid.slice(0, row).flat().map(cellText));
    const sides = itemColumns(grid, row, periodsOf(grid[row]!, day));
    const count = sides.reduce((sum, { figures }) => sum + figures.length, 0);
    // A day in a title line may stand above a column of figures.
    if (count > (best?.count ?? 0)) best = { row, sides, count };
  }
  return best === null ? null : flattened(grid, best.row, best.sides, firmOf(grid, best.row));
}

const SEARCHED_ROWS = 30;

/** Fewer known labels are a coincidence. */
const FEWEST_ITEMS = 2;

/** A column of items, and the columns of figures that belong to it. */
interface Side {
  readonly items: number;
  readonly figures: readonly { readonly column: number; readonly period: SerialDate }[];
}

const CLOSING =
  /^(期末|年末|本期末|本年末|期末数?|本期|本年|本年度|当期|當期)(余额|餘額|数|數|金额|金額|累计数?|累計數?|累计金额|累計金額)?$|^(closing|ending|end of (the )?(year|period|month)|(current|this) (year|period)|year[- ]end)( balance| amount)?$/;
const OPENING =
  /^(年初|期初|上年|上年末|上年年末|上年度|上期|上期末|去年|上年同期|年初数?)(余额|餘額|数|數|金额|金額|累计数?)?$|^(opening|beginning( of (the )?(year|period))?|start of (the )?year|(prior|previous|last) (year|period)|year before)( balance| amount| end)?$/;

function periodsOf(
  cells: readonly unknown[],
  day: SerialDate | null,
): ReadonlyMap<number, SerialDate> {
  const periods = new Map<number, SerialDate>();
  cells.forEach((cell, column) => {
    const text = cellText(cell)
      .replace(/\s*[(（][^)）]*[)）]$/, "")
      .replace(/^((?:fy ?)?\d{4}年?)\s*[^\d\s].*$/i, "$1")
      .toLowerCase();
    if (text === "") return;
    const period = CLOSING.test(text)
      ? day
      : OPENING.test(text)
        ? yearBefore(day)
        : (periodEnd(cell) ?? dateIn(cell) ?? periodEnd(text));
    if (period !== null) periods.set(column, period);
  });
  return periods;
}

/** The end of the year before; a year of business may end on any day. */
function yearBefore(day: SerialDate | null): SerialDate | null {
  if (day === null) return null;
  const { year, month, day: date } = calendarDay(day);
  const isLeapDay = month === 2 && date === 29;
  return serialDate({ year: year - 1, month, day: isLeapDay ? 28 : date });
}

const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_050;

function dateIn(cell: unknown): SerialDate | null {
  if (typeof cell === "number") {
    return Number.isInteger(cell) && cell >= FIRST_SERIAL && cell <= LAST_SERIAL ? cell : null;
  }
  return readDateTexts([cellText(cell)], "automatic").dates[0] ?? null;
}

/** Columns whose cells name items, with the periods between each and the next of them. */
function itemColumns(
  grid: CellGrid,
  headerRow: number,
  periods: ReadonlyMap<number, SerialDate>,
): readonly Side[] {
  if (periods.size === 0) return [];
  const width = Math.max(...grid.map((cells) => cells.length));
  const named = Array.from({ length: width }, (_, column) =>
    periods.has(column)
      ? 0
      : grid.slice(headerRow + 1).filter((cells) => itemNamed(cellText(cells[column])) !== null)
          .length,
  );
  // The other side of a statement may be short.
  if (Math.max(...named) < FEWEST_ITEMS) return [];
  const columns = named.flatMap((count, column) => (count > 0 ? [column] : []));
  return columns.flatMap((items, place) => {
    const end = columns[place + 1] ?? width;
    const figures: { readonly column: number; readonly period: SerialDate }[] = [];
    for (const [column, period] of periods) {
      if (column <= items || column >= end || !holdsFigures(grid, headerRow, column)) continue;
      const before = figures.find((one) => one.period === period)?.column;
      // The same period behind a column of labels is that of a side whose items nobody knows.
      if (before !== undefined && hasLabels(grid, headerRow, before + 1, column)) break;
      figures.push({ column, period });
    }
    if (figures.length === 0) return [];
    // A number beside an item is a figure, however much it looks like a year.
    const isItemRow = itemNamed(cellText(grid[headerRow]![items])) !== null;
    const isFigure =
      figures.length === 1 && BARE_YEAR.test(cellText(grid[headerRow]![figures[0]!.column]));
    return isItemRow && isFigure ? [] : [{ items, figures }];
  });
}

const BARE_YEAR = /^\d{4}$/;

/** Tells whether texts stand between two columns. */
function hasLabels(grid: CellGrid, headerRow: number, from: number, to: number): boolean {
  return grid
    .slice(headerRow + 1)
    .some((cells) => cells.slice(from, to).some((cell) => /\p{L}{2}/u.test(cellText(cell))));
}

/** A column of dates under a date is that of the periods of a long table. */
function holdsFigures(grid: CellGrid, headerRow: number, column: number): boolean {
  const texts = grid.slice(headerRow + 1).map((cells) => cellText(cells[column]));
  const filled = texts.filter((text) => text !== "");
  return filled.length === 0 || filled.some((text) => !WHOLE_DATE.test(text));
}

const WHOLE_DATE = /^(19|20)\d{2}[-/.]?\d{2}[-/.]?\d{2}$/;

function flattened(
  grid: CellGrid,
  headerRow: number,
  sides: readonly Side[],
  firm: string,
): PrintedStatement {
  const cells: unknown[][] = [["Customer", "Period", "Item", "Value"]];
  const rows = [headerRow];
  for (let row = headerRow + 1; row < grid.length; row++) {
    for (const { items, figures } of sides) {
      const label = grid[row]![items];
      for (const { column, period } of figures) {
        const value = grid[row]![column];
        if (isBlank(label) || isBlank(value)) continue;
        cells.push([firm === "" ? NAMELESS : firm, period, label, value]);
        rows.push(row);
      }
    }
  }
  return { grid: cells, rows, headerRow, isNamed: firm !== "" };
}

const DATE_IN_TITLE =
  /\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*[日号號]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}(?:st|nd|rd|th)?[ -][A-Za-z]{3,9}[ ,-]+\d{4}|[A-Za-z]{3,9} \d{1,2},? \d{4}|(?:民國|中華民國)\s*\d{2,3}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日/g;
const MONTH_IN_TITLE = /\d{4}\s*年\s*\d{1,2}\s*月|\d{4}\s*年度?/;

/** The last day that title lines name: of "for the period from … to …" the later one. */
function titleDay(titles: readonly string[]): SerialDate | null {
  const days = titles.flatMap((title) =>
    [...title.matchAll(DATE_IN_TITLE)].flatMap(([text]) => dateIn(text) ?? []),
  );
  if (days.length > 0) return Math.max(...days);
  const ends = titles.flatMap((title) => {
    const found = MONTH_IN_TITLE.exec(title)?.[0].replace(/\s/g, "");
    return found === undefined ? [] : (periodEnd(found) ?? []);
  });
  return ends.length > 0 ? Math.max(...ends) : null;
}

const FIRM =
  /(?:编制单位|編製單位|编报单位|填报单位|单位名称|單位名稱|公司名称|公司名稱|企业名称|客户|客戶|company|entity|client|customer|prepared by|name of company)(?: name)?\s*[:：]\s*(.*)$/i;
const NO_FIRM =
  /资产负债表|資產負債表|利润表|損益表|综合收益|現金流量|现金流量|balance sheet|income statement|profit (and|&) loss|financial (position|statement)|cash flow|^(单位|單位|unit|currency|币种|幣別|in |amounts?\b)|[:：]/i;

/** The firm that title lines name, after its label or as a line of its own; "" without any. */
function firmOf(grid: CellGrid, headerRow: number): string {
  const lines = grid.slice(0, headerRow).map((cells) => cells.map(cellText));
  for (const cells of lines) {
    for (const [column, text] of cells.entries()) {
      const named = FIRM.exec(text)?.[1]?.trim();
      if (named !== undefined) return named === "" ? (cells[column + 1] ?? "") : named;
    }
  }
  const titles = lines.flat().filter((text) => text !== "");
  return titles.find((text) => !NO_FIRM.test(text) && titleDay([text]) === null) ?? "";
}
