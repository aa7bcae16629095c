/** Failure within a year, from statements: how scores rank the firms of the US sample. */

import { builtInPolicy } from "../../src/engine/policy/built-in-policies";
import { CARD_POINTS } from "../../src/engine/policy/card-tables";
import { cardScore } from "../../src/engine/statements/failure-card";
import { failureFigure } from "../../src/engine/statements/failure-figures";
import { FAILURE_MODELS } from "../../src/engine/words/failure-models";
import { failureScore, type FormulaModel } from "../../src/engine/statements/failure-score";
import { rankingArea, type Judged } from "./ranking-area";
import { fitCard } from "../card/fit-card";
import { crossValidated, judged } from "../card/judge-card";
import { readUsFirms, type Firm } from "../card/us-firms";

/** A firm with a score, higher is safer. */
type Scored = Judged & Pick<Firm, "year">;

/** Scores in which more is riskier. */
const RISKIER_WHEN_HIGHER: readonly FormulaModel[] = ["zmijewski", "ohlson"];

/** From this year on figures tell failures as they do today; before, losses were the fashion. */
const RECENT_FROM = 2008;

/** Up to this year firms build the card that later ones judge. */
const BUILT_UP_TO = 2009;

/** Lines of the section. */
export function failureSection(): string[] {
  const firms = readUsFirms();
  const failed = firms.filter(({ isFailed }) => isFailed).length;
  const policy = builtInPolicy("International", "en");
  const unseen = crossValidated(firms);
  const early = fitCard(firms.filter(({ year }) => year <= BUILT_UP_TO));
  const late = firms.filter(({ year }) => year > BUILT_UP_TO);
  return [
    `Failure within a year: ${firms.length} US firms in their last year, ${failed} failed`,
    line("", "firms", "AUC", `${RECENT_FROM}–2014`),
    aucLine(
      "liabilities / assets",
      scored(firms, ({ facts }) => opposite(failureFigure("liabilitiesToAssets", facts).value)),
    ),
    ...FAILURE_MODELS.codes.flatMap((model) =>
      model === "card"
        ? []
        : [aucLine(FAILURE_MODELS.nameOf(model, "en"), scored(firms, byFormula(model)))],
    ),
    aucLine("card, on the firms it was built from", judged(firms, CARD_POINTS)),
    aucLine("card, cross-validated", unseen),
    aucLine(`card of firms up to ${BUILT_UP_TO}, on later ones`, judged(late, early)),
    "",
    "Failures by tenth of the card, cross-validated, riskiest first",
    ...tenths(unseen),
    "",
    "Zones of the built-in card",
    ...(["distress", "grey", "safe"] as const).map((zone) => {
      const inZone = firms.filter(({ facts }) => cardScore(facts, policy).zone === zone);
      return line(zone, inZone.length, inZone.filter(({ isFailed }) => isFailed).length, "");
    }),
  ];
}

function byFormula(model: FormulaModel): (firm: Firm) => number | null {
  return ({ facts }) => {
    const { value } = failureScore(model, facts);
    return RISKIER_WHEN_HIGHER.includes(model) ? opposite(value) : value;
  };
}

function opposite(value: number | null): number | null {
  return value === null ? null : -value;
}

function scored(firms: readonly Firm[], scoreOf: (firm: Firm) => number | null): Scored[] {
  return firms.flatMap((firm) => {
    const score = scoreOf(firm);
    return score === null ? [] : [{ score, isBad: firm.isFailed, year: firm.year }];
  });
}

function aucLine(name: string, cases: readonly Scored[]): string {
  const recent = cases.filter(({ year }) => year >= RECENT_FROM);
  const figures = [rankingArea(cases), rankingArea(recent)].map((area) => area.toFixed(3));
  return line(name, cases.length, figures[0]!, figures[1]!);
}

function tenths(cases: readonly Scored[]): string[] {
  const sorted = [...cases].sort((a, b) => a.score - b.score);
  return Array.from({ length: 10 }, (_, i) => {
    const [from, to] = [i, i + 1].map((n) => Math.round((n * sorted.length) / 10));
    const tenth = sorted.slice(from, to);
    return line(String(i + 1), tenth.length, tenth.filter(({ isBad }) => isBad).length, "");
  });
}

function line(name: string, ...cells: readonly (string | number)[]): string {
  return (name.padEnd(42) + cells.map((cell) => String(cell).padStart(10)).join("")).trimEnd();
}
