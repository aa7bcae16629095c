/** A movement and a proof small enough to check line by line. */
import { agingMovement } from "../../../src/engine/aging/aging-movement";
import { agingReport } from "../../../src/engine/aging/aging-report";
import type { Policy } from "../../../src/engine/policy/policy";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const FROM = 45_292; // 1 January 2024
const TO = 45_323; // 1 February 2024

/** Rows of a movement that are not all 0: opening, invoiced, settled, out, in, revaluation, closing. */
function movement(items: readonly Item[], policy = policyOf(), receiptRows: unknown[][] = []) {
  const header = ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"];
  const receipts =
    receiptRows.length === 0 ? null : readReceipts([header, ...receiptRows]).receipts;
  const { rows, total, ...rest } = agingMovement(ledgerOf(...items), FROM, TO, policy, {
    receipts,
  });
  const figures = [...rows, total].map((row) => [
    ...[row.opening, row.invoiced, row.settled, row.movedOut, row.movedIn],
    ...[row.revaluation, row.closing],
  ]);
  return { figures, ...rest };
}

const NOTHING = [0, 0, 0, 0, 0, 0, 0];

describe("a movement in one currency", () => {
  const items: Item[] = [
    // Not due at the opening, one day past due at the closing, 30 paid in between.
    {
      ...{ invoiceNo: "1", documentDate: FROM - 5, dueDate: TO - 1, amount: 100 },
      ...{ paidAmount: 30, settledDate: FROM + 3 },
    },
    // Past due at both dates in different buckets: 20 days, then 51.
    { invoiceNo: "2", documentDate: FROM - 50, dueDate: FROM - 20, amount: 200 },
    // Settled in between.
    {
      ...{ invoiceNo: "3", documentDate: FROM - 50, dueDate: FROM - 40, amount: 400 },
      settledDate: FROM + 8,
    },
    // Invoiced in between, on the last day.
    { invoiceNo: "4", documentDate: TO, dueDate: TO + 30, amount: 800 },
    // A credit that stands at both dates, and one of in between.
    { invoiceNo: "5", documentDate: FROM - 50, dueDate: FROM - 50, amount: -10 },
    { invoiceNo: "6", documentDate: FROM + 1, dueDate: FROM + 1, amount: -20 },
    // Dated after the closing.
    { invoiceNo: "7", documentDate: TO + 1, dueDate: TO + 31, amount: 1600 },
  ];

  it("says what came into each bucket and what left it", () => {
    const { figures, currency } = movement(items);
    expect(currency).toBe("");
    expect(figures).toEqual([
      [100, 800, -30, -70, 0, 0, 800],
      [200, 0, 0, -200, 70, 0, 70],
      [400, 0, -400, 0, 200, 0, 200],
      NOTHING,
      NOTHING,
      [-10, -20, 0, 0, 0, 0, -30],
      [690, 780, -430, -270, 270, 0, 1040],
    ]);
  });

  it("proves it by what was invoiced, credited and paid in between", () => {
    expect(movement(items).proof).toEqual({
      ...{ opening: 690, invoices: 800, credits: -20, receipts: -430, revaluation: 0 },
      ...{ closing: 1040, difference: 0 },
    });
  });

  it("leaves credits in the bucket of their day where the policy says so", () => {
    const policy = policyOf({ settings: { unappliedCredits: "inBucket" } });
    expect(movement(items, policy).figures).toEqual([
      [100, 800, -30, -70, 0, 0, 800],
      // The credit of 2 January is 30 days old on 1 February.
      [200, -20, 0, -200, 70, 0, 50],
      // 50 days at the opening, 81 at the closing.
      [390, 0, -400, 10, 200, 0, 200],
      [0, 0, 0, 0, -10, 0, -10],
      NOTHING,
      NOTHING,
      [690, 780, -430, -260, 260, 0, 1040],
    ]);
  });

  it("shows receipts that pay no invoice as settled, apart, from their day on", () => {
    const invoice = items[3]!;
    const rows = [
      ["C-1", FROM, 7, "", ""],
      ["C-1", FROM + 1, 5, "", ""],
      ["C-1", TO, 300, "4", ""],
    ];
    const { figures, proof } = movement([invoice], policyOf(), rows);
    expect(figures).toEqual([
      [0, 500, 0, 0, 0, 0, 500],
      ...[NOTHING, NOTHING, NOTHING, NOTHING],
      [-7, 0, -5, 0, 0, 0, -12],
      [-7, 500, -5, 0, 0, 0, 488],
    ]);
    expect(proof).toMatchObject({ opening: -7, invoices: 800, receipts: -305, difference: 0 });
  });

  it("ages a new receipt by its own day where credits stand in their buckets", () => {
    const policy = policyOf({ settings: { unappliedCredits: "inBucket" } });
    // 20 and 51 days are the invoice's, 30 at the closing those of the receipt.
    expect(movement([items[1]!], policy, [["C-1", FROM + 1, 5, "", ""]]).figures).toEqual([
      NOTHING,
      [200, 0, -5, -200, 0, 0, -5],
      [0, 0, 0, 0, 200, 0, 200],
      ...[NOTHING, NOTHING, NOTHING],
      [200, 0, -5, -200, 200, 0, 195],
    ]);
  });

  it.each([
    {
      what: "uses up what was paid before the invoice, and takes the rest for invoiced",
      item: { documentDate: FROM + 5, dueDate: FROM + 35, paidAmount: 40, settledDate: FROM - 3 },
      figures: [
        [0, 60, 0, 0, 0, 0, 60],
        [-40, 0, 40, 0, 0, 0, 0],
      ],
    },
    {
      what: "takes what is paid in between for an invoice to come for settled",
      item: { documentDate: TO + 1, dueDate: TO + 31, settledDate: FROM + 3 },
      figures: [NOTHING, [0, 0, -100, 0, 0, 0, -100]],
    },
    {
      what: "keeps what was paid before for an invoice to come",
      item: { documentDate: TO + 1, dueDate: TO + 31, settledDate: FROM - 3 },
      figures: [NOTHING, [-100, 0, 0, 0, 0, 0, -100]],
    },
  ])("$what", ({ item, figures }) => {
    const found = movement([{ ...item, amount: 100 }]);
    expect([found.figures[0], found.figures.at(-2)]).toEqual(figures);
    expect(found.proof.difference).toBe(0);
  });

  it("takes back a receipt that a refund has paid out", () => {
    const rows = [
      ["C-1", FROM, 7, "", ""],
      ["C-1", TO, -7, "", ""],
    ];
    const { figures } = movement([items[1]!], policyOf(), rows);
    expect(figures.at(-2)).toEqual([-7, 0, 7, 0, 0, 0, 0]);
  });

  it("counts the receipts that find nothing to pay", () => {
    const { receiptFaults } = movement([items[1]!], policyOf(), [["C-9", FROM, 7, "", ""]]);
    expect(receiptFaults).toEqual([{ fault: "unknownCustomer", receipts: 1, amount: -7 }]);
  });
});

describe("a movement in several currencies", () => {
  /** A dollar is 0.80 in December, 0.90 in January and 1.00 from February on. */
  const rates: Policy["rates"] = new Map([
    [
      "USD",
      [
        { from: FROM - 60, value: 0.8, row: null },
        { from: FROM - 1, value: 0.9, row: null },
        { from: TO, value: 1, row: null },
      ],
    ],
    ["CHF", [{ from: FROM + 1, value: 2, row: null }]],
  ]);
  const policy = policyOf({ settings: { baseCurrency: "EUR" }, rates });

  it("settles at the rate of the invoice and revalues what is left", () => {
    const { figures, proof, currency } = movement(
      [
        {
          ...{ documentDate: FROM - 40, dueDate: FROM - 10, amount: 100, currency: "USD" },
          ...{ paidAmount: 60, settledDate: FROM + 5 },
        },
      ],
      policy,
    );
    expect(currency).toBe("EUR");
    // 100 at 0.90; 60 settled at 0.80; 40 kept at 0.90 and then worth 40: −6 and +4.
    expect(figures).toEqual([
      NOTHING,
      [90, 0, -48, -36, 0, -6, 0],
      [0, 0, 0, 0, 36, 4, 40],
      ...[NOTHING, NOTHING, NOTHING],
      [90, 0, -48, -36, 36, -2, 40],
    ]);
    expect(proof).toEqual({
      ...{ opening: 90, invoices: 0, credits: 0, receipts: -48, revaluation: -2 },
      ...{ closing: 40, difference: 0 },
    });
  });

  it("takes what had no rate at the opening for new, and says so", () => {
    const found = movement(
      [
        { documentDate: FROM - 9, dueDate: TO, amount: 50, currency: "CHF" },
        { documentDate: FROM - 9, dueDate: TO, amount: 7, currency: "XTS" },
      ],
      policy,
    );
    expect(found.figures[0]).toEqual([0, 100, 0, 0, 0, 0, 100]);
    expect(found.untranslatedBefore).toEqual([
      { currency: "CHF", amount: 50, items: 1 },
      { currency: "XTS", amount: 7, items: 1 },
    ]);
    expect(found.untranslated).toEqual([{ currency: "XTS", amount: 7, items: 1 }]);
  });

  it("counts nothing in a currency that has a rate only after the closing", () => {
    const later = { ...policy, rates: new Map([["SEK", [{ from: TO + 1, value: 2, row: null }]]]) };
    const invoice = { documentDate: FROM + 9, dueDate: TO, amount: 50, currency: "SEK" };
    const rows = [["C-1", FROM + 10, 7, "", "SEK"]];
    const { figures, untranslated, proof } = movement([invoice], later, rows);
    expect(figures).toEqual(figures.map(() => NOTHING));
    expect(untranslated).toEqual([{ currency: "SEK", amount: 43, items: 2 }]);
    expect(proof.difference).toBe(0);
  });

  it("takes a receipt without a rate at the opening for new, others at the rates of their days", () => {
    const invoice = (currency: string) =>
      ({ documentDate: FROM - 5, dueDate: TO, amount: 100, currency, settledDate: "" }) as const;
    const rows = [
      ["C-1", FROM - 3, 4, "", "CHF"],
      ["C-2", FROM - 10, 10, "", "USD"],
      ["C-2", FROM + 3, 10, "", "USD"],
    ];
    const items = [{ ...invoice("USD"), customer: "C-2" }, invoice("CHF")];
    const { figures, proof } = movement(items, policy, rows);
    expect(figures.at(-2)).toEqual([-9, 0, -8 - 9, 0, 0, -2, -28]);
    expect(proof.difference).toBe(0);
  });

  it("revalues receipts in a currency in which nothing is invoiced", () => {
    const ledger = ledgerOf({ documentDate: FROM, dueDate: TO, amount: 100, currency: "EUR" });
    const { receipts } = readReceipts([
      ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"],
      ["C-1", FROM, 20, "", "USD"],
      ["C-1", FROM, 3, "", "EUR"],
    ]);
    const { proof, total } = agingReport(ledger, TO, policy, { receipts });
    expect(total.total).toBe(100 - 20 - 3);
    expect(proof).toMatchObject({
      invoices: 100,
      receipts: -18 - 3,
      revaluation: -2,
      difference: 0,
    });
  });

  it("proves the report line by line, receipts and credits at the rates of their days", () => {
    const ledger = ledgerOf(
      { invoiceNo: "1", documentDate: FROM - 40, dueDate: FROM, amount: 100, currency: "USD" },
      { invoiceNo: "2", documentDate: FROM, dueDate: TO, amount: -10, currency: "USD" },
      { invoiceNo: "3", documentDate: FROM, dueDate: TO, amount: 30, currency: "EUR" },
      { invoiceNo: "4", documentDate: TO + 1, dueDate: TO + 1, amount: 99, currency: "EUR" },
      { invoiceNo: "5", documentDate: FROM, dueDate: TO, amount: 5, currency: "XTS" },
    );
    const { receipts } = readReceipts([
      ["Customer", "Receipt Date", "Amount", "Invoice", "Currency"],
      ["C-1", FROM, 60, "1", "USD"],
      ["C-1", FROM, 20, "", "USD"],
      ["C-1", FROM, 4, "", "XTS"],
    ]);
    const { proof, total } = agingReport(ledger, TO, policy, { receipts });
    expect(total.total).toBe(40 - 10 + 30 - 20);
    expect(proof).toEqual({
      invoices: 80 + 30, // 100 at 0.80, 30
      credits: -9, // 10 at 0.90
      receipts: -48 - 18, // 60 at 0.80, 20 at 0.90
      revaluation: 40 - 32 - (10 - 9) - (20 - 18),
      closing: 40,
      difference: 0,
      untranslated: [{ currency: "XTS", amount: 1, items: 2 }],
    });
  });
});
