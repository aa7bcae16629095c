/** Measures a formula in every cell of a column against one that spills: `node measure-column.mjs`. */

import { AS_OF_DATE, ledgerRows } from "./ledger-rows.mjs";
import { leastTime } from "./least-time.mjs";
import { loadFunctions } from "./load-functions.mjs";
import { barePass } from "./yardsticks.mjs";

const ROWS = 20_000;
const CELLS = 5000;
const COPIES = 50;
const SPILLING_RUNS = 5;

const functions = loadFunctions();
const score = (customers, grid) => functions.CREDITSCORE(customers, null, grid, AS_OF_DATE);
const customers = Array.from({ length: CELLS }, (_, i) => [`C${String(i % 200).padStart(6, "0")}`]);

let spilling = Infinity;
for (let run = 0; run < SPILLING_RUNS; run++) {
  const grid = ledgerRows(ROWS, run, "short");
  spilling = Math.min(
    spilling,
    leastTime(() => score(customers, grid)),
  );
}
// Excel hands over fresh arrays with every call: as many copies as memory holds take turns.
const copies = Array.from({ length: COPIES }, () => ledgerRows(ROWS, SPILLING_RUNS, "short"));
const single = leastTime(() => {
  for (let cell = 0; cell < CELLS; cell++) score([customers[cell]], copies[cell % COPIES]);
});
// No answer can be right without a look at each cell that was handed over.
const reading = leastTime(() => {
  for (let cell = 0; cell < CELLS; cell++) barePass(copies[cell % COPIES]);
});
process.stdout.write(JSON.stringify({ rows: ROWS, cells: CELLS, spilling, single, reading }));
