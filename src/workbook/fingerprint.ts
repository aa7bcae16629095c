/** Short marks of what figures were calculated from: another input gives another mark. */
import { cellText, plainCell, TABLE_KINDS, type CellGrid, type TableKind } from "../engine";

/** The mark of every table that went in, by its kind. */
export type Fingerprint = Readonly<Partial<Record<TableKind, string>>>;

/** One letter per table, so that a fingerprint reads the same in every language. */
const LETTERS: Readonly<Record<TableKind, string>> = {
  customers: "C",
  invoices: "I",
  statements: "S",
  events: "E",
  receipts: "R",
  orders: "O",
  contacts: "K",
  policy: "P",
};

/**
 * Begins every fingerprint; the number changes when the same tables no longer give the same marks.
 */
const MARK = "CS1";

const known = new WeakMap<CellGrid, string>();

/**
 * Gives the mark of a table: 32 bits over the type and content of every cell, as eight hexadecimal digits.
 *
 * It tells a change by chance or habit; it is no seal against somebody who looks for a table with the same mark.
 */
export function tableMark(grid: CellGrid): string {
  const before = known.get(grid);
  if (before !== undefined) return before;
  let hash = FNV_BASIS;
  for (const row of grid) {
    for (const cell of row) hash = addText(hash, markedText(cell));
    hash = addText(hash, "\n");
  }
  const mark = (hash >>> 0).toString(16).padStart(8, "0");
  known.set(grid, mark);
  return mark;
}

/** FNV-1a, 32 bits, by units of UTF-16; http://www.isthe.com/chongo/tech/comp/fnv/ */
const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function addText(start: number, text: string): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return hash;
}

/** A text 1 is not a number 1; a blank cell is the same however Excel gives it. */
function markedText(cell: unknown): string {
  const plain = plainCell(cell);
  switch (typeof plain) {
    case "number":
      return `n${plain}\t`;
    case "boolean":
      return `b${String(plain)}\t`;
    default: {
      const text = cellText(cell);
      return text === "" ? "\t" : `t${text}\t`;
    }
  }
}

/** Gives the marks of tables; null ones are not there. */
export function fingerprintOf(
  grids: Readonly<Partial<Record<TableKind, CellGrid | null>>>,
): Fingerprint {
  const marks = TABLE_KINDS.flatMap((kind) => {
    const grid = grids[kind];
    return grid == null ? [] : [[kind, tableMark(grid)] as const];
  });
  return Object.fromEntries(marks);
}

/** Writes a fingerprint for a cell: `CS1 C1a2b3c4d I99887766`. */
export function fingerprintText(fingerprint: Fingerprint): string {
  const marks = TABLE_KINDS.flatMap((kind) => {
    const mark = fingerprint[kind];
    return mark === undefined ? [] : [`${LETTERS[kind]}${mark}`];
  });
  return [MARK, ...marks].join(" ");
}

/** Reads a fingerprint from a cell; null for anything else. */
export function readFingerprint(text: string): Fingerprint | null {
  const [mark, ...parts] = text.trim().split(/\s+/);
  if (mark !== MARK) return null;
  const marks: Partial<Record<TableKind, string>> = {};
  for (const part of parts) {
    const kind = TABLE_KINDS.find((one) => LETTERS[one] === part.charAt(0));
    if (kind === undefined || !/^[0-9a-f]{8}$/.test(part.slice(1))) return null;
    marks[kind] = part.slice(1);
  }
  return marks;
}

/** Names the tables whose marks differ, those that are only on one side too. */
export function changedTables(before: Fingerprint, now: Fingerprint): TableKind[] {
  return TABLE_KINDS.filter((kind) => before[kind] !== now[kind]);
}
