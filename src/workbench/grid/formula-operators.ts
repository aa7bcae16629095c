import type { FormulaToken } from "./formula-tokens";

/**
 * Writes spill references with a function: `F1#` as `ANCHORARRAY(F1)`.
 *
 * @param name - The name to give to the function.
 */
export function spillReferencesAs(name: string, tokens: readonly FormulaToken[]): FormulaToken[] {
  const result = [...tokens];
  for (let i = result.length - 1; i > 0; i--) {
    if (result[i]!.text !== "#" || result[i - 1]!.kind !== "word") continue;
    const start = result[i - 2]?.kind === "sheet" ? i - 2 : i - 1;
    result.splice(i, 1, { kind: "other", text: ")" });
    result.splice(start, 0, { kind: "function", text: name }, { kind: "other", text: "(" });
    i = start;
  }
  return result;
}

/** `[@Due date]` is how a user types it; written in full it is `[[#This Row],[Due date]]`. */
export function thisRow(bracket: string): string {
  if (!bracket.startsWith("[@")) return bracket;
  const column = bracket.slice(2, -1);
  if (column === "") return "[#This Row]";
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}
