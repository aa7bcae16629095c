import type { Locator } from "playwright-core";

import { TASKS, type Task } from "../../src/taskpane/app/tasks";
import { axeFaults } from "../support/pane-axe";
import { tabStops } from "../support/pane-keys";
import { useBrowser, Workbench, type GivenFile, type Widths } from "../support/workbench";

const browser = useBrowser();

const WIDTHS: readonly Widths[] = [
  { page: 1280, pane: 320 },
  { page: 1280, pane: 350 },
  { page: 1440, pane: 500 },
];

/** More remarks of one kind than are shown at a time. */
const MANY_REMARKS: GivenFile = {
  name: "remarks.csv",
  bytes: new TextEncoder().encode(
    [
      "Customer no.,Invoice no.,Invoice date,Due date,Amount",
      ...Array.from({ length: 40 }, (_, i) => `C-1,${i},2025-01-05,2025-02-04,unclear`),
      "C-1,41,2025-01-05,2025-02-04,100",
    ].join("\n"),
  ),
};

let workbench: Workbench;

const tab = (task: Task): Locator => workbench.pane.locator(`#task-${task}`);
const button = (name: string | RegExp): Locator => workbench.pane.getByRole("button", { name });
const picker = (): Locator => workbench.pane.getByRole("combobox", { name: /^Customer/ });
const table = (name: string): Locator => workbench.pane.getByRole("combobox", { name });
const options = (): Locator => workbench.pane.getByRole("option");
const rows = (): Locator => workbench.pane.locator("li[aria-posinset]");
const title = (): Locator => workbench.pane.locator("h2").last();

/** Whether the keyboard is where it was before something was chosen. */
function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluate((element) => document.hasFocus() && document.activeElement === element);
}

async function idle(): Promise<void> {
  await workbench.pane.locator(".fui-Spinner").waitFor({ state: "detached" });
}

/** What unfolds moves what lies below it, away from the mouse. */
async function unfolded(): Promise<void> {
  await workbench.pane.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
}

/** Opens the first group of remarks, where it is not open. */
async function openRemarks(): Promise<void> {
  const closed = workbench.pane.locator("h4 button[aria-expanded=false]").first();
  if ((await closed.count()) > 0) await closed.click();
  await workbench.pane.locator("h4 button[aria-expanded=true]").first().waitFor();
}

/** Waits until the table of events is what it was chosen to be. */
async function shows(place: string): Promise<void> {
  const shown = table("Events").locator("option:checked", { hasText: place });
  await shown.waitFor({ state: "attached" });
  await idle();
}

async function waitForCell(pattern: RegExp): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (pattern.test(await workbench.ask("activeCell"))) return;
    await workbench.page.waitForTimeout(100);
  }
  throw new Error(
    `The active cell is ${await workbench.ask("activeCell")}, not ${String(pattern)}`,
  );
}

beforeAll(async () => {
  workbench = await Workbench.open(browser.current);
  workbench.page.setDefaultTimeout(20_000);
  await tab("data").waitFor();
});

afterAll(async () => {
  await workbench.close();
});

describe.each(WIDTHS)("with the mouse, $pane of $page", (widths) => {
  beforeAll(async () => {
    await workbench.resize(widths);
    await workbench.chooseTask("data");
  });

  it("chooses a customer by typing, and by the list's own button", async () => {
    await workbench.chooseTask("customer");
    await picker().click();
    await workbench.page.keyboard.press("Control+a");
    await workbench.page.keyboard.type("C-1006");
    await options().first().click();
    await workbench.pane.getByText("C-1006", { exact: true }).waitFor();
    const before = await title().innerText();
    await button("Open the list").click();
    await options().nth(1).click();
    await title().filter({ hasNotText: before }).waitFor();
    expect(await options().filter({ visible: true }).count()).toBe(0);
  });

  it("writes the review, goes to its sheet, and dismisses the message", async () => {
    await workbench.chooseTask("customer");
    // From the end of the review, where one has read it.
    await workbench.pane.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
    });
    await button("Write the review sheet").click();
    const message = button(/^The review stands on the sheet/);
    await message.waitFor();
    expect((await message.boundingBox())!.y).toBeGreaterThan(0);
    const name = /“(.*)”/.exec(await message.innerText())![1]!;
    await workbench.ask("select", "A1", "Start");
    await message.click();
    await waitForCell(new RegExp(name.slice(0, 20).replace(/[^\w ]/g, ".")));
    await button("Dismiss").click();
    await message.waitFor({ state: "detached" });
  });

  it("goes from a figure to its customers, to one of them, to its row, and back", async () => {
    await workbench.chooseTask("portfolio");
    const all = await rows().count();
    await button("On hold").click();
    await workbench.pane.getByText(/^16 of 61$/).waitFor();
    expect(await workbench.pane.locator("section:focus").count()).toBe(1);
    await workbench.ask("select", "A1", "Start");
    await button(/^Show .* in the sheet$/)
      .first()
      .click();
    await waitForCell(/^(?!Start)/);
    const name = (await rows().first().locator("button").first().innerText()).split(" · ")[0]!;
    await rows().first().locator("button").first().click();
    await title().filter({ hasText: name }).waitFor();
    await workbench.chooseTask("portfolio");
    await workbench.pane.getByText(/^16 of 61$/).waitFor();
    await button("Show all customers").click();
    expect(await rows().count()).toBeGreaterThanOrEqual(Math.min(all, 16));
    await workbench.pane.getByRole("searchbox").click();
    await workbench.page.keyboard.type("nordlicht");
    await workbench.pane.getByText(/^1 of 61$/).waitFor();
    await button("Show all customers").click();
  });

  it("draws the customers that are scrolled to", async () => {
    await workbench.chooseTask("portfolio");
    await rows().first().hover();
    await workbench.page.mouse.wheel(0, 100_000);
    await workbench.pane.locator("li[aria-posinset='61']").waitFor();
    expect(await workbench.pane.locator("li[aria-posinset='20']").count()).toBe(0);
  });

  it("leaves a table out and takes it in again", async () => {
    await workbench.chooseTask("data");
    // The list is the browser's own, and no part of the page.
    await table("Events").click();
    await table("Events").selectOption({ label: "Not used" });
    await shows("Not used");
    await table("Events").selectOption({ index: 0 });
    await shows("Table Events");
    expect(await hasFocus(table("Events"))).toBe(true);
  });

  it("sets the day and resets it", async () => {
    await workbench.chooseTask("data");
    const day = workbench.pane.locator("input[type=date]");
    const before = await day.inputValue();
    // Its first part, as a date is written in this language.
    await day.click({ position: { x: 16, y: 10 } });
    await workbench.page.keyboard.type("03312025");
    await workbench.page.keyboard.press("Enter");
    await workbench.pane.getByText("Your choice").waitFor();
    await idle();
    expect(await day.inputValue()).toBe("2025-03-31");
    expect(await hasFocus(day)).toBe(true);
    await button("Reset the as-of date").click();
    await workbench.pane.getByText("Your choice").waitFor({ state: "detached" });
    await idle();
    expect(await day.inputValue()).toBe(before);
    expect(await hasFocus(day)).toBe(true);
  });

  it("shows the cell that a remark is about", async () => {
    await workbench.chooseTask("data");
    await openRemarks();
    await workbench.ask("select", "A1", "Start");
    const remark = workbench.pane.locator("li button").first();
    const row = /\d+/.exec(await remark.innerText())![0];
    await remark.click();
    await waitForCell(new RegExp(`^(?!Start).*!.*[A-Z]${row}$`));
  });

  it("reads again, opens help and what this Excel can do", async () => {
    await workbench.chooseTask("data");
    await button("Read the workbook again").click();
    await idle();
    const [help] = await Promise.all([
      workbench.page.context().waitForEvent("page"),
      workbench.pane.locator("header a").click(),
    ]);
    await help.waitForURL(/help\.html$/);
    await help.close();
    const note = workbench.pane.locator("details", { hasText: "This Excel" });
    await note.locator("summary").click();
    expect(await note.getAttribute("open")).not.toBeNull();
    await note.locator("summary").click();
    expect(await note.getAttribute("open")).toBeNull();
  });

  it("tries other grades and gives them up", async () => {
    await workbench.chooseTask("policy");
    const grades = button("Grades and how they are treated");
    await grades.click();
    const best = workbench.pane.getByRole("spinbutton", { name: "Score of A" });
    const before = await best.inputValue();
    await unfolded();
    await best.click({ clickCount: 3 });
    await workbench.page.keyboard.type("95");
    await workbench.page.keyboard.press("Enter");
    await button("See who would be affected").click();
    await workbench.pane.getByText(/^Worse grade: [1-9]/).waitFor();
    await button("Discard the changes").click();
    await button("See who would be affected").waitFor({ state: "detached" });
    expect(await best.inputValue()).toBe(before);
    await grades.click();
    await best.waitFor({ state: "detached" });
  });

  it("copies a sheet that is ticked, for others", async () => {
    await workbench.chooseTask("share");
    const sheet = workbench.pane.getByRole("checkbox", { name: "Scores", exact: true });
    await sheet.waitFor();
    await idle();
    const copy = button(/^Copy \d+ sheets?/);
    const label = await copy.innerText();
    await sheet.click();
    await copy.filter({ hasNotText: label }).waitFor();
    await sheet.click();
    await copy.filter({ hasText: label }).waitFor();
  });

  it("changes the language and back", async () => {
    await button(/^Language/).click();
    await workbench.pane.getByRole("menuitemradio", { name: "繁體中文" }).click();
    await button(/^語言/).click();
    await workbench.pane.getByRole("menuitemradio", { name: "English" }).click();
    await button(/^Language/).waitFor();
    await idle();
  });
});

it("inserts the portfolio with the mouse", async () => {
  await workbench.chooseTask("portfolio");
  await button("Insert as sheet").click();
  await button(/^The portfolio stands on the sheet/).waitFor();
  await button("Dismiss").click();
});

describe("functions that are inserted with the mouse", () => {
  const message = (): Locator => button(/^The answer stands on the sheet/);
  const card = (name: string): Locator => workbench.pane.getByRole("listitem", { name });

  /** Follows the message to the sheet, and gives the top left of it. */
  async function topOfSheet(name: string): Promise<readonly (readonly unknown[])[]> {
    await message().click();
    await waitForCell(new RegExp(`^'?${name}'?!`));
    await button("Dismiss").click();
    await workbench.ask("calculated");
    return workbench.ask("values", "A1:C8");
  }

  beforeAll(async () => {
    await workbench.resize(WIDTHS[0]!);
    await workbench.chooseTask("insert");
  });

  it("write the aging report at one click", async () => {
    await button("Insert the aging report").click();
    const rows = await topOfSheet("Aging report");
    expect(rows[0]![0]).toBe("Aging report");
    expect(rows[4]!.slice(0, 2)).toEqual(["Customer", "Not due"]);
    expect(rows[5]!.slice(0, 2)).toEqual(["C-1001", 51007.55]);
  });

  it("write what is found by a word of another language, for every customer", async () => {
    const search = workbench.pane.getByRole("searchbox", { name: "Find a function" });
    await search.click();
    await workbench.page.keyboard.type("额度 建议");
    await card("SUGGESTLIMIT").getByRole("button").click();
    const rows = await topOfSheet("SUGGESTLIMIT");
    expect(rows[4]!.slice(0, 2)).toEqual(["Customer", "SUGGESTLIMIT"]);
    expect(rows[5]!.slice(0, 2)).toEqual(["C-1001", 99000]);
    // What was sought is there again when one comes back.
    await workbench.chooseTask("data");
    await workbench.chooseTask("insert");
    expect(await search.inputValue()).toBe("额度 建议");
    await search.fill("");
  });
});

it("writes a judgement with the mouse, and loads it again", async () => {
  await workbench.chooseTask("customer");
  await picker().click();
  await workbench.page.keyboard.press("Control+a");
  await workbench.page.keyboard.type("C-1006");
  await options().first().click();
  const judgement = button(/^Judgement$/);
  await judgement.click();
  const choice = (name: string) => workbench.pane.getByRole("combobox", { name, exact: true });
  await choice("Character").selectOption("2");
  await workbench.pane.getByText("promises are often broken", { exact: true }).waitFor();
  await workbench.pane.getByRole("textbox", { name: /^Your name/ }).fill("Ann");
  expect(await axeFaults(workbench.pane)).toEqual([]);
  await button("Write the judgement").click();
  await button(/^The judgement stands on the sheet “Judgements”, its marks in/).waitFor();
  await workbench.pane.getByText(/ · Ann · Character 2$/).waitFor();
  expect(await choice("Character").inputValue()).toBe("2");
  await judgement.click();
  await button("Dismiss").click();
  // What the customer itself gets, on the paper that is chosen.
  await button(/^Sheet for the customer$/).click();
  await choice("Paper").selectOption("Letter");
  expect(await axeFaults(workbench.pane)).toEqual([]);
  await button("Write the sheet for the customer").click();
  await button(/^The sheet for the customer stands on/).click();
  const texts = (await workbench.ask("values", "A1:E40")).flat().map(String);
  expect(texts).toEqual(expect.arrayContaining(["未结款项", "改善建议"]));
  await button("Dismiss").click();
});

it("inserts the pattern of collections from cash", async () => {
  await workbench.chooseTask("cash");
  await button("Insert the pattern").click();
  await button(/^The answer stands on the sheet “COLLECTIONPATTERN”/).waitFor();
  await button("Dismiss").click();
  // A plan that is begun there is found, and held against what came in.
  await button("Begin a table of the plan").click();
  await button(/^The table stands on the sheet “Receipts plan”/).waitFor();
  await workbench.chooseTask("data");
  await workbench.chooseTask("cash");
  await workbench.pane.getByRole("table", { name: "From planned to received" }).waitFor();
  expect(await axeFaults(workbench.pane)).toEqual([]);
  await button("Insert the comparison").click();
  await button(/^The answer stands on the sheet “PLANVERSUSACTUAL”/).click();
  await workbench.ask("calculated");
  expect((await workbench.ask("values", "A7:D7"))[0]).toEqual([
    ...["Customer", "Name", "Invoice", "Planned"],
  ]);
  await button("Dismiss").click();
});

it("writes the letters of the work list, a page each", async () => {
  await workbench.chooseTask("work");
  await button(/^Write \d+ letters$/).click();
  await button(/^The letters stand on the sheet “Letters 2026-06-30”/).click();
  expect(await workbench.ask("activeCell")).toMatch(/Letters 2026-06-30/);
  await workbench.pane.getByRole("combobox", { name: "Language" }).selectOption("English");
  const choose = (name: string, option: string | { index: number }) =>
    workbench.pane.getByRole("combobox", { name, exact: true }).selectOption(option);
  await choose("Letter", "Statements of account");
  await choose("Customer", { index: 1 });
  const mail = workbench.pane.getByRole("textbox", { name: "Text of the mail" });
  expect(await mail.inputValue()).toContain("This is your account with us as of 30 Jun 2026.");
  await choose("Paper", "Letter");
  await button("Write 1 letter").click();
  await button(/^The letters stand on the sheet “Letters 2026-06-30 \(2\)”/).click();
  await choose("Letter", "Reminders and demands of today");
  await choose("Level, or what the customer says", "“Cash is short”");
  const offers = workbench.pane.getByRole("list", { name: "Offer" });
  expect(await offers.innerText()).toContain("A short plan in writing");
});

describe("by the keyboard", () => {
  const press = (...keys: readonly string[]): Promise<void> =>
    keys.reduce(
      (before, key) => before.then(() => workbench.page.keyboard.press(key)),
      Promise.resolve(),
    );
  beforeAll(async () => {
    await workbench.resize(WIDTHS[0]!);
  });

  it.each(TASKS)("reaches everything in order, and leaves: %s", async (task) => {
    await workbench.chooseTask(task);
    await idle();
    const stops = await tabStops(workbench.page, workbench.pane);
    const places = stops.map(({ place }) => place);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(stops.filter(({ isInView, isMarked }) => !isInView || !isMarked)).toEqual([]);
    const missed = await workbench.pane.evaluate(
      (known) =>
        [
          ...document.querySelectorAll<HTMLElement>(
            "button:not([role=tab]),a[href],input,select,summary",
          ),
        ]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0)
          .filter((one) => !one.matches(":disabled"))
          // Of a group of choices the chosen one stands for all.
          .filter((one) => !one.matches("[type=radio]:not(:checked)"))
          .filter((one) => !known.includes([...document.querySelectorAll("*")].indexOf(one)))
          .map((one) => one.outerHTML.slice(0, 120)),
      places,
    );
    expect(missed).toEqual([]);
  });

  it("changes the task by arrow and Enter", async () => {
    await workbench.chooseTask("data");
    await press("ArrowRight", "Enter");
    expect(await tab(TASKS[1]!).getAttribute("aria-selected")).toBe("true");
    await press("ArrowLeft", "Space");
    expect(await tab("data").getAttribute("aria-selected")).toBe("true");
  });

  it("chooses a task without a tab from the menu, where the pane is narrow", async () => {
    await workbench.chooseTask("data");
    const more = button("More tasks");
    await tab("data").focus();
    await press("Tab");
    expect(await hasFocus(more)).toBe(true);
    await press("Enter");
    await workbench.pane.locator("[role=menuitem]:focus").waitFor();
    await press("Escape");
    expect(await hasFocus(more)).toBe(true);
    await press("Enter");
    await workbench.pane.locator("[role=menuitem]:focus").waitFor();
    await press("End", "Enter");
    const last = TASKS.at(-1)!;
    await tab(last).waitFor();
    expect(await tab(last).getAttribute("aria-selected")).toBe("true");
  });

  it("goes along the customers of the portfolio and opens one", async () => {
    await workbench.chooseTask("portfolio");
    await rows().first().locator("button").first().focus();
    await press("ArrowDown", "PageDown", "PageDown", "ArrowUp");
    const row = workbench.pane.locator("li[aria-posinset='21']");
    await row.locator("button:focus").waitFor();
    await press("End");
    await workbench.pane.locator("li[aria-posinset='61'] button:focus").waitFor();
    await press("Home", "Tab");
    await workbench.pane.locator("li[aria-posinset='1'] button[aria-label]:focus").waitFor();
    await press("Shift+Tab", "Enter");
    await picker().waitFor();
  });

  it("chooses a customer, or gives up", async () => {
    await workbench.chooseTask("customer");
    await picker().focus();
    await press("Control+a");
    await workbench.page.keyboard.type("C-1006");
    await press("ArrowDown", "Enter");
    await workbench.pane.getByText("C-1006", { exact: true }).waitFor();
    const shown = await picker().inputValue();
    await press("Control+a");
    await workbench.page.keyboard.type("C-10");
    await press("Escape");
    expect(await picker().inputValue()).toBe(shown);
    expect(await options().filter({ visible: true }).count()).toBe(0);
  });

  it("chooses a table", async () => {
    await workbench.chooseTask("data");
    await table("Events").focus();
    await press("End");
    await shows("Not used");
    await press("Home");
    await shows("Table Events");
  });

  it("chooses a language, or gives up", async () => {
    const opened = () => workbench.pane.locator("[role=menuitemradio]:focus").waitFor();
    await button(/^Language/).focus();
    await press("Enter");
    await opened();
    await press("Escape");
    await workbench.pane.locator("[aria-label^=Language]:focus").waitFor();
    await press("Enter");
    await opened();
    await press("ArrowDown", "Enter");
    await button(/^语言/).waitFor();
    await idle();
    await button(/^语言/).focus();
    await press("Enter");
    await opened();
    await press("Home", "Enter");
    await button(/^Language/).waitFor();
    await idle();
  });

  it("opens remarks and follows them", async () => {
    const group = workbench.pane.locator("h4 button").first();
    await group.focus();
    const isOpen = (await group.getAttribute("aria-expanded")) === "true";
    await press("Space");
    expect(await group.getAttribute("aria-expanded")).toBe(String(!isOpen));
    if (isOpen) await press("Space");
    await workbench.ask("select", "A1", "Start");
    await workbench.pane.locator("li button").first().focus();
    await press("Enter");
    await waitForCell(/^(?!Start)/);
  });

  it("goes back into the page from its first control", async () => {
    await workbench.chooseTask("data");
    await press("Shift+Tab");
    expect(await workbench.pane.evaluate(() => document.hasFocus())).toBe(false);
  });
});

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  beforeAll(async () => {
    if (theme === "dark") await workbench.page.locator("button[aria-label='Dark theme']").click();
  });

  it.each(TASKS)("has no fault that axe knows: %s", async (task) => {
    await workbench.chooseTask(task);
    await idle();
    expect(await axeFaults(workbench.pane)).toEqual([]);
  });
});

describe("with many remarks of one kind", () => {
  it("shows more of them when asked", async () => {
    await workbench.dropFile(MANY_REMARKS);
    await tab("data").waitFor();
    await openRemarks();
    const remarks = workbench.pane
      .locator("h4 button[aria-expanded=true]")
      .first()
      .locator("xpath=../..")
      .locator("li");
    const before = await remarks.count();
    await button(/^Show more/).click();
    expect(await remarks.count()).toBeGreaterThan(before);
    expect(await button(/^Show more/).count()).toBe(0);
  });
});
