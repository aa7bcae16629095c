import { call, errorCell, errorOf, errorText, unfitCells } from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024
const HEADER = ["Customer", "Invoice Date", "Due Date", "Amount", "Settled Date"];

/** Six customers with eight invoices each: B pays ten days late, the others on or before the day. */
const INVOICES = [
  HEADER,
  ...["A", "B", "C", "D", "E", "F"].flatMap((customer, place) =>
    Array.from({ length: 8 }, (_, n) => {
      const due = AS_OF_DATE - 320 + 35 * n + place;
      return [customer, due - 30, due, 100 + n, due + (customer === "B" ? 10 : -(n % 4))];
    }),
  ),
  ["New", AS_OF_DATE - 5, AS_OF_DATE + 25, 100, null],
];

const policyIn = (language: string) => [
  ["Rule", "Item", "From", "Value", "Note"],
  ["setting", "language", null, language, null],
];

describe("LATERISK", () => {
  it("gives probability, low end, high end and invoices behind it, a row per customer", () => {
    const rows = call("LATERISK", [["B"], ["A"]], null, INVOICES, AS_OF_DATE) as number[][];
    const [bad, good] = rows;
    expect(rows.map((row) => row.length)).toEqual([4, 4]);
    expect(bad![0]).toBeGreaterThan(0.8);
    expect(good![0]).toBeLessThan(0.15);
    for (const [probability, low, high, invoices] of rows) {
      expect(low).toBeLessThan(probability!);
      expect(high).toBeGreaterThan(probability!);
      expect(invoices).toBe(8);
      // A cell has the whole fraction; how much of it is shown is its format.
      expect(probability! * 1e4).not.toBe(Math.round(probability! * 1e4));
    }
  });

  it("asks for more days late than 0 where they are given", () => {
    const risk = (days: unknown) =>
      call("LATERISK", [["B"]], null, INVOICES, AS_OF_DATE, days)[0]![0] as number;
    expect(risk(null)).toBe(risk(0));
    expect(risk("0")).toBe(risk(0));
    expect(risk([[5]])).toBe(risk(5));
    expect(risk(30)).toBeLessThan(risk(0) / 2);
    expect(risk(90)).toBeLessThanOrEqual(risk(30));
  });

  it("asks for any invoice of the coming days where they are given", () => {
    const risk = (horizonDays: unknown, days = 0) =>
      call(
        "LATERISK",
        [["A"]],
        null,
        INVOICES,
        AS_OF_DATE,
        days,
        null,
        null,
        null,
        null,
        horizonDays,
      )[0]!;
    const next = call("LATERISK", [["A"]], null, INVOICES, AS_OF_DATE)[0]!;
    for (const blank of [null, "", 0]) expect(risk(blank)).toEqual(next);
    expect(risk("90")).toEqual(risk(90));
    expect(risk([[90]])).toEqual(risk(90));
    expect(risk(30)[0]).toBeLessThan(risk(90)[0] as number);
    expect(risk(90)[0]).toBeLessThan(risk(365)[0] as number);
    expect(risk(365)[0]).toBeGreaterThan(next[0] as number);
    expect(risk(365, 30)[0]).toBeLessThan(risk(365)[0] as number);
    expect(risk(90)[3]).toBe(8);
  });

  it.each(["soon", -1, 1.5, 3651])("refuses %p as coming days", (horizonDays) => {
    const run = () =>
      call("LATERISK", [["A"]], null, INVOICES, AS_OF_DATE, 0, null, null, null, null, horizonDays);
    expect(errorOf(run)).toEqual({
      code: "#VALUE!",
      message: `horizonDays: “${horizonDays}”. Expected: a whole number of days from 1 to 3650.`,
    });
  });

  it("keeps blanks, errors and reasons in their rows", () => {
    const [blank, error, unknown, fresh] = call(
      "LATERISK",
      [
        ["", errorCell("#REF!")],
        ["Nobody", "New"],
      ],
      null,
      INVOICES,
      AS_OF_DATE,
    );
    expect(blank).toEqual(["", "", "", ""]);
    expect(errorText(error![0]).code).toBe("#VALUE!");
    expect(errorText(unknown![0])).toEqual({
      code: "#N/A",
      message: "No table names the customer “Nobody”, or several customers bear this name.",
    });
    expect(errorText(fresh![0])).toEqual({
      code: "#N/A",
      message:
        "Too little history: New: 0 invoices whose payment is known by the as-of date. Expected: at least 1.",
    });
  });

  it.each([
    {
      language: "en",
      message:
        "Too little history: 3 invoices whose payment is known by the as-of date. Expected: at least 30.",
    },
    {
      language: "zh-CN",
      message: "历史记录太少：截至该日已知付款情况的发票 3 张，至少需要 30 张。",
    },
    {
      language: "zh-TW",
      message: "歷史資料太少：截至該日已知付款情況的發票 3 張，至少需要 30 張。",
    },
  ])("says in $language that the ledger has too little history", ({ language, message }) => {
    const run = () =>
      call("LATERISK", [["A"]], null, INVOICES.slice(0, 4), AS_OF_DATE, 0, policyIn(language));
    expect(errorOf(run)).toEqual({ code: "#N/A", message });
  });

  it.each(["soon", -1, 1.5])("refuses %p as a number of days", (days) => {
    expect(errorOf(() => call("LATERISK", [["A"]], null, INVOICES, AS_OF_DATE, days))).toEqual({
      code: "#VALUE!",
      message: `days: “${days}” is not a number of days. Expected: a whole number from 0 up.`,
    });
  });

  it("answers with cells only", () => {
    expect(unfitCells(call("LATERISK", [["A"], ["New"]], null, INVOICES, AS_OF_DATE))).toEqual([]);
  });
});

describe("INVOICERISK", () => {
  const OPEN = [
    HEADER,
    ...INVOICES.slice(1),
    ["B", AS_OF_DATE - 20, AS_OF_DATE + 10, 250.5, null],
    ["A", AS_OF_DATE - 60, AS_OF_DATE - 30, 80, null],
  ];

  it("lists the open invoices with their risk and expected payment below headings", () => {
    const [headings, fresh, bad, overdue] = call("INVOICERISK", OPEN, AS_OF_DATE);
    expect(headings).toEqual([
      "Customer",
      "Invoice",
      "Due date",
      "Open amount",
      "Probability late",
      "Expected payment",
      "Earliest (5%)",
      "Latest (95%)",
      "Invoices behind it",
    ]);
    expect(fresh!.slice(0, 4)).toEqual(["New", "", AS_OF_DATE + 25, 100]);
    expect(fresh![8]).toBe(0);
    expect(bad!.slice(0, 4)).toEqual(["B", "", AS_OF_DATE + 10, 250.5]);
    expect(bad![4]).toBeGreaterThan(0.8);
    expect(bad![5]).toBeGreaterThanOrEqual(AS_OF_DATE + 18);
    expect(bad![5]).toBeLessThanOrEqual(AS_OF_DATE + 22);
    expect(bad![8]).toBe(8);
    expect(overdue!.slice(0, 5)).toEqual(["A", "", AS_OF_DATE - 30, 80, 1]);
    expect(overdue![5]).toBeGreaterThan(AS_OF_DATE);
  });

  it("asks for more days late than 0 where they are given, and says so", () => {
    const [headings, ...rows] = call("INVOICERISK", OPEN, AS_OF_DATE, 30);
    expect(headings![4]).toBe("Probability more than 30 days late");
    const [, ...late] = call("INVOICERISK", OPEN, AS_OF_DATE);
    rows.forEach((row, i) => {
      expect(row[4]).toBeLessThanOrEqual(late[i]![4] as number);
    });
  });

  it("gives invoice numbers as the ledger has them, and the currency where there are several", () => {
    const grid = OPEN.map((row, i) => [...row, i === 0 ? "Invoice No." : i, "EUR"]);
    grid[0]![6] = "Currency";
    grid.at(-1)![6] = "USD";
    const [headings, ...rows] = call("INVOICERISK", grid, AS_OF_DATE);
    expect(headings!.at(-1)).toBe("Currency");
    expect(rows.map((row) => [row[1], row.at(-1)])).toEqual([
      [49, "EUR"],
      [50, "EUR"],
      [51, "USD"],
      ["", ""],
    ]);
    // Where a rate is missing, exposures are not known: that is told below the list.
    expect(rows.at(-1)![0]).toContain("USD");
  });

  it.each([
    { language: "zh-CN", headings: ["客户", "逾期超过 30 天的概率", "预计付款日"] },
    { language: "zh-TW", headings: ["客戶", "逾期超過 30 天的機率", "預計付款日"] },
  ])("is worded in $language", ({ language, headings }) => {
    const [first] = call("INVOICERISK", OPEN, AS_OF_DATE, 30, policyIn(language));
    expect([first![0], first![4], first![5]]).toEqual(headings);
  });

  it("is headings only where nothing is open", () => {
    expect(call("INVOICERISK", INVOICES.slice(0, -1), AS_OF_DATE)).toHaveLength(1);
  });

  it("is #N/A with the reason where there is too little history", () => {
    expect(errorOf(() => call("INVOICERISK", OPEN.slice(0, 20), AS_OF_DATE))).toEqual({
      code: "#N/A",
      message:
        "Too little history: 19 invoices whose payment is known by the as-of date. Expected: at least 30.",
    });
  });

  it("answers with cells only", () => {
    expect(unfitCells(call("INVOICERISK", OPEN, AS_OF_DATE))).toEqual([]);
  });
});
