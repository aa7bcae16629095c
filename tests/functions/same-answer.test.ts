/** The same policy gives the same answer: what a customer owes and has overdue, in every function. */
import fc from "fast-check";

import { CreditBook } from "../../src/engine/book/credit-book";
import { findInvoiceLines } from "../../src/engine/ledger/invoice-lines";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { collectionReport } from "../../src/engine/measures/collection-report";
import { readPolicy } from "../../src/engine/policy/read-policy";
import { pastBalancesOf } from "../../src/engine/release/past-balances";
import { ITEM_KIND } from "../../src/engine/words/item-kind";
import { DAYS, FIRST_DAY, PAST_LEDGERS } from "../support/past-ledgers";
import { call } from "../support/worksheet-functions";

const setting = <V extends string | number>(item: string, ...values: V[]) =>
  fc.constantFrom(...values).map((value) => ["setting", item, "", value]);

/** Policies that treat credits, rests, disputes and discounts in all their ways. */
const POLICIES = fc
  .tuple(
    setting("unapplied credits", "separate", "in bucket", "netted oldest first"),
    setting("named credits", "applied", "apart"),
    setting("disputed items", "counted", "set aside"),
    setting("small difference", 0, 1, 20),
    setting("minimum overdue", 0, 50),
    setting("aging basis", "due date", "document date"),
  )
  .map((rows) => [
    ["Rule", "Item", "From", "Value"],
    ["setting", "base currency", "", "EUR"],
    ["rate", "USD", "", 0.9],
    ...rows,
  ]);

const LAST_DAY = FIRST_DAY + DAYS;
const DAY = fc.integer({ min: FIRST_DAY + 10, max: LAST_DAY + 20 });

/** A limit above what any customer of these ledgers owes. */
const LIMIT = 10_000;

/** Forty paid invoices of a customer apart: without a record nothing is said of risks. */
const PAID_INVOICES = Array.from({ length: 40 }, (_, i) => {
  const date = FIRST_DAY - 100 + i;
  const paid = [100, 100, date + 20 + (i % 15)];
  return ["Prompt", `P${i}`, "Invoice", date, date + 25, ...paid, "Paid", "EUR", "no", ""];
});

/** A column of a table by the texts of its first one. */
function columnOf(table: unknown[][], title: string): ReadonlyMap<string, number> {
  const column = table[0]!.indexOf(title);
  return new Map(table.slice(1).map((row) => [String(row[0]), Number(row[column]) || 0]));
}

describe("what a customer owes and has overdue", () => {
  it("is the same in aging, portfolio, statement, measures, provision and concentration", () => {
    const seen = { apart: 0, debtors: 0 };
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, DAY, (ledger, policy, day) => {
        const aging = call("AGINGREPORT", ledger, day, policy);
        const [owed, overdue] = [columnOf(aging, "Total"), columnOf(aging, "Of which overdue")];
        const portfolio = call("PORTFOLIO", null, ledger, day, policy);
        const exposure = columnOf(portfolio, "Exposure");
        const late = columnOf(portfolio, "Overdue");
        for (const customer of new Set(ledger.slice(1).map(([name]) => String(name)))) {
          expect(exposure.get(customer) ?? 0).toBe(owed.get(customer) ?? 0);
          expect(late.get(customer) ?? 0).toBe(overdue.get(customer) ?? 0);
          const account = call("STATEMENTOFACCOUNT", customer, ledger, day, policy);
          const inBase = (label: string) =>
            account
              .filter(([first]) => first === label)
              .reduce((sum, row) => sum + Number(row[4]) * (row[6] === "USD" ? 0.9 : 1), 0);
          // A translated total is rounded once, the aging item by item.
          expect(Math.abs(inBase("Total") - (owed.get(customer) ?? 0))).toBeLessThan(0.08);
          expect(Math.abs(inBase("Of which overdue") - (overdue.get(customer) ?? 0))).toBeLessThan(
            0.08,
          );
        }
        const total = owed.get("Total") ?? 0;
        const totals = aging.find(([label]) => label === "Total")!;
        // Unapplied credits stand below the buckets of a provision.
        const buckets = aging[0]!
          .slice(1, aging[0]!.indexOf("Total"))
          .filter((title) => title !== "Unapplied credits");
        const rates = [["Bucket", "Loss rate"], ...buckets.map((bucket) => [bucket, 0.1])];
        const provision = call("LOSSPROVISION", ledger, day, policy, rates);
        const provided = columnOf(provision, "Gross amount");
        // A credit in a bucket lowers no allowance: it stands apart there.
        if (!policy.some((row) => row.includes("in bucket"))) {
          seen.apart++;
          buckets.forEach((bucket, place) => {
            expect(provided.get(String(bucket))).toBe(totals[place + 1]);
          });
        }
        expect(provided.get("Aging total")).toBe(total);
        const debtors = [...owed].filter(([name, sum]) => /^C\d$/.test(name) && sum > 0);
        if (debtors.length > 0) {
          seen.debtors++;
          const shares = columnOf(call("CONCENTRATION", ledger, day, policy), "Balance");
          for (const [customer, balance] of debtors) expect(shares.get(customer)).toBe(balance);
          expect(shares.get("Total of the aging report")).toBe(total);
        }
        const { policy: rules } = readPolicy(policy);
        const { closing } = collectionReport(
          readInvoices(ledger, rules.reading),
          day,
          90,
          rules,
        ).window;
        expect(closing.total).toBe(total);
        expect(closing.overdue).toBe(overdue.get("Total") ?? 0);
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(Math.min(seen.apart, seen.debtors)).toBeGreaterThan(20);
  });

  it("is what is asked for and kept out, what waiting costs, and what may be lost", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, DAY, (ledger, policy, day) => {
        const aging = call("AGINGREPORT", ledger, day, policy);
        const [owed, overdue] = [columnOf(aging, "Total"), columnOf(aging, "Of which overdue")];
        const work = call("WORKLIST", null, ledger, day, policy);
        const overdueAt = work[0]!.indexOf("Of which overdue");
        const workOf = (isWanted: (row: unknown[]) => boolean) =>
          work.filter(isWanted).reduce((sum, row) => sum + Number(row[overdueAt]), 0);
        const losses = columnOf(call("EXPECTEDLOSS", null, ledger, day, policy), "Exposure");
        for (const name of new Set(ledger.slice(1).map(([customer]) => String(customer)))) {
          expect(workOf(([first]) => first === name)).toBeCloseTo(overdue.get(name) ?? 0, 6);
          expect(losses.get(name) ?? 0).toBe(owed.get(name) ?? 0);
        }
        const byDispute = call("AGINGREPORT", ledger, day, policy, "Disputed");
        const disputed = columnOf(byDispute, "Of which overdue").get("yes") ?? 0;
        expect(workOf((row) => row.includes("disputed in the ledger"))).toBeCloseTo(disputed, 6);
        const costs = call("CARRYINGCOST", null, ledger, day, policy);
        for (const title of aging[0]!.slice(1, aging[0]!.indexOf("Total") + 1).map(String)) {
          const [waiting, expected] = [columnOf(costs, title), columnOf(aging, title)];
          for (const name of owed.keys()) {
            if (!/^(C\d|Total)$/.test(name)) continue;
            expect([name, title, waiting.get(name)]).toEqual([name, title, expected.get(name)]);
          }
        }
      }),
      { numRuns: 60, seed: 9 },
    );
  });

  it("is what receipts are forecast of, and what the sales of months and the buckets end with", () => {
    let withCredits = 0;
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, DAY, (ledger, policy, day) => {
        const all = [...ledger, ...PAID_INVOICES];
        const aging = call("AGINGREPORT", all, day, policy);
        const total = columnOf(aging, "Total").get("Total") ?? 0;
        const forecast = call("RECEIPTSFORECAST", all, day, 3, "month", policy);
        const expected = columnOf(forecast, "Expected receipts");
        expect(expected.get("Receivables by the aging")).toBe(total);
        expect(expected.get("Difference")).toBe(0);
        if (aging[0]!.includes("Unapplied credits")) {
          withCredits++;
          const credits = columnOf(aging, "Unapplied credits").get("Total");
          expect(expected.get("Credit items and receipts on account")).toBe(credits);
        }
        const pattern = columnOf(call("COLLECTIONPATTERN", all, day, 4, policy), "Invoiced");
        expect(pattern.get("Receivables by the aging")).toBe(total);
        expect(pattern.get("Difference")).toBe(0);
        // What is open there is owed before credits; a credit in a bucket is one all the same.
        const credits = pattern.get("Credit items and receipts on account")!;
        const open = [...pattern]
          .filter(([label]) => label.startsWith("Open"))
          .map(([, sum]) => sum);
        expect(open).toHaveLength(2);
        expect(open.reduce((sum, part) => sum + part, credits)).toBeCloseTo(total, 6);
        const movement = call("AGINGMOVEMENT", all, FIRST_DAY, day, policy);
        expect(columnOf(movement, "Closing").get("Total")).toBe(total);
      }),
      { numRuns: 40, seed: 10 },
    );
    expect(withCredits).toBeGreaterThan(10);
  });

  it("has nothing of what was written off, and of rests that are no coin", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, fc.integer({ min: 1, max: 49 }), (some, policy, part) => {
        const gone = [
          ["W1", "X1", "Invoice", FIRST_DAY, FIRST_DAY, 70, 0, FIRST_DAY + 5, "Written off"],
          ["W2", "X2", "Invoice", FIRST_DAY, FIRST_DAY, 70, 30, "", "Written off"],
          ["R1", "X3", "Invoice", FIRST_DAY, FIRST_DAY, 70 + part / 10_000, 70, "", "Open"],
          ["R2", "X4", "Credit Note", FIRST_DAY, FIRST_DAY, -part / 10_000, 0, "", "Open"],
        ].map((row) => [...row, "EUR", "no", ""]);
        const all = [...some, ...gone, ...PAID_INVOICES];
        const names = gone.map(([name]) => name);
        for (const [id, ...args] of [
          ["AGINGREPORT", all, LAST_DAY, policy],
          ["WORKLIST", null, all, LAST_DAY, policy],
          ["CARRYINGCOST", null, all, LAST_DAY, policy],
          ["EXPECTEDLOSS", null, all, LAST_DAY, policy],
          ["INVOICERISK", all, LAST_DAY, 0, policy],
        ] as const) {
          const found = call(id, ...args).filter(([name]) => names.includes(String(name)));
          expect([id, found]).toEqual([id, []]);
        }
        const exposure = columnOf(call("PORTFOLIO", null, all, LAST_DAY, policy), "Exposure");
        expect(names.map((name) => exposure.get(String(name)))).toEqual([0, 0, 0, 0]);
      }),
      { numRuns: 20, seed: 11 },
    );
  });

  it("is what an order is checked against, to the cent", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, DAY, (ledger, rows, day) => {
        const policy = [...rows, ["hold", "utilisation", 1 + 1e-9, "hold"]];
        const owed = columnOf(call("AGINGREPORT", ledger, day, policy), "Total");
        const names = ["C1", "C2", "C3"];
        const customers = [["Customer", "Credit Limit"], ...names.map((name) => [name, LIMIT])];
        const decisions = (beyond: number) => {
          const orders = names.map((name) => [
            Math.round((LIMIT - (owed.get(name) ?? 0) + beyond) * 100) / 100,
          ]);
          const list = names.map((name) => [name]);
          return call("ORDERCHECK", list, orders, customers, ledger, day, policy).flat();
        };
        expect(decisions(0)).toEqual(names.map(() => "Warn"));
        expect(decisions(0.01)).toEqual(names.map(() => "Hold"));
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it("is what the risks of the open invoices are about", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, DAY, (ledger, policy, day) => {
        const [header, ...items] = ledger;
        const all = [header!, ...items, ...PAID_INVOICES];
        const risks = call("INVOICERISK", all, day, 0, policy);
        for (const customer of new Set(items.map(([name]) => String(name)))) {
          const account = call("STATEMENTOFACCOUNT", customer, all, day, policy);
          // The lines of an invoice that fall due on one day are paid together.
          const invoices = new Map<string, number>();
          for (const [number, date, due, , open] of account.slice(1)) {
            if (date === "") continue;
            const invoice = [number, date, due].join();
            invoices.set(invoice, (invoices.get(invoice) ?? 0) + Number(open));
          }
          const owed = [...invoices.values()].reduce((sum, open) => sum + Math.max(0, open), 0);
          const own = risks.filter(([name]) => name === customer);
          expect(own.reduce((sum, row) => sum + Number(row[3]), 0)).toBeCloseTo(owed, 6);
        }
      }),
      { numRuns: 60, seed: 8 },
    );
  });

  it("is the same where amounts have fractions of the smallest coin", () => {
    const invoices = [
      ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount", "Currency"],
      ["A", "1", FIRST_DAY, FIRST_DAY, 100.4, "JPY"],
      ["A", "2", FIRST_DAY, FIRST_DAY, 100.4, "JPY"],
      ["A", "3", FIRST_DAY, FIRST_DAY, 0.4, "JPY"],
    ];
    const customers = [
      ["Customer", "Credit Limit"],
      ["A", 200],
    ];
    const owed = columnOf(call("AGINGREPORT", invoices, LAST_DAY, null), "Total").get("A");
    const portfolio = call("PORTFOLIO", customers, invoices, LAST_DAY, null);
    expect([owed, columnOf(portfolio, "Exposure").get("A")]).toEqual([200, 200]);
    expect(columnOf(portfolio, "Utilisation").get("A")).toBe(1);
  });

  it("is on every day of the past what the book of that day says", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, POLICIES, (grid, rows) => {
        const { policy } = readPolicy(rows);
        const ledger = readInvoices(grid, policy.reading);
        const bookOn = (one: typeof ledger, day: number | null) =>
          new CreditBook(
            {
              ...{ customers: null, statements: null, events: null, receipts: null, orders: null },
              ledger: one,
              lines: findInvoiceLines(one),
            },
            day,
            policy,
          );
        const pastOf = pastBalancesOf(bookOn(ledger, LAST_DAY));
        const places = [...ledger.customers.keys()];
        const pasts = places.map((place) =>
          pastOf([...ledger.customerOf.keys()].filter((i) => ledger.customerOf[i] === place)),
        );
        for (let day = FIRST_DAY; day < LAST_DAY + 30; day += 13) {
          // In the morning: the invoices of the day are still to come.
          const documentDate = ledger.documentDate.map((date, item) =>
            date === day && ledger.kindOf[item] !== ITEM_KIND.payment ? day + 1 : date,
          );
          const book = bookOn({ ...ledger, documentDate }, day);
          for (const place of places) {
            const { balance, measures } = book.at(place);
            const past = pasts[place]!.balanceOn(day);
            expect(past.exposure).toBe(balance?.exposure ?? 0);
            expect(past.daysPastDue).toBe(measures.daysPastDue ?? 0);
            expect(past.shareOverdue).toBeCloseTo(measures.shareOverdue ?? 0, 9);
          }
        }
      }),
      { numRuns: 60, seed: 6 },
    );
  });
});
