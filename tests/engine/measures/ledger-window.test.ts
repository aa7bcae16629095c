import { LedgerWindow } from "../../../src/engine/measures/ledger-window";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473; // 30 June 2024

const sale = (daysAgo: number, amount: number, more: Item = {}): Item => ({
  documentDate: AS_OF_DATE - daysAgo,
  dueDate: AS_OF_DATE - daysAgo + 30,
  ...{ amount, type: "Invoice", settledDate: "" },
  ...more,
});

/** A window of 30 days, 1 to 30 June, over a year of history. */
const windowOf = (...items: readonly Item[]) =>
  new LedgerWindow(
    ledgerOf(sale(365, 1, { settledDate: AS_OF_DATE - 340 }), ...items),
    AS_OF_DATE,
    30,
    policyOf(),
  );

const refusal = (code: string, details: object) =>
  expect.objectContaining({ code, details }) as Error;

describe("LedgerWindow", () => {
  it("counts what was written off from the first to the last day, and of another day nothing", () => {
    const lost = (daysAgo: number, amount: number) => sale(daysAgo, -amount, { type: "Write-off" });
    const days = [30, 29, 10, 0, -1].map((daysAgo, i) => lost(daysAgo, 10 ** i));
    expect(windowOf(...days, sale(5, -7, { type: "Credit Note" })).writeOffs).toBe(1110);
  });

  it("counts what a status wrote off on the day of the row, else on that of the invoice", () => {
    const lost = { status: "Written off" };
    const items = [
      sale(60, 1, { ...lost, settledDate: AS_OF_DATE - 29 }),
      sale(60, 10, { ...lost, settledDate: AS_OF_DATE - 30 }),
      sale(29, 100, lost),
      sale(30, 1000, lost),
      sale(20, 10_000, { status: "Open" }),
    ];
    expect(windowOf(...items).writeOffs).toBe(101);
  });

  it("opens with what was open on the evening before its first day", () => {
    const items = [sale(31, 1), sale(30, 10), sale(29, 100), sale(28, 1000)];
    expect(windowOf(...items).opening.total).toBe(11);
  });

  it("says without sales and without a day before it what it would need", () => {
    expect(() => windowOf(sale(31, 50)).sales).toThrow(
      refusal("noSales", { days: 30, date: "2024-06-30" }),
    );
    const young = new LedgerWindow(
      ledgerOf(sale(29, 5), sale(2, 5, { settledDate: AS_OF_DATE })),
      AS_OF_DATE,
      30,
      policyOf(),
    );
    expect(() => young.opening).toThrow(refusal("noOpeningBalance", { from: "2024-06-01" }));
  });
});
