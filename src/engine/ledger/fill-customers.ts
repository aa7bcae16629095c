/** Gives every row of a grouped ledger its customer. */
import { findHeaderRow } from "../reading/header-row";
import { comparisonKey } from "../values/cells";
import { EngineError } from "../values/errors";
import { headerKey } from "../words/header-key";
import { INVOICE_NAMES } from "../words/invoice-names";
import type { LayoutDraft } from "./layout-draft";
import { REQUIRED } from "./ledger-header";
import { nestedHeadings } from "./nested-headings";
import { rowColumns } from "./row-columns";
import { isFilled, ROW } from "./row-kinds";
import { titleCustomerOf } from "./title-customer";

/** "Account" is the customer, unless the customers stand on heading rows or in a column of their own. */
export function dropLedgerAccount(draft: LayoutDraft): void {
  const { customerName, customerId, ...columns } = draft.header.columns;
  if (customerName === undefined || customerId !== undefined || draft.rows === null) return;
  if (!LEDGER_ACCOUNT.has(headerKey(draft.header.titles[customerName]))) return;
  const accounts = new Set<string>();
  for (let row = draft.header.row + 1; row < draft.grid.length; row++) {
    if (draft.rows.kinds[row] === ROW.item)
      accounts.add(comparisonKey(draft.grid[row]![customerName]));
  }
  if (accounts.size > 1 || draft.rows.headings.size === 0) return;
  draft.header = { ...draft.header, columns };
  draft.sortRows();
}

/** Gives rows without a customer that of the heading, or of the first row of their group. */
export function fillCustomers(draft: LayoutDraft): void {
  const { customerId, customerName } = draft.header.columns;
  const column = customerId ?? customerName;
  const rows = draft.rows;
  const titled = column === undefined ? titleCustomerOf(draft.grid, draft.header.row) : null;
  if (column === undefined && titled === null && (rows?.headings.size ?? 0) === 0) {
    findHeaderRow(draft.grid, INVOICE_NAMES, "invoices", REQUIRED);
    throw missingCustomer(draft);
  }
  if (rows === null) return;
  const first = draft.header.row + 1;
  const named = (row: number) =>
    [customerId, customerName].some(
      (place) => place !== undefined && isFilled(draft.grid[row]![place]),
    );
  const { dates, marks } = rowColumns(draft.grid, draft.header, draft.buckets);
  // A bare amount belongs to nobody.
  const isBare = (row: number) =>
    ![...dates, ...marks].some((place) => isFilled(draft.grid[row]![place]));
  let blanks = 0;
  let isRepeated = false;
  const seen = new Set<string>();
  for (let row = first; row < draft.grid.length; row++) {
    if (rows.kinds[row] !== ROW.item && rows.kinds[row] !== ROW.opening) continue;
    if (isBare(row) && rows.kinds[row] === ROW.item && !named(row)) continue;
    if (!named(row)) blanks++;
    else if (column !== undefined) {
      const key = comparisonKey(draft.grid[row]![column]);
      isRepeated ||= seen.has(key);
      seen.add(key);
    }
  }
  if (blanks === 0) return;
  const hasHeadings =
    titled !== null || (rows.headings.size > 0 && (column === undefined || seen.size === 0));
  if (!hasHeadings && (isRepeated || seen.size === 0)) return;
  const nested = hasHeadings ? nestedHeadings(draft.grid, rows) : new Set();
  const names: unknown[] = [];
  const codes: unknown[] = [];
  let current: { code: unknown; name: unknown } | null =
    titled === null ? null : { code: "", name: titled };
  for (let row = first; row < draft.grid.length; row++) {
    const kind = rows.kinds[row];
    const cells = draft.grid[row]!;
    if (kind === ROW.group && rows.headings.has(row)) {
      if (hasHeadings && !nested.has(row)) current = { code: "", name: rows.headings.get(row)! };
    } else if ((kind === ROW.item && (named(row) || !isBare(row))) || kind === ROW.opening) {
      if (named(row)) {
        current = {
          code: customerId === undefined ? "" : cells[customerId],
          name: customerName === undefined ? "" : cells[customerName],
        };
      }
      names[row] = current?.name ?? "";
      codes[row] = current?.code ?? "";
    }
  }
  const title = column === undefined ? "" : draft.header.titles[column]!;
  const columns = { ...draft.header.columns };
  if (customerId !== undefined) columns.customerId = draft.work(title, (row) => codes[row]);
  if (customerId === undefined || customerName !== undefined || hasHeadings) {
    columns.customerName = draft.work(title, (row) => names[row]);
  }
  draft.header = { ...draft.header, columns };
  // A name above a gap is likelier another one's than a heading is.
  draft.doubt("customerFilledDown", hasHeadings ? "note" : "warning", title, "", blanks);
}

function missingCustomer(draft: LayoutDraft): EngineError {
  return new EngineError("missingColumn", {
    table: "invoices",
    column: "customerId|customerName",
    found: draft.header.titles.filter((title) => title !== "").join(", "),
  });
}

const LEDGER_ACCOUNT = new Set(["Account", "A/C", "Acct", "Acc", "Ledger"].map(headerKey));
