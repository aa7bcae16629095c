/** The worksheet functions with their texts in all languages, as their metadata gives them. */
import type { Language } from "../../engine";
import metadata from "../../i18n/functions.json";
import simplified from "../../i18n/functions.zh-CN.json";
import traditional from "../../i18n/functions.zh-TW.json";
import type { CreditFunction } from "../../workbook/credit-call";

/** What is said of a function in one language. */
export interface FunctionTexts {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A function with its texts. */
export interface WordedFunction extends CreditFunction {
  readonly texts: Readonly<Record<Language, FunctionTexts>>;
}

type TextsById = Readonly<Record<string, FunctionTexts>>;

/** All worksheet functions by id, in the order of their ids. */
export const CREDIT_FUNCTIONS: ReadonlyMap<string, WordedFunction> = new Map(
  (metadata.functions as readonly CreditFunction[]).map((declared) => [
    declared.id,
    {
      ...declared,
      texts: {
        en: englishTexts(declared),
        "zh-CN": (simplified as TextsById)[declared.id]!,
        "zh-TW": (traditional as TextsById)[declared.id]!,
      },
    },
  ]),
);

function englishTexts({ description, parameters }: CreditFunction): FunctionTexts {
  return {
    description,
    parameters: Object.fromEntries(parameters.map(({ name, description: text }) => [name, text])),
  };
}
