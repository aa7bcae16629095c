import { policyVersions, readPolicy } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { draftOf } from "../../src/taskpane/policy/policy-draft";
import { printPolicy, savePolicy } from "../../src/taskpane/policy/written-policy";
import { INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";

let office: TestOffice;

afterEach(() => {
  office.dispose();
});

const now = async () => ({ workbook: (await openWorkbook("en"))! }) as ReadyState;

async function raiseTerms(author: string, note: string): Promise<ReadyState> {
  const state = await now();
  const draft = draftOf(state.workbook.tables.applied.policy);
  const grades = draft.grades.map((one) => ({ ...one, termsDays: one.termsDays + 1 }));
  await savePolicy(state, { draft: { ...draft, grades }, author, note }, "en");
  return now();
}

describe("a policy that is saved", () => {
  it("begins a table, then goes on in it, each time with a version", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    const before = (await now()).workbook.tables.applied.policy;
    await raiseTerms("Li", "first");
    const { workbook } = await raiseTerms("Wang", "=second");
    expect(workbook.chosen.policy.place?.sheetName).toBe("Policy");
    const grid = workbook.grids.policy!;
    expect(policyVersions(grid)).toMatchObject([
      { version: "2", author: "Wang", note: "=second" },
      { version: "1", author: "Li", note: "first" },
    ]);
    const { policy, issues } = readPolicy(grid);
    expect(issues).toEqual([]);
    for (const [grade, { termsDays }] of before.treatments) {
      expect(policy.treatments.get(grade)?.termsDays).toBe(termsDays + 2);
    }
    // The same rows are written over: one per grade, not two.
    expect(grid.filter(([rule]) => rule === "terms")).toHaveLength(before.grades.length);
  });

  it("is refused where no sheet may be added, and changes nothing", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    office.conditions.isStructureProtected = true;
    await expect(raiseTerms("Li", "")).rejects.toMatchObject({
      details: { code: "structureProtected" },
    });
    const { chosen, choice } = (await now()).workbook;
    expect(chosen.policy.place).toBeNull();
    expect(choice.places).toEqual({});
  });

  it("is printed with all its rules in the language of the pane", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    await raiseTerms("Li", "first");
    const name = await printPolicy(await now(), "zh-TW");
    expect(name).toBe("信用政策");
    const texts = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
      await context.sync();
      return (range.values as unknown[][]).flat().filter((cell) => cell !== "");
    });
    expect(texts).toEqual(expect.arrayContaining(["信用政策", "以國際政策為基礎", "權重", "等級"]));
    expect(texts.some((text) => /^第 1 版 · .* · Li$/.test(String(text)))).toBe(true);
    // A document is no policy: the reading goes on with the table.
    expect((await now()).workbook.chosen.policy.place?.sheetName).toBe("Policy");
  });
});
