import { policyVersions, readPolicy, versionRules, type CellGrid } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { draftOf } from "../../src/taskpane/policy/policy-draft";
import { printPolicy, restoreVersion, savePolicy } from "../../src/taskpane/policy/written-policy";
import { readPolicyHistory, type KeptVersions } from "../../src/workbook/policy-history";
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

describe("the versions of a policy", () => {
  const history = (): Promise<KeptVersions> => Excel.run(readPolicyHistory);
  const restore = async (version: string, cells: CellGrid) =>
    restoreVersion(await now(), { version, cells, author: "Chen" }, "en");
  const daysOf = ({ workbook }: ReadyState) =>
    [...workbook.tables.applied.policy.treatments.values()].map(({ termsDays }) => termsDays);

  const sheets = () =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    });

  /** Cells of a sheet, without blank ones at the end. */
  const sheet = (name: string) =>
    Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(name).getUsedRange(true).load("values");
      await context.sync();
      return used.values as unknown[][];
    });

  it("keep their rules on a sheet that everybody can read, and that is no table of the book", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    await raiseTerms("Li", "first");
    await raiseTerms("Wang", "second");
    const kept = await history();
    expect([...kept.keys()]).toEqual(["1", "2"]);
    expect(kept.get("1")!.slice(0, 3)).toEqual([
      ["setting", "policy", "", "International", ""],
      ["setting", "language", "", "en", ""],
      ["terms", "A", "", 61, ""],
    ]);
    const rows = await sheet("Policy history");
    expect(rows[3]).toEqual([
      ...["Version", "Saved on", "Saved by", "Policy rule"],
      ...["Applies to", "Starting at", "Set to", "Note on the rule"],
    ]);
    const [saved] = policyVersions((await now()).workbook.grids.policy!).slice(-1);
    expect(rows[4]!.slice(0, 4)).toEqual(["1", saved!.date, "Li", "setting"]);
    const { chosen } = (await now()).workbook;
    expect(chosen.policy.candidates.map(({ sheetName }) => sheetName)).toEqual(["Policy"]);
  });

  it("are restored as a new version, and the versions in between stay", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    const first = daysOf(await raiseTerms("Li", "first"));
    await raiseTerms("Wang", "second");
    const cells = (await history()).get("1")!;
    await restore("1", cells);
    const after = await now();
    expect(daysOf(after)).toEqual(first);
    expect(policyVersions(after.workbook.grids.policy!)).toMatchObject([
      { version: "3", author: "Chen", note: "Restores version 1" },
      { version: "2", author: "Wang" },
      { version: "1", author: "Li" },
    ]);
    expect((await history()).get("3")).toEqual(cells);
  });

  it("are restored row by row, notes and own words too, whatever was written meanwhile", async () => {
    const policy = [
      ["规则", "项目", "起点", "取值", "说明"],
      ["等级", "A", 80, "", "董事会 3/4"],
      ["等级", "B", 0, "", ""],
      ["列", "3/4", "", "金额", ""],
      ["汇率", "USD", 45000, 7.1, ""],
      ["账期", "A", "", 60, ""],
      ["账期", "B", "", 0, ""],
    ];
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][], 政策: policy } });
    await raiseTerms("Li", "");
    const before = versionRules((await now()).workbook.grids.policy!).rules;
    expect(before).toHaveLength(6);
    await Excel.run(async (context) => {
      const cells = context.workbook.worksheets.getItem("政策").getRange("A2:E6");
      cells.load("values");
      await context.sync();
      cells.values = (cells.values as unknown[][]).map((row, i) =>
        i === 1 || i === 3 ? row.map(() => "") : row,
      );
      context.workbook.worksheets.getItem("政策").getRange("C2").values = [[90]];
      await context.sync();
    });
    await restore("1", (await history()).get("1")!);
    const { rules } = versionRules((await now()).workbook.grids.policy!);
    const told = (all: typeof rules) =>
      all.map(({ rule, item, from, value, note }) => [rule, item, from, value, note].join()).sort();
    expect(told(rules)).toEqual(told(before));
  });

  it("are not restored from rules that nobody has seen", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    await raiseTerms("Li", "first");
    const cells = (await history()).get("1")!;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Policy history").getRange("G7").values = [[999]];
      await context.sync();
    });
    const before = (await now()).workbook.grids.policy;
    await expect(restore("1", cells)).rejects.toMatchObject({
      details: { code: "versionChanged", version: "1" },
    });
    expect((await now()).workbook.grids.policy).toEqual(before);
  });

  it("are read from a sheet of values too, which goes on as the history", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    await raiseTerms("Li", "first");
    const kept = await history();
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("CreditSheet_PolicyHistory");
      table.convertToRange();
      await context.sync();
    });
    expect(await history()).toEqual(kept);
    await raiseTerms("Wang", "second");
    expect([...(await history()).keys()]).toEqual(["1", "2"]);
    expect(await sheets()).toEqual(["Ledger", "Policy", "Policy history"]);
  });

  describe("that Excel refuses in the middle of an undo group", () => {
    /** Has all refused that follows so many changes of cells; gives how many there were. */
    const refuseAfter = (most: number) => {
      let changes = 0;
      office.grid.events.subscribe(({ kind }) => {
        // A sheet is either added or refused.
        if (kind === "sheetAdded") return;
        changes++;
        if (changes === most) office.conditions.undoGroups = "refused";
      });
      return () => changes;
    };
    const told = async () => {
      const grid = (await now()).workbook.grids.policy!;
      const kept = await history();
      return {
        policies: (await sheets()).filter((name) => /^Policy( \(|$)/.test(name)),
        rows: grid.length,
        rules: versionRules(grid).rules.map(({ rule, item, from, value }) =>
          [rule, item, from, value].join(),
        ),
        versions: policyVersions(grid).map(({ version, author }) => `${version} ${author}`),
        kept: [...kept].map(([version, cells]) => [version, cells]),
      };
    };

    it.each([{ saved: 0 }, { saved: 1 }])(
      "are saved once, after $saved before",
      async ({ saved }) => {
        const begin = async () => {
          const sheet = INVOICES as TestCell[][];
          office = await openInExcel({ sheets: { Ledger: sheet }, excelApi: "1.20" });
          for (let i = 0; i < saved; i++) await raiseTerms("Li", "first");
        };
        await begin();
        const changesOf = refuseAfter(Infinity);
        await raiseTerms("Wang", "last");
        const changes = changesOf();
        const whole = await told();
        for (let most = 1; most <= changes; most++) {
          office.dispose();
          await begin();
          refuseAfter(most);
          await raiseTerms("Wang", "last");
          expect({ ...(await told()), most }).toEqual({ ...whole, most });
        }
      },
    );
  });

  it("are not kept where the policy itself is protected, and once when it is not any more", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    await raiseTerms("Li", "first");
    const id = office.grid.sheets.named("Policy")!.id;
    office.conditions.protectedSheets.add(id);
    await expect(raiseTerms("Wang", "second")).rejects.toMatchObject({
      details: { code: "sheetProtected", sheet: "Policy" },
    });
    expect([...(await history()).keys()]).toEqual(["1"]);
    office.conditions.protectedSheets.delete(id);
    const { workbook } = await raiseTerms("Wang", "second");
    expect(policyVersions(workbook.grids.policy!)[0]).toMatchObject({ version: "2" });
    const kept = await history();
    expect([...kept.keys()]).toEqual(["1", "2"]);
    expect(kept.get("2")).toHaveLength(kept.get("1")!.length);
  });

  it("are not saved where the history is protected: the policy stays as it is", async () => {
    office = await openInExcel({ sheets: { Ledger: INVOICES as TestCell[][] } });
    await raiseTerms("Li", "first");
    const before = (await now()).workbook.grids.policy;
    const id = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getItem("Policy history").load("id");
      await context.sync();
      return sheet.id;
    });
    office.conditions.protectedSheets.add(id);
    await expect(raiseTerms("Wang", "second")).rejects.toMatchObject({
      details: { code: "recordsProtected", sheet: "Policy history" },
    });
    expect((await now()).workbook.grids.policy).toEqual(before);
  });
});
