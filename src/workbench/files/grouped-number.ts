/** Numbers with thousands set apart, as the columns of text files have them. */

/** The sign between whole and fraction. */
export type DecimalMark = "." | ",";

/** Signs that set thousands apart beside the one of point and comma that is free. */
const SPACES = " \u00a0\u202f'’";

/** How numbers look where a sign stands before decimals and another one may set thousands apart. */
interface Notation {
  readonly number: RegExp;
  /** What only this notation can have written. */
  readonly proof: RegExp;
}

const NOTATIONS: Readonly<Record<DecimalMark, Notation>> = {
  ".": notation("\\.", ","),
  ",": notation(",", "\\."),
};

function notation(decimal: string, group: string): Notation {
  const thousands = `[1-9]\\d{0,2}(?:${group}\\d{3})`;
  // As in India: a group of three, and groups of two before it.
  const lakhs = `[1-9]\\d?(?:${group}\\d{2})+${group}\\d{3}`;
  const spaced = `[1-9]\\d{0,2}(?<space>[${SPACES}])\\d{3}(?:\\k<space>\\d{3})*`;
  const plain = "0|[1-9]\\d*";
  const proofs = [
    // Signs of both kinds, or one sign twice.
    `(?:${thousands}+|${lakhs})${decimal}\\d+`,
    `${thousands}{2,}`,
    lakhs,
    `${spaced}${decimal}\\d+`,
    // One sign, where thousands cannot stand: other than three digits after, or too many before.
    `(?:${plain})${decimal}(?:\\d{1,2}|\\d{4,})`,
    `(?:0|[1-9]\\d{3,})${decimal}\\d{3}`,
  ];
  // Group names may stand once only.
  const numbered = proofs.map((proof, i) => proof.replaceAll("space", `space${i}`));
  return {
    number: new RegExp(`^-?(?:${thousands}+|${lakhs}|${spaced}|${plain})(?:${decimal}\\d+)?$`),
    // A sign or a currency on either side changes nothing in how the digits are written.
    proof: new RegExp(`^\\D{0,5}?(?:${numbered.join("|")})\\D{0,5}$`),
  };
}

/**
 * Which sign stands before decimals in a column: "either" when both do, null when nothing tells.
 *
 * "1,234" tells nothing: it may have thousands or decimals.
 */
export function decimalMarkOf(fields: readonly string[]): DecimalMark | "either" | null {
  const isProven = { ".": false, ",": false };
  for (const field of fields) {
    if (!field.includes(".") && !field.includes(",")) continue;
    isProven["."] ||= NOTATIONS["."].proof.test(field);
    isProven[","] ||= NOTATIONS[","].proof.test(field);
  }
  if (isProven["."] && isProven[","]) return "either";
  if (isProven["."]) return ".";
  return isProven[","] ? "," : null;
}

/** Reads a number whose decimals, if any, follow this sign; null for any other text. */
export function parseGrouped(field: string, mark: DecimalMark): number | null {
  if (!NOTATIONS[mark].number.test(field)) return null;
  const [whole = "", fraction = "0"] = field.split(mark);
  return Number(`${whole.replace(/[^\d-]/g, "")}.${fraction}`);
}
