/** States of the pane that are worth a picture, and how a user reaches each. */
import type { Workbench } from "../../tests/support/workbench";
import { doubtfulWorkbook } from "./doubtful-workbook";

/** A workbook, or the sample as somebody meets it for the first time. */
export const STARTS = ["blank", "new", "sample"] as const;

/** A state; those of one start are reached one after the other. */
interface PaneState {
  readonly start: (typeof STARTS)[number];
  readonly reach: (workbench: Workbench) => Promise<void>;
}

/** Two columns that could be the amount, and rows that cannot be read. */
const UNCLEAR = [
  "Customer no.,Invoice no.,Invoice date,Due date,Amount,Amount",
  "C-1,A-1,2025-01-05,2025-02-04,100,100",
].join("\n");

const REMARKS = [
  "Customer no.,Customer name,Invoice no.,Invoice date,Due date,Amount",
  ...Array.from(
    { length: 30 },
    (_, i) => `C-${i % 4},Acme ${i % 4},A-${i},2025-01-05,soon,unclear`,
  ),
  ...Array.from(
    { length: 30 },
    (_, i) => `C-${i % 4},Acme ${i % 4},B-${i},2025-01-05,2025-02-04,100`,
  ),
].join("\n");

/** Where the sample has its day. */
const DAY = "C7";

/** In the order in which they are reached. */
export const STATES: Readonly<Record<string, PaneState>> = {
  empty: { start: "blank", reach: settled },
  remarks: {
    start: "blank",
    reach: async (workbench) => {
      await workbench.dropFile({ name: "remarks.csv", bytes: new TextEncoder().encode(REMARKS) });
      await settled(workbench);
      await openAll(workbench);
    },
  },
  unclear: {
    start: "blank",
    reach: async (workbench) => {
      await workbench.dropFile({ name: "unclear.csv", bytes: new TextEncoder().encode(UNCLEAR) });
      await settled(workbench);
    },
  },
  doubtful: {
    start: "blank",
    reach: async (workbench) => {
      await workbench.dropFile({ name: "doubtful.xlsx", bytes: await doubtfulWorkbook() });
      await settled(workbench);
      await openColumns(workbench);
    },
  },
  welcome: {
    start: "new",
    reach: (workbench) => workbench.pane.locator("main h2").nth(1).waitFor(),
  },
  data: { start: "sample", reach: settled },
  guide: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("main .fui-Link").last().click();
      await workbench.pane.locator("section[tabindex='-1']").waitFor();
    },
  },
  policy: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("section[tabindex='-1'] .fui-Button").last().click();
      await workbench.chooseTask("policy");
      await settled(workbench);
      await openAll(workbench);
    },
  },
  effect: {
    start: "sample",
    reach: async (workbench) => {
      const weight = workbench.pane.locator("input[type=number]").first();
      await weight.click({ clickCount: 3 });
      await workbench.page.keyboard.type("30");
      await workbench.page.keyboard.press("Enter");
      await workbench.pane.locator("main .fui-Textarea, main .fui-Input").last().waitFor();
      const buttons = workbench.pane.locator("main .fui-Button");
      await buttons.last().waitFor();
    },
  },
  portfolio: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.chooseTask("portfolio");
      await workbench.pane.locator("main ul li").first().waitFor();
    },
  },
  terms: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("main .fui-InfoButton").first().click();
      await workbench.pane.locator(".fui-PopoverSurface").waitFor();
    },
  },
  work: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.page.keyboard.press("Escape");
      await shown(workbench, "work");
    },
  },
  letter: {
    start: "sample",
    reach: async (workbench) => {
      const lists = workbench.pane.locator("main select");
      await lists.nth(3).selectOption({ index: 1 });
      await lists.last().selectOption({ index: 6 });
      await workbench.pane.locator("main textarea").waitFor();
    },
  },
  cash: { start: "sample", reach: cashShown },
  planned: {
    start: "sample",
    reach: async (workbench) => {
      for (const section of [1, 2]) {
        const begin = workbench.pane.locator("main section").nth(section).locator("button");
        await begin.last().click();
        await workbench.pane.locator(".fui-MessageBar").first().waitFor();
        await settled(workbench);
      }
      await workbench.chooseTask("data");
      await cashShown(workbench);
    },
  },
  share: { start: "sample", reach: (workbench) => shown(workbench, "share") },
  insert: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.chooseTask("insert");
      await settled(workbench);
    },
  },
  nobody: { start: "sample", reach: (workbench) => workbench.chooseTask("customer") },
  customer: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.ask("select", "A1", "Customers");
      await workbench.click("A5");
      await workbench.pane.locator("main h2").nth(1).waitFor();
      await openAll(workbench);
    },
  },
  written: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("main .fui-Button").last().click();
      await workbench.pane.locator(".fui-MessageBar").first().waitFor();
      await settled(workbench);
    },
  },
  verified: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("main section .fui-Button").last().click();
      await workbench.pane.locator("main section .fui-MessageBar").first().waitFor();
    },
  },
  batch: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.chooseTask("portfolio");
      await workbench.pane.locator("main .fui-RadioGroup + .fui-Button").click();
      await workbench.pane.locator("main .fui-ProgressBar").waitFor();
    },
  },
  stale: {
    start: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("main .fui-ProgressBar").waitFor({ state: "detached" });
      await workbench.ask("select", DAY, "Start");
      await workbench.type(DAY, "2025-03-31");
      await workbench.page.waitForTimeout(2_000);
    },
  },
};

async function shown(workbench: Workbench, task: "work" | "cash" | "share"): Promise<void> {
  await workbench.chooseTask(task);
  await settled(workbench);
}

/** Some of its parts come later than the others. */
async function cashShown(workbench: Workbench): Promise<void> {
  await shown(workbench, "cash");
  await workbench.pane.locator("main section").nth(4).waitFor();
}

async function settled(workbench: Workbench): Promise<void> {
  await workbench.pane.locator("main h2, main h3").nth(1).waitFor();
  await workbench.pane.locator(".fui-Spinner").waitFor({ state: "detached" });
}

async function openColumns(workbench: Workbench): Promise<void> {
  const closed = workbench.pane.locator("main details:not([open]) summary");
  while ((await closed.count()) > 0) await closed.first().click();
  await settled(workbench);
}

async function openAll(workbench: Workbench): Promise<void> {
  const closed = workbench.pane.locator("h4 button[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}
