/**
 * Changes a room of the engine in one place after another and tells which changes no test of the room
 * notices: `npm run mutation -- <room> [file …]`. The report stands in build/mutation.
 */
import { existsSync } from "node:fs";
import path from "node:path";

import { Stryker } from "@stryker-mutator/core";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Tests of a room outside the folders of its name. */
const FURTHER_TESTS = {
  aging: ["tests/engine/golden-ledgers.test.ts", "tests/engine/golden-receipts.test.ts"],
  receipts: ["tests/engine/golden-receipts.test.ts", "tests/engine/receipts-laws.test.ts"],
};

const [room, ...files] = process.argv.slice(2);
if (room === undefined || !existsSync(path.join(ROOT, "src/engine", room))) {
  throw new Error("Name a room of src/engine: npm run mutation -- receipts");
}

const tests = [
  `tests/engine/${room}`,
  `tests/functions/${room}`,
  ...(FURTHER_TESTS[room] ?? []),
].filter((place) => existsSync(path.join(ROOT, place)));

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
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${room}.json` },
  // An endless loop is found by its count; the clock is for machines that do much else.
  timeoutMS: 60_000,
}).runMutationTest();
