/** How the return on assets has moved over the years. */
import { mean } from "../statistics/averages";
import { standardRatio } from "./standard-ratios";
import type { Statement } from "./statement-table";

/** Fewer years make no trend; more are history. */
const FEWEST = 3;
const MOST = 5;

const YEAR_DAYS = 365.25;

/**
 * Trend of return on assets: slope of the line of least squares through the last three to
 * five statements that tell it.
 *
 * @param statements - The earliest first.
 * @returns Change of the fraction a year, higher is safer; null with fewer than three.
 *
 * @example
 * // 2%, 3% and 4% in three years: 0.01
 */
export function returnTrend(statements: readonly Statement[]): number | null {
  const points = statements
    .map(({ periodEnd, items }) => ({
      year: periodEnd / YEAR_DAYS,
      value: standardRatio("returnOnAssets", items, null).value,
    }))
    .filter(({ value }) => value !== null)
    .slice(-MOST);
  if (points.length < FEWEST) return null;
  const meanYear = mean(points.map(({ year }) => year));
  let [together, spread] = [0, 0];
  for (const { year, value } of points) {
    together += (year - meanYear) * (value ?? 0);
    spread += (year - meanYear) ** 2;
  }
  const slope = together / spread;
  return Number.isFinite(slope) ? slope : null;
}
