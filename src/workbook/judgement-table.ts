/** What people think of customers: a table with a row for every judgement, as EXPERTSCORE and JUDGEMENTS read it. */
import {
  cellText,
  CREDIT_CS,
  customerKey,
  isAmount,
  type CreditC,
  type CustomerIdentity,
  type Language,
  type SerialDate,
} from "../engine";
import { judgementColumn, type JudgementColumn } from "../i18n/judgement-columns";
import { requestText } from "../i18n/request-texts";
import { appendRows, openOwnTable, readColumns, type OwnTable } from "./share/own-table";
import { OWN_TABLES } from "./share/own-table-names";

/** The five questions about a credit request, in the order of the review. */
export const QUESTIONS = ["who", "what", "when", "how", "why"] as const;

/** A question about a credit request. */
export type Question = (typeof QUESTIONS)[number];

/** Answers of the five questions; "" for one that is not answered. */
export type Answers = Readonly<Record<Question, string>>;

/** A judgement as it was written; what it does not judge is null or "". */
export interface Judgement {
  /** Day on which it was written; null where the cell holds none. */
  readonly date: SerialDate | null;
  readonly customer: CustomerIdentity;
  readonly rater: string;
  /** One mark of the rater for the panel. */
  readonly mark: number | null;
  readonly cs: Readonly<Record<CreditC, number | null>>;
  readonly answers: Answers;
}

type Title = JudgementColumn | Question;

const TABLE: OwnTable<Title, Judgement> = {
  name: OWN_TABLES.judgements,
  sheetName: "sheetName",
  note: "note",
  text: (title, language) =>
    isQuestion(title) ? requestText(title, language) : judgementColumn(title, language),
  columns: [
    { title: "date", width: 80, format: "date", value: ({ date }) => date },
    { title: "customerId", width: 90, value: ({ customer }) => customer.id },
    { title: "customerName", width: 170, value: ({ customer }) => customer.name },
    { title: "rater", width: 90, value: ({ rater }) => rater },
    { title: "mark", width: 60, value: ({ mark }) => mark },
    ...CREDIT_CS.codes.map((code) => ({
      ...{ title: code, width: 90, value: ({ cs }: Judgement) => cs[code] },
    })),
    ...QUESTIONS.map((question) => ({
      ...{ title: question, width: 200, value: ({ answers }: Judgement) => answers[question] },
    })),
  ],
};

function isQuestion(title: Title): title is Question {
  return (QUESTIONS as readonly string[]).includes(title);
}

const TITLES = TABLE.columns.map(({ title }) => title);

/** Reads all judgements, the oldest first; none where there is no table. */
export async function readJudgements(context: Excel.RequestContext): Promise<Judgement[]> {
  const columns = await readColumns(context, TABLE, TITLES);
  const of = (title: Title) => columns[TITLES.indexOf(title)] ?? [];
  const number = (cell: unknown) => (isAmount(cell) ? cell : null);
  return of("customerId").flatMap((id, row): Judgement[] => {
    const customer = { id: cellText(id), name: cellText(of("customerName")[row]) || null };
    if (customer.id === "") return [];
    const cs = CREDIT_CS.codes.map((code) => [code, number(of(code)[row])]);
    const answers = QUESTIONS.map((question) => [question, cellText(of(question)[row])]);
    return [
      {
        ...{ customer, date: number(of("date")[row]), rater: cellText(of("rater")[row]) },
        mark: number(of("mark")[row]),
        cs: Object.fromEntries(cs) as Judgement["cs"],
        answers: Object.fromEntries(answers) as Answers,
      },
    ];
  });
}

/** Gives the judgements of a customer, the oldest first. */
export function judgementsOf(
  judgements: readonly Judgement[],
  { id }: Pick<CustomerIdentity, "id">,
): Judgement[] {
  const key = customerKey(id);
  return judgements.filter(({ customer }) => customerKey(customer.id) === key);
}

/** Gives the answers that were written last; null where there are none. */
export function latestAnswers(judgements: readonly Judgement[]): Answers | null {
  const answered = judgements.filter(({ answers }) =>
    QUESTIONS.some((question) => answers[question] !== ""),
  );
  return answered.at(-1)?.answers ?? null;
}

/** Reads what was answered last about each customer, by its code. */
export async function readAnswers(
  context: Excel.RequestContext,
): Promise<(customer: string) => Answers | null> {
  const judgements = await readJudgements(context);
  return (id) => latestAnswers(judgementsOf(judgements, { id }));
}

/**
 * Puts a judgement at the end of the table, which is begun where there is none.
 *
 * @returns The name of its sheet.
 */
export async function appendJudgement(
  context: Excel.RequestContext,
  judgement: Judgement,
  language: Language,
): Promise<string> {
  const table = await openOwnTable(context, TABLE, language);
  await appendRows(context, table, TABLE, [judgement], language);
  const { worksheet } = table;
  worksheet.load("name");
  await context.sync();
  return worksheet.name;
}
