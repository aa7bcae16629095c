import { BooleanNumber, BorderStyleTypes, type IBorderData, WrapStrategy } from "@univerjs/core";

import type { SheetArea } from "../grid/area";
import type { StylePatch } from "../grid/formats";
import type { Json, JsonObject } from "../grid/json";
import type { Arguments } from "./arguments";
import { readColor } from "./colors";
import { excelError, notCarriedOut } from "./host-error";
import { HORIZONTAL, valueOf, VERTICAL } from "./range-format-types";
import { matrixReader } from "./range-content";
import type { Session } from "./session";

/** Changes of a style by Excel's name of the property. */
type Writers = Readonly<Record<string, (given: Json) => StylePatch>>;

const FONT: Writers = {
  bold: (given) => ({ bl: switched(given) }),
  italic: (given) => ({ it: switched(given) }),
  color: (given) => ({ cl: { rgb: readColor(given) } }),
  name: (given) => ({ ff: textOf(given) }),
  size: (given) => ({ fs: numberOf(given) }),
};

const FILL: Writers = { color: (given) => ({ bg: { rgb: readColor(given) } }) };

const FORMAT: Writers = {
  fill: (given) => patchOf(given, FILL, "fill"),
  font: (given) => patchOf(given, FONT, "font"),
  borders: (given) => ({ bd: bordersOf(given) }),
  horizontalAlignment: (given) => ({ ht: valueOf(HORIZONTAL, given) }),
  verticalAlignment: (given) => ({ vt: valueOf(VERTICAL, given) }),
  wrapText: (given) => ({ tb: given === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
};

const CELL: Writers = { format: (given) => patchOf(given, FORMAT, "format") };

/** `Range.setCellProperties`: the look of every cell of a range, in one change of the grid. */
export function setCellProperties(area: SheetArea, args: Arguments, { grid }: Session): void {
  const propertiesAt = matrixReader(area, args.json(0));
  grid.formats.restyleEach(area.sheetId, area, (row, column) => {
    const properties = propertiesAt(row, column);
    return isObject(properties) ? patchOf(properties, CELL, "SettableCellProperties") : undefined;
  });
}

function patchOf(given: Json, writers: Writers, name: string): StylePatch {
  if (!isObject(given)) throw excelError("InvalidArgument");
  const parts = Object.entries(given).map(([key, value]) => {
    const write = writers[key];
    if (!write) throw notCarriedOut(`${name}.${key} of Range.setCellProperties`);
    return write(value);
  });
  return Object.assign({}, ...parts) as StylePatch;
}

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

/** Thin lines; a side that is not named stays as it is. */
function bordersOf(given: Json): IBorderData {
  if (!isObject(given)) throw excelError("InvalidArgument");
  const sides = Object.entries(given).map(([key, border]) => {
    const side = SIDES[key as keyof typeof SIDES] as BorderSide | undefined;
    if (side === undefined) throw notCarriedOut(`borders.${key} of Range.setCellProperties`);
    const { style = "Continuous", color = "#000000" } = isObject(border) ? border : {};
    if (style !== "Continuous") throw notCarriedOut(`border style of Range.setCellProperties`);
    return [side, { s: BorderStyleTypes.THIN, cl: { rgb: readColor(color) } }];
  });
  return Object.fromEntries(sides) as IBorderData;
}

type BorderSide = (typeof SIDES)[keyof typeof SIDES];

function isObject(given: Json): given is JsonObject {
  return typeof given === "object" && given !== null && !Array.isArray(given);
}

function switched(given: Json): BooleanNumber {
  return given === true ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function textOf(given: Json): string {
  if (typeof given !== "string") throw excelError("InvalidArgument");
  return given;
}

function numberOf(given: Json): number {
  if (typeof given !== "number") throw excelError("InvalidArgument");
  return given;
}
