import type { OpenedFile } from "../files/opened-file";
import type { AddIn } from "./add-in";
import { isGridShown } from "./cell-rectangle";
import { byId } from "./element";
import { startKeyboard } from "./keyboard";
import type { Pane } from "./pane";
import type { Settings } from "./settings";
import { painted } from "./painted";
import { createTestHelper } from "./test-helper";
import { startUniver } from "./univer-view";
import { Workbench } from "./workbench";
import { WorkbookView } from "./workbook-view";

/**
 * Starts the grid and opens the first workbook; resolves when it is shown.
 *
 * @param pane - Loaded already: it waits for the workbook.
 * @param sample - The workbook to show; an empty one when there is none.
 */
export async function startWorkbench(
  settings: Settings,
  loading: Promise<AddIn>,
  pane: Pane,
  sample: Promise<OpenedFile> | null,
): Promise<void> {
  const { language, theme, blankAs } = settings;
  let view: WorkbookView | null = null;
  // Before Univer, which closes a cell's editor at the key that is asked about.
  startKeyboard(() => view?.isEditing() ?? false);
  const [univer, addIn] = await Promise.all([startUniver(byId("grid"), language, theme), loading]);
  view = new WorkbookView(univer, addIn.manifest.id, addIn.functions, blankAs);
  const workbench = new Workbench(view, pane, addIn, language, theme);
  if (sample) await workbench.openSample(sample);
  else workbench.openBlank();
  // A page in the background draws nothing.
  while (!document.hidden && !isGridShown(view.univer, view.grid)) await painted();
  Object.assign(window, { creditSheetWorkbench: createTestHelper(view) });
  // What the pane reads and draws would keep the cells from being seen.
  if (!document.hidden) await painted();
  workbench.servePane();
}
