import { unreadColumns } from "../../../src/engine/reading/unread-columns";

test.each([
  ["Remaining Amount", "money"],
  ["O/S", "money"],
  ["InvoiceAmountDue", "money"],
  ["未核销金额", "money"],
  ["Dr/Cr", "side"],
  ["S/H", "side"],
  ["方向", "side"],
  ["借/贷", "side"],
  ["作废状态", "status"],
  ["Blocked", "status"],
  ["Active?", "status"],
  ["Valid", "status"],
  ["確認碼", "status"],
  ["是否有效", "status"],
  ["Statut", "status"],
  ["Valid until", "other"],
  ["有效期", "other"],
  ["确认人", "other"],
  ["Clearing Date", "date"],
  ["业务日期", "date"],
  ["Days in arrears", "other"],
  ["Total tax", "other"],
  ["Credit Note No", "other"],
  ["Details", "other"],
])("a column %s holds %s", (title, holds) => {
  expect(unreadColumns([title], new Set())).toEqual([{ column: 0, title, holds }]);
});

test("columns that were read, and those without a header, are not listed", () => {
  expect(unreadColumns(["Customer", "", "Text"], new Set([0]))).toEqual([
    { column: 2, title: "Text", holds: "other" },
  ]);
});
