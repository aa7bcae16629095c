/** How a ledger was understood, what remains in doubt, and checks of that reading which can fail. */
import type { Amount } from "../values/money";

/**
 * The forms in which systems export what customers owe.
 *
 * "documents": a row per document; "documentLines": a row per line of a document, with the
 * document's totals on each; "accountCard": movements with a balance that runs;
 * "agingSummary": a row per customer, amounts in aging buckets.
 */
export type LedgerKind = "documents" | "documentLines" | "accountCard" | "agingSummary";

/** What a reader had to decide, or could not; worded in three languages in src/i18n. */
export type DoubtCode =
  | "runningBalance"
  | "openingBalance"
  | "repeatedTotals"
  | "localAmounts"
  | "agesOfTable"
  | "wideBucket"
  | "monthBuckets"
  | "unprovenCredits"
  | "creditsWithMinus"
  | "monthDates"
  | "noDates"
  | "outlineRows"
  | "outlineDates"
  | "daysPastDue"
  | "unknownTypes"
  | "unknownStatuses"
  | "negativeInvoices"
  | "mixedCredits"
  | "openAboveRest"
  | "paidButOpen"
  | "partlyPaid"
  | "sideAgainstType"
  | "creditByText"
  | "customerFilledDown"
  | "originalAmountDue"
  | "amountUnit"
  | "taxAdded"
  | "openAgainstRest"
  | "blankCurrency"
  | "tiedCurrencies"
  | "ownRates"
  | "ratesWithoutCurrency"
  | "ambiguousDate"
  | "unreadableDate"
  | "leftOutRows"
  | "furtherTable"
  | "failedCheck";

/** One doubt, of a whole column or of the rows that share it. */
export interface ReadingDoubt {
  readonly code: DoubtCode;
  /** "warning": the total may be another one; "note": decided, and said for the record. */
  readonly severity: "warning" | "note";
  /** Header of the column as written; "" when it is about whole rows. */
  readonly column: string;
  /** The word or the first cell it is about; "" for none. */
  readonly found: string;
  /** Rows that it touches. */
  readonly rows: number;
  /** Sum of their amounts as written; null where it cannot be read. */
  readonly amount: Amount | null;
  /** Row that it begins with, from 1 in the range: the first that fails, the header of a further table. */
  readonly firstRow?: number;
}

/** What a column that was not read seems to hold, by its header. */
export type UnreadContent = "money" | "date" | "side" | "status" | "other";

/** A column of the range that no figure was taken from. */
export interface UnreadColumn {
  /** Its place, from 0; two may bear the same title. */
  readonly column: number;
  readonly title: string;
  /** Anything but "other" may change a total or a due date: a warning. */
  readonly holds: UnreadContent;
}

/** An independent look at the range, to be compared with what the items add up to. */
export interface ReadingCheck {
  readonly code: "columnSum" | "runningBalance" | "subtotals" | "grandTotal";
  /** Header of the column that was looked at. */
  readonly column: string;
  /** Places compared: rows, or printed totals. */
  readonly places: number;
  /** Those that do not agree. */
  readonly failed: number;
  /** Row of the first of them, from 1 in the range; null where all agree. */
  readonly firstRow: number | null;
  /** What the range shows: the sum of the column, or of the printed figures. */
  readonly shown: Amount;
  /** What the reading makes of the same rows. */
  readonly read: Amount;
}

/** The doubt about places of a column that do not agree with what was read. */
export function failedCheck(
  column: string,
  rows: number,
  firstRow: number,
  amount: Amount,
): ReadingDoubt {
  return { code: "failedCheck", severity: "warning", column, found: "", rows, amount, firstRow };
}

/** Why what a column of money shows was rightly not read, or read as something else. */
export const SET_ASIDE_REASONS = [
  "totalRows",
  "groupRows",
  "documentLines",
  "voidRows",
  "writtenOff",
  "turnedSigns",
  "blankCells",
  "rests",
] as const;

export type SetAsideReason = (typeof SET_ASIDE_REASONS)[number];

/** Rows that were set aside for one reason. */
export interface SetAside {
  readonly reason: SetAsideReason;
  readonly rows: number;
  /** What they show less what was read of them. */
  readonly amount: Amount;
}

/** The sum of a column as it stands; what was read includes what was set aside. */
export interface ColumnSum extends ReadingCheck {
  readonly setAside: readonly SetAside[];
  /**
   * The doubt about rows that count with another amount than they show; null without any. Rows that count for nothing
   * are told by the remarks on rows.
   */
  readonly misread: ReadingDoubt | null;
}

/** The reading of a ledger. */
export interface LedgerReading {
  readonly kind: LedgerKind;
  readonly doubts: readonly ReadingDoubt[];
  /** In the order of the columns. */
  readonly unreadColumns: readonly UnreadColumn[];
  readonly checks: readonly ReadingCheck[];
  /** Adds up the column of money itself, when first asked; null where one of the checks does. */
  readonly columnSum: () => ColumnSum | null;
}
