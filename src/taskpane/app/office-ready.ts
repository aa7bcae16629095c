/** Waits for Excel around the pane. */

/** Where no answer comes this long, none will; until then the pane says that it is read. */
const PATIENCE_MS = 20_000;

/**
 * Tells whether the page runs in Excel, as soon as that is known.
 *
 * Outside of it office.js answers without a host, and where it could not be loaded it does
 * not answer at all. An answer that comes late still counts: it is told after a first "no".
 *
 * @param tell - Called with true in Excel; once, or twice where Excel was slow.
 */
export function askForExcel(tell: (inExcel: boolean) => void, patience = PATIENCE_MS): void {
  if (typeof Office === "undefined") {
    tell(false);
    return;
  }
  const impatience = setTimeout(() => {
    tell(false);
  }, patience);
  void Office.onReady().then(({ host }) => {
    clearTimeout(impatience);
    tell((host as Office.HostType | null) === Office.HostType.Excel);
  });
}
