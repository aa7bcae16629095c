import { createCustomFunctions } from "../../../src/workbench/host/custom-functions-shim";

function shim() {
  const registered: string[] = [];
  return { registered, functions: createCustomFunctions((id) => registered.push(id)) };
}

describe("CustomFunctions", () => {
  it("associates one function, or several at once", () => {
    const { registered, functions } = shim();
    functions.associate("creditScore", () => 1);
    functions.associate({ AGING: () => 1, policy: () => 1 });
    expect(registered).toEqual(["CREDITSCORE", "AGING", "POLICY"]);
  });

  it("refuses an id without a function", () => {
    expect(() => {
      shim().functions.associate("AGING");
    }).toThrow("CustomFunctions.associate: AGING has no function.");
  });

  it("makes errors that carry Excel's code and a message", () => {
    const { functions } = shim();
    const error = new functions.Error(functions.ErrorCode.notAvailable, "Unknown customer.");
    expect([error.code, error.message]).toEqual(["#N/A", "Unknown customer."]);
    expect(error).toBeInstanceOf(Error);
  });
});
