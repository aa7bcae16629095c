import { findInvoiceLines, linesWithin } from "../../../src/engine/ledger/invoice-lines";
import type { InvoiceLedger } from "../../../src/engine/ledger/invoice-ledger";
import { itemsOf } from "../../../src/engine/ledger/ledger-known-at";
import { ledgerOf } from "../../support/builders";

const LINE = { invoiceNo: "INV-1", documentDate: 45_292, dueDate: 45_322, settledDate: "" };

function linesOf(ledger: InvoiceLedger) {
  const { firstLineOf, firstInstalmentLineOf, invoiceCount, issues } = findInvoiceLines(ledger);
  return {
    firstLineOf: firstLineOf && [...firstLineOf],
    firstInstalmentLineOf: firstInstalmentLineOf && [...firstInstalmentLineOf],
    invoiceCount,
    issues: issues.toList().map(({ row, code }) => [row, code]),
  };
}

describe("findInvoiceLines", () => {
  it("puts the lines of an invoice together and says so", () => {
    const ledger = ledgerOf(
      { ...LINE, amount: 100 },
      { ...LINE, amount: 200, invoiceNo: "INV-2" },
      { ...LINE, amount: 50 },
      { ...LINE, amount: -10 },
    );
    expect(linesOf(ledger)).toEqual({
      firstLineOf: [0, 1, 0, 0],
      firstInstalmentLineOf: [0, 1, 0, 0],
      invoiceCount: 2,
      issues: [
        [4, "invoiceLines"],
        [5, "invoiceLines"],
      ],
    });
    expect(findInvoiceLines(ledger).issues.toList()[0]).toMatchObject({
      column: "Invoice No.",
      severity: "note",
      found: "INV-1",
    });
  });

  it.each([
    { other: { invoiceNo: "INV-01" }, because: "the number is another" },
    { other: { customer: "C-2" }, because: "the customer is another" },
    { other: { documentDate: 45_293 }, because: "the day is another" },
    { other: { invoiceNo: "" }, because: "there is no number" },
  ])("leaves $other apart because $because", ({ other }) => {
    const { firstLineOf, invoiceCount } = linesOf(ledgerOf(LINE, { ...LINE, ...other }));
    expect([firstLineOf, invoiceCount]).toEqual([null, 2]);
  });

  it.each([{ invoiceNo: "" }, { invoiceNo: 0 }, { invoiceNo: null }])(
    "takes rows with the number $invoiceNo for invoices of their own",
    ({ invoiceNo }) => {
      const rows = Array.from({ length: 3 }, () => ({ ...LINE, invoiceNo }));
      expect(linesOf(ledgerOf(...rows))).toMatchObject({ firstLineOf: null, issues: [] });
    },
  );

  it("takes every item for an invoice in a ledger without numbers", () => {
    expect(linesOf(ledgerOf({}, {}))).toEqual({
      firstLineOf: null,
      firstInstalmentLineOf: null,
      invoiceCount: 2,
      issues: [],
    });
  });

  it("points out a row that repeats another in every field", () => {
    const rows = [LINE, { ...LINE, amount: 50 }, LINE, LINE, { ...LINE, amount: 50 }];
    expect(linesOf(ledgerOf(...rows)).issues).toEqual([
      [3, "invoiceLines"],
      [4, "repeatedRow"],
      [5, "repeatedRow"],
      [6, "repeatedRow"],
    ]);
  });

  it("parts the lines of an invoice that is payable in instalments", () => {
    const ledger = ledgerOf(
      { ...LINE, amount: 100 },
      { ...LINE, amount: 50, dueDate: 45_352 },
      { ...LINE, amount: 20 },
      { ...LINE, amount: 10, dueDate: 45_352 },
    );
    expect(linesOf(ledger)).toMatchObject({
      firstLineOf: [0, 0, 0, 0],
      firstInstalmentLineOf: [0, 1, 0, 1],
      invoiceCount: 1,
    });
  });

  it("finds every repeated number among many", () => {
    const items = Array.from({ length: 5000 }, (_, i) => ({
      ...LINE,
      invoiceNo: i % 4000 || 4000,
    }));
    const { firstLineOf, invoiceCount } = linesOf(ledgerOf(...items));
    expect(invoiceCount).toBe(4000);
    expect(firstLineOf).toEqual(items.map((_, i) => (i < 4000 ? i : i - 4000)));
  });
});

describe("linesWithin", () => {
  const apart = ledgerOf(
    { ...LINE, amount: 100 },
    { ...LINE, amount: 200, invoiceNo: "INV-2" },
    { ...LINE, amount: 50, invoiceNo: "INV-3" },
  );
  const together = ledgerOf(
    { ...LINE, amount: 100 },
    { ...LINE, amount: 200, invoiceNo: "INV-2" },
    { ...LINE, amount: 50 },
    { ...LINE, amount: 60 },
  );
  const shown = ({ firstLineOf, invoiceCount }: ReturnType<typeof linesWithin>) => ({
    firstLineOf: firstLineOf && [...firstLineOf],
    invoiceCount,
  });

  it("has no lines in a part of a ledger without any", () => {
    const part = itemsOf(apart, (item) => item !== 1);
    const found = linesWithin(findInvoiceLines(apart), part);
    expect(shown(found)).toEqual({ firstLineOf: null, invoiceCount: 2 });
    expect(shown(found)).toEqual(shown(findInvoiceLines(part)));
  });

  it.each([
    { what: "of a ledger that has some", lines: findInvoiceLines(together) },
    { what: "where nobody has looked", lines: null },
  ])("finds those of the part $what", ({ lines }) => {
    const part = itemsOf(together, (item) => item > 0);
    expect(shown(linesWithin(lines, part))).toEqual({ firstLineOf: [0, 1, 1], invoiceCount: 2 });
  });
});
