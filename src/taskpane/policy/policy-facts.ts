/** A policy in plain words. */
import {
  AGING_BASES,
  builtInWord,
  LIMIT_METHODS,
  MEASURES,
  type Language,
  type Policy,
} from "../../engine";
import { formatNumber, formatPercent } from "../../i18n/format";
import { clausesText, listText } from "../../i18n/lists";
import { policyWord, type PolicyWord } from "../../i18n/pane-policy";
import type { Places } from "../../i18n/template";
import { factorName } from "../../i18n/words";

/** A subject of the policy, and what is said about it. */
export interface PolicyFact {
  readonly subject: string;
  readonly text: string;
}

/** Factors that are named; the others are counted. */
const NAMED_FACTORS = 3;

/** Says in a few lines how a policy judges; a subject that it has no rule for is left out. */
export function policyFacts(policy: Policy, language: Language): PolicyFact[] {
  const { grades, treatments, limits, buckets, settings, holds } = policy;
  const word = (one: PolicyWord, places: Places = {}) => policyWord(one, language, places);
  const number = (value: number) => formatNumber(value, language, 2);
  const bands = grades.map(({ grade, from }) => word("fromScore", { grade, from: number(from) }));
  const terms = grades.map(({ grade }) => {
    const days = treatments.get(grade)?.termsDays ?? 0;
    return word(days === 0 ? "inAdvance" : "days", { grade, days });
  });
  const methods = [...limits.keys()].map((method) => LIMIT_METHODS.nameOf(method, language));
  const measures = [...new Set(holds.map(({ measure }) => measure))];
  const texts: [PolicyWord, string][] = [
    ["score", scoreText(policy, language)],
    ["grades", listText(bands, language)],
    ["terms", listText(terms, language)],
    [
      "limits",
      methods.length === 0 ? "" : word("lowestOf", { methods: listText(methods, language) }),
    ],
    [
      "aging",
      word("agingFrom", {
        basis: builtInWord(AGING_BASES.nameOf(settings.agingBasis, language), language),
        count: buckets.length,
      }),
    ],
    [
      "holds",
      clausesText(
        measures.map((one) => MEASURES.nameOf(one, language)),
        language,
      ),
    ],
  ];
  return texts
    .filter(([, text]) => text !== "")
    .map(([subject, text]) => ({ subject: word(subject), text }));
}

function scoreText({ weights }: Policy, language: Language): string {
  const weighed = [...weights].filter(([, { weight }]) => weight > 0);
  const sum = weighed.reduce((total, [, { weight }]) => total + weight, 0);
  const heaviest = weighed
    .sort(([, a], [, b]) => b.weight - a.weight)
    .slice(0, NAMED_FACTORS)
    .map(([factor, { weight }]) =>
      policyWord("share", language, {
        name: factorName(factor, language),
        share: formatPercent(weight / sum, language),
      }),
    );
  if (sum === 0) return "";
  const factors = listText(heaviest, language);
  return policyWord("scoreOf", language, { count: weighed.length, factors });
}
