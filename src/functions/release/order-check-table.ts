/** The check of one order as a table for the sheet. */
import {
  checkOrder,
  coverEnd,
  debtsWithoutRate,
  EVENT_KINDS,
  MEASURES,
  quoteBehind,
  releaseOf,
  type CreditBook,
  type CrossedLine,
  type Language,
  type Measure,
  type OrderCheck,
  type OrderRelease,
  type Policy,
} from "../../engine";
import {
  amountsText,
  formatAmount,
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
} from "../../i18n/format";
import { daysAround, decisionName, orderWord, ruleText } from "../../i18n/order-labels";
import { MEASURE_UNITS } from "../../i18n/pane-review";
import type { Places } from "../../i18n/template";
import { listText } from "../../i18n/lists";
import { bookRemarks } from "../cells/remark-rows";

/**
 * Lays out an order check: the decision, then a row per rule that fired, holds first.
 *
 * Columns: rule, what was found, where the line stands, the decision, what would release
 * the order. All cells are text, since their units differ.
 */
export function orderCheckTable(book: CreditBook, place: number, amount: number): string[][] {
  const check = checkOrder(book, place, amount);
  const { policy } = book;
  const { language } = policy;
  const word = (name: Parameters<typeof orderWord>[0]) => orderWord(name, language);
  return [
    [word("rule"), word("found"), word("line"), word("decision"), word("release")],
    orderRow(check, language),
    ...check.fired.map((rule) =>
      ruleRow(rule, check, releaseOf(book, place, amount, rule), policy),
    ),
    ...openOrderRows(check, language),
    ...uncheckedRows(check, language),
    ...bookRemarks(book, 5),
  ];
}

function orderRow(check: OrderCheck, language: Language): string[] {
  const { amount, currency, decision, exposureAfter, groupExposureAfter, approver } = check;
  const { creditLimit, group } = check.assessment;
  const money = (value: number) => formatAmount(value, currency, language);
  // Of the own limit and the group's the tighter one; an order above it is no room at all.
  const room = Math.min(
    creditLimit === null || exposureAfter === null ? Infinity : creditLimit - exposureAfter,
    (group?.limit ?? Infinity) - (groupExposureAfter ?? 0),
  );
  const summary = ({ ok: "mayGo", warn: "mayGoWarned", hold: "mayNotGo" } as const)[decision];
  return [
    orderWord("order", language),
    exposureAfter === null
      ? orderWord("orderAfterUnknown", language, {
          amount: money(amount),
          ...debtPlaces(check, language),
        })
      : orderWord("orderAfter", language, { amount: money(amount), owed: money(exposureAfter) }),
    "",
    decisionName(decision, language),
    orderWord(summary, language, {
      room: room < 0 || room === Infinity ? undefined : money(room),
      approver: approver?.approver,
    }),
  ];
}

function ruleRow(
  rule: CrossedLine,
  check: OrderCheck,
  release: OrderRelease,
  policy: Policy,
): string[] {
  const { language } = policy;
  const { measure, from, level, policyRow } = rule;
  const line = ruleText(measure, "line", language, linePlaces(rule, policy));
  const row = policyRow === null ? "" : orderWord("policyRow", language, { row: policyRow });
  return [
    ruleText(measure, "name", language),
    ruleText(measure, "found", language, foundPlaces(rule, check, policy)),
    [line, row].filter((text) => text !== "").join(" · "),
    decisionName(level === "hold" ? "hold" : "warn", language),
    ruleText(measure, "release", language, {
      days: formatDuration(from, "day", language),
      ...releasePlaces(rule, release, check.currency, language),
      ...debtPlaces(check, language),
    }) || orderWord("others", language),
  ];
}

function foundPlaces(rule: CrossedLine, check: OrderCheck, policy: Policy): Places {
  const { language } = policy;
  const { assessment, currency, event, exposureAfter, groupExposureAfter } = check;
  const { measure, value } = rule;
  const isGroup = measure === "groupUtilisation";
  const money = (amount: number) => formatAmount(amount, currency, language);
  return {
    ...valuePlaces(measure, value, check.currency, language),
    owed: money((isGroup ? groupExposureAfter : exposureAfter) ?? 0),
    limit: money((isGroup ? assessment.group?.limit : assessment.creditLimit) ?? 0),
    group: assessment.group?.name,
    overdue: money(assessment.balance?.overdue ?? 0),
    step: stepName(measure, value, policy),
    date: dateOf(measure, check, language),
    event: event === null ? undefined : EVENT_KINDS.nameOf(event.kind, language),
    grade: measure === "eventCut" ? event?.grade : (assessment.grade ?? undefined),
    ...quoteBehind(measure, assessment),
    ...debtPlaces(check, language),
  };
}

/** What is owed in currencies without a rate, and which they are. */
function debtPlaces({ assessment }: OrderCheck, language: Language): Places {
  const debts = debtsWithoutRate(assessment);
  const currencies = debts.map(({ currency }) => currency);
  return {
    debts: amountsText(debts, language),
    currencies: listText(currencies, language),
  };
}

function linePlaces({ measure, from }: CrossedLine, policy: Policy): Places {
  const { language } = policy;
  const days = formatDuration(Math.abs(from), "day", language);
  return {
    ...valuePlaces(measure, from, "", language),
    daysAround: daysAround(from, days, language),
    step: stepName(measure, from, policy),
  };
}

function releasePlaces(
  { measure }: CrossedLine,
  { payment, order }: OrderRelease,
  currency: string,
  language: Language,
): Places {
  const money = (amount: number) => formatAmount(amount, currency, language);
  const isOrderLeft = order !== null && (order > 0 || measure === "orderAmount");
  return {
    payment: payment === null ? undefined : money(payment),
    order: isOrderLeft ? money(order) : undefined,
  };
}

/** A value of a measure in the place of its unit. */
function valuePlaces(
  measure: Measure,
  value: number,
  currency: string,
  language: Language,
): Places {
  switch (MEASURE_UNITS[measure]) {
    case "share":
      return { share: value < Number.MAX_VALUE ? formatPercent(value, language, 1) : undefined };
    case "days":
      return { days: formatDuration(value, "day", language) };
    case "amount":
      return { money: formatAmount(value, currency, language) };
    case "yes":
      return {};
    case "score":
    case "count":
      return { number: formatNumber(value, language, 1) };
  }
}

/** Name of the dunning step of a level. */
function stepName(measure: Measure, level: number, { dunning }: Policy): string | undefined {
  if (measure !== "dunningLevel") return undefined;
  return dunning.filter(({ from }) => from > 0)[Math.ceil(level) - 1]?.step;
}

function dateOf(measure: Measure, check: OrderCheck, language: Language): string | undefined {
  const { assessment, event } = check;
  const dates: Partial<Record<Measure, number | null | undefined>> = {
    limitExpiry: assessment.limitValidTo,
    coverExpiry: coverEnd(assessment.customer),
    reviewOverdue: assessment.nextReview,
    eventCut: event?.date,
  };
  const date = dates[measure];
  return date == null ? undefined : formatDate(date, language);
}

/** What of the exposure is on order, and not invoiced yet. */
function openOrderRows({ assessment, currency }: OrderCheck, language: Language): string[][] {
  const amount = assessment.orders?.amount ?? null;
  if (amount === null) return [];
  return [
    [orderWord("openOrders", language), formatAmount(amount, currency, language), "", "", ""],
  ];
}

function uncheckedRows({ unchecked }: OrderCheck, language: Language): string[][] {
  if (unchecked.length === 0) return [];
  const names = unchecked.map((measure) => MEASURES.nameOf(measure, language));
  return [
    [
      orderWord("unchecked", language),
      listText(names, language),
      "",
      "",
      orderWord("uncheckedWhy", language),
    ],
  ];
}
