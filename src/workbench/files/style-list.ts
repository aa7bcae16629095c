import type { IStyleData } from "@univerjs/core";
import type { Style } from "exceljs";

import { toGridStyle } from "./grid-style";
import type { FileColor, Palette } from "./palette";

/** Collects the styles of a workbook file; equal ones get one id. */
export class StyleList {
  readonly #palette: Palette;
  readonly #ids = new Map<string, string>();
  // exceljs gives cells of one style the same object, so that few of them are compared.
  readonly #known = new Map<Partial<Style>, string | undefined>();
  readonly #styles: Record<string, IStyleData> = {};

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  /** The styles collected so far, by id. */
  get styles(): Record<string, IStyleData> {
    return this.#styles;
  }

  /** The id of a style, or undefined when the style says nothing. */
  idOf(style: Partial<Style>): string | undefined {
    if (!this.#known.has(style)) this.#known.set(style, this.#add(style));
    return this.#known.get(style);
  }

  /** A colour of the file as `#RRGGBB`, or null when it leaves it open. */
  color(color: FileColor | undefined): string | null {
    return this.#palette.resolve(color);
  }

  #add(style: Partial<Style>): string | undefined {
    const gridStyle = toGridStyle(style, this.#palette);
    if (!gridStyle) return undefined;
    const key = JSON.stringify(gridStyle);
    const id = this.#ids.get(key) ?? `s${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#styles[id] = gridStyle;
    return id;
  }
}
