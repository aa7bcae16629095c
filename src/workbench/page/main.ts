/** The first script of the page: small, so that something is on the screen while the grid loads. */
import "./page.css";

import { loadAddIn } from "./add-in";
import { byId, element } from "./element";
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
  // Fetched while the large script is on its way.
  const loading = loadAddIn(language);
  const { startWorkbench } = await import("./start-workbench");
  await startWorkbench(settings, loading);
}
