/** What was wrong with single rows of a range: data, not exceptions. */

/** "error": the row is left out; "warning": used, but look at it; "note": handled, said for the record. */
export type Severity = "error" | "warning" | "note";

/** Every kind of remark about a row or a column; worded in three languages in src/i18n. */
export type IssueCode =
  // any table
  | "ambiguousColumn"
  | "errorCell"
  | "unreadableDate"
  | "ambiguousDate"
  | "unreadableNumber"
  | "missingCustomer"
  // invoices
  | "unreadableAmount"
  | "missingAmount"
  | "bareAmount"
  | "totalRow"
  | "groupRow"
  | "voidRow"
  | "missingDueDate"
  | "unreadableTerms"
  | "missingDates"
  | "settledWithoutDate"
  | "repeatedRow"
  | "invoiceLines"
  | "creditSign"
  | "strayCredit"
  | "instalments"
  | "dueBeforeDocument"
  | "openAboveAmount"
  | "unknownRate"
  // customers, statements, events
  | "repeatedCustomer"
  | "parentCircle"
  | "ambiguousName"
  | "endlessLimit"
  | "zeroLimits"
  | "amountUnit"
  | "unknownEvent"
  | "unknownRestart"
  | "unknownResult"
  | "negativeAmount"
  | "unknownResponse"
  | "unknownActionState"
  | "invalidMark"
  | "unknownScenario"
  | "unknownStressed"
  | "invalidStress"
  | "invalidCovenant"
  | "notPlanned"
  | "unknownStatus"
  | "unknownType"
  | "unreadColumn"
  | "unreadablePeriod"
  | "unknownItem"
  | "repeatedItem"
  | "repeatedStatement"
  | "scaleJump"
  | "namelessFirm"
  // policy
  | "unknownRule"
  | "unknownPolicyItem"
  | "missingValue"
  | "invalidValue"
  | "invalidFrom"
  | "thresholdOrder"
  | "bandGap"
  | "bandOverlap"
  | "missingFirstStep"
  | "missingTreatment"
  | "leftOutHold"
  | "repeatedRule"
  | "weightSum";

/** A remark about one row. */
export interface RowIssue {
  /** Row within the range as it was handed over, from 1, title and header rows counted. */
  readonly row: number;
  /** Header of the column as written; "" when the remark is about the whole row. */
  readonly column: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What stands in the cell, whole; "" when nothing does. */
  readonly found: string;
}

/** Most remarks of one kind that are listed; more are only counted. */
export const LISTED_ISSUES = 1000;

/** Collects remarks; a fault that runs through a million rows is listed a thousand times and counted. */
export class IssueLog {
  readonly #listed: RowIssue[] = [];
  readonly #counts = new Map<IssueCode, number>();

  /** Notes a remark. */
  add(issue: RowIssue): void {
    this.addLazily(issue.code, () => issue);
  }

  /** Notes a remark that is made only where it is listed: a million of them tell in the time. */
  addLazily(code: IssueCode, makeIssue: () => RowIssue): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count <= LISTED_ISSUES) this.#listed.push(makeIssue());
  }

  /** The remarks listed so far, in the order of their rows. */
  toList(): readonly RowIssue[] {
    return [...this.#listed].sort((a, b) => a.row - b.row);
  }

  /** How many remarks of each kind there were, listed or not. */
  get counts(): ReadonlyMap<IssueCode, number> {
    return this.#counts;
  }
}
