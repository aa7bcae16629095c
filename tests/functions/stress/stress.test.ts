import fc from "fast-check";

import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838; // 30 June 2025

const CUSTOMERS = [
  ["Customer No.", "Customer Name", "Credit Limit", "Industry", "Country", "PD", "LGD"],
  ["C1", "Acme", 3000, "Steel", "DE", 0.01, 0.5],
  ["C2", "Beta", 1000, "Steel", "FR", 0.02, 0.5],
  ["C3", "Gamma", "", "Food", "FR", 0.1, 0.5],
];

const HEADER = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];
/** Sales of 90 days: 50 a day of C1, 20 of C2, 10 of C3. */
const INVOICES = [
  HEADER,
  ["C1", "A0", AS_OF - 89, AS_OF - 59, 1800, AS_OF - 50],
  ["C1", "A1", AS_OF - 20, AS_OF + 10, 2700, ""],
  ["C2", "B1", AS_OF - 50, AS_OF - 20, 1800, ""],
  ["C3", "D1", AS_OF - 89, AS_OF - 59, 900, ""],
];

const POLICY = [
  ["Rule", "Item", "From", "Value"],
  ["setting", "funding rate", "", 0.1],
  ["bucket", "Not due", 0, 0.01],
  ["bucket", "1–30", 1, 0.05],
  ["bucket", "31–60", 31, 0.1],
  ["bucket", "61–90", 61, 0.2],
  ["bucket", "Over 90", 91, 0.5],
];

const TITLES = ["Scenario", "Kind", "Value", "Name"];
const stress = (...rows: unknown[][]) =>
  call("STRESS", CUSTOMERS, INVOICES, rows.length === 0 ? null : [TITLES, ...rows], AS_OF, POLICY);

/** Figures of a row by the headings, those of the present by default. */
function figures(table: unknown[][], label: unknown = "Present"): Record<string, unknown> {
  const row = table.find(([first]) => first === label)!;
  return Object.fromEntries<unknown>(table[0]!.map((title, i) => [String(title), row[i]]));
}

describe("STRESS", () => {
  it("sets the usual scenarios beside the present", () => {
    const table = stress();
    expect(table.slice(0, 11)).toEqual([
      [
        ...["Scenario", "Receivables", "Sales a day", "DSO", "Expected receipts, 13 weeks"],
        ...["Receipts of coming sales, 13 weeks", "Allowance", "Expected loss", "Cost of a year"],
        ...["Customers over limit", "Exposure above limits"],
        ...["Customers that fail", "Covenants broken"],
      ],
      // Allowance 27 + 90 + 90; loss 2700 × 0.005 + 1800 × 0.01 + 900 × 0.05; C2 owes 800 more than its limit.
      ["Present", 5400, 80, 67.5, "", "", 207, 76.5, 540, 1, 800, "", ""],
      // Allowance 207 − 27 + 2700 × 0.5; the limit of C1 is 0.
      ["Largest customers fail: 1", 5400, 30, 180, "", "", 1530, 1413, 540, 2, 3500, "C1", ""],
      // Allowance 2700 × 5% + 1800 × 10% + 900 × 20% + 30 × 80 × 1%; C1 owes 1500 more, C2 600, C3 300.
      ["Paid later, days: 30", 7800, 80, 97.5, "", "", 519, 105, 780, 2, 2600, "", ""],
      ["Rates rise: 2%", 5400, 80, 67.5, "", "", 207, 76.5, 648, 1, 800, "", ""],
      ["Sales fall: 20%", 5400, 64, 84.375, "", "", 207, 76.5, 540, 1, 800, "", ""],
      ["Change against the present", ...Array<string>(12).fill("")],
      ["Largest customers fail: 1", 0, -50, 112.5, "", "", 1323, 1336.5, 0, 1, 2700, "", ""],
      ["Paid later, days: 30", 2400, 0, 30, "", "", 312, 28.5, 240, 1, 1800, "", ""],
      ["Rates rise: 2%", 0, 0, 0, "", "", 0, 0, 108, 0, 0, "", ""],
      ["Sales fall: 20%", 0, -16, 16.875, "", "", 0, 0, 0, 0, 0, "", ""],
    ]);
    expect(table[12]![0]).toMatch(/^Too little history: 3 invoices/);
  });

  it.each([
    { kind: "customer fails", value: "beta", failing: "C2" },
    { kind: "Industry", value: "steel", failing: "C1, C2" },
    { kind: "国家违约", value: "FR", failing: "C2, C3" },
    { kind: "largest customers fail", value: 2, failing: "C1, C2" },
    { kind: "largest customer fails", value: 1000, failing: "C1, C2, C3" },
    { kind: "largest customer fails", value: "", failing: "C1" },
  ])("lets fail whom $kind $value names", ({ kind, value, failing }) => {
    expect(stress(["S", kind, value, ""])[2]!.at(-2)).toBe(failing);
    expect(stress(["S", kind, "", value])[2]!.at(-2)).toBe(failing);
  });

  it("lets rows with the same scenario happen together", () => {
    const table = stress(
      ["Recession", "paid later", 30, ""],
      ["recession", "sales fall", "20%", ""],
      ["Recession", "customer fails", "", "C1"],
      ["", "rates rise", 0.01, ""],
    );
    // Sales a day (80 − 50) × 0.8 = 24, for 30 days 720 on top.
    expect(figures(table, "Recession")).toMatchObject({
      Receivables: 6120,
      "Sales a day": 24,
      DSO: 255,
      // 135 + 180 + 180 + 7.2, and for C1 1350 in place of 135.
      Allowance: 1717.2,
      "Cost of a year": 612,
    });
    expect(figures(table, "Rates rise: 1%")["Cost of a year"]).toBe(594);
  });

  it.each([
    { measure: "DSO", bound: 67.5, broken: "" },
    { measure: "dso", bound: 67.4, broken: "DSO > 67.4" },
    { measure: "Sales a day", bound: 80, broken: "" },
    { measure: "日均销售额", bound: 81, broken: "Sales a day < 81" },
    { measure: "expected receipts", bound: 1, broken: "" },
  ])("breaks “$broken” where $measure is held to $bound", ({ measure, bound, broken }) => {
    const table = stress(["", "covenant", bound, measure], ["", "rates rise", 0.01, ""]);
    expect(figures(table)["Covenants broken"]).toBe(broken);
  });

  it.each([
    { row: ["S", "meteor", 1, ""], remark: /^Scenarios, row 2.*meteor.*No kind of scenario/ },
    { row: ["S", "customer fails", "", "Nobody"], remark: /Nobody.*No customer is called so/ },
    { row: ["S", "industry fails", "", "Space"], remark: /Space.*No customer is called so/ },
    { row: ["S", "paid later", 0.5, ""], remark: /0\.5.*Expected: a whole number/ },
    { row: ["S", "paid later", "", ""], remark: /Expected: a whole number/ },
    { row: ["S", "sales fall", 20, ""], remark: /20.*a part such as 20%/ },
    { row: ["S", "sales fall", -0.1, ""], remark: /-0\.1.*a part such as 20%/ },
    { row: ["", "covenant", 1, "happiness"], remark: /happiness.*A covenant needs a measure/ },
    { row: ["", "covenant", "", "DSO"], remark: /A covenant needs a measure/ },
  ])("leaves $row out with its whole scenario, and says why", ({ row, remark }) => {
    const table = stress(row, ["s", "rates rise", 0.01, ""], ["T", "rates rise", 0.01, ""]);
    const labels = table.map(([label]) => String(label));
    expect(labels.filter((label) => remark.test(label))).toHaveLength(1);
    expect(labels.includes("s") || labels.includes("S")).toBe(row[0] === "");
    expect(labels).toContain("T");
  });

  it.each([
    { share: 1, dailySales: 0, dso: "" },
    { share: 0.5, dailySales: 40, dso: 135 },
  ])("has a DSO of “$dso” where sales fall by $share", ({ share, dailySales, dso }) => {
    const row = figures(stress(["S", "sales fall", share, ""]), "S");
    expect([row["Sales a day"], row.DSO]).toEqual([dailySales, dso]);
  });

  it.each([
    { lgd: 0.5, deposit: 0, allowance: 567 },
    { lgd: 0.5, deposit: 500, allowance: 317 },
    { lgd: 0.11, deposit: 0, allowance: 216 },
    // The matrix has 10% already, and keeps it whatever is covered.
    { lgd: 0.1, deposit: 0, allowance: 207 },
    { lgd: 0.05, deposit: 900, allowance: 207 },
  ])("provides $allowance where a customer fails with LGD $lgd and a deposit of $deposit", (of) => {
    const customers = [
      ["Customer No.", "PD", "LGD", "Deposit"],
      ["C3", 0.1, of.lgd, of.deposit],
    ];
    const scenarios = [TITLES, ["S", "customer fails", "", "C3"]];
    const table = call("STRESS", customers, INVOICES, scenarios, AS_OF, POLICY);
    expect(figures(table, "S").Allowance).toBe(of.allowance);
  });

  it("needs invoices, and columns of the scenarios", () => {
    expect(errorOf(() => call("STRESS", CUSTOMERS, null, null, AS_OF)).message).toMatch(
      /^invoices is empty/,
    );
    const named = [
      ["Scenario", "Value"],
      ["S", 1],
    ];
    expect(errorOf(() => call("STRESS", null, INVOICES, named, AS_OF)).message).toMatch(
      /^scenarios has no column for kind of scenario/,
    );
  });

  it("speaks Chinese", () => {
    const table = call("STRESS", null, INVOICES, null, AS_OF, builtInTable("China", "zh-TW"));
    expect(table[0]!.slice(0, 3)).toEqual(["情境", "應收帳款", "日均銷售額"]);
    expect(table[3]![0]).toBe("延遲付款天數：30");
  });
});

/** C1 pays on the due date, C2 ten days after, C3 as it likes; an invoice each week. */
const LONG = [
  HEADER,
  ...Array.from({ length: 60 }, (_, i) => AS_OF - 7 * i).flatMap((date, i) =>
    [0, 10, (i * 13) % 47].map((late, place) => {
      const paid = date + 30 + late;
      const amount = 1000.05 + 37 * ((i + place) % 5);
      return [
        `C${place + 1}`,
        `${place}-${date}`,
        date,
        date + 30,
        amount,
        paid > AS_OF ? "" : paid,
      ];
    }),
  ),
];

describe("STRESS beside the other functions", () => {
  const BOOK = [CUSTOMERS, LONG, AS_OF, POLICY];
  const run = (...rows: unknown[][]) =>
    call("STRESS", CUSTOMERS, LONG, [TITLES, ...rows], AS_OF, POLICY);
  const cellOf = (table: unknown[][], label: string, place: number) =>
    Number(table.find(([first]) => first === label)![place]);
  const forecast = (weeks: number, plan: unknown[][] | null = null) => {
    const table = call("RECEIPTSFORECAST", LONG, AS_OF, weeks, "week", POLICY, plan);
    return table.find(([label]) => label === "Total of the periods")!;
  };

  const about = (value: unknown, digits: number): unknown => expect.closeTo(Number(value), digits);

  it("measures the present as they do", () => {
    const present = figures(run(["S", "rates rise", 0.01, ""]));
    const sales = Number(present["Sales a day"]);
    const plan = [
      ["Date", "Amount", "Type"],
      ...Array.from({ length: 91 }, (_, i) => [AS_OF + 1 + i, sales, "planned sale"]),
    ];
    const aging = call("AGINGREPORT", LONG, AS_OF, POLICY);
    const portfolio = call("PORTFOLIO", ...BOOK);
    const [owed, limit] = ["Exposure", "Credit limit"].map((title) => portfolio[0]!.indexOf(title));
    const above = portfolio
      .slice(1, 4)
      .filter((row) => row[limit!] !== "")
      .map((row) => Number(row[owed!]) - Number(row[limit!]))
      .filter((amount) => amount > 0);
    expect(above.length).toBeGreaterThan(0);
    expect(present).toEqual({
      Scenario: "Present",
      Receivables: cellOf(aging, "Total", aging[0]!.indexOf("Total")),
      "Sales a day": sales,
      DSO: about(call("DSO", LONG, AS_OF, 90, "simple", POLICY)[0]![0], 8),
      "Expected receipts, 13 weeks": forecast(13)[2],
      "Receipts of coming sales, 13 weeks": about(forecast(13, plan)[6], 0),
      Allowance: cellOf(call("LOSSPROVISION", LONG, AS_OF, POLICY), "Total", 5),
      "Expected loss": cellOf(call("EXPECTEDLOSS", ...BOOK), "Total", 9),
      "Cost of a year": cellOf(call("CARRYINGCOST", ...BOOK), "Total", 9),
      "Customers over limit": above.length,
      "Exposure above limits": about(
        above.reduce((sum, amount) => sum + amount, 0),
        2,
      ),
      "Customers that fail": "",
      "Covenants broken": "",
    });
  });

  it.each([
    { days: 7, weeks: 12 },
    { days: 84, weeks: 1 },
  ])("expects of 13 weeks what $weeks bring where all is paid $days days later", (of) => {
    const row = figures(run(["S", "paid later", of.days, ""]), "S");
    expect(row["Expected receipts, 13 weeks"]).toBe(forecast(of.weeks)[2]);
  });

  it.each([91, 92])("expects nothing of 13 weeks where all is paid %i days later", (days) => {
    const row = figures(run(["S", "paid later", days, ""]), "S");
    expect(row["Expected receipts, 13 weeks"]).toBe(0);
    expect(row["Receipts of coming sales, 13 weeks"]).toBe(0);
  });

  it("provides for what is older as LOSSPROVISION so many days on", () => {
    const open = LONG.filter((row, i) => i === 0 || row[5] === "");
    const later = figures(run(["S", "paid later", 45, ""]), "S");
    const sales = Number(later.Receivables) - Number(figures(run()).Receivables);
    const then = cellOf(call("LOSSPROVISION", open, AS_OF + 45, POLICY), "Total", 5);
    expect(later.Allowance).toBeCloseTo(then + sales * 0.01, 1);
  });

  it("never gets better where more fail, and who fails pays nothing", () => {
    const kinds = fc.subarray(["C1", "C2", "C3"], { minLength: 1 });
    fc.assert(
      fc.property(kinds, fc.integer({ min: 1, max: 120 }), (names, days) => {
        const fail = names.map((name) => ["Fail", "customer fails", "", name]);
        const table = run(
          ...[...fail, ["Less", "paid later", days, ""], ["More", "paid later", days + 1, ""]],
        );
        for (const [less, more] of [
          ["Present", "Fail"],
          ["Less", "More"],
        ]) {
          const [a, b] = [figures(table, less), figures(table, more)];
          for (const title of ["Allowance", "Expected loss", "Customers over limit"]) {
            expect(Number(b[title])).toBeGreaterThanOrEqual(Number(a[title]));
          }
          const title = "Expected receipts, 13 weeks";
          expect(Number(b[title])).toBeLessThanOrEqual(Number(a[title]));
        }
        if (names.length < 3) return;
        expect(figures(table, "Fail")["Expected receipts, 13 weeks"]).toBe(0);
        expect(figures(table, "Fail").DSO).toBe("");
      }),
      { numRuns: 8 },
    );
  });
});
