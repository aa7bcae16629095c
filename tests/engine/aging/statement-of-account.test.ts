import { statementOfAccount } from "../../../src/engine/aging/statement-of-account";
import { EngineError } from "../../../src/engine/values/errors";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
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

  const due = { dueDate: AS_OF_DATE - 10, currency: "EUR" };
  const receiptsOf = (...rows: readonly unknown[][]) =>
    readReceipts([["Customer", "Receipt Date", "Amount", "Invoice"], ...rows]);

  it.each([
    { unappliedCredits: "separate", buckets: [0, 100, 0, 0, 0], unapplied: -37 },
    { unappliedCredits: "inBucket", buckets: [-7, 70, 0, 0, 0], unapplied: 0 },
  ] as const)("shows the customer's own receipts that pay nothing: $unappliedCredits", (given) => {
    const { unappliedCredits, buckets, unapplied } = given;
    const { receipts } = receiptsOf(["C-1", AS_OF_DATE, 7, ""], ["C-2", AS_OF_DATE, 9, ""]);
    const ledger = ledgerOf(
      { ...due, invoiceNo: "1", amount: 100 },
      { ...due, invoiceNo: "2", amount: -30 },
      { ...due, invoiceNo: "3", amount: 80, customer: "C-2" },
    );
    const policy = policyOf({ settings: { unappliedCredits } });
    const { items, totals } = statementOfAccount(ledger, "C-1", AS_OF_DATE, policy, { receipts });
    expect(
      items.map((item) => [item.document, item.amount, item.openAmount, item.isCredit]),
    ).toEqual([
      ["1", 100, 100, false],
      ["2", -30, -30, true],
      ["", -7, -7, true],
    ]);
    expect(totals).toEqual([{ currency: "EUR", openAmount: 63, overdue: 100, buckets, unapplied }]);
  });

  it("shows a refund that had nothing to pay back as owed", () => {
    const { receipts } = receiptsOf(["C-1", AS_OF_DATE - 70, -5, "7"]);
    const account = statementOfAccount(ledgerOf(due), "C-1", AS_OF_DATE, policyOf(), { receipts });
    expect(account.items[0]).toMatchObject({ document: "7", openAmount: 5, isCredit: false });
    expect(account.totals).toMatchObject([{ openAmount: 105, overdue: 100, unapplied: 0 }]);
  });

  it("is late with nothing that has no due date", () => {
    const items = [{ invoiceNo: "1", documentDate: "", dueDate: "" }, { dueDate: AS_OF_DATE - 1 }];
    const { items: found } = statementOfAccount(ledgerOf(...items), "C-1", AS_OF_DATE, policyOf());
    expect(found.map(({ dueDate, daysPastDue }) => [dueDate, daysPastDue])).toEqual([
      [null, 0],
      [AS_OF_DATE - 1, 1],
    ]);
  });

  it("refuses a customer that the ledger does not know", () => {
    const run = () => statementOfAccount(ledgerOf({}), "C-9", AS_OF_DATE, policyOf());
    expect(run).toThrow(EngineError);
  });
});
