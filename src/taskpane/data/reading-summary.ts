/** What became of each table, in one line. */
import { POLICY_NAMES, type EngineError, type Language, type TableKind } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { paneText, type PaneText } from "../../i18n/pane-texts";
import { tableOf, type ParsedTables } from "../book/parsed-tables";

/** Words what is wrong with a table; "" while the words are not there yet. */
export type MessageOf = (error: EngineError) => string;

/** A line about a table, and how it is meant. */
export interface ReadingSummary {
  readonly intent: "none" | "warning" | "error";
  readonly text: string;
}

/**
 * Sums up what was read from a table, or says why nothing was.
 *
 * @param messageOf - Words why a table could not be read.
 */
export function readingSummary(
  kind: TableKind,
  tables: ParsedTables,
  language: Language,
  messageOf: MessageOf,
): ReadingSummary {
  const reading = tables[kind];
  if (reading.status === "failed") {
    return { intent: "error", text: messageOf(reading.error) };
  }
  if (kind === "policy") return policySummary(tables, language);
  if (reading.status === "none") return { intent: "none", text: "" };
  const [word, count] = COUNTS[kind];
  return {
    intent: "none",
    text: paneText(word, language, { count: formatNumber(count(tables) ?? 0, language) }),
  };
}

/** How much was read of each kind of table, and how that is said. */
const COUNTS: Readonly<
  Record<
    Exclude<TableKind, "policy">,
    readonly [word: PaneText, count: (tables: ParsedTables) => number | undefined]
  >
> = {
  customers: ["customersRead", ({ customers }) => tableOf(customers)?.customers.length],
  invoices: ["itemsRead", ({ invoices }) => tableOf(invoices)?.ledger.length],
  statements: ["statementsRead", ({ statements }) => tableOf(statements)?.statements.flat().length],
  events: ["eventsRead", ({ events }) => tableOf(events)?.events.length],
  receipts: ["receiptsRead", ({ receipts }) => tableOf(receipts)?.receipts.length],
  orders: ["ordersRead", ({ orders }) => tableOf(orders)?.orders.length],
  contacts: ["contactsRead", ({ contacts }) => tableOf(contacts)?.contacts.length],
};

function policySummary({ policy, applied }: ParsedTables, language: Language): ReadingSummary {
  const name = POLICY_NAMES.nameOf(applied.policy.name, language);
  if (policy.status !== "read") {
    return { intent: "none", text: paneText("policyBuiltIn", language, { name }) };
  }
  const faults = applied.issues.filter(({ severity }) => severity === "error").length;
  return faults === 0
    ? { intent: "none", text: paneText("policyRead", language, { name }) }
    : { intent: "warning", text: paneText("policyFaults", language, { count: faults }) };
}
