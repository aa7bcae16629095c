import {
  CFRuleType,
  CFValueType,
  type IColorScale,
  type IDataBar,
  type IValueConfig,
} from "@univerjs/sheets-conditional-formatting";

import type { Json, JsonObject } from "../grid/json";
import { readColor, shownColor } from "./colors";
import { changeRule, storedFormat, thresholdText } from "./conditional-format-lookup";
import { excelError } from "./host-error";
import { hostObject, type Targets } from "./host-object";
import type { ObjectType, Scalar } from "./object-type";
import type { Session } from "./session";

type Format = Targets["ConditionalFormat"];

/** A bar in each cell, from the smallest value to the largest. */
export const PLAIN_BAR: IDataBar = {
  type: CFRuleType.dataBar,
  isShowValue: true,
  config: {
    min: { type: CFValueType.min },
    max: { type: CFValueType.max },
    isGradient: true,
    positiveColor: "#638EC6",
    nativeColor: "#FF0000",
  },
};

/** A colour for each cell, between one for the smallest value and one for the largest. */
export const PLAIN_SCALE: IColorScale = {
  type: CFRuleType.colorScale,
  config: [
    { index: 0, color: "#FFFFFF", value: { type: CFValueType.min } },
    { index: 1, color: "#63BE7B", value: { type: CFValueType.max } },
  ],
};

const VALUE_TYPES: Readonly<Record<string, CFValueType>> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

const PLACES = ["minimum", "midpoint", "maximum"] as const;

/** `Excel.DataBarConditionalFormat`. */
export const dataBarType: ObjectType<"DataBarConditionalFormat"> = {
  scalars: {
    ShowDataBarOnly: {
      get: (format, session) => !barOf(format, session).isShowValue,
      set: (format, given, session) => {
        const bar = barOf(format, session);
        changeRule(format, session, () => ({ ...bar, isShowValue: given !== true }));
      },
    },
    LowerBoundRule: bound("min"),
    UpperBoundRule: bound("max"),
  },
  objects: {
    PositiveFormat: (format) => hostObject("ConditionalDataBarPositiveFormat", format),
  },
};

/** `Excel.ConditionalDataBarPositiveFormat`. */
export const dataBarLookType: ObjectType<"ConditionalDataBarPositiveFormat"> = {
  scalars: {
    FillColor: {
      get: (format, session) => shownColor(barOf(format, session).config.positiveColor, "#638EC6"),
      set: (format, given, session) => {
        changeBar(format, session, { positiveColor: readColor(given) });
      },
    },
    GradientFill: {
      get: (format, session) => barOf(format, session).config.isGradient,
      set: (format, given, session) => {
        changeBar(format, session, { isGradient: given === true });
      },
    },
  },
};

/** `Excel.ColorScaleConditionalFormat`. */
export const colorScaleType: ObjectType<"ColorScaleConditionalFormat"> = {
  scalars: {
    ThreeColorScale: {
      get: (format, session) => scaleOf(format, session).config.length === 3,
    },
    Criteria: {
      get: (format, session) => criteria(scaleOf(format, session)),
      set: (format, given, session) => {
        const scale = readCriteria(given);
        changeRule(format, session, () => scale);
      },
    },
  },
};

/** Where bars begin or end. */
function bound(end: "min" | "max"): Scalar<Format> {
  return {
    get: (format, session) => {
      const { type, value } = barOf(format, session).config[end];
      return { type: ruleName(type), formula: value === undefined ? null : String(value) };
    },
    set: (format, given, session) => {
      const { type, formula } = given as JsonObject;
      const stored = typeof type === "string" ? VALUE_TYPES[type] : undefined;
      if (!stored) throw excelError("InvalidArgument");
      changeBar(format, session, { [end]: threshold(stored, formula ?? null) });
    },
  };
}

function ruleName(type: CFValueType): string {
  return Object.entries(VALUE_TYPES).find(([, stored]) => stored === type)![0];
}

function barOf(format: Format, session: Session): IDataBar {
  return storedFormat(format, session).rule as IDataBar;
}

function scaleOf(format: Format, session: Session): IColorScale {
  return storedFormat(format, session).rule as IColorScale;
}

function changeBar(format: Format, session: Session, change: Partial<IDataBar["config"]>): void {
  const bar = barOf(format, session);
  changeRule(format, session, () => ({ ...bar, config: { ...bar.config, ...change } }));
}

function criteria({ config }: IColorScale): JsonObject {
  const places = config.length === 3 ? PLACES : [PLACES[0], PLACES[2]];
  const entries = config.map(({ color, value }, index) => [
    places[index]!,
    {
      color: shownColor(color, "#FFFFFF"),
      type: ruleName(value.type),
      formula: value.value === undefined ? null : String(value.value),
    },
  ]);
  return Object.fromEntries(entries) as JsonObject;
}

function readCriteria(given: Json): IColorScale {
  const places = given as JsonObject;
  const criterions = PLACES.map((place) => places[place]).filter((one) => one != null);
  if (criterions.length < 2) throw excelError("InvalidArgument");
  const config = criterions.map((criterion, index) => {
    const { color, type, formula } = criterion as JsonObject;
    const stored = typeof type === "string" ? VALUE_TYPES[type] : undefined;
    if (!stored) throw excelError("InvalidArgument");
    return { index, color: readColor(color ?? null), value: threshold(stored, formula ?? null) };
  });
  return { type: CFRuleType.colorScale, config };
}

function threshold(type: CFValueType, formula: Json): IValueConfig {
  if (formula === null || type === CFValueType.min || type === CFValueType.max) return { type };
  const text = thresholdText(formula);
  return { type, value: type === CFValueType.formula ? text : Number(text.replace(/^=/, "")) };
}
