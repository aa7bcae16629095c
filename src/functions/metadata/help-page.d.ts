import type { FunctionsMetadata } from "./functions-metadata";

/** Headings of the page and texts about errors, in one language. */
export interface HelpWords {
  readonly title: string;
  readonly languages: string;
  readonly functions: string;
  readonly arguments: string;
  readonly optional: string;
  readonly choices: string;
  readonly example: string;
  readonly errors: string;
  readonly allErrors: string;
  readonly more: string;
  /** Leads to how a ledger is read. */
  readonly reading: string;
  readonly languageNames: Readonly<Record<string, string>>;
  /** What each error of a cell means. */
  readonly cellErrors: Readonly<Record<string, string>>;
  /** What can be wrong with an argument, by the parameter's name. */
  readonly faults: Readonly<Partial<Record<string, string>>>;
}

/** Name of the page in a language. */
export function helpFile(culture: string): string;

/** Gives every function the address of its help. */
export function withHelp(
  metadata: FunctionsMetadata,
  address: string,
  culture: string,
): FunctionsMetadata;

/** Writes the page in one language. */
export function helpPage(
  metadata: FunctionsMetadata,
  texts: {
    readonly words: HelpWords;
    readonly start: string;
    readonly reading: string;
    readonly guides: readonly string[];
  },
  culture: string,
): string;
