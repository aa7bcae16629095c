import { MessageChannel } from "node:worker_threads";

import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";

import type { JobResult, ReadyState } from "../../src/taskpane/app/pane-state";
import { portfolioOf } from "../../src/taskpane/portfolio/portfolio-of";
import { PortfolioPanel } from "../../src/taskpane/portfolio/PortfolioPanel";
import { openInExcel } from "../support/excel";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";
import { portfolioCustomersTable, portfolioInvoicesTable } from "../support/portfolio-tables";

const COUNT = 33;

/** The portfolio whose choice is kept, and whose jobs are done, as the pane does both. */
function Kept({
  state,
  perform,
}: {
  readonly state: ReadyState;
  readonly perform: (work: (now: ReadyState) => Promise<JobResult>) => Promise<void>;
}): ReactElement {
  const [portfolio, choosePortfolio] = useState(state.portfolio);
  const [actions] = useState(idleActions);
  return (
    <PortfolioPanel
      state={{ ...state, portfolio }}
      actions={{
        ...actions,
        ...{ choosePortfolio, findPortfolio: portfolioOf },
        perform: (_, work) => perform(work),
      }}
    />
  );
}

it("writes the reviews of the filter's customers, shows how far it is, and goes on where it was cancelled", async () => {
  window.innerHeight = 10_000;
  // The workbook's grid calculates by it; jsdom has none.
  Object.assign(globalThis, { MessageChannel });
  const office = await openInExcel({ sheets: { Start: [["Nothing"]] } });
  const tables = {
    customers: portfolioCustomersTable(COUNT),
    invoices: portfolioInvoicesTable(COUNT),
  };
  const state = await readyState({ task: "portfolio" }, tables);
  const messages: JobResult["message"][] = [];
  renderIn(
    "en",
    <Kept
      state={state}
      perform={async (work) => {
        messages.push((await work(state)).message);
      }}
    />,
  );
  const user = userEvent.setup();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Salesperson" }), "Lin");
  const wanted = within(screen.getByRole("list", { name: "Customers" }))
    .getAllByRole("listitem")
    .map((item) => item.querySelector("button")!.textContent.split(" · ")[1]);
  expect(wanted).toHaveLength(12);

  await user.click(screen.getByRole("button", { name: "Write 12 reviews" }));
  expect(await screen.findByText("5 of 12 reviews written")).toBeVisible();
  // At once: to look for its role, or to move a mouse there, takes longer than to write the next sheets.
  fireEvent.click(screen.getByText("Cancel"));
  expect(screen.getByText("Stopping after the sheets under way…")).toBeVisible();
  expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "5");
  const again = await screen.findByRole("button", { name: "Write 12 reviews" });
  await waitFor(() => {
    expect(messages).toEqual(["Reviews written: 10. Cancelled: 2 are left; write again to go on."]);
  });
  expect(await history()).toEqual(wanted.slice(0, 10));

  await user.click(again);
  expect(await screen.findByText("0 of 2 reviews written")).toBeVisible();
  await waitFor(() => {
    expect(messages.slice(1)).toEqual([
      "Reviews written: 2. Written before, and left as they are: 10.",
    ]);
  });
  expect(await history()).toEqual(wanted);
  const sheets = office.grid.sheets.list().map(({ name }) => name);
  expect(sheets.filter((name) => name.startsWith("Review "))).toHaveLength(12);
  office.dispose();
});

/** Codes of the customers whose reviews the credit history holds, from top to bottom. */
async function history(): Promise<unknown[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables.getItem("CreditSheet_History").getDataBodyRange();
    body.load("values");
    await context.sync();
    return (body.values as unknown[][]).map((row) => row[2]);
  });
}
