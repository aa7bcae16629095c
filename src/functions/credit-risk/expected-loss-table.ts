/** Expected losses as a table for the sheet. */
import { expectedLoss, type CreditBook, type ExpectedLossRow } from "../../engine";
import { lossWord, type LossWord } from "../../i18n/loss-labels";
import { bookRemarks } from "../cells/remark-rows";
import { filledRow } from "../cells/filled-row";

type Cells = (string | number)[];

const HEADINGS = [
  ...(["customer", "name", "grade", "exposure", "cover", "ead", "pd", "source"] as const),
  ...(["lgd", "loss", "share"] as const),
];

/** Lays out a row per customer, the largest loss first, then the totals and the tie-out to the aging. */
export function expectedLossTable(book: CreditBook): Cells[] {
  const { language } = book.policy;
  const word = (name: LossWord) => lossWord(name, language);
  const all = expectedLoss(book);
  const proof = (label: LossWord, exposure: number): Cells => [
    word(label),
    ...["", "", exposure, "", "", "", "", "", "", ""],
  ];
  return [
    HEADINGS.map(word),
    ...all.rows.map((row) => rowCells(row, all.loss, word)),
    [
      ...[word("total"), "", "", all.exposure, all.cover, all.ead, "", "", "", all.loss],
      all.loss === 0 ? "" : 1,
    ],
    ...(all.withoutProbability === 0
      ? []
      : [[word("withoutProbability"), "", "", "", "", all.withoutProbability, "", "", "", "", ""]]),
    ...(all.notAssessed === 0 ? [] : [proof("notAssessed", all.notAssessed)]),
    proof("agingTotal", all.agingTotal),
    ...(book.tables.orders === null ? [] : [proof("orders", all.orders)]),
    proof("difference", all.difference),
    filledRow(HEADINGS.length, word("horizon")),
    ...bookRemarks(book, HEADINGS.length),
  ];
}

function rowCells(row: ExpectedLossRow, total: number, word: (name: LossWord) => string): Cells {
  const { id, name, grade, exposure, cover, ead, pd, source, lgd, loss } = row;
  const from = source === null ? "" : word(source === "given" ? "given" : "ofGrade");
  const share = loss === null || total === 0 ? "" : loss / total;
  return [id, name, grade ?? "", exposure, cover, ead, pd ?? "", from, lgd, loss ?? "", share];
}
