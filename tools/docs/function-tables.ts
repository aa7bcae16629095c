/** The tables of worksheet functions in the documents, from the metadata that Excel reads too. */
import type {
  FunctionMetadata,
  FunctionsMetadata,
} from "../../src/functions/metadata/functions-metadata";

const TABLE = /(<!-- functions: ([A-Z ]+) -->\n)[^]*?(<!-- end -->)/g;

/**
 * Fills the tables of a document: what stands between `<!-- functions: DSO CEI -->` and `<!-- end -->`.
 *
 * A table has a row per function, with its signature and what it does, and a column of choices where
 * each of its functions offers a list of them.
 *
 * @param text - The document, in Markdown.
 * @throws Error naming a function that the metadata does not have.
 */
export function withFunctionTables(text: string, metadata: FunctionsMetadata): string {
  return text.replace(TABLE, (_, begin: string, ids: string, end: string) => {
    const functions = ids.split(" ").map((id) => {
      const found = metadata.functions.find((declared) => declared.id === id);
      if (found === undefined) throw new Error(`${id} is no worksheet function.`);
      return found;
    });
    return `${begin}\n${tableOf(functions, metadata)}\n${end}`;
  });
}

/** Ids of the functions in the tables of a document, in their order. */
export function tabledFunctions(text: string): string[] {
  return [...text.matchAll(TABLE)].flatMap(([, , ids]) => ids!.split(" "));
}

function tableOf(functions: readonly FunctionMetadata[], metadata: FunctionsMetadata): string {
  const choices = functions.map((declared) => choicesOf(declared, metadata));
  const hasChoices = choices.every((text) => text !== "");
  const rows = functions.map((declared, i) => [
    `\`${signatureOf(declared)}\``,
    ...(hasChoices ? [choices[i]!] : []),
    declared.description,
  ]);
  return markdownTable([["function", ...(hasChoices ? ["choices"] : []), "does"], ...rows]);
}

function signatureOf({ id, parameters }: FunctionMetadata): string {
  const names = parameters.map(({ name, optional }) => (optional === true ? `[${name}]` : name));
  return `${id}(${names.join(", ")})`;
}

function choicesOf({ parameters }: FunctionMetadata, { enums = [] }: FunctionsMetadata): string {
  return parameters
    .flatMap(({ customEnumId }) => enums.find(({ id }) => id === customEnumId)?.values ?? [])
    .map(({ stringValue }) => `\`${stringValue}\``)
    .join(", ");
}

/** A table as the formatter leaves it: columns as wide as their longest cell. */
function markdownTable(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(" | ")} |\n`;
  const [header, ...body] = rows;
  return [header!, widths.map((width) => "-".repeat(width)), ...body].map(line).join("");
}
