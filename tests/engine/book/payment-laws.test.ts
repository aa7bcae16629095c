import fc from "fast-check";

import { bookOf, invoiceGrid, policyOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024
/** The trend compares with what was before: there a better past is a worse present. */
function withoutTrend(name: "International" | "China") {
  const weights = new Map(policyOf({ name }).weights);
  weights.delete("trend");
  return policyOf({ name, weights });
}

const POLICIES = { International: withoutTrend("International"), China: withoutTrend("China") };
const policy = fc.constantFrom("International" as const, "China" as const);

/** So much that a rest of two per cent is more than the small difference that passes as paid. */
const cents = fc.integer({ min: 1e4, max: 1e7 });

/** An invoice on 30 days, with what of it was paid by when. */
const invoices = fc.array(
  fc.record({
    customer: fc.constantFrom("C-1", "C-2", "C-3", "C-4", "C-5", "C-6"),
    age: fc.integer({ min: 1, max: 720 }),
    days: fc.integer({ min: 1, max: 200 }),
    amount: cents,
  }),
  { minLength: 8, maxLength: 60 },
);

type Invoice = typeof invoices extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

function itemOf({
  customer,
  age,
  days,
  amount,
}: Omit<Invoice, "customer"> & { customer: string }): Item {
  const documentDate = AS_OF_DATE - age;
  const isOpen = days > age;
  return {
    customer,
    documentDate,
    dueDate: documentDate + 30,
    amount: amount / 100,
    openAmount: isOpen ? amount / 100 : 0,
    settledDate: isOpen ? "" : documentDate + days,
  };
}

const isOpen = ({ age, days }: Invoice) => days > age;

/** What C-1 is judged by, and its score. */
function scored(items: readonly Item[], rules: keyof typeof POLICIES) {
  const book = bookOf({
    invoices: invoiceGrid(...items),
    customers: [
      ["Customer ID", "Credit limit", "Customer since"],
      ["C-1", 5000, 43_000],
    ],
    asOfDate: AS_OF_DATE,
    policy: POLICIES[rules],
  });
  const { payments, score, balance } = book.find("C-1");
  return {
    judged: payments?.judged ?? 0,
    score: score.value,
    oldestDays: balance?.oldestDays ?? null,
  };
}

describe("a customer that pays better is scored no worse", () => {
  it("when an open invoice is paid, in part or whole, on any day", () => {
    const part = fc.integer({ min: 1, max: 100 }).filter((percent) => percent !== 99);
    fc.assert(
      fc.property(invoices, policy, part, fc.nat(), (given, rules, percent, paidAgo) => {
        const place = given.findIndex((one) => one.customer === "C-1" && isOpen(one));
        if (place < 0) return;
        const before = given.map(itemOf);
        const item = before[place]!;
        const open = Math.floor((given[place]!.amount * (100 - percent)) / 100) / 100;
        const settledDate = open > 0 ? "" : AS_OF_DATE - (paidAgo % (given[place]!.age + 1));
        const paid = { ...item, openAmount: open, settledDate };
        const after = before.map((one, i) => (i === place ? paid : one));
        const [one, other] = [scored(before, rules), scored(after, rules)];
        // What is not known of a customer that nobody can judge becomes known by the payment.
        if (one.judged === 0 || one.score === null) return;
        expect(other.score).toBeGreaterThanOrEqual(one.score);
      }),
      { numRuns: 300 },
    );
  });

  it("when it has more invoices that were paid on time", () => {
    const added = fc.array(fc.record({ age: fc.integer({ min: 31, max: 720 }), amount: cents }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(invoices, policy, added, (given, rules, more) => {
        const before = given.map(itemOf);
        const onTime = more.map(({ age, amount }) =>
          itemOf({ customer: "C-1", age, amount, days: 30 }),
        );
        const [one, other] = [scored(before, rules), scored([...before, ...onTime], rules)];
        if (one.judged === 0 || one.score === null) return;
        expect(other.score).toBeGreaterThanOrEqual(one.score);
      }),
      { numRuns: 300 },
    );
  });

  it.each(["International", "China"] as const)(
    "when of 2,000 prompt invoices one was forgotten: it costs little, and is named (%s)",
    (rules) => {
      const prompt = Array.from({ length: 2000 }, (_, i) =>
        itemOf({ customer: "C-1", age: 1 + (i % 630), days: 28, amount: 1e5 }),
      );
      const others = Array.from({ length: 50 }, (_, i) =>
        itemOf({ customer: `K-${i % 10}`, age: 200 + i, days: 25 + (i % 30), amount: 1e5 }),
      );
      const forgotten = itemOf({ customer: "C-1", age: 330, days: 400, amount: 2e4 });
      const without = scored([...others, ...prompt], rules);
      const withIt = scored([...others, ...prompt, forgotten], rules);
      expect(without.score! - withIt.score!).toBeLessThanOrEqual(2);
      expect(withIt.oldestDays).toBe(300);
    },
  );
});

it("what comes later changes no score, exposure or payment behaviour as of an earlier day", () => {
  const HEADER = ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount", "Settled Date"];
  const items = fc.array(
    fc.record({
      customer: fc.constantFrom("C-1", "C-2", "C-3"),
      issued: fc.integer({ min: -400, max: 60 }),
      days: fc.integer({ min: 0, max: 200 }),
      isPaid: fc.boolean(),
      amount: cents,
    }),
    { minLength: 4, maxLength: 30 },
  );
  const answersOf = (rows: readonly (readonly unknown[])[]) => {
    const book = bookOf({ invoices: [HEADER, ...rows], asOfDate: AS_OF_DATE });
    return ["C-1", "C-2", "C-3"].map((id) => {
      if (book.places.index.find(id) === null) return null;
      const { score } = book.scoredAt(book.placeOf(id));
      const { exposure, balance, payments } = book.find(id);
      return { score, exposure, balance, payments };
    });
  };
  fc.assert(
    fc.property(items, (all) => {
      const rows = all.map(({ customer, issued, days, isPaid, amount }, i) => {
        const date = AS_OF_DATE + issued;
        return [customer, `R-${i}`, date, date + 30, amount / 100, isPaid ? date + days : ""];
      });
      const anchor = ["C-1", "R-0", AS_OF_DATE - 90, AS_OF_DATE - 60, 100, AS_OF_DATE - 50];
      const isLater = (cell: unknown) => Number(cell) > AS_OF_DATE;
      const old = rows.filter((row) => !isLater(row[2]));
      const known = old.map((row) => (isLater(row[5]) ? [...row.slice(0, 5), ""] : row));
      const listed = new Set(["C-1", ...old.map(([customer]) => customer)]);
      const later = rows.filter((row) => isLater(row[2]) && listed.has(row[0]));
      expect(answersOf([anchor, ...old, ...later])).toEqual(answersOf([anchor, ...known]));
    }),
    { numRuns: 20 },
  );
});
