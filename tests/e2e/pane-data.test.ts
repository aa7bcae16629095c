import { axeFaults } from "../support/pane-axe";
import { useBrowser, Workbench, type GivenFile } from "../support/workbench";

const browser = useBrowser();

/** A system that writes what is owed with a minus, and calls the amount by a word of its own. */
const LEDGER: GivenFile = {
  name: "minus.csv",
  bytes: new TextEncoder().encode(
    [
      "Customer,Invoice no.,Type,Invoice date,Due date,Amount,Wert brutto",
      ...Array.from({ length: 6 }, (_, i) => `C-1,${i},Invoice,2025-01-05,2025-02-04,-100,-119`),
    ].join("\n"),
  ),
};

let workbench: Workbench;

const open = () =>
  workbench.pane.locator("dt", { hasText: "Open on the as-of date" }).locator("xpath=../dd");

beforeAll(async () => {
  workbench = await Workbench.open(browser.current, { file: "blank" });
  workbench.page.setDefaultTimeout(20_000);
  await workbench.openFile(LEDGER);
  await workbench.resize({ page: 1280, pane: 320 });
  await workbench.pane.getByRole("button", { name: "Read the workbook again" }).click();
});

afterAll(async () => {
  await workbench.close();
});

describe("data, with the mouse", () => {
  it("answers what the reading asks, and reads by the answer", async () => {
    const answer = workbench.pane.getByRole("button", { name: "A minus is what is owed" });
    await answer.waitFor();
    expect(await axeFaults(workbench.pane)).toEqual([]);
    await answer.click();
    await open().filter({ hasText: "600" }).waitFor();
    expect(await answer.count()).toBe(0);
    const message = workbench.pane.getByText(/^Written into the policy on the sheet “Policy”/);
    await message.click();
    expect(await workbench.ask("activeCell")).toMatch(/Policy/);
  });

  it("picks another header for a field", async () => {
    await workbench.pane.getByText("Columns: 6 read, 1 not").click();
    await workbench.pane
      .getByRole("combobox", { name: "Amount", exact: true })
      .selectOption("Wert brutto");
    await open().filter({ hasText: "714" }).waitFor();
    expect(await axeFaults(workbench.pane)).toEqual([]);
    expect(workbench.problems).toEqual([]);
  });
});
