import { brokenPromises, type ParameterSignature, type Signature } from "../../support/signatures";

const SCORE: ParameterSignature = {
  name: "score",
  type: "any",
  dimensionality: "matrix",
  optional: false,
  repeating: false,
};
const POLICY: ParameterSignature = { ...SCORE, name: "policy", optional: true };
const GRADE: Signature = {
  parameters: [SCORE, POLICY],
  result: { type: "any", dimensionality: "matrix" },
};
const withParameters = (...parameters: ParameterSignature[]) => ({ ...GRADE, parameters });

describe("brokenPromises", () => {
  it.each([
    { change: "nothing changes", current: GRADE },
    {
      change: "an optional parameter is added at the end",
      current: withParameters(SCORE, POLICY, { ...POLICY, name: "language" }),
    },
  ])("is empty when $change", ({ current }) => {
    expect(brokenPromises({ GRADE }, { GRADE: current, OTHER: GRADE })).toEqual([]);
  });

  it.each([
    {
      change: "a parameter is renamed",
      current: withParameters({ ...SCORE, name: "points" }, POLICY),
      broken: ["GRADE: parameter 1, score, has changed."],
    },
    {
      change: "parameters change places",
      current: withParameters(POLICY, SCORE),
      broken: [
        "GRADE: parameter 1, score, has changed.",
        "GRADE: parameter 2, policy, has changed.",
      ],
    },
    {
      change: "a parameter takes a single value only",
      current: withParameters({ ...SCORE, dimensionality: "scalar" }, POLICY),
      broken: ["GRADE: parameter 1, score, has changed."],
    },
    {
      change: "an optional parameter must be given",
      current: withParameters(SCORE, { ...POLICY, optional: false }),
      broken: ["GRADE: parameter 2, policy, has changed."],
    },
    {
      change: "a parameter is gone",
      current: withParameters(SCORE),
      broken: ["GRADE: parameter 2, policy, has changed."],
    },
    {
      change: "an added parameter must be given",
      current: withParameters(SCORE, POLICY, { ...SCORE, name: "language" }),
      broken: ["GRADE: the added parameter language must be optional."],
    },
    {
      change: "the result spills no longer",
      current: { ...GRADE, result: { type: "any", dimensionality: "scalar" as const } },
      broken: ["GRADE: the result has changed."],
    },
  ])("names it when $change", ({ current, broken }) => {
    expect(brokenPromises({ GRADE }, { GRADE: current })).toEqual(broken);
  });

  it("names a function that is gone", () => {
    expect(brokenPromises({ GRADE }, {})).toEqual(["GRADE is gone."]);
  });
});
