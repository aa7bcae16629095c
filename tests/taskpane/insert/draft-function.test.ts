import { draftPortfolio } from "../../../src/taskpane/insert/draft-function";
import { LANGUAGES, type Language } from "../../../src/engine";
import { problemText } from "../../../src/taskpane/parts/problem";
import { ALL_TABLES, openTables, type TestTables } from "../../support/open-tables";
import { call } from "../../support/worksheet-functions";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

async function draft(tables: TestTables = ALL_TABLES, language: Language = "en") {
  return draftPortfolio({ workbook: await openTables(tables, language), customer: null }, language);
}

const { customers, invoices, events, statements } = ALL_TABLES;

describe("the list of all customers", () => {
  it("is one formula over the tables, with the as-of date in a cell above it", async () => {
    expect(await draft({ customers: customers!, invoices: invoices! })).toMatchObject({
      name: "Portfolio",
      inputs: [{ label: "As-of date", content: 45473, format: "date" }],
      formulas: [
        {
          headings: [],
          formula: "=CREDIT.PORTFOLIO('Customers'!$A$1:$F$4,'Invoices'!$A$1:$G$18,$B$2)",
        },
      ],
    });
  });

  it("leaves places of missing tables empty, and takes receipts and orders along", async () => {
    const [{ formula } = { formula: "" }] = (
      await draft({ customers: customers!, events: events! })
    ).formulas;
    expect(formula).toMatch(/^=CREDIT\.PORTFOLIO\('Customers'!\S+,,\$B\$2,,,'Events'!\S+\)$/);
    const receipts = [
      ["Receipt no.", "Customer no.", "Receipt date", "Amount"],
      ["R-1", "C-1", 45400, 10],
    ];
    const orders = [
      ["Order no.", "Customer no.", "Order date", "Amount"],
      ["O-1", "C-1", 45400, 10],
    ];
    const [all] = (await draft({ ...ALL_TABLES, statements: statements!, receipts, orders }))
      .formulas;
    expect(all!.formula).toMatch(/,'Receipts'!\$A\$1:\$D\$2,'Orders'!\$A\$1:\$D\$2\)$/);
  });

  it.each([
    ["zh-CN", "客户总览"],
    ["zh-TW", "客戶總覽"],
  ] as const)("is in %s where the workbook has no policy", async (language, name) => {
    const sheet = await draft(ALL_TABLES, language);
    expect(sheet.name).toBe(name);
    expect(sheet.formulas[0]!.formula).toContain(`$B$2,CREDIT.POLICY(,"${language}")`);
  });

  it.each([
    ["OfficeOnline", true],
    ["PC", false],
  ])(
    "of a ledger that is too large for a formula is values on %s: %s",
    async (platform, isValues) => {
      Object.assign(globalThis, { Office: { context: { platform } } });
      const [head, ...rows] = invoices!;
      const long = rows.map((row) => row.map((cell, i) => (i === 1 ? "x".repeat(6000) : cell)));
      const ledger = [head!, ...Array.from({ length: 50 }, () => long).flat()];
      const sheet = await draft({ customers: customers!, invoices: ledger });
      const { values } = sheet.formulas[0]!;
      expect(values !== undefined).toBe(isValues);
      expect(/Values, calculated in the pane.* 30 Jun 2024/.test(sheet.note)).toBe(isValues);
      const answer = isValues ? call("PORTFOLIO", customers, ledger, 45473) : undefined;
      expect(values?.()).toEqual(answer);
    },
  );

  it("is not written over a table that cannot be read, and each language says which", async () => {
    const workbook = await openTables({ ...ALL_TABLES, events: [["Nothing", "known"]] });
    const error = (() => {
      try {
        return draftPortfolio({ workbook, customer: null }, "en");
      } catch (caught) {
        return caught;
      }
    })();
    expect(LANGUAGES.map((language) => problemText(error, language))).toEqual([
      expect.stringContaining("the table Events could not be read"),
      expect.stringContaining("表“事件”无法读取"),
      expect.stringContaining("表格「事件」無法讀取"),
    ]);
  });
});
