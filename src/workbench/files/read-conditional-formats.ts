import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
} from "@univerjs/sheets-conditional-formatting";
import type { Color, ConditionalFormattingOptions, Cvfo } from "exceljs";

import { toUniverRange } from "../grid/area";
import type { ConditionalRule } from "../grid/conditional-formats";
import { parseCells } from "../host/address";
import { conditionalGridStyle } from "./conditional-styles";
import { fromFileFormula } from "./file-formula";
import type { FileConditionalFormat } from "./opened-file";
import type { Palette } from "./palette";

type FileRule = ConditionalFormattingOptions["rules"][number];

/** Reads rules of one file that have several types behind one name. */
interface AnyRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly string[];
  readonly cfvo?: readonly Cvfo[];
  readonly color?: Partial<Color> | readonly Partial<Color>[];
}

/** The conditional formats of a sheet that the grid shows, and those that only travel along. */
export interface ReadFormats {
  readonly shown: readonly FileConditionalFormat[];
  readonly kept: readonly ConditionalFormattingOptions[];
}

/** Reads the conditional formats of a sheet; the ones that win stand last. */
export function readConditionalFormats(
  formats: readonly ConditionalFormattingOptions[],
  sheetId: string,
  palette: Palette,
): ReadFormats {
  const shown: { readonly format: FileConditionalFormat; readonly priority: number }[] = [];
  const kept: ConditionalFormattingOptions[] = [];
  for (const { ref, rules } of formats) {
    const ranges = ref.split(" ").flatMap((part) => {
      const area = parseCells(part);
      return area ? [toUniverRange(area)] : [];
    });
    const others: FileRule[] = [];
    for (const fileRule of rules) {
      const rule = readRule(fileRule, palette);
      const { priority } = fileRule;
      if (rule) shown.push({ format: { sheetId, ranges, rule }, priority });
      else others.push(fileRule);
    }
    if (others.length > 0) kept.push({ ref, rules: others });
  }
  shown.sort((a, b) => b.priority - a.priority);
  return { shown: shown.map(({ format }) => format), kept };
}

function readRule(rule: FileRule, palette: Palette): ConditionalRule | null {
  // exceljs reads more kinds than it declares.
  const { type, operator, formulae, cfvo, color } = rule as unknown as AnyRule;
  const highlight = {
    type: CFRuleType.highlightCell as const,
    style: conditionalGridStyle(rule.style ?? {}, palette),
  };
  switch (type) {
    case "cellIs":
      return readComparison(operator ?? "", formulae ?? [], highlight);
    case "duplicateValues":
      return { ...highlight, subType: CFSubRuleType.duplicateValues };
    case "uniqueValues":
      return { ...highlight, subType: CFSubRuleType.uniqueValues };
    case "colorScale":
      return readColorScale(cfvo ?? [], [color ?? []].flat(), palette);
    case "dataBar":
      return readDataBar(cfvo ?? [], [color ?? []].flat(), palette);
    default:
      return readFormula(formulae?.[0], highlight);
  }
}

type Highlight = Pick<Extract<ConditionalRule, { readonly subType: unknown }>, "type" | "style">;

/** Texts and dates are compared by a formula in the file too, which says it all. */
function readFormula(formula: string | undefined, highlight: Highlight): ConditionalRule | null {
  if (formula === undefined) return null;
  return { ...highlight, subType: CFSubRuleType.formula, value: `=${fromFileFormula(formula)}` };
}

function readComparison(
  name: string,
  formulae: readonly string[],
  highlight: Highlight,
): ConditionalRule | null {
  const operator = FILE_OPERATORS[name];
  const [first = NaN, second = NaN] = formulae.map(Number);
  if (operator === undefined || Number.isNaN(first)) return null;
  const subType = CFSubRuleType.number as const;
  if (operator !== CFNumberOperator.between && operator !== CFNumberOperator.notBetween) {
    return { ...highlight, subType, operator, value: first };
  }
  return Number.isNaN(second) ? null : { ...highlight, subType, operator, value: [first, second] };
}

/** The comparisons of a file, and those of the grid. */
const FILE_OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  equal: CFNumberOperator.equal,
  notEqual: CFNumberOperator.notEqual,
  greaterThan: CFNumberOperator.greaterThan,
  lessThan: CFNumberOperator.lessThan,
  greaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  lessThanOrEqual: CFNumberOperator.lessThanOrEqual,
  between: CFNumberOperator.between,
  notBetween: CFNumberOperator.notBetween,
};

function readColorScale(
  points: readonly Cvfo[],
  colors: readonly Partial<Color>[],
  palette: Palette,
): ConditionalRule {
  const config = points.map((point, index) => ({
    index,
    color: palette.resolve(colors[index]) ?? "#FFFFFF",
    value: readPoint(point),
  }));
  return { type: CFRuleType.colorScale, config };
}

function readDataBar(
  points: readonly Cvfo[],
  colors: readonly Partial<Color>[],
  palette: Palette,
): ConditionalRule {
  const config = {
    min: points[0] ? readPoint(points[0]) : { type: CFValueType.min },
    max: points[1] ? readPoint(points[1]) : { type: CFValueType.max },
    isGradient: true,
    positiveColor: palette.resolve(colors[0]) ?? "#638EC6",
    nativeColor: "#FF0000",
  };
  return { type: CFRuleType.dataBar, isShowValue: true, config };
}

function readPoint({ type, value }: Cvfo): { type: CFValueType; value?: number } {
  const known = Object.values(CFValueType).find((name: string) => name === type);
  return { type: known ?? CFValueType.num, ...(value !== undefined && { value }) };
}
