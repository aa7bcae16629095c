/** What secures a customer's debt, and the exposure that is left after it. */
import type { Customer } from "../ledger/customers";
import { roundAmount, type Amount } from "../money";
import type { Policy } from "../policy/policy";

/** What lowers the exposure of a customer, as the policy counts it. Base currency. */
export interface CreditCover {
  /** Deposit and guarantee: amounts that are deducted. */
  readonly secured: Amount;
  /** Highest debt that the insurer covers. */
  readonly insuredLimit: Amount;
  /** Part of the insured debt that is deducted, a fraction. */
  readonly insuredShare: number;
}

/** Gives the cover of a customer; nothing for one without a row in the customers' table. */
export function coverOf(customer: Customer | null, { cover }: Policy): CreditCover {
  const share = (kind: "deposit" | "guarantee" | "insurance") => cover.get(kind) ?? 0;
  const amount = (stated: Amount | null | undefined) => Math.max(0, stated ?? 0);
  return {
    secured:
      amount(customer?.deposit) * share("deposit") +
      amount(customer?.guarantee) * share("guarantee"),
    insuredLimit: amount(customer?.insuredLimit),
    insuredShare: share("insurance"),
  };
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
