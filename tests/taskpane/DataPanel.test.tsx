import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { EngineError, type CellGrid } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { DataPanel } from "../../src/taskpane/data/DataPanel";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { ALL_TABLES, readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

function show(state: ReadyState) {
  const actions = idleActions();
  renderIn("en", <DataPanel state={state} actions={actions} />);
  return { actions, user: userEvent.setup() };
}

/** The value that stands beside a label. */
function valueOf(label: string): string | null | undefined {
  const term = screen.getAllByText(label).find((element) => element.closest("dt") !== null);
  return term?.closest("dt")?.nextElementSibling?.textContent;
}

const DIRTY: CellGrid = [
  ...INVOICES,
  ["C-1", "X-1", 45400, 45430, "a lot", null, null],
  ["C-1", "X-2", 45400, 45430, "too much", null, null],
  ["Total", null, null, null, 99999, null, null],
];

describe("DataPanel", () => {
  it("names the tables in use and what was read from them", async () => {
    show(await readyState());
    expect(screen.getByRole("combobox", { name: "Customers" })).toHaveDisplayValue(
      "Sheet Customers",
    );
    expect(screen.getByText("Customers: 3")).toBeVisible();
    expect(screen.getByText("Items: 17")).toBeVisible();
    expect(screen.getByText("The built-in policy International applies.")).toBeVisible();
  });

  it("says which table was not found", async () => {
    show(await readyState({}, { invoices: INVOICES }));
    const customers = screen.getByRole("combobox", { name: "Customers" });
    expect(customers).toHaveDisplayValue("Not found");
    expect(customers).toBeDisabled();
  });

  it("says which range comes nearest and what it lacks, and not that all is well", async () => {
    const state = await readyState({}, { customers: CUSTOMERS });
    const { place } = state.workbook.chosen.customers;
    const error = new EngineError("missingColumn", {
      table: "invoices",
      column: "amount|openAmount",
      found: "Customer, Due date, Wert",
    });
    const invoices = { ...state.workbook.chosen.invoices, nearest: { place: place!, error } };
    const chosen = { ...state.workbook.chosen, invoices };
    show({ ...state, workbook: { ...state.workbook, chosen } });
    expect(
      await screen.findByText(
        "Nearest: Sheet Customers. No column for amount or open amount. Columns found: Customer, Due date, Wert.",
      ),
    ).toBeVisible();
    expect(screen.queryByText("Every row was understood.")).toBeNull();
  });

  it("names the customers of the ledger that the table of customers lacks", async () => {
    show(await readyState({}, { customers: CUSTOMERS.slice(0, 2), invoices: INVOICES }));
    const warning = screen.getByText(/^In the invoices but not/);
    expect(warning).toBeVisible();
    // Codes are elements of their own.
    expect(warning.textContent).toBe(
      "In the invoices but not in the table of customers (2): C-2, C-3",
    );
  });

  it("names nobody where every customer is listed, or no list is there", async () => {
    show(await readyState());
    show(await readyState({}, { invoices: INVOICES }));
    expect(screen.queryByText(/not in the table of customers/)).toBeNull();
  });

  it("leaves a table out when the user says so", async () => {
    const { actions, user } = show(await readyState());
    await user.selectOptions(screen.getByRole("combobox", { name: "Customers" }), "Not used");
    expect(actions.choosePlace).toHaveBeenCalledWith("customers", null);
  });

  it("says why a table cannot be read", async () => {
    const twice: CellGrid = [
      ["Customer", "Amount", "Amount", "Due date"],
      ["C-1", 1, 2, 45473],
    ];
    show(await readyState({}, { customers: CUSTOMERS, invoices: twice }));
    expect(await screen.findByText(/Several columns could be amount/)).toBeVisible();
  });

  it("adds up: rows are items and what was left out", async () => {
    show(await readyState({}, { ...ALL_TABLES, invoices: DIRTY }));
    expect(valueOf("Rows below the header")).toBe("20");
    expect(valueOf("Left out")).toBe("3");
    expect(valueOf("Rows that cannot be used")).toBe("2");
    expect(valueOf("Items read")).toBe("17");
    expect(valueOf("Open on the as-of date")).toBe("4,070.75");
    expect(screen.getByText("The aging ties out to the ledger.")).toBeVisible();
  });

  it("lists remarks by kind, and takes the user to the cell", async () => {
    const { actions, user } = show(await readyState({}, { ...ALL_TABLES, invoices: DIRTY }));
    await user.click(screen.getByRole("button", { name: /Error.*Invoices: 2/ }));
    const [first] = screen.getAllByRole("button", { name: /^Show row \d+ of Invoices$/ });
    expect(within(first!.closest("li")!).getByText("found “a lot”")).toBeVisible();
    await user.click(first!);
    expect(actions.showCell).toHaveBeenCalledWith("Invoices", 18, 4);
  });

  it("says so when every row was understood", async () => {
    show(await readyState());
    expect(screen.getByText("Every row was understood.")).toBeVisible();
  });

  it("takes another as-of date when the field is left, and gives it back", async () => {
    const { actions, user } = show(await readyState());
    const field = screen.getByLabelText("As-of date");
    expect(field).toHaveValue("2024-06-30");
    await user.clear(field);
    await user.type(field, "2024-05-31");
    expect(actions.setAsOfDate).not.toHaveBeenCalled();
    await user.tab();
    expect(actions.setAsOfDate).toHaveBeenCalledWith(45443);
    await user.click(screen.getByRole("button", { name: "Reset the as-of date" }));
    expect(actions.setAsOfDate).toHaveBeenCalledWith(null);
  });
});
