import { callsIn, drawnIn, watchPage } from "../support/watch-page";
import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

describe("the grid, when the page starts on the sample", () => {
  it("shows what the file has stored before a function of the add-in is called", async () => {
    const workbench = await Workbench.open(browser.current, { before: watchPage });
    const score = await workbench.ask("text", "C10");
    expect(await workbench.ask("formula", "C10")).toMatch(/^=CREDIT\.CREDITSCORE\(/);
    expect(score).toMatch(/^\d+/);
    expect((await drawnIn(workbench.page)).get(score)).toBe(0);
    expect(await callsIn(workbench.page)).toEqual([]);
    await workbench.type("J2", "=CREDIT.CREDITGRADE(95)");
    expect((await callsIn(workbench.page)).map(({ id }) => id)).toContain("CREDITGRADE");
    await workbench.close();
  });
});
