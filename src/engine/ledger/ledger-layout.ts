/** Brings a ledger in any of the common forms to the one that is read: a row per document. */
import type { HeaderRow } from "../reading/header-row";
import type { LedgerKind, ReadingCheck, ReadingDoubt } from "../reading/ledger-reading";
import type { ReadingRules } from "../reading/reading-rules";
import type { CellGrid } from "../values/cells";
import type { SerialDate } from "../values/serial-date";
import type { BucketSpan } from "../words/bucket-titles";
import type { InvoiceField } from "../words/invoice-names";
import { checkAges, checkDaysPastDue } from "./age-texts";
import { noteAmountUnit } from "./amount-unit";
import { proveBuckets } from "./bucket-amounts";
import { noteMonthBuckets, noteWideAges, noteWideBuckets } from "./bucket-doubts";
import { readCurrencySections } from "./currency-sections";
import { requireClearNumbers } from "./clear-numbers";
import { repeatedLines } from "./document-totals";
import { useWriteOffDates } from "./end-dates";
import { dropLedgerAccount, fillCustomers } from "./fill-customers";
import { ledgerAlone } from "./further-tables";
import { joinDates } from "./joined-dates";
import { moneySource, type MoneySource } from "./money-source";
import { readMonths } from "./month-dates";
import { LayoutDraft } from "./layout-draft";
import { ledgerHeader } from "./ledger-header";
import { chooseLocalAmounts } from "./local-amounts";
import { readAmounts } from "./owed-amounts";
import { joinPaymentRows } from "./payment-rows";
import { foldOutline } from "./pivot-outline";
import { checkGrandTotal, checkPrinted } from "./printed-sums";
import { isPlainTable, rowColumns } from "./row-columns";
import { ROW, type RowKinds } from "./row-kinds";
import { reverseSigns } from "./signs";
import { statusColumns } from "./status-columns";
import { joinSubCustomers } from "./sub-customers";
import { noteTax, withTax } from "./tax-columns";
import { ledgerBuckets, titleDateOf } from "./title-date";

/** A ledger as it will be read. */
export interface LedgerLayout {
  readonly kind: LedgerKind;
  /** The range; behind its own cells stand those that were worked out, with their source's header. */
  readonly grid: CellGrid;
  readonly header: HeaderRow<InvoiceField>;
  /** Null when every row is an item. */
  readonly rows: RowKinds | null;
  /** Columns of statuses beside the one in the header row. */
  readonly statuses: readonly number[];
  /** For amounts that stand in buckets without any date: span of each column. */
  readonly buckets: ReadonlyMap<number, BucketSpan> | null;
  /** Opening balances that no row states, by row. */
  readonly broughtForward: ReadonlyMap<number, number>;
  /** Day of the "as of" line above the table; null without one. */
  readonly titleDate: SerialDate | null;
  /** True when amounts bear the sign of their side, whatever the type says. */
  readonly isSigned: boolean;
  readonly doubts: readonly ReadingDoubt[];
  readonly checks: readonly ReadingCheck[];
  /** Where the amounts stand in the range; null where a check has looked at them. */
  readonly money: MoneySource | null;
  /** Columns that were understood. */
  readonly used: ReadonlySet<number>;
}

/**
 * Finds out how a ledger is laid out.
 *
 * @throws {@link EngineError} when the range has no header row, or nothing that tells the
 * customer, the amount or the date; `unclearBalance` when two readings of a column differ
 * in the total and nothing decides between them.
 */
export function ledgerLayout(grid: CellGrid, rules: ReadingRules): LedgerLayout {
  const header = ledgerHeader(grid, rules);
  const columns = rowColumns(grid, header, ledgerBuckets(header, grid, rules));
  const isPlain = isPlainTable(grid, header, columns);
  const alone = ledgerAlone(grid, header, columns, isPlain);
  const whole =
    alone === null
      ? withTax(grid, header, rules)
      : withTax(alone.grid, ledgerHeader(alone.grid, rules), rules);
  const draft = new LayoutDraft(whole.grid, whole.header, rules, alone);
  requireClearNumbers(draft);
  if (!isPlain) draft.sortRows();
  noteTax(draft, whole.tax);
  readCurrencySections(draft);
  foldOutline(draft);
  chooseLocalAmounts(draft);
  dropLedgerAccount(draft);
  fillCustomers(draft);
  joinSubCustomers(draft);
  joinDates(draft);
  readMonths(draft);
  const written = draft.header.columns;
  joinPaymentRows(draft);
  readAmounts(draft);
  if (rules.signs === "reversed") reverseSigns(draft);
  if (draft.kind === "accountCard") dropSettledDate(draft);
  else useWriteOffDates(draft);
  noteAmountUnit(draft);
  dropRepeatedLines(draft);
  draft.use();
  const { documentDate, dueDate, daysPastDue } = draft.header.columns;
  const isUndated = documentDate === undefined && dueDate === undefined;
  const isSummary = isUndated && daysPastDue === undefined && draft.buckets.size > 0;
  if (isSummary) draft.kind = "agingSummary";
  proveBuckets(draft, isSummary);
  if (isSummary) noteWideBuckets(draft);
  else noteWideAges(draft);
  if (isSummary) noteMonthBuckets(draft);
  else if (isUndated && daysPastDue === undefined)
    draft.doubt("noDates", "warning", "", "", draft.itemRows().length);
  const statuses = statusColumns(draft.header, grid);
  for (const column of statuses) draft.used.add(column);
  checkAges(draft);
  checkDaysPastDue(draft);
  checkPrinted(draft);
  checkGrandTotal(draft, isUndated);
  return {
    kind: draft.kind,
    ...draft.dressed(),
    rows: draft.rows,
    statuses,
    buckets: isSummary ? draft.buckets : null,
    broughtForward: draft.broughtForward,
    titleDate: titleDateOf(grid, draft.header.row, rules),
    isSigned: draft.isSigned,
    doubts: draft.doubts,
    checks: draft.checks,
    money: moneySource(draft, written),
    used: draft.used,
  };
}

/** What settles an item of an account is a movement of its own. */
function dropSettledDate(draft: LayoutDraft): void {
  const { settledDate, ...columns } = draft.header.columns;
  if (settledDate !== undefined) draft.used.add(settledDate);
  draft.header = { ...draft.header, columns };
}

function dropRepeatedLines(draft: LayoutDraft): void {
  const repeated = repeatedLines(draft.grid, draft.header, draft.rows?.kinds ?? null);
  if (repeated === null) return;
  draft.kind = "documentLines";
  const kinds = draft.rows?.kinds ?? new Uint8Array(draft.grid.length);
  for (const row of repeated.rows) kinds[row] = ROW.line;
  draft.rows ??= { kinds, headings: new Map(), printed: [] };
  const { columns, titles } = draft.header;
  const money = columns.openAmount ?? columns.amount;
  draft.doubt(
    "repeatedTotals",
    repeated.isByContent ? "warning" : "note",
    titles[money!]!,
    "",
    repeated.rows.length,
  );
}
