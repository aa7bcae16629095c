/** Works out formulas that call worksheet functions on the tables of a test. */
import { builtInTable } from "./built-in-policy";
import type { TestTables } from "./open-tables";
import { call } from "./worksheet-functions";

/** What stands in cells and names that a formula may ask for. */
export interface FormulaCells {
  /** Tables of sheets by kind, each on a sheet of its kind's name from A1 on. */
  readonly tables: TestTables;
  /** Values of single cells by address, `$B$2`. */
  readonly inputs: ReadonlyMap<string, unknown>;
}

type Cells = readonly (readonly unknown[])[];

/** Gives the answer of a formula: a range of cells. */
export function formulaAnswer(formula: string, cells: FormulaCells): Cells {
  const value = valueOf(formula.slice(1), cells);
  return Array.isArray(value) ? (value as Cells) : [[value]];
}

function valueOf(text: string, cells: FormulaCells): unknown {
  const [, name, inner] = /^([A-Z.]+)\((.*)\)$/s.exec(text) ?? [];
  if (name !== undefined) return answerOf(name, argumentsOf(inner!), cells);
  if (text === "") return null;
  if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
  if (cells.inputs.has(text)) return cells.inputs.get(text);
  const range = /^'(\w+)'!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(text);
  if (range === null) throw new Error(`Nothing stands for ${text} in this test.`);
  const [, sheet, left, top, right, bottom] = range;
  const grid = cells.tables[sheet!.toLowerCase() as keyof TestTables]!;
  return grid
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(letters(left!), letters(right!) + 1));
}

function answerOf(name: string, texts: readonly string[], cells: FormulaCells): unknown {
  const values = texts.map((text) => valueOf(text, cells));
  if (name === "UNIQUE") {
    return [...new Set((values[0] as Cells).map(([cell]) => cell))].map((cell) => [cell]);
  }
  const id = name.replace(/^CREDIT\./, "");
  if (id === "POLICY") return builtInTable(undefined, String(values[1]));
  return call(id, ...values);
}

/** Cuts a list of arguments at the commas that stand in no call, no name and no text. */
function argumentsOf(list: string): string[] {
  const texts = [""];
  let depth = 0;
  let quote = "";
  for (const sign of list) {
    if (quote !== "") quote = sign === quote ? "" : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    if (sign === "," && depth === 0 && quote === "") texts.push("");
    else texts.push(texts.pop()! + sign);
  }
  return texts;
}

function letters(column: string): number {
  return Array.from(column).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
