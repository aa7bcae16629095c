/** What people write into the rows of an export: totals with dates, words with days and in other forms. */
import type { Random } from "../../../src/workbench/sample/random";
import type { BareTable } from "./forms";
import type { Notation } from "./notation";
import { TYPES } from "./system-words";
import type { TrueLedger } from "./true-ledger";

const SUM = /total|[计計]/i;

const RAISING = {
  en: ["Payment returned", "Return of payment", "Credit card sale", "Rejected payment"],
  "zh-CN": ["收款退回", "退票", "赊销"],
  "zh-TW": ["退回支票", "退票", "賒銷"],
} as const;

const LOWERING = { en: ["Credit transfer"], "zh-CN": ["汇款"], "zh-TW": ["匯款"] } as const;

const SIDES = {
  en: [
    ["DR/", "CR/"],
    ["Debet", "Kredit"],
    ["Debit note", "Credit note"],
  ],
  "zh-CN": [["借项", "贷项"]],
  "zh-TW": [["借項", "貸項"]],
} as const;

/** Writes some cells anew without another meaning. */
export function unruly(
  random: Random,
  { language, asOf }: TrueLedger,
  notation: Notation,
  table: BareTable,
): BareTable {
  const fields = table.columns.map(({ field }) => field);
  const day = notation.date(asOf);
  const isDated = random.chance(0.3);
  const isTyped = random.chance(0.3);
  const sides = random.chance(0.4) ? random.pick<readonly string[]>(SIDES[language]) : null;
  const withDay = random.chance(0.3);
  const types = TYPES[language];
  const wordOf = (cell: unknown, place: number): unknown => {
    if (fields[place] === "type" && isTyped && random.chance(0.2)) {
      if (types.some(({ invoice }) => invoice === cell)) return random.pick(RAISING[language]);
      if (types.some(({ payment }) => payment === cell)) return random.pick(LOWERING[language]);
    }
    if (fields[place] === "side" && sides !== null) {
      return /^(?:Dr|S|Debit|D|借方?)$/.test(String(cell)) ? sides[0] : sides[1];
    }
    const isState = fields[place] === "status" && cell !== "" && typeof day === "string";
    return isState && withDay && random.chance(0.5) ? `${String(cell)} ${day}` : cell;
  };
  const rows = table.rows.map((cells) => {
    const label = cells.findIndex((cell) => typeof cell === "string" && SUM.test(cell));
    if (label < 0) return cells.map(wordOf);
    const isNamed = ["code", "name", "number"].includes(fields[label] ?? "");
    if (!isDated || !isNamed) return cells;
    return cells.map((cell, place) =>
      (fields[place] === "date" || fields[place] === "due") && cell === "" ? day : cell,
    );
  });
  return { ...table, rows };
}
