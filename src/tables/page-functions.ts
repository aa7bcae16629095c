/** The worksheet functions of the page: the shared runtime loads them and the pane as two scripts. */

/** A worksheet function as Excel calls it. */
export type PageFunction = (...args: never[]) => unknown;

/** Two scripts of one page have nothing else in common. */
interface Page {
  creditSheetFunctions?: Map<string, PageFunction>;
}

function functionsOfPage(): Map<string, PageFunction> {
  return ((globalThis as Page).creditSheetFunctions ??= new Map());
}

/** Makes a function known to the pane. */
export function publishFunction(id: string, run: PageFunction): void {
  functionsOfPage().set(id, run);
}

/**
 * Runs a worksheet function as Excel does.
 *
 * @throws What the function throws; an error where the page has no such function.
 */
export function runPageFunction(id: string, args: readonly unknown[]): unknown {
  const run = functionsOfPage().get(id);
  if (run === undefined) throw new Error(`The page has no function ${id}.`);
  return run(...(args as never[]));
}
