import { readOrders } from "../../../src/engine/ledger/orders";
import { EngineError } from "../../../src/engine/values/errors";
import { orderStatusOf } from "../../../src/engine/words/order-names";

describe("orderStatusOf", () => {
  it.each([
    ["confirmed", ["", 0, null, "Confirmed", "Released", "Open", "In production", "Approved"]],
    ["confirmed", ["Partially delivered", "Part shipped", "Not yet delivered", "To be invoiced"]],
    [
      "confirmed",
      ["已审核", "已确认", "执行中", "部分发货", "未发货", "待出貨", "部分出庫", "已核准"],
    ],
    ["unconfirmed", ["Draft", "Quotation", "Pending approval", "On hold", "Unconfirmed", "New"]],
    ["unconfirmed", ["草稿", "待审核", "未审核", "报价", "審核中", "未確認"]],
    ["delivered", ["Delivered", "Fully shipped", "Invoiced", "Closed", "Completed", "Paid"]],
    ["delivered", ["已发货", "已出庫", "已关闭", "結案", "已完成", "已開票"]],
    ["cancelled", ["Cancelled", "Canceled", "Void", "Rejected", "Expired", "Closed (cancelled)"]],
    ["cancelled", ["已取消", "作废", "駁回", "已终止", "已刪除"]],
    ["unknown", ["slip", "X7", "蓝色"]],
  ] as const)("reads %s", (status, cells) => {
    expect(cells.map((cell) => [cell, orderStatusOf(cell)])).toEqual(
      cells.map((cell) => [cell, status]),
    );
  });
});

describe("readOrders", () => {
  it("leaves out what is over, counts what is left to deliver, and lists the rest", () => {
    const table = readOrders([
      ["Sales orders as of today"],
      ["Order No.", "Customer", "Order Date", "Order Amount", "Open Amount", "Ccy", "Status"],
      ["S1", "C-1", 45_300, 100, 40, "EUR", "Partially delivered"],
      ["S2", "C-1", 45_301, 50, "", "", "Draft"],
      ["S3", "C-2", 45_302, 70, 70, "EUR", "Cancelled"],
      ["S4", "C-2", "", 80, 80, "US$", "slip"],
      ["S5", "", 45_302, 90, 90, "EUR", "Open"],
      ["S6", "C-3", 45_302, "", "much", "EUR", "Open"],
      ["S7", "C-3", 45_303, 30, 0, "EUR", "Delivered"],
      ["S8", "", 45_303, 20, "", "EUR", "作废"],
      ["Total", "", "", 440, 280, "", ""],
    ]);
    const told = table.orders.map(({ customer, date, amount, currency, isConfirmed }) => [
      ...[customer.id, date, amount, currency, isConfirmed],
    ]);
    expect(told).toEqual([
      ["C-1", 45_300, 40, "EUR", true],
      ["C-1", 45_301, 50, "", false],
      ["C-2", null, 80, "USD", true],
    ]);
    expect(table.over).toEqual([
      { reason: "deliveredOrders", rows: 1, amount: 0 },
      { reason: "cancelledOrders", rows: 2, amount: 90 },
    ]);
    expect(table.unusableRows).toBe(2);
    expect(table.unusableAmount).toBe(90);
    const issues = table.issues.toList().map(({ row, code }) => `${String(row)} ${code}`);
    expect(issues).toEqual([
      ...["6 unknownStatus", "7 missingCustomer", "8 unreadableNumber", "8 missingAmount"],
      "11 totalRow",
    ]);
  });

  it.each(["Delivered", "Closed", "Cancelled"])("asks for no amount of an order %s", (status) => {
    const { over, issues } = readOrders([
      ["Customer", "Amount", "Open Amount", "Status"],
      ["C-1", "see contract", "none left", status],
      ["C-1", 40, "#REF!", status],
      ["C-1", 50, 10, "Open"],
    ]);
    expect(over.filter(({ rows }) => rows > 0)).toMatchObject([{ rows: 2, amount: 40 }]);
    expect(issues.toList()).toEqual([]);
  });

  it("asks for a customer and an amount", () => {
    const grid = [
      ["Customer", "Status"],
      ["C-1", "Open"],
    ];
    expect(() => readOrders(grid)).toThrow(EngineError);
  });
});
