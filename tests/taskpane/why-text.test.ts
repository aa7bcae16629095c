import type { CrossedLine, Review } from "../../src/engine";
import { whyText } from "../../src/taskpane/customer/why-text";
import { reviewAt } from "../../src/taskpane/book/review-at";
import { openTables } from "../support/open-tables";

const line = (level: CrossedLine["level"]): CrossedLine => ({
  measure: "daysPastDue",
  value: 61,
  from: 60,
  level,
  policyRow: 7,
});

const EVENT: Review["assessment"]["override"] = {
  kind: "insolvency",
  grade: "E",
  date: 45_000,
};

describe("whyText", () => {
  let review: Review;

  beforeAll(async () => {
    const { view } = await openTables();
    if (view.status !== "assessed") throw new Error("The tables of the test are assessed.");
    review = reviewAt(view, 0);
  });

  it.each([
    {
      has: "a hold before an event",
      changed: { lines: [line("hold")], override: EVENT },
      why: /^Hold: Days past due 61 days/,
    },
    {
      has: "an event before a warning",
      changed: { lines: [line("red")], override: EVENT },
      why: /^Capped at grade E by an event: /,
    },
    { has: "a warning", changed: { lines: [line("amber")] }, why: /^Amber: / },
    {
      has: "too little before a warning",
      changed: { lines: [line("red")] },
      isUnscored: true,
      why: /^Too little is known/,
    },
    { has: "the costliest factor", changed: { grade: "B" }, why: /^Costs most points: / },
    {
      has: "what brings most for the best grade",
      changed: { grade: "A" },
      why: /^Brings most points: /,
    },
  ])("says $has", ({ changed, why, isUnscored = false }) => {
    const { assessment } = review;
    const score = isUnscored ? { ...assessment.score, value: null } : assessment.score;
    const plain = { ...assessment, lines: [], override: null, ...changed, score };
    expect(whyText({ ...review, assessment: plain }, "en")).toMatch(why);
  });
});
