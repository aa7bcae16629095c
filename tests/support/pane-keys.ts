/** The pane by the keyboard: where the Tab key goes, and what shows that it is there. */
import type { Frame, Page } from "playwright-core";

/** A control at which the Tab key stops. */
export interface TabStop {
  /** Its HTML, shortened. */
  readonly name: string;
  /** Place of the element among all of the document. */
  readonly place: number;
  /** True when it lies in view, under nothing else. */
  readonly isInView: boolean;
  /** True when it looks otherwise than without the focus. */
  readonly isMarked: boolean;
}

type Focused = Omit<TabStop, "isMarked"> & { readonly scroll: number };

/** More presses than these are a trap. */
const MOST_PRESSES = 80;

/** Outlines lie around their element. */
const RIM = 6;

/**
 * Presses Tab from the start of the pane until the focus leaves it.
 *
 * A control of several parts, such as a date, is one stop.
 *
 * @throws Error when it does not leave.
 */
export async function tabStops(page: Page, pane: Frame): Promise<TabStop[]> {
  const found: { focused: Focused; picture: string }[] = [];
  await page.locator("#pane button").first().focus();
  for (let presses = 0; ; presses++) {
    if (presses === MOST_PRESSES) throw new Error(`No way out after ${MOST_PRESSES} presses.`);
    await page.keyboard.press("Tab");
    const focused = await pane.evaluate(readFocus);
    if (focused === null) break;
    if (found.at(-1)?.focused.place === focused.place) continue;
    found.push({ focused, picture: await pictureOf(page, pane, focused) });
  }
  const stops: TabStop[] = [];
  for (const { focused, picture } of found) {
    const isMarked = (await pictureOf(page, pane, focused)) !== picture;
    const { name, place, isInView } = focused;
    stops.push({ name, place, isInView, isMarked });
  }
  return stops;
}

/** Runs in the page, so all that it needs stands in it. */
function readFocus(): Focused | null {
  const element = document.activeElement;
  if (!document.hasFocus() || element === null || element === document.body) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    name: element.outerHTML.slice(0, 120),
    place: [...document.querySelectorAll("*")].indexOf(element),
    isInView: element.contains(document.elementFromPoint(x + width / 2, y + height / 2)),
    scroll: window.scrollY,
  };
}

/** The element where it was when it had the focus. */
async function pictureOf(page: Page, pane: Frame, { place, scroll }: Focused): Promise<string> {
  const element = await pane.evaluateHandle(
    ([which, top]) => {
      window.scrollTo(0, top);
      return document.querySelectorAll("*")[which]!;
    },
    [place, scroll] as const,
  );
  const box = (await element.boundingBox())!;
  const clip = {
    x: Math.max(0, box.x - RIM),
    y: Math.max(0, box.y - RIM),
    width: box.width + 2 * RIM,
    height: box.height + 2 * RIM,
  };
  const bytes = await page.screenshot({ clip, animations: "disabled" });
  return bytes.toString("base64");
}
