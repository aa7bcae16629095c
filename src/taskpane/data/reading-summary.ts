/** What became of each table, in one line. */
import { POLICY_NAMES, type EngineError, type Language, type TableKind } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { paneText, type PaneText } from "../../i18n/pane-texts";
import { tableOf, type ParsedTables } from "../book/parsed-tables";
import { checkOf } from "./table-reading";

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
  const count =
    kind === "invoices" ? tableOf(tables.invoices)?.ledger.length : checkOf(kind, tables)?.used;
  return {
    intent: "none",
    text: paneText(WORDS[kind], language, { count: formatNumber(count ?? 0, language) }),
  };
}

/** How it is said how much was read of each kind of table. */
const WORDS: Readonly<Record<Exclude<TableKind, "policy">, PaneText>> = {
  customers: "customersRead",
  invoices: "itemsRead",
  statements: "statementsRead",
  events: "eventsRead",
  receipts: "receiptsRead",
  orders: "ordersRead",
  contacts: "contactsRead",
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
