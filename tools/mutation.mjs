/**
 * Changes a room of the engine in one place after another and tells which changes no test of the room
 * notices: `npm run mutation -- <room> [file …]`. The report stands in build/mutation.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { Stryker } from "@stryker-mutator/core";

const ROOT = path.resolve(import.meta.dirname, "..");

/** Tests of a room outside its own folder. */
const FURTHER_TESTS = {
  aging: ["tests/engine/golden-ledgers.test.ts", "tests/engine/golden-receipts.test.ts"],
  receipts: ["tests/engine/golden-receipts.test.ts", "tests/engine/receipts-laws.test.ts"],
};

const [room, ...files] = process.argv.slice(2);
if (room === undefined || !existsSync(path.join(ROOT, "src/engine", room))) {
  throw new Error("Name a room of src/engine: npm run mutation -- receipts");
}

const { projects } = createRequire(import.meta.url)("../jest.config.js");
const { displayName, testMatch, ...core } = projects.find((one) => one.displayName === "core");
const tests = [`tests/engine/${room}/**/*.test.ts`, ...(FURTHER_TESTS[room] ?? [])];

const results = await new Stryker({
  mutate: (files.length > 0 ? files : ["**/*.ts"]).map((file) => `src/engine/${room}/${file}`),
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      // The projects of the configuration in the file give way to this one.
      projects: [],
      ...core,
      roots: ["<rootDir>/src/engine", "<rootDir>/tests"],
      testMatch: tests.map((test) => `<rootDir>/${test}`),
    },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  // A change of what is worked out as a file is loaded needs every test anew, and most are words.
  ignoreStatic: true,
  concurrency: 1,
  disableTypeChecks: false,
  checkers: [],
  ignorePatterns: ["/assets", "/build", "/dist", "/docs", "/tests/e2e", "/tests/real"],
  tempDirName: "build/mutation/sandbox",
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `build/mutation/${room}.json` },
  allowEmpty: false,
  timeoutMS: 20_000,
}).runMutationTest();
if (results.length === 0) process.exitCode = 1;
