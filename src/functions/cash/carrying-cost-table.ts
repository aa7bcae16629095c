/** The cost of receivables as a table for the sheet. */
import {
  carryingCost,
  discountCost,
  type CarryingCostRow,
  type CreditBook,
  type DiscountCost,
  type Language,
  type PaymentTerms,
} from "../../engine";
import { carryingWord, type CarryingWord } from "../../i18n/carrying-labels";
import { formatNumber, formatPercent } from "../../i18n/format";
import { argumentMessage } from "../../i18n/messages";
import type { Places } from "../../i18n/template";
import { filledRow } from "../cells/filled-row";
import { bookRemarks } from "../cells/remark-rows";

type Cells = (string | number)[];
type Word = (name: CarryingWord, places?: Places) => string;

/**
 * Lays out a row per customer with its buckets, the total, the cost by bucket, then rates in the second column:
 * that of the policy and what the discount costs.
 */
export function carryingCostTable(
  book: CreditBook,
  terms: PaymentTerms | null,
  daysCut: number,
): Cells[] {
  const { language } = book.policy;
  const word: Word = (name, places = {}) => carryingWord(name, language, places);
  const found = carryingCost(book, daysCut);
  const { rows, total, bucketCosts, rate, sales, daysToPay } = found;
  const headings = [
    ...[word("customer"), word("name"), ...found.bucketLabels, word("unapplied"), word("total")],
    ...[word("cost"), word("overdueCost"), word("dailySales", { days: found.windowDays })],
    word("saving", { days: daysCut }),
  ];
  const filled = (...cells: Cells): Cells => filledRow(headings.length, ...cells);
  const paidDays = "value" in daysToPay ? daysToPay.value : null;
  return [
    headings,
    ...rows.map((row) => rowCells(row.aging.group, row)),
    rowCells(word("total"), total),
    filled(word("bucketCost"), "", ...bucketCosts, total.cost),
    filled(word("rate"), rate),
    ...(terms === null ? [] : discountRows(terms, paidDays, rate, word, language)).map((row) =>
      filled(...row),
    ),
    filled(word("convention")),
    ...("reason" in sales ? [filled(argumentMessage(sales.reason, language))] : []),
    ...bookRemarks(book, headings.length),
  ];
}

function rowCells(group: string, row: CarryingCostRow): Cells {
  const { buckets, unapplied, total } = row.aging;
  return [
    ...[group, row.name, ...buckets, unapplied, total],
    ...[row.cost, row.overdueCost, row.dailySales ?? "", row.saving ?? ""],
  ];
}

/** What the discount costs by its terms, and as is really paid where that is later; all in the second column. */
function discountRows(
  terms: PaymentTerms,
  paidDays: number | null,
  fundingRate: number,
  word: Word,
  language: Language,
): Cells[] {
  const byTerms = discountCost(terms, null);
  if (byTerms === null) return [[word("noDiscount")]];
  const asPaid = discountCost(terms, paidDays);
  const costs = [byTerms, ...(asPaid!.netDays > byTerms.netDays ? [asPaid!] : [])];
  return costs.flatMap((cost, i) => costRows(cost, i > 0, fundingRate, word, language));
}

function costRows(
  { discount, discountDays, netDays, rates }: DiscountCost,
  isAsPaid: boolean,
  fundingRate: number,
  word: Word,
  language: Language,
): Cells[] {
  const places = {
    rate: formatPercent(discount, language, 2),
    within: discountDays,
    days: formatNumber(netDays, language, 1),
  };
  const [usual] = rates;
  return [
    [word(isAsPaid ? "discountAsPaid" : "discount", places), discount],
    ...rates.flatMap(({ yearDays, simple, effective }): Cells[] => [
      [word("simple", { days: yearDays }), simple],
      [word("effective", { days: yearDays }), effective],
    ]),
    [
      word(usual!.effective > fundingRate ? "dearer" : "cheaper"),
      Math.abs(usual!.effective - fundingRate),
    ],
  ];
}
