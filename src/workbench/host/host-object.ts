import type { SheetArea } from "../grid/area";

/** An object of Excel's model that carries nothing but its place in it. */
type Singleton = Readonly<Record<string, never>>;

/** A conditional format, or a part of one. */
interface ConditionalFormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** What each type of Excel's object model stands for in the host. */
export interface Targets {
  Workbook: Singleton;
  Application: Singleton;
  WorkbookProtection: Singleton;
  Runtime: Singleton;
  CultureInfo: Singleton;
  NumberFormatInfo: Singleton;
  DatetimeFormatInfo: Singleton;
  WorksheetCollection: Singleton;
  Worksheet: { readonly sheetId: string };
  CommentCollection: { readonly sheetId: string };
  WorksheetProtection: { readonly sheetId: string };
  WorksheetFreezePanes: { readonly sheetId: string };
  PageLayout: { readonly sheetId: string };
  PageBreakCollection: { readonly sheetId: string };
  PageBreak: { readonly sheetId: string; readonly row: number };
  HeaderFooterGroup: { readonly sheetId: string };
  HeaderFooter: { readonly sheetId: string };
  Range: SheetArea;
  RangeAreas: { readonly areas: readonly SheetArea[] };
  RangeCollection: { readonly areas: readonly SheetArea[] };
  RangeFormat: SheetArea;
  RangeFill: SheetArea;
  RangeFont: SheetArea;
  RangeBorderCollection: SheetArea;
  RangeBorder: SheetArea & { readonly side: string };
  ConditionalFormatCollection: SheetArea;
  ConditionalFormat: ConditionalFormatTarget;
  CustomConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  CellValueConditionalFormat: ConditionalFormatTarget;
  ConditionalRangeFormat: ConditionalFormatTarget;
  ConditionalRangeFill: ConditionalFormatTarget;
  ConditionalRangeFont: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  TableCollection: { readonly sheetId: string | null };
  Table: { readonly tableId: string };
  TableColumnCollection: { readonly tableId: string };
  TableColumn: { readonly tableId: string; readonly index: number };
  TableRowCollection: { readonly tableId: string };
  TableRow: { readonly tableId: string; readonly index: number };
  NamedItemCollection: { readonly sheetId: string | null };
  NamedItem: { readonly name: string; readonly sheetId: string | null };
  SettingCollection: Singleton;
  Setting: { readonly key: string };
}

/** The name of a type of Excel's object model that the host knows. */
export type TypeName = keyof Targets;

/** An object of Excel's model: its type and what it stands for. */
export interface HostObject<Name extends TypeName = TypeName> {
  readonly type: Name;
  readonly target: Targets[Name];
}

/** Makes an object of Excel's model. */
export function hostObject<Name extends TypeName>(
  type: Name,
  target: Targets[Name],
): HostObject<Name> {
  return { type, target };
}
