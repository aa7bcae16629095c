/** Collects the tests of test files, as far as tests of plain code go: `describe`, `it`, `each`. */
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { expect } from "expect";
import { bind } from "jest-each";

import "../register-ts.mjs";

const require = createRequire(path.resolve("package.json"));

// Of the package the build that tests load; the same cases for every change, and none smaller sought once a change is noticed.
require("fast-check").configureGlobal({ seed: 1, endOnFailure: true });

// A table read under one change must not be the answer under the next.
const memo = path.resolve("src/tables/content-memo.ts");
require.cache[memo] = { id: memo, loaded: true, exports: { rememberByContent: (make) => make } };

let names = [];
let collected = [];

function describe(name, body) {
  names.push(name);
  body();
  names.pop();
}

function it(name, body) {
  const id = [...names, name].join(" › ");
  const same = collected.filter((test) => test.id.startsWith(id)).length;
  collected.push({ id: same === 0 ? id : `${id} (${same + 1})`, body });
}

describe.each = bind(describe, false);
it.each = bind(it, false);
Object.assign(globalThis, { describe, it, test: it, expect });

/**
 * Loads test files, each of them anew.
 *
 * @param places - Files, or folders with files, below the working directory.
 * @param before - Told of a file before it is loaded.
 * @returns Per file its tests, and how long it took to load.
 */
export function loadTests(places, before = () => {}) {
  return places.flatMap(testFiles).map((name) => {
    const file = path.resolve(name);
    delete require.cache[file];
    [names, collected] = [[name], []];
    before(name);
    const start = performance.now();
    require(file);
    return { name, tests: collected, loadMs: performance.now() - start };
  });
}

function testFiles(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => path.join(place, file))
    .sort();
}
