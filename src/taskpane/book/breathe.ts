/** Pauses between steps of long work. */

/** Lets the browser draw and take input before the next step. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
