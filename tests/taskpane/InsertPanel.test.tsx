import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Language } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { InsertPanel } from "../../src/taskpane/insert/InsertPanel";
import type { FormulaSheet } from "../../src/workbook/formula-sheet";
import { accessibilityFaults } from "../support/accessibility";
import { ALL_TABLES, readyState, type TestTables } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

async function show(
  change: Partial<ReadyState> = {},
  tables: TestTables = ALL_TABLES,
  language: Language = "en",
) {
  const actions = idleActions();
  const state = await readyState({ task: "insert", ...change }, tables, language);
  const { container } = renderIn(language, <InsertPanel state={state} actions={actions} />);
  const inserted = () => actions.insertFunction.mock.calls.map(([sheet]) => sheet as FormulaSheet);
  return { actions, container, inserted };
}

/** The card of a function. */
function card(name: string): HTMLElement {
  return screen.getByRole("listitem", { name });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("InsertPanel", () => {
  it("inserts the aging report by one button, under a name of the reader's language", async () => {
    const { inserted } = await show({}, ALL_TABLES, "zh-TW");
    await userEvent.click(screen.getByRole("button", { name: "插入帳齡分析表" }));
    expect(inserted()).toMatchObject([
      {
        name: "帳齡分析表",
        title: "帳齡分析表",
        inputs: [{ label: "基準日", content: 45473, format: "date" }],
        formulas: [
          {
            headings: [],
            formula: `=CREDIT.AGINGREPORT('Invoices'!$A$1:$G$18,$B$2,CREDIT.POLICY(,"zh-TW"))`,
          },
        ],
      },
    ]);
  });

  it("writes a function of single customers beside their codes", async () => {
    const { inserted } = await show({ functionQuery: "creditscore" });
    await userEvent.click(
      within(card("CREDITSCORE")).getByRole("button", {
        name: "Insert on a new sheet: CREDITSCORE",
      }),
    );
    const [sheet] = inserted();
    expect(sheet!.formulas.map(({ headings }) => headings)).toEqual([
      ["Customer"],
      ["CREDITSCORE"],
    ]);
    expect(sheet!.formulas[0]!.formula).toBe("='Customers'!$A$2:$A$4");
    expect(sheet!.columns.map(({ format }) => format)).toEqual([undefined, "points"]);
  });

  it("asks about the customer in view where a function takes one", async () => {
    const { inserted } = await show({ functionQuery: "explainlimit", customer: 1 });
    expect(card("EXPLAINLIMIT")).toHaveTextContent('=CREDIT.EXPLAINLIMIT("C-2", ');
    await userEvent.click(within(card("EXPLAINLIMIT")).getByRole("button"));
    expect(inserted()[0]!.inputs).toMatchObject([
      { label: "Customer", content: "C-2", format: "text" },
      { label: "As-of date", content: 45473, format: "date" },
    ]);
  });

  it.each([
    ["en", "Needs a table: Statements. Choose or add it under Data."],
    ["zh-CN", /^需要表：.*请在“数据”中/],
    ["zh-TW", /^需要表格：.*請在「資料」中/],
  ] as const)(
    "says in %s which table a function lacks, in place of a button",
    async (language, says) => {
      await show({ functionQuery: "RATIOS" }, { invoices: ALL_TABLES.invoices! }, language);
      expect(within(card("RATIOS")).getByText(says)).toBeVisible();
      expect(within(card("RATIOS")).queryByRole("button")).toBeNull();
    },
  );

  it("says what a range has to be that it does not look for", async () => {
    await show({ functionQuery: "DECISIONTREE" });
    expect(card("DECISIONTREE")).toHaveTextContent(/Needs a range that you choose yourself: \w/);
  });

  it("offers no aging report without invoices", async () => {
    await show({}, { customers: ALL_TABLES.customers! });
    expect(screen.queryByRole("button", { name: "Insert the aging report" })).toBeNull();
  });

  it("lists the subjects, the first one open", async () => {
    const { container } = await show();
    const subjects = screen.getAllByRole("heading", { level: 3 });
    expect(subjects.map(({ textContent }) => textContent)).toEqual([
      ...["Overview and checks", "Aging and due dates", "Collection measures"],
      ...["Cash and collections", "Scores and risk", "Limits and orders"],
      ...["Judgement and statements", "Loss allowance"],
    ]);
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
    await userEvent.click(screen.getByRole("button", { name: "Loss allowance" }));
    expect(card("LOSSRATES")).toBeVisible();
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it("passes on what is typed, and says how many functions it finds", async () => {
    const { actions } = await show({ functionQuery: "逾期" });
    expect(screen.getByRole("status")).toHaveTextContent(/^\d+ functions$/);
    await userEvent.type(screen.getByRole("searchbox", { name: "Find a function" }), "x");
    expect(actions.seekFunctions).toHaveBeenLastCalledWith("逾期x");
  });

  it("says so where nothing is found", async () => {
    await show({ functionQuery: "xyzzy" });
    expect(screen.getByRole("status")).toHaveTextContent("No function has to do with “xyzzy”.");
  });

  it("writes nothing while another job is under way", async () => {
    const { inserted } = await show({ work: { status: "running", job: "review" } });
    await userEvent.click(screen.getByRole("button", { name: "Insert the aging report" }));
    expect(inserted()).toEqual([]);
  });
});

async function insertOne(inserted: () => FormulaSheet[]): Promise<FormulaSheet[]> {
  await userEvent.click(within(card("DSO")).getByRole("button"));
  return inserted();
}

describe("a ledger larger than Excel on the web hands over", () => {
  // More than 500 bytes a row, and 17 rows 600 times over.
  const [head, ...rows] = ALL_TABLES.invoices!;
  const long = rows.map((row) => row.map((cell, i) => (i === 1 ? "x".repeat(500) : cell)));
  const large: TestTables = {
    invoices: [head!, ...Array.from({ length: 600 }, () => long).flat()],
  };

  it.each([
    ["OfficeOnline", true],
    ["PC", false],
  ])("is written as values on %s: %s", async (platform, isNamed) => {
    Object.assign(globalThis, { Office: { context: { platform } } });
    const { inserted } = await show({ functionQuery: "DSO" }, large);
    const note = within(card("DSO")).queryByText(/^Values instead of a formula: .* 5 MB at most/);
    expect(note !== null).toBe(isNamed);
    const [draft] = await insertOne(inserted);
    expect(draft!.formulas[0]!.values !== undefined).toBe(isNamed);
    expect(/Values, calculated in the pane/.test(draft!.note)).toBe(isNamed);
  });

  it("is not named for a small one", async () => {
    Object.assign(globalThis, { Office: { context: { platform: "OfficeOnline" } } });
    await show({ functionQuery: "DSO" });
    expect(card("DSO")).not.toHaveTextContent("Values instead of a formula");
  });
});
