import fc from "fast-check";

import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import type { CellGrid } from "../../../src/engine/values/cells";

const AGES = ["Customer", "Current", "1-30", "31-60"];
const BALANCES = ["Customer", "Balance"];
const INVOICES = ["Customer", "Invoice", "Due", "Balance"];

/** Names that are words of figures about a table too. */
const NAMES = [
  ...["Max", "Min", "Check", "GL", "Reserve", "Provisions", "Variance", "Difference", "Books"],
  ...["Mean", "Count", "Average", "Share", "差异", "核对", "平均"],
];

function read(header: string[], rows: CellGrid) {
  const ledger = readInvoices([header, ...rows]);
  const owed: Record<string, number> = {};
  ledger.customerOf.forEach((customer, item) => {
    const name = ledger.customers[customer]!;
    owed[name] = (owed[name] ?? 0) + ledger.residualAmount[item]!;
  });
  return { owed, leftOut: ledger.leftOut };
}

/** A row of a summary with its amount in one of the ages. */
function summaryRow(header: string[], name: string, amount: number): unknown[] {
  return header === AGES ? [name, "", amount, ""] : [name, amount];
}

describe.each([
  ["aging buckets", AGES],
  ["balances", BALANCES],
])("a customer called like a figure about the table, in %s", (_, header) => {
  const row = (name: string, amount: number) => summaryRow(header, name, amount);

  it.each(NAMES)("counts where a subtotal below counts it: %s", (name) => {
    const rows = [row("A", 100), row("Subtotal", 100), row(name, 50), row("Subtotal", 50)];
    expect(read(header, [...rows, row("Total", 150)]).owed).toEqual({ A: 100, [name]: 50 });
  });

  it.each(NAMES)("counts where the total of all counts it: %s", (name) => {
    const rows = [row("A", 100), row("Subtotal", 100), row(name, 50), row("Total", 150)];
    expect(read(header, rows).owed).toEqual({ A: 100, [name]: 50 });
  });

  it.each(NAMES)("counts where further customers follow: %s", (name) => {
    const rows = [row("A", 100), row("Subtotal", 100), row(name, 50), row("B", 20)];
    expect(read(header, rows).owed).toEqual({ A: 100, [name]: 50, B: 20 });
    expect(
      read(
        header,
        rows.filter(([first]) => first !== "Subtotal"),
      ).owed,
    ).toEqual({ A: 100, [name]: 50, B: 20 });
  });

  it("counts in any place of any group", () => {
    const groups = fc.array(
      fc.array(fc.tuple(fc.constantFrom("A", "B", ...NAMES), fc.integer({ min: 1, max: 9999 })), {
        minLength: 1,
        maxLength: 4,
      }),
      { minLength: 1, maxLength: 4 },
    );
    const sumOf = (items: readonly (readonly [string, number])[]) =>
      items.reduce((sum, [, amount]) => sum + amount, 0);
    fc.assert(
      fc.property(groups, (grouped) => {
        const rows = grouped.flatMap((items) => [
          ...items.map(([name, amount]) => row(name, amount)),
          row("Subtotal", sumOf(items)),
        ]);
        const all = sumOf(grouped.flat());
        const { owed } = read(header, [
          row("First", 7),
          row("Subtotal", 7),
          ...rows,
          row("Total", all + 7),
        ]);
        expect(Object.values(owed).reduce((sum, amount) => sum + amount, 0)).toBe(all + 7);
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it.each([
    "Provision",
    "Per GL",
    "Balance per GL",
    "Difference",
    "Average",
    "坏账准备",
    "总账余额",
  ])("is none at the foot of the table, and what it shows is told: %s", (name) => {
    const rows = [row("A", 100), row("B", 20), row("Total", 120), row(name, 17)];
    const { owed, leftOut } = read(header, rows);
    expect(owed).toEqual({ A: 100, B: 20 });
    expect(leftOut).toMatchObject({ groupRows: 1, groupAmount: 17, totalRows: 1 });
  });

  it("is none before a total after it, nor above notes", () => {
    const rows = [row("A", 100), row("Total", 100), row("Provision", -17), row("Net total", 83)];
    expect(read(header, [...rows, [], ["Prepared by Ann"]]).owed).toEqual({ A: 100 });
  });

  it.each([
    { between: -10, lower: 90 },
    { between: 10, lower: 90 },
    { between: 10, lower: 110 },
  ])(
    "is none between two totals of all that differ by it: $between, $lower",
    ({ between, lower }) => {
      for (const name of ["Difference", "Variance:", "差异", "差額"]) {
        const rows = [row("A", 60), row("B", 40), row("Total", 100), row(name, between)];
        const { owed } = read(header, [...rows, row("Total", lower)]);
        expect(owed).toEqual({ A: 60, B: 40 });
      }
    },
  );

  it("is none where it is a share below each group", () => {
    const groups = ["A", "Max"].flatMap((name) => [
      row(name, 100),
      row("Subtotal", 100),
      row("%", 0.5),
    ]);
    expect(read(header, [...groups, row("Total", 200)]).owed).toEqual({ A: 100, Max: 100 });
  });
});

describe("a heading called like a figure about the table", () => {
  it("names the customer of the rows below it", () => {
    const rows = [
      ["Ann", "", "", ""],
      ["", "1", 45_000, 100],
      ["Total", "", "", 100],
      ["Max", "", "", ""],
      ["", "2", 45_000, 50],
      ["Total", "", "", 50],
    ];
    expect(read(INVOICES, rows).owed).toEqual({ Ann: 100, Max: 50 });
  });
});

describe("a repeated header below a total", () => {
  it("begins further customers, whatever they are called", () => {
    const rows = [["A", 100], ["Total", 100], BALANCES, ["Max", 50], ["B", 20], ["Total", 70]];
    expect(read(BALANCES, rows).owed).toEqual({ A: 100, Max: 50, B: 20 });
  });
});

describe("a total that bears dates", () => {
  const readOf = (rows: readonly (readonly [string, string, number])[]) => {
    const { customers, residualAmount, reading, leftOut } = readInvoices([
      ["Customer", "Invoice", "Invoice date", "Due date", "Amount"],
      ...rows.map(([customer, no, amount]) => [customer, no, "2025-05-01", "2025-05-31", amount]),
    ]);
    const total = residualAmount.reduce((sum, one) => sum + one, 0);
    const failed = reading.doubts.filter(({ code }) => code === "failedCheck").length;
    return { customers: customers.join(), total, left: leftOut.totalRows, failed };
  };
  const A = [
    ["A", "1", 100],
    ["A", "2", 50],
  ] as const;

  it.each<readonly [string, string]>([
    ...(
      ["Grand total", "Total", "Subtotal", "Total A", "A Total", "合计", "小计", "總計"] as const
    ).map((label) => [label, ""] as const),
    ...[["A", "Subtotal"] as const, ["A", "合计"] as const],
  ])("is none of the items: %s, %s", (customer, no) => {
    const rows = [...A, [customer, no, 150] as const, ["B", "3", 10] as const];
    expect(readOf(rows)).toEqual({ customers: "A,B", total: 160, left: 1, failed: 0 });
  });

  it.each<readonly [string, string, number, number]>([
    ["Total Energies", "3", 150, 0],
    ["Total Energies", "", 70, 0],
    ["Sum Ltd", "", 150, 0],
    ["Total Energies", "", 150, 1],
    ["Total", "", 70, 1],
    ["合计", "", 70, 1],
  ])("may be a customer: %s, %s, %d", (customer, no, amount, failed) => {
    const total = 150 + amount;
    const answer = { customers: `A,${customer}`, total, left: 0, failed };
    expect(readOf([...A, [customer, no, amount]])).toEqual(answer);
  });

  it("is told of where it stands above its items", () => {
    expect(readOf([["Total", "", 150], ...A])).toMatchObject({ total: 300, failed: 1 });
  });
});
