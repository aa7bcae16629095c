/** Units of more than one in which headers say that amounts are written: 万元, thousands. */

const UNIT =
  /[万萬亿億][元圆圓]?|[百千仟][万萬]?[元圆圓]|\b(in|of)\s+(thousands|millions|lakhs|crores)\b|\b(thousands|millions)\b|['’]000s?\b|\b(teur|tusd|tsd|mio)\b/i;

/** The unit of more than one that a text names; null without one. */
export function unitIn(text: string): string | null {
  return UNIT.exec(text)?.[0] ?? null;
}
