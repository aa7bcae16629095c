import { BooleanNumber, type IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from "@univerjs/sheets-conditional-formatting";

import type { ConditionalRule } from "../grid/conditional-formats";
import type { Json, JsonObject } from "../grid/json";
import { readColor, shownColor } from "./colors";
import { changeRule, storedFormat, thresholdText } from "./conditional-format-lookup";
import { excelError, notCarriedOut } from "./host-error";
import { hostObject, type Targets } from "./host-object";
import type { ObjectType, Scalar } from "./object-type";
import type { Session } from "./session";

type Format = Targets["ConditionalFormat"];

const OPERATORS: Readonly<Record<string, CFNumberOperator>> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** `Excel.CustomConditionalFormat`: cells for which a formula is true. */
export const customFormatType: ObjectType<"CustomConditionalFormat"> = {
  objects: {
    Format: (format) => hostObject("ConditionalRangeFormat", format),
    Rule: (format) => hostObject("ConditionalFormatRule", format),
  },
};

/** `Excel.ConditionalFormatRule`. */
export const formatRuleType: ObjectType<"ConditionalFormatRule"> = {
  scalars: {
    Formula: {
      get: (format, session) => {
        const { rule } = storedFormat(format, session);
        return "value" in rule && typeof rule.value === "string" ? rule.value : "";
      },
      set: (format, given, session) => {
        if (typeof given !== "string") throw excelError("InvalidArgument");
        const value = given.startsWith("=") ? given : `=${given}`;
        changeRule(format, session, (rule) => ({ ...rule, value }) as ConditionalRule);
      },
    },
  },
};

/** `Excel.CellValueConditionalFormat`: cells whose number compares with one or two others. */
export const cellValueFormatType: ObjectType<"CellValueConditionalFormat"> = {
  scalars: {
    Rule: {
      get: (format, session) => comparison(storedFormat(format, session).rule),
      set: (format, given, session) => {
        const compared = readComparison(given);
        changeRule(format, session, (rule) => ({ ...rule, ...compared }) as ConditionalRule);
      },
    },
  },
  objects: { Format: (format) => hostObject("ConditionalRangeFormat", format) },
};

/** `Excel.ConditionalRangeFormat`. */
export const conditionalLookType: ObjectType<"ConditionalRangeFormat"> = {
  objects: {
    Fill: (format) => hostObject("ConditionalRangeFill", format),
    Font: (format) => hostObject("ConditionalRangeFont", format),
  },
};

/** `Excel.ConditionalRangeFill`. */
export const conditionalFillType: ObjectType<"ConditionalRangeFill"> = {
  scalars: {
    Color: {
      get: (format, session) => shownColor(styleOf(format, session).bg?.rgb, "#FFFFFF"),
      set: (format, given, session) => {
        restyle(format, session, { bg: { rgb: readColor(given) } });
      },
    },
  },
  methods: {
    Clear: (format, _, session) => {
      restyle(format, session, { bg: null });
    },
  },
};

/** `Excel.ConditionalRangeFont`. */
export const conditionalFontType: ObjectType<"ConditionalRangeFont"> = {
  scalars: {
    Color: {
      get: (format, session) => shownColor(styleOf(format, session).cl?.rgb, "#000000"),
      set: (format, given, session) => {
        restyle(format, session, { cl: { rgb: readColor(given) } });
      },
    },
    Bold: fontSwitch("bl"),
    Italic: fontSwitch("it"),
  },
};

function fontSwitch(key: "bl" | "it"): Scalar<Format> {
  return {
    get: (format, session) => styleOf(format, session)[key] === BooleanNumber.TRUE,
    set: (format, given, session) => {
      const state = given === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
      restyle(format, session, { [key]: state });
    },
  };
}

function styleOf(format: Format, session: Session): IStyleBase {
  const { rule } = storedFormat(format, session);
  return rule.type === CFRuleType.highlightCell ? rule.style : {};
}

function restyle(format: Format, session: Session, change: IStyleBase): void {
  const style = { ...styleOf(format, session), ...change };
  changeRule(format, session, (rule) => ({ ...rule, style }) as ConditionalRule);
}

function comparison(rule: ConditionalRule): JsonObject | null {
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.number) return null;
  const { operator, value } = rule;
  const word = Object.entries(OPERATORS).find(([, stored]) => stored === operator)![0];
  const bounds = Array.isArray(value) ? value : [value];
  const [formula1, formula2] = bounds.map(String);
  return { operator: word, formula1: formula1!, ...(formula2 === undefined ? {} : { formula2 }) };
}

function readComparison(given: Json): { operator: CFNumberOperator; value: number | number[] } {
  const { operator, formula1, formula2 } = given as JsonObject;
  const stored = typeof operator === "string" ? OPERATORS[operator] : undefined;
  if (!stored) throw excelError("InvalidArgument");
  const isPair = stored === CFNumberOperator.between || stored === CFNumberOperator.notBetween;
  return {
    operator: stored,
    value: isPair ? [bound(formula1), bound(formula2)] : bound(formula1),
  };
}

function bound(formula: Json | undefined): number {
  const text = thresholdText(formula).replace(/^=/, "");
  const number = Number(text);
  if (text === "" || Number.isNaN(number))
    throw notCarriedOut("A cell value format that compares with a formula");
  return number;
}
