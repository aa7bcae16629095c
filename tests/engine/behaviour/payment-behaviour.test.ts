import fc from "fast-check";

import { paymentBehaviour } from "../../../src/engine/behaviour/payment-behaviour";
import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { findInvoiceLines } from "../../../src/engine/ledger/invoice-lines";
import { addMonths } from "../../../src/engine/values/serial-date";
import { translationOf } from "../../../src/engine/ledger/translation";
import { ledgerOf, policyOf, ratesOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_352; // 1 March 2024
const DUE_DATE = AS_OF_DATE - 50;

/** An invoice paid on its due date: it makes the ledger one that shows settlements. */
const ON_TIME: Item = { customer: "Other", dueDate: DUE_DATE, settledDate: DUE_DATE };

/** What is known of customer C-1 on the as-of date. */
function behaviourOf(items: readonly Item[], asOfDate = AS_OF_DATE) {
  const ledger = ledgerOf(ON_TIME, ...items);
  const places = placeCustomers([{ id: "C-1", name: null }], ledger, []);
  const { settings } = policyOf();
  const behaviour = paymentBehaviour(ledger, findInvoiceLines(ledger), places, asOfDate, settings);
  return {
    judged: behaviour.judged[0]!,
    late: behaviour.late[0]!,
    severelyLate: behaviour.severelyLate[0]!,
    daysLate: behaviour.daysLate[0]!,
    daysLateSquared: behaviour.daysLateSquared[0]!,
    worstDaysLate: behaviour.worstDaysLate[0]!,
    weight: behaviour.weight[0]!,
    weightSquared: behaviour.weightSquared[0]!,
    lateWeight: behaviour.lateWeight[0]!,
    logDaysLate: behaviour.logDaysLate[0]!,
    logDaysLateSquared: behaviour.logDaysLateSquared[0]!,
    recent: behaviour.recent[0]!,
    recentDaysLate: behaviour.recentDaysLate[0]!,
  };
}

describe("paymentBehaviour", () => {
  it.each<{ item: Item; judged: number; days: number; because: string }>([
    { item: { settledDate: DUE_DATE }, judged: 1, days: 0, because: "it was paid on the due date" },
    { item: { settledDate: DUE_DATE + 1 }, judged: 1, days: 1, because: "it was paid a day late" },
    { item: { settledDate: DUE_DATE - 9 }, judged: 1, days: 0, because: "early counts as 0" },
    { item: { settledDate: "" }, judged: 1, days: 50, because: "it is open and past due" },
    { item: { settledDate: AS_OF_DATE }, judged: 1, days: 50, because: "it was paid that day" },
    { item: { settledDate: AS_OF_DATE + 1 }, judged: 1, days: 50, because: "it was open that day" },
    { item: { dueDate: AS_OF_DATE }, judged: 0, days: 0, because: "it is not yet past due" },
    { item: { dueDate: AS_OF_DATE - 1 }, judged: 1, days: 1, because: "it is past due by a day" },
    {
      item: { dueDate: AS_OF_DATE + 9, settledDate: AS_OF_DATE },
      judged: 1,
      days: 0,
      because: "it was paid early",
    },
    { item: { documentDate: AS_OF_DATE + 1 }, judged: 0, days: 0, because: "it is not there yet" },
    {
      item: { amount: -100, settledDate: DUE_DATE },
      judged: 0,
      days: 0,
      because: "it is a credit",
    },
    {
      item: { amount: 0, settledDate: DUE_DATE },
      judged: 0,
      days: 0,
      because: "nothing was to pay",
    },
    { item: { type: "Refund", amount: -5 }, judged: 0, days: 0, because: "it is a payment" },
    {
      item: { documentDate: "", dueDate: "", invoiceNo: "1" },
      judged: 0,
      days: 0,
      because: "it has no date",
    },
    { item: { paidAmount: 100 }, judged: 0, days: 0, because: "the day of payment is not known" },
    { item: { paidAmount: 40 }, judged: 1, days: 50, because: "a part is still open" },
    {
      item: { paidAmount: 40, settledDate: DUE_DATE },
      judged: 1,
      days: 50,
      because: "a part is still open",
    },
    {
      item: { paidAmount: 120, settledDate: DUE_DATE + 2 },
      judged: 1,
      days: 2,
      because: "it is paid, and more",
    },
    { item: { paidAmount: 120 }, judged: 0, days: 0, because: "it is paid, the day is not known" },
    {
      item: { paidAmount: 99.9999999, settledDate: DUE_DATE },
      judged: 1,
      days: 0,
      because: "noise is no money",
    },
  ])("judges $item: $judged, $days days late, because $because", ({ item, judged, days }) => {
    const { daysLate, daysLateSquared, late, ...found } = behaviourOf([
      { dueDate: DUE_DATE, ...item },
    ]);
    expect([found.judged, late, daysLate, daysLateSquared]).toEqual([
      judged,
      days > 0 ? 1 : 0,
      days,
      days * days,
    ]);
  });

  it("does not judge refunds, which are no sales, where payments bear their signs", () => {
    const { judged } = behaviourOf([
      { type: "Refund", amount: 30, dueDate: DUE_DATE },
      { type: "Payment", amount: -30, dueDate: DUE_DATE },
    ]);
    expect(judged).toBe(0);
  });

  it.each([
    { days: 30, severelyLate: 0 },
    { days: 31, severelyLate: 1 },
  ])(
    "counts an invoice $days days late as severely late: $severelyLate",
    ({ days, severelyLate }) => {
      const behaviour = behaviourOf([{ dueDate: DUE_DATE, settledDate: DUE_DATE + days }]);
      expect(behaviour.severelyLate).toBe(severelyLate);
    },
  );

  it.each([
    { months: 6, shift: 1, recent: 1, because: "it fell due after the first recent day" },
    { months: 6, shift: 0, recent: 0, because: "it fell due the day before the recent months" },
  ])("counts $recent as recent because $because", ({ months, shift, recent }) => {
    const dueDate = addMonths(AS_OF_DATE, -months) + shift;
    const behaviour = behaviourOf([{ dueDate, settledDate: dueDate + 3 }]);
    expect([behaviour.recent, behaviour.recentDaysLate]).toEqual([recent, 3 * recent]);
  });

  it.each([
    { months: 0, weight: 1, because: "it falls due that day" },
    { months: 24, weight: 0.5, because: "a half-life has passed" },
    { months: 48, weight: 0.25, because: "two have passed" },
  ])("gives an open invoice the weight $weight when $because", ({ months, weight }) => {
    const due = Math.round(AS_OF_DATE - (months * 365.25) / 12) - (months === 0 ? 1 : 0);
    const found = behaviourOf([{ dueDate: due, settledDate: "" }]);
    expect(found.weight).toBeCloseTo(weight, 2);
    expect(found.lateWeight).toBe(found.weight);
    expect(found.weightSquared).toBeCloseTo(weight ** 2, 2);
    const logDays = Math.log(1 + AS_OF_DATE - due);
    expect(found.logDaysLate).toBeCloseTo(found.weight * logDays, 9);
    expect(found.logDaysLateSquared).toBeCloseTo(found.weight * logDays ** 2, 9);
  });

  it("knows the worst of several, an open one at its age", () => {
    const paid = { dueDate: DUE_DATE, settledDate: DUE_DATE + 20 };
    expect(behaviourOf([paid]).worstDaysLate).toBe(20);
    expect(behaviourOf([paid, { dueDate: DUE_DATE, settledDate: "" }]).worstDaysLate).toBe(50);
  });

  it.each([
    { shift: 1, settledDate: 0, judged: 1, because: "it fell due within the history" },
    { shift: 0, settledDate: 0, judged: 0, because: "it fell due before the history" },
    { shift: 0, settledDate: "", judged: 1, because: "what is still open is never too old" },
  ])("judges $judged when $because", ({ shift, settledDate, judged }) => {
    const dueDate = addMonths(AS_OF_DATE, -24) + shift;
    const settled = settledDate === 0 ? dueDate : settledDate;
    expect(behaviourOf([{ dueDate, settledDate: settled }]).judged).toBe(judged);
  });

  it("judges nothing in a ledger that shows only what is open", () => {
    const ledger = ledgerOf({ dueDate: DUE_DATE }, { dueDate: AS_OF_DATE + 1 });
    const places = placeCustomers([], ledger, []);
    const lines = findInvoiceLines(ledger);
    const { judged, late, daysLate } = paymentBehaviour(
      ledger,
      lines,
      places,
      AS_OF_DATE,
      policyOf().settings,
    );
    expect([[...judged], [...late], [...daysLate]]).toEqual([[0], [0], [0]]);
  });
});

describe("amounts and days of all judged invoices", () => {
  const PAID_LATE: Item = { dueDate: DUE_DATE, settledDate: DUE_DATE + 4000, amount: 10 };
  const found = (items: readonly Item[], rates: Readonly<Record<string, number>> | null = null) => {
    const ledger = ledgerOf(ON_TIME, ...items);
    const places = placeCustomers([{ id: "C-1", name: null }], ledger, []);
    const { settings } = policyOf();
    const asOfDate = DUE_DATE + 5000;
    const translation =
      rates === null ? null : translationOf(ledger, "EUR", ratesOf(rates), asOfDate);
    const lines = findInvoiceLines(ledger);
    return paymentBehaviour(ledger, lines, places, asOfDate, settings, translation);
  };

  it("sums up what was judged and what of it was late, in the base currency", () => {
    const items: Item[] = [
      { dueDate: DUE_DATE + 4900, settledDate: DUE_DATE + 4900, amount: 100, currency: "EUR" },
      { dueDate: DUE_DATE + 4900, settledDate: DUE_DATE + 4901, amount: 30, currency: "USD" },
      { dueDate: DUE_DATE + 4990, settledDate: "", amount: 7, currency: "EUR" },
    ];
    const { judgedAmount, lateAmount } = found(items, { USD: 0.5, EUR: 1 });
    expect([judgedAmount[0], lateAmount[0]]).toEqual([122, 22]);
  });

  it("counts invoices by their days late, those beyond ten years with the last", () => {
    const recent = { dueDate: DUE_DATE + 4900 };
    const { countByDaysLate } = found([
      { ...recent, settledDate: DUE_DATE + 4900 },
      { ...recent, settledDate: DUE_DATE + 4903 },
      { ...recent, settledDate: DUE_DATE + 4903 },
      { ...PAID_LATE, settledDate: "" },
    ]);
    const counts = [...countByDaysLate].flatMap((count, days) =>
      count > 0 ? [[days, count]] : [],
    );
    expect(counts).toEqual([
      [0, 1],
      [3, 2],
      [3660, 1],
    ]);
  });

  it("keeps the worst, whichever comes last", () => {
    const late = (days: number): Item => ({
      ...{ dueDate: DUE_DATE + 4900, settledDate: DUE_DATE + 4900 + days },
    });
    expect(found([late(9), late(4)]).worstDaysLate[0]).toBe(9);
    expect(found([late(4), late(9)]).worstDaysLate[0]).toBe(9);
  });

  it("takes an invoice that was written off for one that is not paid", () => {
    const written: Item = { dueDate: DUE_DATE + 4900, status: "Written off", paidAmount: 60 };
    const paid: Item = { dueDate: DUE_DATE + 4900, settledDate: DUE_DATE + 4900, amount: 1 };
    expect(found([written, paid]).worstDaysLate[0]).toBe(100);
    const lines = [
      { ...written, invoiceNo: "7" },
      { ...paid, invoiceNo: "7" },
    ];
    expect(found(lines).worstDaysLate[0]).toBe(100);
  });
});

describe("paymentBehaviour puts the lines of an invoice together", () => {
  const LINE: Item = { invoiceNo: "1", dueDate: DUE_DATE, settledDate: DUE_DATE };

  it.each<{ lines: Item[]; judged: number; days: number; because: string }>([
    { lines: [LINE, LINE, LINE], judged: 1, days: 0, because: "they are one invoice" },
    {
      lines: [LINE, { ...LINE, settledDate: DUE_DATE + 4 }],
      judged: 1,
      days: 4,
      because: "the last line's settlement counts",
    },
    { lines: [LINE, { ...LINE, settledDate: "" }], judged: 1, days: 50, because: "a line is open" },
    {
      lines: [LINE, { ...LINE, amount: -150 }],
      judged: 0,
      days: 0,
      because: "the lines make a credit",
    },
    {
      lines: [
        { ...LINE, amount: 0.1, settledDate: "" },
        { ...LINE, amount: 0.2, settledDate: "" },
        { ...LINE, amount: -0.3, settledDate: "" },
      ],
      judged: 0,
      days: 0,
      because: "they cancel out, noise of binary fractions apart",
    },
    {
      lines: [
        LINE,
        {
          ...LINE,
          dueDate: DUE_DATE + 20,
          documentDate: DUE_DATE - 30,
          settledDate: DUE_DATE + 21,
        },
      ],
      judged: 2,
      days: 1,
      because: "instalments are paid apart",
    },
  ])("judges $judged with $days days because $because", ({ lines, judged, days }) => {
    for (const order of [lines, [...lines].reverse()]) {
      const found = behaviourOf(order);
      expect([found.judged, found.daysLate]).toEqual([judged, days]);
    }
  });
});

describe("paymentBehaviour knows nothing after the as-of date", () => {
  const dates = {
    documentDate: fc.integer({ min: AS_OF_DATE - 200, max: AS_OF_DATE + 50 }),
    termsDays: fc.integer({ min: 0, max: 60 }),
    paidAfter: fc.option(fc.integer({ min: 0, max: 150 })),
    invoiceNo: fc.constantFrom("1", "2", "3", ""),
  };
  const items = fc.array(fc.record(dates), { maxLength: 20 });

  it("whatever happens later changes nothing", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 99 }), (plans, shift) => {
        const known = plans.map(({ documentDate, termsDays, paidAfter, invoiceNo }) => ({
          invoiceNo,
          documentDate,
          dueDate: documentDate + termsDays,
          settledDate: paidAfter === null ? "" : documentDate + paidAfter,
        }));
        const changed = known
          .filter(({ documentDate }) => documentDate <= AS_OF_DATE)
          .map((item, i) => {
            const { settledDate } = item;
            const isKnown = typeof settledDate === "number" && settledDate <= AS_OF_DATE;
            return isKnown ? item : { ...item, settledDate: AS_OF_DATE + shift + i };
          });
        const news = { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 1, settledDate: "" };
        expect(behaviourOf([...changed, news])).toEqual(behaviourOf(known));
      }),
    );
  });
});
