import {
  creditLinesOf,
  mixedInvoicesOf,
  openCreditLines,
} from "../../../src/engine/ledger/credit-lines";
import { ledgerOf, type Item } from "../../support/builders";

const LINE: Item = { customer: "C-1", invoiceNo: "1", documentDate: 45_292, dueDate: 45_322 };

function linesOf(...items: readonly Item[]): number[] {
  return [...creditLinesOf(mixedInvoicesOf(ledgerOf(...items)))];
}

describe("creditLinesOf", () => {
  it("finds the lines that lower an invoice", () => {
    const lines = linesOf(
      { ...LINE, amount: -10 },
      { ...LINE, amount: 100 },
      { ...LINE, amount: -5 },
      { ...LINE, amount: -7, invoiceNo: "2" },
    );
    expect(lines).toEqual([0, 2]);
  });

  it.each<{ other: Item; because: string }>([
    { other: { invoiceNo: "01" }, because: "the number is another" },
    { other: { customer: "C-2" }, because: "the customer is another" },
    { other: { documentDate: 45_293 }, because: "the day is another" },
    { other: { amount: 9 }, because: "the lines make a credit as a whole" },
    { other: { amount: 10 }, because: "the lines cancel out" },
  ])("finds none in $other because $because", ({ other }) => {
    expect(linesOf({ ...LINE, amount: -10 }, { ...LINE, amount: 100, ...other })).toEqual([]);
  });

  it.each([{ invoiceNo: "" }, { invoiceNo: null }, { invoiceNo: 0 }, { invoiceNo: " " }])(
    "takes no lines for those of one invoice that bear no number: %p",
    ({ invoiceNo }) => {
      const line = { ...LINE, invoiceNo };
      expect(linesOf({ ...line, amount: 100 }, { ...line, amount: -10 })).toEqual([]);
    },
  );

  it("names the lines of several invoices and customers in the order of their rows", () => {
    const two = { ...LINE, invoiceNo: "2" };
    const other = { ...LINE, customer: "C-2" };
    const items = [
      { ...LINE, amount: -1 },
      { ...other, amount: 50 },
      { ...other, amount: -2 },
      { ...two, amount: -3 },
      { ...two, amount: 50 },
      { ...LINE, amount: 50 },
      { ...LINE, amount: -4 },
    ];
    expect(linesOf(...items)).toEqual([0, 2, 3, 6]);
  });

  it("finds none among payments, nor without numbers, nor without credits", () => {
    const payment = { ...LINE, type: "Payment", amount: -10 };
    expect(linesOf({ ...LINE, type: "Invoice", amount: 100 }, payment)).toEqual([]);
    expect(linesOf({ amount: 100 }, { amount: -10 })).toEqual([]);
    expect(linesOf(LINE, LINE)).toEqual([]);
    expect(linesOf()).toEqual([]);
  });
});

describe("openCreditLines", () => {
  it.each<{ open: readonly number[]; lines: readonly number[]; because: string }>([
    { open: [100, -30], lines: [1], because: "nothing is paid" },
    { open: [30.01, -30], lines: [1], because: "a cent of the invoice is left" },
    { open: [30, -30], lines: [], because: "the lines cancel out" },
    { open: [0, -30], lines: [], because: "the rest is paid: the customer may take the credit" },
  ])("finds $lines where $open is open: $because", ({ open, lines }) => {
    const ledger = ledgerOf({ ...LINE, amount: 100 }, { ...LINE, amount: -30 });
    expect([...openCreditLines(mixedInvoicesOf(ledger), (item) => open[item]!)]).toEqual(lines);
  });
});
