import { BorderStyleTypes, HorizontalAlign, VerticalAlign } from "@univerjs/core";
import type { Alignment, BorderStyle } from "exceljs";

/** One step of Excel's indent, as padding in the grid. */
export const INDENT_PX = 9;

/** The names of border lines in a file, and their kinds in the grid. */
export const BORDER_STYLES: readonly (readonly [BorderStyle, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["dashDot", BorderStyleTypes.DASH_DOT],
  ["dashDotDot", BorderStyleTypes.DASH_DOT_DOT],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["mediumDashed", BorderStyleTypes.MEDIUM_DASHED],
  ["mediumDashDot", BorderStyleTypes.MEDIUM_DASH_DOT],
  ["mediumDashDotDot", BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ["slantDashDot", BorderStyleTypes.SLANT_DASH_DOT],
  ["thick", BorderStyleTypes.THICK],
];

/** Horizontal alignments; where two mean the same in the grid, the first is written. */
export const HORIZONTAL: readonly (readonly [Alignment["horizontal"], HorizontalAlign])[] = [
  ["left", HorizontalAlign.LEFT],
  ["center", HorizontalAlign.CENTER],
  ["right", HorizontalAlign.RIGHT],
  ["justify", HorizontalAlign.JUSTIFIED],
  ["distributed", HorizontalAlign.DISTRIBUTED],
  ["centerContinuous", HorizontalAlign.CENTER],
  ["fill", HorizontalAlign.LEFT],
];

/** Vertical alignments; where two mean the same in the grid, the first is written. */
export const VERTICAL: readonly (readonly [Alignment["vertical"], VerticalAlign])[] = [
  ["top", VerticalAlign.TOP],
  ["middle", VerticalAlign.MIDDLE],
  ["bottom", VerticalAlign.BOTTOM],
  ["distributed", VerticalAlign.MIDDLE],
  ["justify", VerticalAlign.MIDDLE],
];
