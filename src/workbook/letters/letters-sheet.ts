/** Writes letters on a sheet of their own, a page each. */
import { isoDate, type Language } from "../../engine";
import { formatAmount, formatDate } from "../../i18n/format";
import { letterWord, type LetterWord } from "../../i18n/letter-words";
import { addSheet } from "../add-sheet";
import { SheetDraft } from "../review/sheet-draft";
import { writeDraft } from "../review/write-draft";
import { markArea } from "../share/own-areas";
import { nextAreaNumber } from "../share/trail";
import { footLines, itemName, type LetterPage } from "./letter-page";

/** Sizes on which letters are printed. */
export const PAPERS = ["A4", "Letter"] as const;

/** A size of paper, by Excel's name. */
export type Paper = (typeof PAPERS)[number];

/** Invoice, date, due date, days past due, amount; together as wide as a page of either size. */
export const LETTER_WIDTHS = [130, 75, 75, 75, 105] as const;

/** Number of them. */
export const LETTER_COLUMNS = LETTER_WIDTHS.length;

/** Room for a signature. */
const SIGNED_ROWS = 4;

/** Height of a row with the name or the subject, in points. */
export const TITLE_HEIGHT = 18;

/** Space between two paragraphs, in points. */
const GAP = 7;

/**
 * Writes the letters at the end of the workbook and shows them.
 *
 * @returns The name of the sheet.
 */
export async function writeLetters(
  context: Excel.RequestContext,
  pages: readonly LetterPage[],
  asOfDate: number,
  paper: Paper,
  language: Language,
): Promise<string> {
  const draft = new SheetDraft(LETTER_WIDTHS);
  const starts = pages.map((page) => {
    const start = draft.rowCount === 0 ? 0 : draft.rowCount + SIGNED_ROWS;
    putLetter(draft, start, page);
    return start;
  });
  const number = await nextAreaNumber(context);
  const wanted = `${letterWord("lettersSheet", language)} ${isoDate(asOfDate)}`;
  return addSheet(context, wanted, (sheet) => {
    writeDraft(sheet, draft);
    markArea(
      context,
      "Sheet",
      number,
      sheet.getRangeByIndexes(0, 0, draft.rowCount, LETTER_COLUMNS),
    );
    for (const start of starts.slice(1)) sheet.horizontalPageBreaks.add(sheet.getCell(start, 0));
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.paperSize = paper;
    sheet.activate();
    sheet.getCell(0, 0).select();
  });
}

function putLetter(draft: SheetDraft, start: number, page: LetterPage): void {
  const { letter, language, asOfDate, subject, parts } = page;
  let row = start;
  draft.rowHeights.set(row, TITLE_HEIGHT);
  draft.putParagraph(row, 0, letter.name === "" ? letter.id : letter.name, 3, "subtitle");
  draft.put(row++, 3, formatDate(asOfDate, language), { align: "right", span: 2 });
  if (letter.name !== "" && letter.name !== letter.id) draft.put(row++, 0, letter.id);
  row += 2;
  draft.rowHeights.set(row, TITLE_HEIGHT);
  draft.putParagraph(row++, 0, subject, LETTER_COLUMNS, "subtitle");
  for (const { text } of parts) {
    draft.rowHeights.set(row++, GAP);
    if (text === null) row = putItems(draft, row, page);
    else draft.putParagraph(row++, 0, text, LETTER_COLUMNS);
  }
}

const HEADS: readonly LetterWord[] = ["document", "date", "dueDate", "daysPastDue", "amount"];

/** Puts the items and what they come to; texts throughout, in the letter's language. */
export function putItems(draft: SheetDraft, from: number, page: LetterPage): number {
  const { letter, language } = page;
  let row = from;
  const day = (date: number | null) => (date === null ? "" : formatDate(date, language));
  HEADS.forEach((head, column) => {
    const align = column === 0 ? "left" : "right";
    draft.put(row, column, letterWord(head, language), { style: "columnHead", align });
  });
  row++;
  for (const item of letter.items) {
    const { date, dueDate, daysPastDue, currency, amount } = item;
    draft.put(row, 0, itemName(item, language));
    draft.put(row, 1, day(date), { align: "right" });
    draft.put(row, 2, day(dueDate), { align: "right" });
    draft.put(row, 3, Math.max(0, daysPastDue), { align: "right", format: "whole" });
    draft.put(row++, 4, formatAmount(amount, currency, language), { align: "right" });
  }
  for (const { label, amount, isTotal } of footLines(page)) {
    const look = isTotal ? ({ style: "total" } as const) : {};
    if (isTotal) draft.styleRow(row, "total");
    draft.put(row, 0, label, { ...look, span: LETTER_COLUMNS - 1 });
    draft.put(row++, 4, amount, { ...look, align: "right" });
  }
  return row;
}
