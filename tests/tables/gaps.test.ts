import { LANGUAGES } from "../../src/engine";
import { failedCheck } from "../../src/engine/reading/ledger-reading";
import { gapTexts } from "../../src/i18n/remark-texts";
import { gapsOf, readingDoubts } from "../../src/tables/gaps";
import { ledgerOf } from "../support/builders";
import { call } from "../support/worksheet-functions";

describe("what every report says of the sum of the column of money", () => {
  const ledger = ledgerOf({ amount: 100 }, { amount: 50 });

  it("is nothing where each row was read as it stands, or was left out with a remark", () => {
    expect(readingDoubts(ledger.reading)).toEqual([]);
    const bare = ledgerOf(
      { amount: 100 },
      { amount: 50, customer: "", dueDate: "", documentDate: "" },
    );
    expect(bare.reading.columnSum()?.failed).toBe(1);
    expect(readingDoubts(bare.reading).filter(({ code }) => code === "failedCheck")).toEqual([]);
    expect(gapsOf({ ledger: bare })[0]!.leftOut).toEqual([
      { reason: "unusableRows", rows: 1, amount: 50 },
    ]);
  });

  it("names the first row that counts with another amount, in three languages", () => {
    const misread = failedCheck("Amount", 2, 7, 12.5);
    const sum = { ...ledger.reading.columnSum()!, misread };
    const reading = { ...ledger.reading, columnSum: () => sum };
    const texts = LANGUAGES.map((language) =>
      gapTexts(gapsOf({ ledger: { ...ledger, reading } })[0]!, language),
    );
    expect(texts).toEqual([
      [
        "Invoices: “Amount” does not agree with what was read: 2 places, the first in row 7, difference 12.5.",
      ],
      ["发票明细：“Amount”与读取结果不一致：2 处，首处在第 7 行，差额 12.5。"],
      ["發票明細：「Amount」與讀取結果不一致：2 處，首處在第 7 列，差額 12.5。"],
    ]);
  });
});

describe("a printed total that does not agree", () => {
  const HEADER = ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount", "Paid date"];
  const ledger = [
    HEADER,
    ...Array.from({ length: 40 }, (_, i) => {
      const date = 44_800 + 7 * i;
      return ["Ann", `I${i}`, date, date + 30, 10, i < 35 ? date + 40 : ""];
    }),
    ["Total", "", "", "", 401, ""],
  ];
  const DAY = 45_100;

  it.each([
    ["AGINGREPORT", ledger, DAY],
    ["AGINGMOVEMENT", ledger, DAY - 30, DAY],
    ["STATEMENTOFACCOUNT", "Ann", ledger, DAY],
    ["COLLECTIONMEASURES", ledger, DAY],
    ["CONCENTRATION", ledger, DAY],
    ["RECEIPTSFORECAST", ledger, DAY],
    ["COLLECTIONPATTERN", ledger, DAY],
    ["BORROWINGBASE", ledger, DAY],
    ["CARRYINGCOST", null, ledger, DAY],
    ["WORKLIST", null, ledger, DAY],
    ["LOSSRATES", ledger, DAY],
    ["LOSSPROVISION", ledger, DAY],
    ["EXPECTEDLOSS", null, ledger, DAY],
    ["STRESS", null, ledger, null, DAY],
    ["PORTFOLIO", null, ledger, DAY],
    ["INVOICERISK", ledger, DAY],
    ["ORDERREPLAY", null, ledger, DAY - 60, DAY],
    ["LEDGERCHECK", ledger, DAY],
  ] as const)("is said by %s with its row", (id, ...args) => {
    const texts = call(id, ...args)
      .flat()
      .filter((cell) => typeof cell === "string");
    expect(
      texts.filter((text) => text.includes("does not agree") && /row 42\b/.test(text)),
    ).toEqual([expect.stringContaining("1 place, the first in row 42, difference 1.")]);
  });

  it("stands in LEDGERCHECK with its row in the column of rows", () => {
    const check = call("LEDGERCHECK", ledger, DAY).find(([, text]) =>
      String(text).startsWith("Printed subtotals"),
    );
    expect(check).toEqual([
      "Checks of the reading",
      "Printed subtotals, “Amount”, less what was read (fails in 1 of 1 place, the first in row 42)",
      ...[1, 1, 42, "Amount", 401],
    ]);
  });
});
