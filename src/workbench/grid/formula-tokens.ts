/** What a piece of a formula is, as far as rewriting it needs to know. */
export type TokenKind = "text" | "sheet" | "bracket" | "function" | "word" | "error" | "other";

/** A piece of a formula; the pieces put together are the formula again. */
export interface FormulaToken {
  readonly kind: TokenKind;
  readonly text: string;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')*'!?/y],
  ["error", /#(?:[A-Z][A-Z_/0-9]*[!?]?)/y],
  ["function", /[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=\()/uy],
  ["sheet", /[\p{L}_\\][\p{L}\p{N}_.\\?]*!/uy],
  ["word", /\$?[\p{L}_\\][\p{L}\p{N}_.\\?$]*/uy],
  ["other", /\d+(?:\.\d*)?(?:E[+-]?\d+)?/iy],
];

/**
 * Cuts a formula into texts, sheet names, bracketed references, function names, words and the rest.
 *
 * It does not check the formula: whatever it does not know stays as it is,
 * one character at a time.
 *
 * @param formula - With or without its leading `=`.
 */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < formula.length) {
    const token = nextToken(formula, position);
    tokens.push(token);
    position += token.text.length;
  }
  return tokens;
}

/** The functions that a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  return formulaTokens(formula)
    .filter(({ kind }) => kind === "function")
    .map(({ text }) => text.toUpperCase());
}

/** Whether a formula calls a function of an add-in with this namespace. */
export function callsOwn(formula: string, namespace: string): boolean {
  return functionsIn(formula).some((name) => name.startsWith(`${namespace}.`));
}

/**
 * Finds where the bracket that opens at a token closes.
 *
 * @param open - Index of the token `(`.
 * @returns Index of the matching `)`, or of the last token when it is missing.
 */
export function closingParenthesis(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === "(") depth++;
    if (text === ")" && --depth === 0) return i;
  }
  return tokens.length - 1;
}

function nextToken(formula: string, position: number): FormulaToken {
  if (formula[position] === "[") {
    return { kind: "bracket", text: formula.slice(position, bracketEnd(formula, position)) };
  }
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return { kind: "other", text: formula[position]! };
}

/** Structured references nest brackets; an apostrophe escapes the next character in them. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const character = formula[i];
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}
