/** The text of a letter with words in braces that stand for what differs from letter to letter. */
import { LETTER_FIELDS, type LetterField } from "../words/letter-names";

/** Gives what stands for a field; the items are a table of their own. */
export type FieldText = (field: Exclude<LetterField, "items">) => string;

/** A paragraph, or the table of the items: null. */
export interface LetterPart {
  readonly text: string | null;
}

const FIELD = /\{([^{}]*)\}/g;

/** Finds the words in braces that are no fields of a letter. */
export function unknownFields(text: string): string[] {
  return [...text.matchAll(FIELD)]
    .map(([, name]) => name!)
    .filter((name) => LETTER_FIELDS.codeOf(name) === null);
}

/**
 * Fills the fields of a text, line by line.
 *
 * What a customer's data hold is never read for fields.
 *
 * @returns The lines as paragraphs; the table stands where the field of the items stood, behind the rest of its line.
 */
export function letterParts(text: string, textOf: FieldText): LetterPart[] {
  return text.split(/\r?\n/).flatMap((line): LetterPart[] => {
    const names = [...line.matchAll(FIELD)].map(([, name]) => name);
    const hasItems = names.some((name) => LETTER_FIELDS.codeOf(name) === "items");
    const filled = line
      .replace(FIELD, (braced, name: string) => {
        const field = LETTER_FIELDS.codeOf(name);
        if (field === "items") return "";
        return field === null ? braced : textOf(field);
      })
      .trim();
    if (filled === "" && hasItems) return [{ text: null }];
    return [{ text: filled }, ...(hasItems ? [{ text: null }] : [])];
  });
}
