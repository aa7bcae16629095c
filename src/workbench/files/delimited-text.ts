import Papa from "papaparse";

/** What may separate the fields of a line, the likelier first where a text leaves it open. */
const SEPARATORS = ["\t", ";", "|", ","] as const;

/** So many lines are tried with each separator. */
const SAMPLE_LINES = 200;

/** The fields of a text file, line by line. */
export interface DelimitedText {
  readonly separator: string;
  /** Lines may differ in length: title lines above a header are short. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * Cuts a comma, semicolon, tab or bar separated text into fields.
 *
 * Fields stay exactly as they are in the file, spaces included. A first line `sep=;`, as Excel
 * writes it, states the separator; otherwise it is the one that cuts the most lines alike.
 */
export function readDelimitedText(text: string): DelimitedText {
  // Files that went through several programs mix line ends; the parser expects one kind.
  const lines = text.replace(/\r\n?/g, "\n");
  const stated = /^sep=(.)\n/i.exec(lines);
  const body = stated ? lines.slice(stated[0].length) : lines;
  const separator = stated?.[1] ?? separatorOf(body);
  return { separator, rows: withoutLastEmptyLine(parse(body, separator)) };
}

function separatorOf(text: string): string {
  let best = ",";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = consistency(parse(text, separator, SAMPLE_LINES));
    if (score > bestScore) {
      bestScore = score;
      best = separator;
    }
  }
  return best;
}

/** Share of the lines that have the most frequent number of fields; 0 when that number is one. */
function consistency(rows: readonly (readonly string[])[]): number {
  const filled = rows.filter((row) => row.some((field) => field !== ""));
  const lines = new Map<number, number>();
  for (const { length } of filled) {
    if (length > 1) lines.set(length, (lines.get(length) ?? 0) + 1);
  }
  return filled.length === 0 ? 0 : Math.max(0, ...lines.values()) / filled.length;
}

function parse(text: string, delimiter: string, preview = 0): string[][] {
  return Papa.parse<string[]>(text, { delimiter, preview, newline: "\n" }).data;
}

function withoutLastEmptyLine(rows: string[][]): string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === "" ? rows.slice(0, -1) : rows;
}
