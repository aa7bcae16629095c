/** What a customer would come to with another limit, other terms or invoices paid. */
import type { Assessment } from "../book/assessment";
import { CreditBook } from "../book/credit-book";
import type { CustomerTable } from "../ledger/customers";
import { findInvoiceLines } from "../ledger/invoice-lines";
import { changedLedger, documentNumber, type InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import type { Amount } from "../values/money";
import type { CustomerIdentity } from "../reading/customer-index";
import { NO_DATE } from "../reading/date-columns";
import type { StatementTable } from "../statements/statement-table";
import type { SerialDate } from "../values/serial-date";
import type { StatementItems } from "../words/statement-items";
import { withNextStatement } from "./next-statement";

/** What would be otherwise; null and an empty set for what stays. */
export interface WhatIf {
  /** In base currency, without a last day. */
  readonly creditLimit: Amount | null;
  readonly paymentTermsDays: number | null;
  /** Items of one more statement, in the unit of the table; null for none. */
  readonly statement: StatementItems | null;
  /** Places of items in the ledger that would be paid in full on the as-of date. */
  readonly paidItems: ReadonlySet<number>;
}

/** An invoice that a customer has not paid. */
export interface UnpaidItem {
  /** Its place in the ledger. */
  readonly item: number;
  /** Number as written; "" where the ledger has none. */
  readonly invoiceNo: string;
  /** Null where it is not known. */
  readonly dueDate: SerialDate | null;
  /** In its own currency. */
  readonly amount: Amount;
  readonly currency: string;
}

/** Lists what a customer owes item by item, the longest due first; credits are left out. */
export function unpaidItems({ tables, places, asOfDate }: CreditBook, place: number): UnpaidItem[] {
  const { ledger } = tables;
  if (ledger === null) return [];
  const items: UnpaidItem[] = [];
  for (let item = 0; item < ledger.length; item++) {
    if (places.ofLedger[ledger.customerOf[item]!] !== place) continue;
    const amount = openAmountAt(ledger, item, asOfDate);
    if (amount <= 0) continue;
    const due = ledger.dueDate[item]!;
    items.push({
      item,
      invoiceNo: documentNumber(ledger, item),
      dueDate: due === NO_DATE ? null : due,
      amount,
      currency: ledger.currencies[ledger.currencyOf[item]!]!,
    });
  }
  return items.sort((a, b) => (a.dueDate ?? 0) - (b.dueDate ?? 0));
}

/**
 * Assesses a customer as if something were otherwise; the book itself stays as it is.
 *
 * Another limit or other terms need a row of the customer in the customers' table, one more statement a table of them.
 */
export function assessIf(book: CreditBook, place: number, change: WhatIf): Assessment {
  const { tables, asOfDate, policy } = book;
  const ledger = tables.ledger && withPaid(tables.ledger, change.paidItems, asOfDate);
  const isSame = ledger === tables.ledger;
  const changed = {
    ...tables,
    statements:
      tables.statements &&
      withStatement(tables.statements, book.places.identities[place]!, change, asOfDate),
    customers: tables.customers && withTerms(tables.customers, place, change),
    ledger,
    lines: isSame || ledger === null ? tables.lines : findInvoiceLines(ledger),
  };
  return new CreditBook(changed, asOfDate, policy).at(place);
}

function withStatement(
  table: StatementTable,
  customer: CustomerIdentity,
  { statement }: WhatIf,
  asOfDate: SerialDate,
): StatementTable {
  return statement === null ? table : withNextStatement(table, customer, statement, asOfDate);
}

function withTerms(table: CustomerTable, place: number, change: WhatIf): CustomerTable {
  const { creditLimit, paymentTermsDays } = change;
  const customers = table.customers.map((customer, at) => {
    if (at !== place) return customer;
    const limit =
      creditLimit === null
        ? {}
        : {
            ...{ creditLimit, limitValidTo: null, temporaryLimit: null, unreadableLimit: null },
            currencies: {},
          };
    return { ...customer, ...limit, ...(paymentTermsDays === null ? {} : { paymentTermsDays }) };
  });
  return { ...table, customers };
}

function withPaid(
  ledger: InvoiceLedger,
  paid: ReadonlySet<number>,
  asOfDate: SerialDate,
): InvoiceLedger {
  if (paid.size === 0) return ledger;
  const residualAmount = ledger.residualAmount.slice();
  const settledDate = ledger.settledDate.slice();
  const settlementOf = ledger.settlementOf?.slice() ?? null;
  for (const item of paid) {
    residualAmount[item] = 0;
    settledDate[item] = asOfDate;
    // Payments after the day would be undone again.
    if (settlementOf !== null) settlementOf[item] = 0;
  }
  return changedLedger(ledger, { residualAmount, settledDate, settlementOf });
}
