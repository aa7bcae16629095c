import { existsSync } from "node:fs";
import path from "node:path";

/** Where real input lies that is no part of the repository. */
const DATA = path.resolve(__dirname, "../../shared/data");

/** Gives the path of a file of real input. */
export function dataPath(...names: readonly string[]): string {
  return path.join(DATA, ...names);
}

/** Tells whether real input lies beside the repository. */
export function hasData(): boolean {
  return existsSync(DATA);
}
