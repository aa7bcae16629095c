import {
  applicationType,
  cultureInfoType,
  datetimeFormatInfoType,
  numberFormatInfoType,
  runtimeType,
} from "./application-types";
import { bordersType, borderType } from "./border-types";
import { colorScaleType, dataBarLookType, dataBarType } from "./conditional-bar-types";
import { conditionalFormatsType, conditionalFormatType } from "./conditional-format-types";
import {
  cellValueFormatType,
  conditionalFillType,
  conditionalFontType,
  conditionalLookType,
  customFormatType,
  formatRuleType,
} from "./conditional-rule-types";
import { freezePanesType } from "./freeze-panes-type";
import type { TypeName } from "./host-object";
import { namesType, nameType } from "./name-types";
import type { ObjectType } from "./object-type";
import {
  headerFooterGroupType,
  headerFooterType,
  pageBreaksType,
  pageBreakType,
  pageLayoutType,
} from "./page-layout-types";
import { rangeAreasType, rangesType } from "./range-areas-type";
import { rangeFillType, rangeFontType, rangeFormatType } from "./range-format-types";
import { rangeType } from "./range-type";
import { settingsType, settingType } from "./setting-types";
import { tableColumnsType, tableColumnType } from "./table-column-types";
import { tableRowsType, tableRowType } from "./table-row-types";
import { tablesType, tableType } from "./table-types";
import { workbookProtectionType, workbookType } from "./workbook-type";
import { commentsType, worksheetProtectionType, worksheetType } from "./worksheet-type";
import { worksheetsType } from "./worksheets-type";

/** Every type of Excel's object model that the workbench carries out. */
export const objectTypes: { readonly [Name in TypeName]: ObjectType<Name> } = {
  Application: applicationType,
  CellValueConditionalFormat: cellValueFormatType,
  ColorScaleConditionalFormat: colorScaleType,
  CommentCollection: commentsType,
  ConditionalDataBarPositiveFormat: dataBarLookType,
  ConditionalFormat: conditionalFormatType,
  ConditionalFormatCollection: conditionalFormatsType,
  ConditionalFormatRule: formatRuleType,
  ConditionalRangeFill: conditionalFillType,
  ConditionalRangeFont: conditionalFontType,
  ConditionalRangeFormat: conditionalLookType,
  CultureInfo: cultureInfoType,
  CustomConditionalFormat: customFormatType,
  DataBarConditionalFormat: dataBarType,
  DatetimeFormatInfo: datetimeFormatInfoType,
  HeaderFooter: headerFooterType,
  HeaderFooterGroup: headerFooterGroupType,
  NamedItem: nameType,
  NamedItemCollection: namesType,
  NumberFormatInfo: numberFormatInfoType,
  PageLayout: pageLayoutType,
  PageBreakCollection: pageBreaksType,
  PageBreak: pageBreakType,
  Range: rangeType,
  RangeAreas: rangeAreasType,
  RangeBorder: borderType,
  RangeBorderCollection: bordersType,
  RangeCollection: rangesType,
  RangeFill: rangeFillType,
  RangeFont: rangeFontType,
  RangeFormat: rangeFormatType,
  Runtime: runtimeType,
  Setting: settingType,
  SettingCollection: settingsType,
  Table: tableType,
  TableCollection: tablesType,
  TableColumn: tableColumnType,
  TableColumnCollection: tableColumnsType,
  TableRow: tableRowType,
  TableRowCollection: tableRowsType,
  Workbook: workbookType,
  WorkbookProtection: workbookProtectionType,
  Worksheet: worksheetType,
  WorksheetCollection: worksheetsType,
  WorksheetFreezePanes: freezePanesType,
  WorksheetProtection: worksheetProtectionType,
};
