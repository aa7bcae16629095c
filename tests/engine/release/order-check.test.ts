import fc from "fast-check";

import { checkOrder } from "../../../src/engine/release/order-check";
import { releaseOf } from "../../../src/engine/release/order-release";
import type { PolicyLine } from "../../../src/engine/policy/policy";
import type { HoldLevel, Measure } from "../../../src/engine/words/item-names";
import { bookOf, invoiceGrid, policyOf, type BookRanges, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024

/** Thirty invoices paid on time: grade A. */
const PAID: readonly Item[] = Array.from({ length: 30 }, (_, i) => ({
  dueDate: AS_OF_DATE - 40 - i,
  settledDate: AS_OF_DATE - 41 - i,
}));

/** 400 open and not due yet, against a limit of 1,000. */
const OPEN: Item = { dueDate: AS_OF_DATE + 10, amount: 400 };

interface Case extends Omit<BookRanges, "customers" | "invoices"> {
  readonly items?: readonly Item[];
  readonly customer?: Readonly<Record<string, unknown>>;
}

/** The check, each rule with what would release the order. */
function check(amount: number, { items = [OPEN], customer, ...ranges }: Case = {}) {
  const fields = { "Credit Limit": 1000, ...customer };
  const book = bookOf({
    customers: [
      ["Customer ID", ...Object.keys(fields)],
      ["C-1", ...Object.values(fields)],
    ],
    invoices: invoiceGrid(...PAID, ...items),
    asOfDate: AS_OF_DATE,
    ...ranges,
  });
  const place = book.placeOf("C-1");
  const answer = checkOrder(book, place, amount);
  const fired = answer.fired.map((line) => ({
    ...line,
    ...releaseOf(book, place, amount, line),
  }));
  return { ...answer, fired };
}

const rulesOf = ({ fired }: ReturnType<typeof check>) =>
  fired.map(({ measure, level }) => `${measure} ${level}`);

describe("checkOrder against the credit limit", () => {
  it.each([
    { amount: 0, decision: "ok", rules: [], because: "400 of 1,000 are used" },
    { amount: 399.99, decision: "ok", rules: [], because: "79.999% would be used" },
    { amount: 400, decision: "warn", rules: ["utilisation amber"], because: "80% is the line" },
    { amount: 550, decision: "warn", rules: ["utilisation red"], because: "95% is the line" },
    { amount: 600, decision: "warn", rules: ["utilisation red"], because: "the limit is reached" },
    { amount: 600.01, decision: "hold", rules: ["utilisation hold"], because: "it is exceeded" },
  ])("$decision for $amount because $because", ({ amount, decision, rules }) => {
    const answer = check(amount);
    expect([answer.decision, rulesOf(answer)]).toEqual([decision, rules]);
  });

  it("says what would release the order: a receipt, or a smaller order", () => {
    const { fired, exposureAfter } = check(850);
    expect(exposureAfter).toBe(1250);
    expect(fired).toEqual([
      {
        measure: "utilisation",
        value: 1.25,
        from: 1.00000000000001,
        level: "hold",
        policyRow: null,
        payment: 250,
        order: 600,
      },
    ]);
  });

  it.each([
    { customer: { Deposit: 300 }, after: 950, because: "a deposit is deducted" },
    { customer: { Guarantee: 300 }, after: 950, because: "a guarantee is deducted" },
    { customer: { "Insured Limit": 300 }, after: 1250, because: "the limit rests on it" },
    { customer: { Deposit: 2000 }, after: 0, because: "nothing is left" },
    { customer: { Deposit: -300 }, after: 1250, because: "a deposit is not negative" },
  ])("counts exposure net of cover: $after because $because", ({ customer, after }) => {
    const answer = check(850, { customer });
    expect(answer.exposureAfter).toBe(after);
    expect(answer.decision).toBe(after === 1250 ? "hold" : after === 950 ? "warn" : "ok");
  });

  it("deducts the insured part where the policy says so, up to the insured limit", () => {
    const policy = policyOf({ cover: new Map([["insurance", 0.9]]) });
    const customer = { "Insured Limit": 1000 };
    expect(check(600, { policy, customer }).exposureAfter).toBe(100);
    expect(check(1600, { policy, customer }).exposureAfter).toBe(1100);
    // 1,900 − 900 are 1,000: beyond the insured limit every coin counts in full.
    expect(check(1600, { policy, customer }).fired[0]).toMatchObject({ payment: 100, order: 1500 });
  });

  it.each([
    { limit: 0, amount: 0, items: [], decision: "ok", because: "nothing is owed" },
    { limit: 0, amount: 0.01, items: [], decision: "hold", because: "nothing is allowed" },
    { limit: "", amount: 9e9, items: [], decision: "warn", because: "no limit is set" },
  ])("$decision for $amount at a limit of $limit because $because", (given) => {
    const { limit, amount, items, decision } = given;
    expect(check(amount, { items, customer: { "Credit Limit": limit } }).decision).toBe(decision);
  });

  it("asks to be paid first where the limit is exceeded already", () => {
    const items = [{ dueDate: AS_OF_DATE + 10, amount: 1500 }];
    expect(check(200, { items }).fired[0]).toMatchObject({ payment: 700, order: 0 });
  });

  it("counts what the customer has paid too much in its favour", () => {
    const items = [{ dueDate: AS_OF_DATE, amount: -500 }];
    expect(check(1500, { items }).decision).toBe("warn");
    expect(check(1500.01, { items }).decision).toBe("hold");
  });
});

describe("checkOrder on what is overdue", () => {
  const overdue = (days: number, amount: number): Item => ({ dueDate: AS_OF_DATE - days, amount });

  it.each([
    { days: 30, rules: [], because: "the line is not reached" },
    { days: 31, rules: ["daysPastDue amber"], because: "it is on the line" },
    { days: 60, rules: ["daysPastDue amber"], because: "the hold line is not reached" },
    { days: 61, rules: ["daysPastDue hold"], because: "it is on the hold line" },
    {
      days: 90,
      rules: ["daysPastDue hold", "dunningLevel hold"],
      because: "it is with the collection agency",
    },
  ])("$rules at $days days because $because", ({ days, rules }) => {
    const grades = policyOf({ treatments: new Map() });
    expect(rulesOf(check(1, { items: [overdue(days, 50)], policy: grades }))).toEqual(rules);
  });

  it("is released by the receipt of everything that is past the line", () => {
    const items = [overdue(75, 50), overdue(61, 20.5), overdue(60, 30)];
    const policy = policyOf({ treatments: new Map() });
    expect(check(1, { items, policy }).fired[0]).toMatchObject({ value: 75, payment: 70.5 });
  });

  it.each([
    { minimum: 49.99, days: 75, because: "50 alone are enough" },
    { minimum: 50, days: 75, because: "50 are the minimum" },
    { minimum: 50.01, days: 61, because: "only with the next invoice is it enough" },
    { minimum: 70.51, days: 40, because: "it takes all three" },
    { minimum: 100.51, days: 0, because: "all three are not enough" },
  ])("lets small balances pass: $days days at $minimum because $because", ({ minimum, days }) => {
    const items = [overdue(75, 50), overdue(61, 20.5), overdue(40, 30)];
    const policy = policyOf({ settings: { minimumOverdue: minimum } });
    expect(check(1, { items, policy }).assessment.measures.daysPastDue).toBe(days);
  });

  it("asks for so much of what is overdue that the rest is below the line", () => {
    const line: PolicyLine<HoldLevel> = {
      measure: "shareOverdue",
      from: 0.5,
      value: "hold",
      row: null,
    };
    const items = [overdue(5, 300), { ...OPEN, amount: 100 }];
    const policy = policyOf({ holds: [line], warnings: [] });
    // (300 − 200.01) / (400 − 200.01) is just below a half.
    expect(check(1, { items, policy }).fired[0]).toMatchObject({ value: 0.75, payment: 200.01 });
  });
});

describe("checkOrder on what was agreed", () => {
  it.each([
    { field: "Limit Valid To", day: 31, rules: [], because: "there is time" },
    { field: "Limit Valid To", day: 30, rules: ["limitExpiry amber"], because: "30 days are left" },
    { field: "Limit Valid To", day: 0, rules: ["limitExpiry amber"], because: "it still holds" },
    { field: "Limit Valid To", day: -1, rules: ["limitExpiry hold"], because: "it has run out" },
    { field: "Next Review", day: 0, rules: [], because: "the review is due today" },
    { field: "Next Review", day: -1, rules: ["reviewOverdue amber"], because: "it is overdue" },
    { field: "Last Review", day: -365, rules: [], because: "grade A has a year" },
    { field: "Last Review", day: -367, rules: ["reviewOverdue amber"], because: "a year is over" },
  ])("$rules for $field in $day days because $because", ({ field, day, rules }) => {
    expect(rulesOf(check(1, { customer: { [field]: AS_OF_DATE + day } }))).toEqual(rules);
  });

  it("warns of a dispute and of a limit that nobody has set", () => {
    expect(rulesOf(check(1, { items: [{ ...OPEN, disputed: "yes" }] }))).toEqual([
      "disputed amber",
    ]);
    expect(rulesOf(check(1, { customer: { "Credit Limit": "" } }))).toEqual(["noLimit amber"]);
  });

  it.each([
    { kind: "law suit", rules: ["prepayment amber", "eventCut amber"], decision: "warn" },
    { kind: "insolvency", rules: ["prepayment hold", "eventCut hold"], decision: "hold" },
    { kind: "management change", rules: [], decision: "ok" },
  ])("$decision after $kind", ({ kind, rules, decision }) => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C-1", AS_OF_DATE - 5, kind],
    ];
    const answer = check(100, { events });
    expect([rulesOf(answer), answer.decision]).toEqual([rules, decision]);
  });

  it("lets an order out whose share was paid in advance: says how much", () => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C-1", AS_OF_DATE - 5, "law suit"],
    ];
    const { fired, event } = check(100, { events });
    expect(fired.find(({ measure }) => measure === "prepayment")).toMatchObject({
      value: 0.3,
      payment: 30,
    });
    expect(event).toEqual({ kind: "lawSuit", date: AS_OF_DATE - 5, grade: "C", cut: 0.5 });
  });

  it.each([
    { events: ["insolvency", "law suit"], event: ["insolvency", 2, 1], because: "D goes before C" },
    { events: ["law suit", "insolvency"], event: ["insolvency", 1, 1], because: "D goes before C" },
    { events: ["broken promise", "law suit"], event: ["lawSuit", 1, 0.5], because: "both are C" },
    { events: ["ownership change"], event: ["ownershipChange", 1, 0.25], because: "it is B" },
  ])("names the gravest event, of equal ones the latest: $because", ({ events, event }) => {
    const rows = events.map((kind, i) => ["C-1", AS_OF_DATE - events.length + i, kind]);
    const found = check(1, { events: [["Customer", "Date", "Event"], ...rows] }).event!;
    expect([found.kind, AS_OF_DATE - found.date, found.cut]).toEqual(event);
  });

  it("takes all credit away after an event whose grade the policy does not treat", () => {
    const events = [
      ["Customer", "Date", "Event"],
      ["C-1", AS_OF_DATE, "law suit"],
    ];
    expect(check(1, { events, policy: policyOf({ treatments: new Map() }) }).event?.cut).toBe(1);
  });

  it.each([
    { owed: 49_999.99, approver: "credit analyst" },
    { owed: 50_000, approver: "credit manager" },
  ])("lets the $approver approve $owed", ({ owed, approver }) => {
    expect(check(owed, { items: [] }).approver?.approver).toBe(approver);
  });

  it("does not know what is owed with an order where a debt has no rate", () => {
    const items = [
      { ...OPEN, currency: "USD" },
      { ...OPEN, currency: "EUR" },
      { ...OPEN, currency: "EUR" },
    ];
    const paid = PAID.map((item) => ({ ...item, currency: "EUR" }));
    const answer = check(1, { items: [...paid, ...items] });
    expect(answer.exposureAfter).toBeNull();
    expect(rulesOf(answer)).toEqual(["debtWithoutRate hold"]);
    expect(answer.unchecked).toEqual(["utilisation"]);
    expect(answer.approver?.approver).toBe("credit committee");
  });

  it("warns of a customer whom the ledger alone knows: nobody has set a limit", () => {
    const book = bookOf({ invoices: invoiceGrid(OPEN), asOfDate: AS_OF_DATE });
    const { fired, unchecked } = checkOrder(book, 0, 1);
    expect(fired.map(({ measure }) => measure)).toEqual(["noLimit"]);
    expect(unchecked).toEqual(["utilisation", "prepayment"]);
  });

  it("names what cannot be checked, and who may approve", () => {
    const book = bookOf({ customers: [["Customer"], ["C-9"]], asOfDate: AS_OF_DATE });
    const { unchecked, decision, approver } = checkOrder(book, 0, 60_000);
    expect(unchecked).toEqual(["utilisation", "daysPastDue", "prepayment"]);
    expect([decision, approver?.approver]).toEqual(["warn", "credit manager"]);
  });
});

describe("checkOrder keeps its laws", () => {
  const severity = ["ok", "warn", "hold"];
  const amount = fc.integer({ min: 0, max: 300_000 }).map((cents) => cents / 100);
  const field = fc.constantFrom<unknown>("", 0, 100, 1000);
  const customer = fc.record({
    "Credit Limit": field,
    Deposit: field,
    "Insured Limit": field,
    "Limit Valid To": fc.constantFrom<unknown>("", AS_OF_DATE - 1, AS_OF_DATE + 5),
  });
  const items = fc.array(
    fc.record({
      dueDate: fc.integer({ min: AS_OF_DATE - 100, max: AS_OF_DATE + 30 }),
      amount: fc.integer({ min: -20_000, max: 50_000 }).map((cents) => cents / 100),
    }),
    { maxLength: 4 },
  );
  const lines = fc.array(
    fc.record({
      measure: fc.constantFrom<Measure>("utilisation", "orderAmount", "daysPastDue"),
      from: fc.constantFrom(-Infinity, 0, 0.5, 1, 1.00000000000001, 100),
      value: fc.constantFrom<HoldLevel>("none", "hold"),
      row: fc.constant(null),
    }),
    { maxLength: 5 },
  );
  const sorted = <L extends { from: number }>(list: readonly L[]) =>
    [...list].sort((a, b) => a.from - b.from);

  it("a larger order never gets a milder decision, whatever the policy's lines", () => {
    fc.assert(
      fc.property(amount, amount, customer, items, lines, (one, more, who, owed, holds) => {
        const policy = policyOf({
          holds: sorted(holds),
          cover: new Map([
            ["deposit", 1],
            ["insurance", 0.9],
          ]),
        });
        const given = { customer: who, items: owed, policy };
        const small = severity.indexOf(check(one, given).decision);
        const large = severity.indexOf(check(one + more, given).decision);
        expect(large).toBeGreaterThanOrEqual(small);
      }),
      { numRuns: 60 },
    );
  });

  it("what is said to release an order from its limit does, and a cent less does not", () => {
    fc.assert(
      fc.property(amount, customer, items, (order, who, owed) => {
        const given = { customer: who, items: owed };
        const limit = check(order, given).fired.find(({ measure }) => measure === "utilisation");
        if (limit?.level !== "hold") return;
        const isHeld = (one: number, paid: number) =>
          check(one, {
            ...given,
            items: [...owed, { dueDate: AS_OF_DATE + 1, amount: -paid }],
          }).fired.some(({ measure, level }) => measure === "utilisation" && level === "hold");
        if (limit.payment !== null) {
          expect(isHeld(order, limit.payment)).toBe(false);
          expect(isHeld(order, limit.payment - 0.01)).toBe(true);
        }
        if (limit.order! > 0) expect(isHeld(limit.order!, 0)).toBe(false);
        expect(isHeld(limit.order! + 0.01, 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("checkOrder of a customer that the master list stops", () => {
  it.each([
    { customer: { Blocked: "All" }, decision: "hold", rules: ["blocked hold"] },
    { customer: { 是否冻结: "是" }, decision: "hold", rules: ["blocked hold"] },
    { customer: { "Customer Status": "On hold" }, decision: "hold", rules: ["blocked hold"] },
    { customer: { Active: "No" }, decision: "hold", rules: ["blocked hold"] },
    { customer: { "Sales on hold?": "yes" }, decision: "hold", rules: ["blocked hold"] },
    { customer: { Blocked: "" }, decision: "ok", rules: [] },
    { customer: { Blocked: "No" }, decision: "ok", rules: [] },
    { customer: { "Customer Status": "Active" }, decision: "ok", rules: [] },
  ])("$decision with $customer", ({ customer, decision, rules }) => {
    const answer = check(1, { customer });
    expect([answer.decision, rulesOf(answer)]).toEqual([decision, rules]);
  });

  it.each([
    { "Credit Limit": "ten thousand" },
    { "Credit Limit": "#N/A" },
    { "Limit Valid To": "end of next year" },
    { "Group Limit": "see contract" },
    { "Temporary Limit": "tbd" },
  ])("holds where what the limit hangs on cannot be read: %p", (customer) => {
    expect(rulesOf(check(1, { customer }))).toEqual(["unreadableLimit hold"]);
  });

  it.each([
    { event: ["C-1", "2024-02-01", "liqudation"], rules: ["unreadableEvent hold"] },
    { event: ["C-1", "2024-02-01", ""], rules: ["unreadableEvent hold"] },
    { event: ["C-1", "soon", "law suit"], rules: ["unreadableEvent hold"] },
    { event: ["C-1", "", "law suit"], rules: ["unreadableEvent hold"] },
    { event: ["C-1", "2020-02-01", "liqudation"], rules: [], because: "older than the history" },
    { event: ["C-1", "2031-02-01", "liqudation"], rules: [], because: "after the as-of date" },
    { event: ["C-2", "2024-02-01", "liqudation"], rules: [], because: "of another customer" },
    {
      event: ["C-1", "2024-02-01", "winding-up petition"],
      rules: ["prepayment hold", "eventCut hold"],
    },
  ])("for $event: $rules", ({ event, rules }) => {
    expect(rulesOf(check(1, { events: [["Customer", "Date", "Event"], event] }))).toEqual(rules);
  });

  it("takes the line of the policy about it, where there is one", () => {
    const line = { measure: "blocked", from: 1, value: "none", row: 3 } as const;
    const policy = policyOf({ holds: [line] });
    expect(check(1, { customer: { Blocked: "All" }, policy }).decision).toBe("ok");
  });

  it("holds though the policy has hold lines of its own", () => {
    const line = { measure: "utilisation", from: 2, value: "hold", row: 3 } as const;
    const policy = policyOf({ holds: [line] });
    expect(check(1, { customer: { Blocked: "All" }, policy }).decision).toBe("hold");
  });
});
