import { EngineError } from "../../../src/engine/values/errors";
import { readEvents } from "../../../src/engine/ledger/events";

describe("readEvents", () => {
  it.each([
    { header: ["Customer ID", "Event Date", "Kind", "Note", "Weight"] },
    { header: ["客户编码", "发生日期", "事件类型", "备注", "权重"] },
    { header: ["客戶代碼", "發生日期", "事件類型", "備註", "權重"] },
  ])("reads every field under $header", ({ header }) => {
    const { events, issues } = readEvents([
      header,
      ["C-1", "2024-02-01", "Law suit", "first instance", "2.5"],
    ]);
    expect(events).toEqual([
      {
        row: 2,
        customer: { id: "C-1", name: null },
        date: 45323,
        kind: "Law suit",
        note: "first instance",
        weight: 2.5,
      },
    ]);
    expect(issues.toList()).toEqual([]);
  });

  it("goes by the name where there is no code", () => {
    const { events } = readEvents([
      ["Customer", "Customer Name", "Date", "Event"],
      ["", "Acme", 45323, "law suit"],
    ]);
    expect(events[0]!.customer).toEqual({ id: "Acme", name: "Acme" });
  });

  it.each([
    { row: ["", 45323, "law suit"], code: "missingCustomer", column: "" },
    { row: ["C-1", "", "law suit"], code: "missingDates", column: "Date" },
    { row: ["C-1", 0, "law suit"], code: "missingDates", column: "Date" },
    { row: ["C-1", "soon", "law suit"], code: "unreadableDate", column: "Date" },
    { row: ["C-1", "3/4/2013", "law suit"], code: "ambiguousDate", column: "Date" },
    { row: ["C-1", 45323, ""], code: "missingValue", column: "Event" },
  ])("leaves out $row: $code", ({ row, code, column }) => {
    const { events, issues } = readEvents([["Customer", "Date", "Event"], row]);
    expect(events).toEqual([]);
    expect(issues.toList()).toEqual([
      expect.objectContaining({ row: 2, column, code, severity: "error" }),
    ]);
  });

  it("refuses a table without a column for the kind", () => {
    expect(() => readEvents([["Customer", "Date"]])).toThrow(EngineError);
  });
});
