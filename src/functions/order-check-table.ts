/** The check of one order as a table for the sheet. */
import {
  EVENT_KINDS,
  MEASURES,
  type FiredRule,
  type Language,
  type Measure,
  type OrderCheck,
  type Policy,
} from "../engine";
import {
  formatAmount,
  formatDate,
  formatDuration,
  formatNumber,
  formatPercent,
} from "../i18n/format";
import { daysAround, decisionName, orderWord, ruleText } from "../i18n/order-labels";
import { MEASURE_UNITS } from "../i18n/pane-review";
import type { Places } from "../i18n/template";

/**
 * Lays out an order check: the decision, then a row per rule that fired, holds first.
 *
 * Columns: rule, what was found, where the line stands, the decision, what would release
 * the order. All cells are text, since their units differ.
 */
export function orderCheckTable(check: OrderCheck, policy: Policy): string[][] {
  const { language } = policy;
  const word = (name: Parameters<typeof orderWord>[0]) => orderWord(name, language);
  return [
    [word("rule"), word("found"), word("line"), word("decision"), word("release")],
    orderRow(check, language),
    ...check.fired.map((rule) => ruleRow(rule, check, policy)),
    ...uncheckedRows(check, language),
  ];
}

function orderRow(check: OrderCheck, language: Language): string[] {
  const { amount, currency, decision, exposureAfter, approver } = check;
  const { creditLimit } = check.assessment;
  const money = (value: number) => formatAmount(value, currency, language);
  const room = creditLimit === null ? -1 : creditLimit - exposureAfter;
  const summary = ({ ok: "mayGo", warn: "mayGoWarned", hold: "mayNotGo" } as const)[decision];
  return [
    orderWord("order", language),
    orderWord("orderAfter", language, { amount: money(amount), owed: money(exposureAfter) }),
    "",
    decisionName(decision, language),
    orderWord(summary, language, {
      room: room < 0 ? undefined : money(room),
      approver: approver?.approver,
    }),
  ];
}

function ruleRow(rule: FiredRule, check: OrderCheck, policy: Policy): string[] {
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
      ...releasePlaces(rule, check.currency, language),
    }),
  ];
}

function foundPlaces(rule: FiredRule, check: OrderCheck, policy: Policy): Places {
  const { language } = policy;
  const { assessment, currency, event, exposureAfter } = check;
  const { measure, value } = rule;
  const money = (amount: number) => formatAmount(amount, currency, language);
  return {
    ...valuePlaces(measure, value, check.currency, language),
    owed: money(exposureAfter),
    limit: money(assessment.creditLimit ?? 0),
    overdue: money(assessment.balance?.overdue ?? 0),
    step: stepName(measure, value, policy),
    date: dateOf(measure, check, language),
    event: event === null ? undefined : EVENT_KINDS.nameOf(event.kind, language),
    grade: measure === "eventCut" ? event?.grade : (assessment.grade ?? undefined),
  };
}

function linePlaces({ measure, from }: FiredRule, policy: Policy): Places {
  const { language } = policy;
  const days = formatDuration(Math.abs(from), "day", language);
  return {
    ...valuePlaces(measure, from, "", language),
    daysAround: daysAround(from, days, language),
    step: stepName(measure, from, policy),
  };
}

function releasePlaces(rule: FiredRule, currency: string, language: Language): Places {
  const money = (amount: number) => formatAmount(amount, currency, language);
  const isOrderLeft = rule.order !== null && (rule.order > 0 || rule.measure === "orderAmount");
  return {
    payment: rule.payment === null ? undefined : money(rule.payment),
    order: isOrderLeft ? money(rule.order) : undefined,
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
    limitExpiry: assessment.customer?.limitValidTo,
    reviewOverdue: assessment.nextReview,
    eventCut: event?.date,
  };
  const date = dates[measure];
  return date == null ? undefined : formatDate(date, language);
}

function uncheckedRows({ unchecked }: OrderCheck, language: Language): string[][] {
  if (unchecked.length === 0) return [];
  const names = unchecked.map((measure) => MEASURES.nameOf(measure, language));
  return [
    [
      orderWord("unchecked", language),
      names.join(language === "en" ? ", " : "、"),
      "",
      "",
      orderWord("uncheckedWhy", language),
    ],
  ];
}
