/** The work of a day as a table for the sheet. */
import {
  builtInWord,
  EVENT_KINDS,
  workList,
  type ContactTable,
  type CreditBook,
  type KeptOutRow,
  type Language,
  type WorkCustomer,
  type WorkRow,
} from "../../engine";
import { formatDate, formatNumber } from "../../i18n/format";
import { measureWords } from "../../i18n/measure-labels";
import type { Places } from "../../i18n/template";
import { workBasis, workReasonText, workWord, type WorkWord } from "../../i18n/work-labels";
import { filledRow } from "../cells/filled-row";
import { bookRemarks, gapTextRows, issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];
type Word = (name: WorkWord, places?: Places) => string;

const HEADINGS = [
  ...(["customer", "name", "step", "channel", "amount", "overdue", "invoices", "days"] as const),
  ...([
    "chance",
    "source",
    "expected",
    "reason",
    "owner",
    "lastContact",
    "promise",
    "next",
  ] as const),
];

/** Column of what is past due: steps and what is kept out add up in it to the aging. */
const OVERDUE = HEADINGS.indexOf("overdue");

/** Lays out a row per step, their total, a row per reason for what is kept out, and the tie-out to the aging. */
export function workListTable(book: CreditBook, contacts: ContactTable | null): Cells[] {
  const { language } = book.policy;
  const word: Word = (name, places = {}) => workWord(name, language, places);
  const list = workList(book, contacts?.contacts ?? null);
  const line = (label: string, overdue: number): Cells =>
    filled(label, ...Array<string>(OVERDUE - 1).fill(""), overdue);
  const width = HEADINGS.length;
  return [
    HEADINGS.map((name) => word(name)),
    ...list.rows.map((row) => stepCells(row, word, language)),
    filled(
      ...[word("total"), "", "", "", list.amount, list.overdue, "", "", "", ""],
      list.expected,
    ),
    ...list.keptOut.map((row) => keptOutCells(row, word, language)),
    line(word("keptOutTotal"), list.keptOutTotal),
    line(word("agingOverdue"), list.agingOverdue),
    line(word("difference"), list.difference),
    ...list.untranslated.map(({ currency, amount }) =>
      line(measureWords(language)("untranslated", { currency }), amount),
    ),
    filled(word(workBasis(list, contacts !== null))),
    ...(contacts === null ? [] : issueRows("contacts", contacts.issues, language, width)),
    ...gapTextRows(list.gaps, language, width),
    ...bookRemarks(book, width),
  ];
}

function stepCells(row: WorkRow, word: Word, language: Language): Cells {
  const { learntFrom } = row;
  const source = learntFrom > 0 ? word("learnt", { contacts: learntFrom }) : word("ofPolicy");
  return [
    ...[row.id, row.name, builtInWord(row.step.step, language)],
    ...[
      builtInWord(row.step.channel, language),
      row.amount,
      row.overdue,
      row.asked.length,
      row.days,
    ],
    ...[row.rate, source, row.expected, workReasonText(row.reason, language)],
    ...customerCells(row, word, language),
    row.nextDate,
  ];
}

function keptOutCells(row: KeptOutRow, word: Word, language: Language): Cells {
  const event = row.event === null ? "" : EVENT_KINDS.nameOf(row.event, language);
  return [
    ...[row.id, row.name, word("keptOut"), "", "", row.overdue, "", "", "", "", ""],
    word(row.reason, { event }),
    ...customerCells(row, word, language),
    row.until ?? "",
  ];
}

/** Owner, last contact, promise. */
function customerCells(row: WorkCustomer, word: Word, language: Language): Cells {
  const { lastContact, promise, owner } = row;
  const promised =
    promise === null
      ? ""
      : word(promise.state, {
          amount: formatNumber(promise.amount, language),
          date: formatDate(promise.date, language),
        });
  const contacted =
    lastContact === null
      ? ""
      : [formatDate(lastContact.date, language), lastContact.step ?? ""].filter(Boolean).join(" ");
  return [owner, contacted, promised];
}

function filled(...cells: Cells): Cells {
  return filledRow(HEADINGS.length, ...cells);
}
