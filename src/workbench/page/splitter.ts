const NARROWEST_PX = 320;
const STANDARD_PX = 380;
const STEP_PX = 20;

/** The grid keeps at least this much. */
const GRID_PX = 360;

/** Lets the user choose the width of the pane, by dragging and by the arrow keys. */
export function startSplitter(splitter: HTMLElement, pane: HTMLElement): void {
  const widest = () => Math.max(NARROWEST_PX, window.innerWidth - GRID_PX);
  const resize = (width: number) => {
    const shown = Math.round(Math.min(widest(), Math.max(NARROWEST_PX, width)));
    pane.style.width = `${shown}px`;
    splitter.ariaValueNow = String(shown);
    splitter.ariaValueMax = String(widest());
  };
  splitter.ariaValueMin = String(NARROWEST_PX);
  resize(STANDARD_PX);
  splitter.addEventListener("pointerdown", (event) => {
    // Captured, or the frame of the pane would take the pointer over.
    splitter.setPointerCapture(event.pointerId);
    pane.classList.add("is-resizing");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => {
    pane.classList.remove("is-resizing");
  });
  splitter.addEventListener("keydown", ({ key }) => {
    const width = pane.getBoundingClientRect().width;
    if (key === "ArrowLeft") resize(width + STEP_PX);
    if (key === "ArrowRight") resize(width - STEP_PX);
  });
}
