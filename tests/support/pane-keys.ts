/** The pane by the keyboard: where the Tab key goes, and what shows that it is there. */
import type { Frame, Page } from "playwright-core";

/** A stop of the Tab key. */
export interface TabStop {
  /** Role and name, as a screen reader says them. */
  readonly name: string;
  /** Place of the element among all of the document. */
  readonly place: number;
  /** True when it looks otherwise than without the focus. */
  readonly isVisible: boolean;
}

/** More stops than these are a trap. */
const MOST_STOPS = 80;

/**
 * Presses Tab from the start of the pane until the focus leaves it.
 *
 * @throws Error when it does not leave.
 */
export async function tabStops(page: Page, pane: Frame): Promise<TabStop[]> {
  await page.locator("#pane button").first().focus();
  const stops: TabStop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press("Tab");
    const stop = await pane.evaluate(focused);
    if (stop === null) return stops;
    stops.push({ ...stop, isVisible: await showsFocus(page, pane) });
  }
  throw new Error(`The focus is still in the pane after ${MOST_STOPS} stops.`);
}

/** Runs in the page, so all that it needs stands in it. */
function focused(): { name: string; place: number } | null {
  const element = document.activeElement;
  if (!document.hasFocus() || element === null || element === document.body) return null;
  const label =
    element.getAttribute("aria-label") ??
    element.closest(".fui-Field")?.querySelector("label")?.textContent ??
    element.textContent;
  return {
    name: `${element.getAttribute("role") ?? element.tagName.toLowerCase()} “${label.trim()}”`,
    place: [...document.querySelectorAll("*")].indexOf(element),
  };
}

/** Compares the picture of the focused element with that of the same element without the focus. */
async function showsFocus(page: Page, pane: Frame): Promise<boolean> {
  const element = (await pane.evaluateHandle(() => document.activeElement)).asElement()!;
  await element.scrollIntoViewIfNeeded();
  const box = (await element.boundingBox())!;
  const clip = {
    x: Math.max(0, box.x - RIM),
    y: Math.max(0, box.y - RIM),
    width: box.width + 2 * RIM,
    height: box.height + 2 * RIM,
  };
  const picture = async () =>
    (await page.screenshot({ clip, animations: "disabled" })).toString("base64");
  const withFocus = await picture();
  // The next Tab goes on from where the focus was.
  await pane.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
  });
  return (await picture()) !== withFocus;
}

/** Outlines lie around their element. */
const RIM = 6;
