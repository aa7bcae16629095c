/** Prints what the worksheet functions cost against yardsticks of the same run: `npm run bench`. */

import { execFileSync } from "node:child_process";
import path from "node:path";

const SIZES = [10_000, 100_000, 1_000_000];
const FUNCTIONS = ["AGINGREPORT", "CREDITSCORE", "LEDGERCHECK"];

const folder = import.meta.dirname;

/** Every size has a process of its own, so that its peak of memory is its own. */
function measured(rows) {
  const script = path.join(folder, "measure.mjs");
  const options = ["--expose-gc", "--max-old-space-size=8192", script, String(rows)];
  return JSON.parse(execFileSync(process.execPath, options, { encoding: "utf8" }));
}

function print(cells) {
  process.stdout.write(`${cells.map((cell) => String(cell).padStart(14)).join("")}\n`);
}

print(["rows", "function", "ms", "/ bare pass", "/ loop", "peak MB"]);
for (const rows of SIZES) {
  const { milliseconds, peakMegabytes } = measured(rows);
  const { barePass, handWrittenLoop } = milliseconds;
  const line = (name) => {
    const ms = milliseconds[name];
    const ratios = [ms / barePass, ms / handWrittenLoop].map((ratio) => ratio.toFixed(2));
    print([rows, name, ms.toFixed(1), ...ratios, peakMegabytes.toFixed(0)]);
  };
  for (const name of ["barePass", "handWrittenLoop", ...FUNCTIONS]) line(name);
}

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
