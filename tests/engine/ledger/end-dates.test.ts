import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const read = (titles: readonly string[], first: readonly unknown[], second: readonly unknown[]) =>
  readInvoices([
    ["Customer", "Invoice", "Invoice date", "Amount", ...titles],
    ["A", "1", 45_000, 100, ...first],
    ["B", "2", 45_000, 50, ...second],
  ]);

describe("a day on which a document ended", () => {
  it.each([
    { title: "Written off on", day: 45_100 },
    { title: "Write-off date", day: "2023-06-23" },
    { title: "坏账核销日期", day: "2023年6月23日" },
    { title: "呆帳沖銷日期", day: "2023/06/23" },
  ])("writes off what is unpaid, on that day: $title $day", ({ title, day }) => {
    const { residualAmount, writtenOff, settledDate } = read([title], [day], [""]);
    expect([...residualAmount]).toEqual([0, 50]);
    expect([...writtenOff!]).toEqual([100, 0]);
    expect([...settledDate]).toEqual([45_100, 0]);
  });

  it("is that of the writing off beside days of payments", () => {
    const titles = ["Paid on", "Written off on"];
    const { residualAmount, settledDate } = read(titles, ["", 45_100], [45_050, ""]);
    expect([...residualAmount]).toEqual([0, 0]);
    expect([...settledDate]).toEqual([45_100, 45_050]);
  });

  it.each([
    { title: "Deleted at", day: "2023-06-23 10:05" },
    { title: "Voided on", day: 45_100.5 },
    { title: "Cancelled", day: 45_100 },
    { title: "Cancellation date", day: "23.06.2023" },
    { title: "作废日期", day: "2023-06-23" },
    { title: "刪除時間", day: "2023-06-23" },
  ])("leaves the document out, and says so: $title $day", ({ title, day }) => {
    const { residualAmount, leftOut } = read([title], ["", ""], [day]);
    expect([...residualAmount]).toEqual([100]);
    expect(leftOut).toMatchObject({ voidRows: 1, voidAmount: 50 });
  });

  it("is none where the column holds anything but days", () => {
    expect([...read(["Written off"], [20], [0]).residualAmount]).toEqual([80, 50]);
    expect([...read(["Deleted"], ["yes"], ["no"]).residualAmount]).toEqual([50]);
    expect([...read(["Deleted by"], ["Ann"], [""]).residualAmount]).toEqual([100, 50]);
  });
});
