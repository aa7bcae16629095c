import { LANGUAGES, readPolicy } from "../../../src/engine";
import { ledgerGrid, simulateInvoices } from "../../../tools/evaluate/simulated-ledger";
import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf, unfitCells } from "../../support/worksheet-functions";

const CUT_OFF = 45_107; // 30 June 2023
const INVOICES = ledgerGrid(simulateInvoices({ seed: 7, customers: 500, medianInvoices: 6 }));

/** The row of a table that begins with a text. */
function rowOf(table: readonly (readonly unknown[])[], text: string) {
  return table.find(([first]) => first === text) ?? [];
}

describe("BACKTEST", () => {
  const table = call("BACKTEST", null, INVOICES, CUT_OFF, 150);

  it("says what was judged, and how well the scores did", () => {
    expect(rowOf(table, "Scored on")[1]).toBe("2023-06-30");
    expect(rowOf(table, "Judged until")[1]).toBe("2023-11-27");
    const [, auc, severe] = rowOf(table, "AUC");
    expect(auc).toBeGreaterThan(0.75);
    expect(severe).toBeGreaterThan(0.65);
    expect(rowOf(table, "AUC, 95% interval from")[1]).toBeLessThan(Number(auc));
    expect(rowOf(table, "KS")[1]).toBeGreaterThan(0.3);
  });

  it("rounds neither AUC nor KS nor PSI", () => {
    for (const figure of ["AUC", "KS", "Stability of the scores (PSI)"]) {
      const value = Number(table.find(([text]) => String(text).startsWith(figure))![1]);
      expect(value).toBeGreaterThan(0);
      expect(value).not.toBe(Math.round(value * 1e6) / 1e6);
    }
  });

  it("has grades that get worse, and as many customers as were judged", () => {
    const start = table.findIndex(([first]) => first === "Grade");
    const rows = table.slice(start + 1, start + 6);
    expect(rows.map(([grade]) => grade)).toEqual(["A", "B", "C", "D", "(no score)"]);
    const shares = rows.slice(0, 3).map((row) => Number(row[5]));
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const customers = rows.reduce((sum, row) => sum + Number(row[2]), 0);
    expect(rowOf(table, "Customers")[1]).toBe(customers);
  });

  it("ends with the risk of late payment: bands, everybody, and how well it ranked", () => {
    const start = table.findIndex(
      ([first]) => first === "Risk of late payment: predicted and seen",
    );
    const section = table.slice(start + 1);
    expect(table[start - 1]!.every((cell) => cell === "")).toBe(true);
    expect(section.map(([first]) => first)).toEqual(
      [
        "Next invoice late: risk from",
        "Next invoice more than 30 days late: risk from",
        "Any invoice due within 149 days late: risk from",
        "Any invoice due within 119 days more than 30 days late: risk from",
      ].flatMap((heading) => [
        ...[heading, 0, 0.2, 0.4, 0.6, 0.8, "All", "Without a known payment: no prediction"],
        ...["AUC", "AUC, 95% interval from", "AUC, 95% interval to"],
      ]),
    );
    expect(section[0]!.slice(1, 7)).toEqual([
      "Risk to",
      "Customers",
      "Predicted, mean",
      "Seen: share late",
      "Seen, 90% interval from",
      "Seen, 90% interval to",
    ]);
    const bands = section.slice(1, 6).map((row) => row.slice(0, 7).map(Number));
    const customers = bands.reduce((sum, band) => sum + band[2]!, 0);
    expect(section[6]![2]).toBe(customers);
    for (const [from, to, , predicted, seen, low, high] of bands) {
      expect(predicted).toBeGreaterThanOrEqual(from!);
      expect(predicted).toBeLessThanOrEqual(to!);
      expect(seen).toBeGreaterThanOrEqual(low!);
      expect(seen).toBeLessThanOrEqual(high!);
    }
    expect(section[8]![1]).toBeGreaterThan(0.75);
    expect(section[9]![1]).toBeLessThan(Number(section[8]![1]));
  });

  it("says in every language that history is too short for the risk, and keeps the rest", () => {
    const few = [INVOICES[0]!, ...INVOICES.slice(1, 60)];
    const lines = LANGUAGES.map((language) =>
      call("BACKTEST", null, few, 44_600, 60, builtInTable("International", language))
        .at(-1)!
        .slice(0, 2),
    );
    expect(lines).toEqual([
      [
        "Risk of late payment: predicted and seen",
        "too little history (fewer than 30 invoices whose payment was known)",
      ],
      ["逾期风险：预测与实际", "历史记录太少（已知付款情况的发票不足 30 张）"],
      ["逾期風險：預測與實際", "歷史資料太少（已知付款情況的發票不足 30 張）"],
    ]);
  });

  it("says that too few were severely late to measure the order", () => {
    const few = INVOICES.filter(([customer], row) => row === 0 || String(customer) < "K1050");
    const answer = call("BACKTEST", null, few, CUT_OFF, 150);
    expect(answer.at(-1)!.slice(0, 2)).toEqual([
      "AUC, 95% interval to",
      "too few late (fewer than 10)",
    ]);
  });

  it("takes 180 days where none are given", () => {
    expect(call("BACKTEST", null, INVOICES, CUT_OFF)).toEqual(
      call("BACKTEST", null, INVOICES, CUT_OFF, 180),
    );
  });

  it("says that there are too few bad customers rather than compute", () => {
    const few = [INVOICES[0]!, ...INVOICES.slice(1, 60)];
    const answer = call("BACKTEST", null, few, 44_600, 60);
    expect(rowOf(answer, "AUC")[2]).toBe("too few bad customers (fewer than 10)");
  });

  it.each(LANGUAGES)("fits cells in %s, in one language", (language) => {
    const answer = call(
      "BACKTEST",
      null,
      INVOICES,
      CUT_OFF,
      150,
      builtInTable("International", language),
    );
    expect(unfitCells(answer)).toEqual([]);
    expect(new Set(answer.map((row) => row.length))).toEqual(new Set([10]));
    const texts = answer.flat().filter((cell) => typeof cell === "string");
    expect(texts.join("\n")).not.toMatch(/undefined|[{}[\]]/);
    if (language !== "en") {
      expect(texts.filter((text) => /[a-z]{3}/i.test(text.replace(/AUC|PSI/, "")))).toEqual([]);
    }
  });

  it.each([
    { args: [null, INVOICES, null], code: "#VALUE!", message: /^cutOffDate is missing/ },
    { args: [null, INVOICES, "soon"], code: "#VALUE!", message: /^cutOffDate: “soon”/ },
    { args: [null, INVOICES, CUT_OFF, "x"], code: "#VALUE!", message: /^horizonDays: “x”/ },
    { args: [null, INVOICES, CUT_OFF, -1], code: "#VALUE!", message: /from 1 to 3650/ },
    { args: [null, INVOICES, CUT_OFF, 3651], code: "#VALUE!", message: /“3651”/ },
    { args: [null, null, CUT_OFF], code: "#VALUE!", message: /^invoices/ },
    { args: [null, INVOICES, 50_000], code: "#N/A", message: /within the 180 days/ },
  ])("is $code for $args.2, $args.3", ({ args, code, message }) => {
    const error = errorOf(() => call("BACKTEST", ...args));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});

describe("CALIBRATE", () => {
  const ledger = ledgerGrid(simulateInvoices({ seed: 3, customers: 700, medianInvoices: 6 }));
  const table = call("CALIBRATE", null, ledger, CUT_OFF, 150);

  it("gives a policy that the other functions take", () => {
    expect(table[0]).toEqual(["Rule", "Item", "From", "Value", "Note"]);
    const scores = call("CREDITSCORE", [["K1003"]], null, ledger, CUT_OFF, table);
    expect(scores[0]![0]).toBeGreaterThan(0);
    const own = call("BACKTEST", null, ledger, CUT_OFF, 150, table);
    const before = call("BACKTEST", null, ledger, CUT_OFF, 150);
    expect(own).not.toEqual(before);
    expect(rowOf(own, "Customers")).toEqual(rowOf(before, "Customers"));
  });

  it("says in its notes what it learnt and how it did, as BACKTEST finds", () => {
    const note = String(table[1]![4]);
    expect(note).toMatch(
      /^Learnt from what was known on 2023-06-30: \d+ cases, \d+ customers late/,
    );
    const auc = Number(rowOf(call("BACKTEST", null, ledger, CUT_OFF, 150, table), "AUC")[1]);
    expect(note).toContain(String(Math.round(auc * 1000) / 1000));
    const bin = table.find(
      ([rule, item]) => rule === "points" && item === "share of invoices late (smoothed)",
    );
    expect(bin![4]).toMatch(/^\d+ cases: [\d.]+% late, [\d.]+% seriously$/);
  });

  it("starts from the policy given, and keeps its other rules", () => {
    const own = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "policy", "", "China"],
      ["cap", "per customer", "", 1234],
    ];
    const answer = call("CALIBRATE", null, ledger, CUT_OFF, 150, own);
    expect(answer.find(([rule]) => rule === "cap")!.slice(0, 4)).toEqual([
      "cap",
      "per customer",
      "",
      1234,
    ]);
    expect(answer.filter(([rule]) => rule === "grade")).toHaveLength(7);
  });

  it.each(LANGUAGES)("is in %s what the policy's language says, and reads back", (language) => {
    const policy = builtInTable("International", language);
    const answer = call("CALIBRATE", null, ledger, CUT_OFF, 150, policy);
    expect(unfitCells(answer)).toEqual([]);
    expect(answer[0]).toEqual(policy[0]);
    expect(readPolicy(answer).issues).toEqual([]);
    const notes = answer.slice(1).map((row) => String(row[4]));
    expect(notes.join("\n")).not.toMatch(/undefined|[{}[\]]/);
    if (language !== "en") {
      expect(notes.filter((note) => /[a-z]{3}/i.test(note.replace(/AUC/, "")))).toEqual([]);
    }
  });

  it("is #N/A where history is too short", () => {
    const error = errorOf(() => call("CALIBRATE", null, ledger, 44_600));
    expect(error.code).toBe("#N/A");
    expect(error.message).toMatch(/^Too little history to learn from/);
  });
});
