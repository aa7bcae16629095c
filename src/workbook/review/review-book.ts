/** Writes the reviews of many customers as one sheet: a line per customer, to print and sign. */
import type { Language, Review } from "../../engine";
import { formatDate } from "../../i18n/format";
import { historyText } from "../../i18n/history-texts";
import { reviewWord, type ReviewWord } from "../../i18n/pane-review";
import { factorName } from "../../i18n/words";
import { asLabel, listText } from "../../i18n/lists";
import { addSheet } from "../add-sheet";
import { markArea } from "../share/own-areas";
import { stampText, type Stamp } from "../share/stamp";
import { nextAreaNumber } from "../share/trail";
import { warningLabel } from "./review-lines";
import type { ReviewSource } from "./review-page";
import { SheetDraft, type CellLook } from "./sheet-draft";
import { writeDraft } from "./write-draft";

interface BookColumn {
  readonly title: ReviewWord;
  readonly width: number;
  readonly format?: CellLook["format"];
  readonly value: (review: Review, language: Language) => string | number | null;
}

/** Factors that cost most, named in a line. */
const SHOWN_REASONS = 2;

const COLUMNS: readonly BookColumn[] = [
  { title: "customer", width: 70, value: ({ assessment }) => assessment.id },
  { title: "name", width: 185, value: ({ assessment }) => assessment.name },
  { title: "grade", width: 42, value: ({ assessment }) => assessment.grade },
  {
    title: "score",
    width: 42,
    format: "points",
    value: ({ assessment }) => assessment.score.value,
  },
  {
    title: "coverage",
    width: 52,
    format: "percent",
    value: ({ assessment }) => assessment.score.coverage,
  },
  {
    title: "exposure",
    width: 80,
    format: "amount",
    value: ({ assessment }) => assessment.exposure,
  },
  {
    title: "overdue",
    width: 80,
    format: "amount",
    value: ({ assessment }) => assessment.balance?.overdue ?? null,
  },
  {
    title: "limitNow",
    width: 76,
    format: "whole",
    value: ({ assessment }) => assessment.creditLimit,
  },
  {
    title: "suggestedLimit",
    width: 76,
    format: "whole",
    value: ({ assessment }) => assessment.limit?.amount ?? null,
  },
  {
    title: "level",
    width: 56,
    value: warningLabel,
  },
  {
    title: "reasons",
    width: 190,
    value: ({ reasons }, language) =>
      asLabel(
        listText(
          reasons.slice(0, SHOWN_REASONS).map(({ factor }) => factorName(factor.code, language)),
          language,
        ),
      ),
  },
  {
    title: "nextReview",
    width: 66,
    format: "date",
    value: ({ assessment }) => assessment.nextReview,
  },
  { title: "signature", width: 90, value: () => null },
];

const HEAD_ROW = 3;

/**
 * Writes the book at the end of the workbook and shows it.
 *
 * @param title - Of the sheet, and its name.
 * @returns The name of the sheet.
 */
export async function writeReviewBook(
  context: Excel.RequestContext,
  reviews: readonly Review[],
  source: ReviewSource,
  stamp: Stamp,
  language: Language,
  title = historyText("book", language),
): Promise<string> {
  const draft = bookDraft(reviews, source, stamp, language, title);
  const number = await nextAreaNumber(context);
  return addSheet(context, title, (sheet) => {
    writeDraft(sheet, draft);
    const { rowCount } = draft;
    markArea(context, "Sheet", number, sheet.getRangeByIndexes(0, 0, rowCount, COLUMNS.length));
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, HEAD_ROW + 1, 2));
    sheet.showGridlines = false;
    const { pageLayout } = sheet;
    pageLayout.orientation = "Landscape";
    pageLayout.paperSize = "A4";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows(`$${HEAD_ROW + 1}:$${HEAD_ROW + 1}`);
    pageLayout.headersFooters.defaultForAllPages.rightFooter = reviewWord("footerPage", language);
    sheet.activate();
    sheet.getCell(0, 0).select();
  });
}

function bookDraft(
  reviews: readonly Review[],
  source: ReviewSource,
  stamp: Stamp,
  language: Language,
  title: string,
): SheetDraft {
  const draft = new SheetDraft(COLUMNS.map(({ width }) => width));
  draft.put(0, 0, title, { style: "title" });
  draft.rowHeights.set(0, 24);
  const [first] = reviews;
  const date = first === undefined ? "" : formatDate(first.asOfDate, language);
  const basis = [
    reviewWord("asOfDate", language),
    date,
    first?.currency ?? "",
    source.evidence.policy,
  ];
  draft.put(1, 0, basis.filter((part) => part !== "").join(" · "), { style: "note" });
  draft.styleRow(HEAD_ROW, "heading");
  draft.rowHeights.set(HEAD_ROW, 28);
  COLUMNS.forEach(({ title, format }, column) => {
    const align = format === undefined ? "left" : "right";
    draft.put(HEAD_ROW, column, reviewWord(title, language), { align, wrap: true });
  });
  reviews.forEach((review, i) => {
    COLUMNS.forEach(({ format, value }, column) => {
      const look = format === undefined ? {} : { format };
      draft.put(HEAD_ROW + 1 + i, column, value(review, language), look);
    });
  });
  const end = HEAD_ROW + 2 + reviews.length;
  draft.put(end, 0, stampText(stamp, language), { style: "note" });
  return draft;
}
