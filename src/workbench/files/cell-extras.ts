import type { CustomData } from "@univerjs/core";

/** What a cell of a file has and the grid does not show; it is written back as it was read. */
export interface CellExtras {
  readonly hyperlink?: string;
  /** Text of the cell's note. */
  readonly note?: string;
}

const KEY = "file";

/** Packs the extras into the custom data of a cell. */
export function toCellCustomData(extras: CellExtras): CustomData {
  return { [KEY]: extras };
}

/** The extras that travel with a cell. */
export function cellExtrasOf(custom: CustomData | undefined): CellExtras {
  return (custom?.[KEY] as CellExtras | undefined) ?? {};
}
