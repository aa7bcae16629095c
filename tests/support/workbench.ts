import type { Browser, Frame, Page } from "playwright-core";

import type { Task } from "../../src/taskpane/app/tasks";
import type { TestHelper } from "../../src/workbench/page/test-helper";
import { launchBrowser } from "./browser";
import { ADDRESS } from "./start-server";

/** A file to give to the page. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Widths in pixels. */
export interface Widths {
  readonly page: number;
  readonly pane: number;
  /** Of the window; 900 where it is left out. */
  readonly height?: number;
}

/** How the page starts; what is left out is English, light and the sample workbook. */
export interface WorkbenchStart {
  readonly lang?: "en-US" | "zh-CN" | "zh-TW";
  readonly theme?: "light" | "dark";
  readonly file?: "sample" | "blank";
  /** True for a user who has not seen the pane before. */
  readonly isNew?: boolean;
  /** Runs in page and pane before their own scripts; it must do with what stands in it. */
  readonly before?: () => void;
}

/**
 * Starts the browser before the tests of a file and closes it after.
 *
 * @example
 * const browser = useBrowser();
 * it("ages", async () => {
 *   const workbench = await Workbench.open(browser.current, { file: "blank" });
 *   await workbench.type("A1", "=CREDIT.CREDITGRADE(81)");
 *   expect(await workbench.ask("value", "A1")).toBe("A");
 *   await workbench.close();
 * });
 */
export function useBrowser(): { readonly current: Browser } {
  const holder: { browser?: Browser } = {};
  beforeAll(async () => {
    holder.browser = await launchBrowser();
  });
  afterAll(async () => {
    await holder.browser?.close();
  });
  return {
    get current() {
      if (!holder.browser) throw new Error("The browser starts when the tests run.");
      return holder.browser;
    },
  };
}

/** The workbench in a browser, as a user and a test see it. */
export class Workbench {
  readonly page: Page;
  /** Errors on the console and uncaught ones, of page and pane. */
  readonly problems: string[] = [];
  /** Addresses on other hosts that something asked for. */
  readonly foreign: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(60_000);
    const home = process.env[ADDRESS] ?? "";
    page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(message.text());
    });
    page.on("pageerror", (error) => {
      this.problems.push(String(error));
    });
    page.on("request", (request) => {
      const isLocal = /^(?:data|blob|about):/.test(request.url()) || request.url().startsWith(home);
      if (!isLocal) this.foreign.push(request.url());
    });
  }

  /** Opens the page and waits until its first workbook is calculated. */
  static async open(browser: Browser, start: WorkbenchStart = {}): Promise<Workbench> {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const workbench = new Workbench(page);
    const { isNew = false, before } = start;
    if (before) await page.addInitScript(before);
    // Nearly all tests are about what comes after the first screen.
    if (!isNew) {
      await page.addInitScript(() => {
        localStorage.setItem("CreditSheet.welcomed", "yes");
      });
    }
    const { lang = "en-US", theme = "light", file = "sample" } = start;
    const query = new URLSearchParams({ lang, theme, file });
    await page.goto(`${process.env[ADDRESS] ?? ""}?${query.toString()}`);
    await page.waitForFunction(() => "creditSheetWorkbench" in window);
    await workbench.ask("calculated");
    return workbench;
  }

  /** Asks the page's helper. */
  async ask<Name extends keyof TestHelper>(
    name: Name,
    ...args: Parameters<TestHelper[Name]>
  ): Promise<Awaited<ReturnType<TestHelper[Name]>>> {
    const answer = await this.page.evaluate(
      ([method, given]) => {
        const { creditSheetWorkbench: helper } = window as unknown as {
          creditSheetWorkbench: Record<string, (...given: readonly unknown[]) => unknown>;
        };
        return helper[method]!(...given);
      },
      [name, args] as const,
    );
    // What the page sends back is what its helper has answered.
    return answer as Awaited<ReturnType<TestHelper[Name]>>;
  }

  /** The add-in's page. */
  get pane(): Frame {
    const frame = this.page.frames().find((f) => f.url().includes("/addin/"));
    if (!frame) throw new Error("The pane is not there.");
    return frame;
  }

  /** Chooses a task of the pane by its tab, or from the menu where that has no room. */
  async chooseTask(task: Task): Promise<void> {
    const tab = this.pane.locator(`#task-${task}`);
    await tab.waitFor({ state: "attached" });
    if (await tab.isVisible()) {
      await tab.click();
      return;
    }
    const name = await tab.locator(".fui-Tab__content").first().textContent();
    await this.pane.locator("header button[aria-haspopup=menu]").first().click();
    await this.pane.getByRole("menuitem", { name: name!, exact: true }).click();
  }

  /** Gives the window a width and the pane, by its splitter, another one. */
  async resize({ page, pane, height = 900 }: Widths): Promise<void> {
    await this.page.setViewportSize({ width: page, height });
    const splitter = (await this.page.locator("#splitter").boundingBox())!;
    const { mouse } = this.page;
    await mouse.move(splitter.x + splitter.width / 2, splitter.y + splitter.height / 2);
    await mouse.down();
    await mouse.move(page - pane, splitter.y + splitter.height / 2);
    await mouse.up();
  }

  /** Clicks into a cell. */
  async click(address: string): Promise<void> {
    let place = await this.ask("rectangle", address);
    // In a window of another size the grid is drawn anew: the cell moves.
    for (let isStill = false; !isStill;) {
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
      const { x, y } = place;
      place = await this.ask("rectangle", address);
      isStill = place.x === x && place.y === y;
    }
    await this.page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  }

  /** Lets the pointer rest on a cell. */
  async hover(address: string): Promise<void> {
    const { x, y, width, height } = await this.ask("rectangle", address);
    await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
  }

  /** Types into a cell with the keyboard, as a user does, and waits for the result. */
  async type(address: string, text: string): Promise<void> {
    await this.#edit(address, text, () => this.page.keyboard.type(text));
  }

  /** Enters a long text into a cell at once, as from the clipboard, and waits for the result. */
  async enter(address: string, text: string): Promise<void> {
    await this.#edit(address, text, () => this.page.keyboard.insertText(text));
  }

  /** Opens a file by the button. */
  async openFile({ name, bytes }: GivenFile): Promise<void> {
    const chooser = this.page.waitForEvent("filechooser");
    await this.page.locator("#header button", { hasText: /^(Open|打开|開啟)$/ }).click();
    const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
    await (await chooser).setFiles(file);
    await this.#untilOpen(name);
  }

  /** Opens a file by dropping it on the page. */
  async dropFile({ name, bytes }: GivenFile): Promise<void> {
    const data = Buffer.from(bytes).toString("base64");
    const transfer = await this.page.evaluateHandle(
      ([fileName, content]) => {
        const file = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
        const dropped = new DataTransfer();
        dropped.items.add(new File([file], fileName));
        return dropped;
      },
      [name, data] as const,
    );
    await this.page.dispatchEvent("#grid", "dragenter", { dataTransfer: transfer });
    await this.page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
    await this.#untilOpen(name);
  }

  /** Saves by the button; the file that the browser gets. */
  async save(): Promise<GivenFile> {
    const download = this.page.waitForEvent("download");
    await this.page.locator("#header button", { hasText: /^(Save|保存|儲存)$/ }).click();
    const file = await download;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  /** What the message line says happened last. */
  news(): Promise<string> {
    return this.page.locator("#news").innerText();
  }

  /** Closes the page. */
  close(): Promise<void> {
    return this.page.close();
  }

  async #edit(address: string, text: string, write: () => Promise<void>): Promise<void> {
    await this.ask("select", address);
    await this.click(address);
    await write();
    await this.page.keyboard.press("Enter");
    // The editor hands over what was typed some time after the key.
    const isThere = async () =>
      !text.startsWith("=") || (await this.ask("formula", address)) === text;
    while (!(await isThere())) await this.page.waitForTimeout(50);
    await this.ask("calculated");
  }

  async #untilOpen(name: string): Promise<void> {
    await this.page.locator("#file-name", { hasText: name }).waitFor();
    await this.ask("calculated");
  }
}
