import { withPolicyRows, withPolicyRules, type NotedRow, type PolicyEdit } from "../../src/engine";
import { addPolicySheet, writePolicyEdit } from "../../src/workbook/policy-sheet";
import type { TablePlace } from "../../src/workbook/table-place";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";

const POLICY = [
  ["Rule", "Item", "From", "Value", "Note"],
  ["setting", "policy", "", "China", ""],
  ["setting", "decimal sign", "", "point", "asked in May"],
] satisfies TestCell[][];

/** What stands below a table or a name must not be written over. */
const BELOW = ["Checked by Li"];

const ROWS: readonly NotedRow[] = [
  { rule: "setting", item: "decimalSign", from: -Infinity, value: "comma", row: null },
  { rule: "column", item: "3/4", from: -Infinity, value: "amount", row: null },
  { rule: "documentType", item: "=R1", from: -Infinity, value: "creditNote", row: null },
];

let office: TestOffice;

afterEach(() => {
  office.dispose();
});

function place(kind: TablePlace["kind"], name: string): TablePlace {
  const area = { row: 1, column: 1, rowCount: 3, columnCount: 5 };
  return { kind, name, sheetId: "", sheetName: "Rules", ...area };
}

/** The cells of the sheet from B2, as texts and numbers. */
async function cells(rowCount: number, sheetName = "Rules", from = 1): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const range = sheet.getRangeByIndexes(from, from, rowCount, 5).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

const SHIFTED = [[], ...POLICY.map((cells) => ["", ...cells])];

describe.each([
  ["a sheet", place("sheet", "Rules"), { sheets: { Rules: SHIFTED } }, false],
  [
    "a table",
    place("table", "Policy"),
    { sheets: { Rules: [...SHIFTED, ["", ...BELOW]] }, tables: { Policy: "Rules!B2:F4" } },
    true,
  ],
  [
    "a name",
    place("name", "TheRules"),
    { sheets: { Rules: [...SHIFTED, ["", ...BELOW]] }, names: { TheRules: "='Rules'!$B$2:$F$4" } },
    true,
  ],
] as const satisfies readonly (readonly [string, TablePlace, OfficeSetup, boolean])[])(
  "writePolicyEdit in %s",
  (_, at, setup, hasBelow) => {
    beforeEach(async () => {
      office = await openInExcel(setup);
      const edit = withPolicyRows(POLICY, ROWS);
      await Excel.run((context) => writePolicyEdit(context, at, edit));
    });

    it("writes over the row that is there and adds the others below, texts as texts", async () => {
      expect(await cells(5)).toEqual([
        POLICY[0],
        POLICY[1],
        ["setting", "decimal sign", "", "comma", "asked in May"],
        ["column", "3/4", "", "amount", ""],
        ["document type", "=R1", "", "credit note", ""],
      ]);
    });

    it("keeps what stands below the policy", async () => {
      const after = (await cells(6))[5];
      expect(after![0]).toBe(hasBelow ? BELOW[0] : "");
    });

    it("grows with what is added", async () => {
      const address = await Excel.run(async (context) => {
        const { tables, names, worksheets } = context.workbook;
        const range =
          at.kind === "table"
            ? tables.getItem(at.name).getRange()
            : at.kind === "name"
              ? names.getItem(at.name).getRange()
              : worksheets.getItem(at.name).getUsedRange(true);
        range.load("address");
        await context.sync();
        return range.address;
      });
      expect(address.replaceAll("'", "")).toBe("Rules!B2:F6");
    });
  },
);

describe("addPolicySheet", () => {
  it("writes a policy under a header in the language", async () => {
    office = await openInExcel({ sheets: { 信用政策: [["taken"]] } });
    const name = await Excel.run((context) =>
      addPolicySheet(context, "信用政策", ROWS.slice(0, 2), "zh-TW"),
    );
    expect(name).toBe("信用政策 (2)");
    expect(await cells(3, name, 0)).toEqual([
      ["規則", "項目", "起點", "取值", "說明"],
      ["設定", "小數點寫法", "", "逗號", ""],
      ["欄位", "3/4", "", "金額", ""],
    ]);
  });
});

describe("what a user wrote into the policy", () => {
  const OWN = [
    ["Rule", "Item", "From", "Value", "Note", "Approved by"],
    ["weight", "share of invoices late", "", 0.4, "Board 2024-01", "Li"],
    ["weight", "worst days late", "", "=1-E3", "the rest", "Wu"],
    ["grade", "A", 80, "", "note of A", "He"],
    ["grade", "B", 60, "", '="note of "&C6', "An"],
    ["grade", "C", 40, "", "note of C", "Bo"],
    ["grade", "D", 0, "", '="note of "&C8', "Cy"],
  ] satisfies TestCell[][];
  const SHEET = [[], ...OWN.map((row) => ["", ...row])];
  const VALUES = OWN.map((row) => row.map((cell) => (cell === "=1-E3" ? 0.6 : cell))).map((row) =>
    row.map((cell) => (String(cell).startsWith("=") ? `note of ${String(row[1])}` : cell)),
  );
  const row = (rule: NotedRow["rule"], item: string, value: string | number, from = -Infinity) =>
    ({ rule, item, from, value, row: null }) satisfies NotedRow;
  const grades = (...names: [string, number][]) =>
    names.map(([name, from]) => row("grade", name, "", from));

  describe.each([
    ["a sheet", "sheet", "Rules", { sheets: { Rules: SHEET } }],
    [
      "a table",
      "table",
      "Policy",
      {
        sheets: { Rules: [...SHEET, ["", ...BELOW]] },
        tables: { Policy: "Rules!B2:G8" },
      },
    ],
    [
      "a name",
      "name",
      "TheRules",
      {
        sheets: { Rules: [...SHEET, ["", ...BELOW]] },
        names: { TheRules: "='Rules'!$B$2:$G$8" },
      },
    ],
  ] as const)("of %s", (_, kind, name, setup) => {
    async function write(edit: PolicyEdit, formats: Record<string, string> = {}) {
      office = await openInExcel(setup);
      const at = { ...place(kind, name), rowCount: OWN.length, columnCount: 6 };
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Rules");
        for (const [cell, format] of Object.entries(formats)) {
          sheet.getRange(cell).numberFormat = [[format]];
        }
        await context.sync();
        await writePolicyEdit(context, at, edit);
        const range = sheet.getRange("B2:G10").load("values, formulas, numberFormat");
        await context.sync();
        return range;
      });
    }
    const below = kind === "sheet" ? [] : [BELOW[0]];

    it("stays: formulas and formats beside a weight that changes", async () => {
      const weights = [row("weight", "shareLate", 0.3), row("weight", "worstDaysLate", 0.6)];
      const { formulas, numberFormat, values } = await write(
        withPolicyRules(VALUES, ["weight"], weights),
        { E3: "0%" },
      );
      expect(formulas[1]![3]).toBe(0.3);
      expect(formulas[2]![3]).toBe("=1-E3");
      expect(values[2]![3]).toBe(0.7);
      expect(numberFormat[1]![3]).toBe("0%");
      expect(values.slice(3, 7)).toEqual(VALUES.slice(3));
    });

    it("stays: the note beside a threshold that changes, which is a number", async () => {
      const edit = withPolicyRules(
        VALUES,
        ["grade"],
        grades(["A", 78], ["B", 60], ["C", 40], ["D", 0]),
      );
      const { values, formulas, numberFormat } = await write(edit, { D5: "@" });
      expect(values[3]).toEqual(["grade", "A", 78, "", "note of A", "He"]);
      expect(numberFormat[3]![2]).toBe("General");
      expect(formulas[4]![4]).toBe('="note of "&C6');
    });

    it("stays in its row when a row goes", async () => {
      const edit = withPolicyRules(VALUES, ["grade"], grades(["A", 80], ["C", 40], ["D", 0]));
      const { values } = await write(edit);
      const [, , , , , c, d] = VALUES;
      const gone = kind === "table" ? [] : [["", "", "", "", "", "An"]];
      expect(values.slice(4, 6 + gone.length)).toEqual([...gone, c, d]);
      expect(
        (values.slice(6 + gone.length) as unknown[][]).flatMap((cells) =>
          cells.filter((cell: unknown) => cell !== ""),
        ),
      ).toEqual(below);
    });

    it("stays in its row when one comes in between and one below", async () => {
      const edit = withPolicyRules(
        VALUES,
        ["grade", "terms"],
        [...grades(["A", 80], ["AB", 70], ["B", 60], ["C", 40], ["D", 0]), row("terms", "AB", 30)],
      );
      const { values } = await write(edit);
      expect(values.slice(0, 9)).toEqual([
        ...VALUES.slice(0, 4),
        ["grade", "AB", 70, "", "", ""],
        ...VALUES.slice(4),
        ["terms", "AB", "", 30, "", ""],
      ]);
      const ends = await Excel.run(async (context) => {
        const { tables, names, worksheets } = context.workbook;
        const range =
          kind === "table"
            ? tables.getItem(name).getRange()
            : kind === "name"
              ? names.getItem(name).getRange()
              : worksheets.getItem(name).getUsedRange(true);
        range.load("address");
        const last = worksheets.getItem("Rules").getRange("B11").load("values");
        await context.sync();
        return [range.address.replaceAll("'", ""), last.values[0]![0] as unknown];
      });
      expect(ends).toEqual(["Rules!B2:G10", below[0] ?? ""]);
    });
  });
});
