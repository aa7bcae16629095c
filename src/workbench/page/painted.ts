/** Resolves when the browser has painted what was changed, so that long work does not hide it. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      setTimeout(resolve);
    });
  });
}

/** Resolves when the grid stands in the page: its canvas comes some frames after the workbook. */
export async function gridShown(container: HTMLElement): Promise<void> {
  // A page in the background draws nothing.
  while (!document.hidden && !container.querySelector("canvas")?.clientWidth) await painted();
}
