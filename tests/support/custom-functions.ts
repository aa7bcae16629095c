/** The global `CustomFunctions` of worksheet functions that run from their source. */

import {
  createCustomFunctions,
  type WorksheetFunction,
} from "../../src/workbench/host/custom-functions-shim";

/** The functions that were registered, by id. */
export const registered = new Map<string, WorksheetFunction>();

Object.assign(globalThis, {
  CustomFunctions: createCustomFunctions((id, run) => registered.set(id, run)),
});
