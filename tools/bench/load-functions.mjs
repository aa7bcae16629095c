/** The built functions, as any JavaScript runtime loads them. */

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const BUNDLE = path.resolve(import.meta.dirname, "../../dist/functions.js");

/** Loads dist/functions.js and gives its functions by id. */
export function loadFunctions() {
  if (!existsSync(BUNDLE)) throw new Error("dist/functions.js is missing. Run: npm run build");
  const functions = {};
  globalThis.CustomFunctions = {
    associate: (id, run) => {
      functions[id] = run;
    },
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  createRequire(import.meta.url)(BUNDLE);
  return functions;
}
