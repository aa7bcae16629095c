import { invoiceGrid, type Item } from "../../support/builders";
import { builtInTable } from "../../support/built-in-policy";
import { call, errorCell, errorOf, errorText } from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024

const PAID: readonly Item[] = Array.from({ length: 30 }, (_, i) => ({
  dueDate: AS_OF_DATE - 40 - i,
  settledDate: AS_OF_DATE - 41 - i,
  currency: "EUR",
}));

/** C-1 owes 400 on time, C-2 900 of which 500 are 75 days past due. */
const INVOICES = invoiceGrid(
  ...PAID,
  { dueDate: AS_OF_DATE + 10, amount: 400, currency: "EUR" },
  { customer: "C-2", dueDate: AS_OF_DATE - 75, amount: 500, currency: "EUR" },
  { customer: "C-2", dueDate: AS_OF_DATE + 10, amount: 400, currency: "EUR" },
);

const CUSTOMERS = [
  ["Customer ID", "Customer Name", "Credit Limit"],
  ["C-1", "Acme Instruments", 1000],
  ["C-2", "Beta Trading", 1000],
];

const EVENTS = [
  ["Customer ID", "Date", "Kind"],
  ["C-2", AS_OF_DATE - 20, "insolvency"],
];

/** A fixed space holds currency and amount together. */
const plain = (answer: unknown[][]) => answer.map((row) => row.map((cell) => textOf(cell)));
const textOf = (cell: unknown) => String(cell).replaceAll("\u00a0", " ");

describe("ORDERCHECK", () => {
  it("lets an order within the limit out", () => {
    expect(plain(call("ORDERCHECK", "C-1", 100, CUSTOMERS, INVOICES, AS_OF_DATE))).toEqual([
      ["Rule", "Found", "Line", "Decision", "What would release it"],
      [
        "This order",
        "EUR 100.00; EUR 500.00 owed with it",
        "",
        "OK",
        "May go out. EUR 500.00 of the limit left after it.",
      ],
    ]);
  });

  it("holds an order with its reasons and what would release it", () => {
    const answer = call(
      "ORDERCHECK",
      "C-2",
      250,
      CUSTOMERS,
      INVOICES,
      AS_OF_DATE,
      null,
      null,
      EVENTS,
    );
    expect(plain(answer)).toEqual([
      ["Rule", "Found", "Line", "Decision", "What would release it"],
      [
        "This order",
        "EUR 250.00; EUR 1,150.00 owed with it",
        "",
        "Hold",
        "Does not go out before every line marked hold is cleared, or credit analyst approves.",
      ],
      [
        "Credit limit used",
        "115%: EUR 1,150.00 of EUR 1,000.00",
        "100%",
        "Hold",
        "Receipt of EUR 150.00, or an order of at most EUR 100.00",
      ],
      [
        "Oldest overdue invoice",
        "75 days past due; EUR 500.00 overdue",
        "from 61 days",
        "Hold",
        "Receipt of EUR 500.00: everything that is 61 days or more past due",
      ],
      ["Payment in advance", "100% at grade D", "from 100%", "Hold", "EUR 250.00 paid in advance"],
      [
        "Event",
        "insolvency, 10 Jun 2024: grade D at best",
        "credit cut by 100%",
        "Hold",
        "A decision of credit management",
      ],
    ]);
  });

  it.each([
    {
      language: "zh-CN",
      rows: [
        ["额度占用", "115%：EUR 1,150.00，额度 EUR 1,000.00", "100%", "暂停发货"],
        ["最早逾期发票", "逾期 75 天；逾期共 EUR 500.00", "61 天起", "暂停发货"],
      ],
      release: "先收款 EUR 150.00，或订单不超过 EUR 100.00",
    },
    {
      language: "zh-TW",
      rows: [
        ["額度占用", "115%：EUR 1,150.00，額度 EUR 1,000.00", "100%", "暫停出貨"],
        ["最早逾期發票", "逾期 75 天；逾期共 EUR 500.00", "61 天起", "暫停出貨"],
      ],
      release: "先收款 EUR 150.00，或訂單不超過 EUR 100.00",
    },
  ])("speaks $language where the policy does", ({ language, rows, release }) => {
    const policy = [...builtInTable("International", language)];
    const answer = plain(call("ORDERCHECK", "C-2", 250, CUSTOMERS, INVOICES, AS_OF_DATE, policy));
    const fired = answer.slice(2, 4);
    // The policy is a table of the user's, so that its rows are named too.
    expect(fired.map((row) => [row[0], row[1], row[2]!.split(" · ")[0], row[3]])).toEqual(rows);
    expect(fired.every((row) => /政策第 \d+ [行列]/.test(row[2]!))).toBe(true);
    expect(fired[0]![4]).toBe(release);
  });

  it("gives a list of orders its decisions, in its shape", () => {
    const customers = [["C-1"], ["C-1"], ["C-1"], ["C-2"], [""], ["Nobody"], [errorCell("#N/A")]];
    const amounts = [[100], [450], [650], ["1,000.50"], [5], [5], [5]];
    const answer = call("ORDERCHECK", customers, amounts, CUSTOMERS, INVOICES, AS_OF_DATE).flat();
    expect(answer.slice(0, 5)).toEqual(["OK", "Warn", "Hold", "Hold", ""]);
    expect(errorText(answer[5]).code).toBe("#N/A");
    expect(errorText(answer[6])).toEqual({ code: "#N/A", message: "" });
  });

  it("checks one amount against every customer, and how things stand without one", () => {
    const customers = [["C-1", "C-2"]];
    const asked = (amount: unknown) =>
      call("ORDERCHECK", customers, amount, CUSTOMERS, INVOICES, AS_OF_DATE);
    expect(asked(650)).toEqual([["Hold", "Hold"]]);
    expect(asked(null)).toEqual([["OK", "Hold"]]);
  });

  it("refuses what is no amount, and lists that do not match", () => {
    const asked = (customer: unknown, amount: unknown) =>
      errorOf(() => call("ORDERCHECK", customer, amount, CUSTOMERS, INVOICES, AS_OF_DATE));
    expect(asked("C-1", "much")).toEqual({
      code: "#VALUE!",
      message:
        "amount: “much” is not the amount of an order. Expected: a number from 0 up, in base currency.",
    });
    expect(asked("C-1", -1).code).toBe("#VALUE!");
    expect(asked([["C-1"], ["C-2"], ["C-1"]], [[1], [2]])).toEqual({
      code: "#VALUE!",
      message: "amount: 2 cells found. Expected: one amount, or as many as there are customers, 3.",
    });
    expect(asked("Nobody", 1).code).toBe("#N/A");
  });

  it("says what cannot be checked", () => {
    const answer = plain(call("ORDERCHECK", "C-1", 10, [["Customer"], ["C-1"]], null, AS_OF_DATE));
    expect(answer.at(-1)).toEqual([
      "Not checked",
      "utilisation, days past due, prepayment required",
      "",
      "",
      "Too little is known for this.",
    ]);
    expect(answer[2]).toEqual([
      "Credit limit",
      "none is set",
      "",
      "Warn",
      "A credit limit for the customer",
    ]);
  });
});

describe("SUGGESTTERMS", () => {
  const asked = [["C-1"], [""], ["Beta Trading"], ["Nobody"]];
  const HEADINGS = [
    ...["Customer", "Name", "Grade", "Terms, days", "Prepayment", "Review months"],
    ...["Terms now, days", "Reason"],
  ];

  it("gives a row per customer by the grade of the policy, with the reason", () => {
    const customers = CUSTOMERS.map((row, i) => [...row, i === 0 ? "Terms" : i === 1 ? 30 : ""]);
    const answer = call("SUGGESTTERMS", asked, customers, INVOICES, AS_OF_DATE, null, null, EVENTS);
    expect(answer.slice(0, 4)).toEqual([
      HEADINGS,
      [
        ...["C-1", "Acme Instruments", "A", 60, 0, 12, 30],
        expect.stringMatching(/^Score [\d.]+: grade A from 80$/),
      ],
      HEADINGS.map(() => ""),
      ["C-2", "Beta Trading", "D", 0, 1, 1, "", "insolvency, 10 Jun 2024: grade D at best"],
    ]);
    expect(answer[4]![0]).toBe("Nobody");
    expect(errorText(answer[4]![2]).code).toBe("#N/A");
  });

  it("says what is missing where there is no grade, and lets an event stand in for one", () => {
    const customers = [["Customer ID"], ["C-1"], ["C-2"]];
    const list = [["C-1", "C-2"]];
    const answer = call("SUGGESTTERMS", list, customers, null, AS_OF_DATE, null, null, EVENTS);
    expect(errorText(answer[1]![2]).message).toMatch(/^Too little is known about C-1/);
    expect(answer[2]!.slice(2, 6)).toEqual(["D", 0, 1, 1]);
  });

  it.each([
    { language: "zh-CN", grade: "AAA", reason: /^评分 [\d.]+，达到 90 分即为 AAA 级$/ },
    { language: "zh-TW", grade: "AAA", reason: /^評分 [\d.]+，達到 90 分即為 AAA 級$/ },
  ])("follows the policy China in $language", ({ language, grade, reason }) => {
    const policy = builtInTable("China", language);
    const [headings, row] = call("SUGGESTTERMS", "C-1", CUSTOMERS, INVOICES, AS_OF_DATE, policy);
    expect(headings!.every((title) => /\p{Script=Han}/u.test(String(title)))).toBe(true);
    expect(row!.slice(2, 6)).toEqual([grade, 90, 0, 12]);
    expect(row![7]).toMatch(reason);
  });
});

describe("ORDERREPLAY", () => {
  const past = invoiceGrid(
    { invoiceNo: "A-1", documentDate: 45_000, dueDate: 45_030, amount: 900, settledDate: 45_030 },
    { invoiceNo: "A-2", documentDate: 45_010, dueDate: 45_040, amount: 300, settledDate: 45_050 },
    { invoiceNo: "A-3", documentDate: 45_060, dueDate: 45_090, amount: 100, settledDate: 45_090 },
  );
  const asked = (policy: unknown, from = 45_000, to = 45_100) =>
    call("ORDERREPLAY", CUSTOMERS, past, from, to, policy);

  it("shows what it would have stopped, by which rule, and what became of it", () => {
    expect(asked(null)).toEqual([
      [
        ...["Decision", "Orders", "Amount", "Paid on time", "Paid late"],
        ...["More than 30 days late", "Open", "Paid, day not known"],
      ],
      ["OK", 1, 100, 1, 0, 0, 0, 0],
      ["Warn", 1, 900, 1, 0, 0, 0, 0],
      ["Hold", 1, 300, 0, 1, 0, 0, 0],
      ["Total", 3, 1300, 2, 1, 0, 0, 0],
      ["", "", "", "", "", "", "", ""],
      [
        ...["Rule that stops", "Orders", "Amount", "Paid on time", "Paid late"],
        ...["More than 30 days late", "Open", "Paid, day not known"],
      ],
      ["Credit limit used", 1, 300, 0, 1, 0, 0, 0],
      ["", "", "", "", "", "", "", ""],
      [
        ...["Customer", "Invoice", "Date", "Amount", "Stopped by", "What became of it"],
        ...["Days late", ""],
      ],
      ["C-1", "A-2", "25 Mar 2023", 300, "Credit limit used", "Paid late", 10, ""],
    ]);
  });

  it.each(["zh-CN", "zh-TW"])("speaks %s where the policy does", (language) => {
    const texts = asked(builtInTable("China", language)).flat().filter(isText);
    expect(texts.filter((text) => /[a-z]{3}/.test(text))).toEqual([]);
    expect(texts).toContain("逾期付款");
  });

  it("refuses a period that is none", () => {
    expect(errorOf(() => asked(null, 45_100, 45_000))).toMatchObject({ code: "#VALUE!" });
    expect(errorOf(() => call("ORDERREPLAY", CUSTOMERS, past, null, 45_000)).message).toMatch(
      /^fromDate/,
    );
  });
});

function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell !== "";
}
