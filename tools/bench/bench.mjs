/** Prints what the worksheet functions cost against yardsticks of the same run: `npm run bench`. */

import { execFileSync } from "node:child_process";
import path from "node:path";

const SIZES = [1000, 10_000, 100_000, 1_000_000];
const FUNCTIONS = ["AGINGREPORT", "CREDITSCORE", "LEDGERCHECK"];

/** What is called once in a while, on ledgers as large as people bring to it. */
const ONCE = ["INVOICERISK", "BACKTEST", "CALIBRATE"];
const ONCE_ROWS = 500_000;
const COLD_SIZES = [1000, 10_000];

const folder = import.meta.dirname;

/** Every measurement has a process of its own, so that its compiler and its peak of memory are its own. */
function measured(script, ...args) {
  const options = ["--expose-gc", "--max-old-space-size=8192", path.join(folder, script)];
  const answer = execFileSync(process.execPath, [...options, ...args.map(String)], {
    encoding: "utf8",
  });
  return JSON.parse(answer);
}

function print(cells) {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(16)).join("")}\n`);
}

print(["rows", "codes", "function", "ms", "/ bare pass", "/ loop", "peak MB"]);
for (const ids of ["short", "long"]) {
  for (const rows of SIZES) {
    const { milliseconds, peakMegabytes } = measured("measure.mjs", rows, ids);
    const { barePass, handWrittenLoop } = milliseconds;
    for (const name of ["barePass", "handWrittenLoop", ...FUNCTIONS]) {
      const ms = milliseconds[name];
      const ratios = [ms / barePass, ms / handWrittenLoop].map((ratio) => ratio.toFixed(2));
      print([rows, ids, name, ms.toFixed(2), ...ratios, peakMegabytes.toFixed(0)]);
    }
  }
}
const once = (name, rows, codes) => {
  const { milliseconds, handWrittenLoop } = measured("measure-once.mjs", name, rows);
  const ratio = (milliseconds / handWrittenLoop).toFixed(1);
  print([rows, codes, name, milliseconds.toFixed(1), "", ratio, ""]);
};
for (const rows of COLD_SIZES) for (const name of FUNCTIONS) once(name, rows, "first call");
for (const name of ONCE) once(name, ONCE_ROWS, "first call");

const column = measured("measure-column.mjs");
process.stdout.write(
  `CREDITSCORE in ${column.cells} cells over ${column.rows} rows: ${column.single.toFixed(0)} ms, ` +
    `${(column.single / column.spilling).toFixed(1)} times one that spills, ` +
    `${(column.single / column.reading).toFixed(1)} times reading the cells handed over.\n`,
);

const runTs = path.join(folder, "../run-ts.mjs");
const answer = execFileSync(process.execPath, [runTs, path.join(folder, "in-grid.ts")], {
  encoding: "utf8",
});
const { rows, sumifs, report } = JSON.parse(answer);
print([rows, "SUMIFS", sumifs.toFixed(0), "", "", ""]);
print([rows, "in the grid", report.toFixed(0), "", "", ""]);
process.stdout.write(
  `The same aging in the workbench's engine: SUMIFS cost ${(sumifs / report).toFixed(1)} times ` +
    "one AGINGREPORT that spills.\n",
);
