/** Amounts that are written in thousands or ten thousands: a ledger adds up what stands in its cells. */
import { cellText } from "../values/cells";
import type { LayoutDraft } from "./layout-draft";

const UNIT =
  /[万萬亿億][元圆圓]?|[百千仟][万萬]?[元圆圓]|\b(in|of)\s+(thousands|millions|lakhs|crores)\b|\b(thousands|millions)\b|['’]000s?\b|\b(teur|tusd|tsd|mio)\b/i;
/** A title line that is about the unit, not about anything else that bears such a word. */
const UNIT_LINE = /单位|單位|amounts?|figures|\bin\b|currency/i;

/** Says that the header of the money, or a line above it, names a unit of more than one. */
export function noteAmountUnit(draft: LayoutDraft): void {
  const { columns, titles, row } = draft.header;
  const money = columns.openAmount ?? columns.amount ?? columns.debit;
  const title = money === undefined ? "" : (titles[money] ?? "");
  const lines = draft.grid.slice(0, row).flat().map(cellText);
  const above = lines.find((text) => UNIT_LINE.test(text) && UNIT.test(text));
  const found = UNIT.exec(title)?.[0] ?? above;
  if (found !== undefined) draft.doubt("amountUnit", "warning", title, found, 0);
}
