import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const HEADINGS = ["From", "To", "Days", "Amount owed", "Rate", "Rate is for", "Interest"];
const row = (...cells: unknown[]) => [...cells, ...Array<string>(7 - cells.length).fill("")];

const CONTRACT = [
  ["Rule", "Item", "From", "Value"],
  ["interest term", "contract rate", "", "8%"],
  ["setting", "late interest rule", "", "contract"],
];

describe("LATEINTEREST", () => {
  it("has a row per period, totals, the fixed sum and the source", () => {
    expect(call("LATEINTEREST", 10_000, "2024-11-30", "2025-01-31")).toEqual([
      HEADINGS,
      [45_627, 45_657, 31, 10_000, 0.1225, "a year of 365 days", 104.04],
      [45_658, 45_688, 31, 10_000, 0.1115, "a year of 365 days", 94.7],
      ["Interest, total", "", "", "", "", "", 198.74],
      ["Fixed sum for recovery", "", "", "", "", "", 40],
      ["Interest and fixed sum", "", "", "", "", "", 238.74],
      row(
        "EU directive: reference rate of the European Central Bank plus 8 points (Directive 2011/7/EU)",
      ),
      row(
        "A calculation by the rows of the policy, no legal advice; what the contract says comes first.",
      ),
    ]);
  });

  it("takes payments as a range with or without a header, and says what is left", () => {
    const payments = [
      ["Paid on", "Amount"],
      [45_688, "600.00"],
      ["", ""],
      [45_716, 150],
    ];
    const table = call("LATEINTEREST", [[1000]], [[45_657]], payments, CONTRACT);
    expect(table.slice(1, 4)).toEqual([
      [45_658, 45_688, 31, 1000, 0.08, "a year of 365 days", 6.79],
      [45_689, 45_716, 28, 400, 0.08, "a year of 365 days", 2.46],
      ["Interest, total", "", "", "", "", "", 9.25],
    ]);
    expect(table[4]![0]).toMatch(/^Not paid by the last date given: 250\./);
    expect(call("LATEINTEREST", 1000, 45_657, payments.slice(1), CONTRACT)).toEqual(table);
  });

  it("says that what came in time bears no interest", () => {
    const table = call("LATEINTEREST", 1000, 45_657, 45_657);
    expect(table.slice(1, 3)).toEqual([
      ["Interest, total", "", "", "", "", "", 0],
      row("Paid by the due date: no interest."),
    ]);
  });

  it.each([
    { language: "zh-CN", name: "中国 LPR 加计", total: "利息合计" },
    { language: "zh-TW", name: "中國 LPR 加計", total: "利息合計" },
  ])("counts by the policy's rule and speaks $language", ({ language, name, total }) => {
    const policy = builtInTable("China", language);
    const texts = call("LATEINTEREST", 1000, 45_657, 45_688, policy).map(([first]) => first);
    expect(texts[2]).toBe(total);
    expect(texts[3]).toMatch(new RegExp(`^${name}：`));
    expect(call("LATEINTEREST", 1000, 45_657, 45_688, policy, name)).toEqual(
      call("LATEINTEREST", 1000, 45_657, 45_688, policy),
    );
  });

  it("reads the built-in rates back from the table of the policy, dates and all", () => {
    const written = builtInTable("International", "en");
    for (const rule of ["EU directive", "UK statutory", "China LPR", "China SME"]) {
      expect(call("LATEINTEREST", 1000, 44_500, 45_900, written, rule)).toEqual(
        call("LATEINTEREST", 1000, 44_500, 45_900, null, rule),
      );
    }
  });

  it.each([
    { args: [0, 45_657, 45_688], message: /^amount: “0”\. Expected: the amount that is late/ },
    { args: ["much", 45_657, 45_688], message: /^amount: “much”/ },
    { args: [100, null, 45_688], message: /^dueDate is missing/ },
    { args: [100, 45_657, null], message: /^paidDate is missing/ },
    { args: [100, 45_657, [["soon", 5]].concat([["x", 6]])], message: /^paidDate, row 2: “x”/ },
    { args: [100, 45_657, [[45_688, "?"]]], message: /^paidDate, row 1: “\?”/ },
    { args: [100, 45_657, [[45_688, 101]]], message: /^paidDate: payments of 101 are more/ },
    {
      args: [100, 45_657, 45_688, null, "Mars"],
      message: /^rule: “Mars” is not known\. Expected: contract/,
    },
  ])("says what is wrong with $args", ({ args, message }) => {
    expect(errorOf(() => call("LATEINTEREST", ...args))).toMatchObject({ code: "#VALUE!" });
    expect(errorOf(() => call("LATEINTEREST", ...args)).message).toMatch(message);
  });

  it("names the row of the policy that is missing", () => {
    expect(errorOf(() => call("LATEINTEREST", 100, 45_657, 45_688, null, "contract"))).toEqual({
      code: "#N/A",
      message:
        "The policy states no rate for 2025-01-01: it has no row “interest term | contract rate” that holds on that day. Add one with its first day and the rate.",
    });
    expect(errorOf(() => call("LATEINTEREST", 100, 40_000, 40_100)).message).toMatch(
      /“interest \| EUR”/,
    );
  });
});
