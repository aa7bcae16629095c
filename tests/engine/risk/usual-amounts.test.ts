import { compareAmounts } from "../../../src/engine/risk/usual-amounts";
import { ledgerOf } from "../../support/builders";
import { paymentsOf } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;
const DUE = 45_300;

describe("compareAmounts", () => {
  it("compares with the customer's invoices before, and with the ledger's in the same currency", () => {
    const ledger = ledgerOf(
      { currency: "EUR" },
      { currency: "EUR" },
      { currency: "EUR" },
      { currency: "JPY" },
    );
    const payments = paymentsOf(AS_OF_DATE, [
      { due: DUE },
      { due: DUE + 1 },
      { due: DUE + 1 },
      { due: DUE, customer: 1 },
    ]);
    const amounts = Float64Array.of(100, 100 * Math.E ** 3, 100, 50_000);
    const { againstOwn, againstLedger } = compareAmounts(payments, ledger, amounts);
    // Euro amounts are 1, e³ and 1 hundred: a mean of e. The yen stand alone.
    [-1, 2, -1, 0].forEach((logs, i) => {
      expect(againstLedger[i]).toBeCloseTo(logs);
    });
    // The first one meets nothing; the two of one day meet the first, drawn half way to the ledger's.
    [-1, 2.5, -0.5, 0].forEach((logs, i) => {
      expect(againstOwn[i]).toBeCloseTo(logs);
    });
  });
});
