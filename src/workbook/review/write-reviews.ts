/** Writes the reviews of many customers, some sheets at a time, and each time whole or not at all. */
import type { Language, Review } from "../../engine";
import { readAnswers } from "../judgement-table";
import { afterTakingBack, freeSheetName, takenNames } from "../add-sheet";
import { writeInExcel } from "../run-in-excel";
import { checkOwnTables } from "../share/own-table";
import { OWN_TABLES } from "../share/own-table-names";
import type { Stamp } from "../share/stamp";
import { appendHistory, openHistory, writtenBefore, type WrittenReview } from "./review-history";
import type { ReviewSource } from "./review-page";
import { fillReviewSheet, reviewSheetName } from "./write-review";

/** What is written, and how. */
export interface ReviewBatch {
  /** Codes of the customers, in the order in which their sheets stand. */
  readonly customers: readonly string[];
  /** Makes the review of one of them. */
  readonly reviewOf: (customer: string) => Review;
  readonly source: ReviewSource;
  readonly stamp: Stamp;
  readonly language: Language;
}

/** How far the writing is. */
export interface BatchProgress {
  readonly done: number;
  readonly all: number;
}

/** What was written. */
export interface BatchReport {
  readonly written: number;
  /** Reviews of the same day and inputs that stood there already. */
  readonly before: number;
  /** Not written, as the user has ended the work. */
  readonly left: number;
}

/** Sheets written at a time: few messages, and little to take back. */
const AT_A_TIME = 5;

/**
 * Writes a sheet per customer, and a line each in the credit history.
 *
 * Who ends it and begins again goes on where it was: a review of the same day and inputs whose sheet still stands
 * is not written a second time.
 *
 * @param signal - Ends the work after the sheets under way.
 * @throws Whatever Excel refuses; what was under way is taken back, and what was written before stays.
 */
export async function writeReviews(
  batch: ReviewBatch,
  onProgress: (progress: BatchProgress) => void,
  signal: AbortSignal,
): Promise<BatchReport> {
  const { customers, stamp } = batch;
  const { known, answersOf } = await writeInExcel(async (context) => {
    await checkOwnTables(context, [OWN_TABLES.trail, OWN_TABLES.history]);
    return { known: await writtenBefore(context, stamp), answersOf: await readAnswers(context) };
  });
  const answered = { ...batch, source: { ...batch.source, answersOf } };
  const wanted = customers.filter((customer) => !known.has(customer));
  let written = 0;
  onProgress({ done: 0, all: wanted.length });
  while (written < wanted.length && !signal.aborted) {
    const some = wanted.slice(written, written + AT_A_TIME);
    await writeInExcel((context) => writeSome(context, some, answered));
    written += some.length;
    onProgress({ done: written, all: wanted.length });
  }
  const before = customers.length - wanted.length;
  return { written, before, left: wanted.length - written };
}

async function writeSome(
  context: Excel.RequestContext,
  customers: readonly string[],
  { reviewOf, source, stamp, language }: ReviewBatch,
): Promise<void> {
  const history = await openHistory(context, language);
  const taken = await takenNames(context);
  const begun: (WrittenReview & { readonly sheet: Excel.Worksheet })[] = [];
  try {
    for (const customer of customers) {
      const review = reviewOf(customer);
      const sheetName = freeSheetName(reviewSheetName(review, language), taken);
      taken.push(sheetName);
      const sheet = context.workbook.worksheets.add(sheetName).load("id");
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a sheet refused must not hide those before it
      await context.sync();
      begun.push({ review, sheetName, sheet });
    }
    for (const { sheet, review } of begun) fillReviewSheet(sheet, review, source, language);
    await appendHistory(context, history, begun, stamp, language);
    await context.sync();
  } catch (error) {
    const sheets = begun.map(({ sheet, sheetName }) => ({ id: sheet.id, name: sheetName }));
    throw await afterTakingBack(sheets, error);
  }
}
