import { axeFaults } from "../support/pane-axe";
import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

let workbench: Workbench;

const button = (name: string | RegExp) => workbench.pane.getByRole("button", { name });

beforeAll(async () => {
  workbench = await Workbench.open(browser.current, { isNew: true });
  workbench.page.setDefaultTimeout(20_000);
  await workbench.resize({ page: 1280, pane: 320 });
});

afterAll(async () => {
  await workbench.close();
});

describe("for the first time, with the mouse", () => {
  it("is welcomed, and goes on to the tables", async () => {
    await button("Use my tables").waitFor();
    expect(await axeFaults(workbench.pane)).toEqual([]);
    await button("Use my tables").click();
    await workbench.pane.getByRole("combobox", { name: "Invoices" }).waitFor();
  });

  it("is led through the tasks, forth and back, until Escape", async () => {
    await button("Guided example").click();
    const guide = workbench.pane.getByRole("region", { name: "Guided example" });
    await guide.getByText("Step 1 of 6").waitFor();
    const seen: (string | null)[] = [];
    for (let step = 2; step <= 6; step++) {
      await button("Next").click();
      await guide.getByText(`Step ${step} of 6`).waitFor();
      const task = workbench.pane.getByRole("tab", { selected: true });
      seen.push(await task.getAttribute("id"));
    }
    expect(seen).toEqual(
      ["data", "policy", "portfolio", "customer", "share"].map((task) => `task-${task}`),
    );
    expect(await button("Next").getAttribute("aria-disabled")).toBe("true");
    await button("Back").click();
    await guide.getByText("Step 5 of 6").waitFor();
    // The sample's customers are there, so one of them is shown.
    await workbench.pane.getByText("What cost most").waitFor();
    expect(await axeFaults(workbench.pane)).toEqual([]);
    await workbench.page.keyboard.press("Escape");
    await guide.waitFor({ state: "detached" });
  });
});

describe("the policy, with the mouse", () => {
  it("is edited, shows whom it would move, and is saved as a version", async () => {
    await workbench.chooseTask("policy");
    await button("Grades and how they are treated").click();
    const best = workbench.pane.getByRole("spinbutton", { name: "Score of A" });
    await best.click({ clickCount: 3 });
    await workbench.page.keyboard.type("95");
    await workbench.page.keyboard.press("Enter");
    await button("See who would be affected").click();
    await workbench.pane.getByText(/^Worse grade: [1-9]/).waitFor();
    expect(await axeFaults(workbench.pane)).toEqual([]);
    await workbench.pane.getByRole("textbox", { name: /^Changed by/ }).fill("Li");
    await button("Save the policy").click();
    await button(/^The policy is saved on the sheet “Policy”/).waitFor();
    await workbench.pane.getByText("Version 1").waitFor();
    expect(await button("Save the policy").count()).toBe(0);
    await workbench.pane.getByText(/A from 95/).waitFor();
  });

  it("keeps the rules of each version, and restores one that was compared with now", async () => {
    const best = workbench.pane.getByRole("spinbutton", { name: "Score of A" });
    if (!(await best.isVisible())) await button("Grades and how they are treated").click();
    await best.click({ clickCount: 3 });
    await workbench.page.keyboard.type("90");
    await workbench.page.keyboard.press("Enter");
    await button("Save the policy").click();
    await workbench.pane.getByText("Version 2").waitFor();
    await button("Compare with now: Version 2").click();
    await workbench.pane.getByText("Its rules are those of now.").waitFor();
    await button("Compare with now: Version 1").click();
    const versions = workbench.pane.getByRole("listitem").filter({ hasText: "Restore version 1" });
    await versions.getByRole("button", { name: "Grade: 1" }).click();
    await workbench.pane.getByText("95 then, 90 now").waitFor();
    expect(await axeFaults(workbench.pane)).toEqual([]);
    await button("Restore version 1").click();
    await workbench.pane.getByText("Restores version 1").waitFor();
    await workbench.pane.getByText(/A from 95/).waitFor();
    await workbench.pane.getByText("Version 3").waitFor();
  });

  it("takes another header for a field of the customers as a row", async () => {
    await workbench.chooseTask("data");
    await workbench.pane.getByText("Columns: all 8 read").click();
    await workbench.pane
      .getByRole("combobox", { name: "Salesperson", exact: true })
      .selectOption("Country");
    await button(/^Written into the policy on the sheet “Policy”/).waitFor();
    await workbench.chooseTask("portfolio");
    const people = workbench.pane.getByRole("combobox", { name: "Salesperson" });
    await people.locator("option", { hasText: "Germany" }).waitFor({ state: "attached" });
    await workbench.chooseTask("policy");
    await workbench.pane.getByText("customer column: 1").waitFor();
  });

  it("is printed on a sheet of its own", async () => {
    await button("Print as a document").click();
    await button(/^The policy stands to be printed on the sheet/).click();
    expect(await workbench.ask("activeCell")).toMatch(/Credit policy/);
    expect(workbench.problems).toEqual([]);
  });
});
