import { agingMovement } from "../../../src/engine/aging/aging-movement";
import { EngineError } from "../../../src/engine/values/errors";
import { ledgerOf, policyOf, ratesOf } from "../../support/builders";

const FROM = 45_292; // 1 January 2024
const TO = 45_323; // 1 February 2024

describe("agingMovement", () => {
  it("moves the negative lines of an invoice with it: they are no credits", () => {
    const line = { invoiceNo: "1", dueDate: FROM - 10 };
    const ledger = ledgerOf({ ...line, amount: 250 }, { ...line, amount: -50 });
    const { rows } = agingMovement(ledger, FROM, TO, policyOf());
    expect(rows.map(({ opening, closing }) => [opening, closing])).toEqual([
      [0, 0],
      [200, 0],
      [0, 200],
      ...[0, 0, 0].map((amount) => [amount, amount]),
    ]);
  });

  it("counts what is invoiced and paid in between in the proof alone", () => {
    const ledger = ledgerOf({ documentDate: FROM + 1, dueDate: FROM + 5, settledDate: FROM + 9 });
    const { total, proof } = agingMovement(ledger, FROM, TO, policyOf());
    expect(total).toMatchObject({ opening: 0, invoiced: 0, settled: 0, closing: 0 });
    expect(proof).toMatchObject({ invoices: 100, receipts: -100, difference: 0 });
  });

  it("names what has no rate", () => {
    const ledger = ledgerOf({ currency: "EUR", dueDate: FROM }, { currency: "XTS", dueDate: FROM });
    const policy = policyOf({ settings: { baseCurrency: "EUR" }, rates: ratesOf({}) });
    const { untranslated, proof } = agingMovement(ledger, FROM, TO, policy);
    expect(untranslated).toEqual([{ currency: "XTS", amount: 100, items: 1 }]);
    expect(proof).toMatchObject({ opening: 100, closing: 100, difference: 0 });
  });

  it.each([{ to: FROM }, { to: FROM - 1 }])("refuses $to after 45292", ({ to }) => {
    expect(() => agingMovement(ledgerOf(), FROM, to, policyOf())).toThrow(EngineError);
  });
});
