import fc from "fast-check";

import { sumAmounts } from "../../../src/engine/values/money";
import type { PolicyBucket, Scenario } from "../../../src/engine/policy/policy";
import { lossProvision, type LossProvision } from "../../../src/engine/provision/loss-provision";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import type { CellGrid } from "../../../src/engine/values/cells";
import { invoiceGrid, policyOf, type Item, type PolicyChanges } from "../../support/builders";

const AS_OF_DATE = 45_657; // 31 December 2024

interface Question extends PolicyChanges {
  readonly given?: CellGrid;
  readonly specific?: CellGrid;
}

function provisionOf(
  items: readonly Item[],
  { given, specific, ...changes }: Question = {},
): LossProvision {
  return lossProvision(readInvoices(invoiceGrid(...items)), AS_OF_DATE, policyOf(changes), {
    rates: given ?? null,
    specificItems: specific ?? null,
    notDue: "Not due",
  });
}

/** Items in the middle of each bucket: not due, 1–30, 31–60, 61–90, over 90. */
const itemsOf = (amounts: readonly number[]): Item[] =>
  amounts.map((amount, i) => ({ amount, dueDate: AS_OF_DATE + 15 - 30 * i }));

/** The buckets of the International policy with other rates. */
const bucketsOf = (rates: readonly (number | null)[]): PolicyBucket[] =>
  policyOf().buckets.map((bucket, i) => ({ ...bucket, lossRate: rates[i] ?? null }));

const scenarioOf = (weight: number, factor: number): Scenario => ({
  name: String(factor),
  weight,
  factor,
  row: null,
});

const allowancesOf = ({ buckets }: LossProvision) => buckets.map(({ allowance }) => allowance);

describe("published provision matrices", () => {
  it.each([
    {
      source: "IFRS 9, Illustrative Example 12",
      gross: [15_000_000, 7_500_000, 4_000_000, 2_500_000, 1_000_000],
      rates: [0.003, 0.016, 0.036, 0.066, 0.106],
      allowances: [45_000, 120_000, 144_000, 165_000, 106_000],
      total: 580_000,
    },
    {
      source: "IFRScommunity, example 01",
      gross: [300_000, 140_000, 60_000, 23_000, 5_000],
      rates: [0.02, 0.04, 2_000 / 23_000, 0.25, 1],
      allowances: [6_000, 5_600, 5_217.39, 5_750, 5_000],
      total: 27_567.39,
    },
    {
      source: "faqifrs.com, step 6",
      gross: [15_000, 7_500, 4_000, 2_500],
      rates: [0.005, 0.022, 0.027, 0.045],
      allowances: [75, 165, 108, 112.5, 0],
      total: 460.5,
    },
    {
      source: "Accounting Principles, exhibit 77, Allen Company",
      gross: [560_000, 252_000, 4_000, 800, 11_200],
      rates: [0.01, 0.05, 0.1, 0.25, 0.5],
      allowances: [5_600, 12_600, 400, 200, 5_600],
      total: 24_400,
    },
  ])("are reproduced: $source", ({ gross, rates, allowances, total }) => {
    const provision = provisionOf(itemsOf(gross), { buckets: bucketsOf(rates) });
    expect(provision.buckets.map((bucket) => bucket.gross)).toEqual([...gross, 0].slice(0, 5));
    expect(allowancesOf(provision)).toEqual(allowances);
    expect(provision.total).toEqual({ gross: sumAmounts(gross), allowance: total });
  });

  it("are reproduced: ASU 2016-13, Example 5, rates improved by a tenth, in whole dollars", () => {
    const provision = provisionOf(itemsOf([5_984_698, 8_272, 2_882, 842, 1_100]), {
      buckets: bucketsOf([0.003, 0.08, 0.26, 0.58, 0.82]),
      settings: { forwardLookingFactor: 0.9 },
    });
    const rates = provision.buckets.map(({ adjustedRate }) => Number(adjustedRate!.toFixed(6)));
    expect(rates).toEqual([0.0027, 0.072, 0.234, 0.522, 0.738]);
    const dollars = allowancesOf(provision).map(Math.round);
    expect(dollars).toEqual([16_159, 596, 674, 440, 812]);
    expect(sumAmounts(dollars)).toBe(18_681);
    expect(provision.total.gross).toBe(5_997_794);
  });
});

describe("the change of the allowance", () => {
  it.each([
    { existing: 75_000 - 85_000, change: 83_100, because: "write-offs left a debit balance" },
    { existing: 73_100, change: 0, because: "the books are right" },
    { existing: 80_000, change: -6_900, because: "too much is in the books" },
    { existing: 0, change: 73_100, because: "there is none yet" },
    { existing: null, change: null, because: "the books are not known" },
  ])("is $change when $because", ({ existing, change }) => {
    // Aging method of Riley-Bruns, chapter 7: 73,100 required.
    const provision = provisionOf(itemsOf([700_000, 120_000, 80_000, 30_000, 10_000]), {
      buckets: bucketsOf([0.05, 0.08, 0.2, 0.25, 0.5]),
      settings: { existingAllowance: existing },
    });
    expect(provision.total.allowance).toBe(73_100);
    expect(provision.change).toBe(change);
  });
});

describe("the outlook", () => {
  const adverse = (rate: number, changes: PolicyChanges) => {
    const buckets = bucketsOf([rate]);
    return provisionOf(itemsOf([1000]), { buckets, ...changes }).buckets[0]!.adjustedRate;
  };

  it.each([
    { rate: 0.1, factor: 1.1, scenarios: [], adjusted: 0.11 },
    { rate: 0.95, factor: 1.1, scenarios: [], adjusted: 1 },
    { rate: 0.1, factor: 1, scenarios: [scenarioOf(0.6, 1), scenarioOf(0.4, 1.5)], adjusted: 0.12 },
    { rate: 0.1, factor: 2, scenarios: [scenarioOf(0.6, 1), scenarioOf(0.4, 1.5)], adjusted: 0.24 },
    { rate: 0.8, factor: 1, scenarios: [scenarioOf(0.5, 1), scenarioOf(0.5, 1.5)], adjusted: 0.9 },
    { rate: 0.1, factor: 1, scenarios: [scenarioOf(60, 1), scenarioOf(40, 1.5)], adjusted: 0.12 },
  ])("makes $adjusted of $rate, times $factor", ({ rate, factor, scenarios, adjusted }) => {
    const settings = { forwardLookingFactor: factor };
    expect(adverse(rate, { settings, scenarios })).toBeCloseTo(adjusted, 12);
  });
});

describe("rates of a table", () => {
  const ITEMS = itemsOf([100, 100, 0.01, 0.01, 0.01]);
  const rows: CellGrid = [
    ["1-30", 0.2],
    ["Not due", 0.1],
    ["over 90", 1],
    ["31–60", 0],
    ["61–90", 0],
  ];

  it.each([
    { table: "two columns without headers", given: rows },
    { table: "two columns with headers", given: [["Bucket", "Loss rate"], ...rows] },
    {
      table: "the columns of LOSSRATES, rows of text below",
      given: [
        ["账龄区间", "平均余额", "损失率", "备注"],
        ...rows.map(([label, rate]) => [label, 5, rate, ""]),
        ["计算口径", "", "", "…"],
        ["", "", "", "…"],
      ],
    },
    {
      table: "percents as text",
      given: rows.map(([label, rate]) => [label, `${Number(rate) * 100}%`]),
    },
  ])("take the place of the policy's: $table", ({ table, given }) => {
    const withHeader = table.startsWith("percents") ? [["Bucket", "Rate"], ...given] : given;
    expect(allowancesOf(provisionOf(ITEMS, { given: withHeader }))).toEqual([10, 20, 0, 0, 0.01]);
  });

  it.each([
    { rows: [["120–150", 0.2]], because: "the policy has no such bucket" },
    { rows: [["Not due", 1.01]], because: "a rate is at most 1" },
    { rows: [["Not due", -0.01]], because: "a rate is at least 0" },
    { rows: [["Not due", "low"]], because: "it is no number" },
    {
      rows: [
        ["Not due", 0.1],
        ["not due", 0.2],
      ],
      because: "the bucket stands twice",
    },
    { rows: [[45_321, 0.1]], because: "the worksheet made a date of the label" },
  ])("are refused when $because", ({ rows: given }) => {
    expect(() => provisionOf(ITEMS, { given: [["Bucket", "Rate"], ...given] })).toThrow(
      "invalidRates",
    );
  });

  it("may lack a bucket that is empty, and no other", () => {
    const given = [["Not due", 0.1]];
    expect(allowancesOf(provisionOf(itemsOf([100]), { given }))).toEqual([10, 0, 0, 0, 0]);
    expect(() => provisionOf(itemsOf([100, 1]), { given })).toThrow(
      expect.objectContaining({ code: "missingLossRate", details: { bucket: "1–30" } }) as Error,
    );
  });

  it("are missed in a policy that states none, and in one that does not name what is not due", () => {
    expect(() => provisionOf(itemsOf([100]), { buckets: bucketsOf([]) })).toThrow(
      "missingLossRate",
    );
    const buckets = policyOf().buckets.slice(1);
    expect(() => provisionOf(itemsOf([100]), { buckets })).toThrow("missingLossRate");
    const late = provisionOf([{ amount: 100, dueDate: AS_OF_DATE - 15 }], { buckets });
    expect(late.buckets.map(({ lossRate }) => lossRate).slice(0, 2)).toEqual([null, 0.016]);
  });
});

describe("specific items", () => {
  const ITEMS: readonly Item[] = [
    { customer: "C-1", invoiceNo: "A-1", amount: 1000, dueDate: AS_OF_DATE - 100 },
    { customer: "C-1", invoiceNo: "A-2", amount: 500, dueDate: AS_OF_DATE + 5 },
    { customer: "C-2", invoiceNo: "B-1", amount: 300, dueDate: AS_OF_DATE - 10 },
  ];
  const HEADER = ["Customer", "Invoice no.", "Loss rate", "Expected loss", "Secured", "Note"];
  const specific = (...rows: readonly unknown[][]) =>
    provisionOf(ITEMS, { specific: [HEADER, ...rows] as CellGrid });
  const lineOf = ({ specific: [line] }: LossProvision) => [line!.gross, line!.allowance];

  it.each([
    { row: ["C-1", "", 0.5, "", "", ""], line: [1500, 750], because: "all that a customer owes" },
    { row: ["C-1", "A-1", 0.5, "", "", ""], line: [1000, 500], because: "one invoice" },
    { row: ["", "A-2", 0.5, "", "", ""], line: [500, 250], because: "an invoice by its number" },
    { row: ["C-1", "", 0.5, "", 400, ""], line: [1500, 550], because: "a part is secured" },
    { row: ["C-1", "", 0.5, "", 2000, ""], line: [1500, 0], because: "all is secured" },
    { row: ["C-1", "", "", 900, "", ""], line: [1500, 900], because: "the loss is stated" },
    {
      row: ["C-1", "", 0.5, 900, "", ""],
      line: [1500, 900],
      because: "the loss outweighs the rate",
    },
    { row: ["C-1", "", 0.5, 0, "", ""], line: [1500, 750], because: "a blank loss came as 0" },
    { row: ["C-1", "", "", 0, "", ""], line: [1500, 0], because: "a loss of nothing is stated" },
    { row: ["C-9", "", 0.5, "", "", ""], line: [0, 0], because: "nobody is called so" },
    { row: ["C-2", "A-1", 0.5, "", "", ""], line: [0, 0], because: "the invoice is another's" },
  ])("take out $line: $because", ({ row, line }) => {
    const provision = specific(row);
    expect(lineOf(provision)).toEqual(line);
    expect(provision.pool.gross).toBe(1800 - line[0]!);
    expect(provision.difference).toBe(0);
  });

  it("cut a stated loss to what is open", () => {
    expect(specific(["C-2", "", "", 300, "", ""]).specific[0]).toMatchObject({ isCut: false });
    const cut = specific(["C-2", "", "", 301, "", ""]).specific[0];
    expect(cut).toMatchObject({ allowance: 300, lossRate: 1, isCut: true });
  });

  it("count an invoice once when its customer is named too", () => {
    const provision = specific(["C-1", "", 0.1, "", "", ""], ["C-1", "A-1", 1, "", "", "court"]);
    expect(provision.specific.map(({ gross, allowance }) => [gross, allowance])).toEqual([
      [500, 50],
      [1000, 1000],
    ]);
    expect(provision.specific[1]!.item.note).toBe("court");
  });

  it("take no part in the forward-looking adjustment", () => {
    const given = [HEADER, ["C-2", "", 0.5, "", "", ""]];
    const provision = provisionOf(ITEMS, {
      specific: given,
      settings: { forwardLookingFactor: 2 },
    });
    expect(lineOf(provision)).toEqual([300, 150]);
  });

  it.each([
    { row: ["", "", 0.5, "", "", ""], code: "missingCustomer" },
    { row: ["C-1", "", "", "", "", ""], code: "missingValue" },
    { row: ["C-1", "", 1.01, "", "", ""], code: "invalidValue" },
    { row: ["C-1", "", -0.01, "", "", ""], code: "invalidValue" },
    { row: ["C-1", "", "", -1, "", ""], code: "invalidValue" },
    { row: ["C-1", "", 0.5, "", -1, ""], code: "invalidValue" },
  ])("stay in the pool and are said: $code", ({ row, code }) => {
    const provision = specific(row);
    expect(provision.specific).toEqual([]);
    expect(provision.pool.gross).toBe(1800);
    expect(provision.issues).toEqual([
      expect.objectContaining({ row: 2, code, severity: "error" }),
    ]);
  });

  it("count once when they are repeated", () => {
    const provision = specific(["C-1", "", 0.5, "", "", ""], ["c-1", "", 0.9, "", "", ""]);
    expect(lineOf(provision)).toEqual([1500, 750]);
    expect(provision.issues.map(({ row, code }) => [row, code])).toEqual([[3, "repeatedItem"]]);
  });

  it("need a column for whom and one for how much", () => {
    expect(() =>
      provisionOf(ITEMS, {
        specific: [
          ["Customer", "Note"],
          ["C-1", "x"],
        ],
      }),
    ).toThrow("missingColumn");
  });
});

describe("cover of the pool", () => {
  const ITEMS: readonly Item[] = [
    { customer: "C-1", invoiceNo: "A-1", amount: 300, dueDate: AS_OF_DATE - 100 },
    { customer: "C-1", invoiceNo: "A-2", amount: 100, dueDate: AS_OF_DATE - 10 },
    { customer: "C-2", invoiceNo: "B-1", amount: 200, dueDate: AS_OF_DATE - 10 },
  ];
  const HEADER = ["Customer", "Invoice no.", "Loss rate", "Expected loss", "Insured amount"];
  const RATES = bucketsOf([0, 0.1, 0, 0, 0.5]);
  const covered = (...rows: readonly unknown[][]) =>
    provisionOf(ITEMS, { buckets: RATES, specific: [HEADER, ...rows] as CellGrid });

  it.each([
    {
      secured: 200,
      by: [50, 150],
      allowances: [25, 75],
      because: "half of each bucket is secured",
    },
    { secured: 400, by: [100, 300], allowances: [20, 0], because: "all is secured" },
    { secured: 401, by: [100, 300], allowances: [20, 0], because: "no more than is open counts" },
    { secured: 0.01, by: [0, 0.01], allowances: [30, 150], because: "a cent goes to one bucket" },
  ])("of $secured leaves $allowances: $because", ({ secured, by, allowances }) => {
    const provision = covered(["C-1", "", "", "", secured]);
    const [, early, , , late] = provision.buckets;
    expect([early!.gross, late!.gross]).toEqual([300, 300]);
    expect([early!.secured, late!.secured]).toEqual(by);
    expect([early!.allowance, late!.allowance].map((a) => Math.round(a * 100) / 100)).toEqual(
      allowances,
    );
    expect(provision.covers).toEqual([
      expect.objectContaining({ gross: 400, secured: by[0]! + by[1]!, isCut: secured > 400 }),
    ]);
    expect(provision).toMatchObject({ specific: [], difference: 0 });
  });

  it("of an invoice leaves the customer's others as they are", () => {
    const provision = covered(["C-1", "A-2", "", "", 60]);
    expect(allowancesOf(provision)).toEqual([0, 24, 0, 0, 150]);
  });

  it.each([
    { rate: 0, loss: 0, because: "blank cells arrive as 0" },
    { rate: "", loss: 0, because: "a blank loss arrives as 0" },
    { rate: 0, loss: "", because: "a blank rate arrives as 0" },
  ])("is the same whatever this build hands over: $because", ({ rate, loss }) => {
    expect(covered(["C-1", "", rate, loss, 200])).toEqual(covered(["C-1", "", "", "", 200]));
  });

  it("takes no part where the customer is assessed on its own", () => {
    const provision = covered(["C-1", "", 0.5, "", 200]);
    expect(provision).toMatchObject({ covers: [], secured: 0 });
    expect(provision.specific[0]).toMatchObject({ gross: 400, allowance: 100 });
  });

  it("never raises an allowance, and ties out", () => {
    const secured = fc.integer({ min: 1, max: 60_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(secured, secured, (a, b) => {
        const provision = covered(["C-1", "", "", "", a], ["C-2", "B-1", "", "", b]);
        const without = provisionOf(ITEMS, { buckets: RATES });
        provision.buckets.forEach(({ allowance, gross }, i) => {
          expect(allowance).toBeLessThanOrEqual(without.buckets[i]!.allowance);
          expect(gross).toBe(without.buckets[i]!.gross);
        });
        expect(provision.secured).toBe(sumAmounts([Math.min(a, 400), Math.min(b, 200)]));
        expect(provision.difference).toBe(0);
      }),
    );
  });
});

describe("credit items", () => {
  const ITEMS: readonly Item[] = [
    { customer: "C-1", amount: 1000, dueDate: AS_OF_DATE - 100, currency: "EUR" },
    { customer: "C-1", amount: -400, dueDate: AS_OF_DATE - 100, currency: "EUR" },
    { customer: "C-2", amount: -5000, dueDate: AS_OF_DATE - 100, currency: "EUR" },
  ];
  const creditsIn = (place: "separate" | "inBucket" | "netted") =>
    provisionOf(ITEMS, { settings: { unappliedCredits: place } });

  it.each([
    { place: "separate", gross: 1000, credits: -5400 },
    { place: "inBucket", gross: 1000, credits: -5400 },
    { place: "netted", gross: 600, credits: -5000 },
  ] as const)("shown $place leave $gross to provide for", ({ place, gross, credits }) => {
    const provision = creditsIn(place);
    expect(provision.pool).toEqual({ gross, allowance: gross * 0.106 });
    expect(provision.credits).toBe(credits);
    expect(provision).toMatchObject({ agingTotal: -4400, difference: 0 });
  });
});

describe("other currencies", () => {
  const ITEMS: readonly Item[] = [
    { amount: 1000, dueDate: AS_OF_DATE - 100, currency: "EUR" },
    { amount: 10, dueDate: AS_OF_DATE - 100, currency: "EUR" },
    { amount: 100, dueDate: AS_OF_DATE - 100, currency: "USD" },
    { amount: 77, dueDate: AS_OF_DATE - 100, currency: "CHF" },
  ];

  it("are translated at the policy's rate, and left out and named without one", () => {
    const rates = new Map([["USD", [{ from: -Infinity, value: 0.9, row: null }]]]);
    const provision = provisionOf(ITEMS, { rates });
    expect(provision).toMatchObject({ currency: "EUR", agingTotal: 1100, difference: 0 });
    expect(provision.pool).toEqual({ gross: 1100, allowance: 116.6 });
    expect(provision.untranslated).toEqual([{ currency: "CHF", amount: 77, items: 1 }]);
  });
});

describe("laws of the provision", () => {
  const cents = fc.integer({ min: -100_000, max: 1_000_000 }).map((value) => value / 100);
  const anyItem = fc.record({
    customer: fc.constantFrom("C-1", "C-2", "C-3"),
    amount: cents,
    dueDate: fc.integer({ min: AS_OF_DATE - 200, max: AS_OF_DATE + 60 }),
  });
  const ledger = fc.array(anyItem, { minLength: 1, maxLength: 40 });
  const place = fc.constantFrom("separate" as const, "inBucket" as const, "netted" as const);

  it("it ties out to the aging total, wherever credits stand", () => {
    fc.assert(
      fc.property(ledger, place, (items, unappliedCredits) => {
        const provision = provisionOf(items, { settings: { unappliedCredits } });
        expect(provision.difference).toBe(0);
        expect(sumAmounts([provision.pool.gross, provision.credits])).toBe(provision.agingTotal);
      }),
    );
  });

  it("it rises with age: a day later no allowance on the same invoices is lower", () => {
    const invoices = fc.array(
      anyItem.map((one) => ({ ...one, amount: Math.abs(one.amount) })),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(invoices, (items) => {
        const older = items.map((one) => ({ ...one, dueDate: one.dueDate - 1 }));
        const gap = provisionOf(older).total.allowance - provisionOf(items).total.allowance;
        // Lines are rounded: half a cent for each of the five buckets, before and after.
        expect(gap).toBeGreaterThanOrEqual(-0.05);
      }),
    );
  });

  it("a credit note of another customer changes no allowance", () => {
    fc.assert(
      fc.property(ledger, place, cents, (items, unappliedCredits, amount) => {
        const credit = { customer: "C-9", amount: -Math.abs(amount), dueDate: AS_OF_DATE - 100 };
        const settings = { unappliedCredits };
        expect(provisionOf([...items, credit], { settings }).total.allowance).toBe(
          provisionOf(items, { settings }).total.allowance,
        );
      }),
    );
  });

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(ledger, (items) => {
        expect(provisionOf([...items].reverse())).toEqual(provisionOf(items));
      }),
    );
  });
});

describe("the built-in policy China", () => {
  it("provides 5, 10, 30, 50, 80, 100% by years from the document date", () => {
    const items = [0, 1, 2, 3, 4, 5].map((years): Item => ({
      amount: 100,
      documentDate: AS_OF_DATE - 100 - 365 * years,
      dueDate: AS_OF_DATE,
    }));
    const provision = provisionOf(items, {
      ...policyOf({ name: "China" }),
    });
    expect(allowancesOf(provision)).toEqual([5, 10, 30, 50, 80, 100]);
  });
});
