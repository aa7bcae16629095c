/** What this Excel can do, and what is therefore off. */
import { newestVersion } from "./requirement-sets";

/** Something that CreditSheet does in newer editions of Excel only. */
export type OffFeature = "undoGroups" | "sheetsRenamed" | "functions";

/** A requirement set of Office with the newest version found; null where there is none. */
export interface FoundSet {
  readonly name: string;
  readonly version: string | null;
}

/** The sets that matter, and what is off without them. */
export interface Compatibility {
  readonly sets: readonly FoundSet[];
  readonly off: readonly OffFeature[];
}

/** Newest minor version asked for, by set. */
const SETS = { ExcelApi: 20, CustomFunctionsRuntime: 5, SharedRuntime: 2, TaskPaneApi: 1 } as const;

/** The version of a set that a feature takes. */
const NEEDS: readonly (readonly [OffFeature, keyof typeof SETS, number])[] = [
  ["functions", "CustomFunctionsRuntime", 3],
  ["sheetsRenamed", "ExcelApi", 17],
  ["undoGroups", "ExcelApi", 20],
];

/** Asks Excel for its requirement sets. */
export function compatibility(): Compatibility {
  const sets = Object.entries(SETS).map(([name, newest]) => ({
    name,
    version: newestVersion(name, newest),
  }));
  const minorOf = (name: string) => {
    const version = sets.find((set) => set.name === name)?.version ?? "1.0";
    return Number(version.split(".")[1]);
  };
  const off = NEEDS.filter(([, name, minor]) => minorOf(name) < minor).map(([feature]) => feature);
  return { sets, off };
}
