/** The two lines below a customer's name in the list. */
import type { Assessment } from "../../engine";
import { formatDate, formatNumber, formatPercent } from "../../i18n/format";
import { portfolioLabels, reportLabels } from "../../i18n/report-labels";
import type { CustomerOrder, SortColumn } from "./customer-order";
import type { PortfolioTexts } from "./usePortfolioTexts";

/** Columns that the list shows only while it is sorted by them. */
const SHOWN_WHEN_SORTED: readonly SortColumn[] = ["oldestDays", "suggestedLimit", "nextReview"];

/** What a customer owes. */
export function debtLine(assessment: Assessment, { text, money }: PortfolioTexts): string {
  const { exposure, balance, orders } = assessment;
  if (balance === null && orders === null) return text("notInvoiced");
  if (exposure === null) return text("withoutRate");
  const overdue = balance?.overdue ?? 0;
  return joined([
    text("exposureOf", { amount: money(exposure) }),
    overdue > 0 ? text("overdueOf", { amount: money(overdue) }) : "",
  ]);
}

/** What stands against it, and the figure that the list is sorted by. */
export function limitLine(
  assessment: Assessment,
  { column }: CustomerOrder,
  texts: PortfolioTexts,
): string {
  const { language, text, money } = texts;
  const { creditLimit, utilisation } = assessment;
  return joined([
    creditLimit === null ? text("noLimit") : text("limitOf", { amount: money(creditLimit) }),
    utilisation === null ? "" : text("usedOf", { share: formatPercent(utilisation, language) }),
    SHOWN_WHEN_SORTED.includes(column)
      ? text("valueOf", {
          label: sortLabel(column, texts),
          value: sortedValue(assessment, column, texts),
        })
      : "",
  ]);
}

/** The part of the limit that is used; of a limit of 0 there is none. */
export function usedLimit(
  { creditLimit, utilisation }: Assessment,
  { language, text, money }: PortfolioTexts,
): string {
  if (creditLimit === null) return text("noLimit");
  if (utilisation !== null) return formatPercent(utilisation, language);
  return text("limitOf", { amount: money(creditLimit) });
}

/** Names a column by which the list can be sorted, as the PORTFOLIO function heads it. */
export function sortLabel(column: SortColumn, { language }: PortfolioTexts): string {
  return column === "name" ? reportLabels(language).name : portfolioLabels(language)[column];
}

function sortedValue(
  { balance, limit, nextReview }: Assessment,
  column: SortColumn,
  { language, text, money }: PortfolioTexts,
): string {
  const unknown = text("unknown");
  switch (column) {
    case "oldestDays":
      return balance === null ? unknown : formatNumber(balance.oldestDays, language);
    case "suggestedLimit":
      return limit?.amount == null ? unknown : money(limit.amount);
    default:
      return nextReview === null ? unknown : formatDate(nextReview, language);
  }
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
