/** Sheets to pass on to salespeople, each with nobody's customers but their own. */
import { comparisonKey, type Language } from "../../engine";
import { listText } from "../../i18n/lists";
import { shareText } from "../../i18n/share-texts";
import { orTakeBack } from "../../workbook/add-sheet";
import { writeReviewBook } from "../../workbook/review/review-book";
import { writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { noteInTrail } from "../../workbook/share/trail";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import type { JobResult, ReadyState } from "../app/pane-state";
import { problemText } from "../parts/problem";
import { breathe } from "../book/breathe";
import type { CreditView } from "../book/credit-view";
import { reviewAt } from "../book/review-at";
import { reviewSource } from "../book/review-source";
import { stampOf } from "../book/stamp-of";

/** A salesperson and the customers of theirs. */
export interface SalesPack {
  /** As the first of their rows has it. */
  readonly salesperson: string;
  /** Places in the book. */
  readonly places: readonly number[];
}

/** Groups the listed customers by salesperson, whoever has most first; those without one are in no group. */
export function salesPacks(view: CreditView): SalesPack[] {
  if (view.status !== "assessed") return [];
  const packs = new Map<string, { salesperson: string; places: number[] }>();
  // Listed customers have the first places, in their order.
  (view.book.tables.customers?.customers ?? []).forEach(({ salesperson }, place) => {
    const key = comparisonKey(salesperson ?? "");
    if (key === "") return;
    const pack = packs.get(key);
    if (pack === undefined) packs.set(key, { salesperson: salesperson!, places: [place] });
    else pack.places.push(place);
  });
  return [...packs.values()].sort((a, b) => b.places.length - a.places.length);
}

/**
 * Writes a sheet of values for each of some packs, each whole or not at all; all are noted in the trail.
 *
 * What Excel refuses ends the work; the sheets written before stay, and are named.
 *
 * @throws WorkbookProblem where some were written before.
 */
export async function writePacks(
  { workbook }: Pick<ReadyState, "workbook">,
  packs: readonly SalesPack[],
  language: Language,
): Promise<JobResult> {
  const { view } = workbook;
  if (view.status !== "assessed") return { sheetName: null };
  const stamp = stampOf(workbook, language);
  const source = reviewSource(workbook, language);
  const names: string[] = [];
  for (const { salesperson, places } of packs) {
    const reviews = places.map((place) => reviewAt(view, place));
    const title = shareText("packTitle", language, { name: salesperson });
    const name = await writeInExcel(async (context) => {
      await checkOwnTables(context, [OWN_TABLES.trail]);
      const sheetName = await writeReviewBook(context, reviews, source, stamp, language, title);
      const note = shareText("packNote", language, { count: places.length });
      return orTakeBack(sheetName, () =>
        noteInTrail(context, stamp, [{ action: "copied", sheetName, note }], language),
      );
    }).catch((error: unknown) => {
      if (names.length === 0) throw error;
      const message = problemText(error, language);
      throw new WorkbookProblem({ code: "packsStopped", sheets: names, salesperson, message });
    });
    names.push(name);
    await breathe();
  }
  const sheets = listText(names, language);
  return {
    sheetName: names[0] ?? null,
    message: shareText("packsWritten", language, { sheets }),
  };
}
