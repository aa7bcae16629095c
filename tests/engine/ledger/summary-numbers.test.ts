import { readInvoices } from "../../../src/engine/ledger/read-invoices";

describe("a number beside the name in a summary of buckets", () => {
  it.each(["Ref", "No.", "ID"])(
    "is the customer's, called %s, where no name comes twice",
    (title) => {
      const { customers, header } = readInvoices([
        [title, "Client", "Current", "1-30"],
        ["01", "Ann", 10, 20],
        ["02", "Ben", "", -5],
      ]);
      expect([header.columns.invoiceNo, customers]).toEqual([undefined, ["01", "02"]]);
    },
  );

  it("is the document's where a customer has several", () => {
    const { customers } = readInvoices([
      ["Ref", "Client", "Current", "1-30"],
      ["01", "Ann", 10, ""],
      ["02", "Ann", "", 5],
    ]);
    expect(customers).toEqual(["Ann"]);
  });
});
