/** Currencies that stand on rows of their own above the items in them: "Currency: USD". */
import { cellText } from "../values/cells";
import { currencyCode, currencyIn } from "../words/currency-names";
import type { LayoutDraft } from "./layout-draft";
import { isFilled, ROW } from "./row-kinds";

const LABEL = /^(?:currency|ccy|curr\.?|币别|币种|货币|幣別|幣種|貨幣)\s*[:：]?\s*(.*)$/i;

/** Gives the rows below such a heading its currency, where no column names one. */
export function readCurrencySections(draft: LayoutDraft): void {
  if (draft.header.columns.currency !== undefined || draft.rows === null) return;
  const { kinds } = draft.rows;
  const headings = new Map(draft.rows.headings);
  const currencies: string[] = [];
  let current = "";
  for (let row = draft.header.row + 1; row < draft.grid.length; row++) {
    const code = kinds[row] === ROW.group ? sectionOf(draft.grid[row]!) : null;
    if (code !== null) {
      current = code;
      headings.delete(row);
    }
    if (current !== "") currencies[row] = current;
  }
  if (current === "") return;
  draft.rows = { ...draft.rows, headings };
  const currency = draft.work("", (row) => currencies[row] ?? "");
  draft.header = { ...draft.header, columns: { ...draft.header.columns, currency } };
}

function sectionOf(cells: readonly unknown[]): string | null {
  const texts = cells.filter(isFilled).map(cellText);
  const label = LABEL.exec(texts.slice(0, 2).join(" "))?.[1];
  return texts.length > 2 || label === undefined
    ? null
    : (currencyCode(label) ?? currencyIn(label));
}
