import { readFileSync } from "node:fs";
import path from "node:path";

import { judgeLayout, type Layout } from "../support/cases";

const file = path.resolve(__dirname, "../golden/layouts.json");
const layouts = JSON.parse(readFileSync(file, "utf8")) as Layout[];

describe("layouts of many systems", () => {
  it("are each there under a name of its own", () => {
    expect(new Set(layouts.map(({ id }) => id)).size).toBe(layouts.length);
  });

  it("say what a question must name, where one is right", () => {
    const unnamed = layouts.filter(({ ask, names = [] }) => ask === true && names.length === 0);
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  it.each(layouts.map((layout) => [layout.id, layout] as const))(
    "%s is read right, or asked about where the table does not hold the answer",
    (_, layout) => {
      expect(judgeLayout(layout)).toMatch(layout.ask === true ? /^(asked|right)$/ : /^right$/);
    },
  );
});
