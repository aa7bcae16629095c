/** One more statement of a customer, of a few figures that are told. */
import { CustomerIndex, type CustomerIdentity } from "../reading/customer-index";
import { DERIVATIONS, withDerivedItems } from "../statements/derived-items";
import type { StatementTable } from "../statements/statement-table";
import { addMonths, type SerialDate } from "../values/serial-date";
import type { StatementItem, StatementItems } from "../words/statement-items";

/**
 * Gives the last day of the period after the latest one, a year later.
 *
 * @returns The as-of date where that year is not over, or nothing is known.
 */
export function nextPeriodEnd(latest: SerialDate | null, asOfDate: SerialDate): SerialDate {
  return latest === null ? asOfDate : Math.min(asOfDate, addMonths(latest, 12));
}

/**
 * Changes items of a statement; what follows from a changed item is worked out again.
 *
 * Of liabilities told alone total assets follow, not equity: of each sum the item that is derived first gives way.
 */
export function withChangedItems(items: StatementItems, changed: StatementItems): StatementItems {
  const moved = new Set(Object.keys(changed) as StatementItem[]);
  const settled = new Set<string>();
  for (let isMoving = true; isMoving;) {
    isMoving = false;
    for (const { item, from } of DERIVATIONS) {
      const sum = [item, ...from].sort().join();
      if (settled.has(sum) || moved.has(item) || !from.some((one) => moved.has(one))) continue;
      settled.add(sum);
      if (from.some((one) => items[one] === undefined && changed[one] === undefined)) continue;
      moved.add(item);
      isMoving = true;
    }
  }
  const kept = Object.entries(items).filter(([item]) => !moved.has(item as StatementItem));
  return withDerivedItems({ ...Object.fromEntries(kept), ...changed });
}

/** Adds a statement of a customer to a table: what it does not tell is that of the latest one. */
export function withNextStatement(
  table: StatementTable,
  customer: CustomerIdentity,
  told: StatementItems,
  asOfDate: SerialDate,
): StatementTable {
  const place = table.index.findSame(customer);
  const known = place === null ? [] : table.statements[place]!;
  const ended = known.filter(({ periodEnd }) => periodEnd <= asOfDate);
  const latest = ended.at(-1);
  const next = {
    row: 0,
    periodEnd: nextPeriodEnd(latest?.periodEnd ?? null, asOfDate),
    items: withChangedItems(latest?.items ?? {}, told),
  };
  const statements = [...ended, next];
  if (place !== null) {
    const changed = table.statements.map((own, at) => (at === place ? statements : own));
    return { ...table, statements: changed };
  }
  const customers = [...table.customers, customer];
  return {
    ...table,
    customers,
    index: new CustomerIndex(customers),
    industries: [...table.industries, null],
    statements: [...table.statements, statements],
  };
}
