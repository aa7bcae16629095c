import type { AddIn } from "./add-in";
import { byId } from "./element";
import type { Pane } from "./pane";
import type { Settings } from "./settings";
import { createTestHelper } from "./test-helper";
import { startUniver } from "./univer-view";
import { Workbench } from "./workbench";
import { WorkbookView } from "./workbook-view";

/**
 * Starts the grid and opens the first workbook; resolves when it is shown.
 *
 * @param pane - Loaded already: it waits for the workbook.
 */
export async function startWorkbench(
  settings: Settings,
  loading: Promise<AddIn>,
  pane: Pane,
): Promise<void> {
  const { language, theme, file, blankAs } = settings;
  const [univer, addIn] = await Promise.all([startUniver(byId("grid"), language, theme), loading]);
  const view = new WorkbookView(univer, addIn.manifest.id, addIn.functions, blankAs);
  const workbench = new Workbench(view, pane, addIn, language, theme);
  if (file === "blank") workbench.openBlank();
  else await workbench.openSample();
  Object.assign(window, { creditSheetWorkbench: createTestHelper(view) });
}
