import { MessageChannel } from "node:worker_threads";

import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { JobResult, ReadyState } from "../../src/taskpane/app/pane-state";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { NO_MARKS } from "../../src/taskpane/customer/judgement-draft";
import { writeJudgement } from "../../src/taskpane/customer/judgement-job";
import { JudgementForm } from "../../src/taskpane/customer/JudgementForm";
import { readJudgements } from "../../src/workbook/judgement-table";
import { runInExcel } from "../../src/workbook/run-in-excel";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestOffice } from "../support/office";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

let office: TestOffice;
const sheetOf = (grid: typeof CUSTOMERS) =>
  grid.map((row) => row.map((cell) => (cell as string | number | null) ?? ""));

beforeAll(async () => {
  // The workbook's grid calculates by it; jsdom has none.
  Object.assign(globalThis, { MessageChannel });
  office = await openInExcel({
    sheets: { Customers: sheetOf(CUSTOMERS), Ledger: sheetOf(INVOICES) },
  });
});
afterAll(() => {
  office.dispose();
});

async function opened(): Promise<ReadyState> {
  return readyState({ workbook: (await openWorkbook("en"))!, customer: 0 });
}

describe("JudgementForm", () => {
  it("shows the result at once, and writes what is entered under a name", async () => {
    const state = await opened();
    const actions = idleActions();
    let result: Promise<JobResult> | null = null;
    actions.perform.mockImplementation((_, work: (now: ReadyState) => Promise<JobResult>) => {
      result = work(state);
      return result;
    });
    const user = userEvent.setup();
    renderIn("en", <JudgementForm state={state} actions={actions} />);
    await user.selectOptions(await screen.findByLabelText("Form"), "Mark for the panel");
    await user.click(screen.getByRole("button", { name: "Write the judgement" }));
    expect(screen.getByText("Please enter your name.")).toBeVisible();
    expect(screen.getByText("Nothing is entered yet.")).toBeVisible();
    await user.selectOptions(screen.getByLabelText("Your mark"), "4 – usual credit");
    expect(screen.getByText("75 · grade B")).toBeVisible();
    await user.type(screen.getByLabelText(/^Your name/), "Ann");
    await user.click(screen.getByRole("button", { name: "Write the judgement" }));
    await act(async () => {
      await result;
    });
    expect(await screen.findByText(/ · Ann · panel 4$/)).toBeVisible();
    expect(await runInExcel(readJudgements)).toMatchObject([{ rater: "Ann", mark: 4 }]);
  });

  it("prefills the five questions with what is known, and keeps the answers", async () => {
    const user = userEvent.setup();
    const state = await opened();
    const judgement = {
      ...{ date: 45_800, customer: { id: "C-1", name: null }, rater: "Ann", mark: null },
      ...{ cs: NO_MARKS, answers: { who: "", what: "", when: "", how: "", why: "New plant" } },
    };
    await writeJudgement(state, judgement, 2, "en");
    renderIn("en", <JudgementForm state={state} actions={idleActions()} />);
    await user.selectOptions(await screen.findByLabelText("Form"), "Credit request (5W)");
    expect(screen.getByLabelText("Who asks")).toHaveValue(
      "Acme Instruments (C-1), Machinery, Germany, customer since 1 Jan 2018",
    );
    expect(screen.getByLabelText("Why")).toHaveValue("New plant");
  });
});
