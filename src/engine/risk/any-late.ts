/** From the risk of one invoice to that of any among several. */
import type { ComingInvoices } from "./invoice-pace";

/**
 * Gives the probability that at least one of the coming invoices is late.
 *
 * Neither the number of invoices nor the risk of one is known for certain, so that the number
 * of late ones is taken for negative binomial: 1 − (1 + x / s)^−s, with x = −w ln(1 − p) + m p for
 * w invoices written and m expected of the risk p, and 1 / s the squared coefficients of variation
 * of pace and risk together. Source: Greenwood and Yule, An Inquiry into the Nature of Frequency
 * Distributions, J. R. Stat. Soc. 83 (1920). It rises with all three.
 *
 * @param one - Risk of one invoice.
 * @param evidence - Number of invoices that the risk is learnt from.
 */
export function riskOfAny(
  { written, expected, evidence: paceEvidence }: ComingInvoices,
  one: number,
  evidence: number,
): number {
  if (one === 0) return 0;
  const spread = 1 / paceEvidence + (1 - one) / (one * (evidence + 1));
  const late = expected * one - (written === 0 ? 0 : written * Math.log1p(-one));
  return 1 - (1 + late * spread) ** (-1 / spread);
}

/**
 * How surely an invoice comes: 1 when one is written or when two are expected, so that hardly
 * ever none comes; 0 when less than one is.
 */
export function certaintyOfOne({ written, expected }: ComingInvoices): number {
  return written > 0 ? 1 : Math.min(1, Math.max(0, expected - 1));
}
