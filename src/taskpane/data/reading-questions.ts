/** What the reading of the tables has to ask, with the answers that a policy can give. */
import {
  COLUMN_ANSWERS,
  DATE_ORDERS,
  headerKey,
  SIGN_CONVENTIONS,
  STATUS_ANSWERS,
  TABLE_KINDS,
  TYPE_ANSWERS,
  type EngineError,
  type Language,
  type PolicyRow,
  type ReadingDoubt,
} from "../../engine";
import { issueText } from "../../i18n/issue-texts";
import { dataWord, type DataWord } from "../../i18n/pane-data";
import { tableKindName } from "../../i18n/pane-texts";
import { titledText } from "../../i18n/lists";
import { doubtText } from "../../i18n/reading-texts";
import { tableMessage } from "../../i18n/table-messages";
import type { OpenWorkbook } from "../book/open-workbook";
import { policyRow } from "../book/policy-row";

/** A question; two about the same row of the policy are one. */
export interface ReadingQuestion {
  readonly key: string;
  readonly text: string;
  readonly answers: readonly ReadingAnswer[];
}

/** An answer, and the rows of the policy that it becomes. */
export interface ReadingAnswer {
  readonly label: string;
  readonly rows: readonly PolicyRow[];
}

/** Gives the questions of all tables; those that nothing can be read without come first. */
export function readingQuestions(
  { tables }: Pick<OpenWorkbook, "tables">,
  language: Language,
): ReadingQuestion[] {
  const { invoices } = tables;
  const asked =
    invoices.status === "failed"
      ? [errorQuestion(invoices.error, language)]
      : invoices.status === "read"
        ? invoices.table.ledger.reading.doubts.map((doubt) => doubtQuestion(doubt, language))
        : [];
  const questions = [...asked, ...dateQuestions(tables, language)].filter((one) => one !== null);
  return [...new Map(questions.map((one) => [one.key, one] as const).reverse()).values()].reverse();
}

/** Where a reading stops: its message names what the answer is about. */
function errorQuestion(error: EngineError, language: Language): ReadingQuestion | null {
  const { code, details } = error;
  const item = String(details.item ?? "");
  const text = tableMessage(error, language);
  const word = (label: DataWord, ...rows: PolicyRow[]) => ({
    label: dataWord(label, language),
    rows,
  });
  const question = (...answers: ReadingAnswer[]) => ({ key: keyOf(answers), text, answers });
  switch (code) {
    case "negativeInvoices":
      return question(...signAnswers(language));
    case "unclearNumbers":
      return question(
        word("partsThousands", policyRow("setting", "decimalSign", "comma")),
        word("beginsDecimals", policyRow("setting", "decimalSign", "point")),
      );
    case "monthsWithoutYear":
      return question(...yearAnswers());
    case "outlineDates":
      return question(...outlineAnswers(item, language));
    case "unknownTypes":
      return question(...typeAnswers(item, language));
    case "unclearBalance":
      return question(
        word("isOpenAmount", policyRow("column", item, "openAmount")),
        word("isRunning", policyRow("column", item, "notRead")),
      );
    case "unclearLines":
      return question(word("leaveOut", policyRow("column", item, "notRead")));
    case "ambiguousColumn": {
      const answers = columnAnswers(String(details.column), String(details.found), language);
      return answers.length === 0 ? null : question(...answers);
    }
    default:
      return null;
  }
}

/** Where a reading went on, with a doubt. */
function doubtQuestion(doubt: ReadingDoubt, language: Language): ReadingQuestion | null {
  const { code, found } = doubt;
  const text = doubtText(doubt, language);
  const question = (answers: readonly ReadingAnswer[]) => ({ key: keyOf(answers), text, answers });
  switch (code) {
    case "negativeInvoices":
      return question(signAnswers(language));
    case "mixedCredits":
      return question(
        (["asWritten", "byType"] as const).map((signs) => ({
          label: SIGN_CONVENTIONS.nameOf(signs, language),
          rows: [policyRow("setting", "signConvention", signs)],
        })),
      );
    case "unknownTypes":
      return question(typeAnswers(found, language));
    case "unknownStatuses":
      return question(
        STATUS_ANSWERS.codes.map((answer) => ({
          label: STATUS_ANSWERS.nameOf(answer, language),
          rows: [policyRow("documentStatus", found, answer)],
        })),
      );
    case "ambiguousDate":
      return question(dateAnswers(language));
    case "unprovenCredits":
    case "taxAdded":
      return question([
        {
          label: dataWord("leaveOut", language),
          rows: [policyRow("column", doubt.column, "notRead")],
        },
      ]);
    case "outlineDates":
      return question(outlineAnswers(doubt.column, language));
    case "blankCurrency":
    case "tiedCurrencies":
      return question(
        currenciesOf(found).map((currency) => ({
          label: currency,
          rows: [
            policyRow(
              "setting",
              code === "blankCurrency" ? "blankCurrency" : "baseCurrency",
              currency,
            ),
          ],
        })),
      );
    default:
      return null;
  }
}

/** Dates of the other tables that can be read in two ways. */
function dateQuestions(tables: OpenWorkbook["tables"], language: Language): ReadingQuestion[] {
  return TABLE_KINDS.flatMap((kind) => {
    if (kind === "invoices" || kind === "policy") return [];
    const reading = tables[kind];
    if (reading.status !== "read" || !reading.table.issues.counts.has("ambiguousDate")) return [];
    const answers = dateAnswers(language);
    const table = tableKindName(kind, language);
    const text = titledText(table, issueText("ambiguousDate", language), language);
    return [{ key: keyOf(answers), text, answers }];
  });
}

function signAnswers(language: Language): ReadingAnswer[] {
  return [
    {
      label: dataWord("minusIsOwed", language),
      rows: [policyRow("setting", "signConvention", "reversed")],
    },
    {
      label: dataWord("areCredits", language),
      rows: [policyRow("setting", "signConvention", "asWritten")],
    },
  ];
}

function typeAnswers(type: string, language: Language): ReadingAnswer[] {
  return TYPE_ANSWERS.codes.map((answer) => ({
    label: TYPE_ANSWERS.nameOf(answer, language),
    rows: [policyRow("documentType", type, answer)],
  }));
}

function dateAnswers(language: Language): ReadingAnswer[] {
  return DATE_ORDERS.codes
    .filter((order) => order !== "automatic")
    .map((order) => ({
      label: DATE_ORDERS.nameOf(order, language),
      rows: [policyRow("setting", "dateOrder", order)],
    }));
}

/** This year and those around it: tables of months are of now, or of the last closing. */
function yearAnswers(): ReadingAnswer[] {
  const thisYear = new Date().getFullYear();
  return [thisYear - 2, thisYear - 1, thisYear, thisYear + 1].map((year) => ({
    label: String(year),
    rows: [policyRow("setting", "lastMonthYear", year)],
  }));
}

/** What the dates in an outline are; numbers that look like days may be codes. */
function outlineAnswers(title: string, language: Language): ReadingAnswer[] {
  return (["dueDate", "documentDate", "customerName"] as const).map((field) => ({
    label: COLUMN_ANSWERS.nameOf(field, language),
    rows: [policyRow("column", title, field)],
  }));
}

/** One of several columns for a field; headers that are written alike cannot be told apart by a policy. */
function columnAnswers(field: string, found: string, language: Language): ReadingAnswer[] {
  const titles = found.split(", ");
  const isToldApart = new Set(titles.map(headerKey)).size === titles.length;
  if (!isToldApart || COLUMN_ANSWERS.codeOf(field) !== field) return [];
  return titles.map((title) => ({
    label: dataWord("useColumn", language, { title }),
    rows: titles.map((one) => policyRow("column", one, one === title ? field : "notRead")),
  }));
}

function currenciesOf(found: string): string[] {
  return found.match(/\b[A-Z]{3}\b/g) ?? [];
}

/** What is asked: the rows that any of the answers writes. */
function keyOf(answers: readonly ReadingAnswer[]): string {
  const rows = answers.flatMap(({ rows: written }) => written);
  return [...new Set(rows.map(({ rule, item }) => `${rule} ${item}`))].sort().join("\n");
}
