/** Writes assets/sample.xlsx, with the answers of the built functions in its cells. */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";

import { finishXlsx } from "../src/workbench/files/excel-formulas";
import { sampleWorkbook } from "../src/workbench/sample/sample-workbook";
import { collectFunctions } from "../src/workbench/sample/worksheet-functions";

const ROOT = path.resolve(__dirname, "..");

/** A file of the built add-in, as the page of the functions fetches it. */
function fetchBuilt(name: string): Promise<Response> {
  return Promise.resolve(new Response(readFileSync(path.join(ROOT, "dist", name), "utf8")));
}

async function writeSample(): Promise<void> {
  const script = readFileSync(path.join(ROOT, "dist/functions.js"), "utf8");
  const functions = collectFunctions((customFunctions) => {
    runInNewContext(script, { CustomFunctions: customFunctions, fetch: fetchBuilt });
  });
  const workbook = await sampleWorkbook(functions);
  const bytes = await finishXlsx(await workbook.xlsx.writeBuffer());
  writeFileSync(path.join(ROOT, "assets/sample.xlsx"), bytes);
}

void writeSample();
