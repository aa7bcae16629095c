/** Runs a TypeScript file on Node: `node tools/run-ts.mjs <file>`; types are not checked. */

import { readFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import path from "node:path";

import { transformSync } from "@swc/core";

// Node finds files of every extension that is registered here, so imports need not name theirs.
Module._extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, "utf8"), {
    filename,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
    sourceMaps: "inline",
  });
  module._compile(code, filename);
};

createRequire(import.meta.url)(path.resolve(process.argv[2] ?? ""));
