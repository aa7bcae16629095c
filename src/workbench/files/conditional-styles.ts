import type { IStyleBase } from "@univerjs/core";
import type { Style } from "exceljs";

import { toFileStyle } from "./file-style";
import { toGridStyle } from "./grid-style";
import type { Palette } from "./palette";

/** What a conditional format of a file shows; its fill stands in the second colour of the pattern. */
export function conditionalGridStyle(style: Partial<Style>, palette: Palette): IStyleBase {
  return toGridStyle(style, palette) ?? {};
}

/** What a conditional format of the grid shows, in the terms of a file. */
export function conditionalFileStyle(style: IStyleBase): Partial<Style> {
  const { fill, ...rest } = toFileStyle(style);
  const color = fill?.type === "pattern" ? fill.fgColor : undefined;
  return {
    ...rest,
    ...(color && { fill: { type: "pattern", pattern: "solid", bgColor: color } as const }),
  };
}
