/** Texts that grow within a cell: a pattern must not start anew at every place. */
import type { Shape } from "./growth";
import { AS_OF_DATE, INVOICE, rows } from "./shapes-of-rows";

/** Longer texts stand in no cell. */
const LONGEST_TEXT = 32_767;

export const SHAPES_OF_TEXTS: readonly Shape[] = [
  ...(
    [
      ["digits", (n: number) => "9".repeat(n)],
      ["digits and words", (n: number) => `${"9".repeat(n)} x`],
      ["parts", (n: number) => "50% 30 days, ".repeat(n)],
      ["spaces", (n: number) => `net${" ".repeat(n)}x`],
      ["figures in a row", (n: number) => `${"30/".repeat(n)}x`],
      ["figures of a discount", (n: number) => `2% ${"10 ".repeat(n)}x`],
    ] as const
  ).map(([what, text]): Shape => ({
    shape: `terms of ${what}`,
    id: "DUEDATE",
    args: (n) => [[[45_000]], [[text(n).slice(0, LONGEST_TEXT)]]],
  })),
  ...(
    [
      ["brackets", (n: number) => "(".repeat(n)],
      ["pairs of brackets", (n: number) => `Amount ${"(a".repeat(n)}`],
      ["spaces", (n: number) => `Amount${" ".repeat(n)}x`],
      ["signs", (n: number) => `Amount${"-.#".repeat(n)}x`],
    ] as const
  ).map(([what, text]): Shape => ({
    shape: `a header of ${what}`,
    id: "LEDGERCHECK",
    args: (n) => [
      [
        [...INVOICE, text(n).slice(0, LONGEST_TEXT)],
        ["C1", "I1", 45_000, 45_030, 1, "", ""],
      ],
      AS_OF_DATE,
    ],
  })),
  ...(
    [
      ["digits", (n: number) => "9".repeat(n)],
      ["brackets", (n: number) => `1${"(".repeat(n)}`],
      ["spaces", (n: number) => `1${" ".repeat(n)}x`],
      ["dashes", (n: number) => `1,${"-".repeat(n)}x`],
      ["separators", (n: number) => `1${",000".repeat(n)}x`],
      ["dates", (n: number) => "1/".repeat(n)],
      ["words", (n: number) => "Total ".repeat(n)],
      ["signs of a year", (n: number) => `${"年".repeat(n)}1`],
    ] as const
  ).map(([what, text]): Shape => ({
    shape: `cells of ${what}`,
    id: "LEDGERCHECK",
    args: (n) => [
      [
        [...INVOICE, "Terms", "Status", "Currency", "Type"],
        [...rows(1, () => ["C1", "I1", 45_000, 45_030, 1, "", "", "", "", ""])[0]!],
        ...rows(9, (place) =>
          rows(1, () => ["C1", "I1", 45_000, 45_030, 1, "", "", "", "", ""])[0]!.map((cell, i) =>
            i === place + 1 ? text(n).slice(0, LONGEST_TEXT) : cell,
          ),
        ),
      ],
      AS_OF_DATE,
    ],
  })),
];
