/** States of the pane that are worth a picture, and how a user reaches each. */
import type { Workbench } from "../../tests/support/workbench";

/** A state; those of one file are reached one after the other. */
interface PaneState {
  readonly file: "blank" | "sample";
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
  empty: { file: "blank", reach: settled },
  remarks: {
    file: "blank",
    reach: async (workbench) => {
      await workbench.dropFile({ name: "remarks.csv", bytes: new TextEncoder().encode(REMARKS) });
      await settled(workbench);
      await openAll(workbench);
    },
  },
  unclear: {
    file: "blank",
    reach: async (workbench) => {
      await workbench.dropFile({ name: "unclear.csv", bytes: new TextEncoder().encode(UNCLEAR) });
      await settled(workbench);
    },
  },
  data: { file: "sample", reach: settled },
  portfolio: {
    file: "sample",
    reach: async (workbench) => {
      await workbench.chooseTask("portfolio");
      await workbench.pane.locator("main ul li").first().waitFor();
    },
  },
  insert: {
    file: "sample",
    reach: async (workbench) => {
      await workbench.chooseTask("insert");
      await settled(workbench);
    },
  },
  nobody: { file: "sample", reach: (workbench) => workbench.chooseTask("customer") },
  customer: {
    file: "sample",
    reach: async (workbench) => {
      await workbench.ask("select", "A1", "Customers");
      await workbench.click("A5");
      await workbench.pane.locator("h2").waitFor();
      await openAll(workbench);
    },
  },
  written: {
    file: "sample",
    reach: async (workbench) => {
      await workbench.pane.locator("main .fui-Button").last().click();
      await workbench.pane.locator(".fui-MessageBar").first().waitFor();
      await settled(workbench);
    },
  },
  stale: {
    file: "sample",
    reach: async (workbench) => {
      await workbench.ask("select", DAY, "Start");
      await workbench.type(DAY, "2025-03-31");
      await workbench.page.waitForTimeout(2_000);
    },
  },
};

async function settled(workbench: Workbench): Promise<void> {
  await workbench.pane.locator("main h2, main h3").first().waitFor();
  await workbench.pane.locator(".fui-Spinner").waitFor({ state: "detached" });
}

async function openAll(workbench: Workbench): Promise<void> {
  const closed = workbench.pane.locator("h4 button[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
}
