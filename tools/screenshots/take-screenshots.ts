/**
 * Pictures of the pane in every state, language, theme and width, to be looked at: `build/screenshots`.
 *
 * With a word such as `zh-TW` or `en-US-dark` only those. Those of the README go to `docs/images`.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";

import { launchBrowser } from "../../tests/support/browser";
import startServer from "../../tests/support/start-server";
import stopServer from "../../tests/support/stop-server";
import { Workbench, type Widths } from "../../tests/support/workbench";
import { STARTS, STATES } from "./states";

const FOLDER = path.resolve(__dirname, "../../build/screenshots");
const IMAGES = path.resolve(__dirname, "../../docs/images");

/** A window as it is, tall ones that show all of a review, and one of 1,280 pixels at 200%. */
const WIDTHS: Readonly<Record<string, Widths>> = {
  "350": { page: 1_440, pane: 350 },
  "320": { page: 1_280, pane: 320, height: 3_000 },
  "500": { page: 1_440, pane: 500, height: 3_000 },
  zoomed: { page: 640, pane: 320, height: 450 },
};

const README_PICTURES: readonly string[] = [
  "empty-en-US-light-350",
  "data-en-US-light-350",
  "remarks-en-US-light-350",
  "customer-en-US-light-350",
  "customer-zh-CN-light-350",
  "written-zh-TW-dark-350",
];

async function takeAll(only: string): Promise<void> {
  for (const folder of [FOLDER, IMAGES]) mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  for (const lang of ["en-US", "zh-CN", "zh-TW"] as const) {
    for (const theme of ["light", "dark"] as const) {
      if (!`${lang}-${theme}`.includes(only)) continue;
      for (const start of STARTS) {
        const isNew = start === "new";
        const file = isNew ? "sample" : start;
        const workbench = await Workbench.open(browser, { lang, theme, file, isNew });
        for (const [name, state] of Object.entries(STATES)) {
          if (state.start !== start) continue;
          await workbench.resize(WIDTHS["350"]!);
          await state.reach(workbench);
          for (const [width, widths] of Object.entries(WIDTHS)) {
            await workbench.resize(widths);
            await take(workbench, `${name}-${lang}-${theme}-${width}`);
          }
        }
        await workbench.close();
      }
    }
  }
  await browser.close();
}

async function take({ pane, page }: Workbench, name: string): Promise<void> {
  await pane.evaluate(() => {
    window.scrollTo(0, 0);
  });
  // The mouse that moved the splitter rests on it.
  await page.mouse.move(0, 0);
  const file = path.join(FOLDER, `${name}.png`);
  await page.locator("#pane").screenshot({ path: file, animations: "disabled" });
  if (README_PICTURES.includes(name)) copyFileSync(file, path.join(IMAGES, `${name}.png`));
}

void startServer()
  .then(() => takeAll(process.argv[3] ?? ""))
  .finally(() => {
    stopServer();
  });
