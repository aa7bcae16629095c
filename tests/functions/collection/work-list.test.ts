import fc from "fast-check";

import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const HEADER = [
  "Customer",
  "Invoice No",
  "Invoice Date",
  "Due Date",
  "Amount",
  "Settled Date",
  "Disputed",
];
/** The same where an open amount stands in place of the day of settlement. */
const WITH_OPEN = HEADER.map((title) => (title === "Settled Date" ? "Open Amount" : title));
const CONTACT = [
  "Date",
  "Customer",
  "Who",
  "Step",
  "Promised Date",
  "Promised Amount",
  "Result",
  "Next Contact",
];

/** An open invoice so many days past due. */
const invoice = (customer: string, days: number, amount: number, disputed = ""): unknown[] => [
  ...[customer, `${customer}-${days}`, AS_OF - days - 30, AS_OF - days, amount, "", disputed],
];

interface Said {
  readonly customer?: string;
  readonly promise?: number | string;
  readonly amount?: number | string;
  readonly result?: string;
  readonly next?: number | string;
}

const contact = (
  daysAgo: number,
  step: string,
  { promise = "", amount = "", result = "", next = "", customer = "C1" }: Said = {},
): unknown[] => [AS_OF - daysAgo, customer, "Li", step, promise, amount, result, next];

const listOf = (
  invoices: unknown[][],
  contacts: unknown[][] | null,
  more: Record<string, unknown> = {},
) =>
  call(
    ...(["WORKLIST", null, [HEADER, ...invoices], AS_OF] as const),
    ...[more.policy ?? null, null, more.events ?? null],
    contacts === null ? null : [CONTACT, ...contacts],
  );

const column = (table: unknown[][], title: string) => table[0]!.indexOf(title);

/** Rows above the total, and those kept out. */
const steps = (table: unknown[][]) =>
  table.slice(
    1,
    table.findIndex(([label]) => label === "To do today"),
  );
const keptOut = (table: unknown[][]) => table.filter((row) => row[2] === "kept out");
const amountOf = (table: unknown[][], label: string) =>
  table.find(([first]) => first === label)![column(table, "Of which overdue")];

describe("WORKLIST without contacts", () => {
  it("has a row per customer and step by days past due, the largest expected amount first", () => {
    const table = listOf(
      [
        invoice("C1", 20, 300),
        invoice("C1", 16, 200),
        invoice("C1", -5, 80),
        invoice("C2", 95, 1000),
      ],
      null,
    );
    expect(steps(table).map((row) => row.slice(0, 12))).toEqual([
      [
        "C2",
        "",
        "collection agency or lawyer",
        "letter",
        1000,
        1000,
        1,
        95,
        0.5,
        "policy",
        500,
        "95 days past due",
      ],
      [
        "C1",
        "",
        "second reminder",
        "e-mail",
        500,
        500,
        2,
        20,
        0.94,
        "policy",
        470,
        "20 days past due",
      ],
      [
        "C1",
        "",
        "reminder before due date",
        "e-mail",
        80,
        0,
        1,
        -5,
        0.98,
        "policy",
        78.4,
        "due in 5 days",
      ],
    ]);
    expect(amountOf(table, "To do today")).toBe(1500);
    expect(amountOf(table, "Overdue by the aging")).toBe(1500);
    expect(table.at(-1)![0]).toMatch(/^Without contacts nobody knows/);
  });

  it.each([
    { days: 7, step: null },
    { days: 8, step: "reminder" },
    { days: 14, step: "reminder" },
    { days: 15, step: "second reminder" },
    { days: 90, step: "collection agency or lawyer" },
    { days: 0, step: "reminder before due date" },
    { days: 1, step: null },
    { days: -7, step: "reminder before due date" },
    { days: -8, step: null },
  ])("$days days past due: $step", ({ days, step }) => {
    const table = listOf([invoice("C1", days, 100)], null);
    expect(steps(table).map((row) => row[2])).toEqual(step === null ? [] : [step]);
    expect(keptOut(table).map((row) => row[11])).toEqual(
      [1, 7].includes(days) ? ["next step not due yet"] : [],
    );
  });

  it("says “today” of what falls due on the as-of date", () => {
    expect(steps(listOf([invoice("C1", 0, 100)], null)).map((row) => row[11])).toEqual([
      "due today",
    ]);
  });

  it("keeps out what the ledger disputes and what an event has stopped", () => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C2", AS_OF - 10, "insolvency"],
      ["C3", AS_OF - 10, "ownership change"],
    ];
    const invoices = [
      invoice("C1", 20, 300, "Yes"),
      invoice("C1", 20, 100),
      invoice("C2", 20, 200),
      invoice("C3", 20, 50),
    ];
    const table = listOf(invoices, null, { events });
    expect(steps(table).map((row) => [row[0], row[5]])).toEqual([
      ["C1", 100],
      ["C3", 50],
    ]);
    expect(keptOut(table).map((row) => [row[0], row[5], row[11]])).toEqual([
      ["C1", 300, "disputed in the ledger"],
      ["C2", 200, "event: insolvency"],
    ]);
    expect(amountOf(table, "Difference")).toBe(0);
  });

  it("remembers an insolvency that is older than the history of the scores", () => {
    const keptBy = (days: number) => {
      const events = [
        ["Customer", "Date", "Event"],
        ["C1", AS_OF - days, "insolvency"],
      ];
      return keptOut(listOf([invoice("C1", 20, 300)], null, { events })).map((row) => row[11]);
    };
    expect(keptBy(3000)).toEqual(["event: insolvency"]);
    expect(keptBy(0)).toEqual(["event: insolvency"]);
    expect(keptBy(-1)).toEqual([]);
  });

  it.each([
    { days: -1, step: [] },
    { days: 0, step: ["due today"] },
    { days: 1, step: [] },
    { days: 5, step: ["letter one"] },
  ])("takes a step of day 0 on the due date: $days days past due, $step", ({ days, step }) => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["dunning", "due today", 0, "e-mail"],
      ["dunning", "letter one", 5, "letter"],
    ];
    const table = listOf([invoice("C1", days, 100)], null, { policy });
    expect(steps(table).map((row) => row[2])).toEqual(step);
  });

  it("keeps out less than the minimum overdue amount", () => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "minimum overdue amount", "", 100],
    ];
    const table = listOf([invoice("C1", 20, 99.99), invoice("C2", 20, 100)], null, { policy });
    expect(steps(table).map(([customer]) => customer)).toEqual(["C2"]);
    expect(keptOut(table)[0]!.slice(5, 12)).toEqual([
      99.99,
      "",
      "",
      "",
      "",
      "",
      "below the minimum overdue amount",
    ]);
  });

  it("asks for invoices", () => {
    expect(errorOf(() => call("WORKLIST", null, null, AS_OF)).message).toMatch(
      /^invoices is empty/,
    );
  });
});

describe("WORKLIST with contacts", () => {
  const DUE_60 = [invoice("C1", 60, 1000)];
  const next = (contacts: unknown[][], invoices = DUE_60) => {
    const table = listOf(invoices, contacts);
    return [
      ...steps(table).map((row) => [row[2], row[11]]),
      ...keptOut(table).map((row) => [row[2], row[11]]),
    ];
  };

  it("takes the steps in order, one at a time", () => {
    expect(next([])).toEqual([["reminder", "60 days past due, next step of the procedure"]]);
    expect(next([contact(20, "reminder")])[0]![0]).toBe("second reminder");
    expect(next([contact(20, "second reminder")])[0]![0]).toBe("call");
  });

  it.each([
    { written: "1", step: "second reminder" },
    { written: 2, step: "call" },
    { written: "６", step: "reminder" },
    { written: "提醒一下", step: "reminder" },
  ])("a step written as $written is followed by $step", ({ written, step }) => {
    const table = listOf(DUE_60, [contact(20, written as string)]);
    expect(steps(table).map((row) => row[2])).toEqual([step]);
    const unknown = table.filter(([text]) => String(text).includes("policy does not have: 1"));
    expect(unknown).toHaveLength(step === "reminder" ? 1 : 0);
  });

  it("names contacts of customers that nobody knows, and those of later days", () => {
    const texts = listOf(DUE_60, [
      contact(20, "reminder", { customer: "X9" }),
      contact(-1, "reminder"),
    ]).map(([text]) => text);
    expect(texts).toContain(
      "Contacts of customers that no table knows, so that they count for nothing: 1 (X9).",
    );
    expect(texts).toContain("Contacts after the as-of date, not counted: 1 (C1).");
  });

  it("knows steps by their names in every language", () => {
    expect(next([contact(20, "第二次催款")])[0]![0]).toBe("call");
  });

  it("waits until the days of the next step are reached, and repeats the last one", () => {
    expect(next([contact(8, "final demand")])).toEqual([["kept out", "next step not due yet"]]);
    const old = [invoice("C1", 120, 1000)];
    const last = "collection agency or lawyer";
    expect(next([contact(13, last)], old)).toEqual([["kept out", "next step not due yet"]]);
    expect(next([contact(14, last)], old)).toEqual([[last, "120 days past due, last step again"]]);
  });

  it("does not count a step of long ago for a younger invoice", () => {
    const table = listOf([invoice("C1", 60, 1000), invoice("C1", 10, 500)], [contact(15, "call")]);
    expect(steps(table).map((row) => [row[2], row[5]])).toEqual([
      ["final demand", 1000],
      ["reminder", 500],
    ]);
  });

  it.each([
    { daysAgo: 6, asked: [] },
    { daysAgo: 7, asked: ["reminder"] },
  ])("leaves alone who was contacted $daysAgo days ago: $asked", ({ daysAgo, asked }) => {
    expect(steps(listOf(DUE_60, [contact(daysAgo, "")])).map((row) => row[2])).toEqual(asked);
  });

  it.each([
    { promise: AS_OF + 1, state: "promised" },
    { promise: AS_OF, state: "promised" },
    { promise: AS_OF - 1, state: "broken" },
  ])("a promise for $promise is $state", ({ promise, state }) => {
    const table = listOf(DUE_60, [contact(5, "reminder", { promise, result: "promised" })]);
    if (state === "promised") {
      expect(keptOut(table).map((row) => row.slice(11))).toEqual([
        [
          "payment promised",
          "Li",
          "25 Jun 2025 reminder",
          expect.stringMatching(/^1,000 by /),
          promise,
        ],
      ]);
      return;
    }
    expect(steps(table).map((row) => [row[2], row[11], row[14]])).toEqual([
      [
        "second reminder",
        "promise of 1,000 by 29 Jun 2025 broken, 0 came",
        "broken: 1,000 by 29 Jun 2025",
      ],
    ]);
  });

  it.each([
    { ledger: "open amounts alone", header: WITH_OPEN, cells: [1000, ""], payments: false },
    {
      ledger: "payments in rows of their own",
      ...{ header: [...HEADER, "Document Type"], cells: ["", "", "Invoice"], payments: true },
    },
  ])("calls no promise broken on a ledger of $ledger", ({ header, cells, payments }) => {
    const rows = [
      ["C1", "A", AS_OF - 90, AS_OF - 60, 1000, ...cells],
      ...(payments ? [["C1", "P", AS_OF - 3, "", -100, "", "", "Payment"]] : []),
    ];
    const contacts = [CONTACT, contact(20, "reminder", { promise: AS_OF - 1 })];
    const table = call("WORKLIST", null, [header, ...rows], AS_OF, null, null, null, contacts);
    const [row] = steps(table);
    expect(row![column(table, "Promise")]).toBe("not known: 1,000 by 29 Jun 2025");
    expect(row![column(table, "Reason")]).toMatch(/past due/);
  });

  it("keeps out no more than was promised, the oldest first", () => {
    const invoices = [invoice("C1", 60, 1000), invoice("C1", 20, 500)];
    const table = listOf(invoices, [contact(10, "", { promise: AS_OF + 5, amount: 1200 })]);
    expect(keptOut(table).map((row) => [row[5], row[11]])).toEqual([[1200, "payment promised"]]);
    expect(steps(table).map((row) => row[5])).toEqual([300]);
    expect(amountOf(table, "Difference")).toBe(0);
  });

  it("knows a promise that was kept by what came in until its day", () => {
    const paid = (day: number) => ["C1", "P", AS_OF - 90, AS_OF - 60, 400, AS_OF - day, ""];
    const promise = [contact(20, "reminder", { promise: AS_OF - 10, amount: 400 })];
    const promised = (day: number) => steps(listOf([...DUE_60, paid(day)], promise))[0]![14];
    expect(promised(10)).toBe("kept: 400 by 20 Jun 2025");
    expect(promised(9)).toBe("broken: 400 by 20 Jun 2025");
  });

  it.each([
    { result: "paused", next: AS_OF + 1, reason: "paused" },
    { result: "paused", next: AS_OF, reason: null },
    { result: "暂停催收", next: "", reason: "paused" },
    { result: "disputed", next: "", reason: "disputed by the last result" },
    { result: "legal hold", next: "", reason: "in the hands of lawyers or courts" },
    { result: "sent", next: "", reason: null },
  ])("the last result $result until $next: $reason", ({ result, next: until, reason }) => {
    const log = [contact(20, "", { result, next: until })];
    const reasons = (contacts: unknown[][]) =>
      keptOut(listOf(DUE_60, contacts)).map((row) => row[11]);
    expect(reasons(log)).toEqual(reason === null ? [] : [reason]);
    expect(reasons([...log, contact(15, "", { result: "resumed" })])).toEqual([]);
  });

  it("learns what a step brings from enough contacts, and says from how many", () => {
    // Of twenty reminders for 100 each, fifteen brought the money within a fortnight.
    const others = Array.from({ length: 20 }, (_, i) => `D${i}`);
    const invoices = others.map((customer, i) => [
      ...[
        customer,
        customer,
        AS_OF - 200,
        AS_OF - 170,
        100,
        i < 15 ? AS_OF - 140 : AS_OF - 100,
        "",
      ],
    ]);
    const log = others.map((customer) => contact(150, "reminder", { customer }));
    const table = (contacts: unknown[][]) =>
      steps(listOf([...invoices, invoice("C1", 10, 200)], contacts));
    expect(table(log)[0]!.slice(8, 11)).toEqual([0.75, "20 contacts", 150]);
    expect(table(log.slice(1))[0]!.slice(8, 11)).toEqual([0.94, "policy", 188]);
  });

  it.each([
    { ledger: "open items alone", header: HEADER, cells: ["", ""] },
    {
      ledger: "settled items without days",
      header: WITH_OPEN,
      cells: [0, ""],
    },
    {
      ledger: "payments in rows of their own",
      header: [...HEADER, "Document Type"],
      cells: ["", "", "Invoice"],
      payments: true,
    },
  ])("learns nothing from $ledger", ({ header, cells, payments }) => {
    const others = Array.from({ length: 20 }, (_, i) => `D${i}`);
    const rows = others.flatMap((customer) => [
      [customer, customer, AS_OF - 200, AS_OF - 170, 100, ...cells],
      ...(payments ? [[customer, `P${customer}`, AS_OF - 140, "", -100, "", "", "Payment"]] : []),
    ]);
    const own = ["C1", "C1", AS_OF - 40, AS_OF - 10, 200, header === HEADER ? "" : 200, ""];
    if (payments) own.splice(5, 2, "", "", "Invoice");
    const log = others.map((customer) => contact(150, "reminder", { customer }));
    const table = call(
      ...(["WORKLIST", null, [header, ...rows, own], AS_OF, null, null, null] as const),
      [CONTACT, ...log],
    );
    const asked = steps(table).find(([customer]) => customer === "C1")!;
    expect(asked.slice(8, 11)).toEqual([0.94, "policy", 188]);
    expect(table.map(([text]) => text)).toContainEqual(
      expect.stringMatching(/the invoices do not tell which payment came when/),
    );
  });

  it("takes the next step at once after a broken promise, or the last one again", () => {
    const broken = (step: string) => contact(3, step, { promise: AS_OF - 1 });
    const reason = "promise of 1,000 by 29 Jun 2025 broken, 0 came";
    expect(next([broken("second reminder")], [invoice("C1", 20, 1000)])).toEqual([
      ["call", reason],
    ]);
    const last = "collection agency or lawyer";
    expect(next([broken(last)], [invoice("C1", 120, 1000)])).toEqual([[last, reason]]);
  });

  it("forgets a promise once payment was refused", () => {
    const log = [contact(20, "reminder", { promise: AS_OF + 5 })];
    expect(next(log)).toEqual([["kept out", "payment promised"]]);
    expect(next([...log, contact(10, "", { result: "refused" })])[0]![0]).toBe("second reminder");
  });

  it.each([
    { daysAgo: 30, day: AS_OF + 3, kept: ["next contact is later", AS_OF + 3] },
    { daysAgo: 2, day: AS_OF, kept: null },
    { daysAgo: 2, day: "", kept: ["contacted within the quiet days", AS_OF + 5] },
  ])("waits for the next contact on $day", ({ daysAgo, day, kept }) => {
    const table = listOf(DUE_60, [contact(daysAgo, "reminder", { next: day })]);
    expect(keptOut(table).map((row) => [row[11], row[15]])).toEqual(kept === null ? [] : [kept]);
  });

  it("waits for the first of several invoices that reaches its next step", () => {
    const invoices = [invoice("C1", 60, 1000), invoice("C1", 5, 200)];
    const table = listOf(invoices, [contact(8, "final demand")]);
    expect(keptOut(table).map((row) => [row[5], row[11], row[15]])).toEqual([
      [1200, "next step not due yet", AS_OF + 3],
    ]);
  });

  describe("a promise without an amount is of what was overdue that day", () => {
    const promised = (
      rows: unknown[][],
      daysAgo = 20,
      header: unknown[] = HEADER,
      policy: unknown = null,
    ) => {
      const log = [CONTACT, contact(daysAgo, "", { promise: AS_OF + 5 })];
      const table = call("WORKLIST", null, [header, ...rows], AS_OF, policy, null, null, log);
      const text = String(table.find(([customer]) => customer === "C1")![14]);
      return text.replace(/^kept: /, "").replace(/ by .*/, "");
    };
    const open = invoice("C1", 60, 100);

    it.each([
      { paid: -5, asked: "100" },
      { paid: 0, asked: "100" },
      { paid: 1, asked: "1,100" },
      { paid: 2, asked: "1,100" },
    ])("on the day after the due date, paid $paid days after it: $asked", ({ paid, asked }) => {
      const due = AS_OF - 30;
      const other = ["C1", "P", due - 30, due, 1000, due + paid, ""];
      expect(promised([open, other], 29)).toBe(asked);
      expect(promised([open, other], 30)).toBe("100");
    });

    it("knows nothing of what was written off before", () => {
      const header = [...HEADER, "Status"];
      const gone = ["C1", "W", AS_OF - 800, AS_OF - 770, 5000, AS_OF - 730, "", "Written off"];
      expect(promised([[...open, ""], gone], 20, header)).toBe("100");
      expect(promised([[...open, ""], gone], 740, header)).toBe("5,000");
    });

    it("leaves out what was paid in part on a day that nobody knows", () => {
      const header = WITH_OPEN;
      expect(promised([["C1", "A", AS_OF - 90, AS_OF - 60, 1000, 400, ""]], 20, header)).toBe(
        "400",
      );
    });

    it("leaves out what credits took", () => {
      const policy = [
        ["Rule", "Item", "From", "Value"],
        ["setting", "unapplied credits", "", "netted"],
      ];
      const credit = ["C1", "CN", AS_OF - 50, AS_OF - 50, -300, "", ""];
      expect(promised([invoice("C1", 60, 1000), credit], 20, HEADER, policy)).toBe("700");
    });
  });

  it("says which rows of the contacts it could not use, with what stands there", () => {
    const texts = listOf(DUE_60, [
      ["soon", "C1", "", "", "", "", "", ""],
      [AS_OF - 20, "C1", "", "", "", "", "who knows", ""],
    ]).map(([text]) => String(text));
    expect(texts).toContainEqual(expect.stringMatching(/^Contacts, row 2, Date: “soon”\. /));
    expect(texts).toContainEqual(
      expect.stringMatching(/^Contacts, row 3, Result: “who knows”\. The result is not known/),
    );
  });

  it.each([
    {
      language: "zh-CN",
      header: ["催收日期", "客户名称", "催收步骤", "联系结果"],
      total: "今日合计",
    },
    {
      language: "zh-TW",
      header: ["聯絡日期", "客戶名稱", "催收步驟", "聯絡結果"],
      total: "今日合計",
    },
  ])("reads contacts and speaks in $language", ({ language, header, total }) => {
    const policy = builtInTable("International", language);
    const contacts = [header, [AS_OF - 20, "C1", "reminder", "已付款"]];
    const table = call("WORKLIST", null, [HEADER, ...DUE_60], AS_OF, policy, null, null, contacts);
    expect(table[1]![2]).toBe("第二次催款");
    expect(table.map(([text]) => text)).toContain(total);
  });
});

it.each([
  { language: "zh-CN", text: /^不晚于 .* 付 1,000$/ },
  { language: "zh-TW", text: /^不遲於 .* 付 1,000$/ },
])("the day of a promise is the last one that counts ($language)", ({ language, text }) => {
  const policy = builtInTable("International", language);
  const log = [contact(20, "reminder", { promise: AS_OF + 5 })];
  const table = listOf([invoice("C1", 60, 1000)], log, { policy });
  expect(table.find(([customer]) => customer === "C1")![14]).toMatch(text);
});

describe("WORKLIST as a law", () => {
  it("ties out to the aging, whatever was said to whom, and does not hang on the order of the rows", () => {
    const customer = fc.constantFrom("C1", "C2", "C3");
    const invoices = fc.array(
      fc.tuple(
        customer,
        fc.integer({ min: -20, max: 130 }),
        fc.integer({ min: 1, max: 99_999 }),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 8 },
    );
    const contacts = fc.uniqueArray(
      fc.record({
        customer,
        // Of one day the rows follow each other: a day each keeps the order of what was said.
        daysAgo: fc.integer({ min: -3, max: 30 }),
        step: fc.constantFrom("", "reminder", "second reminder", "call", "final demand"),
        promise: fc.option(fc.integer({ min: AS_OF - 30, max: AS_OF + 30 }), { nil: "" }),
        amount: fc.option(fc.integer({ min: 1, max: 900 }), { nil: "" }),
        result: fc.constantFrom("", "promised", "disputed", "paused", "resumed", "legal hold"),
      }),
      { maxLength: 8, selector: ({ daysAgo }) => daysAgo },
    );
    fc.assert(
      fc.property(invoices, contacts, (owed, said) => {
        const rows = owed.map(([id, days, cents, isDisputed], i) =>
          invoice(id, days, cents / 100, isDisputed && i % 3 === 0 ? "Yes" : ""),
        );
        const log = said.map(({ daysAgo, step, ...rest }) => contact(daysAgo, step, rest));
        const table = listOf(rows, log);
        expect(listOf([...rows].reverse(), [...log].reverse())).toEqual(table);
        const aging = call("AGINGREPORT", [HEADER, ...rows], AS_OF);
        const total = aging.find(([label]) => label === "Total")!;
        const buckets = total.slice(aging[0]!.indexOf("1–30"), aging[0]!.indexOf("Over 90") + 1);
        const overdue = buckets.reduce((sum: number, amount) => sum + Number(amount), 0);
        expect(amountOf(table, "Overdue by the aging")).toBeCloseTo(overdue, 6);
        expect(amountOf(table, "Difference")).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
