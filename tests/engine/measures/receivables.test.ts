import fc from "fast-check";

import { agingReport } from "../../../src/engine/aging/aging-report";
import { OpenItemsByDay } from "../../../src/engine/aging/open-items";
import { translationOf } from "../../../src/engine/ledger/translation";
import { receivablesAt } from "../../../src/engine/measures/receivables";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45473; // 30 June 2024

type RecordOf<A> = A extends fc.Arbitrary<infer T> ? T : never;

const at = (ledger: ReturnType<typeof ledgerOf>, ...dates: number[]) =>
  receivablesAt(
    ledger,
    dates,
    translationOf(ledger, null, new Map(), dates[0]!),
    new OpenItemsByDay(ledger, policyOf()),
  );

describe("receivablesAt", () => {
  it.each([
    { daysPastDue: 0, overdue: 0, overNinety: 0 },
    { daysPastDue: 1, overdue: 100, overNinety: 0 },
    { daysPastDue: 90, overdue: 100, overNinety: 0 },
    { daysPastDue: 91, overdue: 100, overNinety: 100 },
  ])("has $overdue overdue at $daysPastDue days past due", ({ daysPastDue, ...expected }) => {
    const ledger = ledgerOf({ dueDate: AS_OF_DATE - daysPastDue, openAmount: 100 });
    expect(at(ledger, AS_OF_DATE)[0]).toMatchObject({ total: 100, invoices: 100, ...expected });
  });

  it("deducts credit items from the total, and leaves them out of what is overdue", () => {
    const ledger = ledgerOf(
      { dueDate: AS_OF_DATE - 5, openAmount: 100 },
      { dueDate: AS_OF_DATE - 5, openAmount: -30 },
    );
    const expected = { total: 70, current: -30, invoices: 100, overdue: 100 };
    expect(at(ledger, AS_OF_DATE)[0]).toMatchObject(expected);
  });

  it("undoes receipts after each day", () => {
    const ledger = ledgerOf({
      documentDate: AS_OF_DATE - 50,
      settledDate: AS_OF_DATE,
      amount: 100,
      paidAmount: 100,
    });
    const days = at(ledger, AS_OF_DATE - 51, AS_OF_DATE - 50, AS_OF_DATE - 1, AS_OF_DATE);
    expect(days.map(({ total }) => total)).toEqual([0, 100, 100, 0]);
  });

  const item = fc.record({
    documentDate: fc.integer({ min: AS_OF_DATE - 400, max: AS_OF_DATE + 20 }),
    terms: fc.nat(120),
    cents: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    daysToPay: fc.option(fc.nat(300)),
  });
  const toItem = ({ documentDate, terms, cents, daysToPay }: RecordOf<typeof item>): Item => ({
    documentDate,
    dueDate: documentDate + terms,
    amount: cents / 100,
    paidAmount: daysToPay === null ? 0 : cents / 100,
    settledDate: daysToPay === null ? "" : documentDate + daysToPay,
  });

  it("ties out to the aging report of each day", () => {
    const back = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 30 }), back, (records, daysBack) => {
        const ledger = ledgerOf(...records.map(toItem));
        const days = at(ledger, AS_OF_DATE - daysBack, AS_OF_DATE);
        for (const { date, total, overdue } of days) {
          const report = agingReport(ledger, date, policyOf());
          expect([total, overdue]).toEqual([report.total.total, report.total.overdue]);
        }
      }),
    );
  });
});
