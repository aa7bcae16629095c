import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { CellValueType } from "@univerjs/core";

// Before the functions: they register as soon as they are loaded.
import "../support/worksheet-functions";

import { accountLetters, dunningLetters, workList, type Language } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import {
  insertDashboardSheet,
  insertFunctionSheet,
  insertPortfolioSheet,
  writeReviewSheet,
} from "../../src/taskpane/app/written-sheets";
import type { AssessedView } from "../../src/taskpane/book/credit-view";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { policyRow } from "../../src/taskpane/book/policy-row";
import { beginTable } from "../../src/taskpane/cash/planning-jobs";
import { callInputs, callSources } from "../../src/taskpane/insert/call-sources";
import { CREDIT_FUNCTIONS } from "../../src/taskpane/insert/credit-functions";
import { functionSheet } from "../../src/taskpane/insert/function-sheet";
import { customerSheetJob } from "../../src/taskpane/customer/customer-sheet-job";
import { NO_MARKS } from "../../src/taskpane/customer/judgement-draft";
import { writeJudgement } from "../../src/taskpane/customer/judgement-job";
import { draftOf } from "../../src/taskpane/policy/policy-draft";
import { printPolicy, savePolicy, settlePolicy } from "../../src/taskpane/policy/written-policy";
import { portfolioCustomers } from "../../src/taskpane/portfolio/portfolio-customers";
import { portfolioOf } from "../../src/taskpane/portfolio/portfolio-of";
import { writeBook, writeReviewSheets } from "../../src/taskpane/portfolio/review-batch";
import { salesPacks, writePacks } from "../../src/taskpane/share/sales-packs";
import {
  calculateJob,
  copyJob,
  repairJob,
  restoreJob,
  trailJob,
  valuesJob,
} from "../../src/taskpane/share/share-jobs";
import { editLetterTexts, writeLetterSheets } from "../../src/taskpane/work/letter-jobs";
import { planCall } from "../../src/workbook/credit-call";
import type { Stamp } from "../../src/workbook/share/stamp";
import { AS_OF_DATE } from "../support/credit-tables";
import { registerCredit } from "../support/credit-stub";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";

/** What a spreadsheet would carry out, or make a number or a date of, if it did not take it for a text. */
const HOSTILE = ["=1+1", "@x", "+1", "-1", "\t=2+2", "'quoted", "1/2"];

/** As many harmless ones, of the same order. */
const TAME = HOSTILE.map((_, i) => `Tame${String.fromCharCode(65 + i)}`);

/** Control characters in front are no part of a name. */
const shown = (text: string) => text.trim();

/** A workbook that has the texts wherever it has texts. */
function sheetsOf(texts: readonly string[]): Record<string, TestCell[][]> {
  const at = (i: number) => texts[i % texts.length]!;
  return {
    Customers: [
      [
        ...["Customer no.", "Customer name", "Country", "Industry", "Salesperson"],
        ...["Credit limit", "Rating", "Block"],
      ],
      ...texts.map((text, i) => [`C-${i}`, text, at(i + 1), at(i + 2), at(i % 2), 1000, "", ""]),
    ],
    Ledger: [
      [
        ...["Customer no.", "Invoice no.", "Invoice date", "Due date", "Amount", "Open amount"],
        ...["Settled date", "Terms", "Salesperson"],
      ],
      ...texts.flatMap((text, i) => [
        [
          ...[`C-${i}`, text, AS_OF_DATE - 90, AS_OF_DATE - 60, 100 + i, 100 + i, ""],
          at(i + 3),
          text,
        ],
        ...[400, 350, 300, 250].map((days, k) => [
          ...[`C-${i}`, `${text}${k}`, AS_OF_DATE - days, AS_OF_DATE - days + 30, 50, 0],
          ...[AS_OF_DATE - days + 30 + 5 * i, "", text],
        ]),
      ]),
    ],
    Events: [
      ["Customer no.", "Date", "Kind", "Note"],
      ...texts.map((text, i) => [`C-${i}`, AS_OF_DATE - 40, "Law suit", text]),
    ],
    Policy: [
      ["Rule", "Item", "From", "Value", "Note"],
      ["document status", texts[0]!, "", "open", texts[1]!],
      ["setting", "language", "", "en", texts[2]!],
    ],
  };
}

/** The stand-in for a function answers with the range that it is given. */
const ANSWER = "=CREDIT.PORTFOLIO(Customers!A1:E8)";

interface Writing {
  readonly now: ReadyState;
  readonly view: AssessedView;
  readonly texts: readonly string[];
}

const LANGUAGE: Language = "en";
const stampBy = ([author]: readonly string[]): Stamp => ({
  ...{ time: 45_500.75, author: author!, asOfDate: AS_OF_DATE, policy: author!, inputs: {} },
});

/** Writes the answer of a function as values, as where Excel hands over no table of that size. */
async function insertAsValues(id: string, { now, texts }: Writing): Promise<unknown> {
  const declared = CREDIT_FUNCTIONS.get(id)!;
  const sources = callSources(now, LANGUAGE);
  const plan = planCall(declared, CREDIT_FUNCTIONS, sources);
  if (plan.status !== "ready") throw new Error(`${id} is not ready.`);
  const source = { inputs: callInputs(now.workbook), stamp: texts[0]! };
  const sheet = functionSheet(declared, plan.call, sources, LANGUAGE, undefined, source);
  return insertFunctionSheet(now, sheet, LANGUAGE);
}

/** The last ones, whose names are the most hostile. */
const someCustomers = ({ book, agingRows }: AssessedView) =>
  portfolioCustomers(book, agingRows).slice(-3);

/** All that writes, in an order in which each finds what it needs. */
const WRITERS: readonly (readonly [what: string, write: (writing: Writing) => Promise<unknown>])[] =
  [
    ["the trail", ({ texts }) => trailJob(stampBy(texts), LANGUAGE)],
    ["a review and its line in the history", ({ now }) => writeReviewSheet(now, LANGUAGE)],
    ["the portfolio", ({ now }) => insertPortfolioSheet(now, LANGUAGE)],
    [
      "the dashboard",
      async ({ now, view }) => {
        const signal = new AbortController().signal;
        const portfolio = await portfolioOf(view, () => undefined, signal);
        return insertDashboardSheet(now, portfolio!, LANGUAGE);
      },
    ],
    ...["WORKLIST", "EXPLAINSCORE", "CREDITSCORE"].map(
      (id) => [`${id} as values`, (writing: Writing) => insertAsValues(id, writing)] as const,
    ),
    ["packs of salespeople", ({ now, view }) => writePacks(now, salesPacks(view), LANGUAGE)],
    [
      "a review of each customer",
      ({ now, view }) => writeReviewSheets(now, view, someCustomers(view), LANGUAGE),
    ],
    ["a book of reviews", ({ now, view }) => writeBook(now, view, someCustomers(view), LANGUAGE)],
    ["texts of letters", () => editLetterTexts(LANGUAGE)],
    [
      "letters",
      ({ now, view: { book } }) => {
        const letters = dunningLetters(book, workList(book, null));
        const request = { letters: [...letters, ...accountLetters(book)], book, spoken: LANGUAGE };
        return writeLetterSheets(now, request, "A4", LANGUAGE);
      },
    ],
    [
      "a judgement",
      ({ now, texts: [author, , note] }) =>
        writeJudgement(
          now,
          {
            ...{ date: 45_800, customer: { id: note!, name: author! }, rater: author! },
            ...{ mark: 3, cs: { ...NO_MARKS, capital: 2 } },
            answers: { who: author!, what: note!, when: "", how: note!, why: "" },
          },
          2,
          LANGUAGE,
        ),
    ],
    ["a sheet for the customer", ({ now }) => customerSheetJob(now, "A4", LANGUAGE)],
    ["a plan to begin with", ({ view }) => beginTable("plan", view.book, LANGUAGE)],
    [
      "answers to questions about the reading",
      ({ now, texts }) =>
        settlePolicy(
          now,
          texts.map((text) => ({
            ...policyRow("documentType", `${text}.`, "invoice"),
            note: text,
          })),
          LANGUAGE,
        ),
    ],
    [
      "a policy with its version",
      ({ now, texts: [author, , note] }) =>
        savePolicy(
          now,
          {
            draft: draftOf(now.workbook.tables.applied.policy),
            author: author!,
            note: note!,
          },
          LANGUAGE,
        ),
    ],
    ["a policy in print", ({ now }) => printPolicy(now, LANGUAGE)],
    [
      "copies as values",
      ({ texts }) =>
        copyJob(
          { sheetNames: ["Customers", "Ledger", "Answer"], withoutHeadings: ["Country"] },
          () => undefined,
        )(stampBy(texts), LANGUAGE),
    ],
    ["full names of functions", ({ texts }) => repairJob(stampBy(texts), LANGUAGE)],
    ["values in place of formulas", ({ texts }) => valuesJob(stampBy(texts), LANGUAGE)],
    ["formulas again", ({ texts }) => restoreJob(null, () => undefined)(stampBy(texts), LANGUAGE)],
    ["a calculation of everything", ({ texts }) => calculateJob(stampBy(texts), LANGUAGE)],
  ];

/** The cells of the sheets in their order, row by row: a formula, or a value with its type. */
type Dump = readonly (readonly string[])[];

/** Sheets that more than one of them writes into. */
const SHARED = ["Policy", "Answer", "Credit history", "CreditSheet trail"];

function dumpOf({ grid }: TestOffice, isMeant: (name: string) => boolean): Dump {
  return grid.sheets
    .list()
    .filter(({ name }) => isMeant(name))
    .map(({ id }) =>
      grid.cells
        .values(id, { row: 0, column: 0, rowCount: 120, columnCount: 20 })
        .flatMap((row, r) =>
          row.map((value, column) => {
            const formula = grid.cells.formula(id, r, column);
            return formula === null ? JSON.stringify(value) : `formula ${formula}`;
          }),
        ),
    );
}

/** Opens a workbook in which every text is one, whatever it looks like. */
async function openWith(texts: readonly string[]): Promise<TestOffice> {
  const office = await openInExcel({ sheets: { Answer: [[ANSWER]] } });
  for (const [name, rows] of Object.entries(sheetsOf(texts))) {
    const { id } = office.grid.sheets.add(name);
    const cells = rows.map((row) =>
      row.map((v) => ({
        v,
        t: typeof v === "string" ? CellValueType.STRING : CellValueType.NUMBER,
      })),
    );
    office.grid.cells.write(id, cells);
  }
  registerCredit(office, "PORTFOLIO");
  await office.grid.calculation.settled();
  return office;
}

/** Runs all writers on a workbook with such texts, and looks after each at what it may have written into. */
async function dumpsOf(texts: readonly string[]): Promise<Map<string, Dump>> {
  const office = await openWith(texts);
  const known = new Set(office.grid.sheets.list().map(({ name }) => name));
  const dumps = new Map<string, Dump>();
  for (const [what, write] of WRITERS) {
    const workbook = (await openWorkbook(LANGUAGE))!;
    if (workbook.view.status !== "assessed") throw new Error(workbook.view.status);
    const now = { workbook, customer: 0 } as ReadyState;
    await write({ now, view: workbook.view, texts });
    await office.grid.calculation.settled();
    dumps.set(
      what,
      dumpOf(office, (name) => SHARED.includes(name) || !known.has(name)),
    );
    for (const { name } of office.grid.sheets.list()) known.add(name);
  }
  office.dispose();
  return dumps;
}

/** Marks of what something was written from differ where the texts do, and time goes on. */
const plain = (cell: string) =>
  cell.replace(/\b[A-Z]?[0-9a-f]{8}\b|\d\d:\d\d|^4\d{4}\.\d+$/g, "#").replaceAll("\\t", "");

/** What a cell with harmless texts says of the hostile ones. */
function expectedOf(cell: string): string {
  if (cell.startsWith("formula ")) return plain(cell);
  return plain(TAME.reduce((text, tame, i) => text.replaceAll(tame, shown(HOSTILE[i]!)), cell));
}

let tame: Map<string, Dump>;
let hostile: Map<string, Dump>;

beforeAll(async () => {
  tame = await dumpsOf(TAME);
  hostile = await dumpsOf(HOSTILE);
});

describe("texts that look like formulas, numbers or dates", () => {
  it.each(WRITERS.map(([what]) => what))("stay texts in %s", (what) => {
    const before = tame.get(what)!;
    const after = hostile.get(what)!;
    expect(after.map((cells) => cells.length)).toEqual(before.map((cells) => cells.length));
    const faults = before.flatMap((cells, sheet) =>
      cells.flatMap((cell, place) => {
        const expected = expectedOf(cell);
        const found = plain(after[sheet]![place]!);
        // Names of sheets have no slashes.
        const isMeant = [expected, expected.replaceAll("/", " ")].includes(found);
        return isMeant ? [] : [{ sheet, place, expected, found }];
      }),
    );
    expect(faults.slice(0, 5)).toEqual([]);
  });

  it("are written at all", () => {
    const all = JSON.stringify([...hostile.values()]);
    for (const text of HOSTILE) expect(all).toContain(shown(text));
  });

  it("are looked for in every file of the pane that writes cells", () => {
    const folder = path.resolve(__dirname, "../../src/taskpane");
    const writing = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /\bwriteInExcel\(|\bcopyAsValues\(/.test(readFileSync(path.join(folder, file), "utf8")),
    );
    expect(writing.sort()).toEqual([
      // Settings of the workbook, no cells.
      "app/pane-actions.ts",
      "app/written-sheets.ts",
      "cash/planning-jobs.ts",
      "customer/customer-sheet-job.ts",
      "customer/judgement-job.ts",
      "policy/written-policy.ts",
      "portfolio/review-batch.ts",
      "share/sales-packs.ts",
      "share/share-jobs.ts",
      "work/letter-jobs.ts",
    ]);
  });
});
