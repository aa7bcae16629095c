/** Rates and local amounts in the rows of a ledger, in place of rates of the policy. */
import fc from "fast-check";

import { call } from "../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025

const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Currency"];

/** Rows of an amount in a currency, with a cell for one more column. */
function ledgerOf(title: string, ...rows: readonly (readonly [number, string, unknown])[]) {
  return [
    [...HEADER, title],
    ...rows.map(([amount, currency, cell], i) => [
      ...[`C${i + 1}`, String(i), 45_700, 45_730, amount, currency, cell],
    ]),
  ];
}

const policyOf = (...rows: unknown[][]) => [["Rule", "Item", "From", "Value"], ...rows];
const BASE = ["setting", "base currency", "", "CNY"];

function report(ledger: unknown[][], policy: unknown = null): unknown[][] {
  return call("AGINGREPORT", ledger, AS_OF_DATE, policy);
}

function cellOf(table: unknown[][], row: string, column: string): unknown {
  return table.find(([first]) => first === row)?.[table[0]!.indexOf(column)];
}

const textsOf = (table: unknown[][]) => table.map(([first]) => String(first)).join("\n");

describe("a column of rates", () => {
  it.each(["Exchange Rate", "exchange_rate", "Currency Rate", "汇率", "记账汇率", "匯率"])(
    "named %s translates what the policy has no rate for, and it is said",
    (title) => {
      const ledger = ledgerOf(title, [100, "CNY", 1], [10, "USD", 7.1], [20, "USD", 7.1]);
      const table = report(ledger);
      expect(cellOf(table, "Total", "Total")).toBe(313);
      expect(cellOf(table, "C2", "Total")).toBe(71);
      expect(textsOf(table)).toContain(
        `Invoices: “${title}” tells the rate 1 USD = 7.1 CNY (2 rows); it is used where the policy has none.`,
      );
      expect(textsOf(table)).toContain("in CNY.");
      expect(cellOf(table, "Difference", "Total")).toBe(0);
    },
  );

  it("gives way to the policy's rate", () => {
    const ledger = ledgerOf("Exchange Rate", [100, "CNY", 1], [10, "USD", 7.1]);
    const table = report(ledger, policyOf(BASE, ["rate", "USD", "", 7]));
    expect(cellOf(table, "C2", "Total")).toBe(70);
  });

  it("may differ from row to row: each row has its own", () => {
    const rows = [
      [100, "CNY", 1],
      [10, "USD", 7.1],
      [10, "USD", 7.3],
    ] as const;
    const table = report(ledgerOf("Exchange Rate", ...rows));
    expect([cellOf(table, "C2", "Total"), cellOf(table, "C3", "Total")]).toEqual([71, 73]);
    expect(textsOf(table)).toContain("tells the rate 1 USD = 7.1–7.3 CNY (2 rows)");
    expect(cellOf(table, "Exchange revaluation", "Total") ?? 0).toBe(0);
  });

  it.each([
    { cell: "", because: "it is blank" },
    { cell: 0, because: "a blank arrives as 0 on some builds" },
    { cell: 1, because: "a system filled it" },
    { cell: "n/a", because: "it is no number" },
  ])("leaves a foreign amount unknown where $because", ({ cell }) => {
    const ledger = ledgerOf("Exchange Rate", [100, "CNY", 1], [10, "USD", 7.1], [5, "USD", cell]);
    const table = report(ledger);
    expect(cellOf(table, "Total", "Total")).toBe(171);
    expect(textsOf(table)).toContain("No rate for USD (1 item), not in the total");
    const check = call("ORDERCHECK", "C3", 10, null, ledger, AS_OF_DATE);
    expect(check[1]![3]).toBe("Hold");
  });

  it.each([
    { cell: -0.125, because: "negative" },
    { cell: "/0.125", because: "after a slash" },
  ])("is the other way round where it is written $because", ({ cell }) => {
    const ledger = ledgerOf("Exchange Rate", [100, "CNY", 1], [10, "USD", cell]);
    expect(cellOf(report(ledger), "C2", "Total")).toBe(80);
  });

  it.each([
    { base: "EUR", currency: "JPY", rate: 162, total: 101, said: "1 EUR = 162 JPY" },
    { base: "EUR", currency: "JPY", rate: 0.00625, total: 101.01, said: "1 JPY = 0.00625 EUR" },
    { base: "CNY", currency: "USD", rate: 0.14, total: 1257.14, said: "1 CNY = 0.14 USD" },
    { base: "EUR", currency: "USD", rate: 1.08, total: 274.96, said: "1 USD = 1.08 EUR" },
    { base: "EUR", currency: "XAU", rate: 162, total: 26_344, said: "1 XAU = 162 EUR" },
  ])(
    "is read the way round that the sizes leave: $said",
    ({ base, currency, rate, total, said }) => {
      const table = report(ledgerOf("Exchange Rate", [100, base, 1], [162, currency, rate]));
      expect(cellOf(table, "Total", "Total")).toBe(total);
      expect(textsOf(table)).toContain(`tells the rate ${said} (1 row)`);
    },
  );

  it("tells nothing where it is right in neither way", () => {
    const table = report(ledgerOf("Exchange Rate", [100, "EUR", 1], [162, "JPY", 0.62]));
    expect(cellOf(table, "Total", "Total")).toBe(100);
    expect(textsOf(table)).toContain("No rate for JPY (1 item), not in the total");
  });

  it("is not used where it leads into another currency than the base", () => {
    const ledger = ledgerOf("Exchange Rate", [100, "EUR", 1], [10, "USD", 0.9]);
    const table = report(ledger, policyOf(BASE));
    expect(cellOf(table, "Total", "Total")).toBe(0);
    expect(textsOf(table)).not.toContain("tells the rate");
  });

  it("without a column of currencies is pointed out", () => {
    const ledger = ledgerOf("Exchange Rate", [100, "", 1], [10, "", 7.1]).map((row) =>
      row.filter((_, column) => column !== 5),
    );
    expect(textsOf(report(ledger))).toContain("“Exchange Rate” is not 1 in 1 row, and no column");
  });

  it("translates receipts that pay nothing, open orders and the past alike", () => {
    const ledger = ledgerOf("Exchange Rate", [100, "CNY", 1], [10, "USD", 7.1]);
    const receipts = [
      ["Customer", "Receipt Date", "Amount", "Currency"],
      ["C2", 45_720, 30, "USD"],
    ];
    const table = call("AGINGREPORT", ledger, AS_OF_DATE, null, null, receipts);
    expect(cellOf(table, "C2", "Total")).toBe(-142);
    expect(cellOf(table, "Difference", "Total")).toBe(0);
    const given = [null, ledger, AS_OF_DATE, null, null, null, receipts] as const;
    const portfolio = call("PORTFOLIO", ...given);
    expect(cellOf(portfolio, "C2", "Exposure")).toBe(-142);
    const orders = [
      ["Customer", "Amount", "Currency"],
      ["C2", 100, "USD"],
    ];
    expect(cellOf(call("PORTFOLIO", ...given, orders), "C2", "Exposure")).toBe(568);
    const movement = call("AGINGMOVEMENT", ledger, 45_710, AS_OF_DATE);
    expect(cellOf(movement, "Total", "Closing")).toBe(171);
    expect(cellOf(movement, "Difference", "Closing")).toBe(0);
  });
});

describe("amounts in local currency beside open ones in their own", () => {
  const item = fc.record({
    currency: fc.constantFrom("CNY", "USD", "EUR"),
    cents: fc.integer({ min: 100, max: 1_000_000 }),
    rate: fc.double({ min: 5, max: 9, noNaN: true }),
    isOpen: fc.boolean(),
  });

  it("are each row's own translation, to the cent, in every report", () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 2, maxLength: 8 }), (items) => {
        const own = items.map(({ currency, cents, rate, isOpen }) => {
          const amount = cents / 100;
          const local = currency === "CNY" ? amount : Math.round(amount * rate * 100) / 100;
          return { currency, amount, local, open: isOpen ? amount : 0 };
        });
        const ledger = [
          [...HEADER, "Open Amount", "Amount in local currency", "Local Currency"],
          ...own.map(({ currency, amount, local, open }, i) => [
            ...[`C${i}`, String(i), 45_700, 45_730, amount, currency, open, local, "CNY"],
          ]),
        ];
        const expected = own.reduce((sum, { open, local }) => sum + (open === 0 ? 0 : local), 0);
        const table = report(ledger, policyOf(BASE));
        expect(cellOf(table, "Total", "Total")).toBeCloseTo(expected, 2);
        expect(cellOf(table, "Difference", "Total")).toBe(0);
        own.forEach(({ open, local }, i) => {
          if (open !== 0) expect(cellOf(table, `C${i}`, "Total")).toBeCloseTo(local, 2);
        });
      }),
      { numRuns: 60, seed: 4 },
    );
  });
});
