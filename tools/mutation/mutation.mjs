/**
 * Changes a room of the engine in one place after another and tells which changes no test of the room
 * notices: `npm run mutation -- <room> [file … | 1/10]`, a part of its lines where a fraction is given. The report
 * stands in build/mutation.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { Stryker } from "@stryker-mutator/core";

process.chdir(path.resolve(import.meta.dirname, "../.."));

const [room, ...given] = process.argv.slice(2);
const share = given[0]?.startsWith("1/") ? Number(given[0].slice(2)) : null;
const files = share === null ? given : [];
if (room === undefined || !existsSync(`src/engine/${room}`)) {
  throw new Error("Name a room of src/engine: npm run mutation -- receipts");
}

/** Lines that are taken, or left, together. */
const BLOCK = 20;

/** One block of lines in `every`, through all files of a room, in the form that Stryker wants. */
function partOf(folder, every) {
  let block = 0;
  return sourcesBelow(folder).flatMap((file) => {
    const lines = textOf(file).split("\n").length;
    const starts = Array.from({ length: Math.ceil(lines / BLOCK) }, (_, i) => i * BLOCK + 1);
    return starts
      .filter(() => block++ % every === 0)
      .map((start) => `${file}:${start}-${Math.min(start + BLOCK - 1, lines)}`);
  });
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
  return sourcesBelow(folder).filter((file) => file.endsWith(".test.ts"));
}

function sourcesBelow(folder) {
  return readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith(".ts"))
    .sort();
}

function textOf(file) {
  return readFileSync(file, "utf8");
}

await new Stryker({
  mutate:
    share === null
      ? (files.length > 0 ? files : ["**/*.ts"]).map((file) => `src/engine/${room}/${file}`)
      : partOf(`src/engine/${room}`, share),
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
