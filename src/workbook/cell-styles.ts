/** Colours, fonts and number formats of the sheets that the add-in writes. */
import type { CellFormat, CellLook, CellStyle, DraftCell } from "./review/sheet-draft";

/** The product's colours, dark enough to print in black and white. */
const COLOURS = {
  brand: "#0B6B58",
  brandLight: "#E3F1EE",
  line: "#BFCFCB",
  muted: "#5B6B68",
  white: "#FFFFFF",
  input: "#FFF6D6",
  amber: "#FDF0D0",
  amberText: "#6B4700",
  red: "#FBE3E1",
  redText: "#8C1D18",
} as const;

interface Style {
  readonly font?: Readonly<Partial<Pick<Excel.RangeFont, "bold" | "italic" | "size" | "color">>>;
  readonly fill?: string;
  /** Colour of a line below. */
  readonly underline?: string;
}

/** Font of every cell; numbers of one column then stand below each other. */
const SHEET_FONT = { name: "Calibri", size: 9 } as const;

/** How each style looks. */
const CELL_STYLES: Readonly<Record<CellStyle, Style>> = {
  title: { font: { bold: true, size: 16, color: COLOURS.brand } },
  subtitle: { font: { bold: true, size: 12 } },
  note: { font: { italic: true, size: 8, color: COLOURS.muted } },
  heading: { font: { bold: true, color: COLOURS.white }, fill: COLOURS.brand },
  columnHead: { font: { bold: true, color: COLOURS.muted }, underline: COLOURS.line },
  group: { font: { bold: true, color: COLOURS.brand }, fill: COLOURS.brandLight },
  label: { font: { color: COLOURS.muted } },
  tileLabel: { font: { color: COLOURS.muted, size: 8 }, fill: COLOURS.brandLight },
  tileValue: { font: { bold: true, size: 12, color: COLOURS.brand }, fill: COLOURS.brandLight },
  tileWarning: { font: { bold: true, size: 12, color: COLOURS.amberText }, fill: COLOURS.amber },
  tileDanger: { font: { bold: true, size: 12, color: COLOURS.redText }, fill: COLOURS.red },
  total: { font: { bold: true }, fill: COLOURS.brandLight },
  marked: { font: { bold: true }, fill: COLOURS.amber },
  warning: { font: { color: COLOURS.amberText }, fill: COLOURS.amber },
  danger: { font: { color: COLOURS.redText, bold: true }, fill: COLOURS.red },
  input: { fill: COLOURS.input, underline: COLOURS.line },
};

/** How much larger than plain ones the letters of a style are. */
export function relativeSize(style: CellStyle | undefined): number {
  const size = style === undefined ? undefined : CELL_STYLES[style].font?.size;
  return (size ?? SHEET_FONT.size) / SHEET_FONT.size;
}

/** Excel's code of each number format. */
export const FORMATS: Readonly<Record<CellFormat, string>> = {
  text: "@",
  amount: "#,##0.00",
  whole: "#,##0",
  date: "yyyy-mm-dd",
  percent: "0.0%",
  points: "0.0",
  plain: "General",
};

/** Gives Excel's code for a cell; a text is always text. */
export function numberFormat({ value, format, isFormula }: DraftCell): string {
  if (typeof value === "string" && !isFormula) return FORMATS.text;
  if (format === undefined) return FORMATS.plain;
  return typeof format === "object" ? format.code : FORMATS[format];
}

/** The look of a cell without a style of its own. */
export const PLAIN_LOOK: Excel.CellPropertiesFormat = {
  font: SHEET_FONT,
  verticalAlignment: "Center",
};

const ALIGNMENTS: Readonly<Record<NonNullable<CellLook["align"]>, "Left" | "Right" | "Center">> = {
  left: "Left",
  right: "Right",
  center: "Center",
};

/** Adds a style and what a cell says of its own look to a look. */
export function withStyle(
  look: Excel.CellPropertiesFormat,
  { style, align, wrap }: Pick<CellLook, "style" | "align" | "wrap">,
): Excel.CellPropertiesFormat {
  const { font, fill, underline }: Style = style === undefined ? {} : CELL_STYLES[style];
  return {
    ...look,
    ...(font === undefined ? {} : { font: { ...look.font, ...font } }),
    ...(fill === undefined ? {} : { fill: { color: fill } }),
    ...(underline === undefined
      ? {}
      : { borders: { bottom: { style: "Continuous", color: underline } } }),
    ...(align === undefined ? {} : { horizontalAlignment: ALIGNMENTS[align] }),
    ...(wrap === true ? { wrapText: true } : {}),
  };
}

/** Gives every cell of a range one style. */
export function applyStyle(
  range: Excel.Range,
  size: { readonly rowCount: number; readonly columnCount: number },
  look: Pick<CellLook, "style" | "align" | "wrap">,
): void {
  const format = withStyle(PLAIN_LOOK, look);
  const row = new Array<Excel.SettableCellProperties>(size.columnCount).fill({ format });
  range.setCellProperties(new Array<Excel.SettableCellProperties[]>(size.rowCount).fill(row));
}
