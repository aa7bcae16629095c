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
