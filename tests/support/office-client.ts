import { readFileSync } from "node:fs";

import type { OfficeExtensionLibrary } from "../../src/workbench/host/client-bridge";

/** Microsoft's client library, as loaded for one test. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & OfficeExtensionLibrary;
}

const LIBRARY = require.resolve("@microsoft/office-js/dist/excel-win32-16.01.js");

/** The library looks for one of its own variables on `window`, as scripts of a page may. */
const PROLOGUE = `Object.defineProperty(window, "OfficeExtension", {
  configurable: true,
  get: () => OfficeExtension,
});`;
const EPILOGUE = "return { Excel, OfficeExtension };";

/** What the library expects of a page while it starts. */
const PAGE = {
  document: {
    readyState: "loading",
    getElementsByTagName: () => [],
    createElement: () => ({}),
    addEventListener: () => undefined,
  },
  navigator: { userAgent: "" },
  location: { href: "", search: "", hash: "", protocol: "https:" },
  // Else the library would extend every function.
  Type: function Type() {
    return undefined;
  },
};

/**
 * Loads Microsoft's Excel client library without a browser.
 *
 * It runs as a function of this realm, so that its arrays and errors are the test's
 * own, and leaves no global behind; its `window` is the global object, on which it
 * looks for `Office` later.
 */
export function loadOfficeClient(): OfficeClient {
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const missing = Object.entries(PAGE).filter(([name]) => !before.has(name));
  try {
    Object.assign(globalThis, Object.fromEntries(missing));
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a script, not a module
    const load = new Function(
      "window",
      "self",
      [PROLOGUE, readFileSync(LIBRARY, "utf8"), EPILOGUE].join("\n"),
    ) as (window: object, self: object) => OfficeClient;
    return load(globalThis, globalThis);
  } finally {
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!before.has(name)) Reflect.deleteProperty(globalThis, name);
    }
  }
}
