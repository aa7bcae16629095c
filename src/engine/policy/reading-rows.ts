/** Rows of a policy that settle how ledgers are read: read into rules, and written for the user. */
import type { DateOrderSetting } from "../reading/date-text";
import {
  standardRules,
  standardTableRules,
  type ReadingRules,
  type TableRules,
} from "../reading/reading-rules";
import { comparisonKey } from "../values/cells";
import { headerKey } from "../words/header-key";
import type { Language } from "../words/language";
import {
  COLUMN_ANSWERS,
  DECIMAL_SIGNS,
  SIGN_CONVENTIONS,
  STATUS_ANSWERS,
  TYPE_ANSWERS,
} from "../words/reading-names";
import { ALL_COLUMN_RULES, COLUMN_RULES, RULES, type ColumnRule } from "../words/rule-names";
import { DATE_ORDERS, SETTINGS } from "../words/setting-names";
import { TABLE_ANSWERS, type SmallTable } from "../words/table-answers";
import { rowsOf, type PolicyRow } from "./policy-row";

/** Gives the rules of the reading that the rows of a policy state. */
export function readingRulesOf(
  rows: readonly PolicyRow[],
  settings: ReadonlyMap<string, string | number>,
): ReadingRules {
  const dateOrder = DATE_ORDERS.codeOf(settings.get("dateOrder")) ?? "automatic";
  const signs = SIGN_CONVENTIONS.codeOf(settings.get("signConvention")) ?? "automatic";
  const decimals = DECIMAL_SIGNS.codeOf(settings.get("decimalSign")) ?? "automatic";
  const year = settings.get("lastMonthYear");
  const lastMonthYear = typeof year === "number" ? year : null;
  const currency = (name: "blankCurrency" | "baseCurrency") => {
    const code = settings.get(name);
    return typeof code === "string" && code !== "" ? code : null;
  };
  const blankCurrency = currency("blankCurrency");
  const baseCurrency = currency("baseCurrency");
  const answers = (rule: "column" | "documentType" | "documentStatus") => rowsOf(rows, rule);
  const isStandard =
    signs === "automatic" &&
    decimals === "automatic" &&
    blankCurrency === null &&
    lastMonthYear === null &&
    (["column", "documentType", "documentStatus"] as const).every(
      (rule) => answers(rule).length === 0,
    );
  if (isStandard) return standardRules(dateOrder, baseCurrency);
  const byKey = <C extends string>(
    rule: "column" | "documentType" | "documentStatus",
    keyOf: (item: string) => string,
  ) => new Map(answers(rule).map(({ item, value }) => [keyOf(item), value as C]));
  return {
    dateOrder,
    columns: byKey("column", headerKey),
    types: byKey("documentType", comparisonKey),
    statuses: byKey("documentStatus", comparisonKey),
    signs,
    decimals,
    lastMonthYear,
    blankCurrency,
    baseCurrency,
  };
}

/** Gives the rules by which the tables beside the ledger are read; see `standardTableRules`. */
export function tableRulesOf(
  rows: readonly PolicyRow[],
  dateOrder: DateOrderSetting,
): Readonly<Record<SmallTable, TableRules>> {
  const rulesOf = (table: SmallTable): TableRules => {
    const named = rowsOf(rows, COLUMN_RULES[table]);
    if (named.length === 0) return standardTableRules(dateOrder);
    const columns = new Map(named.map(({ item, value }) => [headerKey(item), String(value)]));
    return { dateOrder, columns };
  };
  const tables = Object.keys(TABLE_ANSWERS) as SmallTable[];
  return Object.fromEntries(tables.map((table) => [table, rulesOf(table)])) as Readonly<
    Record<SmallTable, TableRules>
  >;
}

/** Rules and settings by which a user fixes a reading. */
export type ReadingRule =
  | ColumnRule
  | "documentType"
  | "documentStatus"
  | "signConvention"
  | "decimalSign"
  | "lastMonthYear"
  | "blankCurrency"
  | "baseCurrency"
  | "dateOrder";

/**
 * Writes the row of a policy that settles a question of the reading.
 *
 * @param item - Header, type or status as written; "" for a setting.
 * @param value - Code of the answer, see the vocabularies in words/reading-names, an ISO code or a year.
 * @returns Five cells: rule, item, from, value, note.
 */
export function readingRow(
  rule: ReadingRule,
  item: string,
  value: string,
  language: Language,
): readonly [string, string, string, string, string] {
  const answer = answerName(rule, value, language);
  return isItemRule(rule)
    ? [RULES.nameOf(rule, language), item, "", answer, ""]
    : [RULES.nameOf("setting", language), SETTINGS.nameOf(rule, language), "", answer, ""];
}

type ItemRule = ColumnRule | "documentType" | "documentStatus";

function isItemRule(rule: ReadingRule): rule is ItemRule {
  const all: readonly string[] = [...ALL_COLUMN_RULES, "documentType", "documentStatus"];
  return all.includes(rule);
}

const ANSWERS = {
  column: COLUMN_ANSWERS,
  customersColumn: TABLE_ANSWERS.customers,
  statementsColumn: TABLE_ANSWERS.statements,
  eventsColumn: TABLE_ANSWERS.events,
  receiptsColumn: TABLE_ANSWERS.receipts,
  ordersColumn: TABLE_ANSWERS.orders,
  contactsColumn: TABLE_ANSWERS.contacts,
  documentType: TYPE_ANSWERS,
  documentStatus: STATUS_ANSWERS,
  signConvention: SIGN_CONVENTIONS,
  decimalSign: DECIMAL_SIGNS,
  dateOrder: DATE_ORDERS,
} as const;

function answerName(rule: ReadingRule, value: string, language: Language): string {
  if (rule === "blankCurrency" || rule === "baseCurrency" || rule === "lastMonthYear") return value;
  const words = ANSWERS[rule];
  const code = words.codeOf(value);
  return code === null
    ? value
    : (words.nameOf as (code: string, language: Language) => string).call(words, code, language);
}
