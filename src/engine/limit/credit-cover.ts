/** What secures a customer's debt, and the exposure that is left after it. */
import type { Customer } from "../ledger/customers";
import { roundAmount, type Amount } from "../values/money";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";

/** What lowers the exposure of a customer, as the policy counts it. Base currency. */
export interface CreditCover {
  /** Deposit and guarantee: amounts that are deducted. */
  readonly secured: Amount;
  /** Highest debt that the insurer covers. */
  readonly insuredLimit: Amount;
  /** Part of the insured debt that is deducted, a fraction. */
  readonly insuredShare: number;
}

/**
 * Gives the cover of a customer on a day; nothing for one without a row in the customers' table.
 *
 * A guarantee and an insured limit count through their last day.
 */
export function coverOf(
  customer: Customer | null,
  { cover }: Policy,
  asOfDate: SerialDate,
): CreditCover {
  const share = (kind: "deposit" | "guarantee" | "insurance") => cover.get(kind) ?? 0;
  const amount = (stated: Amount | null | undefined, lastDay: SerialDate | null = null) =>
    lastDay !== null && lastDay < asOfDate ? 0 : Math.max(0, stated ?? 0);
  return {
    secured:
      amount(customer?.deposit) * share("deposit") +
      amount(customer?.guarantee, customer?.guaranteeValidTo) * share("guarantee"),
    insuredLimit: amount(customer?.insuredLimit, customer?.insuranceValidTo),
    insuredShare: share("insurance"),
  };
}

/** The earliest last day of guarantee and credit insurance; null where none has one. */
export function coverEnd(customer: Customer | null): SerialDate | null {
  const ends = [
    (customer?.guarantee ?? 0) > 0 ? customer?.guaranteeValidTo : null,
    (customer?.insuredLimit ?? 0) > 0 ? customer?.insuranceValidTo : null,
  ].filter((day) => day != null);
  return ends.length === 0 ? null : Math.min(...ends);
}

/**
 * Exposure net of cover = exposure − deposit − guarantee − insured part, not below 0.
 *
 * What is insured is the debt up to the insured limit; each kind counts at the share of the
 * policy's rule `cover`. More exposure never leaves less.
 *
 * @example
 * netExposure(1000, { secured: 200, insuredLimit: 500, insuredShare: 0.9 }); // 350
 */
export function netExposure(exposure: Amount, cover: CreditCover): Amount {
  const insured = Math.min(Math.max(0, exposure), cover.insuredLimit) * cover.insuredShare;
  return roundAmount(Math.max(0, exposure - cover.secured - insured), 3);
}

/** Gives the highest exposure that leaves no more than a net exposure, the other way round. */
export function exposureLeaving(
  net: Amount,
  { secured, insuredLimit, insuredShare }: CreditCover,
): Amount {
  const beyondInsured = net + secured + insuredLimit * insuredShare;
  return beyondInsured >= insuredLimit ? beyondInsured : (net + secured) / (1 - insuredShare);
}
