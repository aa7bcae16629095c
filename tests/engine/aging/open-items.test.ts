import { OpenItemsByDay, openItemsOn } from "../../../src/engine/aging/open-items";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { ledgerOf, policyOf, type Item } from "../../support/builders";

const DAY = 45_292;

const invoice = (invoiceNo: string, amount: number, more: Item = {}): Item => ({
  ...{ invoiceNo, documentDate: DAY, dueDate: DAY + 30, amount },
  ...more,
});

/** Receipts of C-1, each for an invoice. */
function sourceOf(
  ...receipts: readonly (readonly [day: number, amount: number, invoice: string])[]
) {
  const rows = receipts.map(([day, amount, number]) => ["C-1", DAY + day, amount, number]);
  return {
    receipts: readReceipts([["Customer", "Receipt Date", "Amount", "Invoice"], ...rows]).receipts,
    receiptMethod: "matched",
    notDue: "Not due",
  } as const;
}

describe("openItemsOn by receipts", () => {
  const lost = { status: "Written off", settledDate: DAY + 9 };
  const ledger = ledgerOf(
    invoice("R1", 100, lost),
    invoice("R2", 50, { status: "Open", settledDate: DAY + 5 }),
    invoice("R3", 20, { status: "Open", settledDate: "" }),
  );

  it.each([
    { day: -1, open: [0, 0, 0], because: "nothing is written yet" },
    { day: 8, open: [100, 50, 8], because: "the ledger's own payments are not asked" },
    { day: 9, open: [0, 50, 8], because: "that day 100 were given up" },
    { day: 90, open: [0, 50, 8], because: "they stay so" },
  ])("leaves $open open on day $day: $because", ({ day, open }) => {
    const { amounts } = openItemsOn(ledger, DAY + day, policyOf(), sourceOf([2, 12, "R3"]));
    expect([...amounts!]).toEqual(open);
  });

  it("writes off what receipts leave, and lets no receipt pay it again", () => {
    const source = sourceOf([2, 30, "R1"], [20, 90, "R1"]);
    const { amounts, unapplied } = openItemsOn(ledger, DAY + 20, policyOf(), source);
    expect([...amounts!]).toEqual([0, 50, 20]);
    expect(unapplied.map(({ amount }) => amount)).toEqual([20]);
  });
});

describe("openItemsOn keeps what was recorded", () => {
  const items = [
    invoice("R1", 100),
    invoice("R2", 60),
    invoice("R2", -40, { documentDate: DAY + 3, type: "Credit Note" }),
  ];
  const ledger = ledgerOf(...items.map((item) => ({ type: "Invoice", ...item })));

  it.each([
    { named: "applied", unapplied: "separate", shown: [100, 20, 0], because: "R2 is named" },
    { named: "apart", unapplied: "netted", shown: [60, 60, 0], because: "R1 is the oldest" },
    { named: "applied", unapplied: "netted", shown: [100, 20, 0], because: "R2 is named" },
  ] as const)("shows $shown as $because, beside what the rows say", (given) => {
    const { named: namedCredits, unapplied: unappliedCredits, shown } = given;
    const policy = policyOf({ settings: { namedCredits, unappliedCredits } });
    const byDay = new OpenItemsByDay(ledger, policy);
    for (const day of [3, 4]) {
      const open = byDay.on(DAY + day);
      expect([[...open.amounts!], [...open.recorded.amounts!]]).toEqual([shown, [100, 60, -40]]);
    }
    // The day before there is no credit, whatever was asked first.
    expect([...byDay.on(DAY + 2).amounts!]).toEqual([100, 60, 0]);
  });

  it("needs no copy of the amounts where no credit pays anything", () => {
    const settings = { namedCredits: "apart", unappliedCredits: "separate" } as const;
    const open = openItemsOn(ledger, DAY + 3, policyOf({ settings }));
    expect([open.amounts, open.recorded.amounts]).toEqual([null, null]);
  });
});
