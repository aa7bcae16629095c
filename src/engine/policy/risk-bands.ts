/** Bands of a risk's score, likelihood × impact of 1 to 5 each: starting values, and what makes a gap. */
import type { BuiltInRow } from "./built-in-row";
import { HIGHEST_RISK_SCORE } from "../words/register-names";
import { faultOf, type NoteFault } from "./check-rows";
import { rowsOf, type PolicyRow } from "./policy-row";

/** Rows that both built-in policies share. */
export const RISK_BANDS: readonly BuiltInRow[] = [
  ["riskBand", ["low", "低", "低"], 1, 4],
  ["riskBand", ["medium", "中", "中"], 5, 9],
  ["riskBand", ["high", "高", "高"], 10, 14],
  ["riskBand", ["extreme", "极高", "極高"], 15, HIGHEST_RISK_SCORE],
];

/** Notes scores that no band has, and those that two have; a blank end is that before the next band. */
export function checkRiskBands(own: readonly PolicyRow[], note: NoteFault): void {
  const bands = [...rowsOf(own, "riskBand")].sort((a, b) => a.from - b.from);
  let next = 1;
  bands.forEach((band, i) => {
    const following = bands[i + 1]?.from ?? HIGHEST_RISK_SCORE + 1;
    if (band.from > next) note(faultOf(band, "from", "bandGap", span(next, band.from - 1)));
    const end = band.value === "" ? following - 1 : Number(band.value);
    if (end < band.from) note(faultOf(band, "value", "invalidValue", end));
    else if (end >= following) note(faultOf(band, "value", "bandOverlap", span(following, end)));
    next = end + 1;
  });
  const last = bands.at(-1);
  if (last !== undefined && next <= HIGHEST_RISK_SCORE) {
    note(faultOf(last, "value", "bandGap", span(next, HIGHEST_RISK_SCORE)));
  }
}

function span(from: number, to: number): string {
  return from === to ? String(from) : `${from}–${to}`;
}
