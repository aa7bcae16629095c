import { smallestCoin, withoutSmallRests } from "../../../src/engine/ledger/rests";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import { ledgerOf } from "../../support/builders";

describe("withoutSmallRests", () => {
  it.each([
    {
      currency: "EUR",
      rests: [0.01, 0.0099, 0.001, 0, -0.0099, -0.01],
      left: [0.01, 0, 0, 0, 0, -0.01],
    },
    { currency: "JPY", rests: [1, 0.99, -0.99, -1, 7], left: [1, 0, 0, -1, 7] },
    { currency: "KWD", rests: [0.001, 0.0009, -0.0009, -0.001], left: [0.001, 0, 0, -0.001] },
    // As binary fractions leave it: a cent that is a trifle less than a cent.
    { currency: "EUR", rests: [83.8 - 83.79, 83.79 - 83.8], left: [83.8 - 83.79, 83.79 - 83.8] },
  ])("leaves $left of $rests $currency", ({ currency, rests, left }) => {
    const residualAmount = Float64Array.from(rests);
    const currencies = ["GBP", currency];
    withoutSmallRests({
      residualAmount,
      currencies,
      currencyOf: new Uint16Array(rests.length).fill(1),
    });
    expect([...residualAmount]).toEqual(left);
  });

  it("goes by the coin of each row's own currency", () => {
    expect(["EUR", "JPY", "KWD", ""].map(smallestCoin)).toEqual([0.01, 1, 0.001, 0.01]);
    const residualAmount = Float64Array.of(0.5, 0.5);
    withoutSmallRests({
      residualAmount,
      currencies: ["EUR", "JPY"],
      currencyOf: Uint16Array.of(0, 1),
    });
    expect([...residualAmount]).toEqual([0.5, 0]);
  });
});

describe("takeWrittenOff", () => {
  it("takes the unpaid part of invoices that were given up, and nothing of credits", () => {
    const { writtenOff, residualAmount } = ledgerOf(
      { amount: 100, paidAmount: 40, status: "Written off" },
      { amount: 100, openAmount: 0, paidAmount: "", status: "Written off" },
      { amount: -30, paidAmount: "", status: "Written off" },
      { amount: 70, paidAmount: "", status: "Open" },
    );
    expect([...writtenOff!]).toEqual([60, 100, 0, 0]);
    expect([...residualAmount]).toEqual([0, 0, -30, 70]);
  });

  it("takes them where the policy says what the status means, and leaves what it says is open", () => {
    const rows = [
      ["Customer", "Invoice", "Invoice Date", "Amount", "Paid", "Status"],
      ["A", "1", "2024-11-01", 100, 40, "Z9 gone"],
      ["A", "2", "2024-11-01", 50, 0, "Bad debt"],
    ];
    const policy = readPolicy([
      ["Rule", "Item", "From", "Value"],
      ["document status", "Z9 gone", "", "written off"],
      ["document status", "Bad debt", "", "open"],
    ]).policy;
    const { writtenOff, residualAmount } = readInvoices(rows, policy.reading);
    expect([...writtenOff!]).toEqual([60, 0]);
    expect([...residualAmount]).toEqual([0, 50]);
  });

  it("knows of none without such a status", () => {
    expect(ledgerOf({ amount: 70, status: "Open" }).writtenOff).toBeNull();
    expect(ledgerOf({ amount: 70 }).writtenOff).toBeNull();
  });
});
