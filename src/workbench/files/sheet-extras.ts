import type { CustomData } from "@univerjs/core";
import type {
  ConditionalFormattingOptions,
  DataValidation,
  HeaderFooter,
  PageSetup,
} from "exceljs";

/**
 * What a sheet of a file has and the grid does not show.
 *
 * It travels in the sheet's custom data and is written back as it was read.
 */
export interface SheetExtras {
  /** Print set-up in the terms of exceljs; what the grid's own says goes before it. */
  readonly pageSetup?: Partial<PageSetup>;
  readonly headerFooter?: Partial<HeaderFooter>;
  /** Rules for entering cells, by address. */
  readonly dataValidations?: Readonly<Record<string, DataValidation>>;
  /** Conditional formats of kinds that the grid does not show. */
  readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  /** Address of the area with filter buttons. */
  readonly autoFilter?: string;
}

const KEY = "file";

/** Packs the extras into the custom data of a sheet. */
export function toCustomData(extras: SheetExtras): CustomData {
  return { [KEY]: extras };
}

/** The extras that travel with a sheet; none for a sheet that came from no file. */
export function extrasOf(custom: CustomData | undefined): SheetExtras {
  return (custom?.[KEY] as SheetExtras | undefined) ?? {};
}
