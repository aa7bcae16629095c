import { byId } from "./element";

/** The parts of the page between which F6 moves, in their order. */
const PARTS = ["header", "grid", "pane"] as const;

type Part = (typeof PARTS)[number];

/** Where the grid takes keys: an editor out of sight while no cell is edited. */
const GRID_KEYS = "[id^='__editor_'][id$='_NORMAL']";

const CONTROLS = "a[href], button, input, select, textarea, iframe, [tabindex]";

/**
 * Lets the keyboard reach every part of the page, and nothing that is not seen.
 *
 * In the grid Tab moves to the next cell, as in Excel; Escape and F6 leave it.
 *
 * @param isEditing - Whether a cell is being edited: keys are the editor's then.
 */
export function startKeyboard(isEditing: () => boolean): void {
  let isBackwards = false;
  const grid = byId("grid");
  window.addEventListener(
    "keydown",
    (event) => {
      isBackwards = event.shiftKey;
      if (isEditing()) return;
      const part = PARTS.find((id) => byId(id).contains(document.activeElement));
      if (event.key === "F6") leave(event, part ?? "grid");
      if (event.key === "Escape" && document.activeElement?.matches(GRID_KEYS)) enter("header");
    },
    true,
  );
  // Univer keeps menus and panels that are closed where Tab finds them.
  grid.addEventListener("focusin", ({ target }) => {
    if (!(target instanceof HTMLElement) || isSeen(target)) return;
    focusNext(target, isBackwards ? -1 : 1);
  });
  const unmark = () => {
    grid.classList.remove("is-entered");
  };
  grid.addEventListener("focusout", unmark);
  grid.addEventListener("pointerdown", unmark, true);
}

/** Lets F6 leave the pane, whose page has keys of its own. */
export function watchPaneKeys(pane: Window): void {
  pane.addEventListener("keydown", (event) => {
    if (event.key === "F6") leave(event, "pane");
  });
}

function leave(event: KeyboardEvent, part: Part): void {
  event.preventDefault();
  event.stopPropagation();
  const shown = PARTS.filter((id) => !byId(id).hidden);
  const step = event.shiftKey ? shown.length - 1 : 1;
  enter(shown[(shown.indexOf(part) + step) % shown.length]!);
}

function enter(part: Part): void {
  const root = byId(part);
  const isGrid = part === "grid";
  root.querySelector<HTMLElement>(isGrid ? GRID_KEYS : "button")?.focus();
  // The cell that takes the keys looks alike with and without them.
  if (isGrid) root.classList.add("is-entered");
}

function focusNext(from: HTMLElement, step: 1 | -1): void {
  const controls = [...document.querySelectorAll<HTMLElement>(`${CONTROLS}, ${GRID_KEYS}`)];
  for (let i = controls.indexOf(from) + step; i >= 0 && i < controls.length; i += step) {
    const control = controls[i]!;
    if (control.tabIndex < 0 || control.matches(":disabled") || !isSeen(control)) continue;
    control.focus();
    return;
  }
  from.blur();
}

/** Whether a control can be seen and clicked where it is; the grid's keys belong to its cells. */
function isSeen(control: HTMLElement): boolean {
  if (control.matches(GRID_KEYS)) return true;
  const { x, y, width, height } = control.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return hit !== null && (control.contains(hit) || hit.contains(control));
}
