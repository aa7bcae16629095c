import fc from "fast-check";

import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const HEADER = [
  ...["Risk", "Likelihood", "Impact", "Response", "Action", "Owner", "Due Date", "Status", "Cost"],
  ...["Likelihood After", "Impact After", "Last Likelihood", "Last Impact"],
];

const REGISTER = [
  HEADER,
  ["Largest customer fails", 2, 5, "transfer", "insure", "Li", AS_OF - 1, "", 900, 2, 2, 3, 5],
  ["Fraud", 4, 4, "reduce", "four eyes", "Wang", AS_OF - 30, "done", 100.5, 1, 4, 4, 4],
  ["Rates rise", 3, 3, "accept", "", "", "", "", "", "", "", 2, 3],
  ["War", 3, 5, "avoid", "leave", "Chen", AS_OF, "", "", "", "", "", ""],
];

const policyOf = (...bands: (string | number)[][]) => [
  ["Rule", "Item", "From", "Value"],
  ...bands.map((band) => ["risk band", ...band]),
];

const texts = (table: unknown[][]) => table.map(([text]) => String(text));

describe("RISKMATRIX", () => {
  const table = call("RISKMATRIX", REGISTER, null, AS_OF);

  it("sorts by what remains, with band, movement and overdue days", () => {
    expect(table[0]).toEqual([
      ...["Risk", "Likelihood", "Impact", "Score", "Band", "Response", "Action", "Owner", "Due"],
      ...["Cost", "Remaining score", "Remaining band", "Moved", "Days overdue"],
    ]);
    expect(table.slice(1, 6)).toEqual([
      ["War", 3, 5, 15, "extreme", "avoid", "leave", "Chen", AS_OF, "", 15, "extreme", "", ""],
      ["Rates rise", 3, 3, 9, "medium", "accept", "", "", "", "", 9, "medium", 3, ""],
      [
        ...["Fraud", 4, 4, 16, "extreme", "reduce", "four eyes", "Wang", AS_OF - 30, 100.5],
        ...[4, "low", 0, ""],
      ],
      [
        ...["Largest customer fails", 2, 5, 10, "high", "transfer", "insure", "Li", AS_OF - 1, 900],
        ...[4, "low", -5, 1],
      ],
      ["Total", "", "", "", "", "", "", "", "", 1000.5, "", "", "", ""],
    ]);
  });

  it("counts bands and matrix, and names what is overdue", () => {
    const counted = table.slice(6, 19).map((row) => row.slice(0, 7));
    expect(counted).toEqual([
      ["Risks by band", "Before", "Remaining", "Cost", "", "", ""],
      ["extreme", 2, 1, 100.5, "", "", ""],
      ["high", 1, 0, 900, "", "", ""],
      ["medium", 1, 1, 0, "", "", ""],
      ["low", 0, 2, 0, "", "", ""],
      ["Total", 4, 4, 1000.5, "", "", ""],
      ["Remaining risks: likelihood ↓ impact →", 1, 2, 3, 4, 5, "Total"],
      [5, 0, 0, 0, 0, 0, 0],
      [4, 0, 0, 0, 0, 0, 0],
      [3, 0, 0, 1, 0, 1, 2],
      [2, 0, 1, 0, 0, 0, 1],
      [1, 0, 0, 0, 1, 0, 1],
      ["Total", 0, 1, 1, 1, 1, 4],
    ]);
    expect(texts(table)).toContain("Actions past their day on 30 Jun 2025: 1 (insure – Li).");
    expect(texts(call("RISKMATRIX", REGISTER))).toContain(
      "Without an as-of date no action is overdue.",
    );
  });

  it.each([
    { marks: [1, 1], band: "low" },
    { marks: [1, 4], band: "low" },
    { marks: [1, 5], band: "medium" },
    { marks: [3, 3], band: "medium" },
    { marks: [2, 5], band: "high" },
    { marks: [3, 4], band: "high" },
    { marks: [3, 5], band: "extreme" },
    { marks: [5, 5], band: "extreme" },
  ])("puts $marks into the band $band", ({ marks, band }) => {
    expect(call("RISKMATRIX", [HEADER.slice(0, 3), ["R", ...marks]])[1]![4]).toBe(band);
  });

  it.each([
    {
      bands: [
        ["a", 1, 4],
        ["b", 6, 25],
      ],
      message: /row 3, column From \(“5”\): No band/,
    },
    {
      bands: [
        ["a", 1, 5],
        ["b", 5, 25],
      ],
      message: /row 2, column Value \(“5”\): Two bands/,
    },
    { bands: [["a", 3, 25]], message: /row 2, column From \(“1–2”\): No band/ },
    {
      bands: [
        ["a", 1, 9],
        ["b", 10, 20],
      ],
      message: /row 3, column Value \(“21–25”\): No band/,
    },
    {
      bands: [
        ["a", 1, 9],
        ["b", 10, 8],
      ],
      message: /row 3, column Value/,
    },
  ])("refuses the bands $bands", ({ bands, message }) => {
    expect(errorOf(() => call("RISKMATRIX", REGISTER, policyOf(...bands))).message).toMatch(
      message,
    );
  });

  it("takes bands without ends up to the next one", () => {
    const policy = policyOf(["green", 1, ""], ["red", 12, ""]);
    expect(call("RISKMATRIX", REGISTER, policy)[1]![4]).toBe("red");
  });

  it.each([0, 6, 2.5, "many", ""])(
    "leaves out a risk with the likelihood %s, and says so",
    (mark) => {
      const answer = call("RISKMATRIX", [HEADER.slice(0, 3), ["R", mark, 3], ["S", 2, 3]]);
      expect(answer[1]![0]).toBe("S");
      expect(texts(answer)).toContainEqual(expect.stringMatching(/^Register, row 2, Likelihood/));
    },
  );

  it.each([
    { status: "done", days: "" },
    { status: "已完成", days: "" },
    { status: "關閉", days: "" },
    { status: true, days: "" },
    { status: false, days: 1 },
    { status: AS_OF - 3, days: "" },
    { status: "2025-05-31", days: "" },
    { status: 50, days: 1 },
    { status: "in progress", days: 1 },
    { status: "", days: 1 },
    { status: "perhaps", days: 1 },
  ])("judges an action that is “$status”", ({ status, days }) => {
    const register = [
      ["Risk", "Likelihood", "Impact", "Due", "Status", "Response"],
      ["R", 1, 1, AS_OF - 1, status, "pray"],
    ];
    const answer = call("RISKMATRIX", register, null, AS_OF);
    expect(answer[1]!.at(-1)).toBe(days);
    const said = texts(answer).join("\n");
    expect(said).toMatch(/“pray”\. The response is not known/);
    const isUnknown = status === "perhaps" || status === 50;
    expect(said.includes(`“${String(status)}”`)).toBe(isUnknown);
  });

  it("names a column of money or dates that it does not read", () => {
    const register = [
      [...HEADER.slice(0, 3), "Insured amount"],
      ["R", 1, 1, 1200.5],
    ];
    expect(texts(call("RISKMATRIX", register)).join("\n")).toContain(
      "Insured amount. The column is not read",
    );
  });

  it("asks for a header with risk, likelihood and impact", () => {
    expect(errorOf(() => call("RISKMATRIX", [["a", "b"]])).message).toMatch(/^register/);
  });

  it.each([
    {
      language: "zh-CN",
      header: ["风险", "可能性", "影响", "应对策略"],
      word: "转移",
      band: "极高",
    },
    {
      language: "zh-TW",
      header: ["風險", "可能性", "影響", "因應策略"],
      word: "移轉",
      band: "極高",
    },
  ])("reads and speaks $language", ({ language, header, word, band }) => {
    const policy = builtInTable("International", language);
    const answer = call("RISKMATRIX", [header, ["R", 5, 5, word]], policy);
    expect(answer[1]!.slice(3, 6)).toEqual([25, band, word]);
  });

  it("counts every risk once in bands and matrix, whatever the order of the rows", () => {
    const mark = fc.integer({ min: 1, max: 5 });
    const after = fc.option(mark, { nil: "" as const });
    const rows = fc.array(fc.tuple(mark, mark, after, after, fc.integer({ min: 0, max: 999 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(rows, (marks) => {
        const header = ["Risk", "Likelihood", "Impact", "Likelihood After", "Impact After", "Cost"];
        const risks = marks.map(([a, b, c, d, cents], i) => [`R${i}`, a, b, c, d, cents / 100]);
        const answer = call("RISKMATRIX", [header, ...risks]);
        const shown = (one: unknown[][]) => one.filter(([text]) => !/^Register/.test(String(text)));
        expect(shown(call("RISKMATRIX", [header, ...[...risks].reverse()]))).toEqual(shown(answer));
        const totals = answer.filter(([text]) => text === "Total");
        expect(totals[1]!.slice(1, 3)).toEqual([marks.length, marks.length]);
        expect(totals[1]![3]).toBe(totals[0]![9]);
        expect(totals[2]![6]).toBe(marks.length);
      }),
    );
  });
});
