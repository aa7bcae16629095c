/** The sheet on which a function is written. */
import type { Language } from "../../engine";
import { insertWord, parameterLabel } from "../../i18n/pane-insert";
import { answerLook, type BareAnswer } from "../../workbook/answer-looks";
import type { CallSources } from "../../workbook/argument-sources";
import { argumentValues, callValues, type CallInputs } from "../../workbook/call-values";
import {
  argumentFormula,
  inputsOf,
  sheetFormula,
  tablesOf,
  type CreditCall,
} from "../../workbook/credit-call";
import type { FormulaSheet, TableFormula } from "../../workbook/formula-sheet";
import type { WordedFunction } from "./credit-functions";

/** What values are calculated from, and what is said of that. */
export interface ValueSource {
  readonly inputs: CallInputs;
  readonly stamp: string;
}

/** Rows formatted where no table says how many there will be, and beyond those of today. */
const SPARE_ROWS = 500;

/**
 * Drafts the sheet of a function.
 *
 * @param title - Name of the sheet and its title. Default: the function's name.
 * @param source - What the answer is calculated from where Excel cannot calculate it; null for a formula.
 */
export function functionSheet(
  declared: WordedFunction,
  call: CreditCall,
  sources: CallSources,
  language: Language,
  title?: string,
  source: ValueSource | null = null,
): FormulaSheet {
  const { columns, isWidthKnown, bare } = answerLook(declared.id);
  const rows = tablesOf(call).map((kind) => sources.tables[kind]?.place.rowCount ?? 0);
  return {
    name: title ?? declared.id,
    title: title ?? `CREDIT.${declared.id}`,
    note:
      declared.texts[language].description +
      (source === null ? "" : ` ${insertWord("valuesNote", language)} ${source.stamp}`),
    inputs: inputsOf(call).map((input) => ({
      ...input,
      label: parameterLabel(input.name, language),
    })),
    formulas:
      bare === null
        ? [{ headings: [], formula: sheetFormula(call), ...valuesOf(call, source) }]
        : bareFormulas(declared, call, bare, language, source),
    columns,
    isWidthKnown,
    rows: Math.max(0, ...rows) + SPARE_ROWS,
  };
}

/** What the rows belong to, and beside it the answer with headings of our own. */
function bareFormulas(
  { id, parameters }: WordedFunction,
  call: CreditCall,
  { key, headings }: BareAnswer,
  language: Language,
  source: ValueSource | null,
): TableFormula[] {
  const words = headings.map((word) => insertWord(word, language));
  const answer = {
    headings: words.length === 0 ? [id] : words,
    formula: sheetFormula(call),
    ...valuesOf(call, source),
  };
  if (key === null) return [answer];
  const place = parameters.findIndex(({ name }) => name === key);
  return [
    {
      headings: [parameterLabel(key, language)],
      formula: argumentFormula(call, place),
      ...(source === null ? {} : { values: () => argumentValues(call, place, source.inputs) }),
    },
    answer,
  ];
}

function valuesOf(call: CreditCall, source: ValueSource | null): Pick<TableFormula, "values"> {
  return source === null ? {} : { values: () => callValues(call, source.inputs) };
}
