/** Units of more than one in which headers say that amounts are written: 万元, thousands. */

const SIGNS = "[a-z]{0,2}[$€£¥₹]|eur|usd|gbp|chf|cny|rmb|hkd|twd|jpy|inr|aud|cad|sgd|sek|nok|dkk";
const SHORT = "k|m|mn|mm|mio|bn|'?000s?";
/** "k EUR", "€m", "USD '000", "(000)", "in k". */
const BESIDE_CURRENCY = String.raw`(?<![a-z0-9])(?:${SHORT})\s?(?:${SIGNS})(?![a-z])|(?<![a-z])(?:${SIGNS})\s?(?:${SHORT})(?![a-z0-9])|[([](?:k|'?000s?)[)\]]|\bin k(?![a-z])`;

const UNIT = new RegExp(
  String.raw`[万萬亿億][元圆圓]?|[百千仟][万萬]?[元圆圓]|\b(in|of)\s+(thousands|millions|lakhs|crores)\b|\b(thousands|millions)\b|['’]000s?\b|\b(teur|tusd|tsd|mio)\b|${BESIDE_CURRENCY}`,
  "i",
);

/** The unit of more than one that a text names; null without one. */
export function unitIn(text: string): string | null {
  return UNIT.exec(text)?.[0] ?? null;
}
