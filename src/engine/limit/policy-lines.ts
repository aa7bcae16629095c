/** Warning lines and hold lines: which of them a customer has crossed. */
import type { HoldLevel, Measure, WarningLevel } from "../words/item-names";
import type { Policy, PolicyLine } from "../policy/policy";

/** The measures of a customer that the policy's lines look at; null is not known. */
export type Measures = Readonly<Record<Measure, number | null>>;

/** Nothing is known. */
export const UNKNOWN_MEASURES: Measures = {
  utilisation: null,
  daysPastDue: null,
  shareOverdue: null,
  score: null,
  groupUtilisation: null,
  limitExpiry: null,
  coverExpiry: null,
  reviewOverdue: null,
  debtWithoutRate: null,
  dunningLevel: null,
  blocked: null,
  unreadableLimit: null,
  unreadableEvent: null,
  disputed: null,
  orderAmount: null,
  prepayment: null,
  eventCut: null,
  noLimit: null,
};

/** Steps of the dunning procedure after the due date that so many days past due have reached. */
export function dunningLevel(daysPastDue: number, { dunning }: Policy): number {
  return dunning.filter(({ from }) => from > 0 && daysPastDue >= from).length;
}

/** A line that a customer has crossed. */
export interface CrossedLine {
  readonly measure: Measure;
  /** The customer's value. */
  readonly value: number;
  /** Where the line stands. */
  readonly from: number;
  readonly level: Exclude<WarningLevel | HoldLevel, "none">;
  readonly policyRow: number | null;
}

/** Measures that hold without a line of the policy: a table of other hold lines must not drop them. */
const STANDING_HOLDS: readonly Measure[] = [
  ...(["blocked", "unreadableLimit", "unreadableEvent", "debtWithoutRate"] as const),
];

/**
 * Finds the lines that a customer has crossed, the highest of each measure.
 *
 * A customer that its table blocks, whose limit or an event of which cannot be read, or whose debt
 * has no rate, is on hold unless the policy has a line about just that.
 *
 * @returns Hold lines before red before amber ones.
 */
export function crossedLines(measures: Measures, policy: Policy): CrossedLine[] {
  const crossed = [
    ...standingHolds(measures, policy),
    ...highest(measures, policy.holds),
    ...highest(measures, policy.warnings),
  ];
  const order: readonly CrossedLine["level"][] = ["hold", "red", "amber"];
  return crossed.sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}

function standingHolds(measures: Measures, { holds, warnings }: Policy): CrossedLine[] {
  return STANDING_HOLDS.flatMap((measure): CrossedLine[] => {
    const value = measures[measure];
    const isRuled = [...holds, ...warnings].some((line) => line.measure === measure);
    if (value === null || isRuled) return [];
    return [{ measure, value, from: 1, level: "hold", policyRow: null }];
  });
}

const SEVERITY: readonly (WarningLevel | HoldLevel)[] = ["none", "amber", "red", "hold"];

function isMilder(level: WarningLevel | HoldLevel, than: WarningLevel | HoldLevel): boolean {
  return SEVERITY.indexOf(level) < SEVERITY.indexOf(than);
}

function highest(
  measures: Measures,
  lines: readonly PolicyLine<WarningLevel | HoldLevel>[],
): CrossedLine[] {
  // The lines of a measure rise, so a later one that is crossed outdoes an earlier one. Of a
  // measure of which more is worse it must not be milder: more would then be let pass.
  const reached: PolicyLine<WarningLevel | HoldLevel>[] = [];
  for (const line of lines) {
    const value = measures[line.measure];
    if (value === null || value < line.from) continue;
    const place = reached.findIndex(({ measure }) => measure === line.measure);
    if (place < 0) reached.push(line);
    else if (line.measure === "score" || !isMilder(line.value, reached[place]!.value)) {
      reached[place] = line;
    }
  }
  return reached.flatMap(({ measure, from, value: level, row }) =>
    level === "none" ? [] : [{ measure, value: measures[measure]!, from, level, policyRow: row }],
  );
}
