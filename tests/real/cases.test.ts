import { judgeCall, judgeLayout, readCases, type Layout, type SingleCall } from "../support/cases";

describe("layouts as systems export them", () => {
  it.each(readCases<Layout>("layouts.json").map((layout) => [layout.id, layout] as const))(
    "%s is read right, or asked about where the table does not hold the answer",
    (_, layout) => {
      const allowed = layout.ask === true ? /^(asked|right)$/ : /^right$/;
      expect(judgeLayout(layout)).toMatch(allowed);
    },
  );
});

describe("single calls", () => {
  const calls = readCases<SingleCall>("faults.json");
  it.each(calls.map((call, place) => [`${call.kind} (${place + 1})`, call] as const))(
    "%s is answered right, or asked about",
    (_, call) => {
      expect(judgeCall(call)).toMatch(/^(right|asked)$/);
    },
  );
});
