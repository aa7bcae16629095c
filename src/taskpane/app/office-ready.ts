/** Waits for Excel around the pane. */

/** Longer than this nobody waits for an answer that will not come. */
const PATIENCE_MS = 8_000;

/**
 * Tells whether the page runs in Excel.
 *
 * Outside of it office.js answers without a host, and where it could not be loaded it does
 * not answer at all.
 */
export async function isInExcel(patience = PATIENCE_MS): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const silence = new Promise<null>((resolve) => {
    setTimeout(() => {
      resolve(null);
    }, patience);
  });
  const info = await Promise.race([Office.onReady(), silence]);
  return (info?.host as Office.HostType | null | undefined) === Office.HostType.Excel;
}
