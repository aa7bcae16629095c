/**
 * Changes a room of the engine in one place after another and tells which changes no test of the room
 * notices: `npm run mutation -- <room> [file …]`. The report stands in build/mutation.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { Stryker } from "@stryker-mutator/core";

process.chdir(path.resolve(import.meta.dirname, "../.."));

const [room, ...files] = process.argv.slice(2);
if (room === undefined || !existsSync(`src/engine/${room}`)) {
  throw new Error("Name a room of src/engine: npm run mutation -- receipts");
}

/** A room's tests: those in folders of its name, then those elsewhere that call it by themselves. */
const own = [`tests/engine/${room}`, `tests/functions/${room}`].flatMap(testsBelow);
const others = testsBelow("tests/engine").filter(
  (file) => !own.includes(file) && textOf(file).includes(`src/engine/${room}/`),
);
// What needs jest itself, to watch calls, cannot run without it.
const tests = [...own, ...others].filter((file) => !/\bjest\.\w/.test(textOf(file)));

function testsBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith(".test.ts"));
}

function textOf(file) {
  return readFileSync(file, "utf8");
}

await new Stryker({
  mutate: (files.length > 0 ? files : ["**/*.ts"]).map((file) => `src/engine/${room}/${file}`),
  plugins: [path.join(import.meta.dirname, "in-process-runner.mjs")],
  testRunner: "inProcess",
  inProcess: { tests },
  coverageAnalysis: "perTest",
  // What is worked out as a file is loaded is words and tables, and would need all tests anew.
  ignoreStatic: true,
  concurrency: 1,
  disableTypeChecks: false,
  ignorePatterns: ["/assets", "/build", "/dist", "/docs"],
  tempDirName: "build/mutation/sandbox",
  // What is left of a run that failed would be taken for a second product by jest.
  cleanTempDir: "always",
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${room}.json` },
  // The runner itself stops what no longer ends; a slow machine must not count as a noticed change.
  timeoutMS: 3_600_000,
}).runMutationTest();
