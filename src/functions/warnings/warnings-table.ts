/** Early warnings as a table for the sheet. */
import {
  earlyWarnings,
  EVENT_KINDS,
  FEWEST_CASES,
  FORETOLD_DAYS,
  MEASURES,
  RATIOS,
  SIGNALS,
  TROUBLE_DAYS,
  worthOf,
  type ContactTable,
  type CreditBook,
  type Language,
  type Measure,
  type Signal,
  type SignalRecord,
  type Warning,
  type WarnedCustomer,
} from "../../engine";
import { formatDate, formatPercent } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import type { Places } from "../../i18n/template";
import { warningWord, type WarningWord } from "../../i18n/warning-labels";
import { levelName } from "../../i18n/words";
import { filledRow } from "../cells/filled-row";
import { bookRemarks, issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];
type Word = (name: WarningWord, places?: Places) => string;

const HEADINGS = [
  ...(["customer", "name", "warning", "level", "since", "now", "before", "line"] as const),
  ...(["unit", "remark"] as const),
];

/** What the figures of a warning count; days for all others. */
const UNITS: Readonly<Partial<Record<Signal | Measure, WarningWord>>> = {
  ...{ partPayments: "number", brokenPromises: "number", weakerRatios: "number", news: "number" },
  ...{ orderSpike: "amount", openDisputes: "share", lineAhead: "share", utilisation: "share" },
  ...{ groupUtilisation: "share", shareOverdue: "share", score: "number", dunningLevel: "number" },
  ...{ blocked: "number", unreadableLimit: "number", unreadableEvent: "number" },
  debtWithoutRate: "number",
};

/** Lays out a row per warning, how many customers have some, and what became of the warnings of the past. */
export function warningsTable(book: CreditBook, contacts: ContactTable | null): Cells[] {
  const { language } = book.policy;
  const word: Word = (name, places = {}) => warningWord(name, language, places);
  const { customers, looked, record } = earlyWarnings(book, contacts?.contacts ?? null);
  const width = HEADINGS.length;
  return [
    HEADINGS.map((name) => word(name)),
    ...customers.flatMap((one) => customerRows(one, word, language)),
    filledRow<string | number>(width, word("warned"), customers.length),
    filledRow<string | number>(width, word("looked"), looked),
    ...(record === null
      ? [filledRow(width, word("noPayments"))]
      : [
          filledRow(
            width,
            ...recordCells(
              ...(["record", "fired", "judged", "followed", "precision", "early"] as const).map(
                (name) => word(name),
              ),
            ),
          ),
          ...SIGNALS.codes.flatMap((signal) => {
            const one = record.bySignal.get(signal);
            const name = SIGNALS.nameOf(signal, language);
            return one === undefined ? [] : [recordRow(name, one, word)];
          }),
          recordRow(word("anyDay"), record.all, word),
          filledRow(
            width,
            word("basis", { trouble: TROUBLE_DAYS, days: FORETOLD_DAYS, fewest: FEWEST_CASES }),
          ),
        ]),
    ...(contacts === null ? [] : issueRows("contacts", contacts.issues, language, width)),
    ...bookRemarks(book, width),
  ];
}

function customerRows(
  { id, name, warnings }: WarnedCustomer,
  word: Word,
  language: Language,
): Cells[] {
  return warnings.map((one) => [
    ...[id, name, nameOf(one.signal, language)],
    one.level === null ? word("signal") : levelName(one.level, language),
    ...[one.since ?? "", one.now ?? "", one.before ?? "", one.line ?? ""],
    ...[word(UNITS[one.signal] ?? "days"), remarkOf(one, word, language)],
  ]);
}

function nameOf(signal: Signal | Measure, language: Language): string {
  return isMeasure(signal) ? MEASURES.nameOf(signal, language) : SIGNALS.nameOf(signal, language);
}

function isMeasure(signal: Signal | Measure): signal is Measure {
  return (MEASURES.codes as readonly string[]).includes(signal);
}

function remarkOf({ crossing, events, ratios }: Warning, word: Word, language: Language): string {
  if (crossing !== null) {
    const { line, date } = crossing;
    const places = { line: formatPercent(line, language), date: formatDate(date, language) };
    return word("crossing", places);
  }
  const names = [
    ...events.map(({ kind, date }) => {
      const code = EVENT_KINDS.codeOf(kind);
      const name = code === null ? kind : EVENT_KINDS.nameOf(code, language);
      return `${name} ${formatDate(date, language)}`;
    }),
    ...ratios.map((ratio) => RATIOS.nameOf(ratio, language)),
  ];
  return listText(names, language);
}

function recordRow(name: string, record: SignalRecord, word: Word) {
  const { fired, judged, followed } = record;
  const { share, daysEarly } = worthOf(record);
  const worth = [share ?? word("noHistory"), daysEarly ?? ""];
  return filledRow(HEADINGS.length, ...recordCells(name, fired, judged, followed, ...worth));
}

/** Nothing of the record stands below the days since when. */
function recordCells(...cells: Cells): Cells {
  const since = HEADINGS.indexOf("since");
  return [...cells.slice(0, since), "", ...cells.slice(since)];
}
