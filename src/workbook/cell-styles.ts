/** Colours, fonts and number formats of the sheets that the add-in writes. */
import type { CellFormat, CellStyle, DraftCell } from "./review/sheet-draft";

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
export const SHEET_FONT = { name: "Calibri", size: 9 } as const;

/** How each style looks. */
const CELL_STYLES: Readonly<Record<CellStyle, Style>> = {
  title: { font: { bold: true, size: 16, color: COLOURS.brand } },
  subtitle: { font: { bold: true, size: 12 } },
  note: { font: { italic: true, size: 8, color: COLOURS.muted } },
  heading: { font: { bold: true, color: COLOURS.white }, fill: COLOURS.brand },
  columnHead: { font: { bold: true, color: COLOURS.muted }, underline: COLOURS.line },
  group: { font: { bold: true, color: COLOURS.brand }, fill: COLOURS.brandLight },
  label: {},
  value: {},
  tileLabel: { font: { color: COLOURS.muted, size: 8 }, fill: COLOURS.brandLight },
  tileValue: { font: { bold: true, size: 12, color: COLOURS.brand }, fill: COLOURS.brandLight },
  total: { font: { bold: true }, fill: COLOURS.brandLight },
  marked: { font: { bold: true }, fill: COLOURS.amber },
  warning: { font: { color: COLOURS.amberText }, fill: COLOURS.amber },
  danger: { font: { color: COLOURS.redText, bold: true }, fill: COLOURS.red },
  input: { fill: COLOURS.input, underline: COLOURS.line },
};

/** Excel's code of each number format. */
export const FORMATS: Readonly<Record<CellFormat, string>> = {
  text: "@",
  amount: "#,##0.00",
  whole: "#,##0",
  date: "yyyy-mm-dd",
  percent: "0.0%",
  points: "0.0",
  factor: "0.##",
};

/** Gives Excel's code for a cell; a text is always text. */
export function numberFormat({ value, format, isFormula }: DraftCell): string {
  if (typeof value === "string" && !isFormula) return FORMATS.text;
  if (format === undefined) return "General";
  return typeof format === "object" ? format.code : FORMATS[format];
}

/** Gives a range a style; what the style does not speak of stays as it is. */
export function applyStyle(range: Excel.Range, name: CellStyle): void {
  const { font, fill, underline } = CELL_STYLES[name];
  if (font !== undefined) Object.assign(range.format.font, font);
  if (fill !== undefined) range.format.fill.color = fill;
  if (underline !== undefined) {
    const border = range.format.borders.getItem("EdgeBottom");
    border.style = "Continuous";
    border.color = underline;
  }
}
