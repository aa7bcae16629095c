/** Measures what a user would see of the pane: jsdom has no layout, so this runs in a browser. */
import type { Frame } from "playwright-core";

/**
 * What in the pane is cut, broken, overlapped, beyond the edge or out of the mouse's reach.
 *
 * A text may be shortened on the screen where its element carries the full text as its title.
 *
 * @returns Faults as lines to read; none for a page whose every control can be used.
 */
export async function layoutFaults(pane: Frame): Promise<string[]> {
  const faults = await pane.evaluate(measure);
  await pane.evaluate(() => {
    window.scrollTo(0, 0);
  });
  return faults;
}

/** Runs in the page, so all that it needs stands in it. */
function measure(): string[] {
  const CONTROLS =
    "button,a[href],input,select,textarea," +
    ["button", "tab", "combobox", "option", "menuitemradio", "menuitem", "link"]
      .map((role) => `[role=${role}]`)
      .join();
  /** Longer words may break anywhere: names of files, codes. */
  const LONGEST_WORD = 20;
  /** Fractions of pixels are no fault. */
  const SLACK = 1.5;

  const faults = new Set<string>();
  const root = document.documentElement;
  const width = root.clientWidth;
  const isShown = (element: Element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const nameOf = (element: Element) =>
    `“${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 60)}”`;

  if (root.scrollWidth > width) faults.add(`the page is ${root.scrollWidth} wide of ${width}`);

  // A list, menu or tooltip may cover what lies under it, and nothing else.
  const popups = [...document.querySelectorAll("[role=listbox],[role=menu],[role=tooltip]")].filter(
    isShown,
  );
  // The mouse that opened a menu rests on its button, whose tooltip may come too.
  const popup = popups.find((one) => one.getAttribute("role") !== "tooltip") ?? popups[0];
  const scope = popup ?? document.body;
  /** Width of the rim of the card that a menu lies on. */
  const RIM = 8;
  const isUnderPopup = ({ x, y }: DOMPoint) =>
    popups.some((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return x >= left - RIM && x <= right + RIM && y >= top - RIM && y <= bottom + RIM;
    });
  const isInView = ({ x, y }: DOMPoint) => x >= 0 && x < width && y >= 0 && y < root.clientHeight;

  for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (!isShown(control)) continue;
    const isInScope = scope.contains(control);
    if (isInScope) control.scrollIntoView({ block: "center", inline: "nearest" });
    const box = control.getBoundingClientRect();
    if (isInScope && (box.left < -SLACK || box.right > width + SLACK)) {
      faults.add(`${nameOf(control)} reaches from ${box.left} to ${box.right} of ${width}`);
    }
    const centre = new DOMPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (isInScope || (isInView(centre) && !isUnderPopup(centre))) {
      const hit = document.elementFromPoint(centre.x, centre.y);
      if (hit === null || !control.contains(hit)) {
        const cover = hit?.outerHTML.slice(0, 80) ?? "nothing";
        faults.add(`${nameOf(control)} is covered by ${cover}`);
      }
    }
    if (
      isInScope &&
      control instanceof HTMLInputElement &&
      control.scrollWidth > control.clientWidth + SLACK &&
      control.title !== control.value
    ) {
      faults.add(`the value “${control.value}” is cut`);
    }
  }

  // Pictures are measured, not what their control could scroll: Fluent widens the reach of the icon that
  // opens a list by an unseen layer of 10 pixels on either side, which counts as its content.
  for (const picture of scope.querySelectorAll("svg")) {
    const control = picture.closest(CONTROLS);
    if (control === null || !isShown(picture)) continue;
    const { left, right } = picture.getBoundingClientRect();
    const box = control.getBoundingClientRect();
    if (left < box.left - SLACK || right > box.right + SLACK) {
      faults.add(`the picture of ${nameOf(control)} leaves it`);
    }
  }

  const isForReadersOnly = (element: Element) => {
    const { width: across, height: down } = element.getBoundingClientRect();
    return across <= 1 || down <= 1;
  };
  const fullText = (element: Element) => element.closest("[title]")?.getAttribute("title");
  const range = document.createRange();
  const lines: { text: string; box: DOMRect; floor: Element | null }[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? "";
    const holder = node.parentElement;
    if (text.trim() === "" || holder === null || !isShown(holder)) continue;
    if (holder.closest("script,style,noscript") !== null) continue;
    const ancestors: Element[] = [];
    for (let one: Element | null = holder; one !== null; one = one.parentElement) {
      ancestors.push(one);
    }
    if (ancestors.some((one) => one !== root && one !== document.body && isForReadersOnly(one))) {
      continue;
    }
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    const shown = text.trim().slice(0, 60);
    const clip = ancestors.find((one) => {
      if (one === root || one === document.body) return false;
      const { overflowX, overflowY } = getComputedStyle(one);
      const edge = one.getBoundingClientRect();
      return (
        (overflowX !== "visible" &&
          (box.right > edge.right + SLACK || box.left < edge.left - SLACK)) ||
        (/hidden|clip/.test(overflowY) && box.bottom > edge.bottom + SLACK)
      );
    });
    const leaves = box.left < -SLACK || box.right > width + SLACK;
    if (clip === undefined && leaves) faults.add(`“${shown}” leaves the pane`);
    if (clip !== undefined && fullText(holder) !== text.trim()) faults.add(`“${shown}” is cut`);

    for (const { 0: token, index } of text.matchAll(/[^\s\u2E80-\uFFEF]+/gu)) {
      if (token.length > LONGEST_WORD) continue;
      for (const { 0: word, index: start } of token.matchAll(/[^-–—/·?&|]+/gu)) {
        range.setStart(node, index + start);
        range.setEnd(node, index + start + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) faults.add(`“${word}” of “${shown}” breaks inside`);
      }
    }

    range.selectNodeContents(node);
    const floor =
      ancestors.find((one) => /sticky|fixed|absolute/.test(getComputedStyle(one).position)) ?? null;
    // What is cut off lies over nothing.
    const edge = clip?.getBoundingClientRect();
    for (const line of range.getClientRects()) {
      const box =
        edge === undefined
          ? line
          : new DOMRect(line.x, line.y, Math.min(line.right, edge.right) - line.x, line.height);
      lines.push({ text: shown, box, floor });
    }
  }

  lines.forEach(({ text, box, floor }, i) => {
    for (const other of lines.slice(i + 1)) {
      if (other.floor !== floor || other.text === text) continue;
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      // Boxes of lines are higher than their letters.
      if (across > SLACK && down > box.height / 3) {
        faults.add(`“${text}” overlaps “${other.text}”`);
      }
    }
  });
  return [...faults];
}
