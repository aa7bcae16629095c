import { readFileSync } from "node:fs";
import path from "node:path";

import type { FunctionsMetadata } from "../../src/functions/metadata/functions-metadata";
import { useBrowser, Workbench } from "../support/workbench";

const FUNCTIONS_FILE = path.resolve(__dirname, "../../dist/functions.json");

/** Far right of everything that stands on the sheet. */
const FREE_CELL = "BA1";

const LEDGER = "Invoices[#All],AsOfDate";
const BOOK = `Customers[#All],${LEDGER},Policy[#All],Statements[#All],Events[#All]`;
const PAST =
  "Customers[#All],Invoices[#All],AsOfDate-181,180,Policy[#All],Statements[#All],Events[#All]";

/** A single measure of the sample's ledger, and its figure. */
const measure = (figure: number) => ({
  args: `${LEDGER},90,,Policy[#All]`,
  begins: [[expect.closeTo(figure, 8) as unknown]],
});

/** Customers of the sample. */
const CUSTOMERS = 60;

/** A number between 0 and 1, or 0 and 100: what a model gives may change, its range may not. */
const PROBABILITY = expect.closeTo(0.5, 0) as unknown;
const MARK = expect.closeTo(50, -2) as unknown;

/** A formula as a reader of the sample would type it, and what tells its answer from others. */
interface Formula {
  readonly args: string;
  /** A cell somewhere in the answer. */
  readonly has?: string | number;
  /** The first cells of the first rows. */
  readonly begins?: readonly (readonly unknown[])[];
  /** The column of the sheet Scores that holds the answer, as the sample was saved. */
  readonly stored?: "C" | "E";
}

const FORMULAS: Readonly<Record<string, Formula>> = {
  AGINGBUCKET: { args: "Invoices[Due date],AsOfDate", has: "Over 90" },
  AGINGMOVEMENT: { args: "Invoices[#All],AsOfDate-30,AsOfDate,Policy[#All]", has: "Moved in" },
  AGINGREPORT: { args: `${LEDGER},Policy[#All]`, has: "Customer" },
  AHPWEIGHTS: {
    args: "{1,3;0.333333333333333,1}",
    begins: [
      ["Criterion", "Weight"],
      ["Criterion 1", 0.75],
    ],
  },
  BACKTEST: { args: PAST, has: "Gini" },
  // The sample shows no write-offs, and says so.
  BADDEBTRATIO: { args: `${LEDGER},90,,Policy[#All]`, has: "#N/A" },
  BESTPOSSIBLEDSO: measure(54.13508517992407),
  BORROWINGBASE: { args: `${LEDGER},Policy[#All]`, has: "Cross-aged" },
  CALIBRATE: { args: PAST, has: "Rule" },
  CARRYINGCOST: {
    args: `Customers[#All],${LEDGER},Policy[#All],"1/10 net 30",5`,
    has: "Funding rate",
  },
  CEI: measure(0.7327953490129994),
  COLLECTIONMEASURES: { args: `${LEDGER},90,Policy[#All]`, has: "Measure" },
  COLLECTIONPATTERN: { args: `${LEDGER},6,Policy[#All]`, has: "Month of sale" },
  COLLECTIONRESULTS: {
    args: '{"Date","Customer","Step";45400,"C-1001","reminder"},Invoices[#All]',
    has: "Total by step",
  },
  CONCENTRATION: { args: `${LEDGER},Policy[#All],"Salesperson"`, has: "Salesperson" },
  CREDITGRADE: { args: "81,Policy[#All]", has: "A" },
  CREDITSCORE: { args: `Customers[Customer no.],${BOOK}`, stored: "C" },
  DAYSDELINQUENT: measure(30.16835417452578),
  DAYSLATE: measure(10.761580977746716),
  DAYSTOPAY: measure(68.16081901436728),
  DECISIONTREE: { args: 'BZ1,{"utilisation";0.5}', has: "Path" },
  DSO: measure(84.30343935444985),
  DUEDATE: { args: '45322,"2/10 n/30"', has: 45352 },
  EXPECTEDLOSS: { args: BOOK, has: "Expected loss" },
  EXPERTSCORE: { args: '{"Customer","Li","Wu";"C-1",80,70}', has: 75 },
  EXPLAINLIMIT: { args: `"C-4001",${BOOK}`, has: "binding" },
  EXPLAINSCORE: { args: `"C-4001",${BOOK}`, has: "Contribution" },
  FAILURESCORE: { args: 'Statements[#All],,"Altman Z"', has: "Altman Z" },
  FIVEC: {
    args: `"C-4001",${BOOK}`,
    begins: [
      ["Customer", "Character"],
      ["C-4001", MARK],
    ],
  },
  JUDGEMENTS: {
    args: `"C-4001",${BOOK}`,
    begins: [
      ["Customer", "Scorecard"],
      ["C-4001", MARK],
    ],
  },
  INSURANCECLOCK: {
    args: `Customers[#All],${LEDGER},Policy[#All]`,
    has: "Notify insurer by",
  },
  INVOICERISK: { args: `${LEDGER},0,Policy[#All]`, has: "Expected payment" },
  LATEINTEREST: {
    args: '1000,45657,45688,,"EU directive"',
    begins: [
      ["From", "To", "Days"],
      [45658, 45688, 31, 1000, 0.1115],
    ],
  },
  LATERISK: {
    args: `Customers[Customer no.],${BOOK.replace("AsOfDate", "AsOfDate,30")}`,
    begins: [[PROBABILITY], [PROBABILITY], [PROBABILITY]],
  },
  LEDGERCHECK: { args: `${LEDGER},Policy[#All]`, has: "Section" },
  LIMITATIONDATE: {
    args: "44651,,Policy[#All]",
    begins: [
      ["What", "Day", "Remark"],
      ["Last safe day", 46843],
    ],
  },
  LOSSDISTRIBUTION: {
    args: '{"Customer","EAD","PD";"A",1000,0.02;"B",500,0.05}',
    has: 18,
  },
  LOSSPROVISION: { args: `${LEDGER},Policy[#All]`, has: "Allowance" },
  LOSSRATES: { args: `${LEDGER},12,"balance-weighted",Policy[#All]`, has: "Over 90" },
  ORDERCHECK: { args: `"C-4001",500000,${BOOK}`, has: "Hold" },
  ORDERREPLAY: {
    args: "Customers[#All],Invoices[#All],AsOfDate-365,AsOfDate-90,Policy[#All]",
    has: "Hold",
  },
  PERCENTCURRENT: measure(0.6498889480592217),
  PERCENTOVERDUE: measure(0.35011105194077824),
  PLANVERSUSACTUAL: {
    args: `{"Customer","Date","Amount";"C-4001",45800,100},Invoices[#All],45778,45838`,
    has: "Received by the invoices",
  },
  POLICY: { args: '"China","zh-CN"', has: "规则" },
  PORTFOLIO: { args: BOOK, has: "Customer" },
  RATIOS: { args: 'Statements[#All],"C-1006",Policy[#All]', has: "current ratio" },
  RECEIPTSFORECAST: { args: `${LEDGER},13,"week",Policy[#All]`, has: "Expected receipts" },
  RECEIVABLESTURNOVER: measure(4.524548191248351),
  RISKMATRIX: {
    args: '{"Risk","Likelihood","Impact";"Fire",2,5}',
    has: "extreme",
  },
  STATEMENTOFACCOUNT: { args: `"C-4001",${LEDGER},Policy[#All]`, has: "Document" },
  STRESS: { args: `Customers[#All],Invoices[#All],,AsOfDate,Policy[#All]`, has: "Present" },
  SUGGESTLIMIT: { args: `Customers[Customer no.],${BOOK}`, stored: "E" },
  SUGGESTTERMS: {
    args: `Customers[Customer no.],${BOOK}`,
    begins: [["Customer", "Name", "Grade"], ["C-1001"]],
  },
  WARNINGS: { args: BOOK, has: "Customers looked at" },
  WORKLIST: { args: BOOK, has: "Overdue by the aging" },
};

const browser = useBrowser();

describe("every function over the sample", () => {
  let workbench: Workbench;
  const scores: Record<"C" | "E", unknown> = { C: [], E: [] };

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current);
    await workbench.ask("select", "A1", "Scores");
    for (const column of ["C", "E"] as const) {
      scores[column] = await workbench.ask("values", `${column}5:${column}${4 + CUSTOMERS}`);
    }
    await workbench.ask("select", FREE_CELL, "Start");
  });

  afterAll(async () => {
    await workbench.close();
  });

  afterEach(async () => {
    await workbench.ask("select", FREE_CELL);
    await workbench.page.keyboard.press("Delete");
    await workbench.ask("calculated");
  });

  it("has a formula here", () => {
    const { functions } = JSON.parse(readFileSync(FUNCTIONS_FILE, "utf8")) as FunctionsMetadata;
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FORMULAS).sort());
  });

  it.each(Object.entries(FORMULAS))("%s answers", async (id, { args, has, begins, stored }) => {
    await workbench.enter(FREE_CELL, `=CREDIT.${id}(${args})`);
    expect((await workbench.ask("errorMessage", FREE_CELL)) !== null).toBe(has === "#N/A");
    const area = (await workbench.ask("spill", FREE_CELL)) ?? FREE_CELL;
    const rows = await workbench.ask("values", area);
    const cells = rows.flat();
    if (has !== undefined) expect(cells).toContain(has);
    begins?.forEach((first, i) => {
      expect(rows[i]!.slice(0, first.length)).toEqual(first);
    });
    if (stored !== undefined) expect(rows).toEqual(scores[stored]);
    const isError = (cell: unknown) => typeof cell === "string" && /^#(?!N\/A)[A-Z]/.test(cell);
    expect(cells.filter(isError)).toEqual([]);
  });
});
