/** Times the same aging in the workbench's own engine: by SUMIFS, and by one AGINGREPORT. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";

import type { ICellData } from "@univerjs/core";

import { ErrorMessages } from "../../src/workbench/custom-functions/error-messages";
import { registerFunctions } from "../../src/workbench/custom-functions/register-functions";
import { Grid } from "../../src/workbench/grid/grid";
import { startInNode } from "../../src/workbench/grid/start-in-node";
import {
  createCustomFunctions,
  type WorksheetFunction,
} from "../../src/workbench/host/custom-functions-shim";

const ROWS = 10_000;
const CUSTOMERS = ROWS / 100;
const AS_OF_DATE = 45_838;
const BUCKETS = [
  ["<=0", null],
  [">0", "<=30"],
  [">30", "<=60"],
  [">60", "<=90"],
  [">90", null],
] as const;

type Cells = Record<number, Record<number, ICellData>>;

/** Customer, invoice date, due date, amount, days past due: what a workbook by hand would hold. */
function ledgerCells(): Cells {
  const cells: Cells = {
    0: rowOf(["Customer no.", "Invoice date", "Due date", "Amount", "Days"]),
  };
  for (let i = 1; i <= ROWS; i++) {
    const due = AS_OF_DATE - ((i * 7919) % 180) + 40;
    const customer = `C${(i * 104_729) % CUSTOMERS}`;
    cells[i] = rowOf([customer, due - 30, due, ((i * 31) % 9973) / 100, AS_OF_DATE - due]);
  }
  return cells;
}

function rowOf(values: readonly (string | number)[]): Record<number, ICellData> {
  return Object.fromEntries(values.map((v, column) => [column, { v }]));
}

/** The worksheet functions by id. */
const registered = new Map<string, WorksheetFunction>();

/** A row per customer, a SUMIFS per bucket. */
function sumifsCells(): Cells {
  const column = (letter: string) => `$${letter}$2:$${letter}$${ROWS + 1}`;
  const cells: Cells = {};
  for (let i = 0; i < CUSTOMERS; i++) {
    cells[i] = Object.fromEntries(
      BUCKETS.map(([from, to], bucket) => {
        const until = to === null ? "" : `,${column("E")},"${to}"`;
        const f = `=SUMIFS(${column("D")},${column("A")},"C${i}",${column("E")},"${from}"${until})`;
        return [10 + bucket, { f }];
      }),
    );
  }
  return cells;
}

/** The time from writing the formulas until their values stand. */
async function timeOf(formulas: Cells, last: readonly [number, number]): Promise<number> {
  const size = { rowCount: ROWS + 10, columnCount: 30 };
  const univer = startInNode("Ledger", size);
  const grid = new Grid(univer, size);
  const metadata = JSON.parse(
    readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
  ) as Parameters<typeof registerFunctions>[1]["metadata"];
  registerFunctions(
    univer,
    { namespace: "CREDIT", metadata, implementations: registered },
    {
      blankAs: () => null,
      messages: new ErrorMessages(),
      later: (cells) => grid.calculation.later(cells),
    },
  );
  const { id } = grid.sheets.active();
  grid.cells.write(id, ledgerCells());
  await grid.calculation.settled();
  const start = performance.now();
  grid.cells.write(id, formulas);
  await grid.calculation.settled();
  const time = performance.now() - start;
  if (grid.cells.value(id, ...last) === "") throw new Error("The formulas have no values.");
  grid.dispose();
  univer.dispose();
  return time;
}

async function main(): Promise<void> {
  Object.assign(globalThis, {
    CustomFunctions: createCustomFunctions((id, run) => registered.set(id, run)),
  });
  await import("../../src/functions");
  const sumifs = await timeOf(sumifsCells(), [CUSTOMERS - 1, 14]);
  const f = `=CREDIT.AGINGREPORT(A1:D${ROWS + 1},${AS_OF_DATE})`;
  const report = await timeOf({ 0: { 10: { f } } }, [CUSTOMERS, 10]);
  process.stdout.write(JSON.stringify({ rows: ROWS, sumifs, report }), () => process.exit(0));
}

void main();
