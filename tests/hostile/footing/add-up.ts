/** Adds up what the tables of answers show, as a reader with a pocket calculator does. */

export type Row = readonly unknown[];
export type Answer = readonly Row[];

/** The answer of another function to the same arguments, by their names; null where it is an error. */
export type AnswerOf = (id: string, changed?: Readonly<Record<string, unknown>>) => Answer | null;

/** Says where a table does not add up; null where it does. */
export type Footing = (answer: Answer, other: AnswerOf) => string | null;

/** The first row of a table that does not add up. */
export function firstFault(rows: Answer, hasFault: (row: Row) => boolean): string | null {
  const row = rows.find(hasFault);
  return row === undefined ? null : `the row ${JSON.stringify(row)} does not add up`;
}

/** The first column whose cells do not make its total. */
export function columnFault(
  rows: Answer,
  total: Row | undefined,
  from: number,
  to: number,
): string | null {
  if (total === undefined) return "the total is missing";
  for (let column = from; column < to; column++) {
    const cells = rows.map((row) => row[column]);
    if (differs(cells, total[column])) {
      return `the column ${JSON.stringify([...cells, total[column]])} does not add up`;
    }
  }
  return null;
}

/** True when cells do not make a total, or there is none; blank cells are nothing. */
export function differs(cells: readonly unknown[], total: unknown): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const sum = numbers.reduce((a, b) => a + b, 0);
  const size = numbers.reduce((a, b) => a + Math.abs(b), 0);
  // A column that nobody knows has a blank total; a label that is not found has none.
  if (typeof total !== "number") return total === undefined || numbers.length > 0;
  // Amounts of whole thousandths make a total of whole thousandths: the rest would be binary noise in a cell.
  if (numbers.every(isPlain) && !isPlain(total)) return true;
  return Math.abs(sum - total) > 1e-12 * size + 1e-6;
}

function isPlain(value: number): boolean {
  return Math.abs(value) > 1e12 || Number(value.toFixed(3)) === value;
}

/** True when two figures are not the same, noise of their binary form aside; blank ones are. */
export function isOther(one: unknown, other: unknown, within = 1e-9): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one !== other;
  return Math.abs(one - other) > within * Math.max(1, Math.abs(one), Math.abs(other));
}

/** The row of a label. */
export function rowOf(answer: Answer, label: unknown): Row | undefined {
  return answer.find(([first]) => first === label);
}

/** The rows between a row with one label and the next blank one. */
export function block(answer: Answer, label: unknown): Answer {
  const first = answer.findIndex(([cell]) => cell === label) + 1;
  const end = answer.findIndex((row, i) => i >= first && row.every((cell) => cell === ""));
  return first === 0 ? [] : answer.slice(first, end < 0 ? undefined : end);
}
