/** Colours that follow the values of a report, wherever its rows stand after the next calculation. */

import type { Worksheet } from "../files/excel-workbook";

/** What a report points out. */
export interface Highlight {
  /** Title of the column that says it. */
  readonly title: string;
  /** What a cell of that column says. */
  readonly text: string;
  readonly colour: string;
  /** The whole row, or the cell alone. */
  readonly scope: "row" | "cell";
  readonly bold?: boolean;
}

/** Rows below the header that a report may come to fill. */
const ROWS = 500;

/** Colours the cells of a report by what stands in them. */
export function highlight(
  sheet: Worksheet,
  header: { readonly row: number; readonly titles: readonly unknown[] },
  highlights: readonly Highlight[],
): void {
  const first = header.row + 1;
  const letter = (column: number): string => sheet.getColumn(column).letter;
  highlights.forEach(({ title, text, colour, scope, bold = false }, index) => {
    const said = letter(header.titles.indexOf(title) + 1);
    const [from, to] = scope === "row" ? ["A", letter(header.titles.length)] : [said, said];
    sheet.addConditionalFormatting({
      ref: `${from}${String(first)}:${to}${String(first + ROWS)}`,
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: [`$${said}${String(first)}="${text}"`],
          style: {
            font: { bold },
            fill: { type: "pattern", pattern: "solid", bgColor: { argb: colour } },
          },
        },
      ],
    });
  });
}
