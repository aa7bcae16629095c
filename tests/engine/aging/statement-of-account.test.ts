import { statementOfAccount } from "../../../src/engine/aging/statement-of-account";
import { EngineError } from "../../../src/engine/values/errors";
import { ledgerOf, policyOf } from "../../support/builders";

const AS_OF_DATE = 45_323; // 1 February 2024

describe("statementOfAccount", () => {
  it("counts the negative lines of an invoice in its bucket, as overdue as it is", () => {
    const line = { invoiceNo: "1", dueDate: AS_OF_DATE - 10, currency: "EUR" };
    const ledger = ledgerOf({ ...line, amount: 250 }, { ...line, amount: -50 });
    const { items, totals } = statementOfAccount(ledger, "C-1", AS_OF_DATE, policyOf());
    expect(items.map(({ openAmount, daysPastDue }) => [openAmount, daysPastDue])).toEqual([
      [250, 10],
      [-50, 10],
    ]);
    expect(totals).toEqual([
      { currency: "EUR", openAmount: 200, overdue: 200, buckets: [0, 200, 0, 0, 0], unapplied: 0 },
    ]);
  });

  it("says 0 of a customer that owes nothing", () => {
    const ledger = ledgerOf({ amount: 100, settledDate: AS_OF_DATE, currency: "EUR" });
    expect(statementOfAccount(ledger, "C-1", AS_OF_DATE, policyOf())).toMatchObject({
      items: [],
      totals: [{ currency: "EUR", openAmount: 0, overdue: 0, unapplied: 0 }],
    });
  });

  it("refuses a customer that the ledger does not know", () => {
    const run = () => statementOfAccount(ledgerOf({}), "C-9", AS_OF_DATE, policyOf());
    expect(run).toThrow(EngineError);
  });
});
