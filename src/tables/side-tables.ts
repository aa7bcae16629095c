/** The tables beside a ledger: what each gave and what of it was left out, for every report and the pane. */
import type {
  ContactTable,
  CustomerTable,
  EventTable,
  IssueLog,
  LeftOutCount,
  OrderTable,
  ReceiptTable,
  StatementTable,
  TableHeader,
} from "../engine";

/** Tables beside a ledger by what they hold. */
export interface SideTables {
  readonly customers: CustomerTable;
  readonly statements: StatementTable;
  readonly events: EventTable;
  readonly receipts: ReceiptTable;
  readonly orders: OrderTable;
  readonly contacts: ContactTable;
}

/** What a table beside a ledger holds. */
export type SideTableKind = keyof SideTables;

/** What every reader of such a table says of its rows. */
export interface SideTable {
  readonly header: TableHeader;
  readonly issues: IssueLog;
  readonly unusableRows: number;
  readonly unusableAmount?: number;
  /** Rows that were read and are over. */
  readonly over?: readonly LeftOutCount[];
}

const ITEMS: { readonly [K in SideTableKind]: (table: SideTables[K]) => number } = {
  customers: ({ customers }) => customers.length,
  statements: ({ statements }) => statements.reduce((sum, list) => sum + list.length, 0),
  events: ({ events }) => events.length,
  receipts: ({ receipts }) => receipts.length,
  orders: ({ orders }) => orders.length,
  contacts: ({ contacts }) => contacts.length,
};

/** The kinds of tables, in the order in which a check lists them. */
export const SIDE_TABLE_KINDS = Object.keys(ITEMS) as readonly SideTableKind[];

/** Counts what was read of a table: its customers, statements, events and so on. */
export function itemsRead<K extends SideTableKind>(kind: K, table: SideTables[K]): number {
  return ITEMS[kind](table);
}

/** Counts the rows that are no data, by reason; a reason without rows may be among them. */
export function leftOutOf({
  issues,
  unusableRows,
  unusableAmount = 0,
  over = [],
}: Omit<SideTable, "header">): readonly LeftOutCount[] {
  return [
    { reason: "totalRows", rows: issues.counts.get("totalRow") ?? 0, amount: 0 },
    ...over,
    { reason: "unusableRows", rows: unusableRows, amount: unusableAmount },
  ];
}
