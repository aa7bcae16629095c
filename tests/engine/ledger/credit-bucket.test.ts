import { standardRules } from "../../../src/engine/reading/reading-rules";
import { headerKey } from "../../../src/engine/words/header-key";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";

/** An aging report with a column of negative amounts beside its buckets, and no total. */
function readWith(title: string, rules = standardRules("automatic")) {
  const ledger = readInvoices(
    [
      ["Customer", "Current", "1-30", title],
      ["A", 1000, 200, -500],
      ["B", 300, 0, ""],
    ],
    rules,
  );
  return {
    total: ledger.residualAmount.reduce((sum, open) => sum + open, 0),
    doubt: ledger.reading.doubts.find(({ code }) => code === "unprovenCredits"),
  };
}

describe("negative amounts beside buckets without a total", () => {
  it.each([
    "Unapplied cash",
    "On account",
    "Advances",
    "Paid in advance",
    "Unapplied receipts",
    "预收",
    "貸項",
  ])("are credits, and said to be unproven: %s", (title) => {
    const { total, doubt } = readWith(title);
    expect(total).toBe(1000);
    expect(doubt).toMatchObject({ severity: "warning", column: title, rows: 1, amount: -500 });
  });

  it.each([
    ...["Last Payment", "last_payment", "LastPayment", "Latest receipt", "Payments this month"],
    ...["Receipts MTD", "Payments year to date", "Payment of the period", "Credit limit"],
    ...["最近收款", "上次收款", "本期收款", "本月收款金额", "累計收款", "贷款额度", "最後收款"],
  ])("are none where the header tells of what is off the balance, or no debt: %s", (title) => {
    expect(readWith(title)).toEqual({ total: 1500, doubt: undefined });
  });

  it("are none where the policy says that the column is not read", () => {
    const columns = new Map([[headerKey("Unapplied cash"), "notRead" as const]]);
    const { total, doubt } = readWith("Unapplied cash", { ...standardRules("automatic"), columns });
    expect([total, doubt]).toEqual([1500, undefined]);
  });
});
