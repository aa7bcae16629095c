/** Writes the sheet for a customer itself. */
import { accountLetters, letterTo, lateByMonth, type Language, type Review } from "../../engine";
import { customerSheetText } from "../../i18n/customer-sheet-texts";
import { orTakeBack } from "../../workbook/add-sheet";
import { letterPage } from "../../workbook/letters/letter-page";
import { writeCustomerSheet, type CustomerSheet } from "../../workbook/letters/customer-sheet";
import type { Paper } from "../../workbook/letters/letters-sheet";
import { writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { noteInTrail } from "../../workbook/share/trail";
import type { JobResult, ReadyState } from "../app/pane-state";
import { author } from "../book/author";
import type { AssessedView } from "../book/credit-view";
import { reviewAt } from "../book/review-at";
import { stampOf } from "../book/stamp-of";

/** Months of payments that are told. */
const MONTHS = 12;

/** Gives what the sheet tells, in the language of the customer's country, else the reader's. */
export function customerSheetOf(
  view: AssessedView,
  place: number,
  contact: string,
  language: Language,
): CustomerSheet {
  const { book } = view;
  const account = accountLetters(book).find((letter) => letter.place === place) ?? null;
  const addressed =
    account ?? letterTo(book, place, "statement", { items: [], payBy: book.asOfDate });
  const spoken = addressed.language ?? language;
  const review = reviewAt(view, place);
  return {
    customer: { id: addressed.id, name: addressed.name },
    ...{ language: spoken, asOfDate: book.asOfDate, currency: review.currency, contact },
    account: account === null ? null : letterPage(account, null, spoken, book.asOfDate, new Map()),
    months: lateByMonth(book, place)
      .slice(-MONTHS)
      .filter(({ invoices }) => invoices > 0),
    remedies: remediesOf(review),
  };
}

/** What would reach the next grade; the grade itself stays with us. */
function remediesOf({ explanation: { next } }: Review): CustomerSheet["remedies"] {
  const changes = [...(next?.cheapest?.changes ?? []), ...(next?.others ?? [])];
  return changes.map(({ improvement }) => improvement.remedy);
}

/** Writes the sheet of the customer in view, and says so in the trail where there is one. */
export async function customerSheetJob(
  { workbook, customer }: ReadyState,
  paper: Paper,
  language: Language,
): Promise<JobResult> {
  const { view } = workbook;
  if (view.status !== "assessed" || customer === null) return { sheetName: null };
  const content = customerSheetOf(view, customer, author(), language);
  const sheetName = await writeInExcel(async (context) => {
    await checkOwnTables(context, [OWN_TABLES.trail]);
    const name = await writeCustomerSheet(context, content, paper);
    const entries = [{ action: "letters", sheetName: name }] as const;
    return orTakeBack(name, () =>
      noteInTrail(context, stampOf(workbook, language), entries, language),
    );
  });
  return { sheetName, message: customerSheetText("written", language, { sheet: sheetName }) };
}
