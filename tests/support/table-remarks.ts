/** What a reader of a table says of its rows, and what it refuses. */
import { EngineError } from "../../src/engine/values/errors";
import type { IssueLog } from "../../src/engine/values/row-issue";

/** Remarks as "row column code severity". */
export function remarksOf({ issues }: { readonly issues: IssueLog }): string[] {
  return issues
    .toList()
    .map(({ row, column, code, severity }) => [row, column, code, severity].join(" "));
}

/** Code and table of an error of the engine; anything else as it is. */
export function refusalOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof EngineError ? [error.code, error.details.table] : error;
  }
}
