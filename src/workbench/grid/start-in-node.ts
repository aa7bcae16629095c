import { LocaleType, type Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import texts from "@univerjs/preset-sheets-node-core/locales/en-US";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";

import { createUniver, openWorkbook } from "./create-univer";
import { emptyWorkbook, type SheetSize } from "./empty-workbook";

/** Starts Univer without a browser, with an empty workbook of one sheet. */
export function startInNode(sheetName = "Sheet1", size?: SheetSize): Univer {
  const extras = { plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin] };
  const presets = [UniverSheetsNodeCorePreset(), extras];
  const univer = createUniver({ locale: LocaleType.EN_US, texts, presets });
  openWorkbook(univer, emptyWorkbook(sheetName, size));
  return univer;
}
