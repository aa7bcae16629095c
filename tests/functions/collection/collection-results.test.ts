import fc from "fast-check";

import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const INVOICE = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];
const CONTACT = [
  ...["Date", "Customer", "Who", "Channel", "Step", "Promised Date", "Promised Amount", "Cost"],
];

/** An invoice that fell due so many days ago and was paid so many days ago; "" for one that is open. */
const invoice = (customer: string, due: number, amount: number, paid: number | "" = "") => [
  ...[customer, `${customer}-${due}-${amount}`, AS_OF - due - 30, AS_OF - due, amount],
  paid === "" ? "" : AS_OF - paid,
];

interface Said {
  readonly who?: string;
  readonly channel?: string;
  readonly promise?: number | "";
  readonly amount?: number | "";
  readonly cost?: number | "";
}

const contact = (
  daysAgo: number,
  customer: string,
  step: string,
  { who = "Li", channel = "", promise = "", amount = "", cost = "" }: Said = {},
) => [
  ...[AS_OF - daysAgo, customer, who, channel, step],
  ...[promise === "" ? "" : AS_OF - promise, amount, cost],
];

interface More {
  readonly from?: number;
  readonly to?: number;
  readonly policy?: unknown[][];
}

const resultsOf = (invoices: unknown[][], contacts: unknown[][], { from, to, policy }: More = {}) =>
  call(
    ...(["COLLECTIONRESULTS", [CONTACT, ...contacts], [INVOICE, ...invoices]] as const),
    ...[from ?? null, to ?? null, policy ?? null, null, AS_OF],
  );

const rowOf = (table: unknown[][], label: string) => table.find(([first]) => first === label)!;
const texts = (table: unknown[][]) => table.map(([text]) => String(text));

/** Contacts, judged, at stake, recovered, rate and median days of a row. */
const money = (table: unknown[][], label: string) => rowOf(table, label).slice(2, 8);

const PAID = [invoice("C1", 100, 600, 80), invoice("C1", 100, 400, 77), invoice("C2", 100, 500)];

describe("COLLECTIONRESULTS", () => {
  it("adds up by step and channel, by collector, and ties out to all receipts", () => {
    // C1 owes 1,000 and pays 600 five and 400 eight days after the reminder; C2 pays nothing. A customer whom
    // nobody asked pays 70.
    const table = resultsOf(
      [...PAID, invoice("C3", 90, 70, 80)],
      [
        contact(85, "C1", "reminder", { cost: 2, promise: 75 }),
        contact(85, "C2", "reminder", { who: "Wang", promise: 75, amount: 200 }),
        contact(60, "C2", "call", { who: "Wang", channel: "telephone", cost: 5, promise: -10 }),
      ],
    );
    expect(table.slice(0, 10)).toEqual([
      [
        ...["Step or collector", "Channel", "Contacts", "Of which judged", "Amount at stake"],
        ...["Recovered", "Recovery rate", "Median days to pay"],
        ...["Promises", "Kept", "Broken", "Open", "Promised amount", "Kept amount"],
        ...["Broken amount", "Open promises, amount", "Promises kept", "Cost"],
      ],
      [
        "reminder",
        "e-mail",
        2,
        2,
        1500,
        1000,
        0.6666666667,
        5,
        2,
        1,
        1,
        0,
        1200,
        1000,
        200,
        0,
        0.5,
        2,
      ],
      ["call", "telephone", 1, 1, 500, 0, 0, "", 1, 0, 0, 1, 500, 0, 0, 500, "", 5],
      ["Total by step", "", 3, 3, 2000, 1000, 0.5, 5, 3, 1, 1, 1, 1700, 1000, 200, 500, 0.5, 7],
      ["Li", "", 1, 1, 1000, 1000, 1, 5, 1, 1, 0, 0, 1000, 1000, 0, 0, 1, 2],
      ["Wang", "", 2, 2, 1000, 0, 0, "", 2, 0, 1, 1, 700, 0, 200, 500, 0, 5],
      [
        "Total by collector",
        "",
        3,
        3,
        2000,
        1000,
        0.5,
        5,
        3,
        1,
        1,
        1,
        1700,
        1000,
        200,
        500,
        0.5,
        7,
      ],
      [
        "Paid on invoices from 6 Apr 2025 to 30 Jun 2025",
        "",
        "",
        "",
        "",
        1070,
        ...Array<string>(12).fill(""),
      ],
      ["Of which recovered, as above", "", "", "", "", 1000, ...Array<string>(12).fill("")],
      [
        ...["Of which after contacts whose days are not over", "", "", "", "", 0],
        ...Array<string>(12).fill(""),
      ],
    ]);
    expect(
      rowOf(
        table,
        "Of which without a contact of the period in time, or beyond what was at stake",
      )[5],
    ).toBe(70);
    expect(texts(table)).toContain(
      "Contacts whose cost neither table nor policy tells, at no cost here: 1.",
    );
  });

  it.each([
    { paid: 86, recovered: 0 },
    { paid: 85, recovered: 100 },
    { paid: 71, recovered: 100 },
    { paid: 70, recovered: 0 },
  ])(
    "counts what came from the day of the contact to 14 days after: paid $paid days ago",
    (row) => {
      // Of 300 past due 100 are paid; what was paid the day before is not past due any more.
      const owed = [invoice("C1", 100, 100, row.paid), invoice("C1", 100, 200)];
      const table = resultsOf(owed, [contact(85, "C1", "reminder")]);
      expect(money(table, "reminder").slice(2, 4)).toEqual([
        row.paid > 85 ? 200 : 300,
        row.recovered,
      ]);
    },
  );

  it.each([
    { daysAgo: 14, judged: 1, running: 0 },
    { daysAgo: 13, judged: 0, running: 300 },
  ])("judges a contact of $daysAgo days ago: $judged", ({ daysAgo, judged, running }) => {
    const table = resultsOf([invoice("C1", 100, 300, 5)], [contact(daysAgo, "C1", "reminder")]);
    expect(money(table, "reminder").slice(0, 4)).toEqual([1, judged, 300 * judged, 300 * judged]);
    expect(rowOf(table, "Of which after contacts whose days are not over")[5]).toBe(running);
  });

  describe("counts a payment once", () => {
    const owed = [invoice("C1", 100, 1000, 80), invoice("C1", 100, 50)];

    it("for the last step before it", () => {
      const table = resultsOf(owed, [
        contact(88, "C1", "reminder"),
        contact(82, "C1", "second reminder"),
        contact(79, "C1", "call"),
      ]);
      expect(money(table, "reminder").slice(0, 4)).toEqual([1, 1, 1050, 0]);
      expect(money(table, "second reminder").slice(0, 4)).toEqual([1, 1, 1050, 1000]);
      expect(money(table, "call").slice(0, 4)).toEqual([1, 1, 50, 0]);
    });

    it("for a contact without a step only where no step's days run", () => {
      const table = resultsOf(owed, [
        contact(95, "C1", ""),
        contact(83, "C1", "reminder"),
        contact(82, "C1", ""),
      ]);
      expect(money(table, "reminder").slice(0, 4)).toEqual([1, 1, 1050, 1000]);
      expect(money(table, "(no step)").slice(0, 4)).toEqual([2, 1, 1050, 0]);
      const alone = resultsOf(owed, [contact(83, "C1", ""), contact(81, "C1", "")]);
      expect(money(alone, "(no step)").slice(0, 4)).toEqual([2, 2, 2100, 1000]);
    });

    it("for the step further on of one day, whichever row comes first", () => {
      const said = [contact(82, "C1", "second reminder"), contact(82, "C1", "reminder")];
      for (const log of [said, [...said].reverse()]) {
        const table = resultsOf(owed, log);
        expect(money(table, "reminder").slice(0, 4)).toEqual([1, 0, 0, 0]);
        expect(money(table, "second reminder").slice(0, 4)).toEqual([1, 1, 1050, 1000]);
      }
    });
  });

  it.each([
    { from: 86, to: 85, contacts: 2, received: 1000 },
    { from: 84, to: 60, contacts: 1, received: 1000 },
    { from: 85, to: 61, contacts: 2, received: 1000 },
    { from: 60, to: 60, contacts: 1, received: 0 },
  ])("looks at contacts from $from to $to days ago", ({ from, to, contacts, received }) => {
    const log = [
      contact(85, "C1", "reminder"),
      contact(85, "C2", "reminder"),
      contact(60, "C2", "call"),
    ];
    const table = resultsOf(PAID, log, { from: AS_OF - from, to: AS_OF - to });
    expect(rowOf(table, "Total by step")[2]).toBe(contacts);
    expect(table.find(([text]) => String(text).startsWith("Paid on invoices from"))![5]).toBe(
      received,
    );
    expect(texts(table)).toContain(`Contacts outside the period, not shown: ${3 - contacts}.`);
  });

  it("takes what a step costs from the policy where the table does not tell it", () => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["contact cost", "reminder", "", 1.5],
      ["contact cost", "电话催收", "", 9],
    ];
    const log = [
      contact(85, "C1", "reminder"),
      contact(84, "C2", "call"),
      contact(60, "C2", "call", { cost: 4 }),
    ];
    const table = resultsOf(PAID, log, { policy });
    expect(rowOf(table, "reminder").at(-1)).toBe(1.5);
    expect(rowOf(table, "call").at(-1)).toBe(13);
    expect(rowOf(table, "Total by step").at(-1)).toBe(14.5);
    const unknown = [policy[0]!, ["contact cost", "smoke signal", "", 1]];
    expect(errorOf(() => resultsOf(PAID, log, { policy: unknown })).message).toMatch(
      /smoke signal.*knows no such item/s,
    );
  });

  it("names what it could not use", () => {
    const lines = texts(
      resultsOf(PAID, [
        ["soon", "C1", "", "", "", "", "", ""],
        contact(85, "X9", "reminder"),
        contact(85, "C1", "smoke signal"),
        contact(-2, "C2", "reminder"),
        contact(85, "C1", "reminder", { cost: -30 }),
      ]),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^Contacts, row 2, Date: “soon”\. /));
    expect(lines).toContain("Contacts, row 6, Cost: “-30”. A negative amount; it is not used.");
    expect(lines).toContainEqual(expect.stringMatching(/that no table knows.*\(X9\)/));
    expect(lines).toContainEqual(expect.stringMatching(/does not have: 1 \(smoke signal\)/));
    expect(lines).toContain("Contacts after the as-of date, not counted: 1 (C2).");
    expect(lines).toContain("smoke signal");
  });

  it("cannot tell anything where nobody knows when payments came", () => {
    const open = [invoice("C1", 100, 300)];
    const error = errorOf(() => resultsOf(open, [contact(85, "C1", "reminder")]));
    expect(error.code).toBe("#N/A");
  });

  it("refuses a period that ends before it begins", () => {
    const run = () => resultsOf(PAID, [], { from: AS_OF, to: AS_OF - 1 });
    expect(errorOf(run).message).toMatch(/^toDate: 2025-06-29\. Expected/);
  });

  it.each([
    { told: "what fell due is paid", paid: 2, promises: [1, 1, 0, 0, 300] },
    { told: "nothing is paid", paid: "" as const, promises: [1, 0, 1, 0, 300] },
    { told: "it is paid after its day", paid: 1, promises: [1, 0, 1, 0, 300] },
  ])("judges a promise made before anything is overdue: $told", ({ paid, promises }) => {
    const log = [contact(12, "C1", "", { promise: 2 })];
    const table = resultsOf([invoice("C1", 2, 300, paid), invoice("C2", 90, 1, 80)], log);
    expect(rowOf(table, "(no step)").slice(8, 13)).toEqual(promises);
  });

  it("knows no promise where nothing falls due by its day", () => {
    const log = [contact(12, "C1", "", { promise: 5 })];
    const table = resultsOf([invoice("C1", 2, 300), invoice("C2", 90, 1, 80)], log);
    expect(rowOf(table, "(no step)")[8]).toBe(0);
  });

  it("finds the half of what came in to the coin", () => {
    const paid = [invoice("C1", 100, 14.1, 90), invoice("C1", 100, 50.05, 83)];
    const table = resultsOf(
      [...paid, invoice("C1", 100, 50.05, 65)],
      [contact(85, "C1", "reminder")],
      {
        policy: [
          ["Rule", "Item", "From", "Value"],
          ["setting", "response days", "", 30],
        ],
      },
    );
    expect(money(table, "reminder")).toEqual([1, 1, 100.1, 100.1, 1, 2]);
  });

  it("learns for WORKLIST by the same rule", () => {
    // Ten customers get two steps each five days apart and pay after the second one alone.
    const customers = Array.from({ length: 20 }, (_, i) => `D${i}`);
    const invoices = customers.map((customer) => invoice(customer, 100, 100, 80));
    const log = customers.flatMap((customer) => [
      contact(88, customer, "reminder"),
      contact(83, customer, "second reminder"),
    ]);
    const rates = ["reminder", "second reminder"].map((step) =>
      money(resultsOf(invoices, log), step).at(4),
    );
    expect(rates).toEqual([0, 1]);
    const work = call(
      ...(["WORKLIST", null, [INVOICE, ...invoices, invoice("C1", 10, 200)], AS_OF] as const),
      ...[null, null, null, [CONTACT, ...log]],
    );
    expect(work[1]!.slice(0, 11).filter((_, i) => [0, 2, 8, 9].includes(i))).toEqual([
      ...["C1", "reminder", 0, "20 contacts"],
    ]);
  });

  it.each([
    { language: "zh-CN", step: "第一次催款", total: "按步骤合计" },
    { language: "zh-TW", step: "第一次催款", total: "依步驟合計" },
  ])("speaks $language", ({ language, total }) => {
    const policy = builtInTable("International", language);
    const table = resultsOf(PAID, [contact(85, "C1", "reminder")], { policy });
    expect(texts(table)).toContain(total);
    expect(table[1]![0]).not.toBe("reminder");
  });
});

describe("COLLECTIONRESULTS as a law", () => {
  it("adds up in both ways, to no more than came in, whatever the order of the rows", () => {
    const customer = fc.constantFrom("C1", "C2", "C3");
    const invoices = fc.array(
      fc.tuple(
        ...([
          customer,
          fc.integer({ min: 0, max: 90 }),
          fc.integer({ min: 1, max: 99_999 }),
        ] as const),
        fc.option(fc.integer({ min: 0, max: 80 }), { nil: "" as const }),
      ),
      { minLength: 1, maxLength: 8 },
    );
    const contacts = fc.array(
      fc.tuple(
        ...([fc.integer({ min: -2, max: 80 }), customer] as const),
        fc.constantFrom("", "reminder", "second reminder", "call", "other"),
        fc.record({
          who: fc.constantFrom("", "Li", "Wang"),
          channel: fc.constantFrom("", "letter"),
          promise: fc.option(fc.integer({ min: -5, max: 70 }), { nil: "" as const }),
          amount: fc.option(fc.integer({ min: 1, max: 900 }), { nil: "" as const }),
          cost: fc.constantFrom("" as const, 3, 0.1),
        }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(invoices, contacts, (owed, said) => {
        const rows = [invoice("P", 99, 10, 95), ...owed.map((one) => invoice(...one))];
        const log = said.map((one) => contact(...one));
        // Remarks quote the first rows, whichever they are.
        const answer = (...tables: [unknown[][], unknown[][]]) =>
          resultsOf(...tables).filter(([text]) => !/^Contacts (after|of|with)/.test(String(text)));
        const table = answer(rows, log);
        expect(answer([...rows].reverse(), [...log].reverse())).toEqual(table);
        const labels = texts(table);
        const [steps, people] = ["Total by step", "Total by collector"].map((label) =>
          labels.indexOf(label),
        ) as [number, number];
        for (const column of [2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 14, 15, 17]) {
          const sum = (from: number, to: number) =>
            table.slice(from, to).reduce((all, row) => all + Number(row[column]), 0);
          expect(sum(1, steps)).toBeCloseTo(Number(table[steps]![column]), 6);
          expect(sum(steps + 1, people)).toBeCloseTo(Number(table[people]![column]), 6);
        }
        const amounts = table.slice(people + 1, people + 5).map((row) => Number(row[5]));
        if (Number(table[steps]![2]) > 0) {
          expect(amounts[1]! + amounts[2]! + amounts[3]!).toBeCloseTo(amounts[0]!, 6);
          expect(amounts[3]).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
