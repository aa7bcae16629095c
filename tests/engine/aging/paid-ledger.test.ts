import { receiptMethodOf, withReceipts } from "../../../src/engine/aging/paid-ledger";
import { openAmountAt } from "../../../src/engine/ledger/open-amount";
import { NO_DATE } from "../../../src/engine/reading/date-columns";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const AS_OF_DATE = 45_473;

const TITLES = ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"];

/** A ledger of items as receipts leave it. */
function paid(items: readonly Item[], ...receipts: (string | number)[][]) {
  const table = readReceipts([TITLES, ...receipts]);
  return withReceipts(ledgerOf(...items), table, AS_OF_DATE, policyOf());
}

const INVOICE: Item = { invoiceNo: "A", documentDate: 45_300, dueDate: 45_330, amount: 100 };

describe("withReceipts", () => {
  it.each([
    { receipts: [["C-1", 45_340, 100, "A", ""]], residual: 0, day: 45_340, because: "paid" },
    {
      receipts: [
        ["C-1", 45_350, 60, "A", ""],
        ["C-1", 45_340, 40, "A", ""],
      ],
      residual: 0,
      day: 45_350,
      because: "the last payment settles",
    },
    { receipts: [["C-1", 45_340, 40, "A", ""]], residual: 60, day: 45_340, because: "in part" },
    { receipts: [["C-1", 45_340, 40, "B", ""]], residual: 100, day: 0, because: "another invoice" },
    { receipts: [["C-1", AS_OF_DATE + 1, 100, "A", ""]], residual: 100, day: 0, because: "later" },
    {
      receipts: [["C-1", AS_OF_DATE, 100, "A", ""]],
      residual: 0,
      day: AS_OF_DATE,
      because: "on it",
    },
    {
      receipts: [
        ["C-1", 45_340, 100, "A", ""],
        ["C-1", 45_345, -30, "A", ""],
      ],
      residual: 30,
      day: 45_340,
      because: "a payment that was returned opens it again",
    },
  ])("leaves $residual open: $because", ({ receipts, residual, day }) => {
    const { ledger } = paid([INVOICE], ...receipts);
    expect(ledger.residualAmount[0]).toBe(residual);
    expect(ledger.settledDate[0]).toBe(day);
  });

  it("puts what pays nothing under its payer, known or not, as a payment", () => {
    const { ledger, receipts } = paid(
      [INVOICE],
      ["C-1", 45_340, 130, "A", ""],
      ["C-9", 45_341, 7, "", ""],
      ["c-9", 45_342, 3, "", "USD"],
      ["C-1", AS_OF_DATE + 1, 5, "A", ""],
    );
    const items = Array.from({ length: 3 }, (_, i) => ({
      customer: ledger.customers[ledger.customerOf[i + 1]!],
      amount: ledger.residualAmount[i + 1],
      date: ledger.documentDate[i + 1],
      currency: ledger.currencies[ledger.currencyOf[i + 1]!],
      kind: ledger.kindOf[i + 1],
    }));
    expect(ledger.length).toBe(4);
    expect(items).toEqual([
      { customer: "C-1", amount: -30, date: 45_340, currency: "", kind: 2 },
      { customer: "C-9", amount: -7, date: 45_341, currency: "", kind: 2 },
      { customer: "C-9", amount: -3, date: 45_342, currency: "USD", kind: 2 },
    ]);
    // Rows that name no currency stay in base currency, whatever the receipts name.
    expect(ledger.mainCurrency).toBe("");
    expect(receipts.later).toBe(1);
    expect(receipts.faults).toEqual([{ fault: "unknownCustomer", receipts: 2, amount: -7 }]);
  });

  it("takes the ledger's own payments back, and keeps what was written off", () => {
    const items = [
      { ...INVOICE, status: "paid", settledDate: 45_335 },
      { ...INVOICE, invoiceNo: "B", status: "written off", settledDate: 45_400 },
      { ...INVOICE, invoiceNo: "C", status: "written off", settledDate: AS_OF_DATE + 1 },
    ];
    const { ledger } = paid(items, ["C-1", 45_345, 20, "B", ""]);
    expect([...ledger.residualAmount]).toEqual([100, 0, 100]);
    expect([...ledger.writtenOff!]).toEqual([0, 80, 0]);
    expect([...ledger.settledDate]).toEqual([0, 45_400, 0]);
  });

  it("rounds a receipt to the coins of the currency that it pays", () => {
    const items = [
      { ...INVOICE, currency: "JPY" },
      { ...INVOICE, customer: "C-2", currency: "KWD" },
    ];
    const { ledger } = paid(items, ["C-1", 45_340, 9.6, "", ""], ["C-2", 45_340, 9.60051, "", ""]);
    expect([...ledger.residualAmount]).toEqual([100, 100, -10, -9.601]);
  });

  it("knows an advance payment as the customer's money until the invoice is written", () => {
    const { ledger } = paid([INVOICE], ["C-1", 45_290, 100, "A", ""]);
    expect(openAmountAt(ledger, 0, 45_295)).toBe(-100);
    expect(openAmountAt(ledger, 0, 45_300)).toBe(0);
  });

  it("keeps the balance of an invoice with a discount line on every day", () => {
    const discount = { ...INVOICE, amount: -20 };
    const { ledger } = paid([INVOICE, discount], ["C-1", 45_340, 80, "A", ""]);
    const balanceOn = (day: number) => openAmountAt(ledger, 0, day) + openAmountAt(ledger, 1, day);
    expect([45_320, 45_339, 45_340].map(balanceOn)).toEqual([80, 80, 0]);
  });

  it("lets the negative lines of an invoice leave with its oldest part", () => {
    const parts = [
      { ...INVOICE, dueDate: 45_350, amount: 60 },
      { ...INVOICE, dueDate: 45_330, amount: 40 },
      { ...INVOICE, dueDate: 45_350, amount: -10 },
    ];
    const receipts = [
      ["C-1", 45_335, 30, "A", ""],
      ["C-1", 45_355, 60, "A", ""],
    ];
    expect([...paid(parts, ...receipts).ledger.settledDate]).toEqual([45_355, 45_335, 45_335]);
    const turned = paid([parts[1]!, parts[0]!, parts[2]!], ...receipts);
    expect([...turned.ledger.settledDate]).toEqual([45_335, 45_355, 45_335]);
  });

  it("leaves what is dated later as it is, written off or not", () => {
    const later = { documentDate: AS_OF_DATE + 1, dueDate: AS_OF_DATE + 30 };
    const { ledger } = paid(
      [
        { ...INVOICE, ...later, status: "open" },
        { ...INVOICE, documentDate: AS_OF_DATE, status: "written off", settledDate: AS_OF_DATE },
        { ...INVOICE, invoiceNo: "B", status: "written off", settledDate: 45_335 },
      ],
      ["C-1", 45_340, 100, "B", ""],
    );
    expect([...ledger.residualAmount]).toEqual([100, 0, 0]);
    expect([...ledger.writtenOff!]).toEqual([0, 100, 0]);
    expect([...ledger.settledDate]).toEqual([0, AS_OF_DATE, 45_340]);
  });

  it("names payers that the ledger does not know as their receipts do, each once", () => {
    const table = readReceipts([
      ["Customer ID", "Customer Name", "Receipt Date", "Amount", "Currency"],
      ["C-9", "Acme", 45_340, 1, "EUR"],
      ["c-9", "Acme Ltd", 45_341, 2, "EUR"],
      ["", "Bolt", 45_342, 3, ""],
      ["C-7", "", 45_343, 4, ""],
      ["", "Known", 45_344, 500, "CHF"],
    ]);
    const known = ledgerOf(
      { ...INVOICE, customerName: "Known", currency: "EUR" },
      { ...INVOICE, customerName: "Known", currency: "USD" },
    );
    const { ledger } = withReceipts(known, table, AS_OF_DATE, policyOf());
    expect(ledger.customers).toEqual(["C-1", "C-9", "Bolt", "C-7"]);
    expect(ledger.customerNames).toEqual(["Known", "Acme", "", ""]);
    expect(ledger.currencies).toEqual(["EUR", "USD", "CHF"]);
    expect([...ledger.customerOf]).toEqual([0, 0, 1, 1, 2, 3, 0]);
    expect([...ledger.currencyOf].slice(2)).toEqual([0, 0, 0, 0, 2]);
    // No column names an invoice: the oldest is paid, of the same currency alone.
    expect([...ledger.residualAmount]).toEqual([100, 100, -1, -2, -3, -4, -500]);
    expect(known.customers).toEqual(["C-1"]);
  });

  it("puts receipts in base currency with the rows that name none", () => {
    const policy = policyOf({ settings: { baseCurrency: "EUR" } });
    const table = readReceipts([TITLES, ["C-1", 45_340, 130, "A", "EUR"]]);
    const items = [
      { ...INVOICE, currency: "USD" },
      { ...INVOICE, invoiceNo: "B", currency: "" },
    ];
    const { ledger } = withReceipts(ledgerOf(...items), table, AS_OF_DATE, policy);
    expect(ledger.currencies).toEqual(["USD", ""]);
    expect(ledger.currencyOf[2]).toBe(1);
  });

  it("is old by the day of the receipt, and a refund that found nothing is not due", () => {
    const { ledger, receipts } = paid(
      [INVOICE],
      ["C-1", 45_340, 30, "", ""],
      ["C-9", AS_OF_DATE, -5, "", ""],
      ["C-1", AS_OF_DATE + 1, 5, "", ""],
    );
    expect([...ledger.dueDate]).toEqual([45_330, 45_340, NO_DATE]);
    expect([...ledger.amount]).toEqual([100, -30, 5]);
    expect(ledger.lastDate).toBe(AS_OF_DATE);
    expect(receipts.later).toBe(1);
    // Behind the ledger stands a row for them, in which every cell is blank.
    expect(ledger.grid.at(-1)).toEqual(ledger.header.titles.map(() => ""));
    expect([...ledger.sourceRow].slice(1)).toEqual([ledger.grid.length, ledger.grid.length]);
  });

  it.each([
    { titles: TITLES, method: "matched" },
    { titles: ["Customer", "Receipt Date", "Amount"], method: "oldestFirst" },
  ])("finds invoices $method where the columns are $titles", ({ titles, method }) => {
    const row = ["C-1", 45_340, 30, "A", ""].slice(0, titles.length);
    expect(receiptMethodOf(readReceipts([titles, row]))).toBe(method);
    expect(receiptMethodOf(null)).toBe("matched");
  });
});
