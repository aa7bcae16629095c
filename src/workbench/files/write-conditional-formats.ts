import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormattingOptions, Cvfo, CellIsOperators } from "exceljs";

import { toArea } from "../grid/area";
import type { ConditionalFormat, ConditionalRule } from "../grid/conditional-formats";
import { areaAddress } from "../host/address";
import { conditionalFileStyle } from "./conditional-styles";
import { toFileFormula } from "./file-formula";
import { hexColor } from "./file-style";

type FileRule = ConditionalFormattingOptions["rules"][number];

/**
 * Writes the conditional formats of a sheet; the first one wins.
 *
 * Sets of icons and periods of time are left out.
 */
export function writeConditionalFormats(
  formats: readonly ConditionalFormat[],
): ConditionalFormattingOptions[] {
  return formats.flatMap(({ ranges, rule }, index) => {
    const ref = ranges.map((range) => areaAddress(toArea(range))).join(" ");
    const written = writeRule(rule, ref, index + 1);
    return written ? [{ ref, rules: [written] }] : [];
  });
}

function writeRule(rule: ConditionalRule, ref: string, priority: number): FileRule | null {
  if (rule.type === CFRuleType.colorScale) {
    const cfvo = rule.config.map(({ value }) => value as Cvfo);
    const color = rule.config.map((point) => hexColor(point.color) ?? {});
    return { type: "colorScale", priority, cfvo, color };
  }
  if (rule.type === CFRuleType.dataBar) {
    const { min, max, positiveColor } = rule.config;
    const color = hexColor(positiveColor) ?? {};
    // The declarations leave out the colour, which is written.
    const bar = { type: "dataBar", priority, cfvo: [min, max] as Cvfo[], color } as const;
    return bar;
  }
  if (rule.type !== CFRuleType.highlightCell) return null;
  const style = conditionalFileStyle(rule.style);
  const expression = (formula: string): FileRule => ({
    type: "expression",
    priority,
    style,
    formulae: [toFileFormula(formula)],
  });
  const first = ref.split(/[ :]/)[0]!;
  switch (rule.subType) {
    case CFSubRuleType.number: {
      const operator = rule.operator as string as CellIsOperators;
      const formulae = [rule.value ?? 0].flat();
      return { type: "cellIs", priority, style, operator, formulae };
    }
    case CFSubRuleType.formula:
      return expression(rule.value);
    case CFSubRuleType.text:
      return expression(textFormula(rule.operator, first, rule.value ?? ""));
    case CFSubRuleType.duplicateValues:
      return expression(`COUNTIF(${absolute(ref)},${first})>1`);
    case CFSubRuleType.uniqueValues:
      return expression(`COUNTIF(${absolute(ref)},${first})=1`);
    case CFSubRuleType.rank: {
      const { value: rank, isPercent: percent, isBottom: bottom } = rule;
      return { type: "top10", priority, style, rank, percent, bottom };
    }
    case CFSubRuleType.average: {
      const isAbove = [CFNumberOperator.greaterThan, CFNumberOperator.greaterThanOrEqual];
      const aboveAverage = isAbove.includes(rule.operator);
      return { type: "aboveAverage", priority, style, aboveAverage };
    }
    case CFSubRuleType.timePeriod:
      return null;
  }
}

function textFormula(operator: CFTextOperator, cell: string, value: string): string {
  const text = `"${value.replaceAll('"', '""')}"`;
  switch (operator) {
    case CFTextOperator.beginsWith:
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.endsWith:
      return `RIGHT(${cell},LEN(${text}))=${text}`;
    case CFTextOperator.containsText:
      return `ISNUMBER(SEARCH(${text},${cell}))`;
    case CFTextOperator.notContainsText:
      return `NOT(ISNUMBER(SEARCH(${text},${cell})))`;
    case CFTextOperator.equal:
      return `${cell}=${text}`;
    case CFTextOperator.notEqual:
      return `${cell}<>${text}`;
    case CFTextOperator.containsBlanks:
      return `LEN(TRIM(${cell}))=0`;
    case CFTextOperator.notContainsBlanks:
      return `LEN(TRIM(${cell}))>0`;
    case CFTextOperator.containsErrors:
      return `ISERROR(${cell})`;
    case CFTextOperator.notContainsErrors:
      return `NOT(ISERROR(${cell}))`;
  }
}

function absolute(ref: string): string {
  return ref.split(" ")[0]!.replaceAll(/[A-Z]+|\d+/g, "$$$&");
}
