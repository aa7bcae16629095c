/** Adds sheets without touching what is there. */

const LONGEST_NAME = 31;

/**
 * Adds a sheet at the end under a name that is still free.
 *
 * @param wanted - The name; what Excel forbids in it is replaced, and a number follows
 * when it is taken.
 */
export async function addSheet(
  context: Excel.RequestContext,
  wanted: string,
): Promise<{ readonly sheet: Excel.Worksheet; readonly name: string }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    wanted,
    worksheets.items.map((sheet) => sheet.name),
  );
  return { sheet: worksheets.add(name), name };
}

/**
 * Makes a sheet name that Excel allows and that is not taken.
 *
 * @param taken - Names in use; letter case does not tell names apart.
 *
 * @example
 * freeSheetName("Review A/B", ["review a b"]); // "Review A B (2)"
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedName(wanted);
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` (${number})`;
    const name = base.slice(0, LONGEST_NAME - ending.length).trimEnd() + ending;
    if (!used.has(name.toLowerCase())) return name;
  }
}

function allowedName(wanted: string): string {
  const name = wanted

    .replace(/[\\/?*[\]:\u0000-\u001f]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^['\s]+|['\s]+$/g, "");
  // Excel keeps "History" for itself.
  return name === "" || name.toLowerCase() === "history" ? `${name}_` : name;
}
