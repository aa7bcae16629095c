import type { TypeName } from "./host-object";
import type { ObjectType } from "./object-type";
import { rangeType } from "./range-type";
import { settingsType, settingType } from "./setting-types";
import { workbookType } from "./workbook-type";
import { worksheetType } from "./worksheet-type";
import { worksheetsType } from "./worksheets-type";

/** Every type of Excel's object model that the workbench carries out. */
export const objectTypes: { readonly [Name in TypeName]?: ObjectType<Name> } = {
  Range: rangeType,
  Setting: settingType,
  SettingCollection: settingsType,
  Workbook: workbookType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetsType,
};
