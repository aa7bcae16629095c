/** A small credit book to look around in, for a workbook without tables. */
import type { Language } from "../engine";
import { fieldName } from "../i18n/field-names";
import { asLabel } from "../i18n/lists";
import { tableKindName } from "../i18n/pane-texts";
import { addSheet, orTakeBack } from "./add-sheet";
import { applyStyle, FORMATS } from "./cell-styles";

/** Name, limit, and how many days after the due date the customer pays. */
const CUSTOMERS = [
  ["Northwind GmbH", 12_000, -2],
  ["Acme Instruments", 15_000, 0],
  ["Cedar & Sons", 20_000, 6],
  ["Delta Foods", 18_000, 15],
  ["Harbour Trading", 25_000, 38],
  ["Lin Precision", 30_000, 64],
] as const;

const TERMS_DAYS = 30;
const INVOICES_EACH = 6;

/** 1 January and 30 June 2025. */
const [FIRST_DAY, LAST_DAY] = [45658, 45838];

type Row = readonly (string | number)[];

/** Writes the sheets, both or none, under headers in a language. */
export async function writeSampleSheets(
  context: Excel.RequestContext,
  language: Language,
): Promise<void> {
  const head = (...fields: string[]) => fields.map((field) => asLabel(fieldName(field, language)));
  const customers = [
    head("customerId", "customerName", "creditLimit", "paymentTerms"),
    ...CUSTOMERS.map(([name, limit], at) => [codeOf(at), name, limit, TERMS_DAYS]),
  ];
  const invoices = [
    head("invoiceNo", "customerId", "documentDate", "dueDate", "amount", "settledDate"),
    ...CUSTOMERS.flatMap((_, at) => invoicesOf(at)),
  ];
  const write = (kind: "customers" | "invoices", grid: readonly Row[], dates: readonly number[]) =>
    addSheet(context, tableKindName(kind, language), (sheet) => {
      const [width, height] = [grid[0]!.length, grid.length];
      sheet.getRangeByIndexes(0, 0, height, width).values = grid.map((row) => [...row]);
      const titles = sheet.getRangeByIndexes(0, 0, 1, width);
      applyStyle(titles, { rowCount: 1, columnCount: width }, { style: "heading" });
      for (const column of dates) {
        // A single value is taken for all cells of the range.
        sheet.getRangeByIndexes(1, column, height - 1, 1).numberFormat =
          FORMATS.date as unknown as string[][];
      }
      for (let column = 0; column < width; column++) {
        sheet.getCell(0, column).format.columnWidth = 100;
      }
      sheet.freezePanes.freezeRows(1);
    });
  const first = await write("customers", customers, []);
  await orTakeBack(first, async () => {
    await write("invoices", invoices, [2, 3, 5]);
  });
}

function codeOf(at: number): string {
  return `C-${at + 1}`;
}

function invoicesOf(at: number): Row[] {
  const delay = CUSTOMERS[at]![2];
  return Array.from({ length: INVOICES_EACH }, (_, month) => {
    const date = FIRST_DAY + 30 * month + 3 * at;
    const due = date + TERMS_DAYS;
    const paid = due + delay + 3 * (month % 2);
    const amount = 1500 * (at + 1) + 250 * month;
    const number = 1001 + at * INVOICES_EACH + month;
    return [number, codeOf(at), date, due, amount, paid > LAST_DAY ? "" : paid];
  });
}
