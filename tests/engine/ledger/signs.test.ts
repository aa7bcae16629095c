import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { standardRules, type ReadingRules } from "../../../src/engine/reading/reading-rules";

const HEADER = ["Customer", "Type", "Invoice", "Due Date", "Amount", "Open"];

const rulesOf = (signs: ReadingRules["signs"]): ReadingRules => ({
  ...standardRules("automatic"),
  signs,
});

/** Type, amount, open. */
type Row = readonly [string, unknown, unknown];

function ledger(rows: readonly Row[], signs: ReadingRules["signs"] = "automatic") {
  const cells = rows.map(([type, amount, open], i) => ["C", type, `I${i}`, 45_000, amount, open]);
  return readInvoices([HEADER, ...cells], rulesOf(signs));
}

const OWED: readonly Row[] = [
  ["invoice", -500, -300],
  ["invoice", -200, -200],
  ["invoice", "-50.00", "-"],
];

describe("invoices that are all negative", () => {
  it.each([
    { rows: OWED, because: "there are three" },
    { rows: [OWED[0]!, ["credit note", 100, 100] as Row], because: "a credit bears a plus" },
  ])("are asked about: $because", ({ rows }) => {
    expect(() => ledger(rows)).toThrow("negativeInvoices");
  });

  it.each([
    { rows: [...OWED, ["invoice", 10, 10] as Row], because: "one is not" },
    { rows: OWED.slice(0, 2), because: "two may be the credits of a few customers" },
    { rows: OWED.map(([, ...rest]): Row => ["credit note", ...rest]), because: "they are credits" },
  ])("are not asked about where $because", ({ rows }) => {
    expect(ledger(rows).length).toBe(rows.length);
  });

  it("count as credits, with a warning, where no column says what they are", () => {
    const rows = OWED.map(([, amount], i) => ["C", `I${i}`, 45_000, amount]);
    const header = ["Customer", "Invoice", "Due Date", "Amount"];
    const { amount, reading } = readInvoices([header, ...rows]);
    expect([...amount]).toEqual([-500, -200, -50]);
    expect(reading.doubts).toEqual([
      {
        ...{ code: "negativeInvoices", severity: "warning", column: "Amount", found: "" },
        ...{ rows: 3, amount: -750 },
      },
    ]);
    const [fewer] = readInvoices([header, ...rows.slice(2)]).reading.doubts;
    expect(fewer).toMatchObject({ code: "negativeInvoices", rows: 1, amount: -50 });
  });

  it("are what they are where the policy says that they are written so", () => {
    const { amount, residualAmount } = ledger(OWED, "asWritten");
    expect([[...amount], [...residualAmount]]).toEqual([
      [-500, -200, -50],
      [-300, -200, 0],
    ]);
  });

  it("are turned over where the policy says so, credits with them", () => {
    const { amount, residualAmount } = ledger([...OWED, ["credit note", 100, 40]], "reversed");
    expect([[...amount], [...residualAmount]]).toEqual([
      [500, 200, 50, -100],
      [300, 200, 0, -40],
    ]);
  });
});
