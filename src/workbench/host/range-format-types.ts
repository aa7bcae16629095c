import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

import type { SheetArea } from "../grid/area";
import type { StylePatch } from "../grid/formats";
import type { Json } from "../grid/json";
import { readColor, shownColor } from "./colors";
import { fitColumns, fitRows, fromPixels, toPixels } from "./fit";
import { excelError } from "./host-error";
import { hostObject } from "./host-object";
import type { ObjectType, Scalar } from "./object-type";
import type { Session } from "./session";
import { uniform } from "./uniform";

type StyleScalar = Scalar<SheetArea>;

const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

/** Excel's standard font, which the workbench takes for its own. */
const FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

/** A property of cells that is a part of their style. */
function stylePart(
  read: (style: IStyleData) => Json,
  write: (given: Json) => StylePatch,
): StyleScalar {
  return {
    get: (area, session) =>
      uniform(area, session, (row, column) =>
        read(session.grid.formats.style(area.sheetId, row, column)),
      ),
    set: (area, given, { grid }) => {
      grid.formats.restyle(area.sheetId, area, write(given));
    },
  };
}

/** A property of cells that is either on or off. */
function styleSwitch(
  isOn: (style: IStyleData) => boolean,
  switched: (state: BooleanNumber) => StylePatch,
): StyleScalar {
  return stylePart(isOn, (given) =>
    switched(given === true ? BooleanNumber.TRUE : BooleanNumber.FALSE),
  );
}

/** `Excel.RangeFormat`. */
export const rangeFormatType: ObjectType<"RangeFormat"> = {
  scalars: {
    WrapText: stylePart(
      (style) => style.tb === WrapStrategy.WRAP,
      (given) => ({ tb: given === true ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ),
    HorizontalAlignment: stylePart(
      (style) => wordFor(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED),
      (given) => ({ ht: valueOf(HORIZONTAL, given) }),
    ),
    VerticalAlignment: stylePart(
      (style) => wordFor(VERTICAL, style.vt ?? VerticalAlign.BOTTOM),
      (given) => ({ vt: valueOf(VERTICAL, given) }),
    ),
    IndentLevel: stylePart(
      (style) => Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
      (given) => ({ pd: { l: numberFrom(given) * INDENT_PIXELS } }),
    ),
    ColumnWidth: {
      get: (area, { grid }) =>
        alike(area.column, area.columnCount, (column) =>
          fromPixels(grid.formats.columnWidth(area.sheetId, column)),
        ),
      set: (area, given, { grid }) => {
        grid.formats.setColumnWidth(area.sheetId, area, toPixels(numberFrom(given)));
      },
    },
    RowHeight: {
      get: (area, { grid }) =>
        alike(area.row, area.rowCount, (row) =>
          fromPixels(grid.formats.rowHeight(area.sheetId, row)),
        ),
      set: (area, given, { grid }) => {
        grid.formats.setRowHeight(area.sheetId, area, toPixels(numberFrom(given)));
      },
    },
  },
  objects: {
    Borders: (area) => hostObject("RangeBorderCollection", area),
    Fill: (area) => hostObject("RangeFill", area),
    Font: (area) => hostObject("RangeFont", area),
  },
  methods: {
    AutofitColumns: (area, _, session) => fitColumns(area, session),
    AutofitRows: (area, _, session) => {
      fitRows(area, session);
    },
  },
};

/** `Excel.RangeFill`. */
export const rangeFillType: ObjectType<"RangeFill"> = {
  scalars: {
    Color: stylePart(
      (style) => shownColor(style.bg?.rgb, "#FFFFFF"),
      (given) => ({ bg: given === "" ? null : { rgb: readColor(given) } }),
    ),
  },
  methods: {
    Clear: (area, _, { grid }: Session) => {
      grid.formats.restyle(area.sheetId, area, { bg: null });
    },
  },
};

/** `Excel.RangeFont`. */
export const rangeFontType: ObjectType<"RangeFont"> = {
  scalars: {
    Name: stylePart(
      (style) => style.ff ?? FONT.name,
      (given) => ({ ff: textFrom(given) }),
    ),
    Size: stylePart(
      (style) => style.fs ?? FONT.size,
      (given) => ({ fs: numberFrom(given) }),
    ),
    Color: stylePart(
      (style) => shownColor(style.cl?.rgb, FONT.color),
      (given) => ({ cl: { rgb: readColor(given) } }),
    ),
    Bold: styleSwitch(
      (style) => style.bl === BooleanNumber.TRUE,
      (bl) => ({ bl }),
    ),
    Italic: styleSwitch(
      (style) => style.it === BooleanNumber.TRUE,
      (it) => ({ it }),
    ),
    Strikethrough: styleSwitch(
      (style) => style.st?.s === BooleanNumber.TRUE,
      (s) => ({ st: { s } }),
    ),
    Underline: stylePart(
      (style) => (style.ul?.s === BooleanNumber.TRUE ? "Single" : "None"),
      (given) => ({ ul: given === "None" ? null : { s: BooleanNumber.TRUE } }),
    ),
  },
};

/** How far one level of indent moves a text. */
const INDENT_PIXELS = 9;

function alike(start: number, count: number, sizeOf: (line: number) => number): number | null {
  const first = sizeOf(start);
  // Sheets end in long stretches of lines that were never touched.
  const looked = Math.min(count, 2000);
  for (let line = start; line < start + looked; line++) if (sizeOf(line) !== first) return null;
  return first;
}

function wordFor<T>(words: Readonly<Record<string, T>>, value: T): string | null {
  return Object.entries(words).find(([, stored]) => stored === value)?.[0] ?? null;
}

function valueOf<T>(words: Readonly<Record<string, T>>, given: Json): T {
  const value = typeof given === "string" ? words[given] : undefined;
  if (value === undefined) throw excelError("InvalidArgument");
  return value;
}

function numberFrom(given: Json): number {
  if (typeof given !== "number" || given < 0) throw excelError("InvalidArgument");
  return given;
}

function textFrom(given: Json): string {
  if (typeof given !== "string") throw excelError("InvalidArgument");
  return given;
}
