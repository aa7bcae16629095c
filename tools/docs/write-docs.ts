/** Writes the tables of worksheet functions in the documents anew: `npm run docs`. */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { buildMetadata, functionFiles } from "../../src/functions/metadata/functions-metadata";
import { withFunctionTables } from "./function-tables";

const ROOT = path.resolve(__dirname, "../..");
const DOCUMENTS = ["README.md", "docs/receivables.md"];

async function writeDocs(): Promise<void> {
  const metadata = await buildMetadata(functionFiles(path.join(ROOT, "src/functions")));
  for (const name of DOCUMENTS) {
    const file = path.join(ROOT, name);
    writeFileSync(file, withFunctionTables(readFileSync(file, "utf8"), metadata));
  }
}

void writeDocs();
