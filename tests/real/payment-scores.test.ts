import { paymentAreas } from "../../tools/evaluate/evaluate-payments";
import { CUT_OFF_DATES, readIbmLedger, thinned } from "../../tools/evaluate/ibm-ledger";

describe("scores of payment behaviour on the IBM ledger", () => {
  const cells = readIbmLedger();

  it.each(CUT_OFF_DATES)("find on all of it who will be late, as of day %d", (date) => {
    const { share, builtIn, calibrated } = paymentAreas(cells, date);
    expect(share).toBeGreaterThan(0.955);
    expect(builtIn).toBeGreaterThanOrEqual(0.955);
    expect(calibrated).toBeGreaterThanOrEqual(0.95);
  });

  it.each(CUT_OFF_DATES.flatMap((date) => [2, 3].map((kept) => ({ date, kept }))))(
    "find it with $kept invoices a customer, as of day $date",
    ({ date, kept }) => {
      const { builtIn, calibrated } = paymentAreas(thinned(cells, date, kept), date);
      expect(builtIn).toBeGreaterThanOrEqual(0.88);
      expect(calibrated ?? 1).toBeGreaterThanOrEqual(0.88);
    },
  );
});
