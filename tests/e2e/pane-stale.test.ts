import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

/** Where the sample has its day. */
const DAY = "C7";

let workbench: Workbench;

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });
const stale = () => button("Refresh");
const write = () => button("Write the review sheet");

/** Long enough for the pane to have looked at a change. */
const LOOK_MS = 1_500;

async function chooseCustomer(): Promise<void> {
  const { pane } = workbench;
  await workbench.chooseTask("customer");
  await workbench.ask("select", "A1", "Customers");
  await workbench.click("A5");
  await pane.getByText("C-1004", { exact: true }).waitFor();
}

beforeAll(async () => {
  workbench = await Workbench.open(browser.current);
  workbench.page.setDefaultTimeout(20_000);
  await chooseCustomer();
});

afterAll(async () => {
  await workbench.close();
});

describe("a review in the pane", () => {
  it("is not out of date after a formula beside the ledger", async () => {
    await workbench.ask("select", "Z3", "Invoices");
    await workbench.type("Z3", "=1+1");
    await workbench.page.waitForTimeout(LOOK_MS);
    expect(await stale().count()).toBe(0);
  });

  it("is out of date after another day, and is written after a second look only", async () => {
    await workbench.ask("select", DAY, "Start");
    await workbench.type(DAY, "2025-03-31");
    await stale().waitFor();
    const before = await workbench.ask("sheets");
    await write().click();
    await workbench.pane.getByText(/^Nothing was written/).waitFor();
    expect(await workbench.ask("sheets")).toEqual(before);
    expect(await stale().count()).toBe(0);
    await write().click();
    await button(/^The review stands on the sheet/).waitFor();
    // The review, and the credit history with a line of it.
    expect(await workbench.ask("sheets")).toHaveLength(before.length + 2);
    const cells = (await workbench.ask("values", (await workbench.ask("usedArea"))!)).flat();
    // 31 March 2025, as Excel counts days.
    expect(cells).toContain(45_747);
  });

  it("is read again by the bar's button", async () => {
    await workbench.ask("select", DAY, "Start");
    await workbench.type(DAY, "2025-04-30");
    await stale().click();
    await stale().waitFor({ state: "detached" });
    await workbench.chooseTask("data");
    expect(await workbench.pane.locator("input[type=date]").inputValue()).toBe("2025-04-30");
  });

  it("says what is missing where the day is none, and takes it again", async () => {
    await workbench.ask("select", DAY, "Start");
    await workbench.type(DAY, "soon");
    await stale().click();
    await workbench.pane.getByText(/AsOfDate.*soon/).waitFor();
    await workbench.type(DAY, "2025-03-31");
    await stale().click();
    await workbench.pane.getByText(/AsOfDate.*soon/).waitFor({ state: "detached" });
  });

  it("is written as well where undo groups are known and refused", async () => {
    await workbench.pane.evaluate(() => {
      const { requirements } = Office.context as unknown as {
        requirements: { isSetSupported: (name: string, version?: string) => boolean };
      };
      const isSupported = requirements.isSetSupported;
      requirements.isSetSupported = (name, version) =>
        name === "ExcelApi" || isSupported(name, version);
      const run = Excel.run.bind(Excel) as (...given: readonly unknown[]) => Promise<unknown>;
      const refusing = (...given: readonly [Excel.RunOptions, unknown]) => {
        const refusal = Object.assign(new Error("No undo group here."), {
          code: "UndoNotSupported",
        });
        return given[0].mergeUndoGroup ? Promise.reject(refusal) : run(...given);
      };
      Object.assign(Excel, { run: refusing });
    });
    await chooseCustomer();
    const before = await workbench.ask("sheets");
    await write().click();
    await button(/^The review stands on the sheet/).waitFor();
    expect(await workbench.ask("sheets")).toHaveLength(before.length + 1);
  });

  it("is out of date when the sheet of a table is deleted", async () => {
    await workbench.ask("select", "A1", "Events");
    const name = workbench.page
      .locator("[data-u-comp=slide-tab-bar]")
      .getByText("Events", { exact: true });
    await name.click({ button: "right" });
    await workbench.page.getByText("Delete", { exact: true }).last().click();
    // Asked once more by the grid.
    await workbench.page.getByRole("button", { name: /^(OK|Confirm)$/ }).click();
    await stale().waitFor();
    expect(await workbench.ask("sheets")).not.toContain("Events");
    await stale().click();
    await stale().waitFor({ state: "detached" });
  });
});
