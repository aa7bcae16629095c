import { matchOf, nameIndex } from "../../../src/engine/reading/header-names";
import { INVOICE_NAMES } from "../../../src/engine/words/invoice-names";

const index = nameIndex(INVOICE_NAMES);

describe("matchOf", () => {
  it.each([
    ["Invoice\nDate", "documentDate"],
    ["Amt. Outstanding", "openAmount"],
    ["Item Balance", "openAmount"],
    ["Sum of Open amount", "openAmount"],
    ["求和项:未收金额", "openAmount"],
    ["Open (local curr.)", "localOpenAmount"],
    ["Open (doc. curr.)", "openAmount"],
    ["Outstanding FC", "openAmount"],
    ["Amount LC", "localAmount"],
    ["發票日期 Invoice Date", "documentDate"],
    ["Customer\n客户", "customerName"],
    ["Due Date/到期日", "dueDate"],
    ["Date Paid", "settledDate"],
  ])("finds the field of %j", (title, field) => {
    expect(matchOf(title, index)?.field).toBe(field);
  });

  it.each(["Tax\nAmount", "Line\nTotal", "Promised\nDate", "Tax 金额", "Item Amount", "Amount by"])(
    "takes no part of %j for the whole",
    (title) => {
      expect(matchOf(title, index)).toBeUndefined();
    },
  );
});
