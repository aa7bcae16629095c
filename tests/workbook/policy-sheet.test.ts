import { withPolicyRows, type NotedRow } from "../../src/engine";
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
