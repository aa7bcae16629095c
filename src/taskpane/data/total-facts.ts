/** Control totals as lines of text. */
import type { Language, LedgerCheck } from "../../engine";
import { formatAmount, formatNumber } from "../../i18n/format";
import { titledText } from "../../i18n/lists";
import { paneText, type PaneText } from "../../i18n/pane-texts";
import type { Fact } from "../parts/FactList";

/** Counts of rows: all, those left out and why, and the items that remain. */
export function rowFacts(check: LedgerCheck, language: Language): Fact[] {
  const { leftOut } = check;
  const line = (text: PaneText, count: number, part = false): Fact => ({
    label: paneText(text, language),
    value: formatNumber(count, language),
    isPart: part,
  });
  const reasons: readonly (readonly [PaneText, number])[] = [
    ["leftOutBlank", leftOut.blankRows],
    ["leftOutGroup", leftOut.groupRows],
    ["leftOutOther", leftOut.otherRows],
    ["leftOutTotal", leftOut.totalRows],
    ["leftOutVoid", leftOut.voidRows],
    ["leftOutUnusable", leftOut.unusableRows],
  ];
  const all = reasons.reduce((sum, [, count]) => sum + count, 0);
  return [
    line("rowsBelowHeader", check.rows),
    line("leftOut", all),
    ...reasons.filter(([, count]) => count > 0).map(([text, count]) => line(text, count, true)),
    { ...line("items", check.itemsRead), isTotal: true },
    line("invoices", check.invoices),
    line("customers", check.customers),
  ];
}

/** Amounts in base currency; all items less later and settled ones are what is open. */
export function amountFacts(check: LedgerCheck, language: Language): Fact[] {
  const amount = (text: PaneText, value: number, look: Partial<Fact> = {}): Fact => ({
    label: paneText(text, language),
    value: formatAmount(value, check.baseCurrency, language),
    ...look,
  });
  const { total, later, settled, open, overdue, credits, disputed } = check;
  return [
    amount("totalAmount", total.amount),
    ...(later.items > 0 ? [amount("laterAmount", later.amount)] : []),
    amount("settledAmount", settled.amount),
    amount("openAmount", open.amount, { isTotal: true }),
    amount("overdueAmount", overdue.amount, { isPart: true }),
    ...(credits.items > 0 ? [amount("creditAmount", credits.amount, { isPart: true })] : []),
    ...(disputed.items > 0 ? [amount("disputedAmount", disputed.amount, { isPart: true })] : []),
    ...(check.currencies.length > 1 ? currencyFacts(check, language) : []),
  ];
}

/** Open amounts in the currency in which they stand. */
function currencyFacts({ currencies }: LedgerCheck, language: Language): Fact[] {
  return currencies
    .filter(({ openAmount }) => openAmount !== 0)
    .map(({ currency, openAmount }) => ({
      label: titledText(paneText("currencyTotals", language), currency, language),
      value: formatAmount(openAmount, currency, language),
      isPart: true,
    }));
}
