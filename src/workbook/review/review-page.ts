/** The page of a credit review: what its sections share. */
import type { Language, Review } from "../../engine";
import { reviewWord } from "../../i18n/pane-review";
import type { Answers } from "../judgement-table";
import type { Evidence } from "./review-proof";
import type { SheetDraft } from "./sheet-draft";

/** What the sheet says about its own making. */
export interface ReviewSource {
  /** Names of the tables that went in, in the user's words. */
  readonly tables: readonly string[];
  /** Name of the sheet or table of the policy; null for a built-in one. */
  readonly policyPlace: string | null;
  readonly evidence: Evidence;
  /** What somebody has answered about the request of a customer, by its code; null, or not there, for nothing. */
  readonly answersOf?: (customer: string) => Answers | null;
}

/** What every section is made from. */
export interface ReviewPage {
  readonly draft: SheetDraft;
  readonly review: Review;
  readonly source: ReviewSource;
  readonly language: Language;
}

/** Two halves of four columns with a gap between; each ends in one that holds an amount. */
export const COLUMN_WIDTHS: readonly number[] = [146, 66, 48, 82, 10, 112, 58, 50, 82];

/** First column of the right half. */
export const RIGHT = 5;
/** Last column of the left half, and of the sheet. */
export const LEFT_END = 3;
export const END = COLUMN_WIDTHS.length - 1;

/** Puts a heading over some columns and gives the row below it. */
export function putHeading(
  { draft }: ReviewPage,
  row: number,
  text: string,
  from = 0,
  to = END,
): number {
  draft.styleRow(row, "heading", from, to);
  draft.put(row, from, text);
  return row + 1;
}

/** Puts a label with its value at the end of a half; a text stands to the right, like a number. */
export function putFact(
  { draft, language }: ReviewPage,
  row: number,
  half: "left" | "right",
  label: string,
  value: string | number | null,
  look: Parameters<SheetDraft["put"]>[3] = {},
): void {
  const [from, to] = half === "left" ? [0, LEFT_END] : [RIGHT, END];
  draft.put(row, from, label, { style: "label" });
  draft.put(row, to, value ?? reviewWord("unknown", language), {
    align: "right",
    ...(value === null ? {} : look),
  });
}
