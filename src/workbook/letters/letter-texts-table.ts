/** The user's own texts of letters, in a table that begins with the built-in ones. */
import {
  cellText,
  LANGUAGE_NAMES,
  LANGUAGES,
  LETTER_FIELDS,
  LETTER_KINDS,
  unknownFields,
  type Language,
  type LetterKind,
} from "../../engine";
import { listText } from "../../i18n/lists";
import { builtInLetter, type LetterTemplate } from "../../i18n/letter-texts";
import { letterWord, type LetterWord } from "../../i18n/letter-words";
import { appendRows, openOwnTable, readColumns, type OwnTable } from "../share/own-table";
import { OWN_TABLES } from "../share/own-table-names";
import { WorkbookProblem } from "../workbook-problem";
import { letterKey, type LetterTexts } from "./letter-page";

interface TextEntry extends LetterTemplate {
  readonly kind: LetterKind;
  readonly spoken: Language;
}

const TABLE: OwnTable<LetterWord, TextEntry> = {
  name: OWN_TABLES.letters,
  sheetName: "sheetName",
  note: "note",
  text: letterWord,
  columns: [
    {
      ...{ title: "kind", width: 150 },
      value: ({ kind }, language) => LETTER_KINDS.nameOf(kind, language),
    },
    { title: "language", width: 60, value: ({ spoken }) => spoken },
    { title: "subject", width: 210, value: ({ subject }) => subject },
    { title: "text", width: 600, value: ({ text }) => text },
  ],
};

/** Begins the table with the built-in texts of all languages; what is there stays. */
export async function openLetterTexts(
  context: Excel.RequestContext,
  language: Language,
): Promise<string> {
  const found = context.workbook.tables.getItemOrNullObject(TABLE.name).load("name");
  await context.sync();
  const table = await openOwnTable(context, TABLE, language);
  if (found.isNullObject) {
    const entries = LANGUAGES.flatMap((spoken) =>
      LETTER_KINDS.codes.map((kind) => ({ kind, spoken, ...builtInLetter(kind, spoken) })),
    );
    await appendRows(context, table, TABLE, entries, language);
  }
  const { worksheet } = table;
  worksheet.activate();
  worksheet.load("name");
  await context.sync();
  return worksheet.name;
}

/**
 * Reads the texts of the table; none where there is no table.
 *
 * @throws WorkbookProblem for a row whose letter or language is not known, or whose text has a field that is none.
 */
export async function readLetterTexts(context: Excel.RequestContext): Promise<LetterTexts> {
  const [kinds, languages, subjects, texts] = await readColumns(context, TABLE, [
    ...(["kind", "language", "subject", "text"] as const),
  ]);
  const found = new Map<string, LetterTemplate>();
  kinds!.forEach((cell, i) => {
    const [name, spoken] = [cellText(cell), cellText(languages![i])];
    const [subject, text] = [cellText(subjects![i]), cellText(texts![i])];
    if (name === "" && spoken === "" && text === "") return;
    const kind = LETTER_KINDS.codeOf(name);
    const language = LANGUAGE_NAMES.codeOf(spoken);
    const row = i + 1;
    if (kind === null) throw badText(row, name, LETTER_KINDS);
    if (language === null) throw problem(row, spoken, listText(LANGUAGES, "en"));
    const [unknown] = unknownFields(`${subject} ${text}`);
    if (unknown !== undefined) throw badText(row, `{${unknown}}`, LETTER_FIELDS, language);
    found.set(letterKey(kind, language), { subject, text });
  });
  return found;
}

interface Names {
  readonly codes: readonly string[];
  nameOf(code: never, language: Language): string;
}

function badText(row: number, found: string, names: Names, language: Language = "en"): Error {
  const known = names.codes.map((code) => names.nameOf(code as never, language));
  return problem(row, found, listText(known, language));
}

function problem(row: number, found: string, expected: string): WorkbookProblem {
  return new WorkbookProblem({ code: "letterText", row, found, expected });
}
