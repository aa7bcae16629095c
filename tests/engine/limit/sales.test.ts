import { bookOf, invoiceGrid } from "../../support/builders";

const DATE = 45292; // 1 January 2024

describe("sales of a customer", () => {
  it("are invoices less credit notes: payments and write-offs are none", () => {
    const on = { documentDate: DATE - 10, dueDate: DATE };
    const book = bookOf({
      invoices: invoiceGrid(
        { ...on, amount: 1000, type: "Invoice" },
        { ...on, amount: -100, type: "Credit note" },
        { ...on, amount: -400, type: "Payment" },
        { ...on, amount: -50, type: "Write-off" },
      ),
      asOfDate: DATE,
    });
    expect(book.sums?.exposures.sales.toAmounts()).toEqual([900]);
    expect(book.sums?.exposures.exposure.toAmounts()).toEqual([450]);
  });
});
