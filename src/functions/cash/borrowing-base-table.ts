/** The borrowing base as a table for the sheet. */
import { borrowingBase, type BorrowingBaseRow, type Policy, type SerialDate } from "../../engine";
import { borrowingWord, type BorrowingWord } from "../../i18n/borrowing-labels";
import { formatPercent } from "../../i18n/format";
import { measureWords } from "../../i18n/measure-labels";
import { argumentMessage } from "../../i18n/messages";
import type { LedgerTable } from "../../tables/tables";
import { filledRow } from "../cells/filled-row";
import { ledgerTableRemarks } from "../cells/remark-rows";

type Cells = (string | number)[];

/** Lays out a row per customer, the total, the tie-out to the aging, then the advance and what a year of it costs. */
export function borrowingBaseTable(table: LedgerTable, date: SerialDate, policy: Policy): Cells[] {
  const { language, settings } = policy;
  const percent = (share: number) => formatPercent(share, language, 1);
  const places = {
    days: settings.eligibleDays,
    share: percent(settings.crossAgingShare),
    limit: percent(settings.concentrationLimit),
    rate: percent(settings.advanceRate),
    own: percent(settings.fundingRate),
    interest: percent(settings.advanceInterest),
    fee: percent(settings.factoringFee),
  };
  const word = (name: BorrowingWord) => borrowingWord(name, language, places);
  const found = borrowingBase(table.ledger, date, policy);
  const { factoringCost } = found;
  const headings = [
    ...[word("customer"), word("name"), word("receivables"), word("old"), word("disputed")],
    ...[word("crossAged"), word("credits"), word("aboveLimit"), word("eligible")],
  ];
  const filled = (...cells: Cells): Cells => filledRow(headings.length, ...cells);
  const amount = (name: BorrowingWord, value: number | string) => filled(word(name), "", value);
  return [
    headings,
    ...found.rows.map(rowCells),
    rowCells({ ...found.total, customer: word("total") }),
    amount("agingTotal", found.agingTotal),
    amount("difference", found.difference),
    amount("advance", found.advance),
    amount("ownCost", found.ownCost),
    amount("lineCost", found.lineCost),
    "value" in factoringCost
      ? amount("factoringCost", factoringCost.value)
      : filled(word("factoringCost"), "", "", argumentMessage(factoringCost.reason, language)),
    ...found.untranslated.map((none) =>
      filled(measureWords(language)("untranslated", { currency: none.currency }), "", none.amount),
    ),
    filled(word("terms")),
    ...ledgerTableRemarks(table, language, headings.length),
  ];
}

function rowCells(row: BorrowingBaseRow): Cells {
  return [
    ...[row.customer, row.name, row.receivables, row.old, row.disputed, row.crossAged],
    ...[row.credits, row.aboveLimit, row.eligible],
  ];
}
