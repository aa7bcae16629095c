import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

/** Where the keyboard is, and whether one sees it there. */
interface Focus {
  readonly part: string;
  readonly name: string;
  readonly isSeen: boolean;
  readonly isMarked: boolean;
}

/** The part of the page and the control that has the focus. */
function focusOf(workbench: Workbench): Promise<Focus> {
  return workbench.page.evaluate(() => {
    const control = document.activeElement as HTMLElement;
    const parts = ["header", "grid", "splitter", "pane"];
    const part = parts.find((id) => document.getElementById(id)?.contains(control)) ?? "";
    const isCells = control.id.startsWith("__editor_");
    const shown = isCells ? document.getElementById("grid")! : control;
    const { x, y, width, height } = shown.getBoundingClientRect();
    const hit = document.elementFromPoint(x + width / 2, y + height / 2);
    const outline = getComputedStyle(control).outlineStyle !== "none";
    return {
      part,
      name: isCells ? "cells" : (control.ariaLabel ?? control.innerText).trim(),
      isSeen: shown.contains(hit),
      isMarked: isCells ? shown.classList.contains("is-entered") : outline,
    };
  });
}

describe("the keyboard", () => {
  let workbench: Workbench;
  const press = (key: string) => workbench.page.keyboard.press(key);

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank" });
  });

  afterAll(async () => {
    await workbench.close();
  });

  it.each([1440, 1024])(
    "finds with Tab nothing that is not seen, on a page of %d pixels",
    async (width) => {
      await workbench.page.setViewportSize({ width, height: 900 });
      await workbench.page.locator("#header button").first().focus();
      const seen: Focus[] = [];
      while (seen.at(-1)?.name !== "cells" && seen.length < 80) {
        await press("Tab");
        seen.push(await focusOf(workbench));
      }
      expect(seen.filter(({ isSeen }) => !isSeen)).toEqual([]);
      expect(new Set(seen.map(({ part }) => part))).toEqual(new Set(["header", "grid"]));
      expect(seen.at(-1)?.name).toBe("cells");
    },
  );

  it("goes from part to part with F6 and back, and shows where it is", async () => {
    await workbench.page.setViewportSize({ width: 1440, height: 900 });
    await workbench.click("B2");
    for (const part of ["pane", "header", "grid", "pane"]) {
      await press("F6");
      expect(await focusOf(workbench)).toMatchObject({ part, isSeen: true, isMarked: true });
    }
    for (const part of ["grid", "header", "pane"]) {
      await press("Shift+F6");
      expect(await focusOf(workbench)).toMatchObject({ part, isSeen: true, isMarked: true });
    }
  });

  it("leaves the pane's own page with F6", async () => {
    await workbench.pane.locator("button").first().focus();
    await press("F6");
    expect(await focusOf(workbench)).toMatchObject({ part: "header", isMarked: true });
  });

  it("leaves the grid with Escape and comes back to the same cell", async () => {
    await workbench.click("C3");
    await press("Escape");
    expect(await focusOf(workbench)).toMatchObject({ part: "header", isMarked: true });
    await press("F6");
    await workbench.page.keyboard.type("45");
    await press("Tab");
    await workbench.page.keyboard.type("67");
    await press("Enter");
    await workbench.ask("calculated");
    expect(await workbench.ask("values", "C3:D3")).toEqual([[45, 67]]);
  });

  it("ends the editing of a cell with Escape, and stays in it", async () => {
    await workbench.click("E5");
    await workbench.page.keyboard.type("draft");
    await press("Escape");
    expect(await focusOf(workbench)).toMatchObject({ part: "grid", name: "cells" });
    expect(await workbench.ask("value", "E5")).toBe("");
  });

  it("stays on the control that changed the header", async () => {
    await workbench.page.locator("button[aria-label='Dark theme']").focus();
    await press("Enter");
    expect(await focusOf(workbench)).toMatchObject({ part: "header", name: "Light theme" });
  });
});
