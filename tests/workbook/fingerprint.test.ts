import fc from "fast-check";

import { TABLE_KINDS } from "../../src/engine";
import {
  changedTables,
  fingerprintOf,
  fingerprintText,
  readFingerprint,
  tableMark,
} from "../../src/workbook/fingerprint";

const GRID = [
  ["Customer", "Amount"],
  ["C-1", 100],
  ["C-2", null],
];

describe("tableMark", () => {
  it.each([
    [
      "a value",
      [
        ["Customer", "Amount"],
        ["C-1", 101],
        ["C-2", null],
      ],
    ],
    [
      "a text in place of a number",
      [
        ["Customer", "Amount"],
        ["C-1", "100"],
        ["C-2", null],
      ],
    ],
    [
      "the order of rows",
      [
        ["Customer", "Amount"],
        ["C-2", null],
        ["C-1", 100],
      ],
    ],
    [
      "a row",
      [
        ["Customer", "Amount"],
        ["C-1", 100],
      ],
    ],
    [
      "where a value stands",
      [
        ["Customer", "Amount"],
        ["C-1", 100],
        [null, "C-2"],
      ],
    ],
  ])("tells another table by %s", (_, other) => {
    expect(tableMark(other)).not.toBe(tableMark(GRID));
  });

  it("is the same for the same content, whatever a blank cell is given as", () => {
    const again = GRID.map((row) => row.map((cell) => cell ?? ""));
    expect(tableMark(again)).toBe(tableMark(GRID));
  });

  it("keeps neighbouring texts apart", () => {
    expect(tableMark([["ab", "c"]])).not.toBe(tableMark([["a", "bc"]]));
  });
});

describe("a fingerprint", () => {
  it("is read as it was written", () => {
    const mark = fc.stringMatching(/^[0-9a-f]{8}$/);
    const marks = fc.record(Object.fromEntries(TABLE_KINDS.map((kind) => [kind, mark])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(marks, (fingerprint) => {
        expect(readFingerprint(fingerprintText(fingerprint))).toEqual(fingerprint);
      }),
      { seed: 3, numRuns: 50 },
    );
  });

  it.each(["", "C-1", "CS2 C12345678", "CS1 X12345678", "CS1 C1234"])("is not %j", (text) => {
    expect(readFingerprint(text)).toBeNull();
  });

  it("names the tables that differ, that are new, and that are gone", () => {
    const before = fingerprintOf({ customers: GRID, invoices: GRID, events: null });
    const now = fingerprintOf({ customers: GRID, invoices: [["x"]], events: GRID });
    expect(changedTables(before, now)).toEqual(["invoices", "events"]);
    expect(changedTables(now, now)).toEqual([]);
  });
});
