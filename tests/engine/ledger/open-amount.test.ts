import { openAmountAt } from "../../../src/engine/ledger/open-amount";
import { invoiceGrid, ledgerOf, type Item } from "../../support/builders";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";

const DOCUMENT_DATE = 45_292;
const SETTLED_DATE = DOCUMENT_DATE + 40;

/** Open amounts of an invoice of 100 the day before settlement, on it, and long after. */
function openAround(item: Item): number[] {
  const ledger = ledgerOf({ documentDate: DOCUMENT_DATE, dueDate: DOCUMENT_DATE + 30, ...item });
  return [SETTLED_DATE - 1, SETTLED_DATE, SETTLED_DATE + 1000].map((asOfDate) =>
    openAmountAt(ledger, 0, asOfDate),
  );
}

const settledDate = SETTLED_DATE;

describe("openAmountAt", () => {
  it.each<{ item: Item; open: number[]; because: string }>([
    { item: {}, open: [100, 100, 100], because: "nothing says that it was paid" },
    { item: { settledDate }, open: [100, 0, 0], because: "it was settled on the day" },
    { item: { settledDate: "" }, open: [100, 100, 100], because: "it was not settled" },

    { item: { openAmount: 100, amount: 100 }, open: [100, 100, 100], because: "all is open" },
    { item: { openAmount: 30, amount: 100 }, open: [30, 30, 30], because: "no day is known" },
    { item: { openAmount: 0, amount: 100 }, open: [0, 0, 0], because: "no day is known" },
    { item: { openAmount: "", amount: 100 }, open: [100, 100, 100], because: "open is blank" },

    { item: { paidAmount: 0 }, open: [100, 100, 100], because: "nothing was paid" },
    { item: { paidAmount: "" }, open: [100, 100, 100], because: "nothing was paid" },
    { item: { paidAmount: 70 }, open: [30, 30, 30], because: "no day is known" },
    { item: { paidAmount: 100 }, open: [0, 0, 0], because: "no day is known" },
    { item: { paidAmount: 120 }, open: [-20, -20, -20], because: "too much was paid" },
    { item: { paidAmount: -70 }, open: [30, 30, 30], because: "receipts may be written negative" },

    { item: { settledDate, openAmount: 0, amount: 100 }, open: [100, 0, 0], because: "all came" },
    { item: { settledDate, openAmount: 30, amount: 100 }, open: [100, 30, 30], because: "70 came" },
    {
      item: { settledDate: "", openAmount: 30, amount: 100 },
      open: [30, 30, 30],
      because: "30 is",
    },
    { item: { settledDate, openAmount: "", amount: 100 }, open: [100, 0, 0], because: "all came" },

    { item: { settledDate, paidAmount: 100 }, open: [100, 0, 0], because: "all came on the day" },
    { item: { settledDate, paidAmount: 70 }, open: [100, 30, 30], because: "70 came on the day" },
    { item: { settledDate, paidAmount: 120 }, open: [100, -20, -20], because: "120 came" },
    { item: { settledDate, paidAmount: "" }, open: [100, 0, 0], because: "the date says it all" },
    { item: { settledDate, paidAmount: 0 }, open: [100, 0, 0], because: "0 may stand for blank" },
    { item: { settledDate: "", paidAmount: 70 }, open: [30, 30, 30], because: "no day is known" },
    { item: { settledDate: 0, paidAmount: 70 }, open: [30, 30, 30], because: "0 is no date" },

    {
      item: { openAmount: 25, paidAmount: 70, amount: 100 },
      open: [25, 25, 25],
      because: "the open amount outweighs the paid one",
    },
    {
      item: { settledDate, openAmount: 0, paidAmount: 100, amount: 100 },
      open: [100, 0, 0],
      because: "all three agree",
    },
    {
      item: { settledDate, openAmount: "", paidAmount: 60, amount: 100 },
      open: [100, 40, 40],
      because: "the paid amount stands in for a blank open one",
    },

    { item: { status: "Paid" }, open: [0, 0, 0], because: "it is paid, no day is known" },
    { item: { status: "Open" }, open: [100, 100, 100], because: "it is open" },
    { item: { status: "Partially paid" }, open: [100, 100, 100], because: "no sum is known" },
    { item: { status: "已结清" }, open: [0, 0, 0], because: "it is paid, no day is known" },
    { item: { status: "Paid", settledDate }, open: [100, 0, 0], because: "the day is known" },
    { item: { status: "Paid", settledDate: "" }, open: [0, 0, 0], because: "no day is known" },
    { item: { status: "Paid", paidAmount: 0 }, open: [0, 0, 0], because: "0 may stand for blank" },
    { item: { status: "Paid", paidAmount: 60 }, open: [40, 40, 40], because: "figures outweigh" },
    {
      item: { status: "Paid", openAmount: 40, amount: 100 },
      open: [40, 40, 40],
      because: "figures outweigh words",
    },

    { item: { isOpen: "No" }, open: [0, 0, 0], because: "it is closed" },
    { item: { isOpen: 0 }, open: [0, 0, 0], because: "it is closed" },
    { item: { isOpen: false }, open: [0, 0, 0], because: "it is closed" },
    { item: { isOpen: "Yes" }, open: [100, 100, 100], because: "it is open" },
    { item: { isOpen: 1 }, open: [100, 100, 100], because: "it is open" },
    { item: { isOpen: "" }, open: [100, 100, 100], because: "nothing is said" },
    { item: { isOpen: "?" }, open: [100, 100, 100], because: "nothing is said" },
    { item: { isOpen: "No", settledDate }, open: [100, 0, 0], because: "the day is known" },

    { item: { paidAmount: "Yes" }, open: [0, 0, 0], because: "a column of yes and no says so" },
    {
      item: { paidAmount: "No" },
      open: [100, 100, 100],
      because: "a column of yes and no says so",
    },
    { item: { paidAmount: "是", settledDate }, open: [100, 0, 0], because: "the day is known" },

    { item: { amount: -100, settledDate }, open: [-100, 0, 0], because: "credits are settled too" },
    { item: { amount: -100, paidAmount: 30 }, open: [-70, -70, -70], because: "30 were used" },
    { item: { amount: -100, paidAmount: -30 }, open: [-70, -70, -70], because: "30 were used" },
    { item: { amount: -100, openAmount: -70 }, open: [-70, -70, -70], because: "30 were used" },

    {
      item: { amount: 100.1, paidAmount: 66.73 + 33.37 },
      open: [0, 0, 0],
      because: "noise of binary fractions is no money",
    },
    {
      item: { amount: 100, openAmount: 1.4e-14 },
      open: [0, 0, 0],
      because: "noise of binary fractions is no money",
    },
    { item: { amount: 100, openAmount: 0.01 }, open: [0.01, 0.01, 0.01], because: "it is a cent" },
    {
      item: { amount: 1, openAmount: 0.001, currency: "KWD" },
      open: [0.001, 0.001, 0.001],
      because: "it is a fils",
    },
  ])("of $item is $open because $because", ({ item, open }) => {
    expect(openAround(item)).toEqual(open);
  });

  it.each([
    { asOfDate: DOCUMENT_DATE - 1, open: 0, because: "the invoice does not exist yet" },
    { asOfDate: DOCUMENT_DATE, open: 100, because: "it is invoiced" },
  ])("is $open on day $asOfDate because $because", ({ asOfDate, open }) => {
    const ledger = ledgerOf({ documentDate: DOCUMENT_DATE, dueDate: DOCUMENT_DATE + 30 });
    expect(openAmountAt(ledger, 0, asOfDate)).toBe(open);
  });

  it("counts an item without an invoice date from ever", () => {
    const ledger = ledgerOf({ documentDate: "", dueDate: DOCUMENT_DATE });
    expect(openAmountAt(ledger, 0, 100)).toBe(100);
  });

  it("counts what was paid before an invoice as the customer's until the invoice is written", () => {
    const ledger = ledgerOf({ documentDate: DOCUMENT_DATE, settledDate: DOCUMENT_DATE - 5 });
    const days = [DOCUMENT_DATE - 6, DOCUMENT_DATE - 1, DOCUMENT_DATE, DOCUMENT_DATE + 1];
    expect(days.map((day) => openAmountAt(ledger, 0, day))).toEqual([0, -100, 0, 0]);
  });
});

describe("the column of open amounts", () => {
  it.each([
    { cells: ["Yes", "No"], open: [100, 0], because: "it holds yes and no" },
    { cells: [1, 0], open: [100, 0], because: "it holds 1 and 0" },
    { cells: ["TRUE", "FALSE"], open: [100, 0], because: "it holds true and false" },
    { cells: [100, 0], open: [100, 0], because: "it holds amounts" },
    { cells: ["30.00", "1"], open: [30, 1], because: "it holds amounts as text" },
    { cells: [0, 30], open: [0, 30], because: "one amount tells that it holds amounts" },
  ])("is called Open and is $open for $cells, since $because", ({ cells, open }) => {
    const grid = [
      ["Customer", "Invoice Date", "Amount", "Open"],
      ...cells.map((cell) => ["C-1", DOCUMENT_DATE, 100, cell]),
    ];
    const ledger = readInvoices(grid);
    expect(cells.map((_, item) => openAmountAt(ledger, item, DOCUMENT_DATE))).toEqual(open);
  });

  it("is the one that is called so where there are both", () => {
    const grid = invoiceGrid({ amount: 100, openAmount: 40, isOpen: 77 });
    expect([...readInvoices(grid).residualAmount]).toEqual([40]);
  });

  it.each([
    { amount: 100, openAmount: 100.004, noted: false },
    { amount: 100, openAmount: 100.01, noted: true },
    { amount: -100, openAmount: -100.01, noted: true },
    { amount: -100, openAmount: -100, noted: false },
  ])("is noted when $openAmount of $amount is open: $noted", ({ amount, openAmount, noted }) => {
    const { issues, residualAmount } = ledgerOf({ amount, openAmount, settledDate: "" });
    expect(issues.toList().map(({ code }) => code)).toEqual(noted ? ["openAboveAmount"] : []);
    expect([...residualAmount]).toEqual([openAmount]);
  });

  it("makes the amount where the ledger has no other", () => {
    const ledger = readInvoices([
      ["Customer", "Due Date", "Paid Amount", "Open Amount"],
      ["C-1", DOCUMENT_DATE, 60, 40],
      ["C-1", DOCUMENT_DATE, "", 30],
    ]);
    expect([...ledger.amount]).toEqual([100, 30]);
    expect([...ledger.residualAmount]).toEqual([40, 30]);
  });
});
