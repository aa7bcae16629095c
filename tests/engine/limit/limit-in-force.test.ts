import { readCustomers } from "../../../src/engine/ledger/customers";
import { coverEnd, coverOf } from "../../../src/engine/limit/credit-cover";
import { limitInForce } from "../../../src/engine/limit/limit-in-force";
import { bookOf, policyOf } from "../../support/builders";

const DAY = 45_473;

function customer(fields: Readonly<Record<string, unknown>>) {
  return readCustomers([
    ["Customer ID", ...Object.keys(fields)],
    ["C-1", ...Object.values(fields)],
  ]).customers[0]!;
}

describe("limitInForce", () => {
  const own = { "Credit Limit": 100, "Limit Valid To": DAY + 90 };
  const temporary = { ...own, "Temporary Limit": 300, "Temporary To": DAY };

  it.each([
    { fields: own, amount: 100, validTo: DAY + 90, because: "there is the own limit alone" },
    { fields: temporary, amount: 300, validTo: DAY, because: "the temporary one still holds" },
    {
      fields: { ...temporary, "Temporary To": DAY - 1 },
      amount: 100,
      validTo: DAY + 90,
      because: "the temporary one has run out",
    },
    {
      fields: { ...temporary, "Temporary From": DAY },
      amount: 300,
      validTo: DAY,
      because: "it starts today",
    },
    {
      fields: { ...temporary, "Temporary From": DAY + 1 },
      amount: 100,
      validTo: DAY + 90,
      because: "it has not started",
    },
    {
      fields: { ...temporary, "Limit Valid To": DAY - 5 },
      amount: 300,
      validTo: DAY,
      because: "the temporary one does not need the own",
    },
    {
      fields: { ...own, "Temporary Limit": 300 },
      amount: 100,
      validTo: DAY + 90,
      because: "it has no last day",
    },
    {
      fields: { ...temporary, "Temporary Limit": 50 },
      amount: 50,
      validTo: DAY,
      because: "a temporary limit may be lower",
    },
    {
      fields: { ...own, "Limit Valid To": DAY - 1 },
      amount: null,
      validTo: DAY - 1,
      because: "it has run out",
    },
    { fields: {}, amount: null, validTo: null, because: "none is set" },
  ])("is $amount when $because", ({ fields, amount, validTo }) => {
    expect(limitInForce(customer(fields), DAY)).toEqual({ amount, validTo });
  });

  it("is none for a customer that the table does not know", () => {
    expect(limitInForce(null, DAY)).toEqual({ amount: null, validTo: null });
  });

  it.each([
    { fields: { ...own, "Limit Valid To": DAY }, amount: 100, validTo: DAY },
    { fields: { "Limit Valid To": DAY + 9 }, amount: null, validTo: null },
    { fields: { ...own, "Temporary To": DAY + 5 }, amount: 100, validTo: DAY + 90 },
  ])("is $amount to $validTo for $fields", ({ fields, amount, validTo }) => {
    expect(limitInForce(customer(fields), DAY)).toEqual({ amount, validTo });
  });

  it("remarks on a temporary limit without a last day", () => {
    const { issues } = readCustomers([
      ["Customer ID", "Temporary Limit", "Temporary To"],
      ["C-1", 300, ""],
      ["C-2", 0, ""],
    ]);
    expect(issues.toList().map(({ row, code }) => [row, code])).toEqual([[2, "endlessLimit"]]);
  });
});

describe("coverOf", () => {
  it.each([
    { guarantee: DAY, insurance: DAY, secured: 200, insured: 500, because: "both still hold" },
    { guarantee: DAY - 1, insurance: DAY, secured: 0, insured: 500, because: "one has run out" },
    { guarantee: "", insurance: DAY - 1, secured: 200, insured: 0, because: "one has no end" },
  ])("is $secured and $insured when $because", ({ guarantee, insurance, secured, insured }) => {
    const who = customer({
      Guarantee: 200,
      "Guarantee Valid To": guarantee,
      "Insured Limit": 500,
      "Insurance Valid To": insurance,
    });
    expect(coverOf(who, policyOf(), DAY)).toMatchObject({ secured, insuredLimit: insured });
  });

  it("is nothing for a customer that the table does not know", () => {
    const none = { secured: 0, insuredLimit: 0 };
    expect(coverOf(null, policyOf(), DAY)).toMatchObject(none);
    expect(coverEnd(null)).toBeNull();
  });

  it("counts each kind at the share of the policy", () => {
    const who = customer({ Deposit: 100, Guarantee: 200, "Insured Limit": 500 });
    const cover = new Map([
      ["deposit", 0.9],
      ["guarantee", 0.5],
      ["insurance", 0.85],
    ] as const);
    expect(coverOf(who, policyOf({ cover }), DAY)).toEqual({
      secured: 190,
      insuredLimit: 500,
      insuredShare: 0.85,
    });
    expect(coverOf(who, policyOf({ cover: new Map() }), DAY)).toMatchObject({
      secured: 0,
      insuredShare: 0,
    });
  });

  it("ends with the first of what there is", () => {
    const dates = { "Guarantee Valid To": DAY + 9, "Insurance Valid To": DAY + 5 };
    expect(coverEnd(customer({ ...dates, Guarantee: 1, "Insured Limit": 1 }))).toBe(DAY + 5);
    expect(coverEnd(customer({ ...dates, Guarantee: 1 }))).toBe(DAY + 9);
    expect(coverEnd(customer(dates))).toBeNull();
  });

  it.each([
    { days: 31, lines: [], because: "there is time" },
    { days: 30, lines: ["coverExpiry amber"], because: "30 days are left" },
    { days: 0, lines: ["coverExpiry amber"], because: "it is the last day" },
    { days: -1, lines: ["coverExpiry red"], because: "it has run out" },
  ])("is watched: $lines when $because", ({ days, lines }) => {
    const of = bookOf({
      customers: [
        ["Customer ID", "Guarantee", "Guarantee Valid To"],
        ["C-1", 500, DAY + days],
      ],
      asOfDate: DAY,
    });
    expect(of.at(0).lines.map(({ measure, level }) => `${measure} ${level}`)).toEqual(lines);
  });
});
