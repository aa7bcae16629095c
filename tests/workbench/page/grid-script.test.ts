import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import { parse } from "acorn";

const BUILD = path.resolve(__dirname, "../../../build");

/** Reads a file of the built workbench. */
function built(name: string): string {
  const file = path.join(BUILD, name);
  if (!existsSync(file)) throw new Error(`${name} is missing. Run: npm run build:workbench`);
  return readFileSync(file, "utf8");
}

describe("the script of the grid", () => {
  it("is asked for by the page itself, and all of it compiled on its way", () => {
    const page = built("workbench/index.html");
    const early = [...page.matchAll(/<script async src="\/([^"]+)"/g)].map(([, file]) => file!);
    expect(early).toContain("workbench/chunks/grid.js");
    for (const file of early) {
      const script = built(file);
      const modules = modulesOf(script);
      expect(modules.length).toBeGreaterThan(0);
      // What stands in brackets is compiled as it comes in.
      const late = modules.filter(({ value }) => script[value.start - 1] !== "(");
      expect(late.map(({ key }) => script.slice(key.start, key.end))).toEqual([]);
    }
  });
});
interface Span {
  readonly start: number;
  readonly end: number;
}

/** The modules of a chunk: the properties of the second part of what it adds to the page. */
function modulesOf(script: string): readonly { readonly key: Span; readonly value: Span }[] {
  const last = parse(script, { ecmaVersion: "latest" }).body.at(-1);
  const chunk = last?.type === "ExpressionStatement" ? last.expression : null;
  const [added] = chunk?.type === "CallExpression" ? chunk.arguments : [];
  const parts = added?.type === "ArrayExpression" ? added.elements : [];
  const modules = parts[1]?.type === "ObjectExpression" ? parts[1].properties : [];
  return modules.filter((one) => one.type === "Property");
}
