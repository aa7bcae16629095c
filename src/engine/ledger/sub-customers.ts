/** Jobs and projects listed below their customer, with a total of all of them: "Ann", "Kitchen", "Total Ann". */
import { comparisonKey } from "../values/cells";
import { subtotalName } from "../words/row-words";
import type { LayoutDraft } from "./layout-draft";
import { isFilled, ROW } from "./row-kinds";

/** Gives the rows between a customer and its total to the customer. */
export function joinSubCustomers(draft: LayoutDraft): void {
  const { customerId, customerName } = draft.header.columns;
  const column = customerId ?? customerName;
  const { rows, grid } = draft;
  if (column === undefined || column >= draft.header.titles.length || rows === null) return;
  const parents = new Map<number, unknown>();
  for (let row = draft.header.row + 1; row < grid.length; row++) {
    if (rows.kinds[row] !== ROW.total) continue;
    const name = subtotalName(grid[row]![column]);
    if (name === "") continue;
    const last = row - 1;
    let first = last;
    while (rows.kinds[first] === ROW.item && comparisonKey(grid[first]![column]) !== name) first--;
    if (first === last || first <= draft.header.row) continue;
    if (comparisonKey(grid[first]![column]) !== name) continue;
    for (let child = first + 1; child <= last; child++) {
      if (isFilled(grid[child]![column])) parents.set(child, grid[first]![column]);
    }
  }
  if (parents.size === 0) return;
  const title = draft.header.titles[column]!;
  const worked = draft.work(title, (row) => parents.get(row) ?? grid[row]![column]);
  const field = customerId === undefined ? "customerName" : "customerId";
  draft.header = { ...draft.header, columns: { ...draft.header.columns, [field]: worked } };
}
