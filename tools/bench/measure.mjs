/** Measures one size of ledger in a process of its own: `node --expose-gc measure.mjs <rows> <short|long>`. */

import { AS_OF_DATE, customerCells, ledgerRows } from "./ledger-rows.mjs";
import { leastTime } from "./least-time.mjs";
import { loadFunctions } from "./load-functions.mjs";
import { barePass, handWrittenLoop } from "./yardsticks.mjs";

/** Rows of the ledgers on which the compiler learns each case before it is timed. */
const WARM_UP_ROWS = 2000;
const WARM_UP_RUNS = 30;
const RUNS = 5;

const rows = Number(process.argv[2]);
const ids = process.argv[3];
const functions = loadFunctions();

const CASES = {
  barePass,
  handWrittenLoop,
  AGINGREPORT: (grid) => functions.AGINGREPORT(grid, AS_OF_DATE, null, null),
  CREDITSCORE: (grid) => {
    functions.CREDITSCORE(customerCells(grid.length - 1, ids), null, grid, AS_OF_DATE);
  },
  LEDGERCHECK: (grid) => functions.LEDGERCHECK(grid, AS_OF_DATE, null),
};

const small = Array.from({ length: WARM_UP_RUNS }, (_, run) => ledgerRows(WARM_UP_ROWS, -run, ids));
const milliseconds = Object.fromEntries(Object.keys(CASES).map((name) => [name, Infinity]));
for (let run = 1; run <= RUNS; run++) {
  for (const [name, measured] of Object.entries(CASES)) {
    // A ledger that nobody has looked at: no text is hashed yet, and no answer is remembered.
    const grid = ledgerRows(rows, run, ids);
    globalThis.gc();
    for (const ledger of small) measured(ledger);
    milliseconds[name] = Math.min(
      milliseconds[name],
      leastTime(() => measured(grid)),
    );
  }
}
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ milliseconds, peakMegabytes }));
