/** What receipts did, day by day, explains what is open: nothing is lost between the two. */
import fc from "fast-check";

import { Accounts } from "../../../src/engine/ledger/accounts";
import { mixedInvoicesOf } from "../../../src/engine/ledger/credit-lines";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { applyReceipts } from "../../../src/engine/receipts/apply-receipts";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { DAYS, FIRST_DAY, PAST_LEDGERS, PAST_RECEIPTS } from "../../support/past-ledgers";
import { ledgerOf } from "../../support/builders";

const LAST_DAY = FIRST_DAY + DAYS + 40;

describe("the settlements by receipts", () => {
  it.each(["matched", "oldestFirst"] as const)(
    "make the open amounts and the last days, %s",
    (method) => {
      fc.assert(
        fc.property(PAST_LEDGERS, PAST_RECEIPTS, (grid, rows) => {
          const ledger = readInvoices(grid);
          const accounts = new Accounts(ledger, ledger.dueDate, "EUR");
          const { receipts } = readReceipts(rows);
          const mixed = mixedInvoicesOf(ledger);
          const { amounts, paidOn, unapplied, payments, log } = applyReceipts(
            ...[ledger, accounts, mixed, receipts, LAST_DAY, method, "EUR"],
          );
          const settled = new Float64Array(ledger.length);
          const lastPaid = new Int32Array(ledger.length);
          const isOfReceipts = new Set(receipts.map(({ date }) => date));
          log.forEach((item, day, amount) => {
            settled[item]! += amount;
            if (amount > 0 && isOfReceipts.has(day)) {
              lastPaid[item] = Math.max(lastPaid[item]!, day);
            }
          });
          ledger.amount.forEach((amount, item) => {
            expect(amount - settled[item]!).toBeCloseTo(amounts[item]!, 6);
            expect(lastPaid[item]).toBeGreaterThanOrEqual(paidOn[item]!);
          });
          const sumOf = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);
          // Everything received pays items, or stays unapplied.
          expect(sumOf(settled) + sumOf(unapplied.map(({ amount }) => amount))).toBeCloseTo(
            sumOf(payments.map(({ received }) => received)),
            6,
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it("begin with negative lines, on the day of their invoice", () => {
    const line = { invoiceNo: "1", documentDate: 45_170, dueDate: 45_200 };
    const ledger = ledgerOf(
      { ...line, amount: 100 },
      { ...line, amount: -30 },
      { ...line, amount: 50 },
    );
    const accounts = new Accounts(ledger, ledger.dueDate, "EUR");
    const mixed = mixedInvoicesOf(ledger);
    const { log } = applyReceipts(ledger, accounts, mixed, [], 45_300, "matched", "EUR");
    const seen: number[][] = [];
    log.forEach((...entry) => seen.push(entry));
    expect(seen).toEqual([
      [1, 45_170, -30],
      [0, 45_170, 30],
    ]);
  });

  it.each<{ because: string; receipts: number[][]; log: number[][]; paidBack?: number[][] }>([
    {
      because: "money pays the oldest first, each for what it takes",
      receipts: [[3, 120]],
      log: [
        [0, 3, 100],
        [1, 3, 20],
      ],
    },
    {
      because: "a refund opens again what was paid last",
      receipts: [
        [3, 120],
        [5, -50],
      ],
      log: [
        [0, 3, 100],
        [1, 3, 20],
        [1, 5, -20],
        [0, 5, -30],
      ],
    },
    {
      because: "a refund before its money counts when that comes, part by part",
      receipts: [
        [1, -70],
        [3, 60],
        [6, 30],
      ],
      log: [
        [0, 3, 60],
        [0, 6, 30],
        [0, 3, -60],
        [0, 6, -10],
      ],
      paidBack: [
        [3, -60],
        [6, -10],
      ],
    },
    {
      because: "of two such refunds the second takes what the first has left",
      receipts: [
        [1, -40],
        [2, -30],
        [3, 60],
        [6, 30],
      ],
      log: [
        [0, 3, 60],
        [0, 6, 30],
        [0, 3, -40],
        [0, 3, -20],
        [0, 6, -10],
      ],
      paidBack: [
        [3, -40],
        [3, -20],
        [6, -10],
      ],
    },
  ])("are told where $because", ({ receipts, log, paidBack = [] }) => {
    const line = { documentDate: 45_170, dueDate: 45_200 };
    const ledger = ledgerOf({ ...line, amount: 100 }, { ...line, amount: 50, dueDate: 45_210 });
    const accounts = new Accounts(ledger, ledger.dueDate, "EUR");
    const rows = receipts.map(([day, amount]) => ["C-1", 45_300 + day!, amount]);
    const { receipts: read } = readReceipts([["Customer", "Receipt Date", "Amount"], ...rows]);
    const applied = applyReceipts(ledger, accounts, [], read, 45_320, "oldestFirst", "EUR");
    const seen: number[][] = [];
    applied.log.forEach((item, day, amount) => seen.push([item, day - 45_300, amount]));
    expect(seen).toEqual(log);
    expect(applied.paidBack.map(({ day, amount }) => [day - 45_300, amount])).toEqual(paidBack);
  });
});
