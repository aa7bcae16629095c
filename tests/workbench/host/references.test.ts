import type { LineChange } from "../../../src/workbench/grid/event-of-command";
import { References } from "../../../src/workbench/host/references";

const B3_TO_C6 = { sheetId: "s", row: 2, column: 1, rowCount: 4, columnCount: 2 };
const WHOLE = 16_384;

function followed(kind: LineChange["kind"], at: number, count: number, sheetId = "s") {
  const references = new References();
  const id = references.keep(B3_TO_C6);
  const isRows = kind.startsWith("rows");
  const area = isRows
    ? { row: at, rowCount: count, column: 0, columnCount: WHOLE }
    : { row: 0, rowCount: WHOLE, column: at, columnCount: count };
  references.follow({ kind, sheetId, area });
  const found = references.find(id);
  if (!found) return null;
  return isRows ? [found.row, found.rowCount] : [found.column, found.columnCount];
}

describe("References", () => {
  it.each([
    { kind: "rowsInserted" as const, at: 2, count: 2, after: [4, 4], because: "it is at its top" },
    { kind: "rowsInserted" as const, at: 3, count: 2, after: [2, 6], because: "it is inside" },
    { kind: "rowsInserted" as const, at: 6, count: 2, after: [2, 4], because: "it is below" },
    { kind: "rowsDeleted" as const, at: 0, count: 2, after: [0, 4], because: "it is above" },
    { kind: "rowsDeleted" as const, at: 1, count: 2, after: [1, 3], because: "it reaches in" },
    { kind: "rowsDeleted" as const, at: 3, count: 2, after: [2, 2], because: "it is inside" },
    { kind: "rowsDeleted" as const, at: 5, count: 9, after: [2, 3], because: "it reaches out" },
    { kind: "rowsDeleted" as const, at: 6, count: 2, after: [2, 4], because: "it is below" },
    { kind: "rowsDeleted" as const, at: 1, count: 9, after: null, because: "nothing is left" },
    { kind: "columnsInserted" as const, at: 1, count: 1, after: [2, 2], because: "it is left" },
    { kind: "columnsDeleted" as const, at: 2, count: 1, after: [1, 1], because: "it is inside" },
  ])("is at $after after $kind at $at, because $because", ({ kind, at, count, after }) => {
    expect(followed(kind, at, count)).toEqual(after);
  });

  it("stays where it is when another sheet changes", () => {
    expect(followed("rowsInserted", 0, 5, "other")).toEqual([2, 4]);
  });

  it("is lost with its sheet, and when it is released", () => {
    const references = new References();
    const [first, second] = [references.keep(B3_TO_C6), references.keep(B3_TO_C6)];
    references.release(first);
    expect([references.find(first), references.find(second)]).toEqual([null, B3_TO_C6]);
    references.follow({ kind: "sheetRemoved", sheetId: "s" });
    expect(references.find(second)).toBeNull();
  });
});
