/** Credits that find the invoices which they lower: by the number that they name, or oldest first. */
import { agingReport } from "../../../src/engine/aging/aging-report";
import { judgedLedger } from "../../../src/engine/aging/judged-ledger";
import { namedCreditsOf } from "../../../src/engine/aging/named-credits";
import { openItemsOn, type ShownItems } from "../../../src/engine/aging/open-items";
import { creditLinesOf, mixedInvoicesOf } from "../../../src/engine/ledger/credit-lines";
import { NO_DATE } from "../../../src/engine/reading/date-columns";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const DAY = 45_323;

/** A row: customer, number, invoice that it is for, days of age, amount, currency. */
type Row = readonly [string, string | number, string | number, number, number, string?];

function openAfter(rows: readonly Row[], settings: Parameters<typeof policyOf>[0] = {}) {
  const ledger = readInvoices([
    ...[
      ["Customer", "Invoice No.", "Applies to", "Invoice Date", "Due Date", "Amount", "Currency"],
    ],
    ...rows.map(([customer, number, appliesTo, days, amount, currency]) => [
      ...[customer, number, appliesTo, DAY - days, DAY - days, amount, currency ?? "EUR"],
    ]),
  ]);
  const policy = policyOf({
    ...settings,
    settings: { namedCredits: "applied", unappliedCredits: "separate", ...settings.settings },
  });
  const { amounts } = openItemsOn(ledger, DAY, policy);
  return [...(amounts ?? ledger.residualAmount)];
}

describe("credits that name their invoice", () => {
  it.each<{ because: string; rows: Row[]; open: number[] }>([
    {
      because: "a credit lowers the invoice of its own number",
      rows: [
        ["C-1", "1", "", 40, 100],
        ["C-1", "1", "", 10, -30],
      ],
      open: [70, 0],
    },
    {
      because: "a credit lowers the invoice that it is for",
      rows: [
        ["C-1", "1", "", 40, 100],
        ["C-1", "2", "1", 10, -30],
      ],
      open: [70, 0],
    },
    {
      because: "what is more than the invoice stays a credit",
      rows: [
        ["C-1", "1", "", 40, 100],
        ["C-1", "2", "1", 10, -130],
      ],
      open: [0, -30],
    },
    {
      because: "the oldest part is lowered first",
      rows: [
        ["C-1", "1", "", 20, 100],
        ["C-1", "1", "", 40, 100],
        ["C-1", "2", "1", 10, -130],
      ],
      open: [70, 0, 0],
    },
    {
      because: "the oldest credit goes first",
      rows: [
        ["C-1", "2", "1", 10, -80],
        ["C-1", "3", "1", 20, -80],
        ["C-1", "1", "", 40, 100],
      ],
      open: [-60, 0, 0],
    },
    {
      because: "another customer's invoice is another",
      rows: [
        ["C-1", "1", "", 40, 100],
        ["C-2", "2", "1", 10, -30],
      ],
      open: [100, -30],
    },
    {
      because: "so is one in another currency",
      rows: [
        ["C-1", "1", "", 40, 100, "EUR"],
        ["C-1", "2", "1", 10, -30, "USD"],
      ],
      open: [100, -30],
    },
    {
      because: "rows that name no customer may be anybody's",
      rows: [
        ["", "1", "", 40, 100],
        ["", "2", "1", 10, -30],
        ["C-1", "7", "", 10, 5],
      ],
      open: [100, -30, 5],
    },
    {
      because: "a blank cell names nothing, nor does the 0 in its place",
      rows: [
        ["C-1", "", "", 40, 100],
        ["C-1", "", 0, 10, -30],
        ["C-1", 0, "", 10, -40],
        ["C-1", 0, "", 40, 50],
      ],
      open: [100, -30, -40, 50],
    },
  ])("$because", ({ rows, open }) => {
    expect(openAfter(rows)).toEqual(open);
  });

  it("are left alone where the policy says so", () => {
    const rows: Row[] = [
      ["C-1", "1", "", 40, 100],
      ["C-1", "2", "1", 10, -30],
    ];
    expect(openAfter(rows, { settings: { namedCredits: "apart" } })).toEqual([100, -30]);
  });

  it("are none among the negative lines of an invoice, nor where no credit or number is", () => {
    const found = (...items: Item[]) => {
      const ledger = ledgerOf(...items);
      return namedCreditsOf(ledger, creditLinesOf(mixedInvoicesOf(ledger)));
    };
    const line = { invoiceNo: "1", documentDate: DAY - 40 };
    expect(found({ ...line, amount: 100 }, { ...line, amount: -30 })).toEqual([]);
    expect(found({ ...line, amount: 100 }, { invoiceNo: "2", amount: 10 })).toEqual([]);
    expect(found({ amount: 100 }, { amount: -30 })).toEqual([]);
    const credit = { ...line, documentDate: DAY, amount: -30 };
    const other = { invoiceNo: "2", amount: 5 };
    expect(found({ ...line, amount: 60 }, credit, { ...line, amount: 40 }, other)).toEqual([
      { credit: 1, charges: [0, 2] },
    ]);
  });

  it.each([
    { parts: [{ dueDate: DAY + 30 }, { dueDate: DAY + 10 }], open: [70, 0], because: "due first" },
    { parts: [{ dueDate: DAY + 10 }, { dueDate: DAY + 30 }], open: [0, 70], because: "due first" },
    { parts: [{ amount: 100 }, { amount: 40 }], open: [10, 0], because: "the smaller one" },
    { parts: [{ amount: 40 }, { amount: 100 }], open: [0, 10], because: "the smaller one" },
    {
      parts: [{ documentDate: DAY - 2 }, { documentDate: DAY - 9, dueDate: DAY + 90 }],
      open: [70, 0],
      because: "written first",
    },
  ])("lower of the parts of an invoice first what is $because: $open", ({ parts, open }) => {
    const part = { invoiceNo: "1", documentDate: DAY - 5, dueDate: DAY + 20, amount: 100 };
    const credit = { ...part, documentDate: DAY - 1, amount: -130, type: "Credit Note" };
    const items = [...parts.map((more) => ({ ...part, ...more, type: "Invoice" })), credit];
    expect([...openItemsOn(ledgerOf(...items), DAY, policyOf()).amounts!]).toEqual([...open, 0]);
  });
});

describe("credits netted oldest first", () => {
  const netted = { settings: { namedCredits: "apart", unappliedCredits: "netted" } } as const;

  it.each<{ because: string; rows: Row[]; open: number[] }>([
    {
      because: "they pay the customer's oldest items",
      rows: [
        ["C-1", "1", "", 20, 100],
        ["C-1", "2", "", 40, 100],
        ["C-1", "3", "", 10, -130],
      ],
      open: [70, 0, 0],
    },
    {
      because: "one after the other, and what is left stays a credit",
      rows: [
        ["C-1", "1", "", 20, 100],
        ["C-1", "2", "", 50, -60],
        ["C-1", "3", "", 10, -60],
      ],
      open: [0, 0, -20],
    },
    {
      because: "never those of another customer or currency, nor of nobody",
      rows: [
        ["C-1", "1", "", 20, 100, "USD"],
        ["C-1", "2", "", 20, -50],
        ["C-2", "3", "", 20, 70],
        ["", "4", "", 20, 70],
        ["", "5", "", 20, -30],
      ],
      open: [100, -50, 70, 70, -30],
    },
  ])("$because", ({ rows, open }) => {
    expect(openAfter(rows, netted)).toEqual(open);
  });

  it("take unapplied receipts too, and leave a refund as it is", () => {
    const ledger = ledgerOf({ invoiceNo: "1", dueDate: DAY - 20, amount: 100 });
    const { receipts } = readReceipts([
      ["Customer", "Receipt Date", "Amount"],
      ["C-1", DAY - 2, 30],
      ["C-9", DAY - 2, 8],
      ["C-8", DAY - 1, -5],
    ]);
    const open = openItemsOn(ledger, DAY, policyOf(netted), {
      ...{ receipts, receiptMethod: "matched", notDue: "" },
    });
    expect([...open.amounts!]).toEqual([70]);
    expect([...open.recorded.amounts!]).toEqual([100]);
    const left = open.unapplied.map(({ receipt, amount }) => [receipt.customer.id, amount]);
    expect(left).toEqual([
      ["C-9", 8],
      ["C-8", -5],
    ]);
  });
});

describe("payers that the ledger does not know", () => {
  const items: Item[] = [
    { customer: "C-1", dueDate: DAY - 20, amount: 100, salesperson: "Ann" },
    { customer: "", dueDate: DAY - 20, amount: 50, salesperson: "" },
  ];
  const { receipts } = readReceipts([
    ["Customer", "Receipt Date", "Amount"],
    ["C-9", DAY - 2, 8],
    ["c-9 ", DAY - 1, 1],
    ["C-7", DAY - 1, 2],
    ["C-1", DAY - 1, 4],
  ]);

  it("have a row each, whatever the spelling", () => {
    const { rows } = agingReport(ledgerOf(items[0]!), DAY, policyOf(), { receipts });
    expect(rows.map(({ group, unapplied }) => [group, unapplied])).toEqual([
      ["C-1", -4],
      ["C-7", -2],
      ["C-9", -9],
    ]);
  });

  it("stand in the blank group of another column, as all receipts do", () => {
    const by = { receipts, groupBy: "Salesperson" };
    const { rows } = agingReport(ledgerOf(...items), DAY, policyOf(), by);
    expect(rows.map(({ group, total }) => [group, total])).toEqual([
      ["", 35],
      ["Ann", 100],
    ]);
    const { rows: turned } = agingReport(ledgerOf(items[1]!, items[0]!), DAY, policyOf(), by);
    expect(turned).toEqual(rows);
    const { rows: without } = agingReport(ledgerOf(items[0]!), DAY, policyOf(), by);
    expect(without.map(({ group, total }) => [group, total])).toEqual([
      ["", -15],
      ["Ann", 100],
    ]);
  });
});

describe("judgedLedger", () => {
  const ledger = ledgerOf(
    { dueDate: DAY - 30, amount: 100, paidAmount: 60, settledDate: DAY - 5 },
    { dueDate: DAY - 30, amount: 100, paidAmount: 100, settledDate: DAY + 5 },
    { dueDate: DAY - 30, amount: 100, paidAmount: 100, settledDate: DAY },
  );
  const open = (shown: Partial<ShownItems>) =>
    judgedLedger(ledger, DAY, {
      ...{ amounts: null, unapplied: [], recorded: { amounts: null, unapplied: [] } },
      ...{ invoicedLines: new Set<number>(), creditLines: new Set<number>() },
      noDelay: new Set<number>(),
      ...shown,
    });

  it("is the ledger itself where nothing is shown otherwise", () => {
    expect(open({})).toBe(ledger);
  });

  it("takes what is no delay for paid", () => {
    const { residualAmount, settledDate } = open({ noDelay: new Set([0]) });
    expect([[...residualAmount], settledDate[0]]).toEqual([[0, 0, 0], DAY - 5]);
    expect(ledger.residualAmount[0]).toBe(40);
  });

  it("takes what is open under the policy for unpaid, and forgets what settled it later", () => {
    const { residualAmount, settledDate } = open({ amounts: Float64Array.of(40, 0, 0) });
    expect([...residualAmount]).toEqual([40, 0, 0]);
    expect([...settledDate]).toEqual([DAY - 5, NO_DATE, DAY]);
    const later = open({ amounts: Float64Array.of(40, 100, 0) });
    expect(later.settledDate[1]).toBe(DAY + 5);
  });
});
