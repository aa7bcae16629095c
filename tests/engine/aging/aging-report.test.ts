import fc from "fast-check";

import { agingReport, type AgingReport } from "../../../src/engine/aging/aging-report";
import type { AgingRow } from "../../../src/engine/aging/aging-row";
import type { CellGrid } from "../../../src/engine/values/cells";
import { EngineError } from "../../../src/engine/values/errors";
import { openAmountAt } from "../../../src/engine/ledger/open-amount";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { sumAmounts } from "../../../src/engine/values/money";
import type { Policy } from "../../../src/engine/policy/policy";
import { invoiceGrid, ledgerOf, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_323; // 1 February 2024

function report(
  items: readonly Item[],
  policy: Policy = policyOf(),
  asOfDate = AS_OF_DATE,
): AgingReport {
  return agingReport(ledgerOf(...items), asOfDate, policy);
}

/** A row as a reader sees it: buckets, unapplied, total, overdue. */
function amountsOf({ total }: AgingReport) {
  return [...total.buckets, total.unapplied, total.total, total.overdue];
}

const IN_BUCKET = policyOf({ settings: { unappliedCredits: "inBucket" } });

/** The row of a group that owes nothing. */
const NOTHING: AgingRow = {
  group: "",
  name: "",
  buckets: [0, 0, 0, 0, 0],
  ageBuckets: [],
  unapplied: 0,
  total: 0,
  overdue: 0,
  disputed: 0,
};

describe("agingReport", () => {
  it.each([
    { days: 0, amounts: [100, 0, 0, 0, 0, 0, 100, 0] },
    { days: 1, amounts: [0, 100, 0, 0, 0, 0, 100, 100] },
    { days: 30, amounts: [0, 100, 0, 0, 0, 0, 100, 100] },
    { days: 31, amounts: [0, 0, 100, 0, 0, 0, 100, 100] },
    { days: 90, amounts: [0, 0, 0, 100, 0, 0, 100, 100] },
    { days: 91, amounts: [0, 0, 0, 0, 100, 0, 100, 100] },
  ])("puts an item $days days past due into $amounts", ({ days, amounts }) => {
    expect(amountsOf(report([{ dueDate: AS_OF_DATE - days }]))).toEqual(amounts);
  });

  it("moves an item with the as-of date, a day at a time", () => {
    const items = [{ dueDate: AS_OF_DATE - 30 }];
    expect(report(items, policyOf(), AS_OF_DATE).total.buckets).toEqual([0, 100, 0, 0, 0]);
    expect(report(items, policyOf(), AS_OF_DATE + 1).total.buckets).toEqual([0, 0, 100, 0, 0]);
  });

  it("has a row per customer with an open amount, in natural order", () => {
    const items = [
      { customer: "C-10", customerName: "Ten", dueDate: AS_OF_DATE - 5, amount: 10 },
      { customer: "C-9", customerName: "Nine", dueDate: AS_OF_DATE - 40, amount: 9 },
      { customer: "C-8", customerName: "Eight", dueDate: AS_OF_DATE, amount: 8, paidAmount: 8 },
      { customer: "c-10", customerName: "", dueDate: AS_OF_DATE + 5, amount: 1 },
      { customer: "", customerName: "", dueDate: AS_OF_DATE, amount: 3 },
    ];
    expect(report(items).rows).toEqual([
      { ...NOTHING, buckets: [3, 0, 0, 0, 0], total: 3 },
      { ...NOTHING, group: "C-9", name: "Nine", buckets: [0, 0, 9, 0, 0], total: 9, overdue: 9 },
      { ...NOTHING, group: "C-10", name: "Ten", buckets: [1, 10, 0, 0, 0], total: 11, overdue: 10 },
    ]);
  });

  it("shows a credit apart, with its sign", () => {
    const items = [
      { dueDate: AS_OF_DATE - 10, amount: 250 },
      { dueDate: AS_OF_DATE - 40, amount: -50 },
    ];
    expect(amountsOf(report(items))).toEqual([0, 250, 0, 0, 0, -50, 200, 250]);
  });

  it("keeps a credit in its bucket where the policy says so", () => {
    const items = [
      { dueDate: AS_OF_DATE - 10, amount: 250 },
      { dueDate: AS_OF_DATE - 40, amount: -50 },
    ];
    expect(amountsOf(report(items, IN_BUCKET))).toEqual([0, 250, -50, 0, 0, 0, 200, 250]);
  });

  it.each([{ policy: policyOf() }, { policy: IN_BUCKET }])(
    "takes the negative lines of an invoice for part of it",
    ({ policy }) => {
      const line = { invoiceNo: "1", dueDate: AS_OF_DATE - 10 };
      const items = [
        { ...line, amount: 250 },
        { ...line, amount: -50 },
      ];
      expect(amountsOf(report(items, policy))).toEqual([0, 200, 0, 0, 0, 0, 200, 200]);
      expect(report(items, policy).proof).toMatchObject({ invoices: 200, credits: 0 });
    },
  );

  it("nets credits oldest first, after the negative lines have lowered their own invoice", () => {
    const items = [
      { invoiceNo: "1", dueDate: AS_OF_DATE - 40, amount: 100 },
      { invoiceNo: "2", dueDate: AS_OF_DATE - 10, amount: 250 },
      { invoiceNo: "2", dueDate: AS_OF_DATE - 10, amount: -50 },
      { invoiceNo: "3", dueDate: AS_OF_DATE - 1, amount: -30 },
      { customer: "C-2", invoiceNo: "4", dueDate: AS_OF_DATE - 1, amount: -5 },
    ];
    const { rows } = report(items, policyOf({ settings: { unappliedCredits: "netted" } }));
    expect(rows.map(({ buckets, unapplied }) => [...buckets, unapplied])).toEqual([
      [0, 200, 70, 0, 0, 0],
      [0, 0, 0, 0, 0, -5],
    ]);
  });

  it("shows what was paid too much as a credit", () => {
    const items = [{ dueDate: AS_OF_DATE - 10, amount: 100, paidAmount: 120 }];
    expect(amountsOf(report(items))).toEqual([0, 0, 0, 0, 0, -20, -20, 0]);
  });

  it.each([
    { settledDate: AS_OF_DATE - 1, open: 0, because: "it was settled before" },
    { settledDate: AS_OF_DATE, open: 0, because: "it was settled on the day" },
    { settledDate: AS_OF_DATE + 1, open: 100, because: "it was settled later" },
    { settledDate: "", open: 100, because: "it is not settled" },
  ])("shows $open when $because", ({ settledDate, open }) => {
    expect(report([{ dueDate: AS_OF_DATE - 1, settledDate }]).total.total).toBe(open);
  });

  it("owes a refund again that had nothing to pay back, not overdue yet", () => {
    const { receipts } = readReceipts([
      ["Customer", "Receipt Date", "Amount"],
      ["C-1", AS_OF_DATE - 40, -5],
    ]);
    const ledger = ledgerOf({ dueDate: AS_OF_DATE - 10, amount: 100 });
    const amounts = (policy: Policy) =>
      amountsOf(agingReport(ledger, AS_OF_DATE, policy, { receipts }));
    for (const policy of [policyOf(), IN_BUCKET]) {
      expect(amounts(policy)).toEqual([0, 100, 5, 0, 0, 0, 105, 100]);
    }
  });

  it("compares its total with the receivables account, where that is given", () => {
    const ledger = ledgerOf({ amount: 100.1 });
    const difference = (ledgerBalance: number | null) =>
      agingReport(ledger, AS_OF_DATE, policyOf(), { ledgerBalance }).ledgerDifference;
    expect([null, 0, 100, 100.1, 120].map(difference)).toEqual([null, 100.1, 0.1, 0, -19.9]);
  });

  it("leaves out what is invoiced later", () => {
    const later = { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 31 };
    expect(report([{ dueDate: AS_OF_DATE }, later]).total.total).toBe(100);
  });

  it("counts an item without any date as not due", () => {
    const undated = { documentDate: "", dueDate: "", invoiceNo: "1" };
    expect(amountsOf(report([undated]))).toEqual([100, 0, 0, 0, 0, 0, 100, 0]);
  });

  it("ages from the invoice date where the policy says so, and still says what is overdue", () => {
    const items = [
      { documentDate: AS_OF_DATE - 366, dueDate: AS_OF_DATE },
      { documentDate: AS_OF_DATE - 365, dueDate: AS_OF_DATE - 1 },
      { documentDate: "", dueDate: AS_OF_DATE - 400 },
    ];
    const { bucketLabels, basis, ...aged } = report(items, policyOf({ name: "China" }));
    expect(bucketLabels[0]).toBe("Up to 1 year");
    expect(basis).toBe("documentDate");
    expect(amountsOf({ bucketLabels, basis, ...aged })).toEqual([
      100, 200, 0, 0, 0, 0, 0, 300, 200,
    ]);
  });

  it("is empty for an empty ledger", () => {
    const { rows, total, proof } = report([]);
    expect(rows).toEqual([]);
    expect(total).toEqual(NOTHING);
    expect(proof).toEqual({
      invoices: 0,
      credits: 0,
      receipts: 0,
      revaluation: 0,
      closing: 0,
      difference: 0,
      untranslated: [],
    });
  });
});

describe("agingReport by another column", () => {
  const items = [
    { salesperson: "Li", amount: 1 },
    { salesperson: " LI ", amount: 2 },
    { salesperson: "王", amount: 4 },
    { salesperson: "", amount: 8 },
    { salesperson: null, amount: 16 },
    { salesperson: 0, amount: 32 },
  ];

  function grouped(grid: CellGrid, groupBy: string) {
    const ledger = readInvoices(grid);
    const { groupTitle, rows } = agingReport(ledger, AS_OF_DATE, policyOf(), { groupBy });
    return { groupTitle, groups: rows.map(({ group, total }) => [group, total]) };
  }

  it.each([{ groupBy: "Salesperson" }, { groupBy: " sales_person* " }])(
    "finds it as $groupBy, and puts blanks together",
    ({ groupBy }) => {
      expect(grouped(invoiceGrid(...items), groupBy)).toEqual({
        groupTitle: "Salesperson",
        groups: [
          ["", 56],
          ["Li", 3],
          ["王", 4],
        ],
      });
    },
  );

  it("tells an error from a blank", () => {
    const grid = invoiceGrid(
      { salesperson: { code: "#N/A" }, amount: 1 },
      { salesperson: "", amount: 2 },
      { salesperson: "#N/A", amount: 4 },
    );
    expect(grouped(grid, "Salesperson").groups).toEqual([
      ["", 2],
      ["#N/A", 5],
    ]);
  });

  it("refuses a column that is not there, and says what is", () => {
    const run = () => grouped(invoiceGrid(...items), "Region");
    expect(run).toThrow(EngineError);
    expect(run).toThrow(/Region.*Salesperson/);
  });
});

describe("agingReport in several currencies", () => {
  const items = [
    { currency: "CNY", dueDate: AS_OF_DATE, amount: 100 },
    { currency: "USD", dueDate: AS_OF_DATE - 5, amount: 10.01 },
    { currency: "", dueDate: AS_OF_DATE, amount: 1 },
    { currency: "EUR", dueDate: AS_OF_DATE - 5, amount: 50 },
    { currency: "EUR", dueDate: AS_OF_DATE - 5, amount: -20 },
    { currency: "EUR", dueDate: AS_OF_DATE - 5, amount: 7, settledDate: AS_OF_DATE },
    { currency: "KWD", dueDate: AS_OF_DATE - 5, amount: 1.234 },
  ];
  const policy = policyOf({ settings: { baseCurrency: "CNY" }, rates: ratesOf({ USD: 7.12 }) });

  it("translates item by item and names what has no rate", () => {
    const { currency, total, proof } = report(items, policy);
    expect(currency).toBe("CNY");
    expect(total).toMatchObject({ buckets: [101, 71.27, 0, 0, 0], total: 172.27, overdue: 71.27 });
    expect(proof).toEqual({
      invoices: 172.27,
      credits: 0,
      receipts: 0,
      revaluation: 0,
      closing: 172.27,
      difference: 0,
      untranslated: [
        { currency: "EUR", amount: 30, items: 2 },
        { currency: "KWD", amount: 1.234, items: 1 },
      ],
    });
  });

  it("rounds to the decimals of the base currency", () => {
    const yen = policyOf({ settings: { baseCurrency: "JPY" }, rates: ratesOf({ USD: 150.3 }) });
    const { total } = report([{ currency: "USD", dueDate: AS_OF_DATE, amount: 10.01 }], yen);
    expect(total.total).toBe(1505);
  });
});

describe("agingReport counts whole coins", () => {
  it("rounds each item once, so that rows and totals add up as they are shown", () => {
    const items = ["C-1", "C-2", "C-3"].flatMap((customer) => [
      { customer, dueDate: AS_OF_DATE, amount: 33.333 },
      { customer, dueDate: AS_OF_DATE - 5, amount: 33.333 },
    ]);
    const { rows, total, proof } = report(items);
    expect(rows[0]).toMatchObject({ buckets: [33.33, 33.33, 0, 0, 0], total: 66.66 });
    expect(total).toMatchObject({ buckets: [99.99, 99.99, 0, 0, 0], total: 199.98 });
    expect(proof).toMatchObject({
      invoices: 199.98,
      receipts: 0,
      closing: 199.98,
      difference: 0,
    });
  });
});

describe("agingReport keeps its laws", () => {
  const fields = {
    customer: fc.constantFrom("C-1", "C-01", "C-2", "客户", "", "b", "B2"),
    documentDate: fc.constantFrom<unknown>("", AS_OF_DATE - 90, AS_OF_DATE - 9, AS_OF_DATE + 1),
    dueDate: fc.oneof(fc.integer({ min: AS_OF_DATE - 800, max: AS_OF_DATE + 60 }), fc.constant("")),
    amount: fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
    paidAmount: fc.constantFrom<unknown>("", 0, 10, 33.33),
    settledDate: fc.constantFrom<unknown>("", AS_OF_DATE - 1, AS_OF_DATE, AS_OF_DATE + 1),
    invoiceNo: fc.constant("1"),
  };
  const currency = fc.constantFrom("CNY", "USD", "XTS");
  const items = fc.array(fc.record({ ...fields, currency }), { maxLength: 30 });
  const policy = fc.constantFrom(
    ...["separate", "inBucket"].flatMap((unappliedCredits) =>
      (["International", "China"] as const).map((name) =>
        policyOf({
          name,
          settings: {
            baseCurrency: "CNY",
            unappliedCredits: unappliedCredits === "separate" ? "separate" : "inBucket",
          },
          rates: ratesOf({ USD: 7.1234 }),
        }),
      ),
    ),
  );

  it("ties out, and its rows and columns add up", () => {
    fc.assert(
      fc.property(items, policy, (some, rules) => {
        const { rows, total, proof } = report(some, rules);
        expect(proof.difference).toBe(0);
        expect(proof.closing).toBe(total.total);
        const { invoices, credits, receipts, revaluation } = proof;
        expect(sumAmounts([invoices, credits, receipts, revaluation])).toBe(proof.closing);
        for (const row of [...rows, total]) {
          expect(sumAmounts([...row.buckets, row.unapplied])).toBe(row.total);
        }
        total.buckets.forEach((amount, bucket) => {
          expect(sumAmounts(rows.map(({ buckets }) => buckets[bucket]!))).toBe(amount);
        });
        expect(sumAmounts(rows.map((row) => row.overdue))).toBe(total.overdue);
      }),
    );
  });

  it("loses nothing: the buckets add up to the open amounts of the ledger", () => {
    const inOneCurrency = fc.array(fc.record(fields), { maxLength: 30 });
    fc.assert(
      fc.property(inOneCurrency, policy, (some, rules) => {
        const ledger = ledgerOf(...some);
        const open = Array.from({ length: ledger.length }, (_, item) =>
          openAmountAt(ledger, item, AS_OF_DATE),
        );
        expect(report(some, rules).total.total).toBe(sumAmounts(open));
      }),
    );
  });

  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(items, policy, (some, rules) => {
        // A row without a customer may belong to the one above it: here each names its own.
        const named = some.map((item) => ({ ...item, customer: item.customer || "C-0" }));
        expect(report([...named].reverse(), rules)).toEqual(report(named, rules));
      }),
    );
  });

  it("shows apart what it would show in the buckets: the totals are equal", () => {
    fc.assert(
      fc.property(items, (some) => {
        const totals = ["separate", "inBucket"] as const;
        const [apart, within] = totals.map((unappliedCredits) => {
          const settings = { baseCurrency: "CNY", unappliedCredits };
          return report(some, policyOf({ settings })).total;
        });
        expect(apart!.total).toBe(within!.total);
        expect(apart!.overdue).toBe(within!.overdue);
        expect(within!.unapplied).toBe(0);
      }),
    );
  });

  it("shows no -0, no NaN and nothing infinite", () => {
    fc.assert(
      fc.property(items, policy, (some, rules) => {
        const { rows, total, proof } = report(some, rules);
        const { untranslated, ...lines } = proof;
        const amounts = [
          ...[...rows, total].flatMap((row) => [...row.buckets, row.unapplied, row.total]),
          ...Object.values(lines),
          ...untranslated.map(({ amount }) => amount),
        ];
        for (const amount of amounts) {
          expect(Number.isFinite(amount) && !Object.is(amount, -0)).toBe(true);
        }
      }),
    );
  });
});
