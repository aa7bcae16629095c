import fc from "fast-check";

import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const FROM = 45_809; // 1 June 2025
const TO = 45_838; // 30 June 2025
const june = (day: number) => FROM - 1 + day;

const INVOICES = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Disputed"],
  ["C1", "A1", june(-40), june(10), 1000, ""],
  ["C1", "A2", june(-40), june(20), 500, ""],
  ["C2", "B1", june(-40), june(5), 800, ""],
  ["C3", "D1", june(-40), june(15), 300, "yes"],
  ["C4", "E1", june(-40), june(25), 400, ""],
  ["C5", "G1", june(-40), june(12), 250, ""],
  ["C6", "F1", june(-40), june(1), 130, ""],
  ["C7", "H1", june(-40), june(33), 700, ""],
];
const RECEIPTS = [
  ["Customer", "Receipt Date", "Amount", "Invoice No"],
  ["C1", june(35), 1000, "A1"],
  ["C1", june(-3), 500, "A2"],
  ["C2", june(6), 600, "B1"],
  ["C5", june(12), 250, "G1"],
  ["C6", june(30), 130, "F1"],
  ["C7", june(29), 700, "H1"],
];
const TITLES = ["Customer", "Invoice No", "Date", "Amount", "Type"];
const PLAN = [
  TITLES,
  ["C1", "A1", june(10), 1000, ""],
  ["", "A2", june(20), 500, ""],
  ["C2", "", june(5), 800, ""],
  ["C3", "D1", june(15), 300, ""],
  ["C4", "", june(25), 400, ""],
  ["C6", "F1", june(1), 100, ""],
  ["C7", "", june(33), 700, ""],
];

const compare = (plan: unknown[][] = PLAN, ...more: unknown[]) =>
  call("PLANVERSUSACTUAL", plan, INVOICES, FROM, TO, ...more);
const withReceipts = (plan: unknown[][], receipts: unknown[][], asOfDate: unknown = null) =>
  compare(plan, asOfDate, null, receipts);

/** The figures of a row that are not 0, by their headings. */
function figures(table: unknown[][], label: string, invoice = ""): Record<string, unknown> {
  const row = table.find(([id, , number]) => id === label && number === invoice)!;
  return Object.fromEntries<unknown>(
    table[0]!.flatMap((title, i) =>
      typeof row[i] === "number" && row[i] !== 0 ? [[String(title), row[i]] as const] : [],
    ),
  );
}

describe("PLANVERSUSACTUAL", () => {
  it("splits the difference of each customer and invoice, the largest first, and ties out", () => {
    const table = withReceipts(PLAN, RECEIPTS);
    const none = Array<string>(10);
    expect(table.slice(0, 13)).toEqual([
      [
        ...["Customer", "Name", "Invoice", "Planned", "Came later", "Came earlier"],
        ...["Planned for other periods", "Disputed", "Short-paid", "Not paid"],
        ...["More than planned", "Never planned", "Received", "Difference", "Remark"],
      ],
      ["C1", "", "A1", 1000, -1000, 0, 0, 0, 0, 0, 0, 0, 0, -1000, ""],
      ["C7", "", "", 0, 0, 0, 700, 0, 0, 0, 0, 0, 700, 700, ""],
      ["C1", "", "A2", 500, 0, -500, 0, 0, 0, 0, 0, 0, 0, -500, ""],
      ["C4", "", "", 400, 0, 0, 0, 0, 0, -400, 0, 0, 0, -400, ""],
      ["C3", "", "D1", 300, 0, 0, 0, -300, 0, 0, 0, 0, 0, -300, ""],
      ["C5", "", "", 0, 0, 0, 0, 0, 0, 0, 0, 250, 250, 250, ""],
      ["C2", "", "", 800, 0, 0, 0, 0, -200, 0, 0, 0, 600, -200, ""],
      ["C6", "", "F1", 100, 0, 0, 0, 0, 0, 0, 30, 0, 130, 30, ""],
      ["Total", "", "", 3100, -1000, -500, 700, -300, -200, -400, 30, 250, 1680, -1420, ""],
      ["Received by the invoices", ...none.fill(""), "", 1680, "", ""],
      ["Total less that", ...none, "", 0, "", ""],
      ["Planned before or after the period", ...none, "", 700, "", ""],
    ]);
    expect(table[13]![0]).toMatch(/^Planned \+ what lies between = received\./);
  });

  it.each([
    { day: june(0), part: { "Came earlier": -100 } },
    { day: june(1), part: { Received: 100 } },
    { day: june(30), part: { Received: 100 } },
    { day: june(31), part: { "Came later": -100 } },
  ])("counts what came on day $day as $part", ({ day, part }) => {
    const plan = [TITLES, ["C1", "A1", june(15), 100, ""]];
    const table = withReceipts(plan, [RECEIPTS[0]!, ["C1", day, 100, "A1"]]);
    const difference = "Received" in part ? {} : { Difference: -100 };
    expect(figures(table, "C1", "A1")).toEqual({ Planned: 100, ...part, ...difference });
  });

  it.each([
    { day: june(34), asOf: june(34), found: { "Came later": -100 } },
    { day: june(34), asOf: june(33), found: { "Not paid": -100 } },
  ])("knows by $asOf of what came on $day: $found", ({ day, asOf, found }) => {
    const plan = [TITLES, ["C1", "A1", june(15), 100, ""]];
    const table = withReceipts(plan, [RECEIPTS[0]!, ["C1", day, 100, "A1"]], asOf);
    expect(figures(table, "C1", "A1")).toEqual({ Planned: 100, Difference: -100, ...found });
  });

  it.each([
    { paid: 0, found: { Disputed: -120, "Not paid": -80 } },
    { paid: 80, found: { Disputed: -120, Received: 80 } },
    { paid: 30, found: { Disputed: -120, "Short-paid": -50, Received: 30 } },
    { paid: 199.99, found: { Disputed: -0.01, Received: 199.99 } },
  ])("takes for disputed what is, where $paid of 200 came", ({ paid, found }) => {
    const invoices = [
      INVOICES[0]!,
      ["C1", "A1", june(-40), june(10), 120, "yes"],
      ["C1", "A2", june(-40), june(10), 500, ""],
    ];
    const receipts = [RECEIPTS[0]!, ["C2", june(2), 1, ""], ["C1", june(3), paid, "A2"]];
    const plan = [TITLES, ["C1", "", june(15), 200, ""]];
    const table = call("PLANVERSUSACTUAL", plan, invoices, FROM, TO, null, null, receipts);
    const Difference: unknown = paid === 0 ? -200 : expect.closeTo(paid - 200, 6);
    expect(figures(table, "C1")).toEqual({ Planned: 200, ...found, Difference });
  });

  it("reads settled dates and payments in rows of their own", () => {
    const settled = [
      ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date", "Type"],
      ["C1", "A1", june(-40), june(10), 1000, june(12), "Invoice"],
      ["C2", "B1", june(-40), june(10), 700, "", "Invoice"],
      ["C2", "P1", june(8), "", -300, "", "Payment"],
    ];
    const plan = [TITLES, ["C1", "A1", june(9), 1000, ""], ["C2", "", june(9), 700, ""]];
    const table = call("PLANVERSUSACTUAL", plan, settled, FROM, TO);
    expect(figures(table, "C1", "A1")).toEqual({ Planned: 1000, Received: 1000 });
    expect(figures(table, "C2")).toEqual({
      ...{ Planned: 700, "Short-paid": -400, Received: 300, Difference: -400 },
    });
  });

  it("says whom of the plan the invoices do not know, and what is no planned receipt", () => {
    const plan = [
      TITLES,
      ["Nobody", "", june(5), 10, ""],
      ["", "Z9", june(5), 20, ""],
      ["", "", june(5), 30, ""],
      ["C1", "", "soon", 40, ""],
      ["C1", "", june(5), -50, ""],
      ["C1", "", june(5), 60, "planned sale"],
    ];
    const table = withReceipts(plan, RECEIPTS);
    const unknown = table.filter((row) => String(row[14]).startsWith("Not in the invoices"));
    expect(unknown.map(([id, , number, planned]) => [id, number, planned])).toEqual([
      ["", "Z9", 20],
      ["Nobody", "", 10],
    ]);
    const remarks = table.map(([text]) => String(text)).filter((text) => /^Plan, row/.test(text));
    expect(remarks).toEqual([
      expect.stringMatching(/row 4.*names no customer/),
      expect.stringMatching(/row 5.*not a date/),
      expect.stringMatching(/row 6.*No amount above 0.*2/),
    ]);
  });

  it.each([
    { args: [PLAN, INVOICES, TO, FROM], message: /2025-06-01.*2025-06-30/s },
    { args: [PLAN, INVOICES, null, TO], message: /^fromDate/ },
    {
      args: [
        [
          ["Date", "Amount"],
          [FROM, 1],
        ],
        INVOICES,
        FROM,
        TO,
      ],
      message: /^plan has no column/,
    },
    { args: [PLAN, INVOICES, FROM, TO], message: /./ },
  ])("refuses $message", ({ args, message }) => {
    expect(errorOf(() => call("PLANVERSUSACTUAL", ...args)).message).toMatch(message);
  });

  it("speaks Chinese", () => {
    const policy = builtInTable("China", "zh-CN");
    const table = compare(PLAN, null, policy, RECEIPTS);
    expect(table[0]!.slice(3, 6)).toEqual(["计划", "延后收到", "提前收到"]);
  });

  it("adds up whatever is planned and paid, and does not hang on the order of rows", () => {
    const who = fc.constantFrom("C1", "C2", "C3");
    const amount = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
    const day = fc.integer({ min: -40, max: 70 }).map(june);
    const numbers = fc.constantFrom("", "A1", "A2", "B1");
    const row = fc.tuple(who, numbers, day, amount);
    const rows = fc.array(row, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, rows, (planned, paid) => {
        const plan = planned.map((one) => [...one, ""]);
        const receipts = paid.map(([id, number, on, sum]) => [id, on, sum, number]);
        const table = withReceipts([TITLES, ...plan], [RECEIPTS[0]!, ...receipts]);
        const end = table.findIndex(([label]) => label === "Total");
        for (const line of table.slice(1, end + 1)) {
          const parts = line.slice(3, 12).reduce((sum: number, part) => sum + Number(part), 0);
          expect(parts).toBeCloseTo(Number(line[12]), 6);
        }
        const within = (on: number) => on >= FROM && on <= TO;
        const sum = (list: typeof paid) =>
          list.reduce((all, [, , on, one]) => all + (within(on) ? one : 0), 0);
        expect(table[end]![3]).toBeCloseTo(sum(planned), 6);
        expect(table[end]![12]).toBeCloseTo(sum(paid), 6);
        expect(table[end + 2]![12]).toBe(0);
        const turned = withReceipts([TITLES, ...plan.reverse()], [RECEIPTS[0]!, ...receipts]);
        expect(turned.slice(0, end + 1)).toEqual(table.slice(0, end + 1));
      }),
      { numRuns: 40 },
    );
  });
});
