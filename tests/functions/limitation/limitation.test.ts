import { call, errorOf } from "../../support/worksheet-functions";

const EVENTS = [
  ["Date", "Event"],
  ["2024-05-10", "part payment"],
  ["2023-01-05", "final demand"],
  ["2024-06-01", "birthday"],
];

describe("LIMITATIONDATE", () => {
  it("has the last safe day, the warnings, the events and what is to be watched", () => {
    expect(call("LIMITATIONDATE", "2022-03-31", EVENTS)).toEqual([
      ["What", "Day", "Remark"],
      ["Last safe day", 47_613, "counted anew from 10 May 2024: part payment"],
      ["first warning", 47_433, "180 days before the last safe day"],
      ["second warning", 47_523, "90 days before the last safe day"],
      ["last warning", 47_583, "30 days before the last safe day"],
      ["Due date", 44_651, "The period is 72 months."],
      ["demand", 44_931, "No effect by the rows of the policy."],
      ["part payment", 45_422, "The period begins anew, to 10 May 2030."],
      [expect.stringMatching(/^restartEvents, row 4 left out: Whether the event restarts/), "", ""],
      [expect.stringMatching(/^Law: England and Wales;/), "", ""],
      [expect.stringMatching(/no legal advice/), "", ""],
    ]);
  });

  it.each([
    { language: "zh-CN", name: "请求履行", header: ["日期", "事件"], last: "最后安全日" },
    { language: "zh-TW", name: "請求", header: ["日期", "事件"], last: "最後安全日" },
  ])("reads and speaks $language", ({ language, name, header, last }) => {
    const policy = call("POLICY", "China", language);
    const table = call("LIMITATIONDATE", 44_651, [header, [44_931, name]], policy);
    expect(table[1]).toEqual([last, 46_027, expect.stringContaining(name)]);
  });

  it("takes the policy's rows back as they were written, dates and all", () => {
    const written = call("POLICY", "International", "en");
    expect(call("LIMITATIONDATE", 44_651, EVENTS, written)).toEqual(
      call("LIMITATIONDATE", 44_651, EVENTS),
    );
  });

  it.each([
    { args: [null], message: /^dueDate is missing/ },
    { args: [44_651, [["a", "b"]]], message: /^restartEvents has no header row/ },
    {
      args: [
        44_651,
        [
          ["Date", "x"],
          [44_700, 1],
        ],
      ],
      message: /^restartEvents/,
    },
  ])("says what is wrong with $args", ({ args, message }) => {
    expect(errorOf(() => call("LIMITATIONDATE", ...args)).message).toMatch(message);
  });

  it("names the row of the policy that is missing", () => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "limitation law", "", "other law"],
    ];
    expect(errorOf(() => call("LIMITATIONDATE", 44_651, null, policy))).toEqual({
      code: "#N/A",
      message:
        "The policy states no period of limitation for a debt due on 2022-03-31: it has no row “limitation | other law: period” that holds on that day. Add one with its first day and the months.",
    });
  });
});
