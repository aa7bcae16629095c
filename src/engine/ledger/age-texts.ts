/** Columns whose cells name the aging bucket of their row: "61-90天", "Over 90", "Current". */
import { amountColumn } from "../reading/amount-column";
import { DateColumn, NO_DATE, TableDates } from "../reading/date-columns";
import type { HeaderRow } from "../reading/header-row";
import { WordColumn } from "../reading/word-column";
import { comparisonKey, type CellGrid } from "../values/cells";
import { bucketColumns, bucketOfTitle, type BucketSpan } from "../words/bucket-titles";
import type { InvoiceField } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";
import { wordsOf } from "./proven-columns";
import { isFilled } from "./row-kinds";

/** Days past due by `comparisonKey` of the words. */
export type AgeSpans = ReadonlyMap<string, BucketSpan>;

const AGE_TITLE = /\bage(?:d|ing)?\b|\baging\b|bucket|账龄|帳齡|逾期|超期/i;

/** Gives the days of the words of a column; null where one is no bucket, or a lone one stands under any title. */
export function ageSpans(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  column: number,
): AgeSpans | null {
  const words = wordsOf(grid, header, column) ?? [];
  if (words.length === 0) return null;
  const placeOf = (word: string) => {
    const from = bucketOfTitle(word)?.from ?? parseInt(word.replace(/\D+/, ""), 10);
    return Number.isFinite(from) ? from : from === -Infinity ? -1 : Infinity;
  };
  const sorted = [...words].sort((a, b) => placeOf(a) - placeOf(b));
  const only = AGE_TITLE.test(header.titles[column]!) ? bucketOfTitle(sorted[0]) : null;
  const found =
    sorted.length === 1 && only !== null && !Number.isNaN(only.from)
      ? new Map([[0, only]])
      : bucketColumns(sorted);
  if (found.size < sorted.length) return null;
  return new Map([...found].map(([place, span]) => [comparisonKey(sorted[place]), span]));
}

/** Gives the first column without a name that holds ages; undefined for none. */
export function ageColumn(
  grid: CellGrid,
  header: HeaderRow<InvoiceField>,
  read: ReadonlySet<number> = new Set([...Object.values(header.columns), ...(header.told ?? [])]),
): number | undefined {
  const place = header.titles.findIndex(
    (title, column) => title !== "" && !read.has(column) && ageSpans(grid, header, column) !== null,
  );
  return place < 0 ? undefined : place;
}

/** Days past due that a bucket stands for: its last day, of the oldest its first, 0 for what is not due. */
export function daysOfSpan({ from, to }: BucketSpan): number {
  return Number.isFinite(to) ? to : from;
}

/**
 * Holds ages beside dates against them: on some day all rows are as old as they say, counted from their due dates or
 * from those of the documents.
 */
export function checkAges(draft: LayoutDraft): void {
  const { grid, header, rules } = draft;
  const dates = [header.columns.dueDate, header.columns.documentDate].filter(
    (column) => column !== undefined && column < header.titles.length,
  );
  const column = dates.length === 0 ? undefined : ageColumn(grid, header, draft.used);
  if (column === undefined) return;
  const spans = ageSpans(grid, header, column)!;
  const words = new WordColumn((cell) => spans.get(comparisonKey(cell)) ?? null);
  const table = new TableDates(grid, header.row + 1, dates, rules.dateOrder);
  const failed = dates.map((place) => {
    const days = new DateColumn(table, place);
    const aged = draft.itemRows().flatMap((row) => {
      const span = words.read(grid[row]![column]);
      const day = days.read(grid[row]!);
      return span === null || day <= NO_DATE
        ? []
        : [{ row, first: day + span.from, last: day + span.to }];
    });
    const asOf = dayOfMost(aged);
    return aged.filter(({ first, last }) => asOf < first || asOf > last);
  });
  const best = failed.reduce((a, b) => (b.length < a.length ? b : a));
  if (best.length === 0) return;
  sayFailed(draft, column, best);
}

/** Holds days past due beside due dates against them: those of most open rows make one day. */
export function checkDaysPastDue(draft: LayoutDraft): void {
  const { grid, header, rules } = draft;
  const { dueDate, daysPastDue, openAmount, settledDate } = header.columns;
  const places = [dueDate, daysPastDue, openAmount, settledDate];
  const isOwn = places.every((place) => (place ?? 0) < header.titles.length);
  if (dueDate === undefined || daysPastDue === undefined || !isOwn) return;
  const due = new DateColumn(
    new TableDates(grid, header.row + 1, [dueDate], rules.dateOrder),
    dueDate,
  );
  const [days, open] = [daysPastDue, openAmount].map((place) => amountColumn(grid, header, place));
  const aged = draft.itemRows().flatMap((row) => {
    const cells = grid[row]!;
    const [day, late] = [due.read(cells), days!.read(cells)];
    const isOpen = open!.read(cells) !== 0 && !isFilled(cells[settledDate ?? -1]);
    return isOpen && day > NO_DATE && late > 0
      ? [{ row, first: day + late, last: day + late }]
      : [];
  });
  const asOf = dayOfMost(aged);
  const failed = aged.filter(({ first }) => first !== asOf);
  if (failed.length * 2 > aged.length) sayFailed(draft, daysPastDue, failed);
}

function sayFailed(
  draft: LayoutDraft,
  column: number,
  failed: readonly { readonly row: number }[],
): void {
  const said = { code: "failedCheck", severity: "warning", found: "", amount: null } as const;
  const title = draft.header.titles[column]!;
  draft.doubts.push({ ...said, column: title, rows: failed.length, firstRow: failed[0]!.row + 1 });
}

/** The first day on which most of the spans hold. */
function dayOfMost(aged: readonly { readonly first: number; readonly last: number }[]): number {
  const steps = aged
    .flatMap(({ first, last }) => [
      { day: first, step: 1 },
      { day: last + 1, step: -1 },
    ])
    .sort((a, b) => a.day - b.day || a.step - b.step);
  let [holding, most, found] = [0, 0, 0];
  for (const { day, step } of steps) {
    holding += step;
    if (holding > most) [most, found] = [holding, day];
  }
  return found;
}
