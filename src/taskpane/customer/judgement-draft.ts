/** A judgement that is being entered, and what it comes to by the functions of the worksheet. */
import {
  CREDIT_CS,
  customerKey,
  expertScore,
  fiveC,
  gradeOf,
  isScaleOfFive,
  pointsOfMark,
  RATING_OF_C,
  ratingRecord,
  ratingsAreOfFive,
  readRatings,
  type Assessment,
  type CreditC,
  type CustomerIdentity,
  type CustomerTable,
  type ExpertScore,
  type FiveC,
  type CellGrid,
  type Policy,
  type Ratings,
} from "../../engine";
import { judgementColumn } from "../../i18n/judgement-columns";
import type { Judgement } from "../../workbook/judgement-table";

/** Marks from 1 to 5; null for a C that is not marked. */
export type CMarks = Readonly<Record<CreditC, number | null>>;

/** Nothing marked. */
export const NO_MARKS = Object.fromEntries(CREDIT_CS.codes.map((code) => [code, null])) as CMarks;

/** Points of a mark above the lowest. */
const STEP = 25;

/**
 * Gives a mark from 1 to 5 as a table writes it whose marks are points from 0 to 100.
 *
 * The lowest is 1 there: a 0 may stand for a blank cell.
 */
export function writtenMark(mark: number, isOfFive: boolean): number {
  return isOfFive ? mark : Math.max(1, (mark - 1) * STEP);
}

/** Gives the mark from 1 to 5 that comes nearest to what a table has. */
export function nearestMark(mark: number, isOfFive: boolean): number {
  const points = pointsOfMark(mark, isOfFive) ?? 0;
  return Math.round(points / STEP) + 1;
}

/** Tells on which scale the table of customers has its marks; without a table they are from 1 to 5. */
export function isOfFiveIn(table: CustomerTable | null, grid: CellGrid | null): boolean {
  return table === null || grid === null || ratingsAreOfFive(grid, table.header);
}

/** Judges a customer by the five Cs with these marks in place of those of the table of customers. */
export function fiveCWith(
  assessment: Assessment,
  policy: Policy,
  marks: CMarks,
  isOfFive: boolean,
): FiveC {
  const before: Ratings = assessment.customer?.ratings ?? ratingRecord(() => null);
  const given = CREDIT_CS.codes.flatMap((code) => {
    const mark = marks[code];
    if (mark === null) return [];
    return [[RATING_OF_C[code], pointsOfMark(writtenMark(mark, isOfFive), isOfFive)] as const];
  });
  const ratings = { ...before, ...Object.fromEntries(given) };
  return fiveC({ ...assessment, customer: { ratings } }, policy);
}

/** Tells on which scale the panel has its marks. */
export function isPanelOfFive(judgements: readonly Judgement[]): boolean {
  return isScaleOfFive(judgements.map(({ mark }) => mark));
}

/** Puts the marks of the panel together as EXPERTSCORE does, with one more where it is given. */
export function panelWith(
  judgements: readonly Judgement[],
  customer: CustomerIdentity,
  added: Pick<Judgement, "rater" | "mark"> | null,
): ExpertScore {
  const heads = (["customerId", "rater", "mark"] as const).map((title) =>
    judgementColumn(title, "en"),
  );
  const rows = [...judgements, ...(added === null ? [] : [{ customer, ...added }])];
  const table = readRatings([
    heads,
    ...rows.map(({ customer: { id }, rater, mark }) => [id, rater, mark]),
  ]);
  const key = customerKey(customer.id);
  const points = table.customers.find(({ id }) => customerKey(id) === key)?.points;
  return expertScore(
    points ?? [],
    table.raters.map(() => 1),
  );
}

/** A score with its grade; null where too little is known. */
export interface Verdict {
  readonly score: number;
  readonly grade: string;
}

/** Gives the verdict of the five Cs. */
export function fiveCVerdict({ value, grade }: FiveC): Verdict | null {
  return value === null || grade === null ? null : { score: value, grade };
}

/** Gives the verdict of the panel. */
export function panelVerdict({ value }: ExpertScore, policy: Policy): Verdict | null {
  return value === null ? null : { score: value, grade: gradeOf(value, policy) };
}
