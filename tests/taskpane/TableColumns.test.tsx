import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { CellGrid, Language } from "../../src/engine";
import { DataPanel } from "../../src/taskpane/data/DataPanel";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { ALL_TABLES, readyState, type TestTables } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

async function show(tables: TestTables, language: Language = "en") {
  const actions = idleActions();
  const state = await readyState({}, tables, language);
  renderIn(language, <DataPanel state={state} actions={actions} />);
  // The questions are fetched apart.
  await act(() => Promise.resolve());
  return { actions, user: userEvent.setup() };
}

/** Opens the columns of the table whose choice stands before them. */
async function openColumns(user: ReturnType<typeof userEvent.setup>, count: RegExp) {
  const summary = screen.getByText(count);
  const details = summary.closest("details")!;
  await user.click(summary);
  const columns = within(details);
  await columns.findAllByText(/^(Columns of which|Rows used)/);
  return columns;
}

const WITH_EXTRA: CellGrid = INVOICES.map((row, i) => [...row, i === 0 ? "Net value due" : ""]);

const RECEIPTS: CellGrid = [
  ["Customer", "Date", "Amount", "Colour"],
  ["C-1", 45400, 10, "red"],
  ["C-1", 45401, "much", "red"],
  ["Total", null, 10, null],
];

describe("the columns of a table", () => {
  it("are counted, those that were not read too", async () => {
    await show({ ...ALL_TABLES, invoices: WITH_EXTRA });
    expect(screen.getByText("Columns: 7 read, 1 not")).toBeVisible();
  });

  it("that others are worked out from were read", async () => {
    const reversed = ["setting", "sign convention", "", "reversed"];
    const policy: CellGrid = [["Rule", "Item", "From", "Value"], reversed];
    await show({ invoices: INVOICES, policy });
    expect(screen.getByText("Columns: all 7 read")).toBeVisible();
  });

  it("of customers are picked anew, by a rule of their own", async () => {
    const customers = CUSTOMERS.map((row, i) => [...row, i === 0 ? "Rahmen" : ""]);
    const { actions, user } = await show({ invoices: INVOICES, customers });
    const columns = await openColumns(user, /^Columns: \d read, 1 not$/);
    await user.selectOptions(columns.getByRole("combobox", { name: "Credit limit" }), "Rahmen");
    expect(actions.settleReading).toHaveBeenCalledWith([
      { rule: "customersColumn", item: "Rahmen", from: -Infinity, value: "creditLimit", row: null },
    ]);
  });

  it("of a printed statement are labels of its rows, each picked for an item", async () => {
    const statements: CellGrid = [
      ["编制单位：甲公司", "", "2024年12月31日"],
      ["资产", "期末余额", "年初余额"],
      ["应收款", 10, 20],
      ["存货", 3, 4],
      ["资产总计", 30, 40],
    ];
    const { actions, user } = await show({ invoices: INVOICES, statements });
    const columns = await openColumns(user, /^Columns: all 4 read/);
    // Its firm and its period stand in no column.
    expect(columns.getAllByText("worked out")).toHaveLength(4);
    const inventory = columns.getByRole("combobox", { name: "Inventory" });
    expect(inventory).toHaveDisplayValue("存货");
    await user.selectOptions(
      columns.getByRole("combobox", { name: "Another item" }),
      "receivables",
    );
    await user.selectOptions(columns.getByRole("combobox", { name: "Receivables" }), "应收款");
    expect(actions.settleReading.mock.lastCall).toEqual([
      [
        expect.objectContaining({
          rule: "statementsColumn",
          item: "应收款",
          value: "receivables",
        }),
      ],
    ]);
  });

  it("of the ledger are picked anew: the rows of the policy are asked for", async () => {
    const { actions, user } = await show({ invoices: WITH_EXTRA });
    const columns = await openColumns(user, /^Columns: 7 read/);
    expect(await columns.findByText(/^Net value due · /)).toBeInTheDocument();
    const amount = columns.getByRole("combobox", { name: "Amount" });
    await user.selectOptions(amount, "Net value due");
    expect(actions.settleReading).toHaveBeenCalledWith([
      { rule: "column", item: "Net value due", from: -Infinity, value: "amount", row: null },
    ]);
    await user.selectOptions(amount, "Not read");
    expect(actions.settleReading).toHaveBeenLastCalledWith([
      { rule: "column", item: "Amount", from: -Infinity, value: "notRead", row: null },
    ]);
  });

  it("of the ledger can hold a field that was not found", async () => {
    const { actions, user } = await show({ invoices: WITH_EXTRA });
    const columns = await openColumns(user, /^Columns: 7 read/);
    await user.selectOptions(
      await columns.findByRole("combobox", { name: "Another field" }),
      "Discount taken",
    );
    const added = columns.getByRole("combobox", { name: "Discount taken" });
    expect(added).toHaveDisplayValue("Not read");
    await user.selectOptions(added, "Net value due");
    expect(actions.settleReading.mock.lastCall).toEqual([
      [expect.objectContaining({ item: "Net value due", value: "discount" })],
    ]);
  });

  it("of receipts stand with what was used and left out", async () => {
    const { user } = await show({ invoices: INVOICES, receipts: RECEIPTS });
    const columns = await openColumns(user, /^Columns: 3 read, 1 not/);
    expect(await columns.findByText("Colour", { selector: "li *" })).toBeInTheDocument();
    const valueOf = (label: string) =>
      columns.getByText(label).closest("dt")!.nextElementSibling!.textContent;
    expect(valueOf("Rows used")).toBe("1");
    expect(valueOf("Left out · Total rows")).toBe("1");
    expect(valueOf("Left out · Rows that cannot be used")).toBe("1");
  });

  it("of orders stand with those that are over and their amounts", async () => {
    const orders: CellGrid = [
      ["Customer", "Order No.", "Order Amount", "Status"],
      ["C-1", "S1", 10, "Open"],
      ["C-1", "S2", 20, "Delivered"],
      ["C-1", "S3", 30, "Cancelled"],
    ];
    const { user } = await show({ invoices: INVOICES, orders });
    const columns = await openColumns(user, /^Columns: all 4 read/);
    const facts = columns.getAllByRole("term").map((term) => {
      return [term.textContent, term.nextElementSibling!.textContent];
    });
    expect(facts.slice(-7)).toEqual([
      ["Rows used", "1"],
      ["Left out · Total rows", "0"],
      ["Left out · Orders delivered, invoiced or closed", "1"],
      ["Their amount", "20"],
      ["Left out · Cancelled orders", "1"],
      ["Their amount", "30"],
      ["Left out · Rows that cannot be used", "0"],
    ]);
  });
});

describe("what the reading asks", () => {
  const NEGATIVE: CellGrid = [
    ["Customer", "Invoice no.", "Type", "Due date", "Amount"],
    ...["1", "2", "3", "4", "5"].map((no) => ["C-1", no, "Invoice", 45400, -100]),
  ];

  it.each([
    ["en", /^Every invoice in “Amount” is negative/, "A minus is what is owed"],
    ["zh-CN", /^“Amount”中的发票全部为负数/, "负数表示欠款"],
    ["zh-TW", /^「Amount」中的發票全部為負數/, "負數表示欠款"],
  ] as const)("has its answers as buttons (%s), without the argument's name", async (...given) => {
    const [language, text, label] = given;
    const { actions, user } = await show({ customers: CUSTOMERS, invoices: NEGATIVE }, language);
    const question = await screen.findByRole("group", { name: text });
    const help = language === "en" ? "help.html" : `help.${language}.html`;
    expect(document.querySelector(`a[href="${help}#reading"]`)).toHaveAttribute("target", "_blank");
    await user.click(within(question).getByRole("button", { name: label }));
    expect(actions.settleReading).toHaveBeenCalledWith([
      expect.objectContaining({ rule: "setting", item: "signConvention", value: "reversed" }),
    ]);
  });

  it("asks nothing where everything is clear", async () => {
    await show(ALL_TABLES);
    expect(screen.queryByText("What the tables do not tell")).toBeNull();
  });
});
