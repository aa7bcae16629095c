/** The writing of many reviews: it goes on while the user looks at another task. */
import { useSyncExternalStore } from "react";

import type { Language } from "../../engine";
import { historyText } from "../../i18n/history-texts";
import { writeReviewBook } from "../../workbook/review/review-book";
import { writeReviews, type BatchProgress } from "../../workbook/review/write-reviews";
import { writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { noteInTrail } from "../../workbook/share/trail";
import type { JobResult, ReadyState } from "../app/pane-state";
import type { AssessedView } from "../book/credit-view";
import { reviewAt } from "../book/review-at";
import { reviewSource } from "../book/review-source";
import { stampOf } from "../book/stamp-of";
import type { PortfolioCustomer } from "./portfolio-customers";

/** How far a writing under way is. */
export interface RunningBatch extends BatchProgress {
  /** True once the user has asked to end it. */
  readonly isStopping: boolean;
}

let running: RunningBatch | null = null;
let ending: AbortController | null = null;
const listeners = new Set<() => void>();

function set(now: RunningBatch | null): void {
  running = now;
  for (const listener of listeners) listener();
}

/** Gives how far the writing is; null where none is under way. */
export function useReviewBatch(): RunningBatch | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    () => running,
  );
}

/** Ends the writing after the sheets under way. */
export function cancelReviewBatch(): void {
  ending?.abort();
  if (running !== null) set({ ...running, isStopping: true });
}

/** Writes a sheet for each customer. */
export async function writeReviewSheets(
  now: ReadyState,
  view: AssessedView,
  customers: readonly PortfolioCustomer[],
  language: Language,
): Promise<JobResult> {
  const { workbook } = now;
  const stamp = stampOf(workbook, language);
  const placeOf = new Map(customers.map(({ assessment, place }) => [assessment.id, place]));
  const abort = (ending = new AbortController());
  const batch = {
    customers: [...placeOf.keys()],
    reviewOf: (customer: string) => reviewAt(view, placeOf.get(customer)!),
    source: reviewSource(workbook, language),
    stamp,
    language,
  };
  try {
    const onProgress = (progress: BatchProgress) => {
      set({ ...progress, isStopping: abort.signal.aborted });
    };
    const { written, before, left } = await writeReviews(batch, onProgress, abort.signal);
    const orNothing = (count: number) => (count === 0 ? "" : count);
    const places = { count: written, before: orNothing(before), left: orNothing(left) };
    const message = historyText("written", language, places);
    const sheetName = historyText("sheetName", language);
    await writeInExcel((context) =>
      noteInTrail(context, stamp, [{ action: "review", sheetName, note: message }], language),
    );
    return { sheetName: null, message };
  } finally {
    ending = null;
    set(null);
  }
}

/** Writes all of them on one sheet. */
export async function writeBook(
  now: ReadyState,
  view: AssessedView,
  customers: readonly PortfolioCustomer[],
  language: Language,
): Promise<JobResult> {
  const { workbook } = now;
  const stamp = stampOf(workbook, language);
  const reviews = customers.map(({ place }) => reviewAt(view, place));
  const source = reviewSource(workbook, language);
  const sheetName = await writeInExcel(async (context) => {
    await checkOwnTables(context, [OWN_TABLES.trail]);
    const name = await writeReviewBook(context, reviews, source, stamp, language);
    await noteInTrail(context, stamp, [{ action: "review", sheetName: name }], language);
    return name;
  });
  const places = { count: customers.length, sheet: sheetName };
  return { sheetName, message: historyText("bookWritten", language, places) };
}
