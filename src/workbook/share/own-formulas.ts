/** Formulas that call functions of the add-in, by their text alone. */
import { FUNCTION_IDS } from "../function-ids";

/** Texts within a formula. */
const TEXT = /"(?:[^"]|"")*"/g;

/** Excel writes a function of an add-in that is not loaded with a prefix. */
const CALL = /(^|[^\p{L}\p{N}_.])(_xldudf_)?CREDIT[._]/iu;

/** Tells whether a formula calls a function of the add-in under its full name. */
export function isOwnFormula(formula: string): boolean {
  return CALL.test(formula.replace(TEXT, '""'));
}

/**
 * Names the functions that a formula calls, each once, as they are called.
 *
 * @example
 * calledFunctions('=CREDIT.CREDITGRADE(CREDIT.CREDITSCORE(A2,B:B,C:C))'); // ["CREDITGRADE", "CREDITSCORE"]
 */
export function calledFunctions(formula: string): string[] {
  const called: string[] = [];
  forEachName(formula, (name) => {
    const { id, isOurs } = readName(name);
    if (id !== null && isOurs && !called.includes(id)) called.push(id);
    return null;
  });
  return called;
}

/**
 * Gives a formula with the full names of the functions that have lost them.
 *
 * What names them with Excel's prefix for unknown functions, or by the path of a workbook, is ours in any case;
 * a bare name is taken for ours too, unless the workbook defines it.
 *
 * @param defined - Names that the workbook defines, in lower case.
 * @returns Null where nothing is to be repaired.
 *
 * @example
 * repairedFormula("=CREDITSCORE(A2,B:B,C:C)", new Set()); // "=CREDIT.CREDITSCORE(A2,B:B,C:C)"
 */
export function repairedFormula(formula: string, defined: ReadonlySet<string>): string | null {
  const repaired = forEachName(formula, (name) => {
    const { id, isOurs } = readName(name);
    if (id === null) return null;
    return isOurs || !defined.has(id.toLowerCase()) ? `CREDIT.${id}` : null;
  });
  return repaired === formula ? null : repaired;
}

/** A text, the name of a function with what stands before it (a quoted path, a file, a sheet), or a quoted sheet. */
const NAMES =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')*'!|\[[^\]]*\][^!()'",;+*/&=<>^\s-]*!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?[\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\s*\()|'(?:[^']|'')*'/gu;

function forEachName(formula: string, replace: (name: string) => string | null): string {
  return formula.replace(NAMES, (found: string, name: string | undefined) =>
    name === undefined ? found : (replace(name) ?? found),
  );
}

const IDS: ReadonlySet<string> = new Set(FUNCTION_IDS);

/** The function that a name means; null for another one's. */
function readName(name: string): { readonly id: string | null; readonly isOurs: boolean } {
  const bare = name.slice(name.lastIndexOf("!") + 1);
  const plain = bare.replace(/^(?:_xl[a-z]*[._])+/i, "");
  const ours = plain.replace(/^CREDIT[._]/i, "");
  const id = ours.toUpperCase();
  return { id: IDS.has(id) ? id : null, isOurs: ours !== bare };
}
