import { readFileSync } from "node:fs";
import path from "node:path";

import type { FunctionsMetadata } from "../../../src/functions/metadata/functions-metadata";
import { tabledFunctions, withFunctionTables } from "../../../tools/docs/function-tables";
import { METADATA } from "../../support/functions-metadata";

function read(name: string): string {
  return readFileSync(path.resolve(__dirname, "../../..", name), "utf8");
}

describe("the tables of functions in the documents", () => {
  it.each(["README.md", "docs/receivables.md"])("of %s are what the metadata says", (name) => {
    const text = read(name);
    expect({ toUpdate: "npm run docs", text }).toEqual({
      toUpdate: "npm run docs",
      text: withFunctionTables(text, METADATA),
    });
  });

  it("have every function, each once", () => {
    const tabled = ["README.md", "docs/receivables.md"].map(read).flatMap(tabledFunctions);
    expect(tabled.sort()).toEqual(METADATA.functions.map(({ id }) => id).sort());
  });
});

describe("withFunctionTables", () => {
  const method = { name: "method", description: "", type: "string", optional: true };
  const metadata: FunctionsMetadata = {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: [
      {
        id: "DSO",
        name: "DSO",
        description: "Days of sales.",
        parameters: [
          { name: "invoices", description: "", type: "any" },
          { ...method, customEnumId: "DsoMethod" },
        ],
        result: {},
      },
      { id: "POLICY", name: "POLICY", description: "A policy.", parameters: [], result: {} },
    ],
    enums: [
      {
        id: "DsoMethod",
        type: "string",
        values: [
          { name: "simple", stringValue: "simple" },
          { name: "average", stringValue: "average" },
        ],
      },
    ],
  };

  it("writes a row per function, with its choices where all have some", () => {
    const text = "Before.\n\n<!-- functions: DSO -->\nold\n<!-- end -->\n\nAfter.\n";
    const filled = withFunctionTables(text, metadata);
    expect(filled).toBe(`Before.

<!-- functions: DSO -->

| function                  | choices             | does           |
| ------------------------- | ------------------- | -------------- |
| \`DSO(invoices, [method])\` | \`simple\`, \`average\` | Days of sales. |

<!-- end -->

After.
`);
    expect(withFunctionTables(filled, metadata)).toBe(filled);
  });

  it("leaves the choices out where one has none, and every other text alone", () => {
    const text = "<!-- functions: POLICY DSO -->\n<!-- end -->\n| DSO | stays |\n";
    expect(withFunctionTables(text, metadata)).toBe(`<!-- functions: POLICY DSO -->

| function                  | does           |
| ------------------------- | -------------- |
| \`POLICY()\`                | A policy.      |
| \`DSO(invoices, [method])\` | Days of sales. |

<!-- end -->
| DSO | stays |
`);
  });

  it("refuses a function that is none", () => {
    const text = "<!-- functions: DSO TAROT -->\n<!-- end -->\n";
    expect(() => withFunctionTables(text, metadata)).toThrow("TAROT");
  });
});
