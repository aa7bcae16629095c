/**
 * Opens the workbench: builds what is missing or out of date, serves it on localhost, and opens a
 * browser where there is one.
 *
 *   node src/workbench/serve.mjs [--port 3100] [--no-build] [--no-open]
 *
 * `CREDITSHEET_OPEN=no` keeps the browser closed too; in continuous integration it is never opened.
 */
import { parseArgs } from "node:util";

import { buildWhatIsStale } from "./serve/build.mjs";
import { openBrowser } from "./serve/open-browser.mjs";
import { startServer } from "./serve/server.mjs";

/** The port of the README; a free one is taken when somebody has it already. */
const DEFAULT_PORT = "3100";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: DEFAULT_PORT },
    "no-build": { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
  },
});

if (!values["no-build"]) await buildWhatIsStale();
const { address } = await startServer(Number(values.port));
process.stdout.write(`CreditSheet workbench: ${address}\nPress Ctrl+C to stop.\n`);

const isAutomatic = Boolean(process.env.CI) || process.env.CREDITSHEET_OPEN === "no";
if (!values["no-open"] && !isAutomatic) openBrowser(address);
