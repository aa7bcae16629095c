/** Measures one size of ledger in a process of its own: `node --expose-gc measure.mjs <rows>`. */

import { createRequire } from "node:module";
import path from "node:path";
import { performance } from "node:perf_hooks";

import { AS_OF_DATE, customerCells, ledgerRows } from "./ledger-rows.mjs";
import { barePass, handWrittenLoop } from "./yardsticks.mjs";

const RUNS = 5;

const rows = Number(process.argv[2]);
const functions = loadFunctions();
const customers = customerCells(rows);

const CASES = {
  barePass,
  handWrittenLoop,
  AGINGREPORT: (grid) => functions.AGINGREPORT(grid, AS_OF_DATE, null, null),
  CREDITSCORE: (grid) => functions.CREDITSCORE(customers, null, grid, AS_OF_DATE),
  LEDGERCHECK: (grid) => functions.LEDGERCHECK(grid, AS_OF_DATE, null),
};

let version = 0;
warmUp();
const milliseconds = Object.fromEntries(Object.keys(CASES).map((name) => [name, Infinity]));
for (let run = 0; run < RUNS; run++) {
  for (const name of Object.keys(CASES)) {
    milliseconds[name] = Math.min(milliseconds[name], timeOf(name));
  }
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ rows, milliseconds, peakMegabytes }));

/** Lets the compiler see every case, on few rows. */
function warmUp() {
  const grids = Array.from({ length: 40 }, () => ledgerRows(2000, version++));
  for (const run of Object.values(CASES)) for (const grid of grids) run(grid);
}

/** Times one case on a ledger that nobody has looked at yet. */
function timeOf(name) {
  const grid = ledgerRows(rows, version++);
  globalThis.gc();
  const start = performance.now();
  CASES[name](grid);
  return performance.now() - start;
}

function loadFunctions() {
  const found = {};
  globalThis.CustomFunctions = {
    associate: (id, run) => {
      found[id] = run;
    },
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  createRequire(import.meta.url)(path.resolve(import.meta.dirname, "../../dist/functions.js"));
  return found;
}
