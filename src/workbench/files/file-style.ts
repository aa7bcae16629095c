import {
  BaselineOffset,
  type IBorderData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from "@univerjs/core";
import type { Alignment, Border, Borders, Color, Font, Style } from "exceljs";

import { BORDER_STYLES, HORIZONTAL, INDENT_PX, VERTICAL } from "./style-names";

/** Writes a style of the grid in a workbook file's terms. */
export function toFileStyle(style: IStyleData): Partial<Style> {
  const font = fileFont(style);
  const border = fileBorder(style.bd ?? {});
  const alignment = fileAlignment(style);
  const fill = hexColor(style.bg?.rgb);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill && { fill: { type: "pattern", pattern: "solid", fgColor: fill } as const }),
    ...(Object.keys(border).length > 0 && { border }),
    ...(Object.keys(alignment).length > 0 && { alignment }),
    ...(style.n && { numFmt: style.n.pattern }),
  };
}

function fileFont(style: IStyleData): Partial<Font> {
  const color = hexColor(style.cl?.rgb);
  return {
    ...(style.ff && { name: style.ff }),
    ...(style.fs && { size: style.fs }),
    ...(style.bl && { bold: true }),
    ...(style.it && { italic: true }),
    ...(style.ul?.s && { underline: true }),
    ...(style.st?.s && { strike: true }),
    ...(style.va === BaselineOffset.SUPERSCRIPT && { vertAlign: "superscript" as const }),
    ...(style.va === BaselineOffset.SUBSCRIPT && { vertAlign: "subscript" as const }),
    ...(color && { color }),
  };
}

function fileBorder(border: IBorderData): Partial<Borders> {
  const line = (side: IBorderData["t"]): Partial<Border> | null => {
    const style = BORDER_STYLES.find(([, type]) => type === side?.s)?.[0];
    return style ? { style, color: hexColor(side?.cl.rgb) ?? { argb: "FF000000" } } : null;
  };
  const down = line(border.tl_br);
  const up = line(border.bl_tr);
  const diagonal = (down ?? up) && { ...(down ?? up), up: up !== null, down: down !== null };
  const sides = {
    top: line(border.t),
    right: line(border.r),
    bottom: line(border.b),
    left: line(border.l),
    diagonal,
  };
  return Object.fromEntries(Object.entries(sides).filter(([, side]) => side !== null));
}

function fileAlignment(style: IStyleData): Partial<Alignment> {
  const horizontal = HORIZONTAL.find(([, align]) => align === style.ht)?.[0];
  const vertical = VERTICAL.find(([, align]) => align === style.vt)?.[0];
  const indent = Math.round((style.pd?.l ?? 0) / INDENT_PX);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(style.tb === WrapStrategy.WRAP && { wrapText: true }),
    ...(indent > 0 && { indent }),
    ...(style.tr?.v && { textRotation: "vertical" as const }),
    ...(style.tr?.a && { textRotation: -style.tr.a }),
  };
}

/** A colour of the grid in the terms of a file. The grid writes `#RGB`, `#RRGGBB` or `rgb(r, g, b)`. */
export function hexColor(color: Nullable<string>): Partial<Color> | null {
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? "");
  if (parts) {
    const hex = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
    return { argb: `FF${hex.join("").toUpperCase()}` };
  }
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})/i.exec(color ?? "")?.[1];
  if (!hex) return null;
  const full = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
  return { argb: `FF${full.toUpperCase()}` };
}
