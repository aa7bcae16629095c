import fc from "fast-check";

import type { CellGrid } from "../../../src/engine/values/cells";
import { EngineError } from "../../../src/engine/values/errors";
import type { InvoiceLedger } from "../../../src/engine/ledger/invoice-ledger";
import { standardRules } from "../../../src/engine/reading/reading-rules";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { invoiceGrid, ledgerOf } from "../../support/builders";

const DOCUMENT_DATE = 45_292; // 1 January 2024
const DUE_DATE = DOCUMENT_DATE + 30;

const HEADER = ["Customer ID", "Invoice No.", "Invoice Date", "Due Date", "Amount"];

/** A ledger with the usual five columns. */
function read(...rows: CellGrid): InvoiceLedger {
  return readInvoices([HEADER, ...rows]);
}

/** A valid row of the usual five columns. */
function rowOf(invoiceNo: unknown, amount: unknown, customer: unknown = "C-1"): unknown[] {
  return [customer, invoiceNo, DOCUMENT_DATE, DUE_DATE, amount];
}

/** Row, column and code of the remarks, without that about a missing settlement column. */
function issuesOf({ issues }: InvoiceLedger): unknown[] {
  return issues
    .toList()
    .filter(({ code }) => code !== "settledWithoutDate")
    .map(({ row, column, code }) => [row, column, code]);
}

function refusalOf(grid: CellGrid): string | null {
  try {
    readInvoices(grid);
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

describe("readInvoices", () => {
  it("reads every row into columns of one length", () => {
    const ledger = readInvoices(
      invoiceGrid(
        { customer: "C-1", dueDate: DUE_DATE, amount: 100, settledDate: DUE_DATE + 5 },
        { customer: "C-2", dueDate: DUE_DATE + 1, amount: -40, currency: "usd", disputed: "Yes" },
      ),
    );
    expect(ledger).toMatchObject({
      length: 2,
      customers: ["C-1", "C-2"],
      currencies: ["", "USD"],
      lastDate: DUE_DATE + 5,
    });
    expect([...ledger.sourceRow]).toEqual([2, 3]);
    expect([...ledger.customerOf]).toEqual([0, 1]);
    expect([...ledger.documentDate]).toEqual([DOCUMENT_DATE, DOCUMENT_DATE + 1]);
    expect([...ledger.dueDate]).toEqual([DUE_DATE, DUE_DATE + 1]);
    expect([...ledger.settledDate]).toEqual([DUE_DATE + 5, 0]);
    expect([...ledger.amount]).toEqual([100, -40]);
    expect([...ledger.residualAmount]).toEqual([0, -40]);
    expect([...ledger.currencyOf]).toEqual([0, 1]);
    expect([...ledger.disputed]).toEqual([0, 1]);
    expect(issuesOf(ledger)).toEqual([]);
  });

  it("gives an empty ledger for a header row alone", () => {
    const ledger = read();
    expect(ledger).toMatchObject({ length: 0, customers: [], lastDate: 0, currencies: [""] });
    expect(ledger.leftOut).toMatchObject({ blankRows: 0, unusableRows: 0 });
  });

  it("reads rows that are shorter than the header", () => {
    const ledger = readInvoices([
      [...HEADER, "Settled Date", "Currency", "Status", "Type", "Disputed", "Terms"],
      rowOf("1", 100),
      [],
      ["C-1"],
    ]);
    expect([...ledger.amount]).toEqual([100]);
    expect(ledger.leftOut).toMatchObject({ blankRows: 1, groupRows: 1 });
  });

  it.each([
    { grid: [], code: "emptyTable" },
    { grid: [["", null], []], code: "emptyTable" },
    {
      grid: [
        ["Colour", "Size"],
        ["red", 5],
      ],
      code: "noHeader",
    },
    { grid: [["Customer", "Amount"]], code: null },
    { grid: [["Customer", "Amount", "Fixing date"]], code: "missingColumn" },
    {
      grid: [
        ["Customer", "Amount", "Net"],
        ["A", 100, 80],
      ],
      code: "missingColumn",
    },
    {
      grid: [
        ["Customer", "Amount", "Termin"],
        ["A", 100, "31.12.2024"],
      ],
      code: "missingColumn",
    },
    { grid: [["Customer", "Due Date"]], code: "missingColumn" },
    { grid: [["Due Date", "Amount"]], code: "missingColumn" },
    { grid: [["Customer", "Due Date", "Amount", "Amount"]], code: "ambiguousColumn" },
    { grid: [["Customer", "Due Date", "Open Amount"]], code: null },
    { grid: [["Customer", "Invoice Date", "Amount"]], code: null },
  ])("refuses $grid: $code", ({ grid, code }) => {
    expect(refusalOf(grid)).toBe(code);
  });
});

describe("readInvoices reads dates and amounts as text", () => {
  it.each([
    { documentDate: "2024-01-01", dueDate: "2024-01-31" },
    { documentDate: "2024/1/1", dueDate: "2024/1/31" },
    { documentDate: "1.1.2024", dueDate: "31.1.2024" },
    { documentDate: "1/1/2024", dueDate: "1/31/2024" },
    { documentDate: "113/01/01", dueDate: "113/01/31" },
    { documentDate: "民國113年1月1日", dueDate: "民國113年1月31日" },
    { documentDate: "20240101", dueDate: 20240131 },
    { documentDate: "01 Jan 2024", dueDate: "31 Jan 2024" },
    { documentDate: "2024年1月1日", dueDate: "２０２４年１月３１日" },
    { documentDate: "45292", dueDate: 45322.5 },
  ])("as in $documentDate and $dueDate", ({ documentDate, dueDate }) => {
    const ledger = read(["C-1", "1", documentDate, dueDate, 100]);
    expect([...ledger.documentDate, ...ledger.dueDate]).toEqual([DOCUMENT_DATE, DUE_DATE]);
    expect(issuesOf(ledger)).toEqual([]);
  });

  it("in the order that one date of the table proves", () => {
    const ledger = read(
      ["C-1", "1", "2/1/2024", "3/2/2024", 100],
      ["C-1", "2", "1/1/2024", "31/1/2024", 100],
    );
    expect([...ledger.documentDate]).toEqual([DOCUMENT_DATE + 1, DOCUMENT_DATE]);
    expect([...ledger.dueDate]).toEqual([45_325, DUE_DATE]);
  });

  it("in the order that the policy sets", () => {
    const grid = [HEADER, ["C-1", "1", "1/2/2024", "1/3/2024", 100]];
    expect([...readInvoices(grid, "dayMonthYear").dueDate]).toEqual([45_352]);
    expect([...readInvoices(grid, "monthDayYear").dueDate]).toEqual([45_294]);
  });

  it("and says which dates it cannot tell", () => {
    const ledger = read(["C-1", "1", "1/2/2024", "soon", 100]);
    expect([...ledger.documentDate, ...ledger.dueDate]).toEqual([0, 0]);
    expect(issuesOf(ledger)).toEqual([
      [2, "Invoice Date", "ambiguousDate"],
      [2, "Due Date", "unreadableDate"],
      [2, "Due Date", "missingDates"],
    ]);
  });

  it.each([
    { texts: ["1,234.56", "12.50"], amounts: [1234.56, 12.5] },
    { texts: ["1.234,56", "12,50"], amounts: [1234.56, 12.5] },
    { texts: ["100.00-", "(50.00)"], amounts: [-100, -50] },
    { texts: ["¥1,200", "NT$ 30"], amounts: [1200, 30] },
    { texts: ["１，２３４．５", "$-6,143.71"], amounts: [1234.5, -6143.71] },
  ])("as in $texts", ({ texts, amounts }) => {
    expect([...read(...texts.map((text, i) => rowOf(i + 1, text))).amount]).toEqual(amounts);
  });
});

describe("readInvoices takes 0 for blank, as some builds of Excel hand it over", () => {
  const header = [
    ...["Customer ID", "Customer Name", "Invoice No.", "Invoice Date", "Terms", "Due Date"],
    ...["Amount", "Paid Amount", "Settled Date", "Currency", "Type", "Status"],
  ];

  it.each([{ blank: "" }, { blank: null }, { blank: undefined }, { blank: 0 }])(
    "as $blank in every column that can be blank",
    ({ blank }) => {
      const ledger = readInvoices([
        header,
        [
          "C-1",
          blank,
          blank,
          DOCUMENT_DATE,
          blank,
          DUE_DATE,
          100,
          blank,
          blank,
          blank,
          blank,
          blank,
        ],
      ]);
      expect([...ledger.residualAmount]).toEqual([100]);
      expect([...ledger.settledDate]).toEqual([0]);
      expect(ledger).toMatchObject({ customerNames: [""], currencies: [""] });
      expect(issuesOf(ledger)).toEqual([]);
    },
  );

  it.each([{ blank: "" }, { blank: null }, { blank: 0 }])(
    "as $blank for the customer",
    ({ blank }) => {
      const ledger = read(rowOf("1", 100, blank));
      expect(ledger.customers).toEqual([""]);
      expect(issuesOf(ledger)).toEqual([[2, "Customer ID", "missingCustomer"]]);
    },
  );

  it.each([{ blank: "" }, { blank: null }, { blank: 0 }])(
    "as $blank for due date and terms",
    ({ blank }) => {
      const ledger = readInvoices([
        ["Customer ID", "Invoice Date", "Terms", "Due Date", "Amount"],
        ["C-1", DOCUMENT_DATE, blank, blank, 100],
      ]);
      expect([...ledger.dueDate]).toEqual([DOCUMENT_DATE]);
      expect(issuesOf(ledger)).toEqual([[2, "Due Date", "missingDueDate"]]);
    },
  );

  it.each([{ blank: "" }, { blank: null }, { blank: 0 }])("as $blank for a row", ({ blank }) => {
    const ledger = read(rowOf("1", 100), Array<unknown>(5).fill(blank));
    expect([ledger.length, ledger.leftOut.blankRows]).toEqual([1, 1]);
  });

  it("but leaves an amount of 0 an amount", () => {
    const ledger = read(rowOf("1", 0));
    expect([...ledger.amount]).toEqual([0]);
  });
});

describe("readInvoices finds the due date", () => {
  it.each([
    { dueDate: DUE_DATE, terms: 60, found: DUE_DATE, issues: [], because: "it is written" },
    { dueDate: "", terms: 60, found: DOCUMENT_DATE + 60, issues: [], because: "terms tell it" },
    { dueDate: "", terms: "Net 30", found: DUE_DATE, issues: [], because: "terms tell it" },
    {
      dueDate: "",
      terms: "月结30天",
      found: DUE_DATE + 30,
      issues: [],
      because: "30 days count from the end of the month",
    },
    { dueDate: "", terms: "COD", found: DOCUMENT_DATE, issues: [], because: "it is due at once" },
    {
      dueDate: "",
      terms: "as agreed",
      found: DOCUMENT_DATE,
      issues: ["unreadableTerms"],
      because: "the terms are not understood, and are quoted",
    },
    {
      dueDate: "soon",
      terms: 30,
      found: DUE_DATE,
      issues: ["unreadableDate"],
      because: "terms tell it where the date does not",
    },
    {
      dueDate: "#N/A",
      terms: 30,
      found: DUE_DATE,
      issues: ["errorCell"],
      because: "terms tell it where the date does not",
    },
    {
      dueDate: DOCUMENT_DATE - 1,
      terms: 30,
      found: DOCUMENT_DATE - 1,
      issues: ["dueBeforeDocument"],
      because: "it is written, though odd",
    },
    { dueDate: DOCUMENT_DATE, terms: 30, found: DOCUMENT_DATE, issues: [], because: "it is due" },
  ])("$found for $dueDate and $terms because $because", ({ dueDate, terms, found, issues }) => {
    const ledger = ledgerOf({ documentDate: DOCUMENT_DATE, dueDate, terms });
    expect([...ledger.dueDate]).toEqual([found]);
    expect(ledger.issues.toList().map(({ code }) => code)).toEqual([
      "settledWithoutDate",
      ...issues,
    ]);
  });

  it("without a column for it, from invoice date and terms", () => {
    const ledger = readInvoices([
      ["客户", "开票日期", "账期", "金额"],
      ["示例", "2024-01-01", "30天", 100],
    ]);
    expect([...ledger.dueDate]).toEqual([DUE_DATE]);
  });

  it("without any date: not at all, and says so", () => {
    const ledger = ledgerOf({ documentDate: "", dueDate: "", invoiceNo: "1" });
    expect([...ledger.dueDate, ...ledger.documentDate]).toEqual([0, 0]);
    expect(issuesOf(ledger)).toEqual([[2, "Due Date", "missingDates"]]);
  });
});

describe("readInvoices leaves out", () => {
  it.each([
    { row: ["Total", "", "", "", 300], because: "English" },
    { row: ["", "", "", "GRAND TOTAL:", 300], because: "English, in a date column" },
    { row: ["Total for Acme Ltd", "", "", "", "$300.00"], because: "QuickBooks" },
    { row: ["Acme Ltd Total", "", "", "", 300], because: "Excel's subtotals" },
    { row: ["合计", "", "", "", 300], because: "simplified Chinese" },
    { row: ["", "小计：", 0, 0, 300], because: "simplified Chinese, blanks as 0" },
    { row: ["C-1 汇总", null, null, null, 300], because: "Excel's subtotals in Chinese" },
    { row: ["合計", "", "", "", 300], because: "traditional Chinese" },
    { row: ["", "總計", "", "", 300], because: "traditional Chinese" },
  ])("a total row ($because): $row", ({ row }) => {
    const ledger = read(rowOf("1", 300), row);
    expect([ledger.length, ledger.leftOut.totalRows]).toEqual([1, 1]);
    expect(issuesOf(ledger)).toEqual([[3, "", "totalRow"]]);
  });

  it.each([{ customer: "Total Energies" }, { customer: "Total" }, { customer: "合计" }])(
    "no invoice of a customer really named $customer",
    ({ customer }) => {
      const ledger = read(rowOf("1", 300, customer));
      expect([ledger.length, ledger.customers, ledger.leftOut.totalRows]).toEqual([
        1,
        [customer],
        0,
      ]);
    },
  );

  it.each([
    { row: ["Acme Ltd", "", "", "", ""], because: "it is a group" },
    { row: ["", "客户：示例贸易", "", "", ""], because: "it is a group" },
    { row: HEADER, because: "it repeats the header, as on every printed page" },
    { row: ["Customer ID", "", "", "", "Amount"], because: "it repeats part of the header" },
  ])("$row because $because", ({ row }) => {
    const ledger = read(rowOf("1", 300), row, rowOf("2", 200));
    expect([ledger.length, ledger.leftOut.groupRows]).toEqual([2, 1]);
    expect(issuesOf(ledger)).toEqual([[3, "", "groupRow"]]);
  });

  it.each([
    { status: "Void", amount: 300, because: "it no longer counts" },
    { status: "Draft", amount: 300, because: "it does not count yet" },
    { status: "作废", amount: 300, because: "it no longer counts" },
    { status: "已作廢", amount: 300, because: "it no longer counts" },
  ])("a row of status $status because $because, and keeps its amount", ({ status, amount }) => {
    const ledger = ledgerOf({ status: "Open" }, { status, amount });
    expect(ledger.length).toBe(1);
    expect(ledger.leftOut).toMatchObject({ voidRows: 1, voidAmount: 300 });
    expect(issuesOf(ledger)).toEqual([[3, "Status", "voidRow"]]);
  });

  it("an amount without customer, number or date, and keeps its amount", () => {
    const ledger = read(rowOf("1", 300), ["", "", "", "", 250]);
    expect(ledger.leftOut).toMatchObject({ unusableRows: 1, unusableAmount: 250 });
    expect(issuesOf(ledger)).toEqual([[3, "", "bareAmount"]]);
  });

  it.each([
    { amount: "", code: "missingAmount" },
    { amount: null, code: "missingAmount" },
    { amount: "abc", code: "unreadableAmount" },
    { amount: "#N/A", code: "errorCell" },
    { amount: { code: "#DIV/0!" }, code: "errorCell" },
  ])("an invoice with an amount of $amount: $code", ({ amount, code }) => {
    const ledger = read(rowOf("1", 300), rowOf("2", amount));
    expect([ledger.length, ledger.leftOut.unusableRows]).toEqual([1, 1]);
    expect(issuesOf(ledger)).toEqual([[3, "Amount", code]]);
  });

  it("nothing without counting it", () => {
    const cell = fc.constantFrom<unknown>(
      ...["", null, 0, 100, -5, "abc", "Total", "小计", "#N/A", DUE_DATE, "2024-01-01", "Paid"],
      ...["Void", "Credit Note", "C-1", "Customer ID", "Amount", "1/2/2024", true],
    );
    const header = [...HEADER, "Status", "Type", "Open Amount"];
    const row = fc.array(cell, { maxLength: header.length });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        // Signs as written: otherwise unknown types beside positive amounts are asked about.
        const rules = { ...standardRules("automatic"), signs: "asWritten" as const };
        const { length, leftOut } = readInvoices([header, ...rows], rules);
        const { blankRows, groupRows, otherRows, totalRows, voidRows, unusableRows } = leftOut;
        const left = blankRows + groupRows + otherRows + totalRows + voidRows + unusableRows;
        expect(length + left).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("readInvoices remarks on", () => {
  it("an error in any column, and uses the row without it", () => {
    const ledger = ledgerOf({
      customer: "#N/A",
      customerName: "Acme",
      documentDate: { code: "#VALUE!" },
      dueDate: DUE_DATE,
      settledDate: "#REF!",
      paidAmount: "#N/A",
      currency: "",
    });
    expect(ledger.customers).toEqual(["Acme"]);
    expect([...ledger.residualAmount]).toEqual([100]);
    expect(issuesOf(ledger)).toEqual([
      [2, "Invoice Date", "errorCell"],
      [2, "Settled Date", "errorCell"],
      [2, "Paid Amount", "errorCell"],
    ]);
  });

  it("an amount that is none beside an open amount that tells it", () => {
    const ledger = ledgerOf({ amount: "#N/A", openAmount: 70, paidAmount: 30 });
    expect([...ledger.amount, ...ledger.residualAmount]).toEqual([100, 70]);
    expect(issuesOf(ledger)).toEqual([[2, "Amount", "errorCell"]]);
  });

  it("two columns of one name, once and at the header", () => {
    const ledger = readInvoices([
      [...HEADER, "Status", "Status"],
      [...rowOf("1", 100), "Paid", "Open"],
    ]);
    expect(issuesOf(ledger)).toEqual([[1, "", "ambiguousColumn"]]);
    expect([...ledger.residualAmount]).toEqual([100]);
  });

  it("a ledger that does not say when invoices were settled", () => {
    const codes = (ledger: InvoiceLedger) => ledger.issues.toList().map(({ code }) => code);
    expect(codes(ledgerOf({}))).toEqual(["settledWithoutDate"]);
    expect(codes(ledgerOf({ settledDate: "" }))).toEqual([]);
  });
});

describe("readInvoices reads credits", () => {
  it.each([
    { type: "Credit Note", amount: 50, read: -50, noted: true },
    { type: "Credit Note", amount: -50, read: -50, noted: false },
    { type: "红字发票", amount: 50, read: -50, noted: true },
    { type: "折讓單", amount: 50, read: -50, noted: true },
    { type: "Payment", amount: 50, read: -50, noted: true },
    { type: "Advance invoice", amount: 50, read: 50, noted: false },
    { type: "应收款", amount: 50, read: 50, noted: false },
    { type: "Invoice", amount: -50, read: -50, noted: false },
    { type: "", amount: 50, read: 50, noted: false },
  ])("$type of $amount as $read", ({ type, amount, read: expected, noted }) => {
    const ledger = ledgerOf({ type, amount });
    expect([...ledger.amount, ...ledger.residualAmount]).toEqual([expected, expected]);
    expect(issuesOf(ledger)).toEqual(noted ? [[2, "Type", "creditSign"]] : []);
  });

  it("and says which of them names an invoice that its customer does not have", () => {
    const row = (no: string, customer: string, amount: number, appliesTo = "") => [
      ...[no, customer, 45_000, amount, appliesTo],
    ];
    const ledger = readInvoices([
      ["Invoice No.", "Customer", "Due Date", "Amount", "Applies to"],
      row("1", "A", 100),
      row("2", "B", 50),
      row("3", "A", -5, "1"),
      row("4", "A", -6, "2"),
      row("5", "B", -7, "9"),
      row("6", "B", -8),
    ]);
    expect(issuesOf(ledger)).toEqual([
      [5, "Applies to", "strayCredit"],
      [6, "Applies to", "strayCredit"],
    ]);
  });

  it.each(["-", "–", "€ -", " - "])("and %p as nothing", (cell) => {
    const ledger = ledgerOf({ amount: cell }, { amount: 5 });
    expect([...ledger.amount]).toEqual([0, 5]);
    expect(ledger.leftOut.unusableRows).toBe(0);
    expect(ledgerOf({ amount: "n/a" }, { amount: 5 }).leftOut.unusableRows).toBe(1);
  });

  it("with their open and paid amounts", () => {
    const open = ledgerOf({ type: "Credit Note", amount: 50, openAmount: 20 });
    expect([...open.amount, ...open.residualAmount]).toEqual([-50, -20]);
    const paid = ledgerOf({ type: "Credit Note", amount: 50, paidAmount: 30 });
    expect([...paid.amount, ...paid.residualAmount]).toEqual([-50, -20]);
  });

  it("and believes the signs of payments where the ledger writes them", () => {
    const ledger = ledgerOf(
      { type: "Refund", amount: 30 },
      { type: "Credit Memo", amount: 20 },
      { type: "Payment", amount: -50 },
    );
    expect([...ledger.amount]).toEqual([30, -20, -50]);
    expect(issuesOf(ledger)).toEqual([[3, "Type", "creditSign"]]);
  });

  it.each([
    { type: "Payment", amount: 50, openAmount: -50, because: "the open amount alone is signed" },
    { type: "Credit note", amount: -50, openAmount: 50, because: "the amount alone is signed" },
    { type: "Credit note", amount: 50, openAmount: 50, because: "neither is signed" },
    { type: "Credit note", amount: -50, openAmount: -50, because: "both are signed" },
  ])("takes an open credit as a credit where $because", ({ type, amount, openAmount }) => {
    const ledger = ledgerOf(
      { type: "Invoice", amount: 200, openAmount: 200 },
      { type, amount, openAmount },
    );
    expect([...ledger.residualAmount]).toEqual([200, -50]);
  });

  it("and tells what moves money from what is a sale", () => {
    const types = ["Invoice", "Payment", "Credit Note", "预收款", "Deposit invoice", "Refund"];
    const ledger = ledgerOf(...types.map((type) => ({ type })));
    expect([...ledger.kindOf]).toEqual([0, 2, 1, 2, 0, 2]);
  });
});

describe("readInvoices reads currencies", () => {
  it("by code, name and sign, each once", () => {
    const names = ["EUR", "eur", "€", "人民币", "RMB", "NT$", "新臺幣", "XTS"];
    const ledger = ledgerOf(...names.map((currency) => ({ currency })));
    expect(ledger.currencies).toEqual(["EUR", "CNY", "TWD", "XTS"]);
    expect([...ledger.currencyOf]).toEqual([0, 0, 0, 1, 1, 2, 2, 3]);
  });

  it("and no number as one", () => {
    expect(ledgerOf({ currency: 0 }, { currency: 156 }).currencies).toEqual([""]);
  });

  it.each([
    { header: ["Amount in local currency", "Currency"], currencies: [""] },
    { header: ["本币金额", "币别"], currencies: [""] },
    { header: ["本幣應收金額", "幣別"], currencies: [""] },
    { header: ["Amount in local currency", "Local Currency"], currencies: ["USD"] },
    { header: ["Amount", "Currency"], currencies: ["USD"] },
    { header: ["原币金额", "币别"], currencies: ["USD"] },
  ])("under $header as $currencies", ({ header, currencies }) => {
    const ledger = readInvoices([
      ["Customer", "Due Date", ...header],
      ["C-1", DUE_DATE, 100, "USD"],
    ]);
    expect(ledger.currencies).toEqual(currencies);
  });

  it("prefers the amount in the currency of the document", () => {
    const ledger = readInvoices([
      ["Customer", "Due Date", "Amount in local currency", "Amount", "Currency"],
      ["C-1", DUE_DATE, 712, 100, "USD"],
    ]);
    expect([...ledger.amount]).toEqual([100]);
    expect(ledger.currencies).toEqual(["USD"]);
  });
});
