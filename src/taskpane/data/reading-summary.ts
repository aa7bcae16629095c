/** What became of each table, in one line. */
import { POLICY_NAMES, type Language, type TableKind } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { argumentMessage } from "../../i18n/messages";
import { paneText, type PaneText } from "../../i18n/pane-texts";
import type { ParsedTables } from "../book/parsed-tables";

/** A line about a table, and how it is meant. */
export interface ReadingSummary {
  readonly intent: "none" | "warning" | "error";
  readonly text: string;
}

/** Sums up what was read from a table, or says why nothing was. */
export function readingSummary(
  kind: TableKind,
  tables: ParsedTables,
  language: Language,
): ReadingSummary {
  const reading = tables[kind];
  if (reading.status === "failed") {
    return { intent: "error", text: argumentMessage(reading.error, language) };
  }
  if (kind === "policy") return policySummary(tables, language);
  if (reading.status === "none") return { intent: "none", text: "" };
  const { word, count } = countOf(kind, tables);
  return {
    intent: "none",
    text: paneText(word, language, { count: formatNumber(count, language) }),
  };
}

function countOf(
  kind: Exclude<TableKind, "policy">,
  tables: ParsedTables,
): { readonly word: PaneText; readonly count: number } {
  const { customers, invoices, statements, events, receipts, orders } = tables;
  switch (kind) {
    case "customers":
      return {
        word: "customersRead",
        count: customers.status === "read" ? customers.table.customers.length : 0,
      };
    case "invoices":
      return {
        word: "itemsRead",
        count: invoices.status === "read" ? invoices.table.ledger.length : 0,
      };
    case "statements":
      return {
        word: "statementsRead",
        count: statements.status === "read" ? statements.table.statements.flat().length : 0,
      };
    case "events":
      return {
        word: "eventsRead",
        count: events.status === "read" ? events.table.events.length : 0,
      };
    case "receipts":
      return {
        word: "receiptsRead",
        count: receipts.status === "read" ? receipts.table.receipts.length : 0,
      };
    case "orders":
      return {
        word: "ordersRead",
        count: orders.status === "read" ? orders.table.orders.length : 0,
      };
  }
}

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
