import { EngineError } from "../../../src/engine/values/errors";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";

const DAY = 45_300;

const HEADER = ["Customer ID", "Customer Name", "Receipt Date", "Amount", "Invoice", "Currency"];

describe("readReceipts", () => {
  it("reads what stands in a row", () => {
    const { receipts, unusableRows, unusableAmount, issues } = readReceipts([
      ["Receipts of January"],
      HEADER,
      ["C-1", "Acme", DAY, 100.5, "R-7", "usd"],
      ["", "Bolt", "2024-01-09", "(1,250.00)", "", "美元"],
      ["C-3", "", DAY, 0, 77, "zzt"],
      ["C-3", "", DAY, 5, "", ""],
    ]);
    expect(receipts).toEqual([
      {
        ...{ row: 3, customer: { id: "C-1", name: "Acme" }, date: DAY },
        ...{ amount: 100.5, invoiceNo: "R-7", currency: "USD" },
      },
      {
        ...{ row: 4, customer: { id: "Bolt", name: "Bolt" }, date: 45_300, amount: -1250 },
        ...{ invoiceNo: null, currency: "USD" },
      },
      {
        ...{ row: 5, customer: { id: "C-3", name: null }, date: DAY, amount: 0 },
        ...{ invoiceNo: "77", currency: "ZZT" },
      },
      {
        ...{ row: 6, customer: { id: "C-3", name: null }, date: DAY, amount: 5 },
        ...{ invoiceNo: null, currency: "" },
      },
    ]);
    expect([unusableRows, unusableAmount, issues.toList()]).toEqual([0, 0, []]);
  });

  it.each([
    { title: "Type", words: ["Payment", "Refund", "Void", "Foo"] },
    {
      title: "Transaction type",
      words: ["Receipt", "NSF", "Cancelled", "Foo"],
    },
    { title: "Status", words: ["Cleared", "Bounced", "Reversed", "Foo"] },
    { title: "单据类型", words: ["收款单", "退款", "作废", "其它"] },
    { title: "單據類型", words: ["收款", "退票", "作廢", "其它"] },
  ])("reads by $title what came in, went back or is void", ({ title, words }) => {
    const rows = words.map((word, place) => ["A", DAY, 10 * (place + 1), word]);
    const { receipts, over, unusableRows, issues } = readReceipts([
      ["Customer", "Receipt Date", "Amount", title],
      ...rows,
    ]);
    expect(receipts.map(({ amount }) => amount)).toEqual([10, -20, 40]);
    expect([over, unusableRows]).toEqual([[{ reason: "voidRows", rows: 1, amount: 30 }], 0]);
    expect(issues.toList().map(({ row, column, code }) => [row, column, code])).toEqual([
      [5, title, "unknownType"],
    ]);
  });

  it("counts the rows that it cannot use, and says what each of them lacks", () => {
    const { receipts, unusableRows, unusableAmount, issues } = readReceipts([
      HEADER,
      ["", "", DAY, 40, "", ""],
      ["C-1", "", "", 2.5, "", ""],
      ["C-1", "", "soon", 0.25, "", ""],
      ["C-1", "", DAY, "", "", ""],
      ["C-1", "", DAY, "plenty", "", ""],
      ["C-1", "", DAY, 1, "", ""],
    ]);
    expect(receipts.map(({ row }) => row)).toEqual([7]);
    expect([unusableRows, unusableAmount]).toEqual([5, 42.75]);
    const found = issues
      .toList()
      .map(({ row, column, code, severity }) => [row, column, code, severity]);
    expect(found).toEqual([
      [2, "", "missingCustomer", "error"],
      [3, "Receipt Date", "missingDates", "error"],
      [4, "Receipt Date", "unreadableDate", "error"],
      [5, "Amount", "missingAmount", "error"],
      [6, "Amount", "unreadableNumber", "warning"],
      [6, "Amount", "missingAmount", "error"],
    ]);
  });

  it.each([
    [["客户名称", "收款日期", "收款金额", "对应发票", "币种"]],
    [["客戶名稱", "入帳日期", "實收金額", "沖帳發票", "幣別"]],
    [["Customer", "Value Date", "Amount Received", "Applied To", "Currency"]],
  ])("knows the columns %p", (header) => {
    const { receipts } = readReceipts([header, ["Acme", DAY, 30, "R-1", "EUR"]]);
    expect(receipts).toMatchObject([
      { customer: { id: "Acme" }, date: DAY, amount: 30, invoiceNo: "R-1", currency: "EUR" },
    ]);
  });

  it("reads text dates in the order of the policy, else in the one that fits every row", () => {
    const grid = [
      ["Customer", "Receipt Date", "Amount"],
      ["C-1", "03/04/2024", 1],
    ];
    const dateBy = (...order: ["dayMonthYear" | "monthDayYear"] | []) =>
      readReceipts(grid, ...order).receipts.map(({ date }) => date);
    expect(dateBy("dayMonthYear")).toEqual([45_385]); // 3 April 2024
    expect(dateBy("monthDayYear")).toEqual([45_355]); // 4 March 2024
    grid.push(["C-1", "25/12/2023", 1]);
    expect(dateBy()).toEqual([45_385, 45_285]);
  });

  it.each([
    { header: ["Receipt Date", "Amount"], lacks: "customerId" },
    { header: ["Customer", "Amount"], lacks: "date" },
    { header: ["Customer", "Receipt Date"], lacks: "amount" },
  ])("does not read a table without $lacks", ({ header }) => {
    expect(() => readReceipts([header, header.map(() => 1)])).toThrow(EngineError);
  });
});
