import {
  shareOverdue,
  usedPart,
  utilisation,
  yearsAsCustomer,
} from "../../../src/engine/scoring/exposure-factors";

describe("shareOverdue", () => {
  it.each([
    { overdue: 0, openInvoices: 100, share: 0 },
    { overdue: 25, openInvoices: 100, share: 0.25 },
    { overdue: 100, openInvoices: 100, share: 1 },
    { overdue: 0, openInvoices: 0, share: 0 },
    { overdue: -5, openInvoices: 100, share: 0 },
  ])("of $overdue overdue in $openInvoices is $share", ({ overdue, openInvoices, share }) => {
    expect(shareOverdue(overdue, openInvoices)).toBe(share);
  });
});

describe("utilisation", () => {
  it.each([
    { exposure: 85, creditLimit: 100, used: 0.85, because: "85 of 100 are used" },
    { exposure: 120, creditLimit: 100, used: 1.2, because: "more is used than allowed" },
    { exposure: 0, creditLimit: 100, used: 0, because: "nothing is used" },
    { exposure: -20, creditLimit: 100, used: 0, because: "a credit balance uses nothing" },
    { exposure: 50, creditLimit: 0, used: null, because: "a limit of 0 has no fraction" },
    { exposure: 50, creditLimit: null, used: null, because: "no limit is set" },
  ])("is $used when $because", ({ exposure, creditLimit, used }) => {
    expect(utilisation(exposure, creditLimit)).toBe(used);
  });

  it("is 0 and never -0 for a credit balance", () => {
    expect(Object.is(utilisation(-0, 100), 0)).toBe(true);
  });
});

describe("usedPart", () => {
  it.each([
    { exposure: 85, creditLimit: 100, used: 0.85, because: "it is the utilisation" },
    { exposure: 0.01, creditLimit: 0, used: Number.MAX_VALUE, because: "nothing is allowed" },
    { exposure: 0, creditLimit: 0, used: 0, because: "nothing is owed against nothing" },
    { exposure: -9, creditLimit: 0, used: 0, because: "a credit balance uses nothing" },
    { exposure: 50, creditLimit: null, used: null, because: "no limit is set" },
  ])("is $used of $exposure against $creditLimit: $because", ({ exposure, creditLimit, used }) => {
    expect(usedPart(exposure, creditLimit)).toBe(used);
  });
});

describe("yearsAsCustomer", () => {
  it.each([
    { since: 45_352, years: 0, because: "the customer is new today" },
    { since: 45_352 - 1461, years: 4, because: "four years have 1,461 days" },
    { since: 45_353, years: null, because: "the relationship starts later" },
    { since: null, years: null, because: "the start is not known" },
  ])("are $years when $because", ({ since, years }) => {
    expect(yearsAsCustomer(since, 45_352)).toBe(years);
  });
});
