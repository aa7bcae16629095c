/** Where the rates of each rule of late interest stand in the policy. */
import type { Policy, Step } from "../policy/policy";
import { stepAt } from "../policy/step-at";
import { EngineError } from "../values/errors";
import { isoDate, type SerialDate } from "../values/serial-date";
import type { InterestRule, InterestTerm } from "../words/interest-names";

/** The rates of a rule. */
export interface RateSource {
  /** Thresholds are days, rising. */
  readonly steps: readonly Step[];
  /** Multiplies the rate of a day. */
  readonly factorOn: (date: SerialDate) => number;
  /** True where the rate of the first day holds until payment. */
  readonly isFixed: boolean;
  /** True for rates a day, false for rates a year. */
  readonly isDaily: boolean;
  /** True where somebody else sets the rates again and again. */
  readonly isReference: boolean;
  /** Rule and item of the policy's rows. */
  readonly row: { readonly policyRule: string; readonly item: string };
}

/** Currency of the debts that a rule is made for; null for any, as a contract has it. */
export const RULE_CURRENCIES: Readonly<Record<InterestRule, string | null>> = {
  contract: null,
  euDirective: "EUR",
  ukStatutory: "GBP",
  chinaLpr: "CNY",
  chinaSme: "CNY",
};

/** Gives the rates by which a rule counts. */
export function rateOf(rule: InterestRule, policy: Policy): RateSource {
  switch (rule) {
    case "contract":
      return termSource(policy, "contractRate", false);
    case "chinaSme":
      return termSource(policy, "smeDailyRate", true);
    case "euDirective":
      return currencySource(policy, "EUR", false);
    case "ukStatutory":
      return currencySource(policy, "GBP", true);
    case "chinaLpr":
      return {
        ...currencySource(policy, "CNY", true),
        factorOn: (date) => 1 + surchargeOn(policy, date),
      };
  }
}

function termSource(policy: Policy, term: InterestTerm, isDaily: boolean): RateSource {
  return {
    steps: policy.interestTerms.get(term) ?? [],
    factorOn: () => 1,
    isFixed: false,
    isDaily,
    isReference: false,
    row: { policyRule: "interestTerm", item: term },
  };
}

function currencySource(policy: Policy, currency: string, isFixed: boolean): RateSource {
  return {
    steps: policy.interest.get(currency) ?? [],
    factorOn: () => 1,
    isFixed,
    isDaily: false,
    isReference: true,
    row: { policyRule: "interest", item: currency },
  };
}

function surchargeOn({ interestTerms }: Policy, date: SerialDate): number {
  const step = stepAt(interestTerms.get("lprSurcharge") ?? [], date);
  if (step !== null) return step.value;
  const row = { policyRule: "interestTerm", item: "lprSurcharge" };
  throw new EngineError("noInterestRate", { ...row, date: isoDate(date) });
}
