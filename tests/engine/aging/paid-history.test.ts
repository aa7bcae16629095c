/** A ledger that receipts pay looks on every earlier day as with the receipts of that day alone. */
import fc from "fast-check";

import { openAmountOf, openItemsOn } from "../../../src/engine/aging/open-items";
import { withReceipts } from "../../../src/engine/aging/paid-ledger";
import { CreditBook } from "../../../src/engine/book/credit-book";
import { findInvoiceLines } from "../../../src/engine/ledger/invoice-lines";
import type { InvoiceLedger } from "../../../src/engine/ledger/invoice-ledger";
import { ledgerKnownAt } from "../../../src/engine/ledger/ledger-known-at";
import { openAmountAt } from "../../../src/engine/ledger/open-amount";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { readReceipts, type ReceiptTable } from "../../../src/engine/receipts/read-receipts";
import { pastBalancesOf } from "../../../src/engine/release/past-balances";
import type { CellGrid } from "../../../src/engine/values/cells";
import { sumAmounts } from "../../../src/engine/values/money";
import { ITEM_KIND } from "../../../src/engine/words/item-kind";
import { ledgerOf, policyOf, ratesOf } from "../../support/builders";
import { DAYS, FIRST_DAY, PAST_LEDGERS, PAST_RECEIPTS } from "../../support/past-ledgers";

const LAST_DAY = FIRST_DAY + DAYS + 20;
const EVERY_DAYS = 7;

const policy = (unappliedCredits: "separate" | "netted") =>
  policyOf({
    settings: { unappliedCredits, baseCurrency: "EUR", smallDifference: 20 },
    rates: ratesOf({ USD: 0.9 }),
  });

/** Receipts that come in alone, or with refunds; with the numbers of invoices, or without. */
const RECEIPTS = fc
  .tuple(PAST_RECEIPTS, fc.boolean(), fc.boolean())
  .map(([grid, hasRefunds, hasNumbers]) => {
    const rows = grid.map((row, i) =>
      i === 0 || hasRefunds ? row : row.map((cell, j) => (j === 2 ? Math.abs(Number(cell)) : cell)),
    );
    const table = readReceipts(
      hasNumbers ? rows : rows.map((row) => row.filter((_, j) => j !== 3)),
    );
    return { table, hasRefunds };
  });

const ledgerOfGrid = (grid: CellGrid) => readInvoices(grid);

const until = (table: ReceiptTable, day: number): ReceiptTable => ({
  ...table,
  receipts: table.receipts.filter(({ date }) => date <= day),
});

/** What is open by customer and currency, a blank one being the base. */
function balancesOn(ledger: InvoiceLedger, openOf: (item: number) => number) {
  const open = new Map<string, number[]>();
  for (let item = 0; item < ledger.length; item++) {
    const amount = openOf(item);
    if (amount === 0) continue;
    const customer = ledger.customers[ledger.customerOf[item]!]!;
    const currency = ledger.currencies[ledger.currencyOf[item]!] || "EUR";
    const key = `${customer} ${currency}`;
    open.set(key, [...(open.get(key) ?? []), amount]);
  }
  const sums = [...open].map(([key, amounts]) => [key, sumAmounts(amounts)] as const);
  return sums.filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}

const days = Array.from({ length: 22 }, (_, i) => FIRST_DAY - EVERY_DAYS + i * EVERY_DAYS);

describe("a ledger that receipts pay", () => {
  it("has on every earlier day the open items that the receipts of that day leave", () => {
    fc.assert(
      fc.property(
        PAST_LEDGERS,
        RECEIPTS,
        fc.constantFrom("separate" as const, "netted" as const),
        (grid, { table, hasRefunds }, credits) => {
          const ledger = ledgerOfGrid(grid);
          const rules = policy(credits);
          const { ledger: history } = withReceipts(ledger, table, LAST_DAY, rules);
          for (const day of days) {
            const then = withReceipts(ledger, until(table, day), day, rules).ledger;
            const [open, known] = [history, then].map((one) => openItemsOn(one, day, rules));
            const openOf = (item: number) => openAmountOf(open!, history, item, day);
            const knownOf = (item: number) => openAmountOf(known!, then, item, day);
            expect(balancesOn(history, openOf)).toEqual(balancesOn(then, knownOf));
            // Refunds come last, and may open what a later payment has settled.
            if (hasRefunds) continue;
            for (let item = 0; item < ledger.length; item++) {
              if (ledger.documentDate[item]! > day) continue;
              // Which credit of several pays first makes no difference to what is paid.
              if (credits === "netted" && ledger.amount[item]! < 0) continue;
              expect(openOf(item)).toBe(knownOf(item));
              expect(open!.noDelay.has(item)).toBe(known!.noDelay.has(item));
            }
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it.each([
    { what: "the payment that it gives back", receipts: [["C1", 20, 30, "R1"]] },
    {
      what: "two payments, one of them before it",
      receipts: [
        ["C1", 3, 20, "R1"],
        ["C1", 20, 30, "R1"],
      ],
    },
    { what: "money that pays no invoice", receipts: [["C1", 20, 30, ""]] },
  ])(
    "owes a refund earlier than $what until then, a write-off between them or not",
    ({ receipts }) => {
      const header = [
        "Customer",
        "Invoice No",
        "Invoice Date",
        "Due Date",
        "Amount",
        "Status",
        "Settled Date",
      ];
      const row = ["C1", "R1", FIRST_DAY, FIRST_DAY + 30, 100, "Written off", FIRST_DAY + 10];
      const rows = [["C1", 5, -30, "R1"], ...receipts].map(([customer, day, ...rest]) => [
        customer,
        FIRST_DAY + Number(day),
        ...rest,
      ]);
      const table = readReceipts([["Customer", "Receipt Date", "Amount", "Applied To"], ...rows]);
      const ledger = readInvoices([header, row]);
      const rules = policy("separate");
      const { ledger: history } = withReceipts(ledger, table, LAST_DAY, rules);
      for (let day = FIRST_DAY; day < FIRST_DAY + 30; day++) {
        const then = withReceipts(ledger, until(table, day), day, rules).ledger;
        const openIn = (one: InvoiceLedger) =>
          balancesOn(one, (item) => openAmountAt(one, item, day));
        expect([day, openIn(ledgerKnownAt(history, day))]).toEqual([
          day,
          openIn(ledgerKnownAt(then, day)),
        ]);
      }
    },
  );

  it("is known on an earlier day by the receipts of that day", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, RECEIPTS, (grid, { table, hasRefunds }) => {
        const ledger = ledgerOfGrid(grid);
        const rules = policy("separate");
        const { ledger: history } = withReceipts(ledger, table, LAST_DAY, rules);
        for (const day of days) {
          const then = withReceipts(ledger, until(table, day), day, rules).ledger;
          const [known, expected] = [ledgerKnownAt(history, day), ledgerKnownAt(then, day)];
          const openIn = (one: InvoiceLedger) =>
            balancesOn(one, (item) => openAmountAt(one, item, day));
          expect(openIn(known)).toEqual(openIn(expected));
          const paidOf = (one: InvoiceLedger) =>
            Array.from(one.sourceRow.keys(), (item) => [
              one.sourceRow[item],
              one.amount[item],
              one.residualAmount[item],
              one.writtenOff?.[item] ?? 0,
              one.residualAmount[item] === 0 && one.amount[item]! > 0 ? one.settledDate[item] : 0,
            ]).filter(([row, amount]) => Number(row) < grid.length + 1 && Number(amount) > 0);
          if (!hasRefunds) expect(paidOf(known)).toEqual(paidOf(expected));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("is replayed with what was owed on the mornings of the past", () => {
    fc.assert(
      fc.property(PAST_LEDGERS, RECEIPTS, (grid, { table: given, hasRefunds }) => {
        // In one currency: what is put together differently is translated to other cents.
        const inEuro = (cell: unknown) => (cell === "USD" ? "EUR" : cell);
        const ledger = ledgerOfGrid(grid.map((row) => row.map(inEuro)));
        const receipts = given.receipts.map((one) => ({ ...one, currency: "EUR" }));
        const table = { ...given, receipts };
        const rules = policy("separate");
        const bookOver = (one: InvoiceLedger, day: number | null) =>
          new CreditBook(
            {
              ...{ customers: null, statements: null, events: null, receipts: null, orders: null },
              ledger: one,
              lines: findInvoiceLines(one),
            },
            day,
            rules,
          );
        const { ledger: history } = withReceipts(ledger, table, LAST_DAY, rules);
        const pastOf = pastBalancesOf(bookOver(history, LAST_DAY));
        const pasts = history.customers.map((name, place) => ({
          name,
          past: pastOf(
            [...history.customerOf.keys()].filter((i) => history.customerOf[i] === place),
          ),
        }));
        for (const day of days) {
          const documentDate = ledger.documentDate.map((date, item) =>
            date === day && ledger.kindOf[item] !== ITEM_KIND.payment ? day + 1 : date,
          );
          const morning = { ...ledger, documentDate };
          const paid = withReceipts(morning, until(table, day), day, rules);
          const then = bookOver(paid.ledger, day);
          for (const { name, past } of pasts) {
            const found = past.balanceOn(day);
            // Nobody knows a payer before its first receipt.
            const isKnown = then.sums!.ledger.customers.includes(name);
            const now = isKnown ? then.at(then.placeOf(name)) : null;
            expect(found.exposure).toBeCloseTo(now?.balance?.exposure ?? 0, 6);
            if (!hasRefunds) expect(found.daysPastDue).toBe(now?.measures.daysPastDue ?? 0);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("part payments", () => {
  const INVOICE = { invoiceNo: "A", documentDate: 45_300, dueDate: 45_330, amount: 100 };
  const TITLES = ["Customer", "Receipt Date", "Amount", "Invoice"];

  it.each([
    { day: 45_299, open: 0 },
    { day: 45_300, open: 100 },
    { day: 45_309, open: 100 },
    { day: 45_310, open: 70 },
    { day: 45_319, open: 70 },
    { day: 45_320, open: 20 },
    { day: 45_339, open: 20 },
    { day: 45_340, open: 0 },
  ])("leave $open on day $day", ({ day, open }) => {
    const receipts = [
      ["C-1", 45_340, 20, "A"],
      ["C-1", 45_310, 30, "A"],
      ["C-1", 45_320, 50, "A"],
    ];
    const table = readReceipts([TITLES, ...receipts]);
    const { ledger } = withReceipts(ledgerOf(INVOICE), table, 45_400, policyOf());
    expect(openAmountAt(ledger, 0, day)).toBe(open);
  });

  it("pay what was there on their day, not what fell due earlier but came later", () => {
    const items = [
      { documentDate: 45_300, dueDate: 45_360, amount: 100 },
      { documentDate: 45_310, dueDate: 45_315, amount: 100 },
    ];
    const table = readReceipts([
      ["Customer", "Receipt Date", "Amount"],
      ["C-1", 45_305, 60],
      ["C-1", 45_312, 70],
    ]);
    const { ledger } = withReceipts(ledgerOf(...items), table, 45_400, policyOf());
    expect([...ledger.residualAmount]).toEqual([40, 30]);
    expect([0, 1].map((item) => openAmountAt(ledger, item, 45_311))).toEqual([40, 100]);
  });
});
