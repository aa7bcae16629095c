import { EngineError } from "../../../src/engine/values/errors";

describe("EngineError", () => {
  it("carries a code with its details, for the edge to word", () => {
    const error = new EngineError("unknownColumn", { column: "Shop", found: "Amount" });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({
      name: "EngineError",
      code: "unknownColumn",
      details: { column: "Shop", found: "Amount" },
    });
    expect(error.message).toContain("Shop");
  });

  it.each([
    { code: "unknownCustomer", notComputable: true },
    { code: "tooLittleKnown", notComputable: true },
    { code: "noLimitMethod", notComputable: true },
    { code: "missingColumn", notComputable: false },
    { code: "missingAsOfDate", notComputable: false },
  ] as const)("of $code is not computable: $notComputable", ({ code, notComputable }) => {
    expect(new EngineError(code, {}).isNotComputable).toBe(notComputable);
  });
});
