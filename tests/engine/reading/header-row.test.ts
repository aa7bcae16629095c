import type { CellGrid } from "../../../src/engine/values/cells";
import { EngineError } from "../../../src/engine/values/errors";
import { findHeaderRow } from "../../../src/engine/reading/header-row";
import { headerKey, type FieldNames } from "../../../src/engine/words/header-key";
import { INVOICE_NAMES } from "../../../src/engine/words/invoice-names";

type Field = "customer" | "amount" | "date";

const NAMES: FieldNames<Field> = {
  customer: ["Customer ID", "Customer", "客户", "客戶"],
  amount: ["Amount", "Amount (LCY)", "Total", "金额", "金額"],
  date: ["Date", "日期"],
};

const REQUIRED = [["customer"], ["amount", "date"]] as const;

function find(...grid: CellGrid) {
  return findHeaderRow<Field>(grid, NAMES, "invoices", REQUIRED);
}

function refusalOf(...grid: CellGrid): EngineError {
  try {
    find(...grid);
  } catch (error) {
    if (error instanceof EngineError) return error;
    throw error;
  }
  throw new Error("The grid has a header row.");
}

describe("headerKey", () => {
  it.each([
    { header: "*InvoiceDate", key: "invoicedate" },
    { header: "invoice_date", key: "invoicedate" },
    { header: " Invoice\nDate: ", key: "invoicedate" },
    { header: "ＩＮＶＯＩＣＥ　ＤＡＴＥ", key: "invoicedate" },
    { header: "Invoice #", key: "invoiceno" },
    { header: "Amount Including Tax [C=A+B]", key: "amountincludingtax" },
    { header: "金额（元）", key: "金额" },
    { header: "【必填】客户", key: "客户" },
    { header: "(USD)", key: "usd" },
    { header: null, key: "" },
  ])("of $header is $key", ({ header, key }) => {
    expect(headerKey(header)).toBe(key);
  });
});

describe("findHeaderRow", () => {
  it.each([
    { language: "English", header: ["Customer", "Date", "Amount"] },
    { language: "simplified Chinese", header: ["客户", "日期", "金额"] },
    { language: "traditional Chinese", header: ["客戶", "日期", "金額"] },
  ])("finds the columns by their $language names", ({ header }) => {
    expect(find(header)).toEqual({
      row: 0,
      columns: { customer: 0, date: 1, amount: 2 },
      titles: header,
      ambiguous: [],
    });
  });

  it("stands below titles, an as-of line and blank rows", () => {
    const { row, columns } = find(
      ["Customer ledger of Example Ltd"],
      ["Date", "2024-01-31"],
      [],
      ["", "Customer", "Amount", "Date"],
      ["", "Acme", 100, 45323],
    );
    expect({ row, columns }).toEqual({ row: 3, columns: { customer: 1, amount: 2, date: 3 } });
  });

  it.each([
    { titles: 49, found: true, because: "it is the fiftieth row" },
    { titles: 50, found: false, because: "only fifty rows are searched" },
  ])("is found below $titles titles: $found, because $because", ({ titles, found }) => {
    const grid = [...Array.from({ length: titles }, () => ["x"]), ["Customer", "Amount"]];
    if (found) expect(find(...grid).row).toBe(titles);
    else expect(refusalOf(...grid).code).toBe("noHeader");
  });

  it("is the first of two rows that name as many fields", () => {
    expect(find(["Customer", "Amount"], ["Customer", "Amount"]).row).toBe(0);
  });

  it("takes the more telling of two names of one field", () => {
    expect(find(["Customer", "Customer ID", "Total", "Amount"]).columns).toEqual({
      customer: 1,
      amount: 3,
    });
  });

  it("reads a note in brackets as part of the name where a name has it", () => {
    const { columns, ambiguous } = find(["Customer", "Amount (LCY)", "Amount"]);
    expect({ columns, ambiguous }).toEqual({ columns: { customer: 0, amount: 2 }, ambiguous: [] });
  });

  it("reads a note in brackets as a note where no name has it", () => {
    expect(find(["Customer", "Amount (USD)"]).columns.amount).toBe(1);
  });

  it("joins two rows of halves though a lower one alone would name a field that the whole does not", () => {
    const upper = ["Customer", "Fiscal", "Amount"];
    expect(find(upper, ["ID", "Date", "(LCY)"], ["C-1", 2024, 5]).columns).toEqual({
      customer: 0,
      amount: 2,
    });
  });

  it("joins halves of which half as many titles are made as fields are named", () => {
    const upper = ["Payment", "", "", "Doc.", "Fiscal", "", "Clearing"];
    const lower = ["Due", "Customer", "Amount", "Status", "Year", "Number", "Date"];
    const { columns } = findHeaderRow([upper, lower], INVOICE_NAMES, "invoices", []);
    expect(columns).toMatchObject({ dueDate: 0, settledDate: 6 });
    expect(columns).not.toHaveProperty("year");
  });

  it("guesses neither of two columns of one name where it can do without", () => {
    expect(find(["Customer", "Amount", "amount", "Date"])).toMatchObject({
      columns: { customer: 0, date: 3 },
      ambiguous: [{ field: "amount", titles: ["Amount", "amount"] }],
    });
  });

  it("leaves a column of numbers without a name alone", () => {
    expect(find(["Customer", 2024, "Amount"]).titles).toEqual(["Customer", "2024", "Amount"]);
  });

  it.each([
    { grid: [], code: "emptyTable", details: { table: "invoices" } },
    { grid: [["", null], [undefined]], code: "emptyTable", details: { table: "invoices" } },
    {
      grid: [["Colour", "", "Customer"]],
      code: "noHeader",
      details: { table: "invoices", found: "Colour, Customer", column: "customer, amount|date" },
    },
    {
      grid: [["Amount", "", "Date"]],
      code: "missingColumn",
      details: { table: "invoices", column: "customer", found: "Amount, Date" },
    },
    {
      grid: [["Amount", "Customer", "CUSTOMER"]],
      code: "ambiguousColumn",
      details: { table: "invoices", column: "customer", found: "Customer, CUSTOMER" },
    },
  ])("refuses $grid: $code", ({ grid, code, details }) => {
    expect(refusalOf(...grid)).toMatchObject({ code, details });
  });
});
