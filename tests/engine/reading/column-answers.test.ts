import {
  readCustomers,
  readPolicy,
  RULES,
  TABLE_ANSWERS,
  type CellGrid,
  type SmallTable,
} from "../../../src/engine";
import { readContacts } from "../../../src/engine/collection/read-contacts";
import { readEvents } from "../../../src/engine/ledger/events";
import { readOrders } from "../../../src/engine/ledger/orders";
import { readReceipts } from "../../../src/engine/receipts/read-receipts";
import { readStatements } from "../../../src/engine/statements/read-statements";
import { EngineError } from "../../../src/engine/values/errors";
import { termKey } from "../../../src/engine/words/vocabulary";
import { argumentMessage } from "../../../src/i18n/messages";

/** What the policy says about the columns of a table. */
function answers(table: SmallTable, ...rows: (readonly string[])[]) {
  const head = ["Rule", "Item", "From", "Value"];
  const { policy, issues } = readPolicy([head, ...rows.map(([r, i, v]) => [r, i, "", v])]);
  expect(issues).toEqual([]);
  return policy.tables[table].columns;
}

type Answers = ReturnType<typeof answers>;

describe("the columns of a table that a policy names", () => {
  it("of customers: a named one wins, one not read makes room, and other tables stay alone", () => {
    const grid: CellGrid = [
      ["Code", "Credit Limit", "Rahmen"],
      ["C-1", 100, 500],
    ];
    const limit = (...rows: string[][]) =>
      readCustomers(grid, "automatic", answers("customers", ...rows)).customers[0]!.creditLimit;
    expect(limit()).toBe(100);
    expect(limit(["customer column", "rahmen", "credit limit"])).toBe(500);
    expect(limit(["customer column", "Credit Limit", "not read"])).toBeNull();
    expect(limit(["order column", "Rahmen", "amount"])).toBe(100);
    expect(limit(["column", "Rahmen", "amount"])).toBe(100);
  });

  it("of customers: what is not to be read is not told by words of its own either", () => {
    const grid: CellGrid = [
      ["Code", "Name", "Internal limit 2025"],
      ["C-1", "Acme", 100],
    ];
    expect(readCustomers(grid).customers[0]!.creditLimit).toBe(100);
    const rules = answers("customers", ["customer column", "Internal limit 2025", "not read"]);
    expect(readCustomers(grid, "automatic", rules).customers[0]!.creditLimit).toBeNull();
  });

  it.each<
    [SmallTable, unknown[][], string[][], (grid: CellGrid, rules: Answers) => unknown, unknown]
  >([
    [
      "events",
      [
        ["Code", "Wann", "Was"],
        ["C-1", 45000, "insolvency"],
      ],
      [
        ["event column", "Wann", "date"],
        ["event column", "Was", "kind of event"],
      ],
      (grid, rules) => readEvents(grid, "automatic", rules).events.map(({ kind }) => kind),
      ["insolvency"],
    ],
    [
      "receipts",
      [
        ["Code", "Wann", "Summe X"],
        ["C-1", 45000, 12],
      ],
      [
        ["receipt column", "Wann", "date"],
        ["receipt column", "Summe X", "amount"],
      ],
      (grid, rules) => readReceipts(grid, "automatic", rules).receipts.map(({ amount }) => amount),
      [12],
    ],
    [
      "orders",
      [
        ["Code", "Betrag X"],
        ["C-1", 12],
      ],
      [["order column", "Betrag X", "open amount"]],
      (grid, rules) => readOrders(grid, "automatic", rules).orders.map(({ amount }) => amount),
      [12],
    ],
    [
      "statements",
      [
        ["Code", "Wann", "Erlös X"],
        ["C-1", 45657, 9],
      ],
      [
        ["statement column", "Wann", "period"],
        ["statement column", "Erlös X", "sales"],
      ],
      (grid, rules) => readStatements(grid, "automatic", rules).header.columns.sales,
      2,
    ],
    [
      "contacts",
      [
        ["Code", "Wann"],
        ["C-1", 45000],
      ],
      [["contact column", "Wann", "date"]],
      (grid, rules) => readContacts(grid, "automatic", rules).contacts.map(({ date }) => date),
      [45000],
    ],
  ])("of %s are read as it says", (table, grid, rows, read, expected) => {
    expect(read(grid, answers(table, ...rows))).toEqual(expected);
    expect(() => read(grid, answers(table))).toThrow(EngineError);
  });

  it("are shown as a row where one is missing", () => {
    const message = (language: "en" | "zh-TW") => {
      try {
        readEvents([
          ["Code", "Wann", "Kind of event"],
          ["C-1", 45000, "x"],
        ]);
        return "";
      } catch (error) {
        return argumentMessage(error as EngineError, language);
      }
    };
    expect(message("en")).toMatch(/write into the policy: event column \| Wann \| {2}\| date$/);
    expect(message("zh-TW")).toMatch(/事件表欄位 \| Wann \| {2}\| 日期$/);
  });

  it.each(Object.entries(TABLE_ANSWERS))("have names of their own in %s", (_, words) => {
    for (const language of [0, 1, 2] as const) {
      const names = words.codes.map((code) => termKey(words.namesOf(code)[language]));
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it("have rules that no other rule is called", () => {
    for (const code of RULES.codes) {
      for (const name of RULES.namesOf(code)) expect(RULES.codeOf(name)).toBe(code);
    }
  });
});
