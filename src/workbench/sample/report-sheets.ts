/** The sheets with live formulas over the whole ledger: scores, aging, portfolio, check. */

import type { Workbook, Worksheet } from "../files/excel-workbook";

import type { TableCells } from "./data-sheets";
import { highlight, type Highlight } from "./highlights";
import { writeFormula } from "./live-formulas";
import { AS_OF_DATE } from "./payment-behaviour";
import {
  COLOURS,
  FORMATS,
  freeze,
  printWide,
  styleColumns,
  styleHeader,
  writeTitle,
  type SheetColumn,
} from "./sheet-style";
import type { Answer, WorksheetFunctions } from "./worksheet-functions";

/** The tables of the sample, as formulas see them. */
export interface SampleTables {
  readonly customers: TableCells;
  readonly invoices: TableCells;
  readonly statements: TableCells;
  readonly events: TableCells;
  readonly contacts: TableCells;
  readonly risks: TableCells;
  readonly policy: TableCells;
}

/** Arguments that scores, limits and portfolio share, as typed. */
export const SHARED_ARGUMENTS =
  "Customers[#All],Invoices[#All],AsOfDate,Policy[#All],Statements[#All],Events[#All]";

/** The same arguments, as handed over. */
export function sharedArguments(tables: SampleTables): unknown[] {
  const { customers, invoices, policy, statements, events } = tables;
  return [customers, invoices, AS_OF_DATE, policy, statements, events];
}

const SCORE_COLUMNS: readonly SheetColumn[] = [
  { title: "Customer no.", width: 14 },
  { title: "Customer name", width: 36 },
  { title: "Score", width: 10, format: FORMATS.score },
  { title: "Grade", width: 9 },
  { title: "Suggested limit", width: 16, format: FORMATS.wholeAmount },
  { title: "Credit limit", width: 16, format: FORMATS.wholeAmount },
];

/** Writes score, grade and suggested limit of every customer: five formulas, each spills. */
export function addScores(
  workbook: Workbook,
  tables: SampleTables,
  functions: WorksheetFunctions,
): void {
  const sheet = workbook.addWorksheet("Scores");
  writeTitle(sheet, "Scores, grades and suggested limits", [
    "One formula per column fills all rows. Change the policy or the as-of date, and all of them change.",
  ]);
  styleColumns(sheet, SCORE_COLUMNS);
  SCORE_COLUMNS.forEach(({ title }, index) => {
    sheet.getCell(4, index + 1).value = title;
  });
  styleHeader(sheet, 4, SCORE_COLUMNS);
  const column = (title: string): Answer => {
    const place = tables.customers[0]?.indexOf(title) ?? -1;
    // A formula shows a blank cell as 0.
    return tables.customers.slice(1).map((row) => [row[place] ?? 0]);
  };
  const ids = column("Customer no.");
  const others = sharedArguments(tables);
  const scores = functions.call("CREDITSCORE", [ids, ...others]);
  const write = (place: number, formula: string, answer: Answer): void => {
    writeFormula(sheet, { row: 5, column: place }, formula, answer);
  };
  write(1, "=Customers[Customer no.]", ids);
  write(2, "=Customers[Customer name]", column("Customer name"));
  write(3, `=CREDIT.CREDITSCORE(A5#,${SHARED_ARGUMENTS})`, scores);
  write(
    4,
    "=CREDIT.CREDITGRADE(C5#,Policy[#All])",
    functions.call("CREDITGRADE", [scores, tables.policy]),
  );
  write(
    5,
    `=CREDIT.SUGGESTLIMIT(A5#,${SHARED_ARGUMENTS})`,
    functions.call("SUGGESTLIMIT", [ids, ...others]),
  );
  write(6, "=Customers[Credit limit]", column("Credit limit"));
  freeze(sheet, 4, 2);
  printWide(sheet, 4);
}

/** A sheet that one formula fills. */
export interface Report {
  readonly sheet: string;
  readonly title: string;
  readonly line: string;
  readonly id: string;
  /** The arguments as typed, and as handed over. */
  readonly typed: string;
  readonly args: readonly unknown[];
  /** Columns without a format below hold amounts in one row and shares in another: each value has its own format. */
  readonly isMixed?: boolean;
  /** Formats by the titles of columns, where those of reports in general do not do. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly highlights?: readonly Highlight[];
}

/** The aging report, the portfolio and the check of the ledger. */
export function mainReports(tables: SampleTables): readonly Report[] {
  const { invoices, policy, customers, statements, events } = tables;
  const ledger = {
    typed: "Invoices[#All],AsOfDate,Policy[#All]",
    args: [invoices, AS_OF_DATE, policy],
  };
  return [
    {
      sheet: "Aging",
      title: "Aging of receivables",
      line: "Open amounts in US dollars by days past due; one row per customer, with totals that tie out.",
      id: "AGINGREPORT",
      ...ledger,
      highlights: [
        { title: "Customer", text: "Total", colour: COLOURS.brandLight, scope: "row", bold: true },
      ],
    },
    {
      sheet: "Portfolio",
      title: "Portfolio",
      line: "Every customer in one row: how good, how much, how much of the limit, what to look at.",
      id: "PORTFOLIO",
      typed: SHARED_ARGUMENTS,
      args: sharedArguments(tables),
      highlights: [
        { title: "Warning", text: "hold", colour: COLOURS.hold, scope: "cell" },
        { title: "Warning", text: "red", colour: COLOURS.red, scope: "cell" },
        { title: "Warning", text: "amber", colour: COLOURS.amber, scope: "cell" },
      ],
    },
    {
      sheet: "Check",
      title: "What was read, and what was not",
      line: "The ledger has a few faulty rows on purpose. What can be read is read; the rest is named, with its reason.",
      id: "LEDGERCHECK",
      typed: `${ledger.typed},Customers[#All],Statements[#All],Events[#All]`,
      args: [...ledger.args, customers, statements, events],
      highlights: [
        { title: "Section", text: "Error", colour: COLOURS.red, scope: "row" },
        { title: "Section", text: "Warning", colour: COLOURS.amber, scope: "row" },
      ],
    },
  ];
}

/** Writes a sheet with its formula and the answer. */
export function addReport(
  workbook: Workbook,
  {
    sheet: name,
    title,
    line,
    id,
    typed,
    args,
    isMixed = false,
    formats = {},
    highlights = [],
  }: Report,
  functions: WorksheetFunctions,
): void {
  const sheet = workbook.addWorksheet(name);
  const answer = functions.call(id, args);
  const header = answer[0] ?? [];
  const columns = header.map((heading, index) => {
    const column = columnOf(typeof heading === "string" ? heading : "", answer, index);
    const format = formats[column.title];
    return format === undefined ? column : { title: column.title, width: column.width, format };
  });
  writeTitle(sheet, title, [line]);
  styleColumns(sheet, columns);
  writeFormula(sheet, { row: 4, column: 1 }, `=CREDIT.${id}(${typed})`, answer);
  const isGuessed = ({ title }: SheetColumn) => isMixed && !(title in formats);
  const headings = columns.map((column) => {
    const { title, width, alignment = BESIDE_NUMBER } = column;
    return isGuessed(column) ? { title, width, alignment } : column;
  });
  styleHeader(sheet, 4, headings);
  formatEach(sheet, answer, columns.map(isGuessed));
  answer.forEach((row, down) => {
    if (down === 0 || !isNote(row)) return;
    const lines = Math.ceil(displayWidth(shown(row[0])) / (columns[0]?.width ?? 1));
    sheet.getCell(4 + down, 1).alignment = { wrapText: true };
    sheet.getRow(4 + down).height = LINE_HEIGHT * Math.max(1, lines);
  });
  highlight(sheet, { row: 4, titles: header }, highlights);
  freeze(sheet, 4, 1);
  printWide(sheet, 4);
}

const LINE_HEIGHT = 15;

/** Room between a text and the number on its left. */
const BESIDE_NUMBER = { horizontal: "left", indent: 1 } as const;

/** Whole numbers without decimals, small ones with enough of them, in the columns that hold both; texts as beside numbers. */
function formatEach(sheet: Worksheet, answer: Answer, isMixed: readonly boolean[]): void {
  answer.forEach((row, down) => {
    row.forEach((value, right) => {
      if (!isMixed[right]) return;
      const cell = sheet.getCell(4 + down, 1 + right);
      if (typeof value !== "number") {
        if (down > 0 && right > 0 && value !== "") cell.alignment = BESIDE_NUMBER;
        return;
      }
      const small = Math.abs(value) < 10 ? FORMATS.fraction : FORMATS.amount;
      cell.numFmt = Number.isInteger(value) ? FORMATS.count : small;
    });
  });
}

/** Formats of report columns, by their titles; amounts for everything else. */
const TITLED_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/next review/i, FORMATS.date],
  [/limit$/i, FORMATS.wholeAmount],
  [/utilisation|coverage/i, FORMATS.share],
  [/score|lowest|highest/i, FORMATS.score],
  [/days|^value$|^row$/i, FORMATS.count],
  [/^found$/i, "General"],
];

function columnOf(title: string, answer: Answer, index: number): SheetColumn {
  const values = answer.slice(1).map((row) => row[index]);
  const beside = answer.slice(1).filter((row) => !isNote(row));
  const texts = [title, ...beside.map((row) => shown(row[index]))];
  const longest = Math.max(...texts.map((text) => displayWidth(text)));
  const width = Math.min(70, Math.max(12, longest + 3));
  const isText = values.every((value) => typeof value === "string");
  // The first column names rows, if by numbers.
  if (index === 0) return { title, width, alignment: { horizontal: "left" } };
  if (isText) return { title, width, alignment: BESIDE_NUMBER };
  const format = TITLED_FORMATS.find(([words]) => words.test(title))?.[1] ?? FORMATS.amount;
  return { title, width, format };
}

/** About what a cell shows; bold digits of totals are wider. */
function shown(value: Answer[number][number] | undefined): string {
  if (typeof value === "number") return value.toLocaleString("en", { minimumFractionDigits: 2 });
  return typeof value === "string" ? value : "";
}

/** A text that stands alone in its row. */
function isNote(row: Answer[number]): boolean {
  return row.every((value, index) => index === 0 || value === "");
}

/** Width of a text in characters; Chinese ones count twice. */
function displayWidth(text: string): number {
  return text.length + (text.match(/[\u2E80-\uFFEF]/g)?.length ?? 0);
}
