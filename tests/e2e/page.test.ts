import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

describe("the page", () => {
  it.each([
    { lang: "en-US", theme: "light", says: "not Excel", open: "Open" },
    { lang: "zh-CN", theme: "light", says: "不是 Excel", open: "打开" },
    { lang: "zh-TW", theme: "dark", says: "不是 Excel", open: "開啟" },
  ] as const)("opens in $lang, asks nobody else, and has no errors", async (start) => {
    const workbench = await Workbench.open(browser.current, start);
    expect(await workbench.page.locator("html").getAttribute("lang")).toBe(start.lang);
    expect(await workbench.page.locator(".header-notice").innerText()).toContain(start.says);
    expect(
      await workbench.page
        .locator("#header button", { hasText: new RegExp(`^${start.open}$`) })
        .count(),
    ).toBe(1);
    await workbench.pane.waitForLoadState();
    expect(workbench.foreign).toEqual([]);
    expect(workbench.problems).toEqual([]);
    await workbench.close();
  });

  it("opens on a sample whose functions have answered", async () => {
    const workbench = await Workbench.open(browser.current);
    expect(await workbench.ask("sheets")).toContain("Invoices");
    const formula = await workbench.ask("formula", "C10");
    expect(formula).toMatch(/^=CREDIT\.CREDITSCORE\(/);
    expect(await workbench.ask("value", "C10")).toBeGreaterThan(0);
    await workbench.close();
  });

  it("changes language and theme without losing the workbook", async () => {
    const workbench = await Workbench.open(browser.current, { file: "blank" });
    await workbench.type("B2", "kept");
    await workbench.page.selectOption("#language", "zh-TW");
    await workbench.page.locator("#header button", { hasText: /^開啟$/ }).waitFor();
    await workbench.page.locator("button[aria-label='深色佈景主題']").click();
    expect(await workbench.page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await workbench.ask("value", "B2")).toBe("kept");
    expect(await workbench.page.locator("#pane h2").innerText()).toBe("CreditSheet 客戶信用");
    expect(workbench.page.url()).toContain("lang=zh-TW&theme=dark");
    expect(workbench.problems).toEqual([]);
    await workbench.close();
  });

  it("says how it differs from Excel", async () => {
    const workbench = await Workbench.open(browser.current, { file: "blank" });
    await workbench.page.locator(".header-notice button").click();
    const dialog = workbench.page.locator("dialog");
    await dialog.waitFor();
    expect((await dialog.innerText()).length).toBeGreaterThan(200);
    await dialog.locator("button").click();
    await dialog.waitFor({ state: "detached" });
    await workbench.close();
  });

  it("hides the pane and shows it again", async () => {
    const workbench = await Workbench.open(browser.current, { file: "blank" });
    await workbench.page.locator("#pane button[aria-label='Close the pane']").click();
    expect(await workbench.page.locator("#pane").isVisible()).toBe(false);
    await workbench.page.locator("#header button", { hasText: "Customer Credit" }).click();
    expect(await workbench.page.locator("#pane").isVisible()).toBe(true);
    await workbench.close();
  });
});
