import type { Color } from "exceljs";

import { findAll, parseXml } from "./xml";

/** Colours that a workbook file may name by number, as Excel shows them unless a file redefines them. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 " +
  "FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF " +
  "660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF " +
  "CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The theme of Excel since 2013, for a file without its own: in the order in which cells count. */
const OFFICE_THEME =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72";

/** How a cell's colour in a file can be written; exceljs declares only part of it. */
export type FileColor = Partial<Color> & { readonly tint?: number; readonly indexed?: number };

/** Turns the colours of one workbook file into `#RRGGBB`. */
export class Palette {
  readonly #theme: readonly string[];

  /** @param themeXml - The file's theme part, if it has one. */
  constructor(themeXml: string | null) {
    this.#theme = (themeXml === null ? null : themeColors(themeXml)) ?? OFFICE_THEME.split(" ");
  }

  /** The colour, or null when the file leaves it to Excel. */
  resolve(color: FileColor | undefined): string | null {
    if (color?.argb) return `#${color.argb.slice(-6).toUpperCase()}`;
    const hex =
      color?.theme === undefined ? INDEXED[color?.indexed ?? -1] : this.#theme[color.theme];
    return hex ? `#${tinted(hex, color?.tint ?? 0)}` : null;
  }
}

/** Cells count light before dark, the theme part dark before light. */
function themeColors(xml: string): string[] | null {
  const [scheme] = findAll(parseXml(xml), "clrScheme");
  if (!scheme) return null;
  // The colours of the system stand as they were last seen.
  const colors = ["srgbClr", "sysClr"];
  const found = scheme.children.flatMap((slot) =>
    typeof slot === "string" ? [] : colors.flatMap((name) => findAll(slot, name)),
  );
  const hexes = found.map(({ attributes }) => attributes["lastClr"] ?? attributes["val"] ?? "");
  const [dark1, light1, dark2, light2, ...rest] = hexes;
  if (!dark1 || !light1 || !dark2 || !light2) return null;
  return [light1, dark1, light2, dark2, ...rest];
}

/** Lightens (above 0) or darkens (below 0) a colour, as ECMA-376 18.8.19 says: by its luminance. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex.toUpperCase();
  const [red, green, blue] = [0, 2, 4].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
  const [hue, saturation, luminance] = toHsl(red!, green!, blue!);
  const changed = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  return toHex(hue, saturation, changed);
}

function toHsl(red: number, green: number, blue: number): [number, number, number] {
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const range = most - least;
  if (range === 0) return [0, 0, luminance];
  const saturation = range / (1 - Math.abs(2 * luminance - 1));
  if (most === red) return [((green - blue) / range + 6) % 6, saturation, luminance];
  if (most === green) return [(blue - red) / range + 2, saturation, luminance];
  return [(red - green) / range + 4, saturation, luminance];
}

function toHex(hue: number, saturation: number, luminance: number): string {
  const chroma = (1 - Math.abs(2 * luminance - 1)) * saturation;
  const second = chroma * (1 - Math.abs((hue % 2) - 1));
  const sector = Math.floor(hue) % 6;
  const [red, green, blue] = [
    [chroma, second, 0],
    [second, chroma, 0],
    [0, chroma, second],
    [0, second, chroma],
    [second, 0, chroma],
    [chroma, 0, second],
  ][sector]!;
  const base = luminance - chroma / 2;
  return [red!, green!, blue!]
    .map((part) =>
      Math.round((part + base) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")
    .toUpperCase();
}
