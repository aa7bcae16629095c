/** Answers for a range of customers, cell by cell, in its shape. */
import {
  cellText,
  customerKey,
  EngineError,
  isErrorCell,
  type Assessment,
  type CellGrid,
  type CreditBook,
} from "../../engine";
import { singleCell } from "../arguments/arguments";
import { orCellError, passedOnError } from "./cell-errors";

/**
 * Answers one question about each customer of a range.
 *
 * A blank cell gives a blank, an error cell its error, an unknown customer #N/A.
 */
export function forEachCustomer(
  book: CreditBook,
  customers: CellGrid,
  answer: (assessment: Assessment, book: CreditBook) => string | number,
): unknown[][] {
  const { language } = book.policy;
  return customers.map((row) =>
    row.map((cell) => {
      if (isErrorCell(cell)) return passedOnError(cell, language);
      if (customerKey(cell) === "") return "";
      return orCellError(language, () => answer(book.find(cellText(cell)), book));
    }),
  );
}

/**
 * Answers a question about one customer with a table.
 *
 * A blank cell gives a blank, an error cell its error.
 */
export function forOneCustomer(
  book: CreditBook,
  customer: unknown,
  table: (place: number) => unknown[][],
): unknown[][] {
  const cell = singleCell(customer, "customer");
  if (isErrorCell(cell)) return [[passedOnError(cell, book.policy.language)]];
  return customerKey(cell) === "" ? [[""]] : table(book.placeOf(cellText(cell)));
}

/** The score of a customer. */
export function scoreValue(assessment: Assessment, book: CreditBook): number {
  const { value } = assessment.score;
  if (value === null) throw tooLittleKnown(assessment, book);
  return value;
}

/** The suggested limit in base currency. */
export function limitAmount(assessment: Assessment, book: CreditBook): number {
  if (assessment.limit === null) throw tooLittleKnown(assessment, book);
  const { amount } = assessment.limit;
  if (amount === null) throw new EngineError("noLimitMethod", { customer: assessment.id });
  return amount;
}

/** The error of a customer without a score: what is missing. */
export function tooLittleKnown({ id, score }: Assessment, { policy }: CreditBook): EngineError {
  const missing = score.factors.filter(({ points }) => points === null).map(({ code }) => code);
  return new EngineError("tooLittleKnown", {
    customer: id,
    coverage: score.coverage,
    minimum: policy.settings.minimumCoverage,
    missing: missing.join(", "),
  });
}
