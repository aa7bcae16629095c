/** What another policy would change: whose grade, whose limit, and which orders of the past. */
import type { CreditBook, CustomerIdentity, PolicyReading } from "../../engine";
import { breathe } from "../book/breathe";
import { assessTables } from "../book/credit-view";
import type { OpenWorkbook } from "../book/open-workbook";
import { ordersEffect, type OrdersEffect } from "./orders-effect";

/** A customer whose figure is another one under the other policy; null for none. */
export interface Move<T> {
  readonly place: number;
  readonly customer: CustomerIdentity;
  readonly before: T | null;
  readonly after: T | null;
}

/** All customers whom the other policy treats in another way. */
export interface PolicyEffect {
  readonly customers: number;
  /** Better under the other policy; the largest steps first. */
  readonly up: readonly Move<string>[];
  readonly down: readonly Move<string>[];
  /** Suggested limits in base currency; the largest changes first. */
  readonly limits: readonly Move<number>[];
  readonly orders: OrdersEffect;
  readonly currency: string;
}

/** How long the pane does not answer at a time, in milliseconds. */
const SLICE_MS = 40;

/**
 * Assesses the tables of a workbook under another policy and compares customer by customer.
 *
 * @returns Null where either policy gives no assessment.
 */
export async function policyEffect(
  workbook: Pick<OpenWorkbook, "tables" | "view" | "language">,
  reading: PolicyReading,
): Promise<PolicyEffect | null> {
  const { tables, view, language } = workbook;
  if (view.status !== "assessed") return null;
  const after = await assessTables({ ...tables, applied: reading }, view.book.asOfDate, language);
  return after.status === "assessed" ? compare(view.book, after.book) : null;
}

async function compare(before: CreditBook, after: CreditBook): Promise<PolicyEffect> {
  const grades: (Move<string> & { readonly steps: number })[] = [];
  const limits: Move<number>[] = [];
  const rankBefore = rankOf(before);
  const rankAfter = rankOf(after);
  let end = performance.now() + SLICE_MS;
  for (let place = 0; place < before.length; place++) {
    const [was, is] = [before.at(place), after.at(place)];
    const customer = before.places.identities[place]!;
    const steps = rankAfter(is.grade) - rankBefore(was.grade);
    if (was.grade !== is.grade) {
      grades.push({ place, customer, before: was.grade, after: is.grade, steps });
    }
    const [limitWas, limitIs] = [was.limit?.amount ?? null, is.limit?.amount ?? null];
    if (limitWas !== limitIs) limits.push({ place, customer, before: limitWas, after: limitIs });
    if (performance.now() < end) continue;
    await breathe();
    end = performance.now() + SLICE_MS;
  }
  const change = ({ before: from, after: to }: Move<number>) => Math.abs((to ?? 0) - (from ?? 0));
  return {
    customers: before.length,
    up: grades.filter(({ steps }) => steps < 0).sort((a, b) => a.steps - b.steps),
    down: grades.filter(({ steps }) => steps > 0).sort((a, b) => b.steps - a.steps),
    limits: limits.sort((a, b) => change(b) - change(a)),
    orders: ordersEffect(before, after),
    currency: after.currency,
  };
}

/** Below the worst of any policy. */
const WITHOUT_GRADE = 1_000;

/** Places from the best grade; a customer without a grade stands below the worst. */
function rankOf({ policy: { grades } }: CreditBook): (grade: string | null) => number {
  const places = new Map<string, number>(grades.map(({ grade }, place) => [grade, place]));
  return (grade) => places.get(grade ?? "") ?? WITHOUT_GRADE;
}

/** Finds what another policy would change; see {@link policyEffect}. */
export type FindEffect = typeof policyEffect;
