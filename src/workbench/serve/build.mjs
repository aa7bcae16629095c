import { spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

import { ADDIN, PAGE, PROJECT } from "./paths.mjs";

const WEBPACK = path.join(PROJECT, "node_modules", "webpack", "bin", "webpack.js");

/** What every bundle is made with. */
const TOOLS = ["webpack.config.js", "package-lock.json"];

const TARGETS = [
  {
    name: "addin",
    output: path.join(ADDIN, "functions.js"),
    sources: [
      ...readdirSync(path.join(PROJECT, "src"))
        .filter((room) => room !== "workbench")
        .map((room) => `src/${room}`),
      "assets",
      "manifest.xml",
      ...TOOLS,
    ],
  },
  {
    name: "workbench",
    output: path.join(PAGE, "workbench.js"),
    sources: ["src/workbench", "assets/sample.xlsx", "tools/webpack", ...TOOLS],
  },
];

/**
 * Builds the add-in and the page of the workbench where a source is newer than the output.
 *
 * @throws Error when a build fails; webpack has said why by then.
 */
export async function buildWhatIsStale() {
  for (const { name, output, sources } of TARGETS) {
    const built = await modified(output);
    const changed = await Promise.all(sources.map((source) => newest(path.join(PROJECT, source))));
    if (built >= Math.max(...changed)) continue;
    process.stdout.write(`Building ${name}${built === 0 ? " for the first time" : ""}…\n`);
    await run(name);
  }
}

function run(name) {
  const args = [WEBPACK, "--mode", "production", "--config-name", name];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Building ${name} failed.`));
    });
  });
}

/** When the newest file at or below a path was changed, in milliseconds. */
async function newest(source) {
  const entry = await stat(source);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = await readdir(source);
  const inside = await Promise.all(names.map((name) => newest(path.join(source, name))));
  return Math.max(0, ...inside);
}

async function modified(file) {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0; // It is not there yet.
  }
}
