import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

const PANE = {
  "en-US": {
    next: "What would reach grade B",
    write: "Write the review sheet",
    written: /The review stands on the sheet/,
    sheet: "Credit review",
    request: "Credit request (5W)",
    past: "Earlier reviews",
  },
  "zh-TW": {
    next: "如何達到等級 B",
    write: "產生評估工作表",
    written: /評估已寫入工作表/,
    sheet: "客戶信用評估",
    request: "授信申請（5W）",
    past: "歷次評估",
  },
} as const;

describe.each(["en-US", "zh-TW"] as const)("a customer of the sample in %s", (lang) => {
  const texts = PANE[lang];
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current, { lang });
    await workbench.chooseTask("customer");
    await workbench.ask("select", "A1", "Customers");
    await workbench.click("A5");
  });

  afterAll(async () => {
    await workbench.close();
  });

  it("is reviewed in the pane when its row is selected", async () => {
    const { pane } = workbench;
    await pane.getByText("C-1004", { exact: true }).waitFor();
    await pane.getByText(texts.next).waitFor();
    const past = pane.getByRole("region", { name: texts.past });
    await past.waitFor();
    expect(await past.getByRole("row").count()).toBe(0);
  });

  it("has its review written as a sheet", async () => {
    const { pane } = workbench;
    const before = await workbench.ask("sheets");
    await pane.getByRole("button", { name: texts.write }).click();
    await pane.getByText(texts.written).waitFor();
    // The review, and the credit history that has a line of it.
    expect(await workbench.ask("sheets")).toHaveLength(before.length + 2);
    const area = await workbench.ask("usedArea");
    const cells = (await workbench.ask("values", area!)).flat();
    expect(cells).toEqual(expect.arrayContaining([texts.sheet, texts.next, texts.request]));
    expect(cells.filter((cell) => /^#|NaN|undefined/.test(String(cell)))).toEqual([]);
    // The pane reads it back from the history.
    const past = pane.getByRole("region", { name: texts.past }).getByRole("row");
    await past.nth(1).waitFor();
    expect(await past.count()).toBe(2);
  });
});
