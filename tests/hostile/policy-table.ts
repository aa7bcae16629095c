/** Policy tables: rows of a built-in policy, changed. */
import type { Random } from "../../src/workbench/sample/random";
import { builtInTable } from "../support/built-in-policy";
import { spoilt, type Hostility, type Table } from "./tables";

const BUILT_IN = (["International", "China"] as const).flatMap((name) =>
  (["en", "zh-CN", "zh-TW"] as const).map((language) => builtInTable(name, language)),
);

/** Settings that change whole answers, one of which is drawn more often than by chance. */
const SETTINGS: readonly [unknown[], ...unknown[][]] = [
  ["setting", "language", "", "zh-CN"],
  ["setting", "language", "", "zh-TW"],
  ["setting", "policy", "", "China"],
  ["setting", "base currency", "", "JPY"],
  ["setting", "base currency", "", "EUR"],
  ["setting", "aging basis", "", "document date"],
  ["setting", "aging basis", "", "both"],
  ["setting", "bucket unit", "", "years"],
  ["setting", "unapplied credits", "", "in bucket"],
  ["setting", "unapplied credits", "", "netted oldest first"],
  ["setting", "date order", "", "day month year"],
  ["setting", "minimum overdue amount", "", 50],
  ["setting", "existing allowance", "", 1000],
  ["setting", "forward-looking factor", "", 1.2],
  ["setting", "limit rounding", "", 1000],
  ["rate", "USD", "", 0.9],
  ["rate", "JPY", 45_000, 0.006],
  ["rate", "KWD", "", 3],
  ["bucket", "A", 0, 0.01],
  ["bucket", "B", 45, 0.5],
  ["hold", "order amount", 1000, "hold"],
  ["warning", "share overdue", 0.1, "amber"],
  ["scenario", "bad", 0.5, 1.5],
];

/** Rules whose rows are parts of one whole. */
const OF_ONE_WHOLE: readonly unknown[] = ["weight", "权重", "權重"];

/** The rows that say one thing: all steps of an item, or all parts of a whole. */
function togetherWith([rule, item]: readonly unknown[], rows: readonly unknown[][]): unknown[][] {
  return rows
    .filter((row) => row[0] === rule && (row[1] === item || OF_ONE_WHOLE.includes(rule)))
    .map((row) => [...row]);
}

/** Makes a policy table that mentions a few rules. */
export function policyTable(random: Random, hostility: Hostility): Table {
  const [header, ...rows] = random.pick(BUILT_IN as [unknown[][], ...unknown[][][]]);
  const isEnglish = header![0] === "Rule";
  const chosen = Array.from({ length: random.integer(1, 4) }, () =>
    isEnglish && random.chance(0.7)
      ? [[...random.pick(SETTINGS), ""]]
      : togetherWith(random.pick(rows as [unknown[], ...unknown[][]]), rows),
  ).flat();
  // One cell of a few rows: a row of nonsense stops everything else.
  for (const row of chosen.filter(() => random.chance(3 / chosen.length))) {
    const column = random.integer(1, 4);
    row[column] = spoilt(row[column], random, hostility);
  }
  return [header!, ...chosen];
}
