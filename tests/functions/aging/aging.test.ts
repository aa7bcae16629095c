import { invoiceGrid } from "../../support/builders";
import { builtInTable } from "../../support/built-in-policy";
import {
  call,
  callBare,
  errorCell,
  errorOf,
  errorText,
  unfitCells,
} from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024

/** The International policy with rows of one's own. */
const policyWith = (...rows: readonly (readonly unknown[])[]) => [
  ["Rule", "Item", "From", "Value", "Note"],
  ...rows,
];

describe("AGINGBUCKET", () => {
  it.each([
    { days: -1, bucket: "Not due" },
    { days: 0, bucket: "Not due" },
    { days: 1, bucket: "1–30" },
    { days: 30, bucket: "1–30" },
    { days: 31, bucket: "31–60" },
    { days: 60, bucket: "31–60" },
    { days: 61, bucket: "61–90" },
    { days: 90, bucket: "61–90" },
    { days: 91, bucket: "Over 90" },
  ])("is $bucket at $days days past due", ({ days, bucket }) => {
    expect(call("AGINGBUCKET", [[AS_OF_DATE - days]], AS_OF_DATE)).toEqual([[bucket]]);
  });

  it("has the shape of the range", () => {
    const dueDates = [
      [AS_OF_DATE, AS_OF_DATE - 1, AS_OF_DATE - 31],
      [AS_OF_DATE - 61, AS_OF_DATE - 91, AS_OF_DATE + 1],
    ];
    expect(call("AGINGBUCKET", dueDates, AS_OF_DATE)).toEqual([
      ["Not due", "1–30", "31–60"],
      ["61–90", "Over 90", "Not due"],
    ]);
  });

  it("is blank for a blank cell, whatever this build of Excel hands over for one", () => {
    const blanks = [[null], [""], [0], [undefined], ["  "]];
    expect(call("AGINGBUCKET", blanks, AS_OF_DATE)).toEqual([[""], [""], [""], [""], [""]]);
  });

  it("keeps the errors of single cells in their cells", () => {
    const dueDates = [[errorCell("#N/A")], ["soon"], [errorCell("#REF!")], [AS_OF_DATE - 1]];
    const [passedOn, unreadable, replaced, fine] = call("AGINGBUCKET", dueDates, AS_OF_DATE);
    expect(errorText(passedOn![0])).toEqual({ code: "#N/A", message: "" });
    expect(errorText(unreadable![0])).toEqual({
      code: "#VALUE!",
      message: "dueDate: “soon” is not a date. Expected: a date.",
    });
    expect(errorText(replaced![0])).toEqual({
      code: "#VALUE!",
      message: "#REF!: The cell holds an error; its value is not used.",
    });
    expect(fine).toEqual(["1–30"]);
  });

  it("does not guess the order of day and month", () => {
    const [ambiguous] = call("AGINGBUCKET", [["03/04/2024"]], AS_OF_DATE).flat();
    expect(errorText(ambiguous).message).toMatch(/^dueDate: “03\/04\/2024” can be two dates/);
    const column = [["31/03/2024"], ["03/04/2024"]];
    expect(call("AGINGBUCKET", column, AS_OF_DATE).flat()).toEqual(["Over 90", "61–90"]);
  });

  it.each([
    { as: "a number", asOfDate: AS_OF_DATE },
    { as: "a range of one cell", asOfDate: [[AS_OF_DATE]] },
    { as: "a time of day", asOfDate: AS_OF_DATE + 0.75 },
    { as: "ISO text", asOfDate: "2024-06-30" },
    { as: "Chinese text", asOfDate: "2024年6月30日" },
    { as: "a data type", asOfDate: { type: "FormattedNumber", basicValue: AS_OF_DATE } },
  ])("takes $as for the as-of date", ({ asOfDate }) => {
    expect(call("AGINGBUCKET", [[AS_OF_DATE - 31]], asOfDate)).toEqual([["31–60"]]);
  });

  it("sees through data types", () => {
    const cell = { type: "FormattedNumber", basicValue: AS_OF_DATE - 1, numberFormat: "d/m/yyyy" };
    expect(call("AGINGBUCKET", [[cell]], AS_OF_DATE)).toEqual([["1–30"]]);
  });

  it.each([
    { given: "one bucket more than bounds", bounds: [[0, 10]], labels: null, answer: "Over 10" },
    { given: "bounds in a column", bounds: [[0], [30], [45]], labels: null, answer: "31–45" },
    { given: "bounds as text", bounds: [["0", " 30 ", "60"]], labels: null, answer: "31–60" },
    { given: "a single bound", bounds: 45, labels: null, answer: "0–45" },
    {
      given: "labels of the user's own",
      bounds: [[0, 30, 60]],
      labels: [["fresh", "late", "later", "lost"]],
      answer: "later",
    },
    {
      given: "ranges with blank cells behind",
      bounds: [[0, 30, 60, 0, 0]],
      labels: [["a", "b", "c", "d", 0, 0]],
      answer: "c",
    },
    {
      given: "blank ranges handed over as 0",
      bounds: [[0, 0, 0]],
      labels: [[0, 0]],
      answer: "31–60",
    },
    { given: "blank ranges", bounds: [[null]], labels: [[""]], answer: "31–60" },
  ])("takes $given", ({ bounds, labels, answer }) => {
    expect(call("AGINGBUCKET", [[AS_OF_DATE - 40]], AS_OF_DATE, bounds, labels)).toEqual([
      [answer],
    ]);
  });

  it.each([
    {
      args: [],
      message:
        "asOfDate is missing, and no ledger gives its last day. Expected: a cell with a date; functions do not read the clock.",
    },
    {
      args: ["tomorrow"],
      message: "asOfDate: “tomorrow” is not a date. Expected: a cell with a date.",
    },
    {
      args: [errorCell("#N/A")],
      message: "asOfDate: “#N/A” is not a date. Expected: a cell with a date.",
    },
    {
      args: [
        [
          [AS_OF_DATE, 1],
          [2, 3],
        ],
      ],
      message: "asOfDate: 4 cells found. Expected: one cell or value.",
    },
    {
      args: [AS_OF_DATE, [[30, 0, 20]]],
      message: "bounds: 30, 20. Expected: numbers of days from 0 up, increasing.",
    },
    {
      args: [AS_OF_DATE, [[-0.5, 30]]],
      message: "bounds: -0.5, 30. Expected: numbers of days from 0 up, increasing.",
    },
    {
      args: [AS_OF_DATE, [["a month"]]],
      message: "bounds: a month. Expected: numbers of days from 0 up, increasing.",
    },
    {
      args: [AS_OF_DATE, [[0, 30]], [["only", "two"]]],
      message: "labels: 2 names found. Expected: 3, one more than bounds.",
    },
  ])("is #VALUE! with the reason: $message", ({ args, message }) => {
    expect(errorOf(() => call("AGINGBUCKET", [[AS_OF_DATE]], ...args))).toEqual({
      code: "#VALUE!",
      message,
    });
  });

  it("needs no more than what was given: undefined is left out, like null", () => {
    expect(callBare("AGINGBUCKET", [[AS_OF_DATE]], AS_OF_DATE)).toEqual([["Not due"]]);
    expect(callBare("AGINGBUCKET", [[AS_OF_DATE]], AS_OF_DATE, undefined, undefined)).toEqual([
      ["Not due"],
    ]);
  });

  it("is not confused by an object of Excel's in the place of a later argument", () => {
    const invocation = { address: "Sheet1!A1" };
    expect(callBare("AGINGBUCKET", [[AS_OF_DATE]], AS_OF_DATE, invocation)).toEqual([["Not due"]]);
  });
});

describe("AGINGREPORT", () => {
  const INVOICES = invoiceGrid(
    { customer: "C-2", amount: 100, dueDate: AS_OF_DATE + 5, salesperson: "Li" },
    { customer: "C-1", amount: 250.5, dueDate: AS_OF_DATE - 1, salesperson: "Li" },
    { customer: "C-1", amount: 80.25, dueDate: AS_OF_DATE - 95, salesperson: "" },
    { customer: "C-1", amount: -30, dueDate: AS_OF_DATE - 10, salesperson: "Wu" },
  );
  const HEADINGS = [
    "Customer",
    "Not due",
    "1–30",
    "31–60",
    "61–90",
    "Over 90",
    "Unapplied credits",
    "Total",
    "Of which overdue",
  ];

  const COLUMN_SUM = "Sum of the column as it stands, “Amount”, less what was read";
  const CONVENTION = "Aging basis: due date. Unapplied credits: separate. As of 2024-06-30.";

  it("has a row per customer, totals, and the proof", () => {
    expect(call("AGINGREPORT", INVOICES, AS_OF_DATE)).toEqual([
      HEADINGS,
      ["C-1", 0, 250.5, 0, 0, 80.25, -30, 300.75, 330.75],
      ["C-2", 100, 0, 0, 0, 0, 0, 100, 0],
      ["Total", 100, 250.5, 0, 0, 80.25, -30, 400.75, 330.75],
      ["Invoices", "", "", "", "", "", "", 430.75, ""],
      ["Credit items", "", "", "", "", "", "", -30, ""],
      ["Receipts and settlements", "", "", "", "", "", "", 0, ""],
      ["Closing balance", "", "", "", "", "", "", 400.75, ""],
      ["Difference", "", "", "", "", "", "", 0, ""],
      ["Rows above less total", "", "", "", "", "", "", 0, ""],
      [COLUMN_SUM, "", "", "", "", "", "", 0, ""],
      [CONVENTION, ...Array<string>(8).fill("")],
    ]);
  });

  it("says how many invoices are dated after the day", () => {
    const invoices = invoiceGrid(
      { documentDate: AS_OF_DATE, amount: 100 },
      { documentDate: AS_OF_DATE + 1, amount: 30 },
      { documentDate: AS_OF_DATE + 40, amount: 20 },
    );
    const textsOn = (date: number) => call("AGINGREPORT", invoices, date).map(([text]) => text);
    expect(textsOn(AS_OF_DATE)).toContain("Items dated after the as-of date, not counted: 2");
    expect(textsOn(AS_OF_DATE + 40).join()).not.toContain("after the as-of date");
  });

  it("groups by another column, blanks under their own name", () => {
    const report = call("AGINGREPORT", INVOICES, AS_OF_DATE, null, "salesperson");
    expect(report.map(([group, ...amounts]) => [group, amounts.at(-2)])).toEqual([
      ["Salesperson", "Total"],
      ["(blank)", 80.25],
      ["Li", 350.5],
      ["Wu", -30],
      ["Total", 400.75],
      ["Invoices", 430.75],
      ["Credit items", -30],
      ["Receipts and settlements", 0],
      ["Closing balance", 400.75],
      ["Difference", 0],
      ["Rows above less total", 0],
      [COLUMN_SUM, 0],
      [CONVENTION, ""],
    ]);
  });

  it("looks at the ledger on its own last day where no date is given", () => {
    const invoices = invoiceGrid(
      { documentDate: 45_000, dueDate: 45_030, amount: 100 },
      { documentDate: 45_100, dueDate: 45_130, amount: 70 },
    );
    const total = (report: unknown[][]) => report.find(([group]) => group === "Total");
    expect(total(call("AGINGREPORT", invoices))).toEqual([
      "Total",
      ...[70, 0, 0, 100, 0, 0, 170, 100],
    ]);
    expect(total(call("AGINGREPORT", invoices))).toEqual(
      total(call("AGINGREPORT", invoices, 45_100)),
    );
  });

  it("follows the policy: credits netted, buckets of one's own", () => {
    const policy = policyWith(
      ["setting", "unapplied credits", "", "in bucket", ""],
      ["bucket", "fresh", 0, 0, ""],
      ["bucket", "stale", 15, 0, ""],
    );
    expect(call("AGINGREPORT", INVOICES, AS_OF_DATE, policy).slice(0, 4)).toEqual([
      ["Customer", "fresh", "stale", "Total", "Of which overdue"],
      ["C-1", 220.5, 80.25, 300.75, 330.75],
      ["C-2", 100, 0, 100, 0],
      ["Total", 320.5, 80.25, 400.75, 330.75],
    ]);
  });

  it("is worded in the language of the policy", () => {
    const [headings] = call("AGINGREPORT", INVOICES, AS_OF_DATE, builtInTable("China", "zh-TW"));
    expect(headings).toEqual([
      "客戶",
      ...["1年以內", "1–2年", "2–3年", "3–4年", "4–5年", "5年以上"],
      "未沖銷貸項",
      "合計",
      "其中：逾期",
    ]);
  });

  it("shows amounts without a rate below the total, in no total", () => {
    const invoices = invoiceGrid(
      { amount: 100, dueDate: AS_OF_DATE, currency: "EUR" },
      { amount: 200, dueDate: AS_OF_DATE, currency: "EUR" },
      { amount: 7000, dueDate: AS_OF_DATE, currency: "JPY" },
    );
    const report = call("AGINGREPORT", invoices, AS_OF_DATE);
    expect(report.slice(-6, -1).map((row) => [row[0], row.at(-2)])).toEqual([
      ["Closing balance", 300],
      ["Difference", 0],
      ["Rows above less total", 0],
      [COLUMN_SUM, 0],
      ["No rate for JPY (1 item), not in the total", 7000],
    ]);
  });

  it.each([
    { found: "nothing", args: [null], message: /^invoices is empty\. Expected: a range with its/ },
    { found: "a blank cell", args: [[[0]]], message: /^invoices / },
    {
      found: "no header",
      args: [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      message: /^invoices has no header row .* Found: 1, 2/,
    },
    {
      found: "no amount",
      args: [
        [
          ["Customer", "Due Date"],
          ["a", 1],
        ],
      ],
      message: /^invoices has no column for amount or open amount\. Columns found: Customer, Due/,
    },
    {
      found: "two amounts",
      args: [
        [
          ["Customer", "Due Date", "Amount", "Amount"],
          ["a", 1, 2, 3],
        ],
      ],
      message: /^invoices: several columns could be amount.*: Amount, Amount/,
    },
    {
      found: "an unknown column to group by",
      args: [INVOICES, AS_OF_DATE, null, "Moon"],
      message: /^groupBy: no column is called “Moon”\. Columns found: Customer ID, /,
    },
    {
      found: "several columns to group by",
      args: [INVOICES, AS_OF_DATE, null, [["a", "b"]]],
      message: /^groupBy: 2 cells found\. Expected: one cell or value\.$/,
    },
  ])("is #VALUE! with the reason when it finds $found", ({ args, message }) => {
    const error = errorOf(() => call("AGINGREPORT", ...args));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
  });

  it("names the row of the policy that it does not understand, in the policy's language", () => {
    const english = policyWith(["weight", "trend", "", 3, ""], ["bucket", "late", "soon", 0.1, ""]);
    expect(errorOf(() => call("AGINGREPORT", INVOICES, AS_OF_DATE, english))).toEqual({
      code: "#VALUE!",
      message:
        "policy, row 3, column From (“soon”): This is not a threshold of the rule; a rule without thresholds takes no notice of it, from any other the row is left out.",
    });
    const chinese = [
      ["规则", "项目", "起点", "取值", "说明"],
      ["权重", "月亮", "", 3, ""],
    ];
    expect(errorOf(() => call("AGINGREPORT", INVOICES, AS_OF_DATE, chinese))).toEqual({
      code: "#VALUE!",
      message: "policy 第 2 行，“项目”列（“月亮”）：该规则没有这个项目，该行未采用。",
    });
  });

  it("says how it aged, in the words of the policy", () => {
    const last = (...rules: readonly (readonly unknown[])[]) =>
      call("AGINGREPORT", INVOICES, AS_OF_DATE, policyWith(...rules)).at(-1)![0];
    expect(last(["setting", "aging basis", "", "document date", ""])).toMatch(
      /^Aging basis: document/,
    );
    expect(last(["setting", "unapplied credits", "", "netted", ""])).toMatch(/netted oldest first/);
    expect(last(["setting", "base currency", "", "EUR", ""])).toMatch(
      /As of 2024-06-30, in EUR\.$/,
    );
    const chinese = call("AGINGREPORT", INVOICES, AS_OF_DATE, builtInTable("China", "zh-CN"));
    expect(chinese.at(-1)![0]).toBe("账龄基准：单据日期；未核销贷项：单独列示；截止日：2024-06-30");
  });

  describe("with receipts", () => {
    const LEDGER = invoiceGrid(
      { customer: "C-1", invoiceNo: "1", amount: 100, dueDate: AS_OF_DATE - 40 },
      { customer: "C-1", invoiceNo: "2", amount: 200, dueDate: AS_OF_DATE - 5 },
      { customer: "C-2", invoiceNo: "3", amount: 70, dueDate: AS_OF_DATE + 5 },
    );
    const RECEIPTS = [
      ["Customer", "Receipt Date", "Amount", "Invoice No"],
      ["C-1", AS_OF_DATE - 3, 150, "2"],
      ["C-1", AS_OF_DATE - 2, 10, ""],
      ["C-2", AS_OF_DATE, 5, "99"],
      ["C-7", AS_OF_DATE, 7, "1"],
      ["C-2", AS_OF_DATE + 1, 70, "3"],
      ["C-2", "soon", 70, "3"],
    ];

    it("matches them, names what finds nothing to pay, and shows the other way beside", () => {
      const report = call("AGINGREPORT", LEDGER, AS_OF_DATE, null, null, RECEIPTS, 200);
      expect(report.map((row) => [row[0], ...row.slice(1, 4), ...row.slice(6, 8)])).toEqual([
        ["Customer", "Not due", "1–30", "31–60", "Unapplied credits", "Total"],
        ["C-1", 0, 50, 100, -10, 140],
        ["C-2", 70, 0, 0, -5, 65],
        ["C-7", 0, 0, 0, -7, -7],
        ["Total", 70, 50, 100, -22, 198],
        ["Invoices", "", "", "", "", 370],
        ["Credit items", "", "", "", "", 0],
        ["Receipts and settlements", "", "", "", "", -172],
        ["Closing balance", "", "", "", "", 198],
        ["Difference", "", "", "", "", 0],
        ["Rows above less total", "", "", "", "", 0],
        ["Balance of the ledger account", "", "", "", "", 200],
        ["Difference from the account", "", "", "", "", -2],
        [COLUMN_SUM, "", "", "", "", 0],
        ["Receipts of customers not in the ledger (1)", "", "", "", "", -7],
        ["Receipts naming an invoice not in the ledger (1)", "", "", "", "", -5],
        ["Receipts after the as-of date, not counted: 1", "", "", "", "", ""],
        [
          "Receipts, left out: rows that could not be used: 1 (amount 70). LEDGERCHECK lists them.",
          "",
          "",
          "",
          "",
          "",
        ],
        [expect.stringMatching(/^Receipts, row 7, .*: “soon”\. /), "", "", "", "", ""],
        ["Receipts matched by invoice", 70, 50, 100, -22, 198],
        ["Receipts applied oldest first", 65, 140, 0, -7, 198],
        ["Matched less oldest first", 5, -90, 100, -15, 0],
        [CONVENTION, "", "", "", "", ""],
      ]);
    });

    it("applies them oldest first where they name no invoices", () => {
      const unnamed = RECEIPTS.slice(0, 4).map((row) => row.slice(0, 3));
      const report = call("AGINGREPORT", LEDGER, AS_OF_DATE, null, null, unnamed);
      expect(report.find(([label]) => label === "C-1")).toEqual([
        "C-1",
        0,
        140,
        0,
        0,
        0,
        0,
        140,
        140,
      ]);
      expect(report.some(([label]) => label === "Receipts matched by invoice")).toBe(false);
    });

    it.each([
      { args: [null, null, RECEIPTS, "about 5"], message: /^ledgerBalance: “about 5”/ },
      { args: [null, null, RECEIPTS, 1e308], message: /^ledgerBalance: “1e\+308”/ },
      { args: [null, null, RECEIPTS, -1.1e21], message: /^ledgerBalance: “-1\.1e\+21”/ },
      { args: [null, null, [["a"], ["b"]]], message: /^receipts has no header row/ },
    ])("is #VALUE! with the reason: $message", ({ args, message }) => {
      const error = errorOf(() => call("AGINGREPORT", LEDGER, AS_OF_DATE, ...args));
      expect(error.code).toBe("#VALUE!");
      expect(error.message).toMatch(message);
    });
  });

  it("keeps one bad row from taking the report down", () => {
    const invoices = [
      ...INVOICES,
      INVOICES[0]!.map((title) => (title === "Amount" ? errorCell("#DIV/0!") : errorCell("#N/A"))),
      INVOICES[0]!.map(() => "?"),
    ];
    const report = call("AGINGREPORT", invoices, AS_OF_DATE);
    expect(report.find(([group]) => group === "Total")?.at(-2)).toBe(400.75);
    expect(unfitCells(report)).toEqual([]);
  });
});

describe("AGINGMOVEMENT", () => {
  const INVOICES = invoiceGrid(
    { customer: "C-1", amount: 100, documentDate: 45_350, dueDate: 45_380, settledDate: 45_430 },
    { customer: "C-1", amount: 250, documentDate: 45_390, dueDate: 45_420 },
    { customer: "C-2", amount: 80, documentDate: 45_440, dueDate: 45_470 },
  );

  it("has a row per bucket, the total, and the proof", () => {
    // 2 May, when the first is 34 days past due and the second not due, to 30 June, 53 days past due.
    expect(call("AGINGMOVEMENT", INVOICES, 45_414, AS_OF_DATE)).toEqual([
      [
        ...["Bucket", "Opening", "New and still open", "Settled"],
        ...["Moved out", "Moved in", "Revaluation", "Closing"],
      ],
      ["Not due", 250, 0, 0, -250, 0, 0, 0],
      ["1–30", 0, 80, 0, 0, 0, 0, 80],
      ["31–60", 100, 0, -100, 0, 250, 0, 250],
      ["61–90", 0, 0, 0, 0, 0, 0, 0],
      ["Over 90", 0, 0, 0, 0, 0, 0, 0],
      ["Unapplied credits", 0, 0, 0, 0, 0, 0, 0],
      ["Total", 350, 80, -100, -250, 250, 0, 330],
      ["Opening balance", "", "", "", "", "", "", 350],
      ["Invoices", "", "", "", "", "", "", 80],
      ["Credit items", "", "", "", "", "", "", 0],
      ["Receipts and settlements", "", "", "", "", "", "", -100],
      ["Exchange revaluation", "", "", "", "", "", "", 0],
      ["Closing balance", "", "", "", "", "", "", 330],
      ["Difference", "", "", "", "", "", "", 0],
    ]);
  });

  it("is worded in the language of the policy", () => {
    const [headings] = call(
      "AGINGMOVEMENT",
      INVOICES,
      45_414,
      AS_OF_DATE,
      builtInTable("International", "zh-TW"),
    );
    expect(headings?.slice(0, 3)).toEqual(["帳齡區間", "期初", "本期新增未收"]);
  });

  it.each([
    { args: [AS_OF_DATE, 45_414], message: /2024-05-02.*2024-06-30/ },
    { args: [AS_OF_DATE, AS_OF_DATE], message: /2024-06-30/ },
    { args: ["May", AS_OF_DATE], message: /^fromDate: “May”/ },
    { args: [45_414, null], message: /^toDate/ },
  ])("is #VALUE! with the reason: $message", ({ args, message }) => {
    const error = errorOf(() => call("AGINGMOVEMENT", INVOICES, ...args));
    expect(error.code).toBe("#VALUE!");
    expect(error.message).toMatch(message);
  });
});

describe("STATEMENTOFACCOUNT", () => {
  const INVOICES = invoiceGrid(
    {
      customer: "C-1",
      customerName: "Acme",
      invoiceNo: "1",
      amount: 100,
      dueDate: AS_OF_DATE - 40,
      currency: "EUR",
    },
    {
      customer: "C-1",
      customerName: "Acme",
      invoiceNo: "2",
      amount: 250,
      dueDate: AS_OF_DATE + 5,
      currency: "USD",
    },
    {
      customer: "C-1",
      customerName: "Acme",
      invoiceNo: "3",
      amount: -30,
      dueDate: AS_OF_DATE - 1,
      currency: "EUR",
    },
    {
      customer: "C-2",
      customerName: "Beta",
      invoiceNo: "4",
      amount: 70,
      dueDate: AS_OF_DATE,
      currency: "EUR",
    },
  );

  it.each([{ customer: "C-1" }, { customer: " acme " }])(
    "lists what $customer owes, item by item, and the totals by currency",
    ({ customer }) => {
      expect(call("STATEMENTOFACCOUNT", customer, INVOICES, AS_OF_DATE)).toEqual([
        ["Document", "Date", "Due date", "Amount", "Open amount", "Days past due", "Currency"],
        ["1", AS_OF_DATE - 70, AS_OF_DATE - 40, 100, 100, 40, "EUR"],
        ["3", AS_OF_DATE - 31, AS_OF_DATE - 1, -30, -30, 0, "EUR"],
        ["2", AS_OF_DATE - 25, AS_OF_DATE + 5, 250, 250, 0, "USD"],
        ["Total", "", "", "", 70, "", "EUR"],
        ["Of which overdue", "", "", "", 100, "", "EUR"],
        ["Not due", "", "", "", 0, "", "EUR"],
        ["1–30", "", "", "", 0, "", "EUR"],
        ["31–60", "", "", "", 100, "", "EUR"],
        ["61–90", "", "", "", 0, "", "EUR"],
        ["Over 90", "", "", "", 0, "", "EUR"],
        ["Unapplied credits", "", "", "", -30, "", "EUR"],
        ["Total", "", "", "", 250, "", "USD"],
        ["Of which overdue", "", "", "", 0, "", "USD"],
        ["Not due", "", "", "", 250, "", "USD"],
        ["1–30", "", "", "", 0, "", "USD"],
        ["31–60", "", "", "", 0, "", "USD"],
        ["61–90", "", "", "", 0, "", "USD"],
        ["Over 90", "", "", "", 0, "", "USD"],
      ]);
    },
  );

  it("shows a receipt that pays no invoice as what it is", () => {
    const receipts = [
      ["Customer", "Receipt Date", "Amount", "Currency"],
      ["Acme", AS_OF_DATE - 3, 130, "EUR"],
    ];
    const [, ...rows] = call("STATEMENTOFACCOUNT", "C-1", INVOICES, AS_OF_DATE, null, receipts);
    expect(rows.filter((row) => row[1] !== "").map((row) => [row[0], row[4]])).toEqual([
      ["3", -30],
      ["2", 250],
      ["Receipt not applied", -30],
    ]);
  });

  it("is #N/A for a customer that the ledger does not know", () => {
    const error = errorOf(() => call("STATEMENTOFACCOUNT", "C-9", INVOICES, AS_OF_DATE));
    expect(error.code).toBe("#N/A");
    expect(error.message).toContain("C-9");
  });
});
