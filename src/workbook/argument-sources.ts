/** From where each parameter of the worksheet functions is filled, by its name. */
import {
  isoDate,
  TABLE_KINDS,
  type CellGrid,
  type Language,
  type SerialDate,
  type TableHeader,
  type TableKind,
} from "../engine";
import { absoluteAddress } from "./cell-address";
import type { InputCell } from "./formula-sheet";
import { formulaReference, type TablePlace } from "./table-place";

/** A table as it was read. */
export interface SourceTable {
  readonly place: TablePlace;
  /** Null for a table that could not be read, and for one whose columns nobody asks for. */
  readonly header: TableHeader | null;
  readonly isUnreadable: boolean;
}

/** What the arguments are taken from. */
export interface CallSources {
  readonly tables: Readonly<Partial<Record<TableKind, SourceTable>>>;
  /** Name of the cell with the as-of date, and the date; null for what is not there. */
  readonly asOf: { readonly name: string | null; readonly date: SerialDate | null };
  /** The customer in view, else the first: for functions that look at one. */
  readonly customer: string | null;
  readonly language: Language;
  /** Ranges of other kinds, and days that are not the usual ones, by the parameter. */
  readonly ranges?: Readonly<Partial<Record<string, GivenRange>>>;
  readonly days?: Readonly<Partial<Record<string, SerialDate>>>;
}

/** A range that no credit book is made of. */
export interface GivenRange {
  readonly place: TablePlace;
  readonly grid: CellGrid;
}

/** A parameter as the metadata describes it. */
export interface FunctionParameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  /** Not there for a parameter that takes one cell. */
  readonly dimensionality?: "matrix";
}

/** What keeps a function from being called. */
export type Missing =
  /** No table of the kind is there, or it could not be read. */
  | { readonly what: "table"; readonly table: TableKind; readonly isUnreadable: boolean }
  | { readonly what: "column"; readonly table: TableKind; readonly field: string }
  /** Something that the pane does not look for in a workbook. */
  | { readonly what: "argument"; readonly parameter: string };

/** An input cell, and the value that stands for it in an example. */
export interface ArgumentInput extends Omit<InputCell, "label"> {
  /** The parameter's name: functions that call each other share the input. */
  readonly name: string;
  readonly example: string;
  /** What the cell holds as long as nobody changes it. */
  readonly value: string | number | null;
}

/** What a text of a formula stands for. */
export type Given =
  /** All cells of the table. */
  | { readonly what: "table" }
  /** These cells. */
  | { readonly what: "cells"; readonly grid: CellGrid }
  /** Cells of a column below its heading, each one once where they are distinct. */
  | { readonly what: "column"; readonly column: number; readonly isDistinct: boolean }
  | { readonly what: "value"; readonly value: string }
  | { readonly what: "builtInPolicy"; readonly language: Language };

/** What an argument is taken from. */
export type Source =
  | { readonly kind: "empty" }
  /** Cells of a table, or a value, as they stand in a formula. */
  | {
      readonly kind: "text";
      readonly text: string;
      readonly table: TableKind | null;
      readonly given: Given;
    }
  /** A cell above the table. */
  | { readonly kind: "input"; readonly input: ArgumentInput }
  /** What another function gives. */
  | { readonly kind: "answer"; readonly id: string }
  | { readonly kind: "missing"; readonly missing: Missing };

const EMPTY = { kind: "empty" } as const;

/** How the metadata says that a table may be missing though its place in the formula may not. */
const MAY_BE_EMPTY = /may be left empty/;

/** Days of the past that a test on the past and a movement look at, unless the reader says otherwise. */
const PAST_DAYS = { cutOffDate: 181, fromDate: 365, toDate: 0, paidDate: 0 } as const;

/** What stands in the inputs of a debt. */
const USUAL_DEBT = 1000;
const USUAL_DELAY = 90;

/** What stands in the input of terms where the ledger has no column of them. */
const USUAL_TERMS = "30 days";

type SourceRule = (parameter: FunctionParameter, sources: CallSources) => Source;

/** A table by its kind, and the as-of date: given wherever a function takes them. */
const ALWAYS: Readonly<Record<string, SourceRule>> = {
  ...Object.fromEntries(TABLE_KINDS.map((kind) => [kind, tableRule(kind)])),
  policy: (parameter, sources) => {
    const table = tableRule("policy")(parameter, sources);
    const builtIn = builtInPolicyIn(sources.language);
    const given = { what: "builtInPolicy", language: sources.language } as const;
    return table.kind === "empty" && builtIn !== "" ? textOf(builtIn, given) : table;
  },
  asOfDate: (_, { asOf }) => dayInput("asOfDate", asOf, 0),
  language: (_, { language }) => textOf(`"${language}"`, { what: "value", value: language }),
};

/** What is given where a function cannot do without it. */
const WHERE_REQUIRED: Readonly<Record<string, SourceRule>> = {
  ...Object.fromEntries(
    Object.entries(PAST_DAYS).map(([name, days]): [string, SourceRule] => [
      name,
      (_, { asOf }) => dayInput(name, asOf, days),
    ]),
  ),
  customer: ({ dimensionality }, sources) =>
    dimensionality === "matrix" ? customerColumn(sources) : customerInput(sources),
  // Blank: the order check then says how things stand now; of a debt there must be an amount.
  amount: ({ dimensionality }) => {
    const content = dimensionality === "matrix" ? null : USUAL_DEBT;
    const example = content === null ? "" : String(content);
    return {
      kind: "input",
      input: { name: "amount", content, value: content, format: "amount", example },
    };
  },
  score: () => ({ kind: "answer", id: "CREDITSCORE" }),
  exposures: () => ({ kind: "answer", id: "EXPECTEDLOSS" }),
  dueDate: ({ dimensionality }, sources) =>
    dimensionality === "matrix"
      ? columnOf("invoices", "dueDate", sources)
      : dayInput("dueDate", sources.asOf, USUAL_DELAY),
  invoiceDate: (_, sources) => columnOf("invoices", "documentDate", sources),
  terms: (_, sources) => termsOf(sources),
};

/**
 * The built-in policy as an argument: where the workbook has none, headings and texts of an answer are in its
 * language.
 *
 * @returns "" for English, in which functions answer by themselves.
 */
function builtInPolicyIn(language: Language): string {
  return language === "en" ? "" : `CREDIT.POLICY(,"${language}")`;
}

/** Gives what a parameter is filled from. */
export function sourceOf(parameter: FunctionParameter, sources: CallSources): Source {
  const { name, optional } = parameter;
  const range = sources.ranges?.[name];
  if (range !== undefined) {
    return textOf(formulaReference(range.place), { what: "cells", grid: range.grid });
  }
  const day = sources.days?.[name];
  if (day !== undefined) return dayInput(name, { name: null, date: day }, 0);
  const always = ALWAYS[name];
  if (always !== undefined) return always(parameter, sources);
  if (optional === true) return EMPTY;
  const rule = WHERE_REQUIRED[name];
  if (rule !== undefined) return rule(parameter, sources);
  return { kind: "missing", missing: { what: "argument", parameter: name } };
}

function textOf(text: string, given: Given, table: TableKind | null = null): Source {
  return { kind: "text", text, table, given };
}

function tableRule(kind: TableKind): SourceRule {
  return ({ optional, description }, { tables }) => {
    const table = tables[kind];
    if (table?.isUnreadable === true) return lacking(kind, true);
    if (table !== undefined) return textOf(formulaReference(table.place), { what: "table" }, kind);
    return optional === true || MAY_BE_EMPTY.test(description) ? EMPTY : lacking(kind, false);
  };
}

function lacking(table: TableKind, isUnreadable: boolean): Source {
  return { kind: "missing", missing: { what: "table", table, isUnreadable } };
}

/** A cell with a day, so many days before the as-of date. */
function dayInput(name: string, asOf: CallSources["asOf"], daysBefore: number): Source {
  const value = asOf.date === null ? null : asOf.date - daysBefore;
  if (asOf.name !== null) {
    const formula = daysBefore === 0 ? asOf.name : `${asOf.name}-${daysBefore}`;
    return {
      kind: "input",
      input: { name, content: { formula }, value, format: "date", example: formula },
    };
  }
  if (value === null) return EMPTY;
  const [year, month, date] = isoDate(value).split("-").map(Number);
  const example = `DATE(${year!},${month!},${date!})`;
  return { kind: "input", input: { name, content: value, value, format: "date", example } };
}

/** Cells of a column below its heading. */
function columnOf(table: TableKind, field: string, { tables }: CallSources): Source {
  const source = tables[table];
  if (source === undefined || source.header === null) {
    return lacking(table, source?.isUnreadable ?? false);
  }
  const column = source.header.columns[field];
  if (column === undefined) return { kind: "missing", missing: { what: "column", table, field } };
  const given = { what: "column", column, isDistinct: false } as const;
  return textOf(columnReference(source.place, source.header, column), given, table);
}

/** A heading that a formula may name without signs of escape. */
const PLAIN_TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u;

function columnReference(place: TablePlace, header: TableHeader, column: number): string {
  const title = header.titles[column]!;
  if (place.kind === "table" && header.row === 0 && PLAIN_TITLE.test(title)) {
    return `${place.name}[${title}]`;
  }
  const above = header.row + 1;
  return absoluteAddress(place.sheetName, {
    row: place.row + above,
    column: place.column + column,
    rowCount: place.rowCount - above,
    columnCount: 1,
  });
}

/** The codes of all customers, else their names; of a ledger each once. */
function customerColumn(sources: CallSources): Source {
  const listed = sources.tables.customers;
  const table = listed === undefined ? "invoices" : "customers";
  const codes = columnOf(table, "customerId", sources);
  const column = codes.kind === "text" ? codes : columnOf(table, "customerName", sources);
  if (column.kind !== "text" || table === "customers") return column;
  const { given } = column;
  const distinct = given.what === "column" ? { ...given, isDistinct: true } : given;
  return textOf(`UNIQUE(${column.text})`, distinct, table);
}

function customerInput({ customer, tables }: CallSources): Source {
  if (customer === null) return lacking("customers", tables.customers?.isUnreadable ?? false);
  // As a text: a code such as 00123 must keep its noughts.
  const example = quoted(customer);
  return {
    kind: "input",
    input: { name: "customer", content: customer, value: customer, format: "text", example },
  };
}

function termsOf(sources: CallSources): Source {
  const column = columnOf("invoices", "termsDays", sources);
  if (column.kind === "text") return column;
  return {
    kind: "input",
    input: {
      name: "terms",
      content: USUAL_TERMS,
      value: USUAL_TERMS,
      format: "text",
      example: quoted(USUAL_TERMS),
    },
  };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
