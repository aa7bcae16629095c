import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

let workbench: Workbench;

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

/** What stands in a cell of a sheet. */
async function valueOf(sheet: string, cell: string): Promise<unknown> {
  await workbench.ask("select", cell, sheet);
  return workbench.ask("value", cell);
}

beforeAll(async () => {
  workbench = await Workbench.open(browser.current);
  await workbench.chooseTask("share");
  await button("Put values in place of formulas").waitFor();
});

afterAll(async () => {
  await workbench.close();
});

describe("a workbook that is shared", () => {
  it("has values in place of its formulas, and its formulas back", async () => {
    const before = await valueOf("Scores", "C5");
    await button("Put values in place of formulas").click();
    await workbench.pane.getByText(/^Values stand in place of \d+ formulas/).waitFor();
    expect(await valueOf("Scores", "C5")).toBe(before);
    expect(await workbench.ask("sheets")).toContain("CreditSheet trail");
    await button("Restore the formulas").click();
    await workbench.pane.getByText(/^Formulas restored: \d+/).waitFor();
    await workbench.ask("calculated");
    expect(await valueOf("Scores", "C5")).toBe(before);
    expect(workbench.problems).toEqual([]);
  });

  it("is copied for others without a formula", async () => {
    const some = ["Start", "Aging", "Portfolio", "Check", "Explained", "Movement"];
    for (const name of [...some, "Work list", "Results", "Warnings", "Risk matrix"]) {
      await workbench.pane.getByRole("checkbox", { name, exact: true }).click();
    }
    await button(/^Copy \d+ sheets/).click();
    await workbench.pane.getByText(/^The copies were searched: no formula is left/).waitFor();
    expect(await workbench.ask("sheets")).toContain("Scores – values");
    expect(workbench.problems).toEqual([]);
  });
});

describe("a written review", () => {
  it("is verified against what stands in the workbook now", async () => {
    await workbench.chooseTask("customer");
    await workbench.ask("select", "A1", "Customers");
    await workbench.click("A5");
    await workbench.pane.getByText("C-1004", { exact: true }).waitFor();
    await button("Write the review sheet").click();
    await button(/^The review stands on the sheet/).waitFor();
    await button("Verify the sheet in view").click();
    await workbench.pane.getByText(/^The same answer: C-1004/).waitFor();
    await workbench.pane.getByText("Tables and policy are as they were.").waitFor();
  });
});
