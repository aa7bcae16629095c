/** Risks of open invoices as a table for the sheet. */
import {
  invoiceRisks,
  roundAmount,
  type CreditBook,
  type InvoiceLedger,
  type InvoiceRisk,
} from "../../engine";
import { riskLabels, type RiskLabels } from "../../i18n/risk-labels";
import { fillTemplate } from "../../i18n/template";
import { invoiceNumber } from "../cells/invoice-number";
import { bookRemarks } from "../cells/remark-rows";

type Row = (string | number)[];

/**
 * Lays out a row per open invoice below a row of headings, in the order of the ledger.
 *
 * The currency stands last, where the ledger has several.
 */
export function invoiceRiskTable(book: CreditBook, days: number): Row[] {
  const risks = invoiceRisks(book, days);
  // Where there are risks there is a ledger.
  const ledger = book.tables.ledger!;
  const hasCurrencies = ledger.currencies.length > 1;
  const titles = headings(riskLabels(book.policy.language), days, hasCurrencies);
  return [
    titles,
    ...risks.map((risk) => cellsOf(risk, ledger, hasCurrencies)),
    ...bookRemarks(book, titles.length),
  ];
}

function headings(labels: RiskLabels, days: number, hasCurrencies: boolean): Row {
  const { customer, invoice, dueDate, openAmount, late, later } = labels;
  const { expected, earliest, latest, invoices, currency } = labels;
  return [
    ...[customer, invoice, dueDate, openAmount, days === 0 ? late : fillTemplate(later, { days })],
    ...[expected, earliest, latest, invoices],
    ...(hasCurrencies ? [currency] : []),
  ];
}

function cellsOf(risk: InvoiceRisk, ledger: InvoiceLedger, hasCurrencies: boolean): Row {
  const { item } = risk;
  const cells = [
    ledger.customers[ledger.customerOf[item]!]!,
    invoiceNumber(ledger, item),
    risk.dueDate,
    roundAmount(risk.openAmount, 3),
    risk.probability,
    risk.expectedDate ?? "",
    risk.earliestDate ?? "",
    risk.latestDate ?? "",
    risk.invoices,
  ];
  if (hasCurrencies) cells.push(ledger.currencies[ledger.currencyOf[item]!]!);
  return cells;
}
