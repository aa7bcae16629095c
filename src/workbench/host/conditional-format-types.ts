import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
} from "@univerjs/sheets-conditional-formatting";

import { bounding, intersect, type SheetArea, toArea } from "../grid/area";
import type { ConditionalFormat, ConditionalRule } from "../grid/conditional-formats";
import type { Json } from "../grid/json";
import { PLAIN_BAR, PLAIN_SCALE } from "./conditional-bar-types";
import { storedFormat } from "./conditional-format-lookup";
import { excelError, notCarriedOut } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import type { Session } from "./session";
import { rangeObject } from "./sheet-range";

type Format = Targets["ConditionalFormat"];

/** What a new conditional format of each kind is before its rule is set: it applies nowhere. */
const NEW_RULES: Readonly<Record<string, () => ConditionalRule>> = {
  Custom: () => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.formula,
    value: "=FALSE",
    style: {},
  }),
  CellValue: () => ({
    type: CFRuleType.highlightCell,
    subType: CFSubRuleType.number,
    operator: CFNumberOperator.greaterThan,
    value: Number.MAX_VALUE,
    style: {},
  }),
  DataBar: () => PLAIN_BAR,
  ColorScale: () => PLAIN_SCALE,
};

/** `Excel.ConditionalFormatCollection`: the conditional formats that touch a range. */
export const conditionalFormatsType: ObjectType<"ConditionalFormatCollection"> = {
  items: (area, session) => touching(area, session).map((format) => formatObject(area, format)),
  item: (area, key, session) => findFormat(area, key, session),
  finders: {
    Add: (area, args, { grid }) => {
      const type = args.text(0);
      const rule = NEW_RULES[type];
      if (!rule) throw notCarriedOut(`ConditionalFormatType "${type}"`);
      const id = grid.conditionalFormats.add(area.sheetId, area, rule());
      return hostObject("ConditionalFormat", { sheetId: area.sheetId, id });
    },
    GetItemAt: (area, args, session) => {
      const format = touching(area, session)[args.number(0)];
      if (!format) throw excelError("ItemNotFound");
      return formatObject(area, format);
    },
    GetItemOrNullObject: (area, args, session) =>
      orNull(() => findFormat(area, args.text(0), session)),
  },
  methods: {
    GetCount: (area, _, session) => touching(area, session).length,
    ClearAll: (area, _, session) => {
      for (const { cfId } of touching(area, session))
        session.grid.conditionalFormats.remove(area.sheetId, cfId);
    },
  },
};

/** `Excel.ConditionalFormat`. */
export const conditionalFormatType: ObjectType<"ConditionalFormat"> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: (format, session) => kindOf(storedFormat(format, session).rule) },
    Priority: {
      get: (format, { grid }) =>
        grid.conditionalFormats.list(format.sheetId).findIndex(({ cfId }) => cfId === format.id),
    },
    StopIfTrue: {
      get: (format, session) => storedFormat(format, session).stopIfTrue,
      set: (format, given, session) => {
        const stored = storedFormat(format, session);
        const stopIfTrue = given === true;
        session.grid.conditionalFormats.change(format.sheetId, { ...stored, stopIfTrue });
      },
    },
  },
  objects: {
    Custom: (format, session) => detail("CustomConditionalFormat", "Custom", format, session),
    CellValue: (format, session) =>
      detail("CellValueConditionalFormat", "CellValue", format, session),
    DataBar: (format, session) => detail("DataBarConditionalFormat", "DataBar", format, session),
    ColorScale: (format, session) =>
      detail("ColorScaleConditionalFormat", "ColorScale", format, session),
  },
  finders: {
    GetRange: (format, _, session) => {
      const areas = storedFormat(format, session).ranges.map(toArea);
      return rangeObject(format.sheetId, areas.reduce(bounding));
    },
  },
  methods: {
    Delete: ({ sheetId, id }, _, { grid }) => {
      grid.conditionalFormats.remove(sheetId, id);
    },
  },
};

/** The kind of a conditional format in Excel's words. */
function kindOf(rule: ConditionalRule): string {
  if (rule.type === CFRuleType.dataBar) return "DataBar";
  if (rule.type === CFRuleType.colorScale) return "ColorScale";
  if (rule.type === CFRuleType.iconSet) return "IconSet";
  if (rule.subType === CFSubRuleType.formula) return "Custom";
  return rule.subType === CFSubRuleType.number ? "CellValue" : "PresetCriteria";
}

function detail(
  type:
    | "CustomConditionalFormat"
    | "CellValueConditionalFormat"
    | "DataBarConditionalFormat"
    | "ColorScaleConditionalFormat",
  kind: string,
  format: Format,
  session: Session,
): HostObject {
  if (kindOf(storedFormat(format, session).rule) !== kind) throw excelError("InvalidOperation");
  return hostObject(type, format);
}

function touching(area: SheetArea, { grid }: Session): ConditionalFormat[] {
  return grid.conditionalFormats
    .list(area.sheetId)
    .filter(({ ranges }) => ranges.some((range) => intersect(toArea(range), area)));
}

function formatObject({ sheetId }: SheetArea, { cfId }: ConditionalFormat) {
  return hostObject("ConditionalFormat", { sheetId, id: cfId });
}

function findFormat(area: SheetArea, key: Json, session: Session): HostObject {
  const format = touching(area, session).find(({ cfId }) => cfId === key);
  if (!format) throw excelError("ItemNotFound");
  return formatObject(area, format);
}
