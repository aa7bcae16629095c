/** Four ways to judge one customer side by side, and how far they agree. */
import type { Assessment } from "../book/assessment";
import { EngineError } from "../values/errors";
import { CustomerIndex } from "../reading/customer-index";
import { EVENT_KINDS } from "../words/event-names";
import { FACTORS } from "../words/factor-names";
import type { Policy } from "../policy/policy";
import { Vocabulary } from "../words/vocabulary";
import { gradeOf } from "../scoring/grade";
import { decide, type Decision, type Fact } from "./decision-tree";
import { expertScore } from "./expert-score";
import { fiveC } from "./five-c";
import type { RatingTable } from "./read-ratings";
import type { DecisionTree } from "./read-tree";

/** What one method says; null where it does not know enough. */
export interface Verdict {
  /** 0–100. */
  readonly score: number | null;
  readonly grade: string | null;
}

/** How far the methods agree: on one grade, on neighbouring ones, or not. */
export type Agreement = "sameGrade" | "oneGradeApart" | "disagree";

/** The verdicts on one customer. */
export interface Judgements {
  readonly scorecard: Verdict;
  readonly fiveC: Verdict;
  /** The panel; its raters count the same. */
  readonly experts: Verdict;
  readonly decision: Decision;
  /** The decision, where it is a grade of the policy. */
  readonly treeGrade: string | null;
  /** Null where fewer than two methods have a grade. */
  readonly agreement: Agreement | null;
  /** Grades between the best and the worst verdict; null where fewer than two have one. */
  readonly spread: number | null;
}

/** Facts that a tree can ask for beside the factors of the score and the kinds of events. */
const OTHER_FACTS = new Vocabulary({
  score: ["score", "评分", "評分"],
  exposure: ["exposure", "应收余额", "應收餘額"],
  overdue: ["overdue", "逾期金额", "逾期金額"],
  creditLimit: ["credit limit", "信用额度", "信用額度"],
  industry: ["industry", "行业", "產業", "行業"],
  country: ["country", "国家", "國家"],
  region: ["region", "地区", "地區"],
});

/**
 * Makes a function that judges a customer by all four methods.
 *
 * @param ratings - Marks of a panel; null for none.
 * @param tree - Its facts are the factors of the score, counts of events by kind, and a few
 * columns of the tables.
 * @throws {@link EngineError} `treeFact` naming the row whose fact is none of these.
 */
export function judgeBy(
  policy: Policy,
  ratings: RatingTable | null,
  tree: DecisionTree,
): (assessment: Assessment) => Judgements {
  for (const { row, fact } of tree) {
    const isKnown = [FACTORS, EVENT_KINDS, OTHER_FACTS].some(
      (names) => names.codeOf(fact) !== null,
    );
    if (!isKnown) throw new EngineError("treeFact", { row, fact, found: "" });
  }
  const rated = new CustomerIndex(ratings?.customers ?? []);
  return (assessment) => {
    const place = rated.findSame(assessment);
    const marks = place === null ? [] : ratings!.customers[place]!.points;
    const panel = expertScore(
      marks,
      marks.map(() => 1),
    ).value;
    const five = fiveC(assessment, policy);
    const decision = decide(tree, (name) => factOf(assessment, name));
    const grades = policy.grades.map(({ grade }) => grade);
    const verdicts = {
      scorecard: { score: assessment.score.value, grade: assessment.grade },
      fiveC: { score: five.value, grade: five.grade },
      experts: { score: panel, grade: panel === null ? null : gradeOf(panel, policy) },
      treeGrade: grades.find((grade) => grade === decision.result) ?? null,
    };
    const given = [
      verdicts.scorecard.grade,
      verdicts.fiveC.grade,
      verdicts.experts.grade,
      verdicts.treeGrade,
    ].flatMap((grade) => (grade === null ? [] : [grades.indexOf(grade)]));
    const spread = given.length < 2 ? null : Math.max(...given) - Math.min(...given);
    return { ...verdicts, decision, spread, agreement: agreementOf(spread) };
  };
}

function agreementOf(spread: number | null): Agreement | null {
  if (spread === null) return null;
  if (spread === 0) return "sameGrade";
  return spread === 1 ? "oneGradeApart" : "disagree";
}

function factOf(assessment: Assessment, name: string): Fact {
  const factor = FACTORS.codeOf(name);
  if (factor !== null) return assessment.factorValues[factor];
  const { balance, customer, score, creditLimit, events } = assessment;
  switch (OTHER_FACTS.codeOf(name)) {
    case "score":
      return score.value;
    case "exposure":
      return assessment.exposure;
    case "overdue":
      return balance?.overdue ?? null;
    case "creditLimit":
      return creditLimit;
    case "industry":
      return customer?.industry ?? null;
    case "country":
      return customer?.country ?? null;
    case "region":
      return customer?.region ?? null;
    case null: {
      // Broken promises are not known where there is no table of events: then no event is.
      if (assessment.factorValues.brokenPromises === null) return null;
      const kind = EVENT_KINDS.codeOf(name);
      return events.filter((event) => EVENT_KINDS.codeOf(event.kind) === kind).length;
    }
  }
}
