import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { ledgerKnownAt } from "../../../src/engine/ledger/ledger-known-at";
import { outcomesAfter } from "../../../src/engine/proof/outcomes";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const CUT_OFF = 45_292; // 1 January 2024
const END = CUT_OFF + 90;

/** Something is settled on the last day, so that all of the horizon is known. */
const LAST: Item = {
  customer: "Other",
  documentDate: CUT_OFF,
  dueDate: CUT_OFF + 5,
  settledDate: END,
};

function outcomeOf(...items: readonly Item[]) {
  const ledger = ledgerOf(LAST, ...items.map((item) => ({ documentDate: CUT_OFF - 40, ...item })));
  const places = placeCustomers([{ id: "C-1", name: null }], ledger, []);
  const known = ledgerKnownAt(ledger, END);
  const customers = outcomesAfter(known, null, places, CUT_OFF, policyOf().settings);
  const found = customers.find(({ place }) => place === 0);
  return found === undefined ? null : [found.isLate, found.isSeverelyLate];
}

describe("outcomesAfter", () => {
  it.each<{ item: Item; outcome: boolean[] | null; because: string }>([
    {
      item: { dueDate: CUT_OFF, settledDate: CUT_OFF + 9 },
      outcome: null,
      because: "it fell due on the cut-off date",
    },
    {
      item: { dueDate: CUT_OFF + 1, settledDate: CUT_OFF + 1 },
      outcome: [false, false],
      because: "it was paid on time",
    },
    {
      item: { dueDate: CUT_OFF + 1, settledDate: CUT_OFF },
      outcome: null,
      because: "it was settled by the cut-off date",
    },
    {
      item: { dueDate: CUT_OFF + 1, settledDate: CUT_OFF + 2 },
      outcome: [true, false],
      because: "it was a day late",
    },
    {
      item: { dueDate: CUT_OFF + 1, settledDate: CUT_OFF + 31 },
      outcome: [true, false],
      because: "30 days late is not seriously late",
    },
    {
      item: { dueDate: CUT_OFF + 1, settledDate: CUT_OFF + 32 },
      outcome: [true, true],
      because: "31 days late is",
    },
    {
      item: { dueDate: END - 20, settledDate: END + 60 },
      outcome: [true, false],
      because: "only the days to the end are known",
    },
    { item: { dueDate: END, settledDate: END + 60 }, outcome: null, because: "it is not yet late" },
    { item: { dueDate: END + 1 }, outcome: null, because: "it falls due after the end" },
    {
      item: { documentDate: CUT_OFF + 10, dueDate: CUT_OFF + 40, settledDate: CUT_OFF + 50 },
      outcome: [true, false],
      because: "invoices of the horizon count too",
    },
    { item: { dueDate: CUT_OFF + 9, amount: -50 }, outcome: null, because: "it is a credit" },
  ])("is $outcome when $because", ({ item, outcome }) => {
    expect(outcomeOf(item)).toEqual(outcome);
  });

  it("calls a customer late from half of its invoices on", () => {
    const late = { dueDate: CUT_OFF + 5, settledDate: CUT_OFF + 6 };
    const onTime = { dueDate: CUT_OFF + 5, settledDate: CUT_OFF + 5 };
    expect(outcomeOf(late, onTime)).toEqual([true, false]);
    expect(outcomeOf(late, onTime, onTime)).toEqual([false, false]);
  });

  it("counts lateness until the ledger's last day where it ends before the horizon", () => {
    const open = { documentDate: CUT_OFF, dueDate: CUT_OFF + 20 };
    const last = { customer: "Other", documentDate: CUT_OFF + 30, dueDate: CUT_OFF + 60 };
    const ledger = ledgerOf(open, last, {
      customer: "Other",
      documentDate: CUT_OFF,
      dueDate: CUT_OFF + 1,
      settledDate: CUT_OFF + 1,
    });
    const places = placeCustomers([], ledger, []);
    const known = ledgerKnownAt(ledger, CUT_OFF + 365);
    const outcomes = outcomesAfter(known, null, places, CUT_OFF, policyOf().settings);
    expect(known.lastDate).toBe(CUT_OFF + 30);
    expect(outcomes[0]).toEqual({ place: 0, isLate: true, isSeverelyLate: false });
  });
});
