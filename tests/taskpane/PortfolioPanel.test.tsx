import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";

import { LANGUAGES, type Language } from "../../src/engine";
import { formatNumber, formatPercent } from "../../src/i18n/format";
import type { PaneActions } from "../../src/taskpane/app/pane-actions";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { portfolioOf } from "../../src/taskpane/portfolio/portfolio-of";
import { PortfolioPanel } from "../../src/taskpane/portfolio/PortfolioPanel";
import { accessibilityFaults } from "../support/accessibility";
import { AS_OF_DATE } from "../support/credit-tables";
import { readyState, type TestTables } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";
import { portfolioCustomersTable, portfolioInvoicesTable } from "../support/portfolio-tables";
import { call } from "../support/worksheet-functions";

const COUNT = 21;
const CUSTOMERS = portfolioCustomersTable(COUNT);
const INVOICES = portfolioInvoicesTable(COUNT);
const TABLES: TestTables = { customers: CUSTOMERS, invoices: INVOICES };

interface ShownPanelProps {
  readonly state: ReadyState;
  readonly actions: PaneActions;
}

/** The panel with the choice that it makes, as the pane keeps it. */
function ShownPanel({ state, actions }: ShownPanelProps): ReactElement {
  const [portfolio, setPortfolio] = useState(state.portfolio);
  return (
    <PortfolioPanel
      state={{ ...state, portfolio }}
      actions={{ ...actions, choosePortfolio: setPortfolio, findPortfolio: portfolioOf }}
    />
  );
}

async function show(
  tables: TestTables = TABLES,
  language: Language = "en",
  change: Partial<ReadyState> = {},
) {
  const state = await readyState({ task: "portfolio", ...change }, tables, language);
  const actions = idleActions();
  const view = renderIn(language, <ShownPanel state={state} actions={actions} />);
  await waitFor(() => {
    expect(view.container.querySelector(".fui-Spinner")).toBeNull();
  });
  return { state, actions, container: view.container, user: userEvent.setup() };
}

/** Cells of a table on the screen, a row after the other. */
function cellsOf(name: string): string[][] {
  const rows = within(screen.getByRole("table", { name })).getAllByRole("row");
  return rows.map((row) =>
    [...row.querySelectorAll("th,td:not([aria-hidden])")].map(({ textContent }) => textContent),
  );
}

const whole = (value: unknown) => formatNumber(Number(value), "en", 0);
const fact = (label: string) =>
  screen.getAllByText(label)[0]!.closest("div")!.querySelector("dd")!.textContent;
const shownCustomers = () =>
  within(screen.getByRole("list", { name: "Customers" }))
    .getAllByRole("listitem")
    .map((item) => item.querySelector("button")!.textContent);
const rowWith = (rows: readonly unknown[][], label: string) =>
  rows.find(([first]) => first === label)!;

beforeEach(() => {
  // As high as all customers of most tests, so that all of them are drawn.
  window.innerHeight = 10_000;
});

describe("the portfolio's figures", () => {
  it("are those of PORTFOLIO, customer by customer", async () => {
    const { workbook } = await readyState({}, TABLES);
    if (workbook.view.status !== "assessed") throw new Error("It can be assessed.");
    const found = await portfolioOf(workbook.view, () => undefined, new AbortController().signal);
    const [head, ...rows] = call("PORTFOLIO", CUSTOMERS, INVOICES, AS_OF_DATE);
    const cell = (row: unknown[], heading: string) => row[head!.indexOf(heading)];
    for (const { place, assessment } of found!.customers) {
      const row = rows[place]!;
      expect([
        ...[assessment.id, assessment.score.value ?? "", assessment.grade ?? ""],
        ...[assessment.exposure ?? "", assessment.balance?.overdue ?? ""],
        ...[assessment.creditLimit ?? "", assessment.utilisation ?? ""],
      ]).toEqual([
        ...[row[0], cell(row, "Score"), cell(row, "Grade")],
        ...[cell(row, "Exposure"), cell(row, "Overdue"), cell(row, "Credit limit")],
        cell(row, "Utilisation"),
      ]);
    }
    const listed = rows.slice(0, found!.customers.length);
    const grades = found!.summary.grades.map(({ grade, customers }) => [grade, customers]);
    expect(grades).toEqual(
      grades.map(([grade]) => [
        grade,
        listed.filter((row) => cell(row, "Grade") === (grade ?? "")).length,
      ]),
    );
    const held = listed.filter((row) => String(cell(row, "Warning")).startsWith("hold")).length;
    expect(held).toBeGreaterThan(0);
    expect(found!.summary.marks.get("hold")).toBe(held);
    expect(found!.summary.marks.get("unscored")).toBe(
      listed.filter((row) => cell(row, "Score") === "").length,
    );
    expect(found!.summary.marks.get("overLimit")).toBe(
      listed.filter((row) => Number(cell(row, "Utilisation")) > 1).length,
    );
    expect(found!.summary.marks.get("withoutRate")).toBe(1);
  });

  it("are those of AGINGREPORT by bucket, and the list shows who owes in it", async () => {
    const { user } = await show();
    const [head, ...rows] = call("AGINGREPORT", INVOICES, AS_OF_DATE);
    const total = rowWith(rows, "Total");
    const buckets = ["Not due", "1–30", "31–60", "61–90", "Over 90"];
    const lines = cellsOf("Aging").slice(1);
    for (const bucket of buckets) {
      const amount = total[head!.indexOf(bucket)];
      expect(lines.find(([label]) => label === bucket)?.[2]).toBe(whole(amount));
    }
    expect(lines.at(-1)![2]).toBe(whole(total[head!.indexOf("Total")]));
    expect(fact("Receivables")).toBe(whole(total[head!.indexOf("Total")]));
    const listed = rows.slice(0, rows.indexOf(total));
    const owing = listed.filter((row) => row[head!.indexOf("1–30")] !== 0).map(([code]) => code);
    expect(owing.length).toBeGreaterThan(1);
    await user.click(screen.getByRole("button", { name: "1–30" }));
    const shown = shownCustomers().map((label) => label.split(" · ")[1]);
    expect(shown.sort()).toEqual(owing.sort());
    expect(screen.getByText("Owes in the bucket 1–30")).toBeVisible();
  });

  it("are those of COLLECTIONMEASURES by month, and of its concentration", async () => {
    await show();
    const rows = call("COLLECTIONMEASURES", INVOICES, AS_OF_DATE);
    const at = rows.findIndex(([first]) => first === "Month to");
    const share = rows[at]!.indexOf("Share past due");
    const months = rows.slice(at + 1, at + 13);
    const trend = cellsOf("Overdue over twelve months").slice(1);
    expect(trend).toHaveLength(12);
    expect(trend.map(([, , overdue]) => overdue)).toEqual(
      months.map((row) => formatPercent(Number(row[share]), "en", 1)),
    );
    const value = (name: string) => Number(rowWith(rows, name)[2]);
    expect(fact("Share of the top 10")).toBe(formatPercent(value("Share of the top 10"), "en", 1));
    expect(fact("HHI")).toBe(formatNumber(value("HHI"), "en", 3));
  });
});

describe("the portfolio", () => {
  it.each(LANGUAGES)(
    "has no fault that axe knows, and no gap in its words, in %s",
    async (language) => {
      window.innerHeight = 800;
      for (const tables of [TABLES, ...(language === "en" ? [{ customers: CUSTOMERS }] : [])]) {
        const { container } = await show(tables, language);
        expect(await accessibilityFaults(container)).toEqual([]);
        expect(container.textContent).not.toMatch(/undefined|NaN|Infinity|\{\w+\}|\[object/);
        container.remove();
      }
    },
  );

  it("says what is not known: no rate, no score, no invoices", async () => {
    const { user } = await show();
    expect(screen.getByText(/^1 customer owes in a currency without a rate/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Debt without a rate" }));
    expect(shownCustomers()).toEqual(["Customer 6 · C-6"]);
    await user.click(screen.getByRole("button", { name: "Not scored: too little known" }));
    expect(shownCustomers()).toEqual(["Newcomer · C-new"]);
    const [row] = screen.getAllByRole("listitem");
    expect(row).toHaveTextContent("No grade");
    expect(row).toHaveTextContent("No invoices");
    expect(row).toHaveTextContent("No limit");
  });

  it("filters by text, grade, warning, country and salesperson, and shows all again", async () => {
    const { user } = await show();
    const all = shownCustomers();
    await user.type(screen.getByRole("searchbox", { name: "Search" }), "c-17");
    expect(shownCustomers()).toEqual(["Customer 17 · C-17"]);
    await user.click(screen.getByRole("button", { name: "Show all customers" }));
    expect(shownCustomers()).toEqual(all);
    await user.selectOptions(screen.getByRole("combobox", { name: "Country or region" }), "中国");
    await user.selectOptions(screen.getByRole("combobox", { name: "Salesperson" }), "(blank)");
    expect(
      shownCustomers()
        .map((label) => Number(label.split("C-")[1]))
        .sort(),
    ).toEqual(
      Array.from({ length: COUNT }, (_, i) => i)
        .filter((i) => i % 4 === 2 && i % 3 === 2)
        .sort(),
    );
    await user.selectOptions(screen.getByRole("combobox", { name: "Grade" }), "No grade");
    expect(screen.getByText(/^No customer is like this/)).toBeVisible();
  });

  it("sorts by a column either way, whom it does not know last", async () => {
    const { user } = await show();
    const sort = screen.getByRole("combobox", { name: "Sort by" });
    expect(shownCustomers().slice(-2).sort()).toEqual(["Customer 6 · C-6", "Newcomer · C-new"]);
    await user.selectOptions(sort, "Credit limit");
    expect(shownCustomers()[0]).toBe("Customer 20 · C-20");
    await user.click(screen.getByRole("button", { name: /^Sorted largest first/ }));
    expect(shownCustomers()[0]).toBe("Customer 0 · C-0");
    expect(shownCustomers().at(-1)).toBe("Newcomer · C-new");
    await user.selectOptions(sort, "Name");
    expect(shownCustomers().slice(0, 3)).toEqual([
      "Customer 0 · C-0",
      "Customer 1 · C-1",
      "Customer 2 · C-2",
    ]);
  });

  it("opens a customer, shows its row in the sheet, and inserts the sheet", async () => {
    const { actions, state, user } = await show();
    await user.click(screen.getByRole("button", { name: "Over 90" }));
    const [label] = shownCustomers();
    await user.click(screen.getAllByRole("button", { name: label! }).at(-1)!);
    const { view } = state.workbook;
    if (view.status !== "assessed") throw new Error("It is assessed.");
    const place = view.book.placeOf(label!.split(" · ")[1]!);
    expect(actions.openCustomer).toHaveBeenCalledWith(place);
    await user.click(screen.getByRole("button", { name: `Show ${label!} in the sheet` }));
    expect(actions.showCell).toHaveBeenCalledWith("Customers", place + 1, 0);
    await user.click(screen.getByRole("button", { name: "Insert as sheet" }));
    expect(actions.insertPortfolio).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "Insert dashboard" }));
    expect(actions.insertDashboard).toHaveBeenCalledTimes(1);
  });

  it("inserts no second sheet while one is written", async () => {
    const work = { status: "running", job: "portfolio" } as const;
    const { actions, user } = await show(TABLES, "en", { work });
    await user.click(screen.getByRole("button", { name: "Insert as sheet" }));
    expect(actions.insertPortfolio).not.toHaveBeenCalled();
    await user.click(screen.getByRole("button", { name: "Insert dashboard" }));
    expect(actions.insertDashboard).not.toHaveBeenCalled();
  });

  it("goes from customer to customer by arrow keys, with one stop of the Tab key", async () => {
    const { container, user } = await show();
    const stops = () =>
      [...container.querySelectorAll<HTMLElement>("li button")].filter(
        ({ tabIndex }) => tabIndex === 0,
      );
    expect(stops()).toHaveLength(2);
    act(() => {
      stops()[0]!.focus();
    });
    await user.keyboard("{ArrowDown}{ArrowDown}{End}");
    expect(document.activeElement).toHaveTextContent("Newcomer");
    await user.keyboard("{Home}{PageDown}{ArrowUp}");
    expect(document.activeElement).toHaveTextContent(shownCustomers()[9]!);
    expect(stops()).toHaveLength(2);
  });

  it("says so where there is nothing to assess, no ledger, or nothing open", async () => {
    await show({ policy: [["Rule", "Item", "From", "Value", "Note"]] });
    expect(screen.getByText(/see the Data tab/)).toBeVisible();
    document.body.replaceChildren();
    await show({ customers: CUSTOMERS });
    expect(screen.getByText(/^Without invoices there is no aging/)).toBeVisible();
    expect(screen.queryByRole("table", { name: "Aging" })).toBeNull();
    document.body.replaceChildren();
    const paid = INVOICES.filter((row, i) => i === 0 || (row[5] === 0 && row[7] === "USD"));
    await show({ invoices: paid });
    expect(screen.getByText("Nothing is open.")).toBeVisible();
  });

  it("lists 20,000 customers, of whom it draws those in view, and stays alive while it assesses them", async () => {
    window.innerHeight = 800;
    const count = 20_000;
    const tables = {
      customers: portfolioCustomersTable(count),
      invoices: portfolioInvoicesTable(count, 2),
    };
    const state = await readyState({ task: "portfolio" }, tables);
    const { view } = state.workbook;
    if (view.status !== "assessed") throw new Error("It can be assessed.");
    const steps: number[] = [];
    let answered = 0;
    const timer = setInterval(() => answered++, 5);
    await portfolioOf(view, (assessed) => steps.push(assessed), new AbortController().signal);
    clearInterval(timer);
    expect(steps.at(-1)).toBe(count + 1);
    expect(steps.length).toBeGreaterThan(3);
    expect(answered).toBeGreaterThan(3);
    const { container } = renderIn("en", <ShownPanel state={state} actions={idleActions()} />);
    expect(await screen.findByText("20,001 of 20,001")).toBeVisible();
    expect(container.querySelectorAll("li").length).toBeLessThan(60);
    expect(container.querySelector("li")).toHaveAttribute("aria-setsize", "20001");
    await userEvent.setup().type(screen.getByRole("searchbox", { name: "Search" }), "C-19999");
    expect(shownCustomers()).toEqual(["Customer 19999 · C-19999"]);
  });

  it("ends its work when the task is left", async () => {
    const { workbook } = await readyState({}, TABLES);
    if (workbook.view.status !== "assessed") throw new Error("It can be assessed.");
    const ending = new AbortController();
    ending.abort();
    expect(await portfolioOf(workbook.view, () => undefined, ending.signal)).toBeNull();
  });
});
