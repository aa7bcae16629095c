/** The last safe day of a claim as a table for the sheet. */
import {
  builtInWord,
  LIMITATION_LAWS,
  RESTARTS,
  type JudgedRestart,
  type Language,
  type Limitation,
  type RestartTable,
} from "../../engine";
import { formatDate } from "../../i18n/format";
import { limitationWord, type LimitationWord } from "../../i18n/limitation-labels";
import type { Places } from "../../i18n/template";
import { issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];

/** Lays out the last safe day, the warnings, the due date and each event, then what is to be watched. */
export function limitationTable(
  limitation: Limitation,
  table: RestartTable | null,
  language: Language,
): Cells[] {
  const word = (name: LimitationWord, places: Places = {}) =>
    limitationWord(name, language, places);
  const { dueDate, lastSafeDay, warnings, events } = limitation;
  const law = LIMITATION_LAWS.nameOf(limitation.law, language);
  const effectText = ({ effect, until }: JudgedRestart) =>
    word(effect, until === null ? {} : { date: formatDate(until, language) });
  const isSuedFor = events.some(({ effect }) => effect.startsWith("claimBrought"));
  const remarks = [
    ...(isSuedFor ? [word("whileProceedings")] : []),
    word("rules"),
    word("noAdvice"),
  ];
  return [
    [word("what"), word("day"), word("remark")],
    [
      word("lastSafeDay"),
      lastSafeDay,
      word("byLaw", { law, reason: reasonText(limitation, word, language) }),
    ],
    ...warnings.map(({ name, days, date }): Cells => [
      builtInWord(name, language),
      date,
      word("daysBefore", { days }),
    ]),
    [word("dueDate"), dueDate, word("period", { months: limitation.periodMonths })],
    ...events.map((event): Cells => [
      RESTARTS.nameOf(event.kind, language),
      event.date,
      effectText(event),
    ]),
    ...(table === null ? [] : issueRows("restarts", table.issues, language, 3)),
    ...remarks.map((text): Cells => [text, "", ""]),
  ];
}

function reasonText(
  { decisive, isLongest, dueDate }: Limitation,
  word: (name: LimitationWord, places?: Places) => string,
  language: Language,
): string {
  if (isLongest) return word("byLongest");
  if (decisive === null) return word("byDueDate", { date: formatDate(dueDate, language) });
  const event = RESTARTS.nameOf(decisive.kind, language);
  const places = { event, date: formatDate(decisive.date, language) };
  return word(decisive.effect === "keepsAlive" ? "bySuitAfter" : "byEvent", places);
}
