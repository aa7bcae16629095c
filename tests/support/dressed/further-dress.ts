/** What some systems put beside amounts, or into them: tax apart, percentages, drafts, credits without their minus. */
import type { Random } from "../../../src/workbench/sample/random";
import type { BareTable } from "./forms";
import { TYPES } from "./system-words";
import type { SystemLanguage, TrueLedger } from "./true-ledger";

type Cells = readonly unknown[];

const TAXED: Readonly<Record<SystemLanguage, readonly [net: string, tax: string]>> = {
  en: ["Net Amount", "VAT Amount"],
  "zh-CN": ["不含税金额", "税额"],
  "zh-TW": ["未稅金額", "稅額"],
};

const PERCENT = { en: "Paid %", "zh-CN": "已收%", "zh-TW": "已收%" } as const;

const DRAFTS = {
  en: ["Draft invoice", "Parked invoice", "Voided invoice"],
  "zh-CN": ["草稿发票", "作废发票"],
  "zh-TW": ["草稿發票", "作廢發票"],
} as const;

/** Dresses a flat table further, seldom; any other is left as it is. */
export function furtherDress(
  random: Random,
  { language }: TrueLedger,
  table: BareTable,
): BareTable {
  if (!table.form.startsWith("flat") || !random.chance(0.25)) return table;
  return random.pick([withTaxApart, withPercentages, withDraft, withoutSomeMinus])(
    random,
    language,
    table,
  );
}

function placeOf({ columns }: BareTable, field: string): number {
  return columns.findIndex((column) => column.field === field);
}

/** The one amount of each row as net and tax. */
function withTaxApart(_: Random, language: SystemLanguage, table: BareTable): BareTable {
  const place = placeOf(table, "amount");
  const isAlone = ["open", "paid", "debit", "side", "localAmount"].every(
    (field) => placeOf(table, field) < 0,
  );
  const hasTax = table.columns.some(({ title }) => /tax|[税稅]|sub ?total/i.test(title));
  const areNumbers = table.rows.every((cells) => typeof cells[place] === "number");
  if (!isAlone || hasTax || !areNumbers) return table;
  const columns = table.columns.flatMap((column, i) =>
    i === place ? TAXED[language].map((title) => ({ ...column, title })) : [column],
  );
  const rows = table.rows.map((cells) =>
    cells.flatMap((cell, i) => {
      if (i !== place) return [cell];
      const net = Math.round(((cell as number) / 1.13) * 100) / 100;
      return [net, Math.round(((cell as number) - net) * 100) / 100];
    }),
  );
  return { ...table, form: `${table.form}/tax`, columns, rows };
}

/** A column of percentages that are paid, which counts for nothing beside what is open. */
function withPercentages(random: Random, language: SystemLanguage, table: BareTable): BareTable {
  const title = PERCENT[language];
  const columns = [...table.columns, { field: "neighbour", title, cell: () => "" } as const];
  const rows = table.rows.map((cells) => [
    ...cells,
    isItem(table, cells) ? `${String(random.integer(0, 100))}%` : "",
  ]);
  return { ...table, form: `${table.form}/percent`, columns, rows };
}

/** A draft beside an invoice, of the same amount. */
function withDraft(random: Random, language: SystemLanguage, table: BareTable): BareTable {
  const type = placeOf(table, "type");
  const row = table.rows.findIndex((cells) => isInvoice(language, cells[type]));
  if (row < 0) return table;
  const draft = random.pick<string>(DRAFTS[language]);
  const rows = table.rows.flatMap((cells, i) =>
    i === row ? [cells, cells.map((cell, place) => (place === type ? draft : cell))] : [cells],
  );
  return { ...table, form: `${table.form}/draft`, rows };
}

/** Some credit notes without their minus. */
function withoutSomeMinus(random: Random, language: SystemLanguage, table: BareTable): BareTable {
  const type = placeOf(table, "type");
  const money = ["amount", "open"].map((field) => placeOf(table, field));
  if (type < 0 || placeOf(table, "side") >= 0 || placeOf(table, "localAmount") >= 0) return table;
  const rows = table.rows.map((cells) => {
    const isCredit = TYPES[language].some(({ creditNote }) => creditNote === cells[type]);
    if (!isCredit || !random.chance(0.5)) return cells;
    return cells.map((cell, place) =>
      money.includes(place) && typeof cell === "number" ? Math.abs(cell) : cell,
    );
  });
  return { ...table, form: `${table.form}/minus`, rows };
}

function isInvoice(language: SystemLanguage, cell: unknown): boolean {
  return TYPES[language].some(({ invoice }) => invoice === cell);
}

/** Rows with a day or a number of their own; a total has neither. */
function isItem(table: BareTable, cells: Cells): boolean {
  return ["due", "number", "days"].some((field) => {
    const cell = cells[placeOf(table, field)];
    return cell !== undefined && cell !== "";
  });
}
