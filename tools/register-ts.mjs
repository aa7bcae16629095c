/** Lets Node load TypeScript files by `require`; types are not checked. */

import { readFileSync } from "node:fs";
import Module from "node:module";

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

// They are sought in this order: `notes.ts` beside `notes.json` is what bundler and tests take.
const readJson = Module._extensions[".json"];
delete Module._extensions[".json"];
Module._extensions[".json"] = readJson;
