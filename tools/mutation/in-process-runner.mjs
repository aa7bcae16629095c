/**
 * Runs tests for Stryker without starting a test environment: all are loaded once, and a change is
 * switched on as its tests run. Jest itself takes seconds a change, and a room has a thousand.
 */
import vm from "node:vm";

import { declareClassPlugin, commonTokens, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";

import { loadTests } from "./load-tests.mjs";

/** Where changed code looks up which change is on, and counts what was run. */
const changes = (globalThis.__stryker__ ??= {});

/** A law over many ledgers would cost hours for the changes that nothing notices. */
const SLOW_MS = 300;

class InProcessRunner {
  static inject = tokens(commonTokens.options);

  #files = [];
  #places;

  constructor({ inProcess }) {
    this.#places = inProcess.tests;
  }

  /** Files that run a change while loading are loaded anew: no new process is needed for it. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    // Run once as it is loaded, so that tests load no code for which they would seem to stand.
    loadTests(this.#places);
    this.#files = loadTests(this.#places, (file) => (changes.currentTestId = loadingOf(file)));
    // Here and not in the dry run, which a process that takes over from a broken one never sees.
    const times = [];
    for (const test of this.#files.flatMap(({ tests }) => tests)) {
      changes.currentTestId = test.id;
      const before = process.cpuUsage();
      await run(test);
      times.push([test, cpuMsSince(before)]);
    }
    changes.currentTestId = undefined;
    for (const [test, usualMs] of times) test.usualMs = usualMs;
  }

  async dryRun() {
    const tests = [];
    for (const file of this.#files) {
      tests.push(success(loadingOf(file.name), file.loadMs));
      for (const test of file.tests) {
        changes.currentTestId = test.id;
        tests.push(await run({ ...test, usualMs: undefined }));
      }
    }
    changes.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: changes.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }) {
    changes.activeMutant = activeMutant.id;
    changes.hitCount = hitLimit === undefined ? undefined : 0;
    changes.hitLimit = hitLimit;
    const tests = [];
    try {
      for (const test of this.#testsFor(new Set(testFilter))) {
        tests.push(await run(test));
        if (tests.at(-1).status === TestStatus.Failed && !disableBail) break;
      }
    } catch (error) {
      if (error.code === STOPPED) return { status: MutantRunStatus.Timeout, reason: error.message };
      // What a test file works out as it is loaded failed.
      tests.push({
        ...success("loading", 0),
        status: TestStatus.Failed,
        failureMessage: `${error}`,
      });
    } finally {
      changes.activeMutant = undefined;
    }
    return (
      determineHitLimitReached(changes.hitCount, hitLimit) ??
      toMutantRunResult({ status: DryRunStatus.Complete, tests }, disableBail)
    );
  }

  /**
   * The tests that a change can touch, the quickest first and the slow ones not at all; where a file
   * runs it while loading, all of the file, anew.
   */
  *#testsFor(wanted) {
    const isLoading = (file) => wanted.has(loadingOf(file.name));
    yield* this.#files
      .filter((file) => !isLoading(file))
      .flatMap(({ tests }) => tests.filter(({ id }) => wanted.has(id)))
      .filter(({ usualMs }) => usualMs <= SLOW_MS)
      .sort((a, b) => a.usualMs - b.usualMs);
    for (const { name, loadMs } of this.#files.filter(isLoading)) {
      const [anew] = inTime(loadMs, () => loadTests([name]));
      for (const test of anew.tests) yield { ...test, usualMs: loadMs };
    }
  }
}

function loadingOf(file) {
  return `${file}, as it is loaded`;
}

function success(id, timeSpentMs) {
  return { id, name: id, timeSpentMs, status: TestStatus.Success };
}

const STOPPED = "ERR_SCRIPT_EXECUTION_TIMEOUT";
const calling = new vm.Script("calledInTime()");

/**
 * Calls a function that usually takes so long. A loop that a change made endless is stopped from
 * outside, before it has filled the memory: the count of Stryker sees only those that run the change.
 */
function inTime(usualMs, called) {
  const enough = Math.ceil(300 + 2 * usualMs);
  for (let timeout = enough; ; timeout *= 2) {
    const before = process.cpuUsage();
    try {
      globalThis.calledInTime = called;
      return calling.runInThisContext({ timeout });
    } catch (error) {
      // Where others held the processor the time says nothing.
      if (error?.code !== STOPPED || cpuMsSince(before) > enough / 2) throw error;
    }
  }
}

function cpuMsSince(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function run({ id, body, usualMs }) {
  const start = performance.now();
  try {
    await (usualMs === undefined ? body() : inTime(usualMs, body));
    return success(id, performance.now() - start);
  } catch (error) {
    if (error?.code === STOPPED) throw error;
    const failed = { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) };
    return { ...success(id, performance.now() - start), ...failed };
  }
}

export const strykerPlugins = [
  declareClassPlugin(PluginKind.TestRunner, "inProcess", InProcessRunner),
];

export const strykerValidationSchema = {
  properties: {
    inProcess: {
      type: "object",
      properties: { tests: { type: "array", items: { type: "string" } } },
    },
  },
};
