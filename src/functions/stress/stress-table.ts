/** A stress test as a table for the sheet. */
import {
  STRESS_MEASURES,
  stressTest,
  type CreditBook,
  type Language,
  type ScenarioTable,
  type StressFigures,
  type StressRow,
} from "../../engine";
import { asLabel, listText } from "../../i18n/lists";
import { argumentMessage } from "../../i18n/messages";
import { notDueLabel } from "../../i18n/not-due";
import { brokenText, scenarioName, stressWord } from "../../i18n/stress-labels";
import { filledRow } from "../cells/filled-row";
import { bookRemarks, issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];

/** Customers that are named. */
const NAMED = 5;

/** Lays out a row for the present and each scenario, then the changes, what the figures rest on, and what was not used. */
export function stressTable(book: CreditBook, table: ScenarioTable, weeks: number): Cells[] {
  const { language } = book.policy;
  const { rows, reasons } = stressTest(book, table, weeks, notDueLabel(language));
  const measures = STRESS_MEASURES.codes.map((code) => {
    const name = asLabel(STRESS_MEASURES.nameOf(code, language));
    return code === "receipts" || code === "salesReceipts"
      ? stressWord("within", language, { name, weeks })
      : name;
  });
  const headings = [
    ...[stressWord("scenario", language), ...measures],
    ...[stressWord("failing", language), stressWord("broken", language)],
  ];
  const filled = (...cells: Cells): Cells => filledRow(headings.length, ...cells);
  const nameOf = ({ scenario }: StressRow) => scenarioName(scenario, language);
  return [
    headings,
    ...rows.map((row) => [
      ...[nameOf(row), ...figureCells(row.figures)],
      ...[failingText(row, language), brokenText(row, language)],
    ]),
    ...(rows.length === 1 ? [] : [filled(stressWord("change", language))]),
    ...rows.slice(1).map((row) => filled(nameOf(row), ...figureCells(row.change))),
    filled(stressWord("basis", language)),
    ...reasons.map((reason) => filled(argumentMessage(reason, language))),
    ...issueRows("scenarios", table.issues, language, headings.length),
    ...bookRemarks(book, headings.length),
  ];
}

function figureCells(figures: StressFigures): Cells {
  return STRESS_MEASURES.codes.map((code) => figures[code] ?? "");
}

function failingText({ failing }: StressRow, language: Language): string {
  const names = listText(failing.slice(0, NAMED), language);
  return failing.length > NAMED ? `${names} …` : names;
}
