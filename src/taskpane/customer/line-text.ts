/** A line of the policy that a customer has crossed, as a sentence. */
import { MEASURES, type CrossedLine, type Language, type Measure } from "../../engine";
import { formatDuration, formatNumber, formatPercent } from "../../i18n/format";
import { asLabel } from "../../i18n/lists";
import { MEASURE_UNITS, reviewWord } from "../../i18n/pane-review";

/** Says what was measured and where the line stands. */
export function lineText(line: CrossedLine, language: Language): string {
  const measure = asLabel(MEASURES.nameOf(line.measure, language));
  if (MEASURE_UNITS[line.measure] === "yes") return measure;
  const isOfNothing = line.value >= Number.MAX_VALUE;
  if (isOfNothing) return reviewWord("crossedLineOfNothing", language, { measure });
  return reviewWord("crossedLine", language, {
    measure,
    value: measureText(line.measure, line.value, language),
    line: measureText(line.measure, line.from, language),
  });
}

function measureText(measure: Measure, value: number, language: Language): string {
  switch (MEASURE_UNITS[measure]) {
    case "share":
      return formatPercent(value, language, 1);
    case "days":
      return formatDuration(value, "day", language);
    case "score":
    case "count":
    case "yes":
    case "amount":
      return formatNumber(value, language, 1);
  }
}
