/** A sheet for a customer itself: what is open, how it pays and what would help; nothing that is not its own to know. */
import type { CustomerLetter, Language, LateMonth, Remedy } from "../../engine";
import {
  adviceText,
  customerSheetText,
  type CustomerSheetText,
} from "../../i18n/customer-sheet-texts";
import { formatDate } from "../../i18n/format";
import { addSheet } from "../add-sheet";
import { SheetDraft } from "../review/sheet-draft";
import { writeDraft } from "../review/write-draft";
import { markArea } from "../share/own-areas";
import { nextAreaNumber } from "../share/trail";
import type { LetterPage } from "./letter-page";
import { LETTER_COLUMNS, LETTER_WIDTHS, putItems, TITLE_HEIGHT, type Paper } from "./letters-sheet";

/** What the sheet tells; nothing else of the customer is handed to it. */
export interface CustomerSheet {
  readonly customer: Pick<CustomerLetter, "id" | "name">;
  readonly language: Language;
  readonly asOfDate: number;
  /** Open items as a statement of account lists them; null for none. */
  readonly account: LetterPage | null;
  /** The oldest first. */
  readonly months: readonly LateMonth[];
  /** What would reach better terms, most useful first. */
  readonly remedies: readonly Remedy[];
  /** Currency of amounts in them. */
  readonly currency: string;
  /** Who is to be asked; "" where nobody is named. */
  readonly contact: string;
}

/**
 * Writes the sheet at the end of the workbook and shows it.
 *
 * @returns The name of the sheet.
 */
export async function writeCustomerSheet(
  context: Excel.RequestContext,
  content: CustomerSheet,
  paper: Paper,
): Promise<string> {
  const draft = customerSheet(content);
  const number = await nextAreaNumber(context);
  const { id, name } = content.customer;
  const wanted = customerSheetText("sheetName", content.language, { customer: name || id });
  return addSheet(context, wanted, (sheet) => {
    writeDraft(sheet, draft);
    const area = sheet.getRangeByIndexes(0, 0, draft.rowCount, LETTER_COLUMNS);
    markArea(context, "Sheet", number, area);
    sheet.showGridlines = false;
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.paperSize = paper;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.activate();
    sheet.getCell(0, 0).select();
  });
}

/** Lays the sheet out. */
export function customerSheet(content: CustomerSheet): SheetDraft {
  const { customer, language, asOfDate, account, contact } = content;
  const draft = new SheetDraft(LETTER_WIDTHS);
  const text = (one: CustomerSheetText, places = {}) => customerSheetText(one, language, places);
  let row = 0;
  const heading = (one: CustomerSheetText) => {
    row++;
    draft.styleRow(row, "heading");
    draft.put(row++, 0, text(one));
  };
  draft.put(row, 0, text("title"), { style: "title", span: LETTER_COLUMNS });
  draft.rowHeights.set(row++, 24);
  draft.rowHeights.set(row, TITLE_HEIGHT);
  draft.putParagraph(row++, 0, customer.name || customer.id, LETTER_COLUMNS, "subtitle");
  draft.put(row++, 0, text("asOf", { date: formatDate(asOfDate, language) }), { style: "label" });
  heading("openItems");
  if (account === null) draft.putParagraph(row++, 0, text("nothingOpen"), LETTER_COLUMNS);
  else row = putItems(draft, row, account);
  heading("payments");
  row = putMonths(draft, row, content);
  heading("help");
  draft.putParagraph(row++, 0, text("helpIntro"), LETTER_COLUMNS);
  for (const advice of advices(content)) {
    draft.putParagraph(row++, 0, `• ${advice}`, LETTER_COLUMNS);
  }
  row++;
  draft.putParagraph(row, 0, text("contact", { name: contact || text("nobody") }), LETTER_COLUMNS);
  return draft;
}

function putMonths(draft: SheetDraft, from: number, { months, language }: CustomerSheet): number {
  const text = (one: CustomerSheetText) => customerSheetText(one, language);
  let row = from;
  if (months.length === 0) {
    draft.putParagraph(row, 0, text("noPayments"), LETTER_COLUMNS);
    return row + 1;
  }
  const heads = ["month", "invoices", "onTime", "share", "daysLate"] as const;
  heads.forEach((head, column) => {
    const align = column === 0 ? "left" : "right";
    draft.put(row, column, text(head), { style: "columnHead", align, wrap: true });
  });
  draft.rowHeights.set(row++, 2 * LINE);
  const invoices = sumOf(months, ({ invoices: count }) => count);
  const onTime = sumOf(months, ({ onTime: count }) => count);
  const put = (label: string | number, counts: Omit<LateMonth, "lastDay">, isTotal = false) => {
    const look = isTotal ? ({ style: "total" } as const) : {};
    if (isTotal) draft.styleRow(row, "total");
    const month = typeof label === "number" ? { format: { code: "yyyy-mm" }, align: "left" } : {};
    draft.put(row, 0, label, { ...look, ...(month as object) });
    draft.put(row, 1, counts.invoices, { ...look, format: "whole" });
    draft.put(row, 2, counts.onTime, { ...look, format: "whole" });
    draft.put(row, 3, counts.onTime / counts.invoices, { ...look, format: "percent" });
    draft.put(row++, 4, counts.daysLate, { ...look, format: "points" });
  };
  for (const month of months) put(month.lastDay, month);
  put(text("all"), { invoices, onTime, daysLate: null }, true);
  return row;
}

/** Height of a line of a heading, in points. */
const LINE = 15;

function sumOf(months: readonly LateMonth[], of: (month: LateMonth) => number): number {
  return months.reduce((sum, month) => sum + of(month), 0);
}

/** What the customer could do, each thing once. */
function advices({ remedies, currency, language, months, account }: CustomerSheet): string[] {
  const told = remedies.map((remedy) => adviceText(remedy, currency, language));
  const known = [...new Set(told)].filter((advice) => advice !== "");
  const isLate =
    months.some(({ invoices, onTime }) => onTime < invoices) ||
    (account?.letter.daysPastDue ?? 0) > 0;
  const due = customerSheetText(isLate ? "payDue" : "keepOn", language);
  return [...(known.length > 0 ? known : [due]), customerSheetText("disputes", language)];
}
