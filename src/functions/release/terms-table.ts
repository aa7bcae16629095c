/** Suggested terms as a table for the sheet. */
import {
  cellText,
  customerKey,
  EVENT_KINDS,
  isErrorCell,
  suggestTerms,
  type Assessment,
  type CellGrid,
  type CreditBook,
  type Language,
  type TermsSuggestion,
} from "../../engine";
import { formatDate, formatNumber } from "../../i18n/format";
import { termsWord, type TermsWord } from "../../i18n/terms-labels";
import { orCellError, passedOnError } from "../cells/cell-errors";
import { tooLittleKnown } from "../cells/customer-cells";
import { bookRemarks } from "../cells/remark-rows";

/** Columns, in their order. */
const COLUMNS = [
  ...(["customer", "name", "grade", "terms", "prepayment", "reviewMonths"] as const),
  ...(["termsNow", "reason"] as const),
] satisfies TermsWord[];

/**
 * Lays out one row per customer asked for, below a row of headings.
 *
 * A blank cell gives a blank row, so that the rows stand beside their list; where there are
 * no terms, the reason stands as an error in the column of the grade.
 */
export function termsTable(book: CreditBook, customers: CellGrid): unknown[][] {
  const { language } = book.policy;
  const rows = customers.flat().map((cell) => {
    if (isErrorCell(cell)) return rowWith(passedOnError(cell, language));
    if (customerKey(cell) === "") return COLUMNS.map(() => "");
    const row = orCellError(language, () => termsRow(book.find(cellText(cell)), book));
    return Array.isArray(row) ? row : rowWith(row, cellText(cell));
  });
  const headings = COLUMNS.map((column) => termsWord(column, language));
  return [headings, ...rows, ...bookRemarks(book, COLUMNS.length)];
}

function rowWith(error: unknown, customer = ""): unknown[] {
  return [customer, "", error, ...COLUMNS.slice(3).map(() => "")];
}

function termsRow(assessment: Assessment, book: CreditBook): unknown[] {
  const terms = suggestTerms(assessment, book.policy);
  if (terms === null) throw tooLittleKnown(assessment, book);
  const { termsDays, prepayment, reviewMonths, grade } = terms;
  return [
    assessment.id,
    assessment.name,
    grade,
    termsDays,
    prepayment,
    reviewMonths,
    assessment.customer?.paymentTermsDays ?? "",
    reasonOf(terms, assessment, book.policy.language),
  ];
}

function reasonOf(
  { grade, from, event }: TermsSuggestion,
  { score }: Assessment,
  language: Language,
): string {
  if (event !== null) {
    return termsWord("byEvent", language, {
      event: EVENT_KINDS.nameOf(event.kind, language),
      date: formatDate(event.date, language),
      grade,
    });
  }
  const points = (value: number) => formatNumber(value, language);
  return termsWord("byScore", language, {
    score: points(score.value ?? 0),
    grade,
    from: points(from),
  });
}
