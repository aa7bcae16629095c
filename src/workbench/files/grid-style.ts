import {
  BaselineOffset,
  BooleanNumber,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  WrapStrategy,
} from "@univerjs/core";
import type { Alignment, Border, Borders, Color, Fill, Font, Style } from "exceljs";

import type { Palette } from "./palette";
import { BORDER_STYLES, HORIZONTAL, INDENT_PX, VERTICAL } from "./style-names";

/** Writes a style of a workbook file in the grid's terms; null when it says nothing. */
export function toGridStyle(style: Partial<Style>, palette: Palette): IStyleData | null {
  const result: IStyleData = {
    ...(style.font && fontOf(style.font, palette)),
    ...(style.fill && fillOf(style.fill, palette)),
    ...(style.border && borderOf(style.border, palette)),
    ...(style.alignment && alignmentOf(style.alignment)),
    ...(style.numFmt && style.numFmt !== "General" && { n: { pattern: style.numFmt } }),
  };
  return Object.keys(result).length === 0 ? null : result;
}

function fontOf(font: Partial<Font>, palette: Palette): IStyleData {
  const color = palette.resolve(font.color);
  return {
    ...(font.name && { ff: font.name }),
    ...(font.size && { fs: font.size }),
    ...(font.bold && { bl: BooleanNumber.TRUE }),
    ...(font.italic && { it: BooleanNumber.TRUE }),
    ...(font.underline && font.underline !== "none" && { ul: { s: BooleanNumber.TRUE } }),
    ...(font.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(font.vertAlign === "superscript" && { va: BaselineOffset.SUPERSCRIPT }),
    ...(font.vertAlign === "subscript" && { va: BaselineOffset.SUBSCRIPT }),
    ...(color && { cl: { rgb: color } }),
  };
}

function fillOf(fill: Fill, palette: Palette): IStyleData {
  if (fill.type === "gradient") return backgroundOf(fill.stops[0]?.color, palette);
  return fill.pattern === "none" ? {} : backgroundOf(fill.fgColor ?? fill.bgColor, palette);
}

function backgroundOf(color: Partial<Color> | undefined, palette: Palette): IStyleData {
  const rgb = palette.resolve(color);
  return rgb ? { bg: { rgb } } : {};
}

function borderOf(border: Partial<Borders>, palette: Palette): IStyleData {
  const line = (side: Partial<Border> | undefined): IBorderStyleData | null => {
    const type = BORDER_STYLES.find(([name]) => name === side?.style)?.[1];
    return type === undefined
      ? null
      : { s: type, cl: { rgb: palette.resolve(side?.color) ?? "#000000" } };
  };
  const { diagonal } = border;
  const sides: readonly (readonly [keyof IBorderData, IBorderStyleData | null])[] = [
    ["t", line(border.top)],
    ["r", line(border.right)],
    ["b", line(border.bottom)],
    ["l", line(border.left)],
    ["tl_br", diagonal?.down ? line(diagonal) : null],
    ["bl_tr", diagonal?.up ? line(diagonal) : null],
  ];
  const drawn = sides.filter(([, side]) => side !== null);
  return drawn.length > 0 ? { bd: Object.fromEntries(drawn) } : {};
}

function alignmentOf(alignment: Partial<Alignment>): IStyleData {
  const horizontal = HORIZONTAL.find(([name]) => name === alignment.horizontal)?.[1];
  const vertical = VERTICAL.find(([name]) => name === alignment.vertical)?.[1];
  const { textRotation } = alignment;
  return {
    ...(horizontal !== undefined && { ht: horizontal }),
    ...(vertical !== undefined && { vt: vertical }),
    ...(alignment.wrapText && { tb: WrapStrategy.WRAP }),
    ...(alignment.indent && { pd: { l: alignment.indent * INDENT_PX } }),
    ...(textRotation === "vertical" && { tr: { a: 0, v: BooleanNumber.TRUE } }),
    // Excel counts upwards, the grid downwards.
    ...(typeof textRotation === "number" && textRotation !== 0 && { tr: { a: -textRotation } }),
  };
}
