import { tableMatches } from "../../../src/engine/reading/table-kind";

function kindOf(...rows: readonly (readonly unknown[])[]) {
  return tableMatches(rows)[0]?.kind ?? null;
}

describe("tableMatches", () => {
  it.each([
    { kind: "invoices", header: ["Customer no.", "Invoice no.", "Due date", "Amount"] },
    { kind: "invoices", header: ["customerID", "invoiceNumber", "InvoiceDate", "InvoiceAmount"] },
    { kind: "invoices", header: ["客户名称", "单据编号", "到期日", "应收金额"] },
    { kind: "invoices", header: ["客戶代碼", "發票號碼", "預收款日", "應收金額"] },
    { kind: "customers", header: ["Customer no.", "Country", "Credit limit", "Payment terms"] },
    { kind: "customers", header: ["客户编码", "行业", "信用额度"] },
    { kind: "customers", header: ["客戶編號", "產業", "信用額度"] },
    { kind: "statements", header: ["Customer no.", "Fiscal year", "Total assets", "Sales"] },
    { kind: "events", header: ["Customer no.", "Date", "Kind", "Note"] },
    { kind: "events", header: ["客户", "发生日期", "事件类型"] },
    { kind: "receipts", header: ["Customer no.", "Receipt date", "Amount", "Invoice no."] },
    { kind: "receipts", header: ["Customer", "Date", "Amount received"] },
    { kind: "receipts", header: ["客户名称", "收款日期", "金额"] },
    { kind: "receipts", header: ["客戶代碼", "入帳日期", "入帳金額", "發票號碼"] },
    { kind: "orders", header: ["Customer no.", "Order no.", "Order date", "Order amount"] },
    { kind: "orders", header: ["客户", "订单编号", "下单日期", "未交金额"] },
    { kind: "orders", header: ["客戶", "訂單編號", "訂單金額"] },
    { kind: "contacts", header: ["Customer", "Contact date", "Channel", "Step", "Result"] },
    { kind: "contacts", header: ["客户编号", "催收日期", "催收方式", "承诺付款日", "承诺金额"] },
    { kind: "contacts", header: ["客戶代碼", "聯絡日期", "聯絡方式", "催收步驟", "備註"] },
    { kind: "receipts", header: ["Customer", "Receipt date", "Amount", "Method", "Note"] },
    { kind: "events", header: ["Customer", "Date", "Event", "Result", "Note"] },
    {
      kind: "invoices",
      header: ["Customer", "Date", "Due date", "Amount", "Method", "Step", "Status", "Note"],
    },
    { kind: "invoices", header: ["Customer", "Invoice no.", "Due date", "Amount", "Payment date"] },
    { kind: "invoices", header: ["Customer", "Date", "Amount"] },
    { kind: "customers", header: ["Customer no.", "Payment terms", "Credit limit"] },
    { kind: "policy", header: ["Rule", "Item", "From", "Value", "Note"] },
    { kind: "policy", header: ["規則", "項目", "起點", "取值", "說明"] },
    { kind: "invoices", header: ["Customer", "Not due", "1-30", "31-60", "Total"] },
    { kind: null, header: ["Date", "Temperature"] },
    { kind: null, header: [1, 2, 3] },
  ])("takes $header for $kind", ({ kind, header }) => {
    expect(
      kindOf(
        header,
        header.map(() => 1),
      ),
    ).toBe(kind);
  });

  it.each([
    [["Customer", "Current", "1-30", "31-60", "61-90", "> 90", "Total"]],
    [["客户名称", "未到期", "1-30天", "31-60天", "60天以上", "合计"]],
    [["Customer Name", "Aug 2025", "Sep 2025", "Oct 2025", "Balance"]],
  ])("takes a report with a column per age for invoices: %j", (header) => {
    expect(kindOf(header)).toBe("invoices");
  });

  it("takes no report for invoices that has two ages, or nobody who owes", () => {
    expect(kindOf(["Customer", "Current", "1-30", "Country"])).toBe("customers");
    expect(kindOf(["Branch", "Current", "1-30", "31-60", "61-90"])).toBeNull();
  });

  it("reads the labels of statements that have a row per item", () => {
    const header = ["Customer", "Period", "Item", "Value"];
    expect(kindOf(header, ["Acme", 2024, "Total assets", 100])).toBe("statements");
    expect(kindOf(header, ["Acme", 2024, "Paper clips", 100])).not.toBe("statements");
  });

  it("finds the header below title lines", () => {
    const header = ["Customer no.", "Invoice no.", "Due date", "Amount"];
    const [match] = tableMatches([["Open items"], [], ["As of", 45323], header, ["C-1", 1, 2, 3]]);
    expect(match).toMatchObject({ kind: "invoices", header: { row: 3 } });
  });

  it("takes invoices that carry the customers' data along for invoices", () => {
    const customer = ["Customer no.", "Customer name", "Country", "Industry", "Credit limit"];
    expect(kindOf([...customer, "Invoice no.", "Due date", "Amount"])).toBe("invoices");
  });

  it("takes customers with a balance and a date for customers", () => {
    const customer = ["Customer no.", "Customer name", "Country", "Industry", "Credit limit"];
    expect(kindOf([...customer, "Customer since", "Balance", "Date"])).toBe("customers");
  });

  it("still names the kind when two columns claim one field, so that reading can say so", () => {
    expect(kindOf(["Customer", "Amount", "Amount", "Due date", "Invoice no."])).toBe("invoices");
  });

  it("offers the weaker kinds after the strongest", () => {
    const matches = tableMatches([["Customer no.", "Country", "Due date", "Amount", "Terms"]]);
    expect(matches.map(({ kind }) => kind)).toEqual(["invoices", "customers"]);
  });

  it("is empty for a range without a filled cell", () => {
    expect(tableMatches([[null, ""], []])).toEqual([]);
  });
});
