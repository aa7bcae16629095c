import { ErrorMessages } from "../../src/workbench/custom-functions/error-messages";
import { registerFunctions } from "../../src/workbench/custom-functions/register-functions";
import type { TestOffice } from "./office";

/** Makes one function of the add-in known to a workbook: it answers with the range that it is given. */
export function registerCredit(office: TestOffice, id: string): void {
  const parameters = [{ name: "range", type: "any", dimensionality: "matrix" }] as const;
  registerFunctions(
    office.univer,
    {
      namespace: "CREDIT",
      metadata: {
        allowErrorForDataTypeAny: true,
        functions: [{ id, name: id, description: "Tests.", parameters }],
      },
      implementations: new Map([[id, (range: unknown) => range]]),
    },
    { blankAs: () => null, messages: new ErrorMessages(), later: () => Promise.resolve() },
  );
}
