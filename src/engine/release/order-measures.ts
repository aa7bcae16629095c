/** What the policy's lines look at when an order is checked. */
import type { Assessment } from "../book/assessment";
import { exposureOrNone } from "../book/scored-customer";
import { netExposure } from "../limit/credit-cover";
import type { Measures } from "../limit/policy-lines";
import { roundAmount, type Amount } from "../values/money";
import { EVENT_KINDS, type EventKind } from "../words/event-names";
import type { Policy } from "../policy/policy";
import { usedPart } from "../scoring/exposure-factors";
import type { SerialDate } from "../values/serial-date";

/** An event for which the policy caps the grade, and how much credit that takes away. */
export interface CreditEvent {
  readonly kind: EventKind;
  readonly date: SerialDate;
  /** The best grade that the policy still allows. */
  readonly grade: string;
  /** 1 − limit factor of that grade: 1 leaves no credit. */
  readonly cut: number;
}

/** Gives the measures of a customer with an order on top of what is owed. */
export function orderMeasures(assessment: Assessment, amount: Amount, policy: Policy): Measures {
  const { measures, customer, balance, group } = assessment;
  // A limit that cannot be read is not none.
  const hasLimit =
    (customer?.creditLimit ?? group?.limit ?? customer?.unreadableLimit ?? null) !== null;
  return {
    ...measures,
    utilisation: utilisationBy(assessment, amount),
    groupUtilisation: groupUtilisationBy(assessment, amount),
    disputed: balance?.disputed ?? null,
    orderAmount: amount,
    prepayment: prepaymentShare(assessment, policy),
    eventCut: gravestEvent(assessment, policy)?.cut ?? null,
    noLimit: hasLimit ? null : 1,
  };
}

/**
 * Utilisation with so much more owed: (exposure + more, net of cover) / credit limit.
 *
 * @returns Null without a limit; the largest number against a limit of 0, which has no fraction.
 */
export function utilisationBy(assessment: Assessment, more: Amount): number | null {
  const net = netExposureBy(assessment, more);
  return net === null ? null : usedPart(net, assessment.creditLimit);
}

/** Exposure net of cover with so much more owed; null where a part has no rate. */
export function netExposureBy(assessment: Assessment, more: Amount): Amount | null {
  const exposure = exposureOrNone(assessment);
  return exposure === null ? null : netExposure(exposure + more, assessment.cover);
}

/** What the group owes with so much more owed by this member; null for a customer without one,
 * and where a part has no rate. */
export function groupExposureBy(assessment: Assessment, more: Amount): Amount | null {
  const { group } = assessment;
  const now = netExposureBy(assessment, 0);
  const then = netExposureBy(assessment, more);
  if (group === null || group.exposure === null || now === null || then === null) return null;
  return roundAmount(group.exposure - now + then, 3);
}

/** Utilisation of the shared limit with so much more owed; null without a shared limit. */
export function groupUtilisationBy(assessment: Assessment, more: Amount): number | null {
  const owed = groupExposureBy(assessment, more);
  return owed === null ? null : usedPart(owed, assessment.group?.limit ?? null);
}

/** Part of an order that the grade wants in advance; null without a grade. */
function prepaymentShare({ grade, override }: Assessment, policy: Policy): number | null {
  const treatment = policy.treatments.get(grade ?? override?.grade ?? "");
  return treatment?.prepayment ?? null;
}

/** Finds the event that takes most credit away, the latest of equals; null without any. */
export function gravestEvent({ events }: Assessment, policy: Policy): CreditEvent | null {
  let gravest: CreditEvent | null = null;
  for (const event of events) {
    const kind = EVENT_KINDS.codeOf(event.kind);
    if (kind === null) continue;
    const grade = policy.overrides.get(kind);
    if (grade === undefined) continue;
    const cut = 1 - (policy.treatments.get(grade)?.limitFactor ?? 0);
    if (gravest === null || cut > gravest.cut) gravest = { kind, date: event.date, grade, cut };
  }
  return gravest;
}
