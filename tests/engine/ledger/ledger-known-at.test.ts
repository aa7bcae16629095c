import { itemsOf, ledgerKnownAt } from "../../../src/engine/ledger/ledger-known-at";
import { ledgerOf } from "../../support/builders";

const DAY = 45_352; // 1 March 2024

describe("ledgerKnownAt", () => {
  it.each([
    { documentDate: DAY, dueDate: DAY + 30, length: 1, because: "it was written that day" },
    { documentDate: DAY + 1, dueDate: DAY + 31, length: 0, because: "it was written later" },
    { documentDate: "", dueDate: DAY, length: 1, because: "it fell due that day" },
    { documentDate: "", dueDate: DAY + 1, length: 0, because: "nothing says it was there" },
  ])("knows $length items when $because", ({ documentDate, dueDate, length }) => {
    expect(ledgerKnownAt(ledgerOf({ documentDate, dueDate }), DAY).length).toBe(length);
  });

  it.each([
    { settledDate: DAY, residual: 0, settled: DAY, because: "it was settled that day" },
    { settledDate: DAY + 1, residual: 100, settled: 0, because: "it was still open" },
    { settledDate: "", residual: 100, settled: 0, because: "it is open to this day" },
  ])("leaves $residual open when $because", ({ settledDate, residual, settled }) => {
    const known = ledgerKnownAt(ledgerOf({ dueDate: DAY - 5, settledDate }), DAY);
    expect([known.residualAmount[0], known.settledDate[0]]).toEqual([residual, settled]);
  });

  it("ends on the last day on which anything happened", () => {
    const ledger = ledgerOf(
      { documentDate: DAY - 40, dueDate: DAY - 10, settledDate: DAY - 3 },
      { documentDate: DAY - 20, dueDate: DAY + 10, settledDate: DAY + 12 },
      { documentDate: DAY + 20, dueDate: DAY + 50 },
    );
    expect(ledgerKnownAt(ledger, DAY).lastDate).toBe(DAY - 3);
    expect(ledgerKnownAt(ledger, DAY - 25).lastDate).toBe(DAY - 40);
  });

  it("changes nothing of the ledger itself", () => {
    const ledger = ledgerOf({ dueDate: DAY - 5, settledDate: DAY + 1 });
    ledgerKnownAt(ledger, DAY);
    expect([ledger.settledDate[0], ledger.residualAmount[0]]).toEqual([DAY + 1, 0]);
  });
});

describe("itemsOf", () => {
  it("cuts every column alike", () => {
    const items = [1, 2, 3, 4].map((amount) => ({ amount, customer: `C-${amount}` }));
    const ledger = itemsOf(ledgerOf(...items), (item) => item % 2 === 1);
    expect([...ledger.amount]).toEqual([2, 4]);
    expect([...ledger.sourceRow]).toEqual([3, 5]);
    const columns = Object.values(ledger).filter((value) => ArrayBuffer.isView(value));
    expect(columns.length).toBeGreaterThan(8);
    for (const column of columns) expect(column).toHaveLength(2);
  });
});
