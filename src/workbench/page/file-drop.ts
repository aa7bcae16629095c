/** Shows the overlay while the user drags a file over this window (the page's, or a frame's). */
export function watchDrags(page: Window, overlay: HTMLElement): void {
  page.addEventListener("dragenter", (event) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    overlay.hidden = false;
  });
}

/** Takes the file that is dropped on the overlay, which lies over the whole page by then. */
export function acceptDrops(overlay: HTMLElement, onFile: (file: File) => void): void {
  overlay.addEventListener("dragover", (event) => {
    event.preventDefault();
  });
  overlay.addEventListener("dragleave", () => {
    overlay.hidden = true;
  });
  overlay.addEventListener("drop", (event) => {
    event.preventDefault();
    overlay.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
