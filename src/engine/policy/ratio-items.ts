/** Items of the rule "ratio": a ratio, or a ratio of one industry. */
import { comparisonKey } from "../values/cells";
import { RATIOS, type Ratio } from "../words/ratio-names";

/**
 * Reads an item of the rule.
 *
 * @param text - The name of a ratio, alone or before a stroke and an industry as the
 * statements name it: "current ratio / retail".
 * @returns The key under which a policy keeps the rows; null where no ratio is named.
 */
export function ratioItem(text: string): string | null {
  const ratio = RATIOS.codeOf(text);
  if (ratio !== null) return ratio;
  // Names of ratios and of industries may hold strokes of their own.
  for (const stroke of text.matchAll(/[/／|]/g)) {
    const before = RATIOS.codeOf(text.slice(0, stroke.index));
    const industry = text.slice(stroke.index + 1);
    if (before !== null && comparisonKey(industry) !== "") return industryItem(before, industry);
  }
  return null;
}

/** The key under which a policy keeps the rows of a ratio for one industry. */
export function industryItem(ratio: Ratio, industry: string): string {
  return `${ratio}/${comparisonKey(industry)}`;
}
