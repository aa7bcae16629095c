/** What letters write into the workbook. */
import { letterCharges, type CreditBook, type CustomerLetter, type Language } from "../../engine";
import { paneLetterWord } from "../../i18n/pane-letters";
import { formatDate } from "../../i18n/format";
import { interestWord } from "../../i18n/interest-labels";
import { listText } from "../../i18n/lists";
import { orTakeBack } from "../../workbook/add-sheet";
import { letterPage, type LetterPage, type LetterTexts } from "../../workbook/letters/letter-page";
import { openLetterTexts, readLetterTexts } from "../../workbook/letters/letter-texts-table";
import { writeLetters, type Paper } from "../../workbook/letters/letters-sheet";
import { runInExcel, writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { noteInTrail } from "../../workbook/share/trail";
import type { JobResult, ReadyState } from "../app/pane-state";
import { stampOf } from "../book/stamp-of";

/** Letters as they are asked for. */
export interface LetterRequest {
  readonly book: CreditBook;
  readonly letters: readonly CustomerLetter[];
  /** Null for that of each customer's country, and the reader's own where none is told. */
  readonly spoken: Language | null;
}

/** Words the letters by the texts that the workbook has now. */
export async function wordLetters(
  request: LetterRequest,
  language: Language,
): Promise<LetterPage[]> {
  return pagesOf(request, await runInExcel(readLetterTexts), language);
}

/** Letters on a sheet: no more than a message to Excel may hold. */
const ON_A_SHEET = 50;

/**
 * Writes the letters on sheets, each whole or not at all, and says so in the trail where there is one.
 *
 * What Excel refuses ends the work; the sheets written before stay.
 */
export async function writeLetterSheets(
  { workbook }: ReadyState,
  request: LetterRequest,
  paper: Paper,
  language: Language,
): Promise<JobResult> {
  const { letters, book } = request;
  const names: string[] = [];
  let remark = "";
  for (let from = 0; from < letters.length; from += ON_A_SHEET) {
    const some = { ...request, letters: letters.slice(from, from + ON_A_SHEET) };
    const name = await writeInExcel(async (context) => {
      await checkOwnTables(context, [OWN_TABLES.trail]);
      const pages = pagesOf(some, await readLetterTexts(context), language);
      remark ||= rateRemark(pages, language);
      const sheetName = await writeLetters(context, pages, book.asOfDate, paper, language);
      const entries = [{ action: "letters", sheetName }] as const;
      return orTakeBack(sheetName, () =>
        noteInTrail(context, stampOf(workbook, language), entries, language),
      );
    });
    names.push(name);
  }
  const message = paneLetterWord("written", language, {
    sheet: listText(names, language),
    count: names.length,
  });
  return { sheetName: names[0] ?? null, message: [message, remark].filter(Boolean).join(" ") };
}

/** Says where interest was counted by a rate that is likely to have a successor; "" where it was not. */
export function rateRemark(pages: readonly LetterPage[], language: Language): string {
  const old = pages.find(({ charges }) => (charges?.latestRate ?? null) !== null);
  if (old === undefined) return "";
  return interestWord("oldRate", language, {
    date: formatDate(old.charges!.latestRate!, language),
  });
}

/** Opens the texts of the letters, to be changed. */
export async function editLetterTexts(language: Language): Promise<JobResult> {
  const sheet = await writeInExcel((context) => openLetterTexts(context, language));
  return { sheetName: sheet, message: paneLetterWord("textsOpened", language, { sheet }) };
}

function pagesOf(
  { book, letters, spoken }: LetterRequest,
  texts: LetterTexts,
  language: Language,
): LetterPage[] {
  return letters.map((letter) =>
    letterPage(
      letter,
      letterCharges(book, letter),
      spoken ?? letter.language ?? language,
      book.asOfDate,
      texts,
    ),
  );
}
