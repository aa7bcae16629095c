/** Amounts that are written in thousands or ten thousands: a ledger adds up what stands in its cells. */
import { cellText } from "../values/cells";
import { unitIn } from "../words/unit-words";
import type { LayoutDraft } from "./layout-draft";

/** A title line that is about the unit, not about anything else that bears such a word. */
const UNIT_LINE = /单位|單位|amounts?|figures|\bin\b|currency/i;

/** Says that the header of the money, or a line above it, names a unit of more than one. */
export function noteAmountUnit(draft: LayoutDraft): void {
  const { columns, titles, row } = draft.header;
  const money = columns.openAmount ?? columns.amount ?? columns.debit;
  const title = money === undefined ? "" : (titles[money] ?? "");
  const lines = draft.grid.slice(0, row).flat().map(cellText);
  const above = lines.find((text) => UNIT_LINE.test(text) && unitIn(text) !== null);
  const found = unitIn(title) ?? above;
  if (found !== undefined) draft.doubt("amountUnit", "warning", title, found, 0);
}
