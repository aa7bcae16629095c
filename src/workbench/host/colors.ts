import type { Nullable } from "@univerjs/core";

import type { Json } from "../grid/json";
import { excelError } from "./host-error";

/** The colours that HTML names in a word and Excel takes. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightgray: "#D3D3D3",
  magenta: "#FF00FF",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** Reads a colour: `#RRGGBB`, `RRGGBB` or a name of HTML; gives `#RRGGBB` in upper case. */
export function readColor(given: Json): string {
  if (typeof given !== "string") throw excelError("InvalidArgument");
  const match = /^#?([0-9a-f]{6})$/i.exec(given.trim());
  const color = match ? `#${match[1]!.toUpperCase()}` : NAMED[given.trim().toLowerCase()];
  if (!color) throw excelError("InvalidArgument");
  return color;
}

/** A stored colour the way Excel gives it; the fallback where none is set. */
export function shownColor(stored: Nullable<string>, fallback: string): string {
  if (!stored) return fallback;
  const rgb = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(stored);
  if (!rgb) return stored.toUpperCase();
  const hex = rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
