/**
 * Measures one call on a ledger that nobody has looked at, in a process of its own:
 * `node measure-once.mjs <function> <rows>`. Nothing is compiled before; the loop beside it is warm.
 */

import { AS_OF_DATE, customerCells, ledgerRows } from "./ledger-rows.mjs";
import { leastTime } from "./least-time.mjs";
import { loadFunctions } from "./load-functions.mjs";
import { handWrittenLoop } from "./yardsticks.mjs";

const HISTORY_DAYS = 200;
const HORIZON_DAYS = 180;
const LOOP_RUNS = 20;

const CUT_OFF_DATE = AS_OF_DATE - HISTORY_DAYS;

const [, , name, size] = process.argv;
const rows = Number(size);
const functions = loadFunctions();

const CALLS = {
  AGINGREPORT: (grid) => functions.AGINGREPORT(grid, AS_OF_DATE, null, null),
  CREDITSCORE: (grid) =>
    functions.CREDITSCORE(customerCells(rows, "short"), null, grid, AS_OF_DATE),
  LEDGERCHECK: (grid) => functions.LEDGERCHECK(grid, AS_OF_DATE, null),
  INVOICERISK: (grid) => functions.INVOICERISK(grid, AS_OF_DATE),
  BACKTEST: (grid) => functions.BACKTEST(null, grid, CUT_OFF_DATE, HORIZON_DAYS),
  CALIBRATE: (grid) => functions.CALIBRATE(null, grid, CUT_OFF_DATE, HORIZON_DAYS),
};

const grid = ledgerRows(rows, 1, "short");
const milliseconds = leastTime(() => CALLS[name](grid));
let handWritten = Infinity;
for (let run = 0; run < LOOP_RUNS; run++) {
  const fresh = ledgerRows(rows, 2 + run, "short");
  handWritten = Math.min(
    handWritten,
    leastTime(() => handWrittenLoop(fresh)),
  );
  if (handWritten * LOOP_RUNS > 1000) break;
}
process.stdout.write(JSON.stringify({ milliseconds, handWrittenLoop: handWritten }));
