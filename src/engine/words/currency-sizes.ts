/** What a unit of a currency is worth, to the order of magnitude: which way round a rate is quoted. */

/** Units to a US dollar in this century; currencies that have lost their worth since are not there. */
const UNITS_TO_DOLLAR: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "USD1 EUR.9 GBP.7 CHF1 CAD1.3 AUD1.4 NZD1.5 SGD1.4 CNY7 HKD7.8 TWD31 JPY120 KRW1200 VND22e3 IDR13e3 INR65 THB34 " +
    "PHP50 MYR4 AED3.7 SAR3.7 QAR3.6 KWD.3 BHD.4 OMR.4 ILS3.7 SEK9 NOK8 DKK6.5 PLN3.8 CZK22 HUF290 MXN16 ZAR13 " +
    "BRL4 CLP700 COP3e3 RUB60"
  )
    .split(" ")
    .map((one) => [one.slice(0, 3), Number(one.slice(3))]),
);

/** A rate further from what is known is quoted the other way round, or by the hundred. */
const FURTHEST = 4;

/**
 * Tells how a rate between two currencies is quoted, where their sizes leave no choice.
 *
 * @param rate - Meant as units of the base currency to one of the other.
 * @returns 1 as it is meant, also where nothing tells; -1 the other way round; 0 where it is neither.
 */
export function quotationOf(base: string, currency: string, rate: number): 1 | -1 | 0 {
  const size = UNITS_TO_DOLLAR[base]! / UNITS_TO_DOLLAR[currency]!;
  const isNear = (value: number) => value < FURTHEST * size && value * FURTHEST > size;
  if (Number.isNaN(size) || isNear(rate)) return 1;
  return isNear(1 / rate) ? -1 : 0;
}
