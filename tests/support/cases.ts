/** Layouts of ledgers and single calls with their right answers, kept beside the repository. */
import { readFileSync } from "node:fs";
import path from "node:path";

import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { call } from "./worksheet-functions";

type Cells = readonly (readonly unknown[])[];

/** What the README of the cases calls `expect`. */
interface Expected {
  readonly total?: number;
  readonly byCustomer?: Readonly<Record<string, number>>;
  readonly buckets?: Readonly<Record<string, number>>;
  readonly overdue?: number;
  readonly customers?: Readonly<Record<string, Readonly<Record<"limit" | "exposure", number>>>>;
  readonly blocked?: readonly string[];
  readonly ratios?: Readonly<Record<string, readonly number[]>>;
}

/** A range as a system exports it. */
export interface Layout {
  readonly id: string;
  readonly kind: "invoices" | "aging" | "customers" | "statements";
  readonly asOf: string;
  readonly rows: Cells;
  readonly policy?: Cells;
  readonly invoices?: Cells;
  readonly labels?: Readonly<Record<string, string>>;
  readonly expect?: Expected;
  readonly ask?: boolean;
  readonly names?: readonly string[];
}

/** A call and the whole answer, or the figures and words that tell a right one. */
export interface SingleCall {
  readonly kind: string;
  readonly function: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

/** Read right, answered by a question, refused without naming what is unclear, or wrong and how. */
export type Verdict = "right" | "asked" | `refused: ${string}` | `wrong: ${string}`;

/** Reads one of the files of cases. */
export function readCases<T>(file: string): T[] {
  const folder = path.resolve(__dirname, "../../../shared/cases");
  return JSON.parse(readFileSync(path.join(folder, file), "utf8")) as T[];
}

/** Judges the answer to a layout by the rule of the cases: right, or a question that names what is unclear. */
export function judgeLayout(layout: Layout): Verdict {
  const answer = answerOf(() => layoutAnswer(layout));
  const faults = layout.expect === undefined ? ["a figure where there is none"] : [];
  if (layout.expect !== undefined && typeof answer !== "string") {
    faults.push(...faultsOf(layout, layout.expect, answer));
  }
  if (typeof answer !== "string" && faults.length === 0) return "right";
  const words = typeof answer === "string" ? answer : questionsOf(answer);
  const isNamed = (layout.names ?? []).some((name) => includes(words, name));
  // An error is safe in itself; where the case names words, it must say what is unclear.
  if (isNamed || (typeof answer === "string" && layout.names === undefined)) return "asked";
  return typeof answer === "string" ? `refused: ${answer}` : `wrong: ${faults.join("; ")} ${words}`;
}

/** Judges the answer to a single call. */
export function judgeCall({ function: id, args, expected }: SingleCall): Verdict {
  const answer = answerOf(() => call(id, ...args));
  if (typeof expected !== "object" || expected === null || Array.isArray(expected)) {
    return typeof answer !== "string" && isEqual(answer, expected)
      ? "right"
      : `wrong: ${JSON.stringify(answer)}`;
  }
  const figures = expected as Readonly<Record<string, unknown>>;
  const words = [figures.says].flat().map(String);
  const text = typeof answer === "string" ? answer : questionsOf(answer);
  if (figures.says !== undefined && words.some((word) => includes(text, word))) return "asked";
  if (typeof answer === "string") return `refused: ${answer}`;
  const faults = Object.entries(figures).flatMap(([name, value]) =>
    figureFault(answer, name, value),
  );
  const isOnlyWords = Object.keys(figures).every(
    (name) => name === "says" || name === "alternative",
  );
  if (isOnlyWords) return `wrong: ${text}`;
  return faults.length === 0 ? "right" : `wrong: ${faults.join("; ")}`;
}

function layoutAnswer({ kind, rows, asOf, policy, invoices }: Layout): Cells {
  if (kind === "customers") return call("PORTFOLIO", rows, invoices, asOf, policy ?? null);
  if (kind === "statements") return call("RATIOS", rows);
  return call("AGINGREPORT", rows, asOf, policy ?? null);
}

/** The cells of an answer, or the message of the error that it is. */
function answerOf(run: () => Cells): Cells | string {
  try {
    return run();
  } catch (error) {
    if (error instanceof CustomFunctionError) return error.message;
    throw error;
  }
}

function faultsOf({ kind, labels = {} }: Layout, expect: Expected, answer: Cells): string[] {
  if (kind === "customers") return customerFaults(expect, answer);
  if (kind === "statements") {
    return ratioFaults(answer, expect.ratios ?? {});
  }
  const place = totalPlace(answer);
  const total = answer[place] ?? [];
  const faults = [
    ...(expect.total === undefined ? [] : compared("total", total.at(-2), expect.total)),
    ...(expect.overdue === undefined ? [] : compared("overdue", total.at(-1), expect.overdue)),
    ...bucketFaults(answer, expect.buckets ?? {}),
  ];
  if (expect.byCustomer !== undefined) {
    const shown = new Map(answer.slice(1, place).map((row) => [String(row[0]), row.at(-2)]));
    for (const [code, amount] of Object.entries(expect.byCustomer)) {
      const name = shown.has(code) ? code : (labels[code] ?? code);
      faults.push(...compared(code, shown.get(name) ?? 0, amount));
      shown.delete(name);
    }
    for (const [other, amount] of shown) faults.push(...compared(other, amount, 0));
  }
  return faults;
}

function ratioFaults(answer: Cells, ratios: Readonly<Record<string, readonly number[]>>): string[] {
  return Object.entries(ratios).flatMap(([ratio, values]) => {
    const row = answer.find((cells) => cells[2] === ratio)?.slice(4, 4 + values.length) ?? [];
    return compared(ratio, row, values, 0.00006);
  });
}

/** Headings of the standard buckets by their names in the cases. */
const BUCKETS: Readonly<Record<string, string>> = {
  notDue: "Not due",
  "1-30": "1–30",
  "31-60": "31–60",
  "61-90": "61–90",
  over90: "Over 90",
  credits: "Unapplied credits",
};

function bucketFaults(answer: Cells, buckets: Readonly<Record<string, number>>): string[] {
  const total = answer[totalPlace(answer)] ?? [];
  return Object.entries(buckets).flatMap(([name, amount]) => {
    const column = answer[0]?.indexOf(BUCKETS[name] ?? name) ?? -1;
    return compared(name, total[column], amount);
  });
}

function customerFaults({ customers = {}, blocked = [] }: Expected, answer: Cells): string[] {
  const [header = [], ...rows] = answer;
  const limit = header.indexOf("Credit limit");
  const exposure = header.indexOf("Exposure");
  const warning = header.indexOf("Warning");
  return Object.entries(customers).flatMap(([code, expected]) => {
    const row = rows.find((cells) => String(cells[0]) === code) ?? [];
    const isHeld = String(row[warning]).startsWith("hold");
    return [
      ...compared(`limit of ${code}`, row[limit], expected.limit),
      ...compared(`exposure of ${code}`, row[exposure], expected.exposure),
      ...(blocked.includes(code) && !isHeld ? [`${code} is not held`] : []),
    ];
  });
}

/** One figure of a single call. */
function figureFault(answer: Cells, name: string, value: unknown): string[] {
  const place = totalPlace(answer);
  const total = answer[place] ?? [];
  switch (name) {
    case "date":
    case "says":
    case "alternative":
      return [];
    case "serial":
      return compared(name, answer[0]?.[0], value);
    case "total":
      return compared(name, total.at(-2), value);
    case "rows": {
      const rows = answer.slice(1, place).map((row) => [String(row[0]), row.at(-2)] as const);
      const expected = Object.entries(value as object);
      const byName = (a: readonly unknown[], b: readonly unknown[]) =>
        String(a[0]) < String(b[0]) ? -1 : 1;
      return compared(name, rows.sort(byName), expected.sort(byName));
    }
    case "buckets":
      return bucketFaults(answer, value as Record<string, number>);
    case "differenceFromAccount":
      return compared(
        name,
        answer
          .find(
            (row) => /account|reported/i.test(String(row[0])) && /difference/i.test(String(row[0])),
          )
          ?.at(-2),
        value,
      );
    case "decision":
      return compared(name, answer[1]?.[answer[0]?.indexOf("Decision") ?? -1], value);
    case "ratios":
      return ratioFaults(answer, value as Record<string, readonly number[]>);
    case "absent":
      return [value]
        .flat()
        .filter((word) => includes(JSON.stringify(answer), String(word)))
        .map((word) => `says ${String(word)}`);
    default: {
      const wanted = [value].flat(3);
      return wanted.every((figure) => answer.flat().some((cell) => isEqual(cell, figure)))
        ? []
        : [`${name}: ${JSON.stringify(value)} is not in ${JSON.stringify(answer).slice(0, 600)}`];
    }
  }
}

function totalPlace(answer: Cells): number {
  return answer.findIndex((row) => ["Total", "合计", "合計"].includes(String(row[0])));
}

/** All words below the totals, where a report asks what it cannot know. */
function questionsOf(answer: Cells): string {
  const rows = answer.slice(Math.max(0, totalPlace(answer) + 1));
  return rows
    .flat()
    .filter((cell) => typeof cell === "string")
    .join(" | ");
}

function compared(name: string, actual: unknown, expected: unknown, within = 0.004): string[] {
  return isEqual(actual, expected, within)
    ? []
    : [`${name} ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];
}

function isEqual(actual: unknown, expected: unknown, within = 0.006): boolean {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((one, i) => isEqual(actual[i], one, within))
    );
  }
  if (typeof expected === "number") {
    return typeof actual === "number" && Math.abs(actual - expected) < within;
  }
  return actual === expected;
}

function includes(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}
