import fc from "fast-check";

import { debtsWithoutRate, type Assessment } from "../../../src/engine/book/assessment";
import type { FactorCode } from "../../../src/engine/words/factor-codes";
import { bookOf, invoiceGrid, policyOf, type BookRanges, type Item } from "../../support/builders";

const AS_OF_DATE = 45_352; // 1 March 2024

/** Five customers who pay as other customers do, so that C-1 is compared with a portfolio. */
const OTHERS: readonly Item[] = Array.from({ length: 40 }, (_, i) => ({
  customer: `P-${i % 5}`,
  dueDate: AS_OF_DATE - 30 - i,
  settledDate: AS_OF_DATE - 30 - i + (i % 4 === 0 ? 12 : -2),
}));

function assess(items: readonly Item[], ranges: BookRanges = {}): Assessment {
  const invoices = invoiceGrid(...items, ...OTHERS);
  return bookOf({ invoices, asOfDate: AS_OF_DATE, ...ranges }).find("C-1");
}

/** A table of one customer. */
function customerWith(fields: Readonly<Record<string, unknown>>) {
  return [
    ["Customer ID", ...Object.keys(fields)],
    ["C-1", ...Object.values(fields)],
  ];
}

function factorOf({ score }: Assessment, code: FactorCode) {
  return score.factors.find((factor) => factor.code === code)!;
}

const STATEMENTS = [
  ["Customer ID", "Period", "Current assets", "Current liabilities", "Total assets", "Equity"],
  ["C-1", "2022", 800, 500, 3000, 1000],
  ["C-1", "2023", 900, 500, 3000, 1200],
  ["C-1", "2024", 1, 500, 3000, -5],
];

describe("assess", () => {
  it("knows nothing of a customer that only the customers' table names", () => {
    const { score, grade, limit, lines, balance, payments, nextReview } = bookOf({
      customers: customerWith({ Country: "DE" }),
      asOfDate: AS_OF_DATE,
    }).find("C-1");
    expect(score).toMatchObject({ value: null, coverage: 0 });
    expect([grade, limit, lines, balance, payments, nextReview]).toEqual([
      null,
      null,
      [],
      null,
      null,
      null,
    ]);
  });

  it.each([
    { from: AS_OF_DATE, blocked: 1 },
    { from: AS_OF_DATE + 1, blocked: null },
  ])("is blocked from the day on that the table tells: $from", ({ from, blocked }) => {
    const customers = customerWith({ "Hold from": from });
    expect(bookOf({ customers, asOfDate: AS_OF_DATE }).find("C-1").measures.blocked).toBe(blocked);
  });

  it("scores from the ledger alone", () => {
    const { score, grade, balance, payments } = assess([
      { dueDate: AS_OF_DATE - 60, settledDate: AS_OF_DATE - 50 },
      { dueDate: AS_OF_DATE - 5 },
    ]);
    expect(balance).toEqual({
      exposure: 100,
      openInvoices: 100,
      overdue: 100,
      paidEarly: 0,
      oldestDays: 5,
      openItems: 1,
      disputed: 0,
      untranslated: [],
    });
    expect(payments).toEqual({ judged: 2, late: 2, severelyLate: 0, meanDaysLate: 7.5 });
    expect(score.coverage).toBeCloseTo(0.59, 12);
    expect(score.value).toBeCloseTo(76.73, 2);
    expect(grade).toBe("B");
  });

  it("has no score where a list of open items tells too little, though it tells what is overdue", () => {
    const invoices = invoiceGrid({ dueDate: AS_OF_DATE - 5 }, { dueDate: AS_OF_DATE + 20 });
    const { score, grade, balance } = bookOf({ invoices, asOfDate: AS_OF_DATE }).find("C-1");
    expect([score.value, grade, balance?.overdue]).toEqual([null, null, 100]);
    expect(score.coverage).toBeCloseTo(0.13, 12);
  });

  it("knows nothing of a customer whose invoices are all of later", () => {
    const later = { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 31 };
    const { balance, payments, score } = assess([later]);
    expect([balance, payments, score.coverage]).toEqual([null, null, 0]);
  });

  it("takes the latest statement on the as-of date, and its bases for the limit", () => {
    const { statement, limitFacts } = assess([{}], { statements: STATEMENTS });
    expect(statement?.latest.items).toMatchObject({ equity: 1200 });
    expect(limitFacts).toMatchObject({ netWorth: 1200, workingCapital: 400 });
  });

  it("counts statements in the unit of the policy", () => {
    const policy = policyOf({ settings: { statementUnit: 1000 } });
    const { limitFacts } = assess([{}], { statements: STATEMENTS, policy });
    expect(limitFacts).toMatchObject({ netWorth: 1_200_000, workingCapital: 400_000 });
  });

  it("takes purchases and terms from the customers' table, else from the ledger", () => {
    const sales = [{ documentDate: AS_OF_DATE - 200, dueDate: AS_OF_DATE - 155 }];
    expect(assess(sales).limitFacts).toMatchObject({
      annualPurchases: 181.59, // 100 in 201 days
      termsDays: 45,
    });
    const customers = customerWith({ "Annual Purchases": 5000, Terms: "Net 60" });
    expect(assess(sales, { customers }).limitFacts).toMatchObject({
      annualPurchases: 5000,
      termsDays: 60,
    });
    const blank = customerWith({ "Annual Purchases": 0, Terms: 0 });
    expect(assess(sales, { customers: blank }).limitFacts).toMatchObject({
      annualPurchases: 181.59,
      termsDays: 45,
    });
  });

  it("reviews a customer again as the grade demands", () => {
    const onTime = Array.from({ length: 30 }, (_, i) => ({
      dueDate: AS_OF_DATE - 40 - i,
      settledDate: AS_OF_DATE - 41 - i,
    }));
    const { grade, nextReview } = assess(onTime);
    expect([grade, nextReview]).toEqual(["A", 45_717]); // 1 March 2025
  });
});

describe("assess uses the credit limit", () => {
  const items = [{ dueDate: AS_OF_DATE + 5, amount: 80 }];

  it.each([
    { limit: 100, validTo: "", used: 0.8, lines: ["amber"], because: "80 of 100 are used" },
    { limit: 80, validTo: "", used: 1, lines: ["red"], because: "all of it is used" },
    { limit: 79, validTo: "", used: 80 / 79, lines: ["hold", "red"], because: "more is used" },
    { limit: 0, validTo: "", used: null, lines: ["hold", "red"], because: "nothing is allowed" },
    { limit: "", validTo: "", used: null, lines: [], because: "no limit is set" },
    {
      limit: 79,
      validTo: AS_OF_DATE,
      used: 80 / 79,
      lines: ["hold", "red", "amber"],
      because: "it still holds, and runs out",
    },
    {
      limit: 79,
      validTo: AS_OF_DATE - 1,
      used: null,
      lines: ["hold", "amber"],
      because: "it has run out",
    },
  ])("$limit to $validTo: $used, $lines, because $because", ({ limit, validTo, used, lines }) => {
    const customers = customerWith({ "Credit Limit": limit, "Limit Valid To": validTo });
    const assessment = assess(items, { customers });
    expect(assessment.utilisation).toBe(used);
    expect(factorOf(assessment, "utilisation").value).toBe(used);
    expect(assessment.lines.map(({ level }) => level)).toEqual(lines);
  });

  it("of 0 is not exceeded by one who owes nothing", () => {
    const customers = customerWith({ "Credit Limit": 0 });
    const { lines, utilisation } = assess([{ settledDate: AS_OF_DATE }], { customers });
    expect([lines, utilisation]).toEqual([[], null]);
  });

  it("is not used by a credit balance", () => {
    const customers = customerWith({ "Credit Limit": 100 });
    const { utilisation, balance } = assess([{ amount: -30 }], { customers });
    expect(utilisation).toBe(0);
    expect(balance).toMatchObject({ exposure: -30, openInvoices: 0, overdue: 0, oldestDays: 0 });
  });
});

describe("assess takes facts from the customers' table", () => {
  const only = (fields: Readonly<Record<string, unknown>>) =>
    bookOf({ customers: customerWith(fields), asOfDate: AS_OF_DATE }).find("C-1");

  it("for the limit, and knows none that is not stated", () => {
    const stated = only({
      ...{ "Lead Days": 12, "Trade Reference": 500, "Agency Limit": 600 },
      ...{ "Requested Limit": 800, "Insured Limit": 700 },
    });
    const facts = { leadDays: 12, tradeReference: 500, agencyLimit: 600 };
    expect(stated.limitFacts).toMatchObject({ ...facts, insuredLimit: 700, requestedLimit: 800 });
    const unknown = { tradeReference: null, agencyLimit: null, insuredLimit: null };
    expect(only({ "Insured Limit": 0 }).limitFacts).toMatchObject({
      ...{ ...unknown, requestedLimit: null, annualPurchases: null, termsDays: null },
      leadDays: policyOf().settings.leadDays,
    });
  });

  it("for promises only where there is a table of events", () => {
    const promises = (events?: BookRanges["events"]) =>
      assess([{}], events === undefined ? {} : { events }).factorValues.brokenPromises;
    const kept = [
      ["Customer", "Date", "Event"],
      ["C-1", AS_OF_DATE, "law suit"],
    ];
    expect(promises()).toBeNull();
    expect(promises(kept)).toBe(0);
    expect(promises([...kept, ["C-1", AS_OF_DATE, "broken promise"]])).toBe(1);
  });
});

describe("assess adds what is owed and what is on order", () => {
  it.each([
    { owed: "EUR", ordered: "EUR", exposure: 150 },
    { owed: "EUR", ordered: "", exposure: 100 },
    { owed: "", ordered: "EUR", exposure: 50 },
    { owed: "", ordered: "", exposure: null },
    { owed: "JPY", ordered: "EUR", exposure: null },
    { owed: "EUR", ordered: "JPY", exposure: null },
  ])("100 in $owed and 50 in $ordered are $exposure", ({ owed, ordered, exposure }) => {
    const item = { amount: 100, currency: owed };
    const assessment = assess(owed === "" ? [{ customer: "C-2", currency: "EUR" }] : [item], {
      customers: customerWith({ "Credit Limit": 200, Deposit: 30 }),
      orders: [
        ["Customer", "Amount", "Currency"],
        [ordered === "" ? "C-2" : "C-1", 50, ordered],
      ],
      policy: policyOf({ settings: { baseCurrency: "EUR" } }),
    });
    expect(assessment.exposure).toBe(exposure);
    // Net of the deposit.
    expect(assessment.utilisation).toBe(exposure === null ? null : (exposure - 30) / 200);
    const isUnknown = owed === "JPY" || ordered === "JPY";
    expect(assessment.factorValues.coverShare).toBe(isUnknown ? null : 0.15); // 30 of 200
  });
});

describe("assess measures what lines look at", () => {
  it.each([
    { days: 14, dunningLevel: 1 },
    { days: 15, dunningLevel: 2 },
  ])("of one who owes 100 of 400 for $days days: level $dunningLevel", ({ days, dunningLevel }) => {
    const { measures } = assess([
      { dueDate: AS_OF_DATE - days },
      { dueDate: AS_OF_DATE + 9, amount: 300 },
    ]);
    expect(measures).toMatchObject({ daysPastDue: days, shareOverdue: 0.25, dunningLevel });
  });

  it("are not known of one who owes nothing, but by what the customers' table says", () => {
    const customers = customerWith({
      ...{ "Credit Limit": 50, "Limit Valid To": AS_OF_DATE - 3 },
      ...{ "Next Review": AS_OF_DATE + 4, Blocked: "yes" },
    });
    const { measures } = assess([], { customers });
    expect(measures).toMatchObject({
      ...{ daysPastDue: null, shareOverdue: null, dunningLevel: null, score: null },
      ...{ groupUtilisation: null, debtWithoutRate: null, unreadableLimit: null },
      ...{ limitExpiry: 3, reviewOverdue: -4, blocked: 1 },
    });
  });

  /** C-1 shares a limit with C-2, who owes 200 in a currency. */
  const shared = (currency: string, groupLimit: number | "", own = "EUR") =>
    assess(
      [
        { amount: 100, currency: own },
        { customer: "C-2", amount: 200, currency },
      ],
      {
        customers: [
          ["Customer ID", "Group", "Group Limit"],
          ["C-1", "Holding", groupLimit],
          ["C-2", "Holding", ""],
        ],
        policy: policyOf({ settings: { baseCurrency: "EUR" } }),
      },
    );

  it.each([
    { currency: "EUR", limit: 1000, used: 0.3, debtWithoutRate: null },
    { currency: "EUR", limit: "" as const, used: null, debtWithoutRate: null },
    { currency: "JPY", limit: 1000, used: null, debtWithoutRate: 1 },
    // Who shares no limit is not held for the debts of others.
    { currency: "JPY", limit: "" as const, used: null, debtWithoutRate: null },
  ])("of a group that owes in $currency against a limit of $limit", (one) => {
    expect(shared(one.currency, one.limit).measures).toMatchObject({
      groupUtilisation: one.used,
      debtWithoutRate: one.debtWithoutRate,
    });
  });

  it("names the customer's own debts without a rate, else those of the group", () => {
    expect(debtsWithoutRate(shared("JPY", 1000))).toEqual([
      { currency: "JPY", amount: 200, items: 1 },
    ]);
    expect(debtsWithoutRate(shared("JPY", 1000, "KRW"))).toEqual([
      { currency: "KRW", amount: 100, items: 1 },
    ]);
    expect(debtsWithoutRate(shared("JPY", ""))).toEqual([]);
  });
});

describe("assess knows when a customer is reviewed", () => {
  const onTime = Array.from({ length: 30 }, (_, i) => ({
    dueDate: AS_OF_DATE - 40 - i,
    settledDate: AS_OF_DATE - 41 - i,
  }));

  it.each([
    { last: 45_200, next: 45_400, reviewed: 45_400, because: "it is agreed" },
    // 30 September 2024 is twelve months after 30 September 2023.
    { last: 45_199, next: "", reviewed: 45_565, because: "the grade's months have passed" },
    { last: "", next: 45_400, reviewed: 45_400, because: "it is agreed" },
    { last: "", next: "", reviewed: 45_717, because: "nobody has looked yet" },
  ])("on $reviewed after $last, since $because", ({ last, next, reviewed }) => {
    const customers = customerWith({ "Last Review": last, "Next Review": next });
    const { grade, nextReview, measures } = assess(onTime, { customers });
    expect([grade, nextReview]).toEqual(["A", reviewed]);
    const isDated = last !== "" || next !== "";
    expect(measures.reviewOverdue).toBe(isDated ? AS_OF_DATE - reviewed : null);
  });

  it("by what is agreed alone where it has no grade", () => {
    const reviewOf = (fields: Readonly<Record<string, unknown>>) =>
      bookOf({ customers: customerWith(fields), asOfDate: AS_OF_DATE }).find("C-1").nextReview;
    expect(reviewOf({ "Last Review": 45_199 })).toBeNull();
    expect(reviewOf({ "Next Review": 45_400 })).toBe(45_400);
  });
});

describe("assess lets events cap score and grade", () => {
  const items = Array.from({ length: 30 }, (_, i) => ({
    dueDate: AS_OF_DATE - 40 - i,
    settledDate: AS_OF_DATE - 41 - i,
  }));

  it.each([
    { date: AS_OF_DATE, grade: "C", because: "it happened on the day" },
    { date: AS_OF_DATE + 1, grade: "A", because: "it has not happened yet" },
    { date: 44_621, grade: "A", because: "1 March 2022 is before the history of 24 months" },
    { date: 44_622, grade: "C", because: "it is the first day of the history" },
  ])("to $grade for a law suit on $date, because $because", ({ date, grade }) => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C-1", date, "law suit"],
    ];
    const assessment = assess(items, { events });
    expect(assessment.grade).toBe(grade);
    expect(assessment.override?.grade ?? "A").toBe(grade);
    expect(assessment.score.value).toBeLessThanOrEqual(grade === "C" ? 64.99 : 100);
    expect(assessment.limit?.gradeFactor).toBe(grade === "C" ? 0.5 : 1);
  });
});

const day = fc.integer({ min: AS_OF_DATE - 400, max: AS_OF_DATE + 60 });
const item = fc.record({
  customer: fc.constantFrom("C-1", "C-2", "C-3", "C-4", "C-5", "C-6"),
  invoiceNo: fc.constantFrom("1", "2", ""),
  documentDate: day,
  dueDate: day,
  amount: fc.integer({ min: -20_000, max: 100_000 }).map((cents) => cents / 100),
  settledDate: fc.oneof(fc.constant<number | "">(""), day),
});
const ledgers = fc.array(item, { minLength: 1, maxLength: 40 });
const CUSTOMERS = [
  ["Customer ID", "Credit Limit", "Customer Since"],
  ...["C-1", "C-2", "C-3", "C-4", "C-5", "C-6"].map((id, i) => [id, i * 100, 40_000 + i * 900]),
];

/** What is concluded about each customer. */
function conclusions(ranges: BookRanges) {
  const book = bookOf({ customers: CUSTOMERS, asOfDate: AS_OF_DATE, ...ranges });
  return Array.from({ length: book.length }, (_, place) => book.at(place));
}

describe("assess keeps its laws", () => {
  it("nothing that happens after the as-of date changes a score or a limit", () => {
    const later = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(ledgers, later, later, (items, shift, other) => {
        // A payment is known on its day, though its invoice be written later.
        const known = items.filter(
          ({ documentDate, settledDate }) =>
            documentDate <= AS_OF_DATE || (settledDate !== "" && settledDate <= AS_OF_DATE),
        );
        const changed = known.map((one) => {
          const { settledDate } = one;
          const isKnown = typeof settledDate === "number" && settledDate <= AS_OF_DATE;
          return isKnown ? one : { ...one, settledDate: AS_OF_DATE + shift };
        });
        const news = { ...items[0]!, documentDate: AS_OF_DATE + other, settledDate: "" as const };
        const before = conclusions({ invoices: invoiceGrid(...items) });
        const after = conclusions({
          invoices: invoiceGrid(...changed, news),
          statements: [
            ["Customer ID", "Period", "Current assets", "Current liabilities", "Equity"],
            ["C-1", "2024-12-31", 1, 2, -3],
          ],
          events: [
            ["Customer", "Date", "Event"],
            ["C-2", AS_OF_DATE + other, "insolvency"],
          ],
        });
        const judged = (all: readonly Assessment[]) =>
          all.map(({ score, grade, limit, lines, balance }) => [
            score,
            grade,
            limit,
            lines,
            balance,
          ]);
        expect(judged(after)).toEqual(judged(before));
      }),
    );
  });

  it("the order of the rows changes no score and no limit", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const one = conclusions({ invoices: invoiceGrid(...items) });
        const other = conclusions({ invoices: invoiceGrid(...[...items].reverse()) });
        one.forEach(({ score, grade, limit, balance }, i) => {
          expect(other[i]!.score.value).toBe(score.value);
          expect([other[i]!.grade, other[i]!.balance]).toEqual([grade, balance]);
          expect(other[i]!.limit?.amount).toBe(limit?.amount);
        });
      }),
    );
  });

  it("statements change no factor that the ledger tells", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const invoices = invoiceGrid(...items);
        const isOfLedger = ({ group }: { group: string }) => group !== "financial";
        const without = conclusions({ invoices })[0]!.score.factors.filter(isOfLedger);
        const having = conclusions({ invoices, statements: STATEMENTS })[0]!;
        const points = (factors: typeof without) =>
          factors.map(({ code, points }) => [code, points]);
        expect(points(having.score.factors.filter(isOfLedger))).toEqual(points(without));
      }),
    );
  });

  it("no number is NaN, infinite or -0, and the range holds the score", () => {
    fc.assert(
      fc.property(ledgers, (items) => {
        const all = conclusions({ invoices: invoiceGrid(...items), statements: STATEMENTS });
        for (const assessment of all) {
          const { score, limit, balance, payments, utilisation, limitFacts } = assessment;
          for (const number of numbersIn({
            score,
            limit,
            balance,
            payments,
            utilisation,
            limitFacts,
          })) {
            expect(Number.isFinite(number) && !Object.is(number, -0)).toBe(true);
          }
          if (score.value === null) continue;
          expect(score.low).toBeLessThanOrEqual(score.value);
          expect(score.high).toBeGreaterThanOrEqual(score.value);
        }
      }),
    );
  });
});

/** Every number in an answer. */
function numbersIn(answer: unknown): number[] {
  if (typeof answer === "number") return [answer];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap(numbersIn);
}
