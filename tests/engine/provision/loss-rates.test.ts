import fc from "fast-check";

import { readSingleDate } from "../../../src/engine/reading/single-date";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { chainOf, lossRates, type LossRates } from "../../../src/engine/provision/loss-rates";
import type { RollRateMethod } from "../../../src/engine/provision/roll-totals";
import { invoiceGrid, ledgerOf, policyOf, type Item } from "../../support/builders";

const day = (text: string) => readSingleDate(text)!;

const INTERNATIONAL = policyOf();
const CHINA = policyOf({ name: "China" });

/** Dated and due within 2024, on days that every month has; settled where a day is given. */
function item(amount: number, date: string, due: string, settled: string | null = null): Item {
  return {
    amount,
    documentDate: day(date),
    dueDate: day(due),
    settledDate: settled === null ? "" : day(settled),
  };
}

interface Question {
  readonly months?: number | null;
  readonly method?: RollRateMethod;
  readonly policy?: typeof INTERNATIONAL;
}

function ratesOf(
  items: readonly Item[],
  asOf: string,
  { months = null, method = "simple", policy = INTERNATIONAL }: Question = {},
): LossRates {
  const options = { months, method, notDue: "Not due" };
  return lossRates(ledgerOf(...items), day(asOf), policy, options);
}

const rollsOf = ({ rates }: LossRates) => rates.map(({ roll }) => roll?.rate ?? null);
const lossesOf = ({ rates }: LossRates) => rates.map(({ lossRate }) => lossRate);

/** One month's sales of 100,000 and how they were paid, as in the example of IFRScommunity. */
const COHORT: readonly Item[] = [
  item(50_000, "2024-01-05", "2024-02-10", "2024-02-09"),
  item(27_000, "2024-01-05", "2024-02-10", "2024-03-05"),
  item(15_000, "2024-01-05", "2024-02-10", "2024-04-05"),
  item(6_000, "2024-01-05", "2024-02-10", "2024-05-05"),
  item(2_000, "2024-01-05", "2024-02-10"),
];

describe("lossRates", () => {
  it("gives the rates of the published cohort: 2%, 4%, 8.7%, 25%, 100%", () => {
    const report = ratesOf(COHORT, "2024-05-31");
    expect(report.rates.map(({ label }) => label)).toEqual([
      "Not due",
      "1–30",
      "31–60",
      "61–90",
      "Over 90",
    ]);
    expect(rollsOf(report)).toEqual([0.5, 0.46, 8 / 23, 0.25, null]);
    [0.02, 0.04, 2 / 23, 0.25, 1].forEach((rate, i) => {
      expect(lossesOf(report)[i]).toBeCloseTo(rate, 12);
    });
  });

  it("looks back from the last month end over the periods that the ledger covers", () => {
    const { snapshots, rates } = ratesOf(COHORT, "2024-06-15");
    expect(snapshots.dates).toEqual(
      ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"].map(day),
    );
    expect(snapshots).toMatchObject({ stepMonths: 1, askedPeriods: 12 });
    expect(rates[0]!.averageBalance).toBe(25_000);
    expect(rates[0]!.roll).toEqual({ rate: 0.5, periods: 1, emptyPeriods: 3, cappedPeriods: 0 });
  });

  it.each([
    { asOf: "2024-05-30", last: "2024-04-30", because: "the month is not over" },
    { asOf: "2024-05-31", last: "2024-05-31", because: "the month ends on the day" },
  ])("ends on $last as of $asOf, since $because", ({ asOf, last }) => {
    expect(ratesOf(COHORT, asOf).snapshots.dates.at(-1)).toBe(day(last));
  });

  it("counts every period alike, or each by its balance", () => {
    const items = [
      item(100, "2024-01-10", "2024-02-10", "2024-02-09"),
      item(100, "2024-02-10", "2024-03-10"),
      item(900, "2024-02-10", "2024-03-10", "2024-03-09"),
      item(100, "2024-03-10", "2024-04-10"),
      item(100, "2024-03-10", "2024-04-10", "2024-04-09"),
    ];
    // Not due: 0 of 100, 100 of 1,000, 100 of 200 moved on.
    expect(rollsOf(ratesOf(items, "2024-04-30"))[0]).toBeCloseTo((0 + 0.1 + 0.5) / 3, 12);
    expect(rollsOf(ratesOf(items, "2024-04-30", { method: "balanceWeighted" }))[0]).toBe(
      200 / 1300,
    );
  });

  it("takes long terms for what they are: what cannot be due yet has not left the bucket", () => {
    const items = [
      item(100, "2024-01-10", "2024-04-10"),
      item(300, "2024-01-10", "2024-04-10", "2024-04-09"),
    ];
    const { rates } = ratesOf(items, "2024-04-30");
    expect(rates[0]!.roll).toMatchObject({ rate: 0.25, periods: 1, emptyPeriods: 2 });
    expect(rates[0]!.averageBalance).toBe(400);
  });

  it("gives a bucket of three months the part that survives all three", () => {
    const bounds = [0, 1, 31, 61, 91, 181];
    const buckets = bounds.map((from) => ({ label: `${from}`, from, lossRate: null, row: null }));
    // 106 days past due at the end of May, 198 at the end of August.
    const items = [
      item(100, "2024-01-05", "2024-02-15", "2024-06-10"),
      item(100, "2024-01-05", "2024-02-15", "2024-07-10"),
      item(100, "2024-01-05", "2024-02-15", "2024-08-10"),
      item(700, "2024-01-05", "2024-02-15"),
    ];
    const question = { policy: policyOf({ buckets }), method: "balanceWeighted" } as const;
    const { snapshots, rates } = ratesOf(items, "2024-08-31", question);
    expect(snapshots.stepMonths).toBe(1);
    expect(rates[4]!.roll!.rate).toBe(0.7);
  });

  it("lets what jumps a bucket in a long month move through it", () => {
    // Due on 30 April: 31 days past due at the end of May, never 1 to 30.
    const items = [
      item(100, "2024-04-05", "2024-04-30"),
      item(100, "2024-04-05", "2024-04-30", "2024-05-02"),
      item(1, "2024-02-01", "2024-02-10", "2024-02-20"),
    ];
    expect(rollsOf(ratesOf(items, "2024-05-31")).slice(0, 2)).toEqual([0.5, 1]);
  });

  it("counts only what was not in the last bucket before as moved into it", () => {
    const old = item(10_000, "2023-01-05", "2023-02-10");
    const report = ratesOf([old, ...COHORT], "2024-05-31");
    expect(rollsOf(report)[3]).toBe(0.25);
    expect(report.rates[4]!.averageBalance).toBe(10_000);
  });

  it.each([
    { amount: 27_000, rate: 1, capped: 0, because: "23,000 rolled on and 27,000 are new" },
    { amount: 27_001, rate: 1, capped: 1, because: "more stands in the next bucket than before" },
    { amount: 2_000, rate: 0.5, capped: 0, because: "new items count as moved on" },
  ])("is $rate, capped in $capped periods, when $because", ({ amount, rate, capped }) => {
    // Dated in March, due in February: nobody saw it among 1–30.
    const { rates } = ratesOf([...COHORT, item(amount, "2024-03-05", "2024-02-05")], "2024-05-31");
    const roll = { rate, periods: 1, emptyPeriods: 3, cappedPeriods: capped };
    expect(rates[1]!.roll).toEqual(roll);
  });

  it("leaves a period out in which nothing left the bucket, whatever appears in the next", () => {
    const backdated = item(900, "2024-04-05", "2024-03-10");
    const { rates } = ratesOf([...COHORT, backdated], "2024-05-31");
    expect(rates[1]!.roll).toEqual({ rate: 0.46, periods: 1, emptyPeriods: 3, cappedPeriods: 0 });
  });

  it("leaves credit items out", () => {
    const credit = { ...item(-40_000, "2024-01-05", "2024-02-10"), type: "Credit note" };
    expect(lossesOf(ratesOf([...COHORT, credit], "2024-05-31"))).toEqual(
      lossesOf(ratesOf(COHORT, "2024-05-31")),
    );
  });

  it("has no rate for a bucket that nothing ever left", () => {
    // Two months long paid within 30 days; one invoice dated back was first seen at 70 days.
    const items = [
      item(100, "2024-01-10", "2024-02-10", "2024-03-05"),
      item(100, "2024-02-10", "2024-03-10", "2024-03-09"),
      item(100, "2024-04-20", "2024-02-20", "2024-05-20"),
    ];
    const report = ratesOf(items, "2024-05-31");
    expect(rollsOf(report)).toEqual([0.5, 0, null, 0, null]);
    expect(lossesOf(report)).toEqual([0, 0, null, 0, 1]);
  });

  it("moves by years where the buckets count years", () => {
    const cells = (year: number, settled: string | null) =>
      item(100, `${year}-06-10`, `${year}-07-10`, settled);
    const items = [
      ...[cells(2020, "2021-03-01"), cells(2020, "2022-03-01"), cells(2020, null)],
      ...[cells(2021, "2022-03-01"), cells(2021, "2022-04-01"), cells(2021, null)],
    ];
    const report = ratesOf(items, "2023-12-31", { policy: CHINA });
    expect(report.snapshots).toMatchObject({ stepMonths: 12, askedPeriods: 3 });
    expect(report.snapshots.dates).toEqual(
      ["2020-12-31", "2021-12-31", "2022-12-31", "2023-12-31"].map(day),
    );
    // Up to 1 year: 200 of 300, then 100 of 300; 1–2 years: 100 of 200, then 100 of 100.
    expect(rollsOf(report).slice(0, 2)).toEqual([0.5, 0.75]);
    expect(rollsOf(report)[2]).toBe(1);
  });

  it("counts what was written off as moved on: 50 open and 20 written off of 100 are 70%", () => {
    const written = { status: "Written off" };
    const items = [
      { ...item(30, "2022-06-10", "2022-07-10", "2023-03-01"), status: "Paid" },
      { ...item(20, "2022-06-10", "2022-07-10", "2023-05-01"), ...written },
      { ...item(50, "2022-06-10", "2022-07-10"), status: "" },
    ];
    const report = ratesOf(items, "2023-12-31", { policy: CHINA, months: 12 });
    expect(rollsOf(report)[0]).toBe(0.7);
    expect(report.writeOffs).toEqual({ items: 1, unmatched: 0 });
    // It never comes back: a year later it still counts as unpaid, but not as a balance.
    const later = ratesOf(items, "2024-12-31", { policy: CHINA, months: 24 });
    expect(rollsOf(later)[1]).toBe(1);
    expect(later.rates[1]!.averageBalance).toBe(25);
  });

  it("follows a write-off document to the invoice that it names", () => {
    const document = (invoiceNo: string) => ({
      ...item(-20, "2023-05-01", "2023-05-01", "2023-05-01"),
      type: "Write-off",
      invoiceNo,
    });
    const items = [
      { ...item(80, "2022-06-10", "2022-07-10", "2023-03-01"), invoiceNo: "A-1" },
      { ...item(20, "2022-06-10", "2022-07-10", "2023-05-01"), invoiceNo: "A-2" },
      document("A-2"),
      document("W-7"),
    ];
    const report = ratesOf(items, "2023-12-31", { policy: CHINA, months: 12 });
    expect(rollsOf(report)[0]).toBe(0.2);
    expect(report.writeOffs).toEqual({ items: 1, unmatched: 1 });
  });

  it("ends the chain with the policy's loss rate of the last bucket", () => {
    const policy = policyOf({ settings: { lastBucketLossRate: 0.5 } });
    const losses = lossesOf(ratesOf(COHORT, "2024-05-31", { policy }));
    expect(losses[4]).toBe(0.5);
    expect(losses[0]).toBeCloseTo(0.01, 12);
  });

  it("counts settled items without a date, which are never open", () => {
    const grid = invoiceGrid(...COHORT.map((one) => ({ ...one, status: "" })), {
      ...item(500, "2024-01-05", "2024-02-10"),
      status: "Paid",
    });
    const options = { months: null, method: "simple", notDue: "Not due" } as const;
    const report = lossRates(readInvoices(grid), day("2024-05-31"), INTERNATIONAL, options);
    expect(report.undatedItems).toBe(1);
    expect(rollsOf(report)[0]).toBe(0.5);
  });

  it("names currencies without a rate and leaves their items out", () => {
    const items = COHORT.map((one) => ({ ...one, currency: "EUR" }));
    const foreign = { ...item(9_999, "2024-01-05", "2024-02-10"), currency: "CHF" };
    const report = ratesOf([...items, foreign], "2024-05-31");
    expect(report.unknownCurrencies).toEqual(["CHF"]);
    expect(rollsOf(report)[0]).toBe(0.5);
  });
});

describe("too little history", () => {
  it.each([
    { months: null, periods: 2, minimum: 3 },
    { months: 3, periods: 2, minimum: 3 },
  ])("is said for $months months asked", ({ months, periods, minimum }) => {
    expect(() => ratesOf(COHORT, "2024-03-31", { months })).toThrow(
      expect.objectContaining({
        code: "shortHistory",
        details: { from: "2024-01-05", periods, step: 1, minimum },
      }) as Error,
    );
  });

  it("is enough where no more was asked for", () => {
    expect(ratesOf(COHORT, "2024-03-31", { months: 2 }).snapshots.dates).toHaveLength(3);
  });

  it.each([
    { change: { settledDate: "" }, code: "openItemsOnly", because: "nothing is settled" },
    {
      change: { settledDate: "", status: "Paid" },
      code: "noSettledDates",
      because: "no settlement has a day",
    },
    { change: { documentDate: "" }, code: "noInvoiceDates", because: "no invoice has a day" },
  ])("is $code when $because", ({ change, code }) => {
    const items = COHORT.map((one) => ({ ...one, ...change }));
    expect(() => ratesOf(items, "2024-05-31")).toThrow(code);
  });

  it("cannot be less than one step", () => {
    expect(() => ratesOf(COHORT, "2024-05-31", { months: 11, policy: CHINA })).toThrow(
      "invalidMonths",
    );
  });
});

describe("chainOf", () => {
  it.each([
    { rolls: [0.1, 0.5, 0.8], last: 1, losses: [0.04, 0.4, 0.8, 1] },
    { rolls: [0.1, 0.5, 0.8], last: 0.5, losses: [0.02, 0.2, 0.4, 0.5] },
    { rolls: [0.1, null, 0.8], last: 1, losses: [null, null, 0.8, 1] },
    { rolls: [0.1, 0, null], last: 1, losses: [0, 0, null, 1] },
    { rolls: [], last: 1, losses: [1] },
  ])("makes $losses of $rolls and $last", ({ rolls, last, losses }) => {
    const chain = chainOf(rolls, last);
    expect(chain.map((loss) => loss && Number(loss.toFixed(12)))).toEqual(losses);
  });
});

describe("laws of loss rates", () => {
  const cents = fc.integer({ min: 1, max: 1_000_000 }).map((value) => value / 100);
  const anyItem = fc
    .record({
      amount: cents,
      date: fc.integer({ min: day("2024-01-01"), max: day("2024-11-30") }),
      terms: fc.integer({ min: 0, max: 90 }),
      paidAfter: fc.option(fc.integer({ min: 0, max: 200 })),
    })
    .map(({ amount, date, terms, paidAfter }): Item => ({
      amount,
      documentDate: date,
      dueDate: date + terms,
      settledDate: paidAfter === null ? "" : date + paidAfter,
    }));
  const ledger = fc.array(anyItem, { minLength: 1, maxLength: 30 });
  const ask = (items: readonly Item[]) => ratesOf([...COHORT, ...items], "2024-12-31");

  it("rates are fractions, and no older bucket is safer than what rolls into it", () => {
    fc.assert(
      fc.property(ledger, (items) => {
        const losses = lossesOf(ask(items));
        losses.forEach((loss, i) => {
          expect(loss).toBeGreaterThanOrEqual(0);
          expect(loss).toBeLessThanOrEqual(losses[i + 1] ?? 1);
        });
      }),
    );
  });

  it("the order of rows does not matter", () => {
    fc.assert(
      fc.property(ledger, (items) => {
        expect(ask([...items].reverse()).rates).toEqual(ask(items).rates);
      }),
    );
  });

  it("ten times every amount changes no rate", () => {
    fc.assert(
      fc.property(ledger, (items) => {
        const tenfold = [...COHORT, ...items].map((one) => ({
          ...one,
          amount: Math.round(Number(one.amount) * 1000) / 100,
        }));
        const losses = lossesOf(ratesOf(tenfold, "2024-12-31"));
        lossesOf(ask(items)).forEach((loss, i) => {
          expect(losses[i]).toBeCloseTo(loss!, 9);
        });
      }),
    );
  });
});
