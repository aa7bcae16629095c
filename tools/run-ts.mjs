/** Runs a TypeScript file on Node: `node tools/run-ts.mjs <file>`; types are not checked. */

import { createRequire } from "node:module";
import path from "node:path";

import "./register-ts.mjs";

createRequire(import.meta.url)(path.resolve(process.argv[2] ?? ""));
