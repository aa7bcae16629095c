/** A built-in policy as a table that a user can see, paste and change. */
import { RATIOS, type Ratio } from "../words/ratio-names";
import { isoDate } from "../values/serial-date";
import { builtInRows } from "./built-in-policies";
import type { PolicyName } from "../words/item-names";
import type { Language } from "../words/language";
import type { PolicyRow } from "./policy-row";
import { COLUMN_NAMES, RULES } from "../words/rule-names";
import { RULE_SHAPES, valueShape } from "./rule-shapes";
import { AUTOMATIC } from "../words/setting-names";
import { nameIn } from "../words/vocabulary";

/**
 * Notes in the table's language: by rule ("bucket"), by rule of one policy ("China.bucket"),
 * or by rule and item ("points.shareLate").
 */
export type PolicyNotes = Readonly<Partial<Record<string, string>>>;

/**
 * Writes a built-in policy as a table.
 *
 * The table reads back as the policy that it was written from.
 *
 * @param notes - A note stands on the first row of its item, else of its rule.
 * @returns The header row, then a row per rule, item and threshold; five columns. Dates
 * are text (2024-07-01), blank cells are "".
 */
export function policyTable(
  name: PolicyName,
  language: Language,
  notes: PolicyNotes = {},
): (string | number)[][] {
  const noted = new Set<string>();
  const noteOf = ({ rule, item }: PolicyRow) => {
    const keys = [`${rule}.${item}`, `${name}.${rule}`, rule];
    const key = keys.find((candidate) => notes[candidate] !== undefined);
    if (key === undefined || noted.has(key)) return "";
    noted.add(key);
    return notes[key] ?? "";
  };
  return tableOfRows(builtInRows(name, language), language, noteOf);
}

/** Writes rows of a policy as a table; see {@link policyTable}. */
export function tableOfRows(
  rows: readonly PolicyRow[],
  language: Language,
  noteOf: (row: PolicyRow) => string,
): (string | number)[][] {
  const header = Object.values(COLUMN_NAMES).map((term) => nameIn(term, language));
  return [header, ...rows.map((row) => [...rowCells(row, language), noteOf(row)])];
}

/** Writes a row as its cells: rule, item, from, value. */
export function rowCells(
  row: PolicyRow,
  language: Language,
): readonly [string, string, string | number, string | number] {
  return [
    RULES.nameOf(row.rule, language),
    itemCell(row, language),
    fromCell(row),
    valueCell(row, language),
  ];
}

function itemCell({ rule, item }: PolicyRow, language: Language): string {
  const shape = RULE_SHAPES[rule].items;
  if (shape === "ratio") {
    // Before the industry, where there is one, stands a ratio.
    const [ratio, ...industry] = item.split("/");
    return [RATIOS.nameOf(ratio as Ratio, language), ...industry].join("/");
  }
  return typeof shape === "string" ? item : shape.nameOf(item, language);
}

function fromCell({ rule, from }: PolicyRow): string | number {
  if (from === -Infinity) return "";
  return RULE_SHAPES[rule].from?.kind === "date" ? isoDate(from) : from;
}

function valueCell({ rule, item, value }: PolicyRow, language: Language): string | number {
  const shape = valueShape(rule, item);
  if (shape.kind === "word") return shape.words.nameOf(String(value), language);
  if (shape.kind === "number" && shape.words?.codes.includes(String(value))) {
    return shape.words.nameOf(String(value), language);
  }
  if (shape.kind === "currency" && value === "") return AUTOMATIC.nameOf("automatic", language);
  return value;
}
