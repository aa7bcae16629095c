import { TASKS, type Task } from "../../src/taskpane/app/tasks";
import { layoutFaults } from "../support/pane-layout";
import { useBrowser, Workbench, type GivenFile, type Widths } from "../support/workbench";

const browser = useBrowser();

/** Wide and narrow panes, the usual windows, and the last two at 200%. */
const WIDTHS: readonly Widths[] = [
  { page: 1280, pane: 320 },
  { page: 1280, pane: 350 },
  { page: 1440, pane: 500 },
  { page: 640, pane: 320, height: 450 },
];

/** Tasks that are opened further than they come. */
const SHOWN_APART: ReadonlySet<Task> = new Set(["data", "portfolio", "customer"]);

const LANGUAGES = ["English", "简体中文", "繁體中文"] as const;

/** Names without a space, and amounts as long as they get. */
const LONG: GivenFile = {
  name: `${"accounts_receivable_of_all_subsidiaries_".repeat(4)}.csv`,
  bytes: new TextEncoder().encode(
    [
      "Customer no.,Customer name,Invoice no.,Invoice date,Due date,Amount,Currency,Credit limit",
      `${"C0".repeat(30)},${"Grundstücksverkehrsgenehmigung".repeat(3)} GmbH,1,2025-01-05,2025-02-04,987654321012.25,IDR,`,
      `2,${"华东地区精密仪器设备制造有限责任公司".repeat(3)},2,2025-03-05,2025-04-04,-87654321012.25,IDR,`,
      `2,,3,2025-03-05,2025-04-04,seven hundred thousand,IDR,`,
    ].join("\n"),
  ),
};

let workbench: Workbench;

/** Faults in every width, with the width before each. */
async function faultsInEveryWidth(language?: string): Promise<string[]> {
  const found: string[] = [];
  // Both kinds of Chinese take the same room: one of them is measured where there is least.
  for (const widths of language === "简体中文" ? WIDTHS.slice(0, 1) : WIDTHS) {
    await workbench.resize(widths);
    for (const fault of await layoutFaults(workbench.pane)) {
      found.push(`${widths.pane} of ${widths.page}: ${fault}`);
    }
  }
  return found;
}

async function chooseLanguage(name: string): Promise<void> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^(Language|语言|語言)/ }).click();
  await pane.getByRole("menuitemradio", { name }).click();
  await pane.getByRole("button", { name: new RegExp(name) }).waitFor();
  await settled();
}

async function settled(): Promise<void> {
  await workbench.pane.locator(".fui-Spinner").waitFor({ state: "detached" });
}

async function openAll(): Promise<void> {
  const closed = workbench.pane.locator("h4 button[aria-expanded=false]");
  while ((await closed.count()) > 0) await closed.first().click();
  // Headers slide open.
  await workbench.page.waitForTimeout(500);
}

async function showPortfolio(): Promise<void> {
  await workbench.chooseTask("portfolio");
  await workbench.pane.locator("li[aria-posinset]").first().waitFor();
}

describe("the pane, in every width", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(browser.current);
    await workbench.pane.getByRole("tab").first().waitFor();
  });

  afterAll(async () => {
    await workbench.close();
  });

  it.each(LANGUAGES)("shows the sample whole in %s", async (language) => {
    await workbench.resize(WIDTHS[0]!);
    await chooseLanguage(language);
    await workbench.chooseTask("data");
    await openAll();
    expect(await faultsInEveryWidth(language)).toEqual([]);
    await showPortfolio();
    expect(await faultsInEveryWidth(language)).toEqual([]);
    // The customer's task is looked at with customers of their own.
    for (const task of TASKS.filter((one) => !SHOWN_APART.has(one))) {
      await workbench.resize(WIDTHS[0]!);
      await workbench.chooseTask(task);
      await settled();
      expect([task, await faultsInEveryWidth(language)]).toEqual([task, []]);
    }
    await workbench.ask("select", "A1", "Customers");
    for (const cell of ["A5", "A30"]) {
      await workbench.resize(WIDTHS[0]!);
      await workbench.click(cell);
      await workbench.chooseTask("customer");
      await workbench.pane
        .getByText(String(await workbench.ask("value", cell)))
        .first()
        .waitFor();
      await openAll();
      expect(await faultsInEveryWidth(language)).toEqual([]);
    }
  });

  it.each(WIDTHS)("opens every list and menu over nothing else, $pane of $page", async (widths) => {
    const { page, pane } = workbench;
    await workbench.resize(widths);
    const opens = async (role: "listbox" | "menu" | "tooltip") => {
      // A closed list stays in the page, unseen.
      const popup = pane.locator(`[role=${role}]:visible`);
      await popup.waitFor();
      // A menu unfolds: its box is whole when that has ended.
      await pane.evaluate(() =>
        Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      );
      expect(await layoutFaults(pane)).toEqual([]);
      await page.keyboard.press("Escape");
      await popup.waitFor({ state: "detached" });
    };
    await workbench.chooseTask("data");
    await pane.getByRole("button", { name: /^(Language|语言|語言)/ }).click();
    await opens("menu");
    await pane.locator("header button:not([role=tab]):not([aria-haspopup])").first().hover();
    await opens("tooltip");
    await workbench.chooseTask("customer");
    await pane.getByRole("combobox").click();
    await opens("listbox");
  });

  it("would see a layer over the pane", async () => {
    await workbench.chooseTask("data");
    await workbench.pane.evaluate(() => {
      const layer = Object.assign(document.createElement("div"), { id: "layer" });
      layer.style.cssText = "position: fixed; inset: 0";
      document.body.append(layer);
    });
    expect((await layoutFaults(workbench.pane)).join()).toContain("is covered by");
    await workbench.pane.evaluate(() => {
      document.getElementById("layer")!.remove();
    });
  });
});

describe("the pane, with long names and amounts", () => {
  beforeAll(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank" });
    await workbench.dropFile(LONG);
    await workbench.pane.getByRole("tab").first().waitFor();
  });

  afterAll(async () => {
    await workbench.close();
  });

  it.each(LANGUAGES)("shows them whole in %s", async (language) => {
    await workbench.resize(WIDTHS[0]!);
    await chooseLanguage(language);
    await workbench.chooseTask("data");
    await openAll();
    expect(await faultsInEveryWidth()).toEqual([]);
    await showPortfolio();
    expect(await faultsInEveryWidth()).toEqual([]);
    await workbench.chooseTask("customer");
    for (const cell of ["A2", "A3"]) {
      await workbench.click(cell);
      await openAll();
      expect(await faultsInEveryWidth()).toEqual([]);
    }
  });
});
