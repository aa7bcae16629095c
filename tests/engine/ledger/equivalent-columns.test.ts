import { ledgerHeader } from "../../../src/engine/ledger/ledger-header";
import { standardRules } from "../../../src/engine/reading/reading-rules";

const RULES = standardRules("automatic");
const DUE = 45_596;

function localsOf(titles: readonly string[], ...rows: readonly (readonly unknown[])[]) {
  const { columns } = ledgerHeader([titles, ...rows], RULES);
  return { whole: columns.localAmount, open: columns.localOpenAmount };
}

describe("columns of equivalents", () => {
  it.each([
    { title: "USD Equivalent" },
    { title: "Amount (USD equiv.)" },
    { title: "Amount in USD" },
    { title: "折合美元" },
    { title: "Reporting amount" },
  ])("repeat the amount: $title", ({ title }) => {
    const titles = ["Customer", "Due date", "Currency", "Amount", title];
    const rows = [
      ["A", DUE, "EUR", 100, 110],
      ["B", DUE, "GBP", 10, 13],
    ];
    expect(localsOf(titles, ...rows)).toEqual({ whole: 4, open: undefined });
  });

  it("repeat what is open where their title says so", () => {
    const titles = ["Customer", "Due date", "Ccy", "Amount", "Outstanding", "Outstanding (USD)"];
    const row = ["A", DUE, "EUR", 100, 50, 55];
    expect(localsOf(titles, row)).toEqual({ whole: undefined, open: 5 });
  });

  it.each([
    { of: "the amount by the rows in their own currency", values: [100, 20], open: undefined },
    { of: "the open amount by the rows in their own currency", values: [40, 11], open: 3 },
  ])("are those of $of", ({ values, open }) => {
    const titles = ["Customer", "Due date", "Ccy", "USD equivalent", "Amount", "Outstanding"];
    const [usd, eur] = values;
    const rows = [
      ["A", DUE, "USD", usd, 100, 40],
      ["B", DUE, "EUR", eur, 20, 10],
    ];
    expect(localsOf(titles, ...rows).open).toBe(open);
  });

  it("are those that make steady rates", () => {
    const titles = ["Customer", "Due date", "Ccy", "Amount", "Outstanding", "USD equivalent"];
    const rows = [
      ["A", DUE, "EUR", 100, 40, 110],
      ["B", DUE, "EUR", 100, 10, 111],
      ["B", DUE, "GBP", 10, 10, 13],
    ];
    expect(localsOf(titles, ...rows)).toEqual({ whole: 5, open: undefined });
  });

  it("are none in a ledger of that currency alone", () => {
    const titles = ["Customer", "Due date", "Currency", "Amount in USD"];
    expect(ledgerHeader([titles, ["A", DUE, "USD", 100]], RULES).columns).toMatchObject({
      amount: 3,
    });
  });

  it("are those in the policy's base currency where there are several", () => {
    const titles = [
      "Customer",
      "Due date",
      "Currency",
      "Amount",
      "USD equivalent",
      "EUR equivalent",
    ];
    const rows = [
      ["A", DUE, "EUR", 100, 110, 100],
      ["B", DUE, "GBP", 10, 13, 12],
    ];
    const rules = { ...RULES, baseCurrency: "EUR" };
    expect(ledgerHeader([titles, ...rows], rules).columns.localAmount).toBe(5);
    expect(localsOf(titles, ...rows)).toEqual({ whole: undefined, open: undefined });
  });
});
