/** The check of a ledger as a table for the sheet. */
import {
  checkLedger,
  isoDate,
  roundAmount,
  type ColumnSum,
  type ControlTotal,
  type InvoiceLedger,
  type Language,
  type LedgerCheck,
  type PolicyReading,
  type ReadingCheck,
  type RowIssue,
  type SerialDate,
} from "../../engine";
import { issueText } from "../../i18n/issue-texts";
import { severityName } from "../../i18n/words";
import { checkLabels, reportLabels, type CheckLabels } from "../../i18n/report-labels";
import { checkText, doubtText, setAsideText } from "../../i18n/reading-texts";
import { unreadColumnsOf } from "../../tables/gaps";
import { columnRows, unlistedRows } from "./table-check-rows";
import type { LedgerTable } from "../../tables/tables";

type Row = (string | number)[];

/** Lays out the check: what was read, what was left out, the totals, the columns, every remark. */
export function ledgerCheckTable(
  { ledger, lines }: LedgerTable,
  asOfDate: SerialDate | null,
  { policy, issues }: PolicyReading,
): Row[] {
  const { language } = policy;
  const words = checkLabels(language);
  const unread = unreadColumnsOf(ledger).toList();
  const check = checkLedger(ledger, lines, asOfDate, policy);
  const issueRow = (section: string, issue: RowIssue): Row => [
    section,
    issueText(issue.code, language),
    "",
    "",
    issue.row,
    issue.column,
    issue.found,
  ];
  return [
    [words.section, words.item, words.value, words.amount, words.row, words.column, words.found],
    ...readingRows(check, words),
    ...leftOutRows(check, words),
    ...totalRows(check, words),
    ...check.currencies.map(({ currency, items, openAmount, rate }): Row => [
      words.currency,
      currency === "" ? reportLabels(language).blank : currency,
      items,
      openAmount,
      "",
      "",
      rate ?? words.noRate,
    ]),
    ...columnRows(ledger.header, (name) => name, language, ledger.reading.unreadColumns),
    ...doubtRows(ledger, words, language),
    [words.checks, words.customersLessOpen, check.customers, check.customersDifference, "", "", ""],
    ...issues.map((issue) => issueRow(words.policy, issue)),
    ...unread.map((issue) => issueRow(severityName(issue.severity, language), issue)),
    ...check.issues.map((issue) => issueRow(severityName(issue.severity, language), issue)),
    ...unlistedRows({ counts: check.issueCounts }, (name) => name, language),
  ];
}

function readingRows(check: LedgerCheck, words: CheckLabels): Row[] {
  const line = (item: string, value: string | number): Row => [
    words.reading,
    item,
    value,
    "",
    "",
    "",
    "",
  ];
  const date = check.isAsOfDateFromLedger ? words.asOfDateFromLedger : words.asOfDate;
  return [
    line(date, isoDate(check.asOfDate)),
    line(words.baseCurrency, check.baseCurrency),
    line(words.rows, check.rows),
    line(words.items, check.itemsRead),
    line(words.invoices, check.invoices),
    line(words.customers, check.customers),
  ];
}

function leftOutRows({ leftOut }: LedgerCheck, words: CheckLabels): Row[] {
  const line = (item: string, value: number, amount: number | "" = ""): Row => [
    words.leftOut,
    item,
    value,
    amount,
    "",
    "",
    "",
  ];
  return [
    line(words.blankRows, leftOut.blankRows),
    line(words.groupRows, leftOut.groupRows, leftOut.groupAmount || ""),
    line(words.otherRows, leftOut.otherRows),
    line(words.totalRows, leftOut.totalRows),
    line(words.voidRows, leftOut.voidRows, leftOut.voidAmount),
    line(words.unusableRows, leftOut.unusableRows, leftOut.unusableAmount),
  ];
}

function totalRows(check: LedgerCheck, words: CheckLabels): Row[] {
  const line = (item: string, total: ControlTotal): Row => [
    words.totals,
    item,
    total.items,
    total.amount,
    "",
    "",
    "",
  ];
  return [
    line(words.all, check.total),
    line(words.later, check.later),
    line(words.settled, check.settled),
    line(words.open, check.open),
    line(words.overdue, check.overdue),
    line(words.credits, check.credits),
    line(words.disputed, check.disputed),
  ];
}

/** How the range was understood, and what it shows itself against what was read of it. */
function doubtRows({ reading }: InvoiceLedger, words: CheckLabels, language: Language): Row[] {
  return [
    ...reading.doubts.map((doubt): Row => [
      words.doubts,
      doubtText(doubt, language),
      doubt.rows,
      doubt.amount ?? "",
      doubt.firstRow ?? "",
      doubt.column,
      doubt.found,
    ]),
    ...reading.checks.map((check) => checkRow(check, words, language)),
    ...columnSumRows(reading.columnSum(), words, language),
  ];
}

function checkRow(check: ReadingCheck, words: CheckLabels, language: Language): Row {
  const difference = roundAmount(check.shown - check.read, 3);
  const text = checkText(check, language);
  const row = check.firstRow ?? "";
  return [words.checks, text, check.failed, difference, row, check.column, check.shown];
}

/** The column as it stands against what was read, and below it what was set aside, by reason. */
function columnSumRows(sum: ColumnSum | null, words: CheckLabels, language: Language): Row[] {
  if (sum === null) return [];
  return [
    checkRow(sum, words, language),
    ...sum.setAside.map(({ reason, rows, amount }): Row => {
      const text = setAsideText(sum, reason, language);
      return [words.checks, text, rows, amount, "", sum.column, ""];
    }),
  ];
}
