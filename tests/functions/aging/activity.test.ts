/** STATEMENTOFACCOUNT as an activity statement: opening, movements, running balance, closing. */
import fc from "fast-check";

import { roundAmount } from "../../../src/engine";
import { builtInTable } from "../../support/built-in-policy";
import { DAYS, FIRST_DAY, PAST_LEDGERS, PAST_RECEIPTS } from "../../support/past-ledgers";
import { call } from "../../support/worksheet-functions";

const LEDGER = [
  [
    "Customer",
    "Invoice No",
    "Type",
    "Invoice Date",
    "Due Date",
    "Amount",
    "Paid Amount",
    "Settled Date",
    "Status",
  ],
  ["A", "1", "Invoice", 45_700, 45_730, 1000, 1000, 45_735, ""],
  ["A", "2", "Invoice", 45_710, 45_740, 500, "", "", ""],
  ["A", "3", "Credit Note", 45_720, 45_720, -80, "", "", ""],
  ["A", "4", "Invoice", 45_730, 45_760, 200, "", 45_745, "Written off"],
  ["A", "5", "Payment", 45_740, 45_740, -300, "", "", ""],
  ["B", "6", "Invoice", 45_720, 45_750, 70, "", "", ""],
];

function activity(from: number, to: number, ledger: unknown = LEDGER, receipts: unknown = null) {
  return call("STATEMENTOFACCOUNT", "A", ledger, to, null, receipts, from);
}

describe("an activity statement", () => {
  it("runs from the opening balance to the open items", () => {
    expect(activity(45_715, 45_750)).toEqual([
      ["Date", "Movement", "Document", "Amount", "Balance", "Currency"],
      [45_715, "Opening balance", "", "", 1500, ""],
      [45_720, "Credit note", "3", -80, 1420, ""],
      [45_730, "Invoice", "4", 200, 1620, ""],
      [45_735, "Receipt", "1", -1000, 620, ""],
      [45_740, "Receipt", "5", -300, 320, ""],
      [45_745, "Write-off", "4", -200, 120, ""],
      [45_750, "Closing balance", "", "", 120, ""],
      ["", "Open items", "", "", 120, ""],
      ["", "Difference", "", "", 0, ""],
      ["", "Of which overdue", "", "", 500, ""],
    ]);
  });

  it("lists receipts and refunds in place of the ledger's own payments", () => {
    const receipts = [
      ["Customer", "Receipt Date", "Amount", "Applied To"],
      ["A", 45_732, 600, "1"],
      ["A", 45_733, -100, "1"],
      ["B", 45_734, 70, "6"],
    ];
    const ledger = LEDGER.map((row) => row.slice(0, 6));
    const table = activity(45_731, 45_738, ledger, receipts);
    expect(table.slice(1, 5)).toEqual([
      [45_731, "Opening balance", "", "", 1620, ""],
      [45_732, "Receipt", "1", -600, 1020, ""],
      [45_733, "Refund", "1", 100, 1120, ""],
      [45_738, "Closing balance", "", "", 1120, ""],
    ]);
  });

  it("is told in the language of the policy", () => {
    const policy = builtInTable("China", "zh-TW");
    const table = call("STATEMENTOFACCOUNT", "A", LEDGER, 45_750, policy, null, 45_715);
    expect(table.map((row) => row[1])).toEqual([
      ...["交易類型", "期初餘額", "貸項", "發票", "收款", "收款", "呆帳沖銷"],
      ...["期末餘額", "未收項目合計", "差異", "其中：逾期"],
    ]);
  });

  it("refuses a first day after the day of the statement, and what is no date", () => {
    expect(() => activity(45_751, 45_750)).toThrow();
    const run = () => call("STATEMENTOFACCOUNT", "A", LEDGER, 45_750, null, null, "soon");
    expect(run).toThrow(/fromDate/);
  });

  it("leaves the open items as they are without a first day", () => {
    const open = call("STATEMENTOFACCOUNT", "A", LEDGER, 45_750);
    expect(call("STATEMENTOFACCOUNT", "A", LEDGER, 45_750, null, null, null)).toEqual(open);
    expect(open[0]).toContain("Open amount");
  });
});

describe("laws of activity statements", () => {
  const days = fc.tuple(
    fc.integer({ min: -5, max: DAYS }),
    fc.integer({ min: 0, max: 60 }),
    fc.integer({ min: 1, max: 60 }),
  );

  it.each([
    { source: "its own columns", receipts: fc.constant(null) },
    { source: "receipts", receipts: PAST_RECEIPTS },
  ])(
    "by $source: opening + movements = closing = open items, the opening of what follows",
    ({ receipts }) => {
      fc.assert(
        fc.property(PAST_LEDGERS, receipts, days, (ledger, paid, [start, first, second]) => {
          const from = FIRST_DAY + start;
          const customer = String(ledger[1]![0]);
          const tableOf = (begin: number, end: number) =>
            call("STATEMENTOFACCOUNT", customer, ledger, end, null, paid, begin);
          const accountsOf = (table: unknown[][]) => {
            const accounts = new Map<unknown, Record<string, number> & { moved: number }>();
            for (const [date, text, , amount, balance, currency] of table.slice(1)) {
              if (typeof text !== "string" || text === "") continue;
              const account = accounts.get(currency) ?? { moved: 0 };
              accounts.set(currency, account);
              if (typeof amount === "number") account.moved = roundAmount(account.moved + amount);
              else account[text] = Number(balance);
              if (typeof amount === "number") expect(date).toBeGreaterThanOrEqual(0);
            }
            return accounts;
          };
          const one = accountsOf(tableOf(from, from + first));
          const next = accountsOf(tableOf(from + first + 1, from + first + second));
          expect(one.size).toBeGreaterThan(0);
          for (const [currency, account] of one) {
            const { moved, Difference: difference } = account;
            expect(difference).toBe(0);
            expect(account["Closing balance"]).toBe(account["Open items"]);
            expect(account["Closing balance"]).toBe(
              roundAmount(account["Opening balance"]! + moved),
            );
            expect(next.get(currency)?.["Opening balance"] ?? 0).toBe(account["Closing balance"]);
          }
        }),
        { numRuns: 150, seed: 11 },
      );
    },
  );
});
