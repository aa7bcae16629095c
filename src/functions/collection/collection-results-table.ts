/** What contacts have brought in as a table for the sheet. */
import {
  collectionResults,
  type ContactTable,
  type CreditBook,
  type ResultSums,
  type SerialDate,
} from "../../engine";
import { formatDate } from "../../i18n/format";
import { resultsWord, type ResultsWord } from "../../i18n/results-labels";
import type { Places } from "../../i18n/template";
import { filledRow } from "../cells/filled-row";
import { bookRemarks, gapTextRows, issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];

const HEADINGS: readonly ResultsWord[] = [
  ...(["by", "channel", "contacts", "judged", "asked", "recovered", "rate", "median"] as const),
  ...(["promises", "kept", "broken", "open"] as const),
  ...(["promised", "keptAmount", "brokenAmount", "openAmount", "keptRate", "cost"] as const),
];

/** Column of what came in: the rows below the totals stand in it too. */
const RECOVERED = HEADINGS.indexOf("recovered");

/** Lays out a row per step and channel, one per collector, their totals, and the tie-out to what was paid. */
export function collectionResultsTable(
  book: CreditBook,
  table: ContactTable,
  from: SerialDate | null,
  to: SerialDate | null,
): Cells[] {
  const { language, settings } = book.policy;
  const word = (name: ResultsWord, places: Places = {}) => resultsWord(name, language, places);
  const width = HEADINGS.length;
  const results = collectionResults(book, table.contacts, from, to);
  const { steps, collectors, total, days, outside, withoutCost } = results;
  const line = (label: string, amount: number) =>
    filledRow<string | number>(width, label, ...Array<string>(RECOVERED - 1).fill(""), amount);
  const day = (date: SerialDate) => formatDate(date, language);
  return [
    HEADINGS.map((name) => word(name)),
    ...steps.map((row) => resultCells(row.step ?? word("noStep"), row.channel ?? "", row)),
    resultCells(word("total"), "", total),
    ...collectors.map((row) => resultCells(row.who ?? word("nobody"), "", row)),
    resultCells(word("collectorTotal"), "", total),
    ...(days === null
      ? []
      : [
          line(word("received", { from: day(days.from), to: day(days.to) }), results.received),
          line(word("ofJudged"), total.recovered),
          line(word("running"), results.running),
          line(word("otherwise"), results.otherwise),
        ]),
    ...[
      word("basis", { date: day(book.asOfDate), days: settings.responseDays }),
      ...(outside === 0 ? [] : [word("outside", { count: outside })]),
      ...(withoutCost === 0 ? [] : [word("withoutCost", { count: withoutCost })]),
    ].map((text) => filledRow(width, text)),
    ...issueRows("contacts", table.issues, language, width),
    ...gapTextRows(results.gaps, language, width),
    ...bookRemarks(book, width),
  ];
}

function resultCells(label: string, channel: string, sums: ResultSums): Cells {
  const { made, kept, broken, open } = sums.promises;
  return [
    ...[label, channel, sums.contacts, sums.judged, sums.asked, sums.recovered],
    ...[sums.rate ?? "", sums.medianDays ?? ""],
    ...[made.count, kept.count, broken.count, open.count],
    ...[made.amount, kept.amount, broken.amount, open.amount],
    ...[sums.keptRate ?? "", sums.cost ?? ""],
  ];
}
