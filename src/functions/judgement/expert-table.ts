/** The scores of an expert panel as a table for the sheet. */
import {
  expertScore,
  gradeOf,
  roundAmount,
  type Language,
  type Policy,
  type RatedCustomer,
  type RatingTable,
} from "../../engine";
import { formatNumber } from "../../i18n/format";
import { judgementLabel, type JudgementLabel } from "../../i18n/judgement-labels";

const HEADINGS: readonly JudgementLabel[] = [
  ...(["customer", "score", "grade", "marks", "spread", "lowest", "highest", "remark"] as const),
];

/** Lays out a row per customer below a row of headings; "" where something is not known. */
export function expertTable(
  { raters, customers }: RatingTable,
  weights: readonly number[],
  policy: Policy,
): (string | number)[][] {
  const { language } = policy;
  const rows = customers.map((customer) => {
    const { value, marks, spread, lowest, highest, outliers } = expertScore(
      customer.points,
      weights,
    );
    return [
      customer.id,
      value ?? "",
      value === null ? "" : gradeOf(value, policy),
      marks,
      spread ?? "",
      shown(lowest),
      shown(highest),
      value === null && marks > 0
        ? judgementLabel("noWeight", language)
        : remarks(customer, outliers, raters, language),
    ];
  });
  return [HEADINGS.map((label) => judgementLabel(label, language)), ...rows];
}

function shown(points: number | null): number | string {
  return points === null ? "" : roundAmount(points);
}

function remarks(
  { points, unreadable }: RatedCustomer,
  outliers: readonly number[],
  raters: readonly string[],
  language: Language,
): string {
  return [
    ...outliers.map((place) =>
      judgementLabel("outlier", language, {
        rater: raters[place],
        points: formatNumber(points[place] ?? 0, language),
      }),
    ),
    ...unreadable.map((place) =>
      judgementLabel("unreadableMark", language, { rater: raters[place] }),
    ),
  ].join(language === "en" ? " " : "");
}
