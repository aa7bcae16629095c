/** The first script of the page: small, so that something is on the screen while the grid loads. */
import "./page.css";

import { fetchManifest, loadAddIn } from "./add-in";
import { byId, element } from "./element";
import { watchDrags } from "./file-drop";
import { watchPaneKeys } from "./keyboard";
import { Pane } from "./pane";
import { readSample } from "./read-sample";
import { readSettings } from "./settings";
import { showSurroundings } from "./surroundings";
import { TEXTS } from "./texts";

const settings = readSettings(location.search, {
  languages: navigator.languages,
  prefersDark: matchMedia("(prefers-color-scheme: dark)").matches,
});
const { language, theme } = settings;
showSurroundings(language, theme);
const notice = element("p", { className: "starting" }, TEXTS[language].starting);
byId("grid").append(notice);
start().then(
  () => {
    notice.remove();
  },
  (error: unknown) => {
    notice.replaceChildren(TEXTS[language].failed(String(error)));
  },
);

async function start(): Promise<void> {
  const manifest = await fetchManifest(language);
  const pane = new Pane(byId("pane"), (window) => {
    watchDrags(window, byId("drop"));
    watchPaneKeys(window);
  });
  // The large script would keep the pane from being drawn.
  await pane.load({ page: manifest.page, title: manifest.name, language, theme });
  // Fetched while the large script is on its way.
  const loading = loadAddIn(manifest);
  const sample = settings.file === "sample" ? readSample() : null;
  const { startWorkbench } = await import(/* webpackChunkName: "grid" */ "./start-workbench");
  await startWorkbench(settings, loading, pane, sample);
}
