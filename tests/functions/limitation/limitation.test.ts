import { LIMITATION_ROWS } from "../../../src/engine/policy/limitation-rows";
import { policyNotes } from "../../../src/i18n/policy-notes";
import NOTES from "../../../src/i18n/policy-notes.json";
import { builtInTable } from "../../support/built-in-policy";
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
      ["Last safe day", 47_613, "England and Wales: counted anew from 10 May 2024: part payment"],
      ["first warning", 47_433, "180 days before the last safe day"],
      ["second warning", 47_523, "90 days before the last safe day"],
      ["last warning", 47_583, "30 days before the last safe day"],
      ["Due date", 44_651, "The period is 72 months."],
      ["demand", 44_931, "No effect by the rows of the policy."],
      ["part payment", 45_422, "The period begins anew, to 10 May 2030."],
      [
        expect.stringMatching(
          /^Events that restart the period, row 4, Event: “birthday”\. Whether the event restarts/,
        ),
        "",
        "",
      ],
      [expect.stringMatching(/^The law is a setting of the policy/), "", ""],
      [expect.stringMatching(/no legal advice/), "", ""],
    ]);
  });

  it.each([
    { language: "zh-CN", name: "请求履行", header: ["日期", "事件"], last: "最后安全日" },
    { language: "zh-TW", name: "請求", header: ["日期", "事件"], last: "最後安全日" },
  ])("reads and speaks $language", ({ language, name, header, last }) => {
    const policy = builtInTable("China", language);
    const table = call("LIMITATIONDATE", 44_651, [header, [44_931, name]], policy);
    expect(table[1]).toEqual([last, 46_027, expect.stringContaining(name)]);
  });

  it.each([
    { policy: "International", law: "England and Wales", until: "" },
    { policy: "China", law: "China", until: "; counted here from this day, to 5 Jan 2026" },
  ])("says of a suit in $law that no period ends while it runs", ({ policy, law, until }) => {
    const suit = (date: string) =>
      call(
        ...([
          "LIMITATIONDATE",
          "2022-03-31",
          [
            ["Date", "Event"],
            [date, "law suit"],
          ],
        ] as const),
        builtInTable(policy, "en"),
      );
    const table = suit("2023-01-05");
    expect(table[1]![2]).toMatch(new RegExp(`^${law}: `));
    expect(table.find(([label]) => label === "law suit")![2]).toBe(
      `A claim brought in time: the period does not end while the proceedings run${until}.`,
    );
    const running = /^A claim was brought in time: while the proceedings run/;
    expect(table.filter(([label]) => running.test(String(label)))).toHaveLength(1);
    const late = suit("2030-01-05");
    expect(late.filter(([label]) => running.test(String(label)))).toEqual([]);
  });

  it.each([
    { event: "demand", lawyer: false },
    { event: "acknowledgement", lawyer: true },
    { event: "part payment", lawyer: true },
    { event: "law suit", lawyer: false },
  ])("does not call $event after the period without effect", ({ event, lawyer }) => {
    const policy = builtInTable("China", "en");
    const events = [
      ["Date", "Event"],
      ["2025-04-01", event],
    ];
    const table = call("LIMITATIONDATE", "2022-03-31", events, policy);
    const text = String(table.find(([label]) => label === event)![2]);
    expect(text).toMatch(/^After the end of the period: does not extend this date\./);
    expect(text.includes("Ask a lawyer")).toBe(lawyer);
  });

  it("has a note with its source at every row of a law", () => {
    const notes = policyNotes(NOTES, "en");
    const silent = LIMITATION_ROWS.filter(
      ([rule, item]) => rule === "limitation" && notes[`limitation.${String(item)}`] === undefined,
    );
    expect(silent).toEqual([]);
  });

  it("takes the policy's rows back as they were written, dates and all", () => {
    const written = builtInTable("International", "en");
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
