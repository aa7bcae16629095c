import fc from "fast-check";

import { agingMovement } from "../../src/engine/aging/aging-movement";
import { agingReport } from "../../src/engine/aging/aging-report";
import type { AgingRow } from "../../src/engine/aging/aging-row";
import { withReceipts } from "../../src/engine/aging/paid-ledger";
import { statementOfAccount } from "../../src/engine/aging/statement-of-account";
import { readInvoices } from "../../src/engine/ledger/read-invoices";
import { sumAmounts } from "../../src/engine/values/money";
import type { PolicySettings } from "../../src/engine/policy/policy";
import { readReceipts } from "../../src/engine/receipts/read-receipts";
import { invoiceGrid, policyOf } from "../support/builders";

const AS_OF_DATE = 45_323;
const CUSTOMERS = ["C-1", "C-2", "C-3"] as const;
const NUMBERS = ["1", "2", "3", "4", ""] as const;

const cents = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((amount) => amount / 100);

const item = fc
  .record({
    customer: fc.constantFrom(...CUSTOMERS),
    invoiceNo: fc.constantFrom(...NUMBERS),
    documentDate: fc.integer({ min: AS_OF_DATE - 500, max: AS_OF_DATE + 10 }),
    terms: fc.constantFrom(0, 30, 60),
    amount: cents(-300, 1000),
    currency: fc.constantFrom("CNY", "USD"),
  })
  .map(({ terms, ...rest }) => ({ ...rest, dueDate: rest.documentDate + terms }));

const receipt = fc.record({
  customer: fc.constantFrom(...CUSTOMERS, "C-9"),
  date: fc.integer({ min: AS_OF_DATE - 450, max: AS_OF_DATE + 20 }),
  amount: cents(-200, 900),
  invoiceNo: fc.constantFrom(...NUMBERS, "9"),
  currency: fc.constantFrom("", "CNY", "USD"),
});

const items = fc.array(item, { minLength: 1, maxLength: 20 });
const someReceipts = fc.array(receipt, { maxLength: 12 });
const method = fc.constantFrom("matched" as const, "oldestFirst" as const);
const credits = fc.constantFrom<PolicySettings["unappliedCredits"]>(
  "separate",
  "inBucket",
  "netted",
);
const basis = fc.constantFrom<PolicySettings["agingBasis"]>("dueDate", "documentDate", "both");

type Rows<T> = T extends fc.Arbitrary<infer R> ? R : never;

const ledgerOf = (rows: Rows<typeof items>) => readInvoices(invoiceGrid(...rows));

function receiptsOf(rows: Rows<typeof someReceipts>) {
  return receiptTableOf(rows, true).receipts;
}

function receiptTableOf(rows: Rows<typeof someReceipts>, namesInvoices: boolean) {
  const cells = rows.map((one) => [
    one.customer,
    one.date,
    one.amount,
    one.invoiceNo,
    one.currency,
  ]);
  const titles = ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"];
  const grid = [titles, ...cells];
  return readReceipts(namesInvoices ? grid : grid.map((row) => row.filter((_, i) => i !== 3)));
}

const step = (from: number, value: number) => ({ from, value, row: null });
const RATES = new Map([["USD", [step(-Infinity, 7.1234), step(AS_OF_DATE - 100, 7.25)]]]);

function policyFor(
  unappliedCredits: PolicySettings["unappliedCredits"] = "separate",
  agingBasis: PolicySettings["agingBasis"] = "dueDate",
) {
  return policyOf({
    settings: { agingBasis, unappliedCredits, baseCurrency: "CNY" },
    rates: RATES,
  });
}

const inYuan = <T extends { readonly currency: string }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, currency: "CNY" as const }));

describe("receipts keep their laws", () => {
  it("conserve money, customer by customer: nobody pays for another", () => {
    fc.assert(
      fc.property(items, someReceipts, method, credits, basis, (rows, paid, by, shown, on) => {
        const ledger = ledgerOf(inYuan(rows));
        const receipts = receiptsOf(inYuan(paid));
        const policy = policyFor(shown, on);
        const report = agingReport(ledger, AS_OF_DATE, policy, { receipts, receiptMethod: by });
        const open = new Map(report.rows.map(({ group, total }) => [group, total]));
        for (const customer of [...CUSTOMERS, "C-9"]) {
          const invoiced = rows.filter(
            (row) => row.customer === customer && row.documentDate <= AS_OF_DATE,
          );
          const received = paid.filter(
            (row) => row.customer === customer && row.date <= AS_OF_DATE,
          );
          const owed = sumAmounts([
            ...invoiced.map(({ amount }) => amount),
            ...received.map(({ amount }) => -amount),
          ]);
          expect(open.get(customer) ?? 0).toBe(owed);
        }
        expect(report.proof.difference).toBe(0);
        expect(report.agesDifference).toBe(0);
      }),
    );
  });

  it("leave the ledger that they pay with the balances of the aging report", () => {
    fc.assert(
      fc.property(items, someReceipts, fc.boolean(), credits, basis, (rows, paid, named, ...by) => {
        // Netting may set off another credit first, and another amount is rounded in translation.
        const isPlain = by[0] === "netted";
        const ledger = ledgerOf(isPlain ? inYuan(rows) : rows);
        const table = receiptTableOf(isPlain ? inYuan(paid) : paid, named);
        const policy = policyFor(...by);
        const { receipts } = table;
        const receiptMethod = named ? "matched" : "oldestFirst";
        const expected = agingReport(ledger, AS_OF_DATE, policy, { receipts, receiptMethod });
        const paidLedger = withReceipts(ledger, table, AS_OF_DATE, policy).ledger;
        const found = agingReport(paidLedger, AS_OF_DATE, policy);
        // A refund of money that was never received has no bucket of its own in a ledger.
        const hasRefunds = paid.some(({ amount }) => amount < 0);
        const told = ({ group, total, overdue, unapplied, buckets, ageBuckets }: AgingRow) =>
          hasRefunds
            ? { group, total, overdue, unapplied }
            : { group, total, overdue, unapplied, buckets, ageBuckets };
        expect(found.rows.map(told)).toEqual(expected.rows.map(told));
        expect(told(found.total)).toEqual(told(expected.total));
        expect(found.proof.difference).toBe(0);
      }),
    );
  });

  it("tie out in several currencies, and their rows and columns add up", () => {
    fc.assert(
      fc.property(items, someReceipts, method, credits, basis, (rows, paid, by, shown, on) => {
        const asked = { receipts: receiptsOf(paid), receiptMethod: by };
        const policy = policyFor(shown, on);
        const { proof, ...report } = agingReport(ledgerOf(rows), AS_OF_DATE, policy, asked);
        expect(proof.difference).toBe(0);
        const { invoices, credits: notes, receipts, revaluation, closing } = proof;
        expect(sumAmounts([invoices, notes, receipts, revaluation])).toBe(closing);
        for (const row of [...report.rows, report.total]) {
          expect(sumAmounts([...row.buckets, row.unapplied])).toBe(row.total);
          if (on === "both") expect(sumAmounts([...row.ageBuckets, row.unapplied])).toBe(row.total);
        }
        expect(sumAmounts(report.rows.map(({ total }) => total))).toBe(report.total.total);
      }),
    );
  });

  it("do not depend on the order of the rows", () => {
    fc.assert(
      fc.property(items, someReceipts, method, credits, (rows, paid, by, shown) => {
        const of = (some: typeof rows, receipts: typeof paid) =>
          agingReport(ledgerOf(some), AS_OF_DATE, policyFor(shown), {
            receipts: receiptsOf(receipts),
            receiptMethod: by,
          });
        const told = of(rows, paid);
        const turned = of([...rows].reverse(), [...paid].reverse());
        expect(turned.total.total).toBe(told.total.total);
        expect(turned.rows.map(({ group, total }) => [group, total])).toEqual(
          told.rows.map(({ group, total }) => [group, total]),
        );
        expect(turned.proof.closing).toBe(told.proof.closing);
      }),
    );
  });

  it("change nothing when they come after the day", () => {
    fc.assert(
      fc.property(items, someReceipts, method, (rows, paid, by) => {
        const until = paid.filter(({ date }) => date <= AS_OF_DATE);
        const of = (receipts: typeof paid) =>
          agingReport(ledgerOf(rows), AS_OF_DATE, policyFor(), {
            receipts: receiptsOf(receipts),
            receiptMethod: by,
          });
        expect(of(paid)).toEqual(of(until));
      }),
    );
  });
});

describe("netting keeps its laws", () => {
  it("leaves a customer either invoices or a credit in one currency, and the total as it was", () => {
    fc.assert(
      fc.property(items, someReceipts, basis, (rows, paid, on) => {
        const ledger = ledgerOf(inYuan(rows));
        const receipts = receiptsOf(inYuan(paid));
        const [netted, apart] = (["netted", "separate"] as const).map(
          (shown) => agingReport(ledger, AS_OF_DATE, policyFor(shown, on), { receipts }).rows,
        );
        const total = (of: typeof apart) => of!.map((row) => [row.group, row.total]);
        // A customer whose credits pay all it owes has no row any more.
        expect(total(netted)).toEqual(total(apart).filter(([, amount]) => amount !== 0));
        for (const { buckets, unapplied } of netted!) {
          expect(Math.min(...buckets)).toBeGreaterThanOrEqual(0);
          expect(unapplied === 0 || Math.max(...buckets) === 0).toBe(true);
        }
      }),
    );
  });
});

describe("the as-of date", () => {
  it("moves by a day only what crosses a bound on it", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const dated = inYuan(rows).map((row) => ({ ...row, amount: Math.abs(row.amount) }));
        const earlier = dated.filter(({ documentDate }) => documentDate <= AS_OF_DATE);
        if (earlier.length === 0) return;
        const on = (day: number) => agingReport(ledgerOf(earlier), day, policyFor()).total.buckets;
        const [before, after] = [on(AS_OF_DATE), on(AS_OF_DATE + 1)];
        const crossing = [0, 30, 60, 90].map((bound) =>
          sumAmounts(
            earlier
              .filter(({ dueDate }) =>
                bound === 0 ? dueDate === AS_OF_DATE : AS_OF_DATE - dueDate === bound,
              )
              .map(({ amount }) => amount),
          ),
        );
        before.forEach((amount, bucket) => {
          const came = crossing[bucket - 1] ?? 0;
          const went = crossing[bucket] ?? 0;
          expect(after[bucket]).toBe(sumAmounts([amount, came, -went]));
        });
      }),
    );
  });
});

describe("the currency of presentation", () => {
  it("does not change the shares of the buckets", () => {
    fc.assert(
      fc.property(items, (rows) => {
        const sold = rows.map((row) => ({ ...row, amount: 1000 + Math.abs(row.amount) }));
        const shares = (baseCurrency: "CNY" | "USD") => {
          const rates = new Map([
            ["USD", [step(-Infinity, 8)]],
            ["CNY", [step(-Infinity, 0.125)]],
          ]);
          const policy = policyOf({ settings: { baseCurrency }, rates });
          const { total } = agingReport(ledgerOf(sold), AS_OF_DATE, policy);
          return total.total === 0 ? [] : total.buckets.map((amount) => amount / total.total);
        };
        const inDollars = shares("USD");
        shares("CNY").forEach((share, bucket) => {
          // A hundred items rounded to the cent, of a total of 125 at least.
          expect(share).toBeCloseTo(inDollars[bucket]!, 3);
        });
      }),
    );
  });
});

describe("agingMovement keeps its laws", () => {
  it("opens and closes with the aging reports, bucket by bucket, and leaves nothing over", () => {
    const days = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(
        items,
        someReceipts,
        method,
        credits,
        basis,
        days,
        (rows, paid, by, shown, on, n) => {
          const ledger = ledgerOf(rows);
          const policy = policyFor(shown, on);
          const asked = { receipts: receiptsOf(paid), receiptMethod: by };
          const from = AS_OF_DATE - n;
          const movement = agingMovement(ledger, from, AS_OF_DATE, policy, asked);
          const on2 = (date: number) => {
            const { total } = agingReport(ledger, date, policy, asked);
            return [...total.buckets, total.unapplied];
          };
          expect(movement.rows.map(({ opening }) => opening)).toEqual(on2(from));
          expect(movement.rows.map(({ closing }) => closing)).toEqual(on2(AS_OF_DATE));
          for (const row of [...movement.rows, movement.total]) {
            const { opening, invoiced, settled, movedOut, movedIn, revaluation } = row;
            expect(sumAmounts([opening, invoiced, settled, movedOut, movedIn, revaluation])).toBe(
              row.closing,
            );
          }
          expect(sumAmounts([movement.total.movedIn, movement.total.movedOut])).toBe(0);
          expect(movement.proof.difference).toBe(0);
        },
      ),
    );
  });
});

describe("statementOfAccount keeps its laws", () => {
  it("adds up to the customer's row of the aging report", () => {
    fc.assert(
      fc.property(items, someReceipts, method, credits, basis, (rows, paid, by, shown, on) => {
        const ledger = ledgerOf(inYuan(rows));
        const policy = policyFor(shown, on);
        const asked = { receipts: receiptsOf(inYuan(paid)), receiptMethod: by };
        const report = agingReport(ledger, AS_OF_DATE, policy, asked);
        for (const customer of new Set(rows.map((row) => row.customer))) {
          const { items: lines, totals } = statementOfAccount(
            ledger,
            customer,
            AS_OF_DATE,
            policy,
            asked,
          );
          const row = report.rows.find(({ group }) => group === customer);
          const total = totals[0]!;
          expect(sumAmounts(lines.map(({ openAmount }) => openAmount))).toBe(row?.total ?? 0);
          expect([...total.buckets, total.unapplied, total.overdue]).toEqual(
            row === undefined
              ? [0, 0, 0, 0, 0, 0, 0]
              : [...row.buckets, row.unapplied, row.overdue],
          );
        }
      }),
    );
  });
});
