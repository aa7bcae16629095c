import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import {
  LANGUAGES,
  PATTERN_MONTHS,
  readReceiptsPlan,
  readScenarios,
  type CellGrid,
  type Language,
} from "../../src/engine";
import { formatDate, formatPercent, formatWholeAmount } from "../../src/i18n/format";
import { CashPanel } from "../../src/taskpane/cash/CashPanel";
import type { FormulaSheet } from "../../src/workbook/formula-sheet";
import { readPlanningTables } from "../../src/workbook/planning-tables";
import { accessibilityFaults } from "../support/accessibility";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestOffice } from "../support/office";
import { AS_OF_DATE, CUSTOMERS, INVOICES } from "../support/credit-tables";
import { readyState, type TestTables } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";
import { call } from "../support/worksheet-functions";

/** Two customers over a year and a half: one pays on the day, the other up to two months late; the last invoices are open. */
const LEDGER: CellGrid = [
  ["Customer No.", "Invoice No.", "Invoice Date", "Due Date", "Amount", "Settled Date"],
  ...Array.from({ length: 160 }, (_, i) => {
    const date = AS_OF_DATE - 540 + Math.floor((i * 540) / 160);
    const due = date + 30;
    const paid = due + (i % 2 === 0 ? 0 : (i * 7) % 60);
    return [`C-${i % 2}`, `I-${i}`, date, due, 1000 + (i % 9) * 10, paid <= AS_OF_DATE ? paid : ""];
  }),
];
const TABLES: TestTables = { customers: CUSTOMERS, invoices: LEDGER };

let office: TestOffice | undefined;

afterEach(() => {
  office?.dispose();
});

async function show(
  tables: TestTables,
  language: Language = "en",
  sheets: OfficeSetup["sheets"] = {},
) {
  office = await openInExcel({ sheets: { Blank: [], ...sheets } });
  const actions = idleActions();
  const state = await readyState({ task: "cash" }, tables, language);
  const { container } = renderIn(language, <CashPanel state={state} actions={actions} />);
  await waitFor(() => {
    expect(container.querySelector(".fui-Spinner")).toBeNull();
  });
  const inserted = () => actions.insertFunction.mock.calls.map(([sheet]) => sheet as FormulaSheet);
  return { container, inserted, actions };
}

/** Cells of a table on the screen, a row after the other. */
function cellsOf(name: string): string[][] {
  const rows = within(screen.getByRole("table", { name })).getAllByRole("row");
  return rows.map((row) =>
    [...row.querySelectorAll("th,td:not([aria-hidden])")].map(({ textContent }) => textContent),
  );
}

const whole = (value: unknown) => formatWholeAmount(Number(value), "", "en");
const percent = (value: unknown) => (value === "" ? "" : formatPercent(Number(value), "en"));
const labelled = (rows: readonly unknown[][], label: string) =>
  rows.find(([first]) => first === label)!;

describe("the figures of cash", () => {
  it("are those of RECEIPTSFORECAST, week by week", async () => {
    await show(TABLES);
    const rows = call("RECEIPTSFORECAST", LEDGER, AS_OF_DATE);
    const weeks = rows.slice(1, 14);
    const [head, ...shown] = cellsOf("Expected receipts");
    expect(head).toEqual(["Week from", "Expected", "Low to high"]);
    expect(shown).toEqual([
      ...weeks.map(([from, , expected, low, high]) => [
        ...[formatDate(Number(from), "en"), whole(expected)],
        `${whole(low)} – ${whole(high)}`,
      ]),
      ["Later, or not at all", whole(labelled(rows, "Later, or not at all")[2]), ""],
    ]);
    const all = labelled(rows, "Total of the periods")[2];
    expect(screen.getByText(new RegExp(`, ${whole(all)} within 13;`))).toBeVisible();
    const inside = rows.find(([first]) => String(first).startsWith("Periods inside the band"))![2];
    expect(screen.getByText(new RegExp(`; ${percent(inside)} of the weeks lay`))).toBeVisible();
  });

  it("are those of COLLECTIONPATTERN and CARRYINGCOST", async () => {
    await show(TABLES);
    const rows = call("COLLECTIONPATTERN", LEDGER, AS_OF_DATE);
    const all = labelled(rows, "Collected, weighted by sales").slice(2);
    const recent = labelled(rows, "Collected, last 3 months").slice(2);
    const shown = cellsOf("How sales are collected").slice(1);
    expect(shown).toHaveLength(PATTERN_MONTHS);
    expect(shown.map(([, share]) => share)).toEqual(all.slice(0, PATTERN_MONTHS).map(percent));
    expect(shown.map(([, , share]) => share)).toEqual(recent.slice(0, PATTERN_MONTHS).map(percent));
    const costs = call("CARRYINGCOST", CUSTOMERS, LEDGER, AS_OF_DATE);
    const total = labelled(costs, "Total");
    const fact = (label: RegExp) =>
      screen.getByText(label).closest("div")!.querySelector("dd")!.textContent;
    const cost = (heading: string) =>
      whole(total[costs[0]!.findIndex((one) => String(one).startsWith(heading))]);
    expect(fact(/^A year, at/)).toBe(cost("Cost of a year"));
    expect(fact(/^Of which overdue/)).toBe(cost("Of which overdue"));
    expect(fact(/^Saved a year by each day sooner/)).toBe(cost("Saving of a year"));
  });

  it("say why there are none, part by part", async () => {
    await show({ customers: CUSTOMERS, invoices: INVOICES });
    expect(screen.queryByRole("table", { name: "Expected receipts" })).toBeNull();
    expect(screen.getByText(/at least 30/)).toBeVisible();
    expect(screen.getByRole("table", { name: "How sales are collected" })).toBeVisible();
  });

  it("say that nothing is to come where nothing is open", async () => {
    const paid = LEDGER.map((row, i) =>
      i === 0 || row[5] !== "" ? row : [...row.slice(0, 5), AS_OF_DATE],
    );
    await show({ customers: CUSTOMERS, invoices: paid });
    expect(screen.getByText("Nothing is open: nothing is to come.")).toBeVisible();
    expect(screen.queryByRole("table", { name: "Expected receipts" })).toBeNull();
  });

  it("ask for invoices where there are none", async () => {
    await show({ customers: CUSTOMERS });
    expect(screen.getByText(/^Without invoices there is nothing to collect/)).toBeVisible();
  });

  it.each(LANGUAGES)(
    "have no fault that axe knows, and insert their functions (%s)",
    async (language) => {
      const { container, inserted } = await show(TABLES, language);
      expect(await accessibilityFaults(container)).toEqual([]);
      for (const button of screen.getAllByRole("button").filter(({ title }) => title === "")) {
        if (!button.hasAttribute("aria-expanded") && !button.hasAttribute("aria-haspopup")) {
          await userEvent.click(button);
        }
      }
      expect(inserted().map(({ name }) => name)).toEqual([
        ...["RECEIPTSFORECAST", "STRESS", "COLLECTIONPATTERN", "CARRYINGCOST"],
      ]);
    },
  );
});

describe("a plan and scenarios of the workbook", () => {
  const PLAN: [string, ...(string | number)[]][] = [
    ["Customer No.", "Planned Date", "Planned Amount"],
    ["C-0", AS_OF_DATE - 40, 2500],
    ["C-1", AS_OF_DATE - 20, 900],
    ["C-1", AS_OF_DATE - 5, 0],
    ["C-0", AS_OF_DATE + 10, 700],
  ];
  const SCENARIOS: [string, ...(string | number)[]][] = [
    ["Scenario", "Kind", "Value", "Name"],
    ["Slump", "paid later", 20, ""],
    ["Slump", "sales fall", 0.3, ""],
    ["", "covenant", 1, "DSO"],
  ];
  const SHEETS = { Notes: [["A title"], ["", ""]], Plan: PLAN, Stress: SCENARIOS };

  it("are shown with the figures of their functions, which are inserted over them", async () => {
    const { inserted } = await show(TABLES, "en", SHEETS);
    const stress = call("STRESS", CUSTOMERS, LEDGER, SCENARIOS, AS_OF_DATE);
    const at = (title: string) => stress[0]!.findIndex((one) => String(one).startsWith(title));
    const [, ...lines] = cellsOf("When things go wrong");
    expect(lines).toEqual(
      stress
        .slice(1, 3)
        .map((row) => [
          ...[row[0], Number(row[at("DSO")]).toFixed(1).replace(/\.0$/, "")],
          ...[whole(row[at("Expected receipts")]), whole(row[at("Expected loss")])],
        ]),
    );
    expect(screen.getAllByText("DSO > 1")).toHaveLength(2);
    const from = AS_OF_DATE - 40;
    const plan = call("PLANVERSUSACTUAL", PLAN, LEDGER, from, AS_OF_DATE, AS_OF_DATE);
    const total = labelled(plan, "Total");
    const shown = cellsOf("From planned to received");
    for (const [label, amount] of shown.slice(1)) {
      expect(amount).toBe(whole(total[plan[0]!.indexOf(label)]));
    }
    expect(shown.map(([label]) => label)).toEqual(expect.arrayContaining(["Planned", "Received"]));
    const weeks = cellsOf("Planned and received, by period").slice(1);
    expect(weeks).toHaveLength(6);
    const sum = (column: number) =>
      weeks.reduce((all, row) => all + Number(row[column]!.replaceAll(",", "")), 0);
    expect(whole(sum(1))).toBe(shown[1]![1]);
    expect(whole(sum(2))).toBe(shown.at(-1)![1]);
    expect(screen.getByText("Received ties out to the invoices.")).toBeVisible();
    expect(screen.getByText(/^1 row of the table cannot be used/)).toBeVisible();
    for (const name of ["Insert the comparison", "Insert the stress test"]) {
      await userEvent.click(screen.getByRole("button", { name }));
    }
    expect(inserted().map(({ formulas }) => formulas[0]!.formula)).toEqual([
      "=CREDIT.PLANVERSUSACTUAL('Plan'!$A$1:$C$5,'Invoices'!$A$1:$F$161,$B$2,$B$3,$B$4)",
      "=CREDIT.STRESS('Customers'!$A$1:$F$4,'Invoices'!$A$1:$F$161,'Stress'!$A$1:$D$4,$B$2)",
    ]);
    expect(inserted()[0]!.inputs.map(({ content }) => content)).toEqual([
      ...[from, AS_OF_DATE, AS_OF_DATE],
    ]);
  });

  it.each(LANGUAGES)("are begun as tables that are found and read (%s)", async (language) => {
    const { actions } = await show(TABLES, language);
    const begin = { en: /^Begin/, "zh-CN": /^新建/, "zh-TW": /^新增/ }[language];
    const buttons = screen.getAllByRole("button", { name: begin });
    expect(buttons).toHaveLength(2);
    for (const button of buttons) await userEvent.click(button);
    for (const [, work] of actions.perform.mock.calls) await (work as () => Promise<unknown>)();
    const found = await Excel.run((context) => readPlanningTables(context, []));
    const state = await readyState({}, TABLES, language);
    const { view } = state.workbook;
    if (view.status !== "assessed") throw new Error("The tables can be assessed.");
    const scenarios = readScenarios(view.book, found.scenarios!.grid);
    expect(scenarios.issues.toList()).toEqual([]);
    expect([scenarios.scenarios.length, scenarios.covenants.length]).toEqual([5, 1]);
    const plan = readReceiptsPlan(found.plan!.grid, "automatic");
    expect(plan.issues.toList()).toEqual([]);
    expect(plan.receipts.map(({ date }) => date)).toEqual([21, 14, 7].map((n) => AS_OF_DATE - n));
  });

  it("say when a plan is still to begin", async () => {
    await show(TABLES, "en", { Plan: [PLAN[0]!, PLAN[4]!] });
    expect(screen.getByText(/^Nothing of the plan is due yet/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Insert the comparison" })).toBeNull();
  });
});
