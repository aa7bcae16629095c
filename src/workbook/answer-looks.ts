/** How the columns of each worksheet function's answer look on a sheet of its own. */
import type { InsertWord } from "../i18n/pane-insert";
import type { ColumnLook } from "./formula-sheet";
import type { FunctionId } from "./function-ids";
import { PORTFOLIO_LOOKS } from "./portfolio-looks";

/** How an answer looks. */
export interface AnswerLook {
  /** Columns from the left, as far as they are known. */
  readonly columns: readonly ColumnLook[];
  /** True where the answer has these columns whatever the tables are. */
  readonly isWidthKnown: boolean;
  /** Set where the answer brings no headings along. */
  readonly bare: BareAnswer | null;
}

/** An answer that says nothing of what it belongs to. */
export interface BareAnswer {
  /** Parameter whose cells stand to the left of it, row by row; null for a single figure. */
  readonly key: string | null;
  /** What its columns are called; empty for one that is called as the function. */
  readonly headings: readonly InsertWord[];
}

const TEXT: ColumnLook = { width: 90 };
const NAME: ColumnLook = { width: 170 };
const AMOUNT: ColumnLook = { width: 90, format: "amount" };
/** Names stand there where the ledger has both codes and names. */
const NAME_OR_AMOUNT: ColumnLook = { ...AMOUNT, width: 150 };
const WHOLE: ColumnLook = { width: 72, format: "whole" };
const POINTS: ColumnLook = { width: 72, format: "points" };
const SHARE: ColumnLook = { width: 72, format: "percent" };
/** Shares, and a few numbers of debtors among them. */
const SHARE_OR_NUMBER: ColumnLook = { width: 72, format: { code: "[<=1]0.0%;0.0" } };
/** Names, and the rates below them. */
const NAMED_RATE: ColumnLook = { width: 170, format: { code: "0.00%" } };
/** Shares, days and amounts below one another. */
const FIGURE: ColumnLook = { width: 72, format: { code: "#,##0.##" } };
/** Rates a year or a day. */
const RATE: ColumnLook = { width: 72, format: { code: "0.00##%" } };
const DATE: ColumnLook = { width: 72, format: "date" };

/** A look that fits any answer: the columns come as they are. */
const UNKNOWN = begins(NAME, TEXT);

const LOOKS: Readonly<Record<FunctionId, AnswerLook>> = {
  AGINGBUCKET: listed("dueDate", DATE, TEXT),
  AGINGMOVEMENT: table(TEXT, ...times(7, AMOUNT)),
  AGINGREPORT: begins(NAME, NAME_OR_AMOUNT, ...times(13, AMOUNT)),
  AHPWEIGHTS: begins(NAME, SHARE),
  BACKTEST: UNKNOWN,
  BADDEBTRATIO: figure(SHARE),
  BESTPOSSIBLEDSO: figure(POINTS),
  CALIBRATE: table(TEXT, NAME, TEXT, TEXT, NAME),
  BORROWINGBASE: table(TEXT, NAME, ...times(7, AMOUNT)),
  CARRYINGCOST: begins(TEXT, NAMED_RATE, ...times(12, AMOUNT)),
  CEI: figure(SHARE),
  COLLECTIONMEASURES: table(NAME, ...times(5, AMOUNT), NAME),
  COLLECTIONPATTERN: table({ ...DATE, width: 170 }, AMOUNT, ...times(11, SHARE)),
  COLLECTIONRESULTS: table(
    ...[NAME, TEXT, WHOLE, WHOLE, AMOUNT, AMOUNT, SHARE, WHOLE],
    ...[...times(4, WHOLE), ...times(4, AMOUNT), SHARE, AMOUNT],
  ),
  CONCENTRATION: table(NAME, AMOUNT, SHARE_OR_NUMBER, SHARE, TEXT, NAME),
  CREDITGRADE: listed("score", POINTS, TEXT),
  CREDITSCORE: listed("customer", TEXT, POINTS),
  DAYSDELINQUENT: figure(POINTS),
  DAYSLATE: figure(POINTS),
  DAYSTOPAY: figure(POINTS),
  DECISIONTREE: UNKNOWN,
  DSO: figure(POINTS),
  DUEDATE: listed("invoiceDate", DATE, DATE),
  EXPERTSCORE: UNKNOWN,
  EXPECTEDLOSS: table(
    ...[TEXT, NAME, TEXT, AMOUNT, AMOUNT, AMOUNT, RATE, TEXT],
    ...[SHARE, AMOUNT, SHARE],
  ),
  EXPLAINLIMIT: begins(NAME, TEXT, NAME, TEXT, AMOUNT),
  EXPLAINSCORE: begins(NAME, { ...NAME, format: "points" }, NAME),
  FAILURESCORE: begins(TEXT, NAME, TEXT, TEXT, POINTS, SHARE, TEXT, NAME),
  FIVEC: table(TEXT, ...times(6, POINTS), TEXT, SHARE, NAME),
  INSURANCECLOCK: table(
    ...[TEXT, NAME, TEXT, DATE, AMOUNT, WHOLE, AMOUNT, AMOUNT, AMOUNT],
    ...[NAME, AMOUNT, DATE, WHOLE, DATE, NAME],
  ),
  INVOICERISK: table(TEXT, TEXT, DATE, AMOUNT, SHARE, DATE, DATE, DATE, WHOLE, TEXT),
  JUDGEMENTS: table(
    ...[TEXT, POINTS, TEXT, POINTS, TEXT, POINTS, TEXT],
    ...[TEXT, TEXT, WHOLE, NAME],
  ),
  LATEINTEREST: table(DATE, DATE, WHOLE, AMOUNT, RATE, NAME, AMOUNT),
  LATERISK: withHeadings(
    listed("customer", TEXT, SHARE, SHARE, SHARE, WHOLE),
    ...(["probability", "lowest", "highest", "invoicesBehind"] as const),
  ),
  LEDGERCHECK: table(NAME, NAME, TEXT, AMOUNT, TEXT, TEXT, NAME),
  LIMITATIONDATE: table(NAME, DATE, { width: 260 }),
  LOSSDISTRIBUTION: table(NAME, AMOUNT, RATE, AMOUNT, NAME),
  LOSSPROVISION: table(NAME, AMOUNT, AMOUNT, SHARE, SHARE, AMOUNT, NAME),
  LOSSRATES: table(NAME, AMOUNT, SHARE, WHOLE, SHARE, NAME),
  ORDERCHECK: listed("customer", TEXT, TEXT),
  ORDERREPLAY: table(TEXT, WHOLE, AMOUNT, ...times(4, WHOLE), TEXT),
  PERCENTCURRENT: figure(SHARE),
  PERCENTOVERDUE: figure(SHARE),
  PLANVERSUSACTUAL: table(TEXT, NAME, TEXT, ...times(11, AMOUNT), NAME),
  POLICY: table(TEXT, NAME, TEXT, TEXT, NAME),
  PORTFOLIO: table(...PORTFOLIO_LOOKS),
  RATIOS: begins(TEXT, NAME, NAME),
  RECEIPTSFORECAST: table({ ...DATE, width: 170 }, DATE, ...times(9, AMOUNT), NAME),
  RECEIVABLESTURNOVER: figure(AMOUNT),
  RISKMATRIX: table(
    ...[NAME, WHOLE, WHOLE, WHOLE, TEXT, TEXT, NAME, TEXT, DATE, AMOUNT],
    ...[WHOLE, TEXT, WHOLE, WHOLE],
  ),
  STATEMENTOFACCOUNT: table(TEXT, DATE, DATE, AMOUNT, AMOUNT, WHOLE, TEXT),
  STRESS: table(
    ...[NAME, AMOUNT, AMOUNT, POINTS, ...times(5, AMOUNT), WHOLE, AMOUNT],
    ...[NAME, NAME],
  ),
  SUGGESTLIMIT: listed("customer", TEXT, WHOLE),
  SUGGESTTERMS: table(TEXT, NAME, TEXT, WHOLE, SHARE, WHOLE, WHOLE, NAME),
  WARNINGS: table(...[NAME, NAME, NAME, TEXT, DATE, FIGURE, FIGURE, FIGURE, TEXT, NAME]),
  WORKLIST: table(
    ...[TEXT, NAME, NAME, TEXT, AMOUNT, AMOUNT, WHOLE, WHOLE],
    ...[SHARE, TEXT, AMOUNT, { width: 260 }, TEXT, NAME, NAME, DATE],
  ),
};

/** Gives how the answer of a function looks. */
export function answerLook(id: string): AnswerLook {
  return id in LOOKS ? LOOKS[id as FunctionId] : UNKNOWN;
}

/** An answer with headings, of exactly these columns. */
function table(...columns: readonly ColumnLook[]): AnswerLook {
  return { columns, isWidthKnown: true, bare: null };
}

/** An answer with headings that begins with these columns. */
function begins(...columns: readonly ColumnLook[]): AnswerLook {
  return { columns, isWidthKnown: false, bare: null };
}

/** A row for each cell of a parameter, without headings; that cell comes first. */
function listed(key: string, ...columns: readonly ColumnLook[]): AnswerLook {
  return { columns, isWidthKnown: true, bare: { key, headings: [] } };
}

function figure(column: ColumnLook): AnswerLook {
  return {
    columns: [{ ...column, width: NAME.width }],
    isWidthKnown: true,
    bare: { key: null, headings: [] },
  };
}

function withHeadings(look: AnswerLook, ...headings: readonly InsertWord[]): AnswerLook {
  return { ...look, bare: { ...look.bare!, headings } };
}

function times(count: number, column: ColumnLook): ColumnLook[] {
  return new Array<ColumnLook>(count).fill(column);
}
