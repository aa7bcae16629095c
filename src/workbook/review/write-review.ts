/** Writes a credit review as a new sheet, ready to print. */
import type { Language, Review } from "../../engine";
import { reviewWord } from "../../i18n/pane-review";
import { addSheet } from "../add-sheet";
import type { ReviewSource } from "./review-page";
import { reviewSheet } from "./review-sheet";
import type { SheetDraft } from "./sheet-draft";
import { writeDraft } from "./write-draft";

/** Rows that still read on one page. */
const ROWS_OF_A_PAGE = 95;

/** Half an inch, and room for header and footer. */
const MARGINS = { top: 40, bottom: 46, left: 36, right: 36, header: 18, footer: 20 } as const;

/**
 * Writes the review of a customer as a new sheet and shows it.
 *
 * @returns The name of the sheet.
 */
export function writeReview(
  context: Excel.RequestContext,
  review: Review,
  source: ReviewSource,
  language: Language,
): Promise<string> {
  return addSheet(context, reviewSheetName(review, language), (sheet) => {
    fillReviewSheet(sheet, review, source, language);
    sheet.activate();
    sheet.getCell(0, 0).select();
  });
}

/** The name that the sheet of a review is to have, where it is free. */
export function reviewSheetName(review: Review, language: Language): string {
  return reviewWord("sheetName", language, { customer: customerOf(review) });
}

function customerOf({ assessment: { id, name } }: Review): string {
  return name === "" ? id : name;
}

/** Puts a review into the batch, on an empty sheet. */
export function fillReviewSheet(
  sheet: Excel.Worksheet,
  review: Review,
  source: ReviewSource,
  language: Language,
): void {
  const draft = reviewSheet(review, source, language);
  writeDraft(sheet, draft);
  layOutPage(sheet, draft, customerOf(review), language);
  sheet.showGridlines = false;
}

function layOutPage(
  sheet: Excel.Worksheet,
  draft: SheetDraft,
  customer: string,
  language: Language,
): void {
  const { pageLayout } = sheet;
  const { rowCount } = draft;
  const columnCount = draft.columnWidths.length;
  pageLayout.orientation = "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(rowCount <= ROWS_OF_A_PAGE ? { verticalFitToPages: 1 } : {}),
  };
  pageLayout.setPrintMargins("Points", MARGINS);
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, rowCount, columnCount));
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftHeader = literal(reviewWord("review", language));
  defaultForAllPages.rightHeader = literal(customer);
  defaultForAllPages.leftFooter = "&F";
  defaultForAllPages.rightFooter = reviewWord("footerPage", language);
}

/** In a header an ampersand starts a code; two of them print one. */
function literal(text: string): string {
  return text.replaceAll("&", "&&");
}
