import type { AddIn } from "./add-in";
import { byId } from "./element";
import type { Settings } from "./settings";
import { createTestHelper } from "./test-helper";
import { startUniver } from "./univer-view";
import { Workbench } from "./workbench";
import { WorkbookView } from "./workbook-view";

/** Starts grid and pane and opens the first workbook; resolves when it is shown. */
export async function startWorkbench(settings: Settings, loading: Promise<AddIn>): Promise<void> {
  const { language, theme, file, blankAs } = settings;
  const [univer, addIn] = await Promise.all([startUniver(byId("grid"), language, theme), loading]);
  const view = new WorkbookView(univer, addIn.functions, blankAs);
  const workbench = new Workbench(view, addIn, language, theme);
  if (file === "blank") workbench.openBlank();
  else await workbench.openSample();
  Object.assign(window, { creditSheetWorkbench: createTestHelper(view) });
}
