/** Weights from pairwise comparison as a table for the sheet. */
import { HIGHEST_RATIO, type AhpWeights, type Comparisons, type Language } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { judgementLabel } from "../../i18n/judgement-labels";

/** Lays out a row per criterion and one per measure of consistency, below a row of headings. */
export function ahpTable(
  { labels }: Comparisons,
  result: AhpWeights,
  language: Language,
): (string | number)[][] {
  const names = labels.map((label, i) =>
    label === "" ? judgementLabel("criterionNo", language, { number: i + 1 }) : label,
  );
  const { weights, lambda, consistencyIndex, randomIndex, consistencyRatio } = result;
  return [
    (["criterion", "weight", "remark"] as const).map((label) => judgementLabel(label, language)),
    ...names.map((name, i) => [name, weights[i]!, ""]),
    [judgementLabel("lambda", language), lambda, ""],
    [judgementLabel("consistencyIndex", language), consistencyIndex, ""],
    [judgementLabel("randomIndex", language), randomIndex, ""],
    [
      judgementLabel("consistencyRatio", language),
      consistencyRatio,
      verdict(result, names, language),
    ],
  ];
}

function verdict(
  { consistencyRatio, weakest }: AhpWeights,
  names: readonly string[],
  language: Language,
): string {
  const most = HIGHEST_RATIO.toFixed(2);
  if (weakest === null || consistencyRatio <= HIGHEST_RATIO) {
    return judgementLabel("consistent", language, { most });
  }
  return judgementLabel("inconsistent", language, {
    most,
    a: names[weakest.row],
    b: names[weakest.column],
    given: formatNumber(weakest.given, language),
    implied: formatNumber(weakest.implied, language),
  });
}
