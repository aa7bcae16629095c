/** The five Cs as a table for the sheet. */
import {
  CREDIT_CS,
  fiveC,
  type Assessment,
  type CellGrid,
  type CreditBook,
  type FiveC,
  type Language,
} from "../../engine";
import { formatNumber } from "../../i18n/format";
import { judgementLabel } from "../../i18n/judgement-labels";
import { factorName } from "../../i18n/words";
import { rowPerCustomer } from "../cells/customer-rows";
import { clausesText, listText, titledText } from "../../i18n/lists";

/** Lays out a row per customer below a row of headings; "" where nothing is known. */
export function fiveCTable(book: CreditBook, customers: CellGrid): unknown[][] {
  const { language } = book.policy;
  const labels = [
    "customer",
    ...CREDIT_CS.codes,
    "overall",
    "grade",
    "coverage",
    "madeOf",
  ] as const;
  return rowPerCustomer(
    book,
    customers,
    labels.map((label) => judgementLabel(label, language)),
    (assessment) => cellsOf(assessment, book),
  );
}

function cellsOf(assessment: Assessment, { policy }: CreditBook): (string | number)[] {
  const result = fiveC(assessment, policy);
  return [
    ...result.cs.map(({ points }) => points ?? ""),
    result.value ?? "",
    result.grade ?? "",
    result.coverage,
    madeOf(result, policy.language),
  ];
}

/** Names what fed each C, with its points. */
function madeOf({ cs }: FiveC, language: Language): string {
  const clauses = cs.flatMap(({ code, factors, rating }) => {
    const parts = factors.map(({ code: factor, points }) => [factorName(factor, language), points]);
    if (rating !== null) parts.push([judgementLabel("rating", language), rating]);
    if (parts.length === 0) return [];
    const texts = parts.map(
      ([name, points]) => `${String(name)} ${formatNumber(Number(points), language)}`,
    );
    return titledText(judgementLabel(code, language), listText(texts, language), language);
  });
  return clausesText(clauses, language);
}
